"""Column types and the plain rows that travel between the rooms of the record store.

Rows hold ids as 16 bytes and values as canonical JSON text: they are what the file holds and
what two computers will exchange. Records of the domain never appear here.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy.types import UserDefinedType


class Blob(UserDefinedType[bytes]):
    """Bytes exactly as the driver gives them; allowed in STRICT tables."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """The type's name in the schema."""
        return "BLOB"


class ChangeRow(NamedTuple):
    """One field of one record was saved. ``over`` is a JSON list of the changes it replaced."""

    id: bytes
    root: bytes
    scope: str
    entity_type: str
    entity_id: bytes
    author: bytes
    device: bytes
    hlc: int
    fmt: int
    action: bytes
    field: str
    value: str
    over: str


class FactRow(NamedTuple):
    """Something happened. ``happened_at`` is ISO 8601 UTC with microseconds (sorts as text)."""

    id: bytes
    root: bytes
    scope: str
    entity_type: str
    entity_id: bytes
    author: bytes
    device: bytes
    hlc: int
    fmt: int
    action: bytes
    happened_at: str
    zone: str
    corrects: bytes | None
    body: str


class ActionRow(NamedTuple):
    """What one press of a button saved together; ``undoes`` names the action it reverses."""

    id: bytes
    author: bytes
    device: bytes
    hlc: int
    kind: str
    undoes: bytes | None


class ComputerRow(NamedTuple):
    """A computer that has written: a random id, never one of its hardware."""

    id: bytes
    guardian: bytes
    created: int


class ErasedRow(NamedTuple):
    """The marker that stays for ever after an erase: an id and a time, nothing else."""

    id: bytes
    hlc: int


class Batch(NamedTuple):
    """Rows that arrive together."""

    computers: tuple[ComputerRow, ...] = ()
    actions: tuple[ActionRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    erased: tuple[ErasedRow, ...] = ()
