"""What the unlock page may ask of the program; nothing heavy is imported before it asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from familysafe.app.frame import Frame


class LateActions:
    """The unlock page's actions; the program behind them is imported on first use."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def unlock(self, passphrase: str) -> object:
        return self._frame.program().unlock(passphrase)

    def recover(self, code: str, new_passphrase: str, cancelled: Callable[[], bool]) -> object:
        return self._frame.program().recover(code, new_passphrase, cancelled)

    def strength(self, passphrase: str, known: Sequence[str]) -> str:
        from familysafe.services import passphrase as words

        return words.strength(passphrase, known)

    def suggest_words(self) -> str:
        from familysafe.services import passphrase as words

        return words.suggest_words()

    def open_other(self, path: str) -> object:
        self._frame.program().use_folder(Path(path))
        return None

    def close(self, notebook: object) -> None:
        close_session(notebook)


def close_session(notebook: object) -> None:
    """In the worker: a notebook that nobody wants any more is locked again."""
    from familysafe.bootstrap import Session

    if isinstance(notebook, Session):
        notebook.close()
