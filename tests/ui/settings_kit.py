"""The care of a notebook without a disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familysafe.errors import FamilySafeError
from familysafe.ui.jobs import InlineJobs
from familysafe.ui.screens.settings.present import PresentPassphrase
from tests.fakes import FrozenClock

CODE = "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567-89ABC"


class WrongError(FamilySafeError):
    exit_code = 3


class WaitingJobs(InlineJobs):
    """The worker is slow: what it was given is done at :meth:`finish`."""

    def __init__(self) -> None:
        super().__init__()
        self._given: list[tuple[Callable[..., Any], dict[str, Any]]] = []

    def run(self, fn: Callable[..., Any], **how: Any) -> None:
        self._given.append((fn, how))

    def finish(self) -> None:
        given, self._given = self._given, []
        for fn, how in given:
            super().run(fn, **how)


@dataclass(frozen=True)
class Line:
    path: Path
    place: Path
    created: datetime
    size: int = 2_100_000
    here: bool = True
    old_way: bool = False


@dataclass(frozen=True)
class Copy:
    path: Path
    changed: datetime


@dataclass(frozen=True)
class Person:
    id: UUID
    name: str
    mine: bool = False
    opens: bool = True


@dataclass(frozen=True)
class Cleaned:
    removed: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    away: tuple[Path, ...] = ()


@dataclass(frozen=True)
class NewKey:
    code: str
    cleaned: Cleaned
    left_out: tuple[str, ...]


@dataclass(frozen=True)
class Mention:
    kind: str
    excerpt: str


@dataclass(frozen=True)
class Erased:
    compacted: bool = True
    removed: tuple[Path, ...] = (Path("a"), Path("b"))
    left: tuple[Path, ...] = ()
    unsure: tuple[Path, ...] = ()
    away: tuple[Path, ...] = (Path("stick"),)
    mentions: tuple[Mention, ...] = (Mention("talk", "louder than Nora’s phone"),)


@dataclass
class FakeCare:
    """Keeps what it was asked; the present passphrase is "lantern otter puddle"."""

    clock: FrozenClock
    calls: list[tuple[object, ...]] = field(default_factory=list)
    people: list[Person] = field(default_factory=lambda: [Person(UUID(int=1), "Sam", mine=True)])
    warnings: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()

    def change_passphrase(self, current: str, new: str) -> None:
        if current != "lantern otter puddle":
            raise WrongError("no match")
        self.calls.append(("change_passphrase", new))

    def is_passphrase(self, passphrase: str) -> bool:
        return passphrase == "lantern otter puddle"

    def new_recovery_code(self) -> str:
        self.calls.append(("new_recovery_code",))
        return CODE

    def profile_folder(self) -> Path:
        return Path("/home/sam/FamilySafe")

    def group_is_right(self, typed: str, printed: str) -> bool:
        return typed.strip().upper() == printed

    def keychain_available(self) -> bool:
        return True

    def put_in_keychain(self, cancelled: Callable[[], bool]) -> bytes:
        return b"k" * 32

    def enable_keychain(self, secret: bytes) -> None:
        assert secret == b"k" * 32
        self.calls.append(("enable_keychain",))

    def disable_keychain(self) -> None:
        self.calls.append(("disable_keychain",))

    def clear_keychain(self) -> None:
        self.calls.append(("clear_keychain",))

    def set_background(self, on: bool) -> None:
        self.calls.append(("set_background", on))

    def back_up_now(self) -> object:
        self.calls.append(("back_up_now",))
        return object()

    def backups(self) -> tuple[Line, ...]:
        now, home = self.clock.now(), Path("backups")
        return (
            Line(home / "a", home, now - timedelta(hours=1)),
            Line(home / "b", home, now - timedelta(days=1)),
            Line(
                Path("stick/c"), Path("stick"), now - timedelta(days=16), here=False, old_way=True
            ),
        )

    def drill(self, path: Path | None = None) -> object:
        self.calls.append(("drill", path))
        return object()

    def guardians(self) -> tuple[Person, ...]:
        return tuple(self.people)

    def add_guardian(self, name: str, passphrase: str) -> None:
        if len(passphrase) < 12:
            raise FamilySafeError(title="Too short.", next_step="Take more words.")
        self.calls.append(("add_guardian", name, passphrase))
        self.people.append(Person(UUID(int=len(self.people) + 1), name))

    def give_passphrase(self, guardian_id: UUID, passphrase: str) -> None:
        self.calls.append(("give_passphrase", guardian_id, passphrase))

    def remove_guardian(self, guardian_id: UUID) -> None:
        self.calls.append(("remove_guardian", guardian_id))
        self.people = [
            replace(one, opens=one.opens and one.id != guardian_id) for one in self.people
        ]

    def make_new_key(self, passphrase: str) -> NewKey:
        self.calls.append(("make_new_key", passphrase))
        return NewKey(CODE, Cleaned(), ("Alex",))

    def what_goes(self, child_id: UUID) -> dict[str, int]:
        return {"talk": 3, "audit_answer": 14, "draft": 1}

    def erase_child(self, child_id: UUID) -> Erased:
        self.calls.append(("erase_child", child_id))
        return Erased()

    def replace_old_backups(self) -> Cleaned:
        self.calls.append(("replace_old_backups",))
        return Cleaned(removed=(Path("a"), Path("b")))

    def kept(self) -> tuple[Line, ...]:
        home = Path("backups")
        return (Line(home / "before-restore-1", home, self.clock.now()),)

    def conflicts(self) -> tuple[Copy, ...]:
        return self.copies

    def set_apart(self, path: Path) -> Path:
        self.calls.append(("set_apart", path))
        return Path("notebook-copy")

    def export_to(self, path: Path) -> None:
        self.calls.append(("export_to", path))

    def load_from(self, path: Path) -> None:
        self.calls.append(("load_from", path))

    def save_page(self, path: Path, page: str) -> None:
        self.calls.append(("save_page", path, page))

    def folder_warnings(self) -> tuple[str, ...]:
        return self.warnings

    def last_drill(self) -> datetime | None:
        return None


def asked_first(view: QWidget) -> PresentPassphrase:
    """The one that is open."""
    found = view.window().findChildren(PresentPassphrase)
    return next(one for one in found if one.isVisible())


def says_who_it_is(qtbot: QtBot, view: QWidget) -> None:
    asked = asked_first(view)
    qtbot.keyClicks(asked.field.edit, "lantern otter puddle")
    qtbot.keyClick(asked.field.edit, Qt.Key.Key_Return)
    assert not asked.isVisible() and asked.field.text() == ""
