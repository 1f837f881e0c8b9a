"""A real encrypted notebook in a folder of its own: Sam, with Nora and Ben."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from uuid import UUID

import pytest

from familysafe.bootstrap import Program, Session
from familysafe.care.notebook_care import NotebookCare
from familysafe.domain.age import BirthDate
from familysafe.domain.family import ChildColour
from familysafe.paths import AppPaths
from familysafe.services.children import add_child
from familysafe.services.talks import log_talk
from familysafe.store import crypto
from tests.fakes import CountingIds, FrozenClock

WORDS = "pine kettle harbour violin moss"
NEW_WORDS = "burlap jumbo decline woken surreal"
_derive_once = cache(crypto.passphrase_key)


@dataclass
class Home:
    """One profile; ``session`` is open until :meth:`lock`."""

    folder: Path
    clock: FrozenClock = field(default_factory=FrozenClock)
    ids: CountingIds = field(default_factory=CountingIds)
    session: Session | None = None

    def __post_init__(self) -> None:
        self.program = self.fresh()

    def fresh(self) -> Program:
        """The program as another start of it sees the profile."""
        paths = AppPaths.for_profile(self.folder)
        return Program(paths, clock=self.clock, ids=self.ids)

    def begin(self) -> str:
        session, code = self.program.create(guardian="Sam", country="GB", passphrase=WORDS)
        self.session = session
        return code

    @property
    def open(self) -> Session:
        assert self.session is not None
        return self.session

    @property
    def care(self) -> NotebookCare:
        return NotebookCare(self.open, NoKeychain())  # type: ignore[arg-type]

    def unlock(self, passphrase: str = WORDS) -> Session:
        self.lock()
        self.program = self.fresh()
        self.session = self.program.unlock(passphrase)
        return self.session

    def lock(self) -> None:
        if self.session is not None:
            self.session.close()
            self.session = None

    def later(self, **how: float) -> None:
        self.clock.move(**how)

    def child(self, name: str, year: int) -> UUID:
        colour = ChildColour.IRIS
        return add_child(self.open.desk, name=name, born=BirthDate(year, 5), colour=colour).id

    def talk(self, *children: UUID, note: str) -> None:
        log_talk(self.open.desk, child_ids=children, how=None, at=self.clock.now(), note=note)

    def files(self) -> list[str]:
        """Every file of the profile but the log, relative."""
        return sorted(
            str(p.relative_to(self.folder)) for p in self.folder.rglob("*") if p.is_file()
        )


class NoKeychain:
    """A computer without a keychain."""

    def available(self) -> bool:
        return False

    def delete(self, vault_id: UUID) -> None:
        return None


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    monkeypatch.setattr(crypto, "passphrase_key", _derive_once)
    made = Home(tmp_path / "profile")
    made.begin()
    yield made
    made.lock()
