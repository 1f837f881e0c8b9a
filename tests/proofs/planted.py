"""One record of every kind with a planted name in each of its text fields, kinds of later too."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from familysafe.domain.age import BirthDate
from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Record

AT = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
_KEPT = {"zone": "Europe/London", "country": "GB"}


class Planter:
    """Makes values by their declared types and remembers every name that it planted."""

    def __init__(self, new_id: Callable[[], UUID], child: UUID) -> None:
        self._new_id, self._child = new_id, child
        self.names: list[str] = []

    def records(self) -> Iterator[Record]:
        """One of each kind but the household, of which there is only one."""
        for name, kind in sorted(KINDS.items()):
            if name != "household":
                yield self._made(kind)

    def word(self, place: str) -> str:
        """A name that stands nowhere else."""
        name = f"Quillfeather{len(self.names):03d}{place.replace('_', '')}Zwickel"
        self.names.append(name)
        return name

    def _made(self, kind: Any) -> Any:
        hints = get_type_hints(kind)
        values = {f.name: self._value(hints[f.name], f.name) for f in fields(kind)}
        return kind(**values)

    def _value(self, hint: Any, name: str) -> Any:
        if name in _KEPT:
            return _KEPT[name]
        if name == "corrects":
            return None
        if name == "child_id":
            return self._child
        origin, parts = get_origin(hint), get_args(hint)
        if origin in (Union, types.UnionType):
            return self._value(next(p for p in parts if p is not type(None)), name)
        if origin is tuple:
            return (self._value(parts[0], name),)
        return self._plain(hint, name)

    def _plain(self, hint: Any, name: str) -> Any:
        if hint is str:
            return self.word(name)
        if hint is BirthDate:
            return BirthDate(2013, 4, 9)
        if isinstance(hint, type) and issubclass(hint, Enum):
            return next(iter(hint))
        if is_dataclass(hint):
            return self._made(hint)
        made = {UUID: self._new_id, bool: bool, int: lambda: 3, date: lambda: date(2026, 11, 20)}
        made |= {datetime: lambda: AT, time: lambda: time(19, 30)}
        if hint not in made:
            raise AssertionError(f"{name}: the proof cannot plant into {hint}; teach it")
        return made[hint]()
