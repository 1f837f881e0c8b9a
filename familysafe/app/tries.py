"""A try at a backup or a damaged notebook counts like one at the locked page, and the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from familysafe.services import wrong_tries
from familysafe.ui.screens.unlock.view_model import UnlockModel

if TYPE_CHECKING:
    from familysafe.app.frame import Frame


def seconds_to_wait(frame: Frame) -> int:
    """Before the next try, wherever it is made."""
    return wrong_tries.seconds_to_wait(frame.settings)


def note_try(frame: Frame, error: BaseException | None = None) -> None:
    """``error``: what the try ended with; one that says nothing about the words changes nothing."""
    if error is not None and not wrong_tries.was_wrong(error):
        return
    count = wrong_tries.note_try(frame.settings, right=error is None)
    for model in frame.findChildren(UnlockModel):
        model.recount(count)
