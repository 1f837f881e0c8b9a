"""The careful part of Settings: other parents, a new key, erasing, taking everything along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from familysafe.domain.family import Child, Guardian
from familysafe.errors import FamilySafeError
from familysafe.services.desk import Desk
from familysafe.services.passphrase import strength, suggest_words
from familysafe.services.take_along import Everything, everything
from familysafe.services.wrong_tries import note_try, seconds_to_wait
from familysafe.ui.care_port import (
    CarePort,
    CleanedLine,
    ConflictLine,
    ErasedLine,
    GuardianLine,
    KeptLine,
    NewKeyLine,
)
from familysafe.ui.passphrase_help import PassphraseHelp
from familysafe.ui.workspace import Workspace

__all__ = [
    "CareModel", "CleanedLine", "ConflictLine", "ErasedLine", "Everything", "GuardianLine",
    "KeptLine", "NewKeyLine",
]  # fmt: skip


Around = tuple[tuple[KeptLine, ...], tuple[ConflictLine, ...], tuple[str, ...]]


def _names(desk: Desk) -> tuple[str, ...]:
    """What somebody near would try first in a passphrase."""
    parents, children = desk.book.all(Guardian), desk.book.all(Child)
    return (*(one.name for one in parents), *(one.name for one in children))


def _sentence(error: Exception) -> str:
    known = error if isinstance(error, FamilySafeError) else FamilySafeError()
    translate = QCoreApplication.translate
    return f"{translate('Error', known.title)} {translate('Error', known.next_step)}"


class CareModel(QObject):
    """Each call runs in the worker. ``refused`` says what to change; nothing was changed then."""

    guardians_changed = Signal()
    person_done = Signal()
    new_key_ready = Signal(object)  # NewKeyLine: the code goes to the printer and nowhere else
    refused = Signal(str)
    goes_known = Signal(object, object)  # UUID of the child, Mapping kind -> count
    erased = Signal(object)  # ErasedLine
    replaced = Signal(object)  # CleanedLine
    kept_changed = Signal()
    warnings_changed = Signal()
    page_ready = Signal(object)  # Everything
    written = Signal()
    sheet_written = Signal(bool)  # the sheet of a new key was printed, saved or copied

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.help = PassphraseHelp(work.jobs, strength, suggest_words, self)
        self.known: tuple[str, ...] = ()
        self.guardians: tuple[GuardianLine, ...] = ()
        self.kept: tuple[KeptLine, ...] = ()
        self.conflicts: tuple[ConflictLine, ...] = ()
        self.warnings: tuple[str, ...] = ()

    # -- people ----------------------------------------------------------------------------------

    def list_guardians(self) -> None:
        def listed(rows: tuple[GuardianLine, ...]) -> None:
            self.guardians = rows
            self.guardians_changed.emit()

        self._ask(lambda care: tuple(care.guardians()), listed)
        self._work.ask(_names, self._know, owner=self)

    def _know(self, names: tuple[str, ...]) -> None:
        self.known = names

    def add_person(self, name: str, passphrase: str, again: str) -> None:
        """``person_done`` or ``refused`` follows."""
        if self._match(passphrase, again):
            self._ask(lambda care: care.add_guardian(name, passphrase), self._person, self._refuse)

    def give_passphrase(self, guardian_id: UUID, passphrase: str, again: str) -> None:
        if self._match(passphrase, again):
            self._ask(
                lambda care: care.give_passphrase(guardian_id, passphrase),
                self._person, self._refuse,
            )  # fmt: skip

    def remove_person(self, guardian_id: UUID) -> None:
        self._ask(lambda care: care.remove_guardian(guardian_id), self._person)

    def make_new_key(self, passphrase: str, again: str) -> None:
        """``new_key_ready`` or ``refused`` follows."""

        def made(found: NewKeyLine) -> None:
            self.new_key_ready.emit(found)
            self.list_guardians()

        if self._match(passphrase, again):
            self._ask(lambda care: care.make_new_key(passphrase), made, self._refuse)

    # -- the present passphrase ------------------------------------------------------------------

    def seconds_to_wait(self) -> int:
        """After wrong tries, here or at the locked window: they are counted together."""
        return seconds_to_wait(self._work.settings)

    def check_present(
        self,
        passphrase: str,
        owner: QObject,
        answered: Callable[[bool], None],
        failed: Callable[[str], None],
    ) -> None:
        """In the worker, for it takes half a second: do these words open the notebook?"""
        care, settings = self._work.care, self._work.settings

        def known(right: bool) -> None:
            note_try(settings, right=right)
            answered(right)

        if care is not None:
            self._work.jobs.run(
                lambda: care.is_passphrase(passphrase),
                done=known,
                failed=lambda error: failed(_sentence(error)),
                owner=owner,
            )

    def _person(self, _none: object) -> None:
        self.person_done.emit()
        self.list_guardians()

    def _match(self, passphrase: str, again: str) -> bool:
        if passphrase == again:
            return True
        self.refused.emit(self.tr("The two don’t match yet."))
        return False

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(_sentence(error))

    def group_is_right(self, typed: str, printed: str) -> bool:
        """Is a typed group of the new sheet the printed one? No work: at once."""
        care = self._work.care
        return care is not None and care.group_is_right(typed, printed)

    # -- erasing ---------------------------------------------------------------------------------

    def ask_what_goes(self, child_id: UUID) -> None:
        """``goes_known`` follows, before anything is asked."""

        def known(found: Mapping[str, int]) -> None:
            self.goes_known.emit(child_id, found)

        self._ask(lambda care: care.what_goes(child_id), known)

    def erase_child(self, child_id: UUID) -> None:
        """For ever. ``erased`` says what was done."""

        def done(found: ErasedLine) -> None:
            self.erased.emit(found)

        self._ask(lambda care: care.erase_child(child_id), done)

    def erase_everything(self) -> None:
        """The application closes the notebook, removes it and begins with the first run."""
        self._work.messenger.erase_wanted.emit()

    # -- backups ---------------------------------------------------------------------------------

    def replace_old(self) -> None:
        def done(found: CleanedLine) -> None:
            self.replaced.emit(found)

        self._ask(lambda care: care.replace_old_backups(), done)

    def look_around(self) -> None:
        """Kept notebooks, sync programs' copies, and what is to be said about the folder."""

        def look(care: CarePort) -> Around:
            return tuple(care.kept()), tuple(care.conflicts()), tuple(care.folder_warnings())

        def found(around: Around) -> None:
            self.kept, self.conflicts, self.warnings = around
            self.kept_changed.emit()
            self.warnings_changed.emit()

        self._ask(look, found)

    def open_apart(self, path: Path) -> None:
        """A sync program's copy as a notebook of its own; the application locks and asks for it."""
        self._ask(
            lambda care: care.set_apart(path),
            lambda folder: self._work.messenger.notebook_wanted.emit(str(folder)),
        )

    def put_back(self, path: Path) -> None:
        """Undo a restore; the application asks for the passphrase first."""
        self._work.messenger.restore_wanted.emit(str(path))

    # -- taking everything along -------------------------------------------------------------------

    def export_zip(self, path: str) -> None:
        self._ask(lambda care: care.export_to(Path(path)), lambda _none: self.written.emit())

    def load_zip(self, path: str) -> None:
        def done(_none: object) -> None:
            self.toast(self.tr("Everything is here now."))

        self._ask(lambda care: care.load_from(Path(path)), done)

    def collect(self) -> None:
        """``page_ready`` carries everything that is to be read, without what is left out."""

        def ready(found: Everything) -> None:
            self.page_ready.emit(found)

        self._work.ask(everything, ready, owner=self)

    def save_page(self, path: str, page: str) -> None:
        self._ask(lambda care: care.save_page(Path(path), page), lambda _none: self.written.emit())

    def toast(self, text: str) -> None:
        self._work.messenger.toast.emit(text, None)

    def _ask(
        self,
        call: Callable[[CarePort], object],
        done: Callable[..., None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        care = self._work.care
        if care is not None:
            self._work.jobs.run(
                lambda: call(care),
                done=done,
                failed=failed or self._work.messenger.error.emit,
                owner=self,
            )
