"""Errors that reach a parent: a stable code, what happened, and the next step.

The texts are English source texts; the window translates them by ``code`` (see
``ui/dialogs/error.py``). No error ever carries a name, a note or a path: only its code and ids.
"""

from __future__ import annotations


class FamilySafeError(Exception):
    """Base of all errors that are shown to a person.

    ``code`` is stable (the command line prints it), ``title`` says what happened in one
    sentence, ``next_step`` says what to do now. ``exit_code`` is the command line's
    (0 done, 2 wrong usage, 3 wrong passphrase or code, 4 damaged or newer file,
    5 refused input, 6 in use by another program).
    """

    code = "error"
    title = "Something did not work."
    next_step = "Please try again. Your notes are still here."
    exit_code = 5

    def __init__(self, detail: str = "", *, title: str = "", next_step: str = "") -> None:
        """``detail`` is for developers and logs: ids and counts only."""
        super().__init__(detail or self.code)
        self.detail = detail
        if title:
            self.title = title
        if next_step:
            self.next_step = next_step


class UsageError(FamilySafeError):
    """The call itself is wrong: an unknown or ambiguous name, a missing value."""

    code = "usage"
    title = "That call is not complete."
    next_step = "Look at the help of the command and try again."
    exit_code = 2


class InvalidInputError(FamilySafeError):
    """A value that a person typed or a file that was brought cannot be taken."""

    code = "invalid_input"
    title = "That cannot be used."
    next_step = "Change it and try again. Nothing was changed."
    exit_code = 5


class NotFoundError(FamilySafeError):
    """The record is not in this notebook (or was erased)."""

    code = "not_found"
    title = "This is not in your notebook any more."
    next_step = "Go back to Today and try from there."
    exit_code = 2


class KeychainError(FamilySafeError):
    """The computer's keychain could not keep, or give up, the notebook's wrapping key."""

    code = "keychain"
    title = "This computer's keychain did not keep the key."
    next_step = "Nothing is lost: open the notebook with your passphrase, as before."
    exit_code = 5


class RemindersFileError(FamilySafeError):
    """The record is saved; the file of instants beside it could not be written (disk, folder)."""

    code = "reminders_file"
    title = "Saved, but the reminders could not be brought up to date."
    next_step = "Look whether the disk is full or the folder is gone. Your entry is kept."
    exit_code = 5
