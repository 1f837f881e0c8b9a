"""The files of one saved case: what may be added, what is there, and out again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.incident import Incident, IncidentEntry
from familysafe.services.attachments import (
    MOST_MB,
    CaseFile,
    FileRule,
    add_file,
    case_files,
    file_rule,
    remove_file,
    save_copy,
    say_sexual,
)
from familysafe.services.desk import Desk
from familysafe.services.ports import Receipt
from familysafe.ui.workspace import Workspace


@dataclass(frozen=True)
class FilesShown:
    """The part as it stands; a closed case takes no more files."""

    rule: FileRule
    closed: bool
    files: tuple[CaseFile, ...]

    @property
    def takes_more(self) -> bool:
        return self.rule is not FileRule.NEVER and not self.closed


class FilesModel(QObject):
    """``loaded``: show the part; ``pick``: nothing sexual, so a file may be chosen."""

    loaded = Signal()
    pick = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._case: UUID | None = None
        self.shown: FilesShown | None = None
        work.hub.changed.connect(self._on_change)

    def load(self, case: UUID | None) -> None:
        """The files of a saved case; None: a new case has none yet."""
        if case != self._case:
            self.shown = None
        self._case = case
        if case is None:
            self.loaded.emit()
            return
        self._work.ask(lambda desk: _shown(desk, case), self._show, owner=self)

    def begin(self) -> bool:
        """Add a file. True: the question before the first one must be asked."""
        if self.shown is None or not self.shown.takes_more:
            return False
        if self.shown.rule is FileRule.ASK:
            return True
        self.pick.emit()
        return False

    def answer(self, sexual: bool) -> None:
        """Keep the answer; after a "no" a file may be chosen."""
        case = self._case
        if case is None:
            return
        self._work.save(
            lambda desk: say_sexual(desk, incident_id=case, sexual=sexual),
            lambda _: None if sexual else self.pick.emit(),
            owner=self,
            toast=self.tr("Noted: this case takes no files.") if sexual else "",
        )

    def add(self, path: str) -> None:
        case = self._case
        if case is not None:
            self._work.save(
                lambda desk: add_file(desk, incident_id=case, path=Path(path)),
                owner=self,
                toast=self.tr("File added, encrypted in this notebook."),
            )

    def save_copy(self, file: CaseFile, path: str) -> None:
        self._work.ask(
            lambda desk: save_copy(desk, file_id=file.id, path=Path(path)),
            lambda _: self._work.messenger.toast.emit(
                self.tr("Copy saved. Remember that it is not encrypted."), None
            ),
            owner=self,
        )

    def remove(self, file: CaseFile) -> None:
        """For ever: the page has asked."""
        self._work.ask(
            lambda desk: remove_file(desk, file_id=file.id),
            lambda _: self._work.messenger.toast.emit(self.tr("File removed for good."), None),
            owner=self,
        )

    def _show(self, shown: FilesShown | None) -> None:
        self.shown = shown
        self.loaded.emit()

    def _on_change(self, receipt: object) -> None:
        touched = isinstance(receipt, Receipt) and receipt.touches(Incident, IncidentEntry)
        if touched and self._case is not None:
            self.load(self._case)


def _shown(desk: Desk, case: UUID) -> FilesShown | None:
    incident = desk.book.find(Incident, case)
    if incident is None:
        return None
    files = case_files(desk, incident_id=case)
    return FilesShown(file_rule(desk, incident), incident.closed_on is not None, files)


__all__ = ["MOST_MB", "CaseFile", "FileRule", "FilesModel", "FilesShown"]
