"""The Library: guides and cards by device, app, topic and words; glossary; paper; own notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from familysafe.content.schema import AccountLaw, BandId, ConsentAge
from familysafe.domain.audit import ScreenNote
from familysafe.errors import InvalidInputError
from familysafe.services.audit_run import note_screen
from familysafe.services.desk import Desk
from familysafe.services.family_facts import (
    AgesHere,
    Rules,
    SystemLine,
    TipLine,
    ages_here,
    countries,
    key_of,
    lists_past,
    rules,
    systems,
    tips,
)
from familysafe.services.library import (
    Entry,
    Fit,
    Page,
    Shelf,
    Word,
    entries,
    glossary,
    is_sheet,
    page,
    shelves,
)
from familysafe.services.ports import Receipt
from familysafe.services.printables import (
    Band,
    Printable,
    PrintPart,
    bands,
    printable,
    printables,
)
from familysafe.services.screen_notes import NoteLine, export_text, notes
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace

# What the views name; they reach the services only through here.
__all__ = [
    "AccountLaw", "AgesHere", "ConsentAge", "Entry", "Fit", "LibraryModel", "NoteLine", "Page",
    "PrintPart", "Printable", "Rules", "Shelf", "SystemLine", "TipLine", "Word", "key_of",
]  # fmt: skip

TYPING_MS = 200
TABS = ("guides", "tips", "rules", "ages", "words", "print", "notes")
FIRST_BAND = "8_10"

Found = tuple[
    tuple[Entry, ...], tuple[Word, ...], tuple[Printable, ...], tuple[NoteLine, ...], str,
    date,
]  # fmt: skip
Opened = tuple[tuple[Shelf, ...], tuple[Band, ...], dict[str, date]]
Ages = tuple[
    AgesHere, tuple[tuple[str, str], ...], tuple[SystemLine, ...], tuple[str, ...]
]  # fmt: skip


@dataclass(frozen=True)
class Wish:
    """What is looked for; nothing at all = the list of shelves."""

    shelf_id: str = ""
    topic: str = ""
    text: str = ""
    tip: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.shelf_id or self.topic or self.text.strip() or self.tip)


class LibraryModel(QObject):
    """``changed``: a new list of any tab; ``opened``: a page of its own, or the tabs again."""

    changed = Signal()
    opened = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.wish = Wish()
        self.tab = "guides"
        self.loaded = False
        self.shelves: tuple[Shelf, ...] = ()
        self.entries: tuple[Entry, ...] = ()
        self.words: tuple[Word, ...] = ()
        self.bands: tuple[Band, ...] = ()
        self.band = FIRST_BAND
        self.prints: tuple[Printable, ...] = ()
        self.tips: tuple[TipLine, ...] = ()
        self.rule_bands: tuple[Band, ...] = ()
        self.rule_band = FIRST_BAND
        self.rules: Rules | None = None
        self.country = ""
        self.countries: tuple[tuple[str, str], ...] = ()
        self.ages: AgesHere | None = None
        self.systems: tuple[SystemLine, ...] = ()
        self.pitfalls: tuple[str, ...] = ()
        self.past: dict[str, date] = {}
        self.notes: tuple[NoteLine, ...] = ()
        self.for_file = ""
        self.page: Page | None = None
        self.page_notes: tuple[NoteLine, ...] = ()
        self.printable: Printable | None = None
        self.today = date.min
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._look)
        work.hub.changed.connect(self._on_change)

    # -- going about -----------------------------------------------------------------------------

    def show(self, place: Place) -> None:
        """Show a tab, a guide or a card to print, as the place says."""
        tab = place.get("tab", "guides")
        self.tab = tab if tab in TABS else "guides"
        self.rule_band = place.get("band", self.rule_band)
        entry_id, print_id = place.get("entry_id"), place.get("print_id")
        if entry_id:
            self._read_page(entry_id)
        elif print_id:
            self._read_printable(print_id)
        else:
            self._close()
            self._read_tab()

    def go_tab(self, tab: str) -> None:
        self._work.router.replace(Place.of(Route.LIBRARY, tab=tab))

    def open(self, entry_id: str) -> None:
        """Go to the page of a guide or card; Alt+Left comes back."""
        if is_sheet(entry_id):
            self.open_print(entry_id)
            return
        self._work.router.go(Place.of(Route.LIBRARY, entry_id=entry_id))

    def open_print(self, print_id: str) -> None:
        """Go to the page of a card to print."""
        self._work.router.go(Place.of(Route.LIBRARY, print_id=print_id, tab=self.tab))

    def open_talk(self, topic_id: str) -> None:
        """Prepare a talk on this topic, with the first child."""
        self._work.router.go(Place.of(Route.TALK_PREPARE, topic_id=topic_id))

    def show_tip(self, number: int) -> None:
        """The guides that belong to one of the 14 tips."""
        self.wish = Wish(tip=number)
        self.go_tab("guides")
        self._look()

    def close_page(self) -> None:
        """Back to the list."""
        place = Place.of(Route.LIBRARY, tab=self.tab) if self.tab != "guides" else None
        self._work.router.go(place or Place.of(Route.LIBRARY))

    # -- what is looked for ----------------------------------------------------------------------

    def load(self) -> None:
        """Read what the tabs hold, then look for what is wished."""
        if self.loaded:
            self._look()
            return

        def read(desk: Desk) -> Opened:
            past = lists_past(desk.content, desk.today())
            return shelves(desk.content), bands(desk.content), past

        self._work.ask(read, self._show_shelves, owner=self)

    def choose_shelf(self, shelf_id: str) -> None:
        self.wish = replace(self.wish, shelf_id=shelf_id)
        self._look()

    def choose_topic(self, topic: str) -> None:
        self.wish = replace(self.wish, topic=topic)
        self._look()

    def choose_band(self, band: str) -> None:
        self.band = band
        self._look()

    def choose_tip(self, number: int) -> None:
        """Only the guides of one tip; 0 = of all."""
        self.wish = replace(self.wish, tip=number)
        self._look()

    def choose_rule_band(self, band: str) -> None:
        self.rule_band = band
        self._read_tab()

    def choose_country(self, country: str) -> None:
        """Look at the ages of another country; the household's stays as it is."""
        self.country = country or "ZZ"
        self._read_tab()

    def type_words(self, text: str) -> None:
        """Look a moment after the last key."""
        self.wish = replace(self.wish, text=text)
        self._typing.start()

    def _look(self) -> None:
        self._typing.stop()
        wish, band, app = self.wish, self.band, self._any_app()

        def read(desk: Desk) -> Found:
            found = (
                ()
                if wish.is_empty
                else entries(
                    desk.content,
                    shelf_id=wish.shelf_id,
                    topic=wish.topic,
                    text=wish.text,
                    tip=wish.tip,
                )
            )
            words = glossary(desk.content, text=wish.text)
            prints = printables(desk.content, band=band, app=app)
            return found, words, prints, notes(desk), export_text(desk), desk.today()

        self._work.ask(read, self._show_found, owner=self)

    # -- notes -----------------------------------------------------------------------------------

    def note(self, text: str, version: str) -> bool:
        """Keep what the screen shows instead. False: nothing was written yet."""
        opened = self.page
        if opened is None or not text.strip():
            return False
        self._work.save(
            lambda desk: note_screen(desk, check_id=opened.entry.id, text=text, os_version=version),
            owner=self,
            toast=self.tr("Kept. It stands beside this guide from now on."),
        )
        return True

    def save_notes(self, path: str) -> None:
        """Write the notes to a file that the parent chose: guides and words, no family."""

        def write(desk: Desk) -> None:
            try:
                Path(path).write_text(export_text(desk), encoding="utf-8")
            except OSError as problem:
                raise InvalidInputError(
                    "notes not written",
                    title=self.tr("The file could not be written."),
                    next_step=self.tr("Choose another folder and try again."),
                ) from problem

        def told(_none: None) -> None:
            self._work.messenger.toast.emit(self.tr("The file is saved."), None)

        self._work.ask(write, told, owner=self)

    def told_saved(self, saved: bool) -> None:
        """After a PDF was written or not."""
        text = self.tr("The PDF is saved.") if saved else self.tr("The PDF could not be written.")
        self._work.messenger.toast.emit(text, None)

    # -- reading ---------------------------------------------------------------------------------

    def _read_page(self, entry_id: str) -> None:
        child, device = self.tr("your child"), self.tr("the device")

        def read(desk: Desk) -> tuple[Page | None, tuple[NoteLine, ...], date]:
            day = desk.today()
            found = page(desk.content, entry_id=entry_id, day=day, child=child, device=device)
            return found, notes(desk, check_id=entry_id), day

        self._work.ask(read, self._show_page, owner=self)

    def _read_printable(self, print_id: str) -> None:
        app = self._any_app()

        def read(desk: Desk) -> Printable | None:
            return printable(desk.content, printable_id=print_id, app=app, day=desk.today())

        self._work.ask(read, self._show_printable, owner=self)

    def _read_tab(self) -> None:
        """What only one tab shows is read when it is shown."""
        if self.tab == "tips" and not self.tips:
            self._work.ask(lambda desk: tips(desk.content), self._show_tips, owner=self)
        elif self.tab == "rules":
            self._work.ask(self._find_rules, self._show_rules, owner=self)
        elif self.tab == "ages":
            self._work.ask(self._find_ages, self._show_ages, owner=self)

    def _find_rules(self, desk: Desk) -> tuple[tuple[Band, ...], Rules | None]:
        known = tuple(Band(b.id, b.from_age, b.to_age) for b in desk.content.age_bands())
        wanted: list[BandId] = [b.id for b in desk.content.age_bands() if b.id == self.rule_band]
        return known, rules(desk.content, wanted[0], desk.today()) if wanted else None

    def _show_rules(self, found: tuple[tuple[Band, ...], Rules | None]) -> None:
        self.rule_bands, self.rules = found
        self.changed.emit()

    def _find_ages(self, desk: Desk) -> Ages:
        country = self.country or desk.household().country
        here = ages_here(desk.content, country, desk.today())
        content = desk.content
        return here, countries(content), systems(content), content.rating_pitfalls()

    def _show_ages(self, found: Ages) -> None:
        self.ages, self.countries, self.systems, self.pitfalls = found
        self.country = self.ages.country
        self.changed.emit()

    def _show_tips(self, found: tuple[TipLine, ...]) -> None:
        self.tips = found
        self.changed.emit()

    def _any_app(self) -> str:
        return self.tr("your favourite app")

    def _close(self) -> None:
        self.page, self.printable = None, None
        self.opened.emit()

    def _show_shelves(self, found: Opened) -> None:
        self.shelves, self.bands, self.past = found
        self.loaded = True
        self._look()

    def _show_found(self, found: Found) -> None:
        self.entries, self.words, self.prints, self.notes, self.for_file, self.today = found
        self.changed.emit()

    def _show_page(self, found: tuple[Page | None, tuple[NoteLine, ...], date]) -> None:
        self.page, self.page_notes, self.today = found
        self.printable = None
        self.opened.emit()

    def _show_printable(self, found: Printable | None) -> None:
        self.page, self.printable = None, found
        self.opened.emit()

    def _on_change(self, receipt: object) -> None:
        if isinstance(receipt, Receipt) and receipt.touches(ScreenNote) and self.loaded:
            self._look()
            if self.page is not None:
                self._read_page(self.page.entry.id)
