"""Step 3: the children, their devices and a few apps; everything may be skipped."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.onboarding.children_model import OLDEST, ChildDraft
from familysafe.ui.screens.onboarding.choices import ChildPill, TickTile
from familysafe.ui.screens.onboarding.view_model import OnboardingModel
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.colour_dots import ColourDots
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.scroll_page import ScrollPage

_NAME = 200


class ChildrenPage(ScrollPage):
    """Edits the draft that is chosen at the top; the wizard's Continue calls :meth:`submit`."""

    def __init__(self, model: OnboardingModel) -> None:
        super().__init__("", "", max_width=860)
        self._wizard, self._model = model, model.family
        self._filling = False
        self._all_devices = False
        self.set_title(
            self.tr("Who are you looking out for?"),
            self.tr("A first name or nickname is enough. You can change all of this later."),
        )
        self.content.insertSpacing(0, 16)
        self._pills = FlowBox(spacing=16)
        self.main.addWidget(self._pills)
        card = Card("plain", padding=24, spacing=20)
        card.body.addWidget(self._who())
        card.body.addWidget(self._devices())
        card.body.addWidget(self._apps())
        self.main.addWidget(card)
        note = row(spacing=8)
        note.addWidget(Glyph("lock-simple", "textMuted", 16))
        self._promise = PlainLabel("", "small", "textMuted", wrap=True)
        note.addWidget(self._promise, 1)
        self.main.addLayout(note)
        self._model.changed.connect(self.refresh)
        self._model.apps_changed.connect(self._fill_apps)
        self._model.catalogue_came.connect(self._fill_found)

    def focus_first(self) -> None:
        self.name.setFocus()

    def before_fit(self, width: int) -> None:
        """The name keeps its width with a sentence below it, too: the row stays one row."""
        super().before_fit(width)
        if hasattr(self, "_name_field"):
            self._name_field.setFixedWidth(current().px(_NAME))

    def submit(self, *, with_apps: bool = True) -> None:
        """Name what is missing in the first child that cannot be saved, else save all."""
        if self._asks_about_twin():
            return
        index = self._model.first_with_problem()
        if index is None:
            self._wizard.save_children(with_apps=with_apps)
            return
        if index != self._model.at:
            self._model.select(index)
        self._show_problems()

    def refresh(self) -> None:
        """Show the draft that is edited now."""
        self._filling = True
        draft = self._model.draft
        self.name.set_text(draft.name)
        self.month.set_value(str(draft.month))
        self.year.set_value(str(draft.year))
        self.day.set_value(str(draft.day))
        self.colour.set_value(str(draft.colour))
        for field in (self._name_field, self._born_field):
            field.set_error("", focus=False)
        self._fill_devices()
        self._fill_apps()
        self._filling = False
        self._words()
        self._fill_pills()

    # -- parts ------------------------------------------------------------------------------

    def _who(self) -> QWidget:
        box = FlowBox(spacing=16, line_spacing=16, at_top=True)
        self.name = TextField(max_length=80)
        self._name_field = Field(self.tr("Name or nickname"), self.name)
        self.name.textEdited.connect(self._name_typed)
        box.add(self._name_field)
        box.add(self._born())
        box.add(self._colour())
        return box

    def _born(self) -> Field:
        locale = QLocale()
        months = [(str(n), locale.standaloneMonthName(n)) for n in range(1, 13)]
        this_year = self._wizard.today().year
        years = [(str(y), str(y)) for y in range(this_year, this_year - OLDEST - 1, -1)]
        self.month = Choice([("0", self.tr("Month")), *months])
        self.year = Choice([("0", self.tr("Year")), *years])
        self.day = Choice([("0", self.tr("Day")), *[(str(n), str(n)) for n in range(1, 32)]])
        holder = QWidget()
        line = row(spacing=8)
        holder.setLayout(line)
        names = (self.tr("Month of birth"), self.tr("Year of birth"), self.tr("Day of birth"))
        for choice, name in zip((self.month, self.year, self.day), names, strict=True):
            choice.setAccessibleName(name)
            choice.setMaxVisibleItems(12)
            choice.currentIndexChanged.connect(self._born_chosen)
            line.addWidget(choice)
        holder.setFocusProxy(self.month)
        self._born_field = Field(self.tr("Born in"), holder)
        return self._born_field

    def _colour(self) -> QWidget:
        self.colour = ColourDots()
        self.colour.chosen.connect(self._colour_chosen)
        return Field(self.tr("Colour"), self.colour)

    def _devices(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=8)
        box.setLayout(layout)
        self._device_words = PlainLabel("", "control", wrap=True)
        layout.addWidget(self._device_words)
        self.device_box = FlowBox(spacing=8)
        layout.addWidget(self.device_box)
        return box

    def _apps(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=8)
        box.setLayout(layout)
        words = FlowBox(spacing=6)
        words.add(PlainLabel(self.tr("A few apps and games to start with"), "control"))
        self._apps_hint = PlainLabel("", "small", "textMuted")
        words.add(self._apps_hint)
        layout.addWidget(words)
        self.app_box = FlowBox(spacing=8)
        layout.addWidget(self.app_box)
        self._find = QWidget()
        lines = column(spacing=8)
        self._find.setLayout(lines)
        line = row(spacing=8)
        lines.addLayout(line)
        self.more = TextField(placeholder=self.tr("Name of an app or game"), small=True)
        self.more.setAccessibleName(self.tr("Name of an app or game"))
        self.more.returnPressed.connect(self._add_first)
        self.more.textChanged.connect(self._fill_found)
        line.addWidget(self.more, 1)
        add = Button(self.tr("Add"), "secondary")
        add.clicked.connect(self._add_first)
        line.addWidget(add)
        self._enter_hint = PlainLabel("", "small", "textMuted", wrap=True)
        lines.addWidget(self._enter_hint)
        self._enter_hint.hide()
        self.found = FlowBox(spacing=8)
        lines.addWidget(self.found)
        self.found.hide()
        self._find.hide()
        layout.addWidget(self._find)
        return box

    # -- filling ----------------------------------------------------------------------------

    def _fill_pills(self) -> None:
        self._pills.clear()
        for index, draft in enumerate(self._model.drafts):
            text = self._pill_text(draft)
            complete = bool(draft.name.strip()) and draft.born() is not None
            chosen = index == self._model.at
            pill = ChildPill(
                draft.name or "?", text, str(draft.colour), chosen=chosen,
                complete=complete and not chosen,
            )  # fmt: skip
            pill.clicked.connect(lambda _=False, i=index: self._model.select(i))
            self._pills.add(pill)
        another = Button(self.tr("Another child"), "link", icon="plus")
        another.clicked.connect(self._another)
        self._pills.add(another)
        self._pills.setVisible(len(self._model.drafts) > 1 or bool(self._model.draft.name))

    def _pill_text(self, draft: ChildDraft) -> str:
        name = draft.name.strip() or self.tr("New child")
        age = self._model.age(draft)
        return name if age is None or age < 0 else f"{name}, {age}"

    def _fill_devices(self) -> None:
        choices = self._model.device_choices()
        ticked = self._model.draft.devices
        first = self._model.devices_shown_first
        self.device_box.clear()
        for index, choice in enumerate(choices):
            if index >= first and not self._all_devices and choice.key not in ticked:
                continue
            tile = TickTile(choice.label, choice.icon, checked=choice.key in ticked)
            tile.toggled.connect(lambda on, k=choice.key: self._model.toggle_device(k, on))
            self.device_box.add(tile)
        if not self._all_devices:
            other = Button(self.tr("Other"), "secondary", icon="plus", size="lg")
            other.clicked.connect(self._show_all_devices)
            self.device_box.add(other)

    def _fill_apps(self) -> None:
        ticked = self._model.draft.apps
        self.app_box.clear()
        for name in self._model.app_chips():
            chip = FilterChip(name, checked=name in ticked)
            chip.toggled.connect(lambda on, n=name: self._model.toggle_app(n, on))
            self.app_box.add(chip)
        if self._find.isHidden():
            find = FilterChip(self.tr("Find more"), icon="magnifying-glass", tick=False)
            find.clicked.connect(self._show_find)
            self.app_box.add(find)

    def _words(self) -> None:
        name = self._model.draft.name.strip()
        if name:
            shown = isolated(name)
            device = self.tr("Which devices does %1 use?").replace("%1", shown)
            hint = self.tr("(choose what %1 uses)").replace("%1", shown)
            promise = self.tr(
                "Saved only on this computer, encrypted. %1’s devices are not contacted."
            ).replace("%1", shown)
        else:
            device = self.tr("Which devices does your child use?")
            hint = self.tr("(choose what your child uses)")
            promise = self.tr("Saved only on this computer, encrypted. No device is contacted.")
        self._device_words.set_text(device)
        self._apps_hint.set_text(hint)
        self._promise.set_text(promise)

    # -- what the parent does -----------------------------------------------------------------

    def _name_typed(self, text: str) -> None:
        self._model.draft.name = text
        self._name_field.set_error("", focus=False)
        self._words()
        self._fill_pills()

    def _born_chosen(self) -> None:
        if self._filling:
            return
        draft = self._model.draft
        draft.month, draft.year = int(self.month.value()), int(self.year.value())
        draft.day = int(self.day.value())
        self._born_field.set_error("", focus=False)
        self._fill_pills()
        self._model.ask_apps()

    def _colour_chosen(self, colour: str) -> None:
        if not self._filling:
            draft = self._model.draft
            draft.colour = type(draft.colour)(colour)
            self._fill_pills()

    def _another(self) -> None:
        if self._show_problems() or self._asks_about_twin():
            return
        self._model.add()
        self.name.setFocus()

    def _show_problems(self) -> bool:
        found = self._model.problems()
        self._name_field.set_error(found.get("name", ""), focus=False)
        self._born_field.set_error(found.get("born", ""), focus=False)
        if "name" in found:
            self.name.setFocus()
        elif "born" in found:
            self.month.setFocus()
        return bool(found)

    def _asks_about_twin(self) -> bool:
        """Two children of one name are asked about once; they may be meant."""
        text = self._model.twin_question()
        if text:
            self._name_field.set_error(text)
        return bool(text)

    def _show_all_devices(self) -> None:
        self._all_devices = True
        self._fill_devices()

    def _show_find(self) -> None:
        """The field takes the chip's place; what is typed finds names of the catalogue."""
        self._find.show()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._after_find)  # not while the chip's own click goes on
        self._model.ask_catalogue()

    def _after_find(self) -> None:
        self._fill_apps()
        self._reveal()

    def _fill_found(self) -> None:
        """Names that fit the typed letters, the one that Enter takes first."""
        self.found.clear()
        names = self._model.matching(self.more.text())
        for name in names:
            button = Button(name, "secondary", icon="plus", size="sm")
            button.clicked.connect(lambda _=False, n=name: self._add_app(n))
            self.found.add(button)
        self.found.setVisible(bool(names))
        hint = self.tr("Enter adds %1.").replace("%1", isolated(names[0])) if names else ""
        self._enter_hint.set_text(hint)
        self._enter_hint.setVisible(bool(hint))
        QTimer.singleShot(0, self, self._reveal)  # once the new lines have their room

    def _reveal(self) -> None:
        """The found names must not hide below the footer."""
        if self._find.isVisible():
            self.ensureWidgetVisible(self._find, 0, 24)

    def _add_first(self) -> None:
        names = self._model.matching(self.more.text())
        if names:
            self._add_app(names[0])

    def _add_app(self, name: str) -> None:
        self._model.add_typed_app(name)
        self.more.clear()
        self.more.setFocus()
