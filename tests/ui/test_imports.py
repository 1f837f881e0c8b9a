"""Bringing in a list: ways, preview, ticks, questions, refusals, undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.app.importing import ImportSources
from familysafe.domain.app_record import AppEvidence, AppRecord, StoreLabel
from familysafe.errors import InvalidInputError
from familysafe.services.apps import Pick, add_apps
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.imports import ImportView, build
from familysafe.ui.screens.imports.view_model import PreviewRow, Stage, Way, What
from familysafe.ui.widgets.field import TextField
from familysafe.ui.widgets.plain_label import isolated
from tests.ui.family_kit import Family, read_page


@dataclass
class Seen:
    kind: str
    detail: str
    count: int = 1
    seen_on: date | None = None


@dataclass
class App:
    name: str
    package_id: str = ""
    platform: str = "ios"
    store_label: str | None = None
    evidence: tuple[Seen, ...] = ()


@dataclass
class Listed:
    items: tuple[App, ...]
    left_out: Mapping[str, int] = field(default_factory=dict)
    source: str = "app_privacy_report"
    seen_on: date | None = None


@dataclass
class Sources:
    """Answers at once; ``refuse`` is raised instead."""

    found: Listed
    refuse: Exception | None = None
    asked: list[str] = field(default_factory=list)

    def read_file(
        self,
        path: str,
        progress: Callable[[float], None] | None = None,
        cancel: Callable[[], bool] | None = None,
        chosen: tuple[int, int, int] | None = None,
    ) -> Listed:
        self.asked.append(path)
        if self.refuse is not None:
            raise self.refuse
        if progress is not None:
            progress(0.5)
        return self.found

    def read_text(self, text: str) -> Listed:
        return Listed(tuple(App(line) for line in text.splitlines()), source="name_list")

    def look_here(self) -> Listed:
        return self.found


LOCATION = Seen("used", "location", 4, date(2026, 11, 3))
FILE = Listed(
    (
        App("Minecraft", evidence=(LOCATION,)),
        App("Chess for Kids"),
        App("Fortnite"),
        App("WhatsApp", evidence=(Seen("used", "contacts", 1, date(2026, 11, 2)),)),
    ),
    {"system_apps": 12, "doubles": 3},
)


def open_page(qtbot: QtBot, family: Family, sources: Sources | None) -> ImportView:
    page = build(family.work, sources)
    qtbot.addWidget(page)
    page.resize(1048, 744)
    page.show()
    page.show_place(Place.of(Route.IMPORT, child_id=str(family.ben)))
    return page


def with_file(qtbot: QtBot, family: Family, found: Listed = FILE) -> ImportView:
    page = open_page(qtbot, family, Sources(found))
    page._model.read_file(Path("list.csv"))
    return page


def row(page: ImportView, name: str) -> PreviewRow:
    return next(found for found in page._model.rows if found.name == name)


def test_a_file_is_previewed_with_everything_new_ticked(qtbot: QtBot) -> None:
    family = Family()
    page = with_file(qtbot, family)
    assert all(found.ticked for found in page._model.rows)
    assert page.bring.text() == "Import 4 apps"
    said = read_page(page)
    assert "Left out: 12 parts of the system, 3 named twice." in said
    assert family.book.all(AppRecord) == ()


def test_evidence_is_said_with_its_count_and_day(qtbot: QtBot) -> None:
    page = with_file(qtbot, Family())
    note = page.preview.rows.index(0, 4).data()
    assert note == "Location used 4 times, seen on 3 November"


def test_what_is_there_already_is_greyed_and_stays_out(qtbot: QtBot) -> None:
    family = Family()
    add_apps(family.desk, child_id=family.ben, picks=[Pick("Fortnite", "fortnite")])
    page = with_file(qtbot, family)
    there = row(page, "Fortnite")
    assert there.what is What.ALREADY and not there.ticked
    page._model.toggle(there)
    assert not row(page, "Fortnite").ticked
    assert page.bring.text() == "Import 3 apps"
    assert page.left.text() == "1 row left out"


def test_import_adds_says_so_and_can_be_undone(qtbot: QtBot) -> None:
    family = Family()
    page = with_file(qtbot, family)
    qtbot.mouseClick(page.bring, Qt.MouseButton.LeftButton)
    assert len(family.book.all(AppRecord)) == 4
    assert len(family.book.all(AppEvidence)) == 2
    assert family.toasts[-1][0] == "4 apps added for Ben"
    assert family.places[-1] == Place.of(Route.CHILD, child_id=str(family.ben), tab="apps")
    family.undo_last_toast()
    assert family.book.all(AppRecord) == ()


def test_the_same_file_twice_adds_nothing(qtbot: QtBot) -> None:
    family = Family()
    page = with_file(qtbot, family)
    page._model.apply()
    page._model.read_file(Path("list.csv"))
    page._model.apply()
    assert len(family.book.all(AppRecord)) == 4
    assert len(family.book.all(AppEvidence)) == 2


def test_space_ticks_a_row_and_the_place_stays(qtbot: QtBot) -> None:
    page = with_file(qtbot, Family())
    table = page.preview.table
    table.setCurrentIndex(page.preview.rows.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert not row(page, "Chess for Kids").ticked
    assert table.currentIndex().row() == 1
    assert page.preview.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "not ticked"


def test_this_computer_asks_whose_it_is_and_ticks_nothing(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, Sources(FILE))
    qtbot.mouseClick(page.ways[Way.HERE], Qt.MouseButton.LeftButton)
    assert page.owner.value() == "" and not page.look_here.isEnabled()
    page._model.choose_owner(str(family.nora))
    qtbot.mouseClick(page.look_here, Qt.MouseButton.LeftButton)
    assert page._model.stage is Stage.PREVIEW
    assert not any(found.ticked for found in page._model.rows)
    assert not page.bring.isEnabled()


def test_an_unsure_name_is_asked_and_never_guessed(qtbot: QtBot) -> None:
    family = Family()
    unsure = next(
        text
        for text in ("Messenger Chat", "Minecraft Education", "Roblox Studio", "Tik", "YouTube K")
        if family.desk.content.match_app(text).candidates
    )
    page = with_file(qtbot, family, Listed((App(unsure),)))
    asked = page._model.rows[0]
    assert asked.what is What.ASK and asked.row.app_id is None
    app_id, name = asked.row.candidates[0]
    page._model.answer(0, app_id)
    assert page._model.rows[0].name == name
    page._model.apply()
    assert [found.app_id for found in family.book.all(AppRecord)] == [app_id]


def test_a_refused_file_gets_a_clear_sentence_and_changes_nothing(qtbot: QtBot) -> None:
    family = Family()
    error = InvalidInputError("x", title="This file is empty.", next_step="Nothing was changed.")
    page = open_page(qtbot, family, Sources(FILE, refuse=error))
    page._model.read_file(Path("list.csv"))
    said = read_page(page)
    assert "This file is empty." in said and "Nothing was changed." in said
    assert page._model.stage is Stage.CHOOSE
    assert family.book.all(AppRecord) == ()


def test_the_keyboard_stays_on_the_page_from_step_to_step(qtbot: QtBot) -> None:
    page = open_page(qtbot, Family(), Sources(FILE))
    with qtbot.waitActive(page):
        page.activateWindow()
    page.open_file.setFocus()
    page._model.read_file(Path("list.csv"))
    assert page.preview.table.hasFocus()
    page.back.setFocus()
    page._model.reset()
    assert page.open_file.hasFocus()


def test_what_was_cancelled_brings_no_preview_later(qtbot: QtBot) -> None:
    sources = Sources(FILE)
    page = open_page(qtbot, Family(), sources)
    model = page._model
    read = sources.read_file

    def cancelled_at_the_end(*asked: object) -> Listed:
        model.cancel()
        return read(*asked)  # type: ignore[arg-type]

    sources.read_file = cancelled_at_the_end  # type: ignore[method-assign]
    model.read_file(Path("list.csv"))
    assert (model.stage, model.rows) == (Stage.CHOOSE, ())
    model._take(FILE, model._run - 1)
    assert (model.stage, model.rows) == (Stage.CHOOSE, ())


def test_a_pasted_list_works_without_any_importer(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, None)
    assert list(page.ways) == [Way.PASTE]
    page.text.set_text("Minecraft\nOur own game\nMinecraft")
    qtbot.mouseClick(page.look, Qt.MouseButton.LeftButton)
    assert [found.name for found in page._model.rows] == ["Minecraft", "Our own game"]
    page._model.apply()
    assert family.toasts[-1][0] == "2 apps added for Ben"


def test_a_long_list_is_said_and_previewed_at_once(qtbot: QtBot) -> None:
    many = Listed(tuple(App(f"Program {n}") for n in range(5_200)))
    page = with_file(qtbot, Family(), many)
    assert "That is a long list" in page.preview.text.text()
    assert page.bring.text() == "Import 5200 apps"


def test_the_crumbs_lead_back_to_the_child(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, Sources(FILE))
    assert [text for text, _ in page.crumbs()] == ["Children", "Ben", "Import"]


def with_real_table(qtbot: QtBot, family: Family, folder: Path, text: str) -> ImportView:
    """The page over the real importers and a real file."""
    page = build(family.work, ImportSources())
    qtbot.addWidget(page)
    page.resize(1048, 744)
    page.show()
    page.show_place(Place.of(Route.IMPORT, child_id=str(family.ben)))
    file = folder / "apps.csv"
    file.write_text(text, encoding="utf-8")
    page._model.read_file(file)
    return page


def test_a_row_without_a_name_is_fixed_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    family = Family()
    page = with_real_table(qtbot, family, tmp_path, "App;PEGI\nChess;3\n;12\n")
    first = page._model.rows[0]
    assert first.what is What.NEEDS_NAME and not first.ticked
    assert (
        page.preview.rows.index(0, 4).data()
        == "Row 3 has no name. Type one below, or leave it out."
    )
    assert page.bring.text() == "Import 1 app"
    (field,) = page.preview.findChildren(TextField)
    qtbot.keyClicks(field, "Fortnite")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (page._model.rows[0].what, page._model.rows[0].row.app_id) == (What.NEW, "fortnite")
    qtbot.mouseClick(page.bring, Qt.MouseButton.LeftButton)
    assert sorted(found.name for found in family.book.all(AppRecord)) == ["Chess", "Fortnite"]


def test_columns_are_shown_and_can_be_changed(qtbot: QtBot, tmp_path: Path) -> None:
    page = with_real_table(qtbot, Family(), tmp_path, "Name;Titel\nx1;Chess\nx2;Drawing\n")
    assert page.preview.column_line.text.text() == f"Name: {isolated('Name')}"
    qtbot.mouseClick(page.preview.column_line.change, Qt.MouseButton.LeftButton)
    page.preview.columns.name.set_value("1")
    qtbot.mouseClick(page.preview.columns.read, Qt.MouseButton.LeftButton)
    assert [found.name for found in page._model.rows] == ["Chess", "Drawing"]
    assert page._model.stage is Stage.PREVIEW


def test_where_no_column_is_clear_the_parent_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    text = "Dings;Geheim-Passwort;Bums\n12;hunter2;Chess\n16;hunter3;Drawing\n"
    page = with_real_table(qtbot, Family(), tmp_path, text)
    assert "It is not clear which column of this table names the apps." in read_page(page)
    assert page.columns.isVisible() and not page.columns.read.isEnabled()
    offered = [page.columns.name.itemText(at) for at in range(page.columns.name.count())]
    assert offered == ["None", "Dings", "Bums"]
    page.columns.name.set_value("2")
    page.columns.name.activated.emit(2)
    qtbot.mouseClick(page.columns.read, Qt.MouseButton.LeftButton)
    assert [found.name for found in page._model.rows] == ["Chess", "Drawing"]
    assert "hunter2" not in read_page(page)


def test_a_newer_label_is_said_and_counts_as_coming_in(qtbot: QtBot, tmp_path: Path) -> None:
    family = Family()
    add_apps(family.desk, child_id=family.ben, picks=[Pick("Chess", None)])
    page = with_real_table(qtbot, family, tmp_path, "App;PEGI\nChess;12\n")
    (found,) = page._model.rows
    assert (found.what, found.ticked) == (What.NEWER, True)
    assert page.preview.rows.index(0, 4).data() == "You had: no label noted"
    qtbot.mouseClick(page.bring, Qt.MouseButton.LeftButton)
    (label,) = family.book.all(StoreLabel)
    assert (label.system, label.label) == ("pegi", "12")


def test_a_label_without_its_system_is_shown_as_unclear_and_said(
    qtbot: QtBot, tmp_path: Path
) -> None:
    family = Family()
    page = with_real_table(qtbot, family, tmp_path, "App;Label\nChess;7+\nPets;PEGI 12\n")
    assert "“\u20687+\u2069” alone does not say which system it is from" in read_page(page)
    assert "One label is not noted" in read_page(page)
    table = page.preview.rows
    assert [table.index(at, 2).data() for at in (0, 1)] == ["7+ ?", "PEGI 12"]


def test_a_list_of_accounts_is_read_and_nothing_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    text = "name,url,username,password\nChat,https://chat.example,nora,hunter2\n"
    page = with_real_table(qtbot, Family(), tmp_path, text)
    said = read_page(page)
    assert "There is no app to bring in here" in said
    assert "hunter2" not in said and not page.bring.isVisible()
