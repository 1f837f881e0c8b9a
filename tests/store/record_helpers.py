"""Real encrypted files for the tests of the record store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine

from familysafe.store import seal
from familysafe.store.crypto import DataKey
from familysafe.store.engine import open_engine
from familysafe.store.notebook import SqlNotebook, create_notebook, open_notebook
from tests.fakes import CountingIds, FrozenClock


@dataclass
class RealBook:
    """A notebook on a real encrypted file that can be closed and opened again."""

    path: Path
    clock: FrozenClock = field(default_factory=FrozenClock)
    ids: CountingIds = field(default_factory=CountingIds)
    guardian_name: str = "Sam"
    secret: bytes = bytes(range(48))
    engine: Engine = field(init=False)
    book: SqlNotebook = field(init=False)

    def __post_init__(self) -> None:
        """Make the file and open the notebook in it."""
        self.engine = open_engine(self.path, self.key(), create=True)
        create_notebook(
            self.engine,
            guardian_name=self.guardian_name,
            country="GB",
            clock=self.clock,
            ids=self.ids,
        )
        self.book = open_notebook(self.engine, clock=self.clock, ids=self.ids)

    def key(self) -> DataKey:
        """The same key each time; the store wipes the one it was given."""
        return DataKey.from_bytes(self.secret)

    def close(self) -> None:
        """Close the file."""
        self.engine.dispose()

    def reopen(self) -> SqlNotebook:
        """Close the file and open it again, as after a lock."""
        self.close()
        self.engine = open_engine(self.path, self.key())
        self.book = open_notebook(self.engine, clock=self.clock, ids=self.ids)
        return self.book


def sealed_again(book: SqlNotebook, engine: Engine) -> None:
    """After a test has put a file's rows in by hand."""
    with engine.begin() as conn:
        fresh = seal.read(conn)
        seal.seal_files(conn, fresh)
        seal.write(conn, fresh)
    book.move_to(engine)


@contextmanager
def real_book(path: Path, **more: object) -> Iterator[RealBook]:
    """A new notebook that is closed at the end."""
    real = RealBook(path, **more)  # type: ignore[arg-type]
    try:
        yield real
    finally:
        real.close()
