"""The look of the window as this computer's settings ask for it."""

from __future__ import annotations

from familysafe.domain.local_settings import LocalSettings
from familysafe.ui.theme.controller import Look, SchemeChoice


def look_of(local: LocalSettings) -> Look:
    """The look that this computer's settings ask for."""
    return Look(
        SchemeChoice(local.theme), local.text_scale / 100, local.own_font, local.reduced_motion
    )
