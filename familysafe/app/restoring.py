"""Restoring from the window: passphrase, then what would change, then the restore; undo of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, QTimeZone
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from familysafe.app.failed import RESTORE
from familysafe.app.tries import note_try, seconds_to_wait
from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.dialogs.error import error_words, show_error
from familysafe.ui.dialogs.passphrase import ask_passphrase
from familysafe.ui.widgets.dates import long_day
from familysafe.ui.widgets.kind_words import KINDS, count_words, kinds_text

if TYPE_CHECKING:
    from familysafe.app.frame import Frame
    from familysafe.care.restoring import BackupPreview

BACKUP_SUFFIX = ".familysafe-backup"
Counts = Mapping[str, int]


class Restoring(QObject):
    """Nothing is closed or changed before the parent has seen the preview and said yes."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame

    def begin(self, path: str = "") -> None:
        """``path``: a backup, or the folder of a kept notebook; "" = pick the file first."""
        name = path or self._pick()
        if not name:
            return
        frame, source = self._frame, Path(name)
        kept = source.is_dir()

        def try_it(passphrase: str) -> None:
            frame.jobs.run(
                lambda: (
                    frame.program().preview(source, passphrase),
                    self._today(),
                    frame.program().files().exists(),
                ),
                done=lambda found: seen(passphrase, *found),
                failed=refused,
                owner=self,
            )

        def seen(passphrase: str, found: BackupPreview, today: Counts | None, there: bool) -> None:
            note_try(frame)
            if not isValid(asked):
                return  # after Cancel nobody wants the answer
            asked.accept()
            confirm(
                frame.window,
                title=self._title(found),
                text=preview_text(self, found.kinds, today, there=there),
                confirm_text=self.tr("Put back") if kept else self.tr("Restore"),
                on_confirm=lambda: self._go(source, passphrase),
            )

        def refused(error: Exception) -> None:
            note_try(frame, error)  # a backup is as good to guess at as the notebook
            if isValid(asked):
                asked.refuse(" ".join(error_words(error)))

        asked = ask_passphrase(
            frame.window,
            title=self.tr("Open what was kept") if kept else self.tr("Open this backup"),
            text=self.tr(
                "The passphrase that counted when the backup was made. "
                "The code of that time’s recovery sheet opens it, too."
            ),
            on_passphrase=try_it,
            seconds=lambda: seconds_to_wait(frame),
        )

    def _go(self, source: Path, passphrase: str) -> None:
        frame = self._frame

        def work() -> Path:
            program = frame.program()
            act: Callable[[Path, str], Path] = (
                program.put_back if source.is_dir() else program.restore
            )
            return act(source, passphrase)

        def told(error: Exception) -> None:
            show_error(frame.window, error)

        if frame.inside is not None:
            frame.close_for(work, RESTORE)
            return
        frame.jobs.run(
            work,
            done=lambda _kept: frame.show_unlock(),
            failed=told,
            owner=self,
        )

    def _today(self) -> Counts | None:
        """Worker: today's counts, where the notebook is open."""
        inside = self._frame.inside
        return None if inside is None else inside.kinds_today()

    def _title(self, found: BackupPreview) -> str:
        seconds = int(found.created.timestamp())
        moment = QDateTime.fromSecsSinceEpoch(seconds, QTimeZone.systemTimeZone())
        text = long_day(found.created.astimezone().date())
        clock = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
        return self.tr("Go back to %1?").replace("%1", f"{text}, {clock}")

    def _pick(self) -> str:
        name, _ = QFileDialog.getOpenFileName(
            self._frame.window,
            self.tr("A backup of FamilySafe"),
            str(self._frame.paths.backups),
            f"FamilySafe (*{BACKUP_SUFFIX})",
        )
        return name


def preview_text(host: QObject, kinds: Counts, today: Counts | None, *, there: bool) -> str:
    """What the backup holds, what today has more, and that today's notes are kept.

    ``there``: this computer has a notebook already.
    """
    holds = kinds_text(kinds) or QCoreApplication.translate("host", "no entries yet")
    text = QCoreApplication.translate("host", "It holds %1.").replace("%1", holds)
    if today is not None:
        more = {k: today.get(k, 0) - kinds.get(k, 0) for k in KINDS}
        lost = ", ".join(count_words(kind, n) for kind, n in more.items() if n > 0)
        back = ", ".join(count_words(kind, -n) for kind, n in more.items() if n < 0)
        if lost:
            text += " " + QCoreApplication.translate("host", "Today there is more: %1.").replace(
                "%1", lost
            )
        if back:
            text += " " + QCoreApplication.translate("host", "It brings back: %1.").replace(
                "%1", back
            )
        if not lost and not back:
            text += " " + QCoreApplication.translate("host", "Today has as many entries.")
    if not there:
        return text
    return (
        text
        + " "
        + QCoreApplication.translate(
            "host", "Today’s notebook is kept beside it; Backup in Settings puts it back."
        )
    )
