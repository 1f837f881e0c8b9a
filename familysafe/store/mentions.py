"""Where a name still stands in the whole record, earlier wordings included."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from familysafe.domain.family import Child, Guardian
from familysafe.store.rows import Batch

_AROUND = 60


@dataclass(frozen=True)
class Mention:
    """One record whose text, now or earlier, holds the name. ``excerpt`` is for the parent."""

    kind: str
    record_id: UUID
    root: UUID
    excerpt: str


def mentions(batch: Batch, name: str) -> tuple[Mention, ...]:
    """Free text with ``name`` as a word of its own; people who are called so are left out."""
    name = name.strip()
    if not name:
        return ()
    word = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    found: dict[bytes, Mention] = {}
    people = (Child.KIND, Guardian.KIND)
    cells = [(row, row.value) for row in batch.changes if row.entity_type not in people]
    cells += [(row, row.body) for row in batch.facts]  # type: ignore[misc]
    for row, text in cells:
        for said in _texts(json.loads(text)):
            hit = word.search(said)
            if hit is not None:
                excerpt = _excerpt(said, hit.start(), hit.end())
                owner, root = UUID(bytes=row.entity_id), UUID(bytes=row.root)
                found[row.entity_id] = Mention(row.entity_type, owner, root, excerpt)
    return tuple(found.values())


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
    inside = " ".join(text[left:right].split())
    return ("…" if left else "") + inside + ("…" if right < len(text) else "")
