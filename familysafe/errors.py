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


class AnswerLostError(FamilySafeError):
    """A call was carried out, and its answer could not be written (a full disk)."""

    code = "answer_lost"
    title = "It was done, but the answer could not be written."
    next_step = "Make room where the answer goes, and ask again. Do not repeat what was done."
    exit_code = 5


class StoppedError(FamilySafeError):
    """Somebody pressed Ctrl-C."""

    code = "stopped"
    title = "Stopped."
    next_step = "What was saved before is there. Make the call again when you like."
    exit_code = 130


class UnexpectedError(FamilySafeError):
    """A fault of ours. Its text says where, by file and line, and never what was read."""

    code = "unexpected"
    title = "FamilySafe had a problem that it did not expect."
    exit_code = 1

    @classmethod
    def of(cls, error: BaseException) -> UnexpectedError:
        """Class and innermost places of ``error``; its own text may hold a family's word."""
        places = []
        trace = error.__traceback__
        while trace is not None:
            name = trace.tb_frame.f_code.co_filename.replace("\\", "/").rpartition("/")[2]
            places.append(f"{name}:{trace.tb_lineno}")
            trace = trace.tb_next
        where = " < ".join(places[:-4:-1])
        return cls(
            type(error).__name__,
            next_step=f"Your notes are still here. Please report this: {type(error).__name__}"
            f" at {where}.",
        )
