"""A damaged notebook, from the locked window: save what can be read, say what is missing, open it.

The damaged files stay where they are; the new notebook lies in a folder of its own beside them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from familysafe.app.tries import note_try, seconds_to_wait
from familysafe.errors import FamilySafeError
from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.dialogs.passphrase import ask_passphrase
from familysafe.ui.widgets.kind_words import KINDS, count_words

if TYPE_CHECKING:
    from familysafe.app.frame import Frame
    from familysafe.care.salvage import Salvaged


class Salvaging(QObject):
    """Passphrase, the work, the report, the new notebook."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame

    def begin(self) -> None:
        """Ask for the passphrase; it is the same one as before, also for the new notebook."""
        frame = self._frame

        def try_it(passphrase: str) -> None:
            frame.jobs.run(
                lambda: frame.program().salvage_beside(passphrase),
                done=saved,
                failed=refused,
                owner=self,
            )

        def saved(found: Salvaged) -> None:
            note_try(frame)
            if isValid(asked):  # Cancel closes the question; what was saved is told all the same
                asked.accept()
            self._tell(found)

        def refused(error: Exception) -> None:
            known = error if isinstance(error, FamilySafeError) else FamilySafeError()
            note_try(frame, known)
            if not isValid(asked):
                return
            translate = QCoreApplication.translate
            title, step = translate("Error", known.title), translate("Error", known.next_step)
            asked.refuse(f"{title} {step}")

        asked = ask_passphrase(
            frame.window,
            title=self.tr("Save what can be read"),
            text=self.tr(
                "A new notebook is made from what can be read and from your backups. "
                "The damaged file stays where it is. This may take a minute. "
                "The code of the recovery sheet opens it, too."
            ),
            on_passphrase=try_it,
            seconds=lambda: seconds_to_wait(frame),
        )

    def _tell(self, found: Salvaged) -> None:
        confirm(
            self._frame.window,
            title=self._title(found),
            text=report_text(self, found),
            confirm_text=self.tr("Open the saved notebook"),
            on_confirm=lambda: self._open(found.folder),
        )

    def _title(self, found: Salvaged) -> str:
        if found.report.lost_entries:
            return self.tr("Most of it is saved")
        return self.tr("Everything is saved")

    def _open(self, folder: Path) -> None:
        self._frame.program().use_folder(folder)
        self._frame.show_unlock()


def report_text(host: QObject, found: Salvaged) -> str:
    """What is missing, by child and kind: counts and the parent's own names, nothing else."""
    whole = QCoreApplication.translate("host", "%1 of %2 parts of the file could not be read.")
    report = found.report
    text = whole.replace("%1", str(len(report.bad_pages))).replace("%2", str(report.pages))
    missing: dict[str, Counter[str]] = {}
    for one in report.lost:
        child = found.names.get(one.child, "") if one.child else ""
        missing.setdefault(child, Counter())[one.kind] += one.count
    lines = [_line(host, child, kinds) for child, kinds in sorted(missing.items())]
    if lines:
        text += "\n\n" + QCoreApplication.translate("host", "Missing:") + "\n" + "\n".join(lines)
    else:
        text += " " + QCoreApplication.translate("host", "No entry is missing.")
    return (
        text
        + "\n\n"
        + QCoreApplication.translate("host", "Passphrase and recovery sheet stay the same.")
    )


def _line(host: QObject, child: str, kinds: Counter[str]) -> str:
    words = [count_words(kind, kinds[kind]) for kind in KINDS if kinds.get(kind)]
    rest = sum(count for kind, count in kinds.items() if kind not in KINDS)
    if rest == 1:
        words.append(QCoreApplication.translate("host", "1 other entry"))
    elif rest:
        words.append(
            QCoreApplication.translate("host", "%1 other entries").replace("%1", str(rest))
        )
    whose = child or QCoreApplication.translate("host", "not clear whose")
    return (
        QCoreApplication.translate("host", "%1: %2")
        .replace("%1", whose)
        .replace("%2", ", ".join(words))
    )
