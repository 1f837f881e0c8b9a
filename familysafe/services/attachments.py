"""Files of a case: kept encrypted in the notebook, never opened, and never in some cases.

Before the first file one question is asked, whether it shows anything sexual. Such a picture must
never be taken in (SPEC section 7), so a "yes" closes the case to files for good. The line that
names a file stays with its salted SHA-256 when the file goes, so the chain of the case holds.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from familysafe.domain.incident import Incident, IncidentEntry
from familysafe.domain.text import clean_name
from familysafe.errors import InvalidInputError
from familysafe.services.desk import Desk
from familysafe.services.incidents import FILE, FILE_REMOVED
from familysafe.services.ports import Create, Edit, Receipt

MOST_MB = 10
MOST_BYTES = MOST_MB * 1024 * 1024
_LONGEST_ENDING = 10


class FileRule(StrEnum):
    """May a case take in files?"""

    NEVER = "never"
    ASK = "ask"  # not before it was asked whether anything sexual is to be seen
    OPEN = "open"


@dataclass(frozen=True)
class CaseFile:
    """A file of a case as it is listed; ``ending`` is ".pdf" or ""."""

    id: UUID
    name: str
    size: int
    added_on: date
    ending: str


def file_rule(desk: Desk, incident: Incident) -> FileRule:
    """Never for the kinds that take none, and as soon as anything sexual is named."""
    kind = next((k for k in desk.content.first_hour().kinds if k.id == incident.kind_id), None)
    if incident.sexual or (kind is not None and kind.no_files is True):
        return FileRule.NEVER
    return FileRule.ASK if incident.sexual is None else FileRule.OPEN


def case_files(desk: Desk, *, incident_id: UUID) -> tuple[CaseFile, ...]:
    """The files of a case that are there, in the order of their lines."""
    sizes = desk.book.file_sizes()
    return tuple(
        CaseFile(e.id, e.text, sizes[e.id], desk.local(e.happened_at).date(), _ending(e.text))
        for e in desk.book.all(IncidentEntry)
        if e.incident_id == incident_id and e.entry == FILE and e.id in sizes
    )


def say_sexual(desk: Desk, *, incident_id: UUID, sexual: bool) -> Receipt:
    """Keep the answer to "does it show anything sexual?". Raises InvalidInputError.

    "Yes" is refused while the case holds files: they are removed first, each for ever. What an
    Undo put aside goes with the answer, in one step, so nothing of such a case waits in the Trash.
    """
    before = desk.book.get(Incident, incident_id)
    answer = Edit(before, replace(before, sexual=sexual))
    if sexual:
        if case_files(desk, incident_id=incident_id):
            raise InvalidInputError(
                "files there",
                title="This case holds files, so they must be removed first.",
                next_step="Remove each file of the case, then answer again.",
            )
        aside = _set_aside(desk, before)
        if aside:
            receipt = desk.book.drop_files(
                "answer_sexual",
                [line.id for line in aside],
                [answer, *(_removed(desk, before, line) for line in aside)],
            )
            desk.feed.publish(receipt)
            return receipt
    return desk.save("answer_sexual", [answer])


def add_file(desk: Desk, *, incident_id: UUID, path: Path) -> Receipt:
    """Read the file and keep it encrypted, with its name, as a line of the case.

    Raises InvalidInputError: a case that takes none, and a file that is too large, empty, a
    folder or cannot be read. Nothing was changed then.
    """
    incident = desk.book.get(Incident, incident_id)
    if file_rule(desk, incident) is not FileRule.OPEN:
        raise InvalidInputError(
            "no files",
            title="This case takes no files.",
            next_step="Words, links, handles and times are enough to report it.",
        )
    content = _read(path)
    line_id = desk.ids.new()
    line = IncidentEntry(
        id=line_id,
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        incident_id=incident.id,
        entry=FILE,
        text=clean_name(path.name) or FILE,
        reference=salted(line_id, content),
    )
    receipt = desk.book.add_file("add_file", Create(line, _root(desk, incident)), content)
    desk.feed.publish(receipt)
    return receipt


def save_copy(desk: Desk, *, file_id: UUID, path: Path) -> None:
    """Write a file out of the notebook; the copy is not encrypted."""
    desk.book.copy_file(file_id, path)


def remove_file(desk: Desk, *, file_id: UUID) -> Receipt:
    """Erase a file for ever, not into the Trash; two lines of the case say that it was there."""
    line = desk.book.get(IncidentEntry, file_id)
    incident = desk.book.get(Incident, line.incident_id)
    receipt = desk.book.drop_files("_remove_file", [line.id], [_removed(desk, incident, line)])
    desk.feed.publish(receipt)
    return receipt


def salted(line_id: UUID, content: bytes) -> str:
    """SHA-256 over the line's id and the bytes: tells this file, matches no list of pictures."""
    return sha256(line_id.bytes + content).hexdigest()


def _set_aside(desk: Desk, incident: Incident) -> list[IncidentEntry]:
    """Lines with a file of this case that lie in the Trash."""
    sizes = desk.book.file_sizes()
    lines = [item.record for item in desk.book.trash()]
    return [
        line
        for line in lines
        if isinstance(line, IncidentEntry) and line.incident_id == incident.id and line.id in sizes
    ]


def _removed(desk: Desk, incident: Incident, line: IncidentEntry) -> Create:
    said = IncidentEntry(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        incident_id=incident.id,
        entry=FILE_REMOVED,
        text=line.text,
    )
    return Create(said, _root(desk, incident))


def _root(desk: Desk, incident: Incident) -> UUID:
    return incident.child_id or desk.book.household_id


def _ending(name: str) -> str:
    ending = Path(name).suffix
    plain = ending[1:].isascii() and ending[1:].isalnum()
    return ending.lower() if plain and len(ending) <= _LONGEST_ENDING else ""


def _read(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe would keep the worker waiting
            raise InvalidInputError(
                "no file",
                title="That is not a file, so nothing was added.",
                next_step="Choose one file.",
            )
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InvalidInputError(
            type(error).__name__,
            title="That file cannot be read, so nothing was added.",
            next_step="Look whether it is still there and may be opened, then try again.",
        ) from None
    if len(content) > MOST_BYTES:
        raise InvalidInputError(
            "too large",
            title="That file is larger than 10 MB, so nothing was added.",
            next_step="Choose a smaller file, or describe it in words.",
        )
    if not content:
        raise InvalidInputError(
            "empty",
            title="That file is empty, so nothing was added.",
            next_step="Choose another file.",
        )
    return content
