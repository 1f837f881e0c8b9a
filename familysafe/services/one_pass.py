"""A desk for one reading: each kind and each record is fetched from the store once.

For use cases that only read and ask many services (Today): what they share is not read again.
Make a new one for every reading; after a change it would tell what was.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast
from uuid import UUID

from familysafe.domain.record import R, Record
from familysafe.services.desk import Desk
from familysafe.services.ports import Notebook


class _OnePass:
    """Remembers what ``all`` and ``get`` answered; everything else goes to the notebook."""

    def __init__(self, book: Notebook) -> None:
        self._book = book
        self._all: dict[type[Record], tuple[Record, ...]] = {}
        self._one: dict[tuple[type[Record], UUID], Record] = {}

    def all(self, kind: type[R]) -> tuple[R, ...]:
        if kind not in self._all:
            self._all[kind] = self._book.all(kind)
        return cast("tuple[R, ...]", self._all[kind])

    def get(self, kind: type[R], record_id: UUID) -> R:
        key = (kind, record_id)
        if key not in self._one:
            self._one[key] = self._book.get(kind, record_id)
        return cast(R, self._one[key])

    def __getattr__(self, name: str) -> Any:
        return getattr(self._book, name)


def one_pass(desk: Desk) -> Desk:
    """The same desk over a notebook that is read once."""
    return replace(desk, book=cast(Notebook, _OnePass(desk.book)))
