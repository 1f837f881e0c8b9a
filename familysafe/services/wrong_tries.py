"""Wrong tries at a passphrase or code: one count for every place that asks, outside the notebook.

Comfort against guessing at this computer, no protection: whoever can write the settings file can
set it back, and the file itself is slow to try. Only a number is kept, no time: the wait is run
through anew after each start, so no change of the clock shortens or lengthens it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Protocol

from familysafe.domain.local_settings import LocalSettings, wait_seconds
from familysafe.errors import FamilySafeError

_WRONG = 3  # the exit code of a passphrase, code or keychain item that does not fit
_TYPO = "recovery_code_typo"  # seen by its check character before any key was tried


class TryStore(Protocol):
    """Where the number lies."""

    def read(self) -> LocalSettings:
        """The present settings."""
        ...

    def change(self, **fields: Any) -> LocalSettings:
        """Replace some fields and write them."""
        ...


def seconds_to_wait(settings: TryStore) -> int:
    """Before the next try."""
    return wait_seconds(settings.read().wrong_tries)


def note_try(settings: TryStore, *, right: bool) -> int:
    """Count a wrong try, or forget them after a right one; returns how many there are now."""
    before = settings.read().wrong_tries
    after = 0 if right else before + 1
    if after != before:
        with suppress(OSError):  # a full disk is no reason to refuse the right words
            settings.change(wrong_tries=after)
    return after


def was_wrong(error: BaseException) -> bool:
    """Was something tried that did not fit? A mistyped group of the sheet is no guess."""
    return isinstance(error, FamilySafeError) and error.exit_code == _WRONG and error.code != _TYPO
