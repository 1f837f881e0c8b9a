"""The care of a notebook without a disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from familysafe.errors import FamilySafeError
from tests.fakes import FrozenClock

CODE = "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567-89ABC"


class WrongError(FamilySafeError):
    exit_code = 3


@dataclass(frozen=True)
class Line:
    path: Path
    place: Path
    created: datetime
    size: int = 2_100_000
    here: bool = True
    old_way: bool = False


@dataclass
class FakeCare:
    """Keeps what it was asked; the present passphrase is "lantern otter puddle"."""

    clock: FrozenClock
    calls: list[tuple[object, ...]] = field(default_factory=list)

    def change_passphrase(self, current: str, new: str) -> None:
        if current != "lantern otter puddle":
            raise WrongError("no match")
        self.calls.append(("change_passphrase", new))

    def is_passphrase(self, passphrase: str) -> bool:
        return passphrase == "lantern otter puddle"

    def new_recovery_code(self) -> str:
        self.calls.append(("new_recovery_code",))
        return CODE

    def keychain_available(self) -> bool:
        return True

    def enable_keychain(self) -> None:
        self.calls.append(("enable_keychain",))

    def disable_keychain(self) -> None:
        self.calls.append(("disable_keychain",))

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

    def last_drill(self) -> datetime | None:
        return None
