"""Where a name still stands in the whole record: earlier wordings, drafts and files included.

The search index holds nothing but these texts. A file is looked through as plain text; what is
packed or drawn in it cannot be read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Engine

from familysafe.domain.family import Child, Guardian
from familysafe.store import export_rows
from familysafe.store.engine import transaction

_AROUND = 60
_CODES = ("utf-8", "utf-16-le", "utf-16-be")


@dataclass(frozen=True)
class Mention:
    """One record whose text, now or earlier, holds the name. ``excerpt`` is for the parent."""

    kind: str
    record_id: UUID
    root: UUID
    excerpt: str


def mentions(engine: Engine, names: Iterable[str]) -> tuple[Mention, ...]:
    """Text with one of ``names`` as a word of its own; people who are called so are left out."""
    wanted = [re.escape(name) for name in sorted({name.strip() for name in names}) if name]
    if not wanted:
        return ()
    word = re.compile(rf"(?<!\w)(?:{'|'.join(wanted)})(?!\w)", re.IGNORECASE)
    found: dict[bytes, Mention] = {}
    with transaction(engine) as conn:
        batch = export_rows.batch_of(conn)
        people = (Child.KIND, Guardian.KIND)
        cells = [(row, row.value) for row in batch.changes if row.entity_type not in people]
        cells += [(row, row.body) for row in batch.facts]  # type: ignore[misc]
        for row, text in cells:
            for said in _texts(json.loads(text)):
                _look(found, word, said, (row.entity_type, row.entity_id, row.root))
        for file in export_rows.attachments_of(conn):
            content = export_rows.attachment_bytes(conn, file.id)
            for code in _CODES:
                said = content.decode(code, "replace")
                _look(found, word, said, ("file", file.entity_id, file.root))
    return tuple(found.values())


def _look(
    found: dict[bytes, Mention], word: re.Pattern[str], said: str, of: tuple[str, bytes, bytes]
) -> None:
    hit = word.search(said)
    if hit is not None:
        kind, owner, root = of
        excerpt = _excerpt(said, hit.start(), hit.end())
        found[owner] = Mention(kind, UUID(bytes=owner), UUID(bytes=root), excerpt)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)


def _excerpt(text: str, start: int, end: int) -> str:
    left, right = max(start - _AROUND, 0), min(end + _AROUND, len(text))
    part = "".join(char if char.isprintable() else " " for char in text[left:right])
    inside = " ".join(part.split())
    return ("…" if left else "") + inside + ("…" if right < len(text) else "")
