"""The first run's actions: makes the notebook in the worker and hands the workspace over."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familysafe.app.inside import Inside
from familysafe.bootstrap import Session
from familysafe.care.notebook_care import NotebookCare
from familysafe.services import passphrase as words
from familysafe.services.onboarding import note_sheet
from familysafe.services.passphrase import Strength
from familysafe.store.recovery_code import normalised
from familysafe.ui.navigation import Route
from familysafe.ui.screens.onboarding import build
from familysafe.ui.workspace import Workspace

if TYPE_CHECKING:
    from familysafe.app.frame import Frame


class FirstRun:
    """Implements ``OnboardingActions`` of the onboarding screen."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._session: Session | None = None
        self._inside: Inside | None = None

    def create(
        self, guardian: str, country: str, passphrase: str, cancelled: Callable[[], bool]
    ) -> str:
        """Worker: make and open the notebook."""
        program = self._frame.program()
        self._session, code = program.create(
            guardian=guardian, country=country, passphrase=passphrase, cancelled=cancelled
        )
        note_sheet(self._session.desk, checked=False)  # until it is printed, Today reminds
        return code

    def workspace(self) -> Workspace:
        """Window: the workspace of the new notebook; it lives on after the first run."""
        if self._inside is None:
            assert self._session is not None
            self._inside = self._frame.adopt(self._session)
        return self._inside.work

    def suggest_words(self) -> str:
        """Worker."""
        return words.suggest_words()

    def strength(self, passphrase: str, known: Sequence[str]) -> Strength:
        """Worker."""
        return words.strength(passphrase, known)

    def group_is_right(self, typed: str, printed: str) -> bool:
        """Window: O counts as 0, case and spaces do not count."""
        return normalised(typed) == normalised(printed)

    def keychain_available(self) -> bool:
        """Beside the worker; the probe opens no prompt."""
        from familysafe.adapters.key_vault import KeyVault

        return KeyVault().available()

    def put_in_keychain(self) -> bytes:
        """Beside the worker."""
        return self._care().put_in_keychain()

    def enable_keychain(self, secret: bytes) -> None:
        """Worker."""
        self._care().enable_keychain(secret)

    def background_available(self) -> bool:
        """Window: every desktop system that we know has a login start."""
        return sys.platform in ("linux", "darwin", "win32")

    def set_background(self, on: bool) -> None:
        """Worker."""
        self._care().set_background(on)

    def _care(self) -> NotebookCare:
        assert self._session is not None
        return NotebookCare(self._session)


def onboarding_page(frame: Frame) -> QWidget:
    """The wizard, connected to the frame."""
    view = build(FirstRun(frame), frame.jobs, frame.aside)
    view.model.finished.connect(frame.show_inside)
    view.model.help_requested.connect(lambda: frame.router.go_to(Route.HELP))
    view.model.restore_requested.connect(frame.restore_from_backup)
    return view
