"""Help with a new passphrase for any page: five random words, and how hard a typed one is.

Knows no service, so that the locked page may use it before anything heavy is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from familysafe.ui.jobs import Jobs

_TYPING_PAUSE_MS = 150


class PassphraseHelp(QObject):
    """``strength`` and ``suggest`` run in the worker."""

    strength_changed = Signal(str, str)  # a value of services.passphrase.Strength, its note
    suggested = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        strength: Callable[[str, Sequence[str]], str],
        suggest: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._strength, self._suggest = jobs, strength, suggest
        self._offered = ""
        self._typed: tuple[str, tuple[str, ...]] = ("", ())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._measure)

    def suggest(self) -> None:
        """Ask for five words; ``suggested`` carries them."""
        self._jobs.run(self._suggest, done=self._suggested, owner=self)

    def _suggested(self, words: str) -> None:
        self._offered = words
        self.suggested.emit(words)

    def measure(self, passphrase: str, known: Sequence[str]) -> None:
        """Say how strong ``passphrase`` is, a moment after the last key.

        ``known``: names and words that somebody near would try first.
        """
        self._typed = (passphrase, tuple(known))
        self._pause.start()

    def forget(self) -> None:
        """The passphrase was taken: nothing of it stays here."""
        self._typed, self._offered = ("", ()), ""

    def _measure(self) -> None:
        typed, known = self._typed
        if not typed:
            self.strength_changed.emit("", "")
            return
        self._jobs.run(lambda: self._strength(typed, known), done=self._tell, owner=self)

    def _tell(self, found: str) -> None:
        own = bool(self._offered) and self._typed[0] == self._offered
        note = (
            self.tr("Five unrelated words")
            if own
            else self.tr("Judged by English words only: leave out names and dates")
        )
        if found in ("easy", "fair"):
            note = self.tr("More unrelated words make it stronger")
        elif found == "too_short":
            note = self.tr("At least 12 characters")
        self.strength_changed.emit(str(found), note)
