"""Who wrote an entry, by name, once more than one person writes in the notebook."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from familysafe.domain.family import Guardian
from familysafe.services.desk import Desk


def writers(desk: Desk) -> Callable[[Iterable[UUID]], tuple[str, ...]]:
    """The names of those who wrote some records; none where only one person ever writes."""
    names = {one.id: one.name for one in desk.book.all(Guardian)}
    if len(names) < 2:
        return lambda _records: ()

    def of(records: Iterable[UUID]) -> tuple[str, ...]:
        found = (names.get(desk.book.stamp(one).author, "") for one in records)
        return tuple(dict.fromkeys(name for name in found if name))

    return of
