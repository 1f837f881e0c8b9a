"""Words that a parent has typed but not yet saved. They live inside the encrypted file only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from familysafe.domain.record import Entity


@dataclass(frozen=True, kw_only=True)
class Draft(Entity):
    """The unsaved text of one form. ``place`` says which one; an empty ``body`` means none."""

    KIND: ClassVar[str] = "draft"

    place: str
    body: str = ""
