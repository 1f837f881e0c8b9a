"""What Settings knows. Changes apply at once: to this computer's file, or to the notebook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from familysafe.domain.family import Child, Guardian
from familysafe.domain.local_settings import IDLE_MINUTES, TEXT_SCALES, LocalSettings
from familysafe.domain.reminder_record import ReminderPreferences
from familysafe.errors import FamilySafeError
from familysafe.services import household, onboarding, reminders
from familysafe.services.desk import Desk
from familysafe.services.wrong_tries import note_try, was_wrong
from familysafe.ui.care_port import BackupLine, CarePort
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.settings.care_model import CareModel
from familysafe.ui.screens.settings.content_pack_model import ContentPackModel
from familysafe.ui.screens.settings.keychain_model import KeychainModel
from familysafe.ui.workspace import Workspace

# What the views name; they reach the services only through here.
__all__ = ["BackupLine", "Child", "Inside", "PARTS", "SettingsModel"]

PARTS = (
    "security",
    "reminders",
    "backup",
    "look",
    "country",
    "trash",
    "take_along",
    "erase",
    "about",
)
_LOOK = frozenset({"theme", "text_scale", "own_font", "reduced_motion"})


@dataclass(frozen=True)
class Inside:
    """What the notebook says; read in the worker."""

    wishes: ReminderPreferences
    country: str
    guardian: str
    sheet_on: date | None
    sheet_waits: bool
    trash: tuple[household.Thrown, ...]
    children: tuple[Child, ...]
    version: str


class SettingsModel(QObject):
    """``loaded`` after the notebook was read; ``backups_changed`` after the copies were listed."""

    loaded = Signal()
    settings_changed = Signal()
    backups_changed = Signal()
    passphrase_done = Signal(str)  # "" = changed, else what to say beside the field
    code_ready = Signal(str)  # a new recovery code, to print at once and not to keep

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.inside: Inside | None = None
        self.backups: tuple[BackupLine, ...] | None = None
        self.keychain_available = False
        self.extra = CareModel(work, self)
        self.extra.sheet_written.connect(lambda done: self.note_sheet(printed=done))
        self.keychain = KeychainModel(work, self)
        self.keychain.changed.connect(self.settings_changed)
        self.extra.new_key_ready.connect(lambda _made: self.keychain.clear())
        work.hub.changed.connect(lambda _receipt: self.load())

    # -- reading ----------------------------------------------------------------------------

    @property
    def care(self) -> CarePort | None:
        return self._work.care

    @property
    def local(self) -> LocalSettings:
        return self._work.settings.read()

    @property
    def idle_choices(self) -> tuple[int, ...]:
        return IDLE_MINUTES

    @property
    def text_scales(self) -> tuple[int, ...]:
        return TEXT_SCALES

    def today(self) -> date:
        return self._work.desk.today()

    def folder(self) -> str:
        """Where all files of this program lie; "" where that is not known."""
        return "" if self.care is None else str(self.care.profile_folder())

    def content_packs(self) -> ContentPackModel:
        """For the section about guides from a file."""
        return ContentPackModel(self._work)

    def load(self) -> None:
        self._work.ask(_read, self._show, owner=self)

    def _show(self, found: Inside) -> None:
        self.inside = found
        self.loaded.emit()

    def open_part(self, part: str) -> None:
        self._work.router.go(Place.of(Route.SETTINGS, part=part))

    # -- this computer ------------------------------------------------------------------------

    def change(self, **fields: object) -> None:
        """Write settings of this computer and let them count at once."""
        self._work.settings.change(**fields)
        if _LOOK & fields.keys():
            self._work.messenger.look_changed.emit()
        if "idle_minutes" in fields:
            self._work.messenger.idle_changed.emit()
        self.settings_changed.emit()

    def set_country(self, country: str) -> None:
        """In the notebook, and outside for the help page of the locked window."""
        self._work.settings.change(country=country)
        self._work.save(
            lambda desk: household.set_country(desk, country=country),
            owner=self,
            toast=self.tr("Country changed"),
        )

    # -- reminders ------------------------------------------------------------------------------

    def set_times(self, at: time, quiet_from: time, quiet_to: time) -> None:
        self._save_wishes(at=at, quiet_from=quiet_from, quiet_to=quiet_to)

    def pause(self, days: int) -> None:
        """No notifications for some days; 0 ends the pause. Today shows everything still."""
        until = self.today() + timedelta(days=days) if days else None
        self._save_wishes(paused_until=until)

    def set_background(self, on: bool) -> None:
        self._care(lambda care: care.set_background(on), lambda _: self.settings_changed.emit())

    def _save_wishes(self, **fields: object) -> None:
        def save(desk: Desk) -> object:
            own = reminders.preferences(desk) or _fresh(desk)
            after = replace(own, **fields)  # type: ignore[arg-type]
            return reminders.save_preferences(desk, after=after)

        self._work.save(save, owner=self)

    # -- keys -----------------------------------------------------------------------------------

    def ask_keychain(self) -> None:
        """Ask once whether there is a keychain; ``settings_changed`` follows."""

        def answered(found: bool) -> None:
            self.keychain_available = found
            self.settings_changed.emit()

        care = self._work.care
        if care is not None:
            self._work.beside.run(
                care.keychain_available, done=answered, failed=lambda _: None, owner=self
            )

    def change_passphrase(self, current: str, new: str, again: str) -> None:
        """``passphrase_done`` says "" or what is wrong; a wrong present one is counted."""
        if new != again:
            self.passphrase_done.emit(self.tr("The two don’t match yet."))
            return

        def done(_none: object) -> None:
            note_try(self._work.settings, right=True)
            self.passphrase_done.emit("")

        def failed(error: Exception) -> None:
            known = error if isinstance(error, FamilySafeError) else FamilySafeError()
            if was_wrong(known):
                note_try(self._work.settings, right=False)
                text = self.tr("The present passphrase did not match.")
            else:
                translate = QCoreApplication.translate
                text = f"{translate('Error', known.title)} {translate('Error', known.next_step)}"
            self.passphrase_done.emit(text)

        self._care(
            lambda care: care.change_passphrase(current, new),
            done,
            failed,
        )

    def new_sheet(self) -> None:
        """Make a new recovery code; ``code_ready`` carries it to the printer, nowhere else."""
        self._care(lambda care: care.new_recovery_code(), self.code_ready.emit)

    def note_sheet(self, *, printed: bool) -> None:
        self._work.ask(
            lambda desk: onboarding.note_sheet(desk, checked=printed),
            lambda _: self.load(),
            owner=self,
        )

    # -- backups --------------------------------------------------------------------------------

    def list_backups(self) -> None:
        def listed(rows: object) -> None:
            assert isinstance(rows, tuple | list)
            self.backups = tuple(rows)
            self.backups_changed.emit()

        self._care(lambda care: tuple(care.backups()), listed)

    def back_up_now(self) -> None:
        def done(_facts: object) -> None:
            self._work.messenger.toast.emit(
                self.tr("Backed up. We opened it again and counted: everything is there."), None
            )
            self.list_backups()

        self._care(lambda care: care.back_up_now(), done)

    def drill(self) -> None:
        """Open the newest backup as a restore would, and say how that went."""

        def done(found: object) -> None:
            text = self.tr("The newest backup opens and holds everything it should.")
            if found is None:
                text = self.tr("There is no backup yet. Make one first.")
            self._work.messenger.toast.emit(text, None)

        self._care(lambda care: care.drill(), done)

    def add_place(self, folder: str) -> None:
        """A second place for the copies; the next backup goes there, too."""
        places = tuple(dict.fromkeys((*self.local.backup_places, folder)))
        self.change(backup_places=places)
        self.back_up_now()

    def drop_place(self, folder: str) -> None:
        """No more copies to this place; the files that are there stay."""
        places = tuple(p for p in self.local.backup_places if p != folder)
        self.change(backup_places=places)

    def restore(self, path: Path | None) -> None:
        """The application locks, asks for the backup's passphrase and keeps today's files."""
        self._work.messenger.restore_wanted.emit("" if path is None else str(path))

    # -- trash ----------------------------------------------------------------------------------

    def take_back(self, thrown: household.Thrown) -> None:
        self._work.save(
            lambda desk: household.take_back(desk, thrown=thrown),
            owner=self,
            toast=self.tr("Back where it was"),
        )

    def _care(
        self,
        call: Callable[[CarePort], object],
        done: Callable[..., None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        care = self._work.care
        if care is None:
            return

        def went_wrong(error: Exception) -> None:
            (failed or self._work.messenger.error.emit)(error)
            self.settings_changed.emit()

        self._work.jobs.run(lambda: call(care), done=done, failed=went_wrong, owner=self)


def _fresh(desk: Desk) -> ReminderPreferences:
    return ReminderPreferences(id=desk.ids.new(), guardian_id=desk.book.guardian_id)


def _read(desk: Desk) -> Inside:
    guardian = desk.book.find(Guardian, desk.book.guardian_id)
    return Inside(
        wishes=reminders.preferences(desk) or _fresh(desk),
        country=desk.household().country,
        guardian="" if guardian is None else guardian.name,
        sheet_on=onboarding.sheet_checked_on(desk),
        sheet_waits=onboarding.sheet_waits(desk),
        trash=household.trash(desk),
        children=desk.book.all(Child),
        version=desk.content.version,
    )
