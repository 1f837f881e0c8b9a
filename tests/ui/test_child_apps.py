"""Apps & ratings of a child: filters, labels, decisions, and adding apps by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familysafe.domain.app_record import AppDecision, AppRecord, Decision, StoreLabel
from familysafe.services.apps import Pick, add_apps
from familysafe.services.devices import add_device
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.child import ChildView, build
from familysafe.ui.screens.child.add_apps import AddApps, open_add_apps
from familysafe.ui.screens.child.apps import Apps
from familysafe.ui.screens.child.apps_model import Verdict
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.table import DataTable
from tests.ui.family_kit import Family, read_page


def open_page(qtbot: QtBot, family: Family, tab: str = "overview") -> ChildView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1048, 744)
    page.show()
    page.show_place(Place.of(Route.CHILD, child_id=str(family.ben), tab=tab))
    return page


def apps_of(page: ChildView) -> Apps:
    part = page.part("apps")
    assert isinstance(part, Apps)
    return part


def with_apps(qtbot: QtBot, family: Family) -> tuple[ChildView, Apps]:
    picks = [Pick("WhatsApp", "whatsapp"), Pick("Duolingo", "duolingo"), Pick("Pixel Pets")]
    add_apps(family.desk, child_id=family.ben, picks=picks)
    page = open_page(qtbot, family, "apps")
    return page, apps_of(page)


def button(part: QWidget, text: str) -> Button:
    return next(b for b in part.findChildren(Button) if b.accessibleName().startswith(text))


def click(qtbot: QtBot, part: QWidget, text: str) -> None:
    qtbot.mouseClick(button(part, text), Qt.MouseButton.LeftButton)


# -- apps & ratings ------------------------------------------------------------------------------


def test_the_filters_count_and_the_search_narrows(qtbot: QtBot) -> None:
    _page, apps = with_apps(qtbot, Family())
    assert apps._filters[0][2].text() == "All 3"
    assert apps.rows.rowCount() == 3
    above = next(chip for verdict, _, chip in apps._filters if verdict is Verdict.ABOVE_AGE)
    qtbot.mouseClick(above, Qt.MouseButton.LeftButton)
    assert [row.rating.name for row in apps.model.rows] == ["WhatsApp"]
    apps.model.choose_filter(None)
    apps.search.setText("pixel")
    assert [row.rating.name for row in apps.model.rows] == ["Pixel Pets"]
    apps.search.setText("nothing like it")
    assert "No app fits this search" in read_page(apps)


def test_another_child_begins_without_the_search_of_the_last(qtbot: QtBot) -> None:
    family = Family()
    page, apps = with_apps(qtbot, family)
    add_apps(family.desk, child_id=family.nora, picks=[Pick("TikTok", "tiktok")])
    apps._toggle_search()
    qtbot.keyClicks(apps.search, "pixel")
    assert [row.rating.name for row in apps.model.rows] == ["Pixel Pets"]
    page.show_place(Place.of(Route.CHILD, child_id=str(family.nora), tab="apps"))
    assert [row.rating.name for row in apps.model.rows] == ["TikTok"]
    assert apps.search.text() == "" and apps.search.isHidden()


def test_every_cell_says_its_words(qtbot: QtBot) -> None:
    _page, apps = with_apps(qtbot, Family())
    row = next(n for n, r in enumerate(apps.model.rows) if r.rating.name == "Pixel Pets")
    said = [
        apps.rows.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column in range(apps.rows.columnCount())
    ]
    assert said == ["Pixel Pets", "", "None", "No age given", "not known", "not known",
                    "not known"]  # fmt: skip
    assert apps.rows.headerData(3, Qt.Orientation.Horizontal) == "For Ben"


def test_a_decision_needs_a_choice_and_is_kept_with_its_note(qtbot: QtBot) -> None:
    family = Family()
    _page, apps = with_apps(qtbot, family)
    apps.model.select(apps.model.rows[0])
    panel = apps.panel
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    assert panel.hint.text() == "Pick one of the three first."
    panel.choices[Decision.WITH_RULES].setChecked(True)
    panel.note.set_text("Only in the living room.")
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    kept = family.book.all(AppDecision)
    assert [(d.decision, d.reason) for d in kept] == [
        (Decision.WITH_RULES, "Only in the living room.")
    ]
    assert panel.choices[Decision.WITH_RULES].isChecked()


def test_the_panel_shows_all_labels_and_never_calls_an_assumed_one_known(qtbot: QtBot) -> None:
    _page, apps = with_apps(qtbot, Family())
    whatsapp = next(row for row in apps.model.rows if row.rating.name == "WhatsApp")
    apps.model.select(whatsapp)
    said = read_page(apps.panel)
    assert "All labels we know" in said and "Terms" in said
    assert said.count("assumed") >= sum(label.assumed for label in whatsapp.rating.labels)
    assert "Ben is 8" in said.replace("\u2068", "").replace("\u2069", "")


def test_each_label_tells_its_source_in_words_below(qtbot: QtBot) -> None:
    _page, apps = with_apps(qtbot, Family())
    apps.model.select(next(row for row in apps.model.rows if row.rating.name == "WhatsApp"))
    before = read_page(apps.panel)
    terms = button(apps.panel, "Terms, ")
    qtbot.mouseClick(terms, Qt.MouseButton.LeftButton)
    assert "Terms: Source: " in read_page(apps.panel) and "Terms: Source: " not in before
    qtbot.mouseClick(terms, Qt.MouseButton.LeftButton)
    assert read_page(apps.panel) == before


def test_tab_reads_the_panel_from_the_top_and_esc_closes_it(qtbot: QtBot) -> None:
    page, apps = with_apps(qtbot, Family())
    row = next(n for n, r in enumerate(apps.model.rows) if r.rating.name == "WhatsApp")
    apps.table.setCurrentIndex(apps.rows.index(row, 0))
    qtbot.keyClick(apps.table, Qt.Key.Key_Return)
    assert apps.panel.isVisible()
    order, stop = [], apps.table.nextInFocusChain()
    while stop is not apps.table and len(order) < 200:
        if apps.panel.isAncestorOf(stop) and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(stop.accessibleName())
        stop = stop.nextInFocusChain()
    assert order[0] == "Close" and order[-1] == "Remove this app"
    assert order.index("What your store shows") < order.index("Not yet")
    assert order.index("Terms, Source") < order.index("What your store shows")
    apps.panel.note.set_text("Ask Lou first.")
    qtbot.keyClick(apps.panel.save, Qt.Key.Key_Escape)
    assert not apps.panel.isVisible() and page.window().focusWidget() is apps.table
    qtbot.keyClick(apps.table, Qt.Key.Key_Return)
    assert apps.panel.note.text() == "Ask Lou first."


def test_a_long_device_name_and_a_live_app_are_not_cut(qtbot: QtBot) -> None:
    family = Family()
    device = add_device(family.desk, name="Ben’s old iPad", platform_id="ios", users=(family.ben,))
    picks = [Pick("TikTok", "tiktok")]
    add_apps(family.desk, child_id=family.ben, picks=picks, device_id=device.id)
    apps = apps_of(open_page(qtbot, family, "apps"))
    for column, word, icon in ((1, "Ben’s old iPad", 0), (5, "Yes", 20)):
        needs = QFontMetricsF(current().font("row")).horizontalAdvance(word) + icon + 18
        assert apps.table.columnWidth(column) >= needs


def test_facts_past_their_best_before_date_say_so_below_the_labels(qtbot: QtBot) -> None:
    said = "Past its best-before date"
    for days, expected in ((0, False), (400, True)):
        family = Family()
        family.clock.move(days=days)
        _page, apps = with_apps(qtbot, family)
        apps.model.select(next(row for row in apps.model.rows if row.rating.name == "WhatsApp"))
        assert (said in read_page(apps.panel)) is expected


def test_what_the_store_shows_counts_first(qtbot: QtBot) -> None:
    family = Family()
    _page, apps = with_apps(qtbot, family)
    pets = next(row for row in apps.model.rows if row.rating.name == "Pixel Pets")
    apps.model.select(pets)
    store = apps.panel.store
    store.set_value("pegi/7")
    store.activated.emit(store.currentIndex())
    assert [(s.system, s.label) for s in family.book.all(StoreLabel)] == [("pegi", "7")]
    now = next(row for row in apps.model.rows if row.id == pets.id)
    assert now.rating.verdict is Verdict.LABEL_FITS
    assert "your store" in read_page(apps.panel)


def test_an_app_is_removed_with_undo(qtbot: QtBot) -> None:
    family = Family()
    _page, apps = with_apps(qtbot, family)
    apps.model.select(apps.model.rows[0])
    qtbot.mouseClick(apps.panel.remove, Qt.MouseButton.LeftButton)
    assert len(family.book.all(AppRecord)) == 2
    family.undo_last_toast()
    assert len(family.book.all(AppRecord)) == 3 == apps.rows.rowCount()


def test_no_cell_widget_stands_in_a_table_of_ten_thousand_rows(qtbot: QtBot) -> None:
    family = Family()
    picks = [Pick(f"Program {n}") for n in range(10_000)]
    add_apps(family.desk, child_id=family.ben, picks=picks)
    page = open_page(qtbot, family, "apps")
    table = page.part("apps").findChildren(DataTable)[0]
    assert table.model().rowCount() == 10_000
    assert len(table.viewport().findChildren(QWidget)) == 0
    table.scrollToBottom()
    assert table.rowAt(table.viewport().height() - 30) == 9_999


# -- tick or paste -------------------------------------------------------------------------------


def dialog_of(qtbot: QtBot, family: Family, *, paste: bool = False) -> AddApps:
    page = open_page(qtbot, family, "apps")
    return open_add_apps(page, page._model, paste=paste)


def test_twenty_apps_are_ticked_by_keyboard_alone(qtbot: QtBot) -> None:
    family = Family()
    dialog = dialog_of(qtbot, family)
    names = [e.name for e in family.desk.content.app_entries() if e.status in ("active", "")][:20]
    for name in names:
        dialog.find_field.clear()
        qtbot.keyClicks(dialog.find_field, name)
        qtbot.keyClick(dialog.find_field, Qt.Key.Key_Return)
    assert dialog.save.text() == "Add 20 apps"
    qtbot.keyClick(dialog.find_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(family.book.all(AppRecord)) == 20
    assert family.toasts[-1][0] == "20 apps added for Ben"
    family.undo_last_toast()
    assert family.book.all(AppRecord) == ()


def test_space_and_arrows_tick_in_the_list(qtbot: QtBot) -> None:
    family = Family()
    dialog = dialog_of(qtbot, family)
    qtbot.keyClick(dialog.find_field, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 1
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    box = dialog.offers.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert box == "ticked" and dialog.list.currentIndex().row() == 1


def test_a_name_that_nobody_knows_is_added_as_typed(qtbot: QtBot) -> None:
    family = Family()
    dialog = dialog_of(qtbot, family)
    qtbot.keyClicks(dialog.find_field, "Grandpa game")
    qtbot.keyClick(dialog.find_field, Qt.Key.Key_Return)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [(a.name, a.app_id) for a in family.book.all(AppRecord)] == [("Grandpa game", None)]


def test_a_pasted_list_is_matched_and_unsure_names_are_asked(qtbot: QtBot) -> None:
    family = Family()
    unsure = next(
        text
        for text in ("Messenger Chat", "Minecraft Education", "Roblox Studio", "YouTube K")
        if family.desk.content.match_app(text).candidates
    )
    dialog = dialog_of(qtbot, family, paste=True)
    dialog.text.set_text(f"1. Minecraft\n- {unsure}\nOur game")
    qtbot.mouseClick(dialog.look, Qt.MouseButton.LeftButton)
    said = read_page(dialog)
    assert "1 found in our list, 1 to ask about, 1 kept as typed." in said
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    kept = {a.name: a.app_id for a in family.book.all(AppRecord)}
    assert kept == {"Minecraft": "minecraft", unsure: None, "Our game": None}


def test_a_play_label_of_another_continent_is_marked_and_explained(qtbot: QtBot) -> None:
    family = Family()
    _page, apps = with_apps(qtbot, family)
    rows = [r for r in apps.model.rows if any(label.abroad for label in r.rating.labels)]
    assert rows, "a British household has apps with a label from Google Play"
    apps.model.select(rows[0])
    mark = next(b for b in apps.panel._sources if b.text() == "not here")
    mark.click()
    assert "PEGI in Europe" in read_page(apps.panel)
