"""Age labels as a file prints them: taken only where the print says which system it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol
from uuid import UUID

from familysafe.domain.app_record import StoreLabel
from familysafe.services.desk import Desk

#: The table that turns what a free program declares into an age; its labels are "12+".
OARS = "oars"

_APPLE_NEW_ONLY = frozenset({"13+", "16+", "18+"})
_APPLE_OLD_ONLY = frozenset({"12+", "17+"})
_PRINTED = re.compile(
    r"(PEGI|USK|ESRB)\b[\s:_-]*(?:ab\s+)?([0-9]{1,2}|[A-Z]{1,2}(?:10\+)?)\b", re.I
)
_ESRB_WORDS = {"everyone": "E", "everyone 10+": "E10+", "teen": "T", "mature 17+": "M"}


class Printed(Protocol):
    """What of an imported app tells its label."""

    @property
    def platform(self) -> str:
        """The system that it runs on."""
        ...

    @property
    def store_label(self) -> str | None:
        """The age label as printed, or None."""
        ...


def printed_label(desk: Desk, item: Printed) -> tuple[str, str] | None:
    """(system, label), or None. "4+" and "9+" are in both of Apple's schemes: not guessed.

    What a free program declares of itself (OARS) is no print but stands in the same place.
    """
    declared: int | None = getattr(item, "oars_min_age", None)
    if declared and not item.store_label:
        return OARS, f"{declared}+"
    text = " ".join((item.store_label or "").split())
    bare = text.replace(" ", "")
    if item.platform in ("ios", "macos"):
        if bare in _APPLE_OLD_ONLY:
            return "apple_legacy", bare
        return ("apple_2025", bare) if bare in _APPLE_NEW_ONLY else None
    if text.casefold() in _ESRB_WORDS:
        return "esrb", _ESRB_WORDS[text.casefold()]
    match = _PRINTED.match(text)
    if match is None:
        return None
    system, label = match[1].lower(), match[2].upper()
    known = {
        rating.code.upper(): rating.code for rating in desk.content.rating_system(system).ratings
    }
    return (system, known[label]) if label in known else None


def unclear_label(item: Printed) -> str:
    """What a file prints as a label, to be said where :func:`printed_label` could not take it."""
    text = " ".join((item.store_label or "").split())
    return text if any(char.isalnum() for char in text) else ""


def labels_there(desk: Desk) -> Mapping[UUID, Mapping[str, str]]:
    """For each app record: the newest label of each system that the parent's store showed."""
    found: dict[UUID, dict[str, str]] = {}
    for fact in desk.book.all(StoreLabel):
        found.setdefault(fact.app_record_id, {})[fact.system] = fact.label
    return found
