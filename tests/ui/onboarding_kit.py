"""A first run without a disk: the notebook in memory, the code fixed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from familysafe.content.pack import ContentPack
from familysafe.errors import FamilySafeError
from familysafe.services import onboarding, passphrase
from familysafe.services.desk import Desk
from familysafe.ui.change_hub import ChangeHub
from familysafe.ui.jobs import InlineJobs
from familysafe.ui.navigation import Place, Route, Router
from familysafe.ui.workspace import Messenger, Workspace
from tests.fakes import CountingIds, FrozenClock, InMemoryNotebook
from tests.ui.family_kit import MemorySettings

CODE = "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567-89ABC"
WORDS = "lantern otter puddle seven marmalade"


class StoppedError(FamilySafeError):
    code = "calibration_cancelled"


@dataclass
class FakeActions:
    """Keeps what it was asked; ``error`` is raised instead of making the notebook."""

    error: FamilySafeError | None = None
    keychain: bool = True
    background: bool = True
    calls: list[tuple[object, ...]] = field(default_factory=list)
    clock: FrozenClock = field(default_factory=FrozenClock)
    while_measuring: Callable[[], None] = lambda: None

    def create(
        self, guardian: str, country: str, passphrase: str, cancelled: Callable[[], bool]
    ) -> str:
        self.while_measuring()
        if cancelled():
            raise StoppedError
        self.calls.append(("create", guardian, country, passphrase))
        if self.error is not None:
            raise self.error
        ids = CountingIds()
        self.book = InMemoryNotebook(self.clock, ids, guardian, country)
        self.desk = Desk(self.book, ContentPack.load(), self.clock, ids)
        self._work = Workspace(
            self.desk, InlineJobs(), ChangeHub(), Router(Place(Route.TODAY)), Messenger(),
            MemorySettings(), self.clock,
        )  # fmt: skip
        onboarding.note_sheet(self.desk, checked=False)
        return CODE

    def workspace(self) -> Workspace:
        return self._work

    def suggest_words(self) -> str:
        return WORDS

    def strength(self, typed: str, known: Sequence[str]) -> passphrase.Strength:
        return passphrase.strength(typed, known)

    def group_is_right(self, typed: str, printed: str) -> bool:
        return typed.strip().upper().replace("O", "0") == printed

    def keychain_available(self) -> bool:
        return self.keychain

    def put_in_keychain(self) -> bytes:
        return b"k" * 32

    def enable_keychain(self, secret: bytes) -> None:
        assert secret == b"k" * 32
        self.calls.append(("enable_keychain",))

    def background_available(self) -> bool:
        return self.background

    def set_background(self, on: bool) -> None:
        self.calls.append(("set_background", on))
