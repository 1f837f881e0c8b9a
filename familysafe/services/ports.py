"""What the use cases need from the outside, as Protocols. Adapters and the store provide them.

The centre is :class:`Notebook`, an open vault. It has one door in (:meth:`Notebook.record`) and
plain frozen records out, so that no row of the database can ever reach a widget.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from familysafe.domain.record import E, R, Record, Scope


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    def zone(self) -> str:
        """The IANA name of this computer's time zone."""
        ...


class IdSource(Protocol):
    """The only source of record ids (UUIDv7)."""

    def new(self) -> UUID:
        """A new id."""
        ...


# -- what can be asked of the notebook ------------------------------------------------------


@dataclass(frozen=True)
class Create:
    """A new entity or a new fact. ``root`` is the child it is about, or the household."""

    record: Record
    root: UUID
    scope: Scope = Scope.FAMILY


@dataclass(frozen=True)
class Edit:
    """An entity as it was shown and as it shall be; only the fields that differ are saved."""

    before: Record
    after: Record


@dataclass(frozen=True)
class Remove:
    """Put a record into the Trash (``deleted = true``); facts too. Nothing is erased."""

    kind: type[Record]
    id: UUID


@dataclass(frozen=True)
class Restore:
    """Take a record back out of the Trash."""

    kind: type[Record]
    id: UUID


Draft = Create | Edit | Remove | Restore


@dataclass(frozen=True)
class Touched:
    """One record that an action changed."""

    kind: str
    id: UUID
    root: UUID


@dataclass(frozen=True)
class Receipt:
    """What one committed action changed. Handed out after the commit, never before.

    ``action`` is a stable word ("add_child", "answer_check" ...) that the window puts in plain
    words for the Undo toast.
    """

    action_id: UUID
    action: str
    at: datetime
    touched: tuple[Touched, ...] = ()

    def touches(self, *kinds: type[Record]) -> bool:
        """Did this action change a record of one of these kinds?"""
        names = {kind.KIND for kind in kinds}
        return any(t.kind in names for t in self.touched)


@dataclass(frozen=True)
class Stamp:
    """Who wrote a record (its creation), on which computer, when."""

    author: UUID
    computer: UUID
    at: datetime


@dataclass(frozen=True)
class TrashItem:
    """A removed record that still waits in the Trash (30 days)."""

    record: Record
    removed_at: datetime
    removed_by: UUID
    erased_on: date


@dataclass(frozen=True)
class FieldHistory:
    """One earlier or present value of one field of an entity."""

    field: str
    value: object
    stamp: Stamp
    is_head: bool


@dataclass(frozen=True)
class Hit:
    """One find of the full-text search. ``excerpt`` is plain text around the find."""

    kind: str
    id: UUID
    root: UUID
    excerpt: str


@dataclass(frozen=True)
class CheckReport:
    """The result of looking through the whole notebook. Empty ``problems`` = good."""

    ok: bool
    schema_version: str
    counts: dict[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


class Notebook(Protocol):
    """An open, unlocked notebook. Not thread-safe: one worker owns it.

    Reads return only living records (not in the Trash) unless ``removed`` is asked for, entities
    in order of creation, facts in order of ``happened_at`` then id; corrected facts (another fact
    names them in ``corrects``) are left out.
    """

    @property
    def household_id(self) -> UUID:
        """The id of the one household; the root of all that is not one child's."""
        ...

    @property
    def guardian_id(self) -> UUID:
        """The guardian who is writing."""
        ...

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every living record of a kind."""
        ...

    def get(self, kind: type[R], record_id: UUID) -> R:
        """One record, also from the Trash. Raises NotFoundError."""
        ...

    def find(self, kind: type[R], record_id: UUID) -> R | None:
        """One living record, or None."""
        ...

    def stamp(self, record_id: UUID) -> Stamp:
        """Who wrote a record and when. Raises NotFoundError."""
        ...

    def history(self, kind: type[E], record_id: UUID) -> tuple[FieldHistory, ...]:
        """All values that the fields of an entity had, oldest first."""
        ...

    def setting(self, name: str) -> str | None:
        """A setting of this computer; it is no entry and leaves with no export."""
        ...

    def put_setting(self, name: str, value: str) -> None:
        """Keep one; it cannot be undone."""
        ...

    def record(self, action: str, drafts: Sequence[Draft]) -> Receipt:
        """Save all drafts in one transaction: all or nothing. The one door into the store.

        An ``action`` that begins with "_" is housekeeping (a draft, a place): undo leaves it out.
        Returns only after the commit is on the disk. Raises InvalidInputError for a draft that
        breaks the rules of the record, DiskFullError and its like when nothing was saved.
        """
        ...

    def add_file(self, action: str, draft: Create, content: bytes) -> Receipt:
        """Like :meth:`record` for one new record, with the bytes of its file."""
        ...

    def file_sizes(self) -> dict[UUID, int]:
        """Ids of the records whose file is in this notebook, with its size in bytes."""
        ...

    def copy_file(self, record_id: UUID, path: Path) -> None:
        """Write a record's file to ``path``, not encrypted. Raises NotFoundError."""
        ...

    def drop_files(
        self, action: str, record_ids: Sequence[UUID], drafts: Sequence[Draft]
    ) -> Receipt:
        """Remove files' bytes for ever (their records stay) and save ``drafts``, all or nothing.

        Raises NotFoundError. No undo, and no older copy of the notebook, brings the bytes back.
        """
        ...

    def undoable(self, limit: int = 20) -> tuple[Receipt, ...]:
        """This guardian's last actions that can still be undone, newest first."""
        ...

    def undo(self, action_id: UUID | None = None) -> Receipt | None:
        """Write the reverse of an action (None = the newest undoable). None: nothing to undo."""
        ...

    def redo(self) -> Receipt | None:
        """Undo the last undo. None: nothing to redo."""
        ...

    def trash(self) -> tuple[TrashItem, ...]:
        """What lies in the Trash, newest first."""
        ...

    def search(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """Full-text search in everything that the kinds declare as ``SEARCHED``."""
        ...

    def check(self, progress: Callable[[float], None] | None = None) -> CheckReport:
        """Look through every page and row, and compare with the seal."""
        ...


class Notifier(Protocol):
    """Native notifications. Texts come from our own catalogue only."""

    def available(self) -> bool:
        """Is there a notification service right now?"""
        ...

    def notify(self, title: str, body: str, actions: tuple[tuple[str, str], ...]) -> int | None:
        """Show one; returns its id, or None where it could not be shown."""
        ...


class KeychainPort(Protocol):
    """The operating system's keychain: one wrapping key per vault, only if the parent chose it."""

    def available(self) -> bool:
        """Is one of the accepted backends there?"""
        ...

    def read(self, vault_id: UUID) -> bytes | None:
        """The 32-byte wrapping key, or None."""
        ...

    def write(self, vault_id: UUID, secret: bytes) -> None:
        """Store and read back. Raises KeychainError."""
        ...

    def delete(self, vault_id: UUID) -> None:
        """Remove it; no error if it is not there."""
        ...
