"""A disk that reports an error although the change is on it: nothing false is written after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.services.ports import Create
from familysafe.store.errors import DiskTroubleError
from tests.store.record_helpers import RealBook, real_book


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealBook]:
    with real_book(tmp_path / "notebook.db") as made:
        yield made


class FlakyDisk:
    """Stands for the engine: its first commit stands but is called an error, then all fail."""

    def __init__(self, engine: Engine, failing_after: int) -> None:
        self._engine, self._left, self._calls = engine, failing_after, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        self._calls += 1
        if 1 < self._calls <= 1 + self._left:
            raise sqlcipher.OperationalError("disk I/O error")
        with self._engine.begin() as conn:
            yield conn
        if self._calls == 1:
            raise sqlcipher.OperationalError("disk I/O error")


def flaky(real: RealBook, work: Callable[[], object], failing_after: int) -> None:
    real.book._engine = FlakyDisk(real.engine, failing_after)  # type: ignore[assignment]
    try:
        work()
    finally:
        real.book._engine = real.engine


def child(real: RealBook, name: str) -> Child:
    made = Child(id=real.ids.new(), name=name, born=BirthDate(2013, 4))
    real.book.record("add_child", [Create(made, made.id)])
    return made


def test_an_erase_that_stands_although_the_disk_said_no_is_told_as_done(real: RealBook) -> None:
    nora = child(real, "Nora")
    flaky(real, lambda: real.book.erase(nora.id), failing_after=0)
    assert real.book.all(Child) == ()
    child(real, "Ben")
    assert real.book.check().problems == ()


def test_after_a_save_that_nobody_could_read_back_the_next_one_breaks_no_seal(
    real: RealBook,
) -> None:
    with pytest.raises(DiskTroubleError):
        flaky(real, lambda: child(real, "Nora"), failing_after=1)
    child(real, "Ben")
    assert sorted(one.name for one in real.book.all(Child)) == ["Ben", "Nora"]
    assert real.book.check().problems == ()
    assert real.reopen().check().problems == ()
