"""The list of all ids that were ever shipped: ``ids.txt``, one ``family:id`` a line.

Answers, talks and incidents in families' notebooks refer to these, so none may vanish.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from familysafe.content.schema import (
    AgreementFile,
    CatalogueApp,
    FirstHour,
    HelpRegion,
    Platform,
    RatingSystem,
    TalkCommon,
    TalkTopic,
)

IDS = "ids.txt"


def read_ids(path: Path) -> list[str]:
    """The tracked ids in their order, a line each."""
    return path.read_text(encoding="utf-8").splitlines()


def all_ids(files: Iterable[object]) -> set[str]:
    """The ids of decoded files as ``family:id``."""
    found: set[str] = set()
    for file in files:
        found.update(_ids_of(file))
    return found


def track(path: Path, files: Iterable[object]) -> None:
    """Add new ids to the list; nothing is ever taken out."""
    old = set(read_ids(path)) if path.is_file() else set()
    path.write_text("".join(f"{key}\n" for key in sorted(old | all_ids(files))), encoding="utf-8")


def _ids_of(file: object) -> Iterable[str]:
    if isinstance(file, Platform | CatalogueApp):
        family = "platform" if isinstance(file, Platform) else "app"
        yield f"{family}:{file.id}"
        yield from (f"check:{check.id}" for check in file.checks)
        yield from (f"card:{card.id}" for card in file.cards)
    elif isinstance(file, TalkTopic):
        yield f"topic:{file.id}"
        yield from (f"opener:{o.id}" for band in file.bands.values() for o in band.openers)
    elif isinstance(file, RatingSystem):
        yield from (f"label:{file.id} {code.code}" for code in file.ratings)
    elif isinstance(file, AgreementFile):
        yield from (f"clause:{clause.id}" for clause in file.clauses)
    elif isinstance(file, TalkCommon):
        yield from (f"explore:{card.id}" for card in file.explore_cards)
    elif isinstance(file, HelpRegion):
        yield from (f"help:{file.code} {entry.id}" for entry in file.entries)
    elif isinstance(file, FirstHour):
        yield from (f"incident:{kind.id}" for kind in file.kinds)
