"""The side panel of one app: why, all labels side by side, the terms, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QRadioButton, QWidget

from familysafe.ui.screens.child.apps_model import (
    AppRow,
    AppsModel,
    Decision,
    Label,
    Reason,
    Verdict,
)
from familysafe.ui.screens.child.words import (
    label_text,
    region_text,
    sentences,
    sure_word,
)
from familysafe.ui.theme.theme import current
from familysafe.ui.theme.tokens import tokens
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import Glyph, LetterTile
from familysafe.ui.widgets.best_before import past_date_line
from familysafe.ui.widgets.button import Button, IconButton
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.chip import status_text
from familysafe.ui.widgets.dates import short_day, source_date
from familysafe.ui.widgets.field import NoteField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel, isolated

_LOOKS = {Verdict.ABOVE_AGE: "warn", Verdict.NO_AGE_GIVEN: "neutral", Verdict.LABEL_FITS: "ok"}
_STATUS = {
    Verdict.ABOVE_AGE: "aboveAge",
    Verdict.NO_AGE_GIVEN: "noAge",
    Verdict.LABEL_FITS: "labelFits",
}


class AppPanel(Card):
    """Filled for ``model.selected``; what is typed stays until another app is opened."""

    def __init__(self, model: AppsModel, parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=16, spacing=12, parent=parent)
        self._model = model
        self._shown: object = None
        self._close: QWidget = self
        self._sources: list[QWidget] = []
        self._head = row(spacing=12)
        self.body.addLayout(self._head)
        self._facts = column(spacing=12)
        self.body.addLayout(self._facts)
        self.body.addWidget(self._store())
        self.body.addWidget(self._decision())
        model.selected_changed.connect(self._fill)

    # -- the parts that stay ---------------------------------------------------------------------

    def _store(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=4)
        box.setLayout(layout)
        title = PlainLabel(self.tr("What your store shows"), "control")
        line = row(spacing=8)
        layout.addLayout(line)
        line.addWidget(title)
        self.store = Choice([], small=True)
        self.store.setAccessibleName(self.tr("What your store shows"))
        self.store.activated.connect(self._correct)
        title.setBuddy(self.store)
        self.store.setMinimumContentsLength(5)
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.store.setSizeAdjustPolicy(adjust)
        line.addWidget(self.store, 1)
        help_text = self.tr("Different? Pick it: your correction counts first.")
        layout.addWidget(PlainLabel(help_text, "caption", "textMuted", wrap=True))
        self._store_box = box
        return box

    def _decision(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=8)
        box.setLayout(layout)
        layout.addWidget(PlainLabel(self.tr("What do you decide?"), "control"))
        choices = FlowBox(spacing=6)
        self._group = QButtonGroup(self)
        self.choices: dict[Decision, QRadioButton] = {}
        for decision, word in (
            (Decision.NOT_YET, self.tr("Not yet")),
            (Decision.WITH_RULES, self.tr("With our rules")),
            (Decision.AS_IT_IS, self.tr("As it is")),
        ):
            button = self.choices[decision] = QRadioButton(word)
            button.setAccessibleName(word)
            button.setProperty("kind", "option")
            self._group.addButton(button)
            choices.add(button)
        layout.addWidget(choices)
        self.note = NoteField(placeholder=self.tr("Why, or which rules"), lines=2)
        self.note.setAccessibleName(self.tr("Note to the decision"))
        self.note.setMaximumHeight(current().px(72))
        layout.addWidget(self.note)
        self.hint = PlainLabel("", "small", "danger", wrap=True)
        self.hint.hide()
        layout.addWidget(self.hint)
        line = row(spacing=8)
        self.save = Button(self.tr("Save decision"), "primary")
        self.save.clicked.connect(self._save)
        line.addWidget(self.save, 1)
        self.tips = Button(self.tr("Talk tips"), "outline")
        self.tips.clicked.connect(self._model.talk_tips)
        line.addWidget(self.tips)
        layout.addLayout(line)
        self.remove = Button(self.tr("Remove this app"), "link", icon="trash")
        self.remove.clicked.connect(self._model.remove)
        layout.addWidget(self.remove)
        return box

    def order_after(self, before: QWidget) -> None:
        """Tab goes from ``before`` through the panel as one reads it."""
        if self._model.selected is None:
            return
        choices = list(self.choices.values())
        stops = [self._close, *self._sources, self.store, *choices, self.note]
        for stop in (*stops, self.save, self.tips, self.remove):
            QWidget.setTabOrder(before, stop)
            before = stop

    # -- filling -----------------------------------------------------------------------------

    def _fill(self) -> None:
        app, page = self._model.selected, self._model.page
        if app is None or page is None:
            return
        self._fill_head(app)
        clear_layout(self._facts)
        self._facts.addWidget(self._why(app, page.child.name, page.age))
        self._sources = []
        if app.rating.labels or app.rating.record.app_id is not None:
            self._facts.addWidget(self._labels(app))
        for line in self._law(app):
            self._facts.addWidget(line)
        self._fill_store(app)
        decision = app.rating.decision
        news = (app.id, None if decision is None else decision.id)
        if news != self._shown:
            self._shown = news
            self._fill_decision(app)

    def _fill_head(self, app: AppRow) -> None:
        clear_layout(self._head)
        name = app.rating.name
        self._head.addWidget(LetterTile(name))
        words = column(spacing=0)
        words.addWidget(PlainLabel(name, "h2", wrap=True))
        words.addWidget(PlainLabel(self._since(app), "small", "textMuted", wrap=True))
        self._head.addLayout(words, 1)
        self._close = IconButton("x", self.tr("Close"))
        self._close.clicked.connect(lambda: self._model.select(None))
        self._head.addWidget(self._close)
        self.setAccessibleName(name)

    def _since(self, app: AppRow) -> str:
        page, since = self._model.page, app.rating.record.since
        assert page is not None
        day = "" if since is None else short_day(since, page.today)
        if app.device and day:
            text = self.tr("On %1 since %2").replace("%1", isolated(app.device))
            return text.replace("%2", day)
        if app.device:
            return self.tr("On %1").replace("%1", isolated(app.device))
        return self.tr("Noted on %1").replace("%1", day) if day else ""

    def _why(self, app: AppRow, name: str, age: int) -> Card:
        verdict = app.rating.verdict
        card = Card(_LOOKS[verdict], padding=12, spacing=2)
        reason = app.rating.because[0]
        title, text = self._sentence(reason, isolated(name), age)
        tone = {"warn": "warn", "ok": "ok", "neutral": "neutral"}[_LOOKS[verdict]]
        head = row(spacing=8)
        icon = tokens().status[_STATUS[verdict]].icon or ""
        head.addWidget(Glyph(icon, tone, 16, "bold"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(title, "control", tone, wrap=True), 1)
        card.body.addLayout(head)
        if text:
            card.body.addWidget(PlainLabel(text, "small", wrap=True))
        card.setAccessibleName(f"{status_text(_STATUS[verdict])}. {title}")
        return card

    def _sentence(self, reason: Reason, name: str, age: int) -> tuple[str, str]:
        label = label_text(reason.system, reason.label) if reason.label else ""
        who = self.tr("%1 is %2").replace("%1", name).replace("%2", str(age))
        if reason.code == "label_above":
            title = self.tr("Labelled %1, %2").replace("%1", str(reason.age)).replace("%2", who)
            text = self.tr("By %1. It is a reason to look together, not a ban.")
            if reason.assumed:
                text = self.tr("By %1, which we only assume. Look in your store to be sure.")
            return title, text.replace("%1", label)
        if reason.code == "terms_above":
            title = self.tr("The terms say %1, %2").replace("%1", str(reason.age))
            text = self.tr("Younger children may not have an own account there.")
            return title.replace("%2", who), text
        if reason.code == "label_fits":
            text = self.tr("That is about the content. Chat, live and spending stand beside it.")
            return self.tr("%1 fits, %2").replace("%1", label).replace("%2", who), text
        none = self.tr("No age given")
        if reason.code == "only_assumed":
            return none, self.tr("All we have is assumed. Your store shows the label.")
        if reason.code == "no_age_on_label":
            text = self.tr("The label %1 names no age.").replace("%1", label)
            return none, text
        if reason.code == "not_counted":
            return none, self.tr("The labels we know are from other countries or stores.")
        return none, self.tr("We know no label. Look in your store, and pick it below.")

    # -- labels ----------------------------------------------------------------------------------

    def _labels(self, app: AppRow) -> QWidget:
        box = QWidget()
        layout = column(spacing=4)
        box.setLayout(layout)
        head = row(spacing=8)
        head.addWidget(PlainLabel(self.tr("All labels we know"), "control"), 1)
        head.addWidget(PlainLabel(self.tr("dates of the sources"), "caption", "textMuted"))
        layout.addLayout(head)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(7)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        at = 0
        for label in app.rating.labels:
            self._label_line(grid, at, label)
            at += 2
        self._terms_line(grid, at, app)
        self._source = PlainLabel("", "small", "textMuted", wrap=True)
        layout.addWidget(self._source)
        self._source.hide()  # not before it has a parent: it would be a window
        past = None if self._model.facts is None else self._model.facts.past
        if past is not None:
            said = past_date_line("app", past)
            layout.addWidget(PlainLabel(said, "caption", "warn", wrap=True))
        if app.rating.record.app_id is not None:
            line = row(spacing=0)
            about = Button(self.tr("All we know of this app"), "link", size="sm")
            about.clicked.connect(self._model.about)
            line.addWidget(about)
            line.addStretch(1)
            layout.addLayout(line)
            self._sources.append(about)
        return box

    def _label_line(self, grid: QGridLayout, at: int, label: Label) -> None:
        facts = self._model.facts
        store = str(label.store or "")
        system_name = "" if facts is None else facts.system_names.get(label.system, "")
        text = label_text(label.system, label.label, store, _short(system_name))
        where = region_text(label.system, label.region, store)
        mark = ""
        if label.by_parent:
            where, mark = self.tr("your store"), self.tr("by you")
        elif label.assumed:
            mark = self.tr("assumed")
        elif label.abroad:
            mark = self.tr("not here")
        elif label.confidence == "low":
            mark = self.tr("unsure")
        sources = "; ".join(facts.sources.get(label, ())) if facts is not None else ""
        said = [
            label.raw if label.raw != label.label else "",
            self.tr("Source: %1").replace("%1", sources) if sources else "",
            sure_word(label.confidence),
            label.note,
        ]
        date = _year(label.as_of) or self.tr("undated")
        self._line(grid, at, (text, where, date, mark), said)

    def _terms_line(self, grid: QGridLayout, at: int, app: AppRow) -> None:
        rating, facts = app.rating, self._model.facts
        if rating.record.app_id is None:
            return
        if rating.terms_min_age:
            age = self.tr("from %1").replace("%1", str(rating.terms_min_age))
        else:
            age = self.tr("no fixed age")
        as_of = "" if facts is None else _year(facts.terms_as_of)
        mark, said = "", [rating.terms_note]
        if facts is not None:
            mark = self.tr("unsure") if facts.terms_confidence == "low" else ""
            sources = "; ".join(facts.terms_sources)
            source = self.tr("Source: %1").replace("%1", sources) if sources else ""
            said = [source, sure_word(facts.terms_confidence), rating.terms_note]
        self._line(grid, at, (self.tr("Terms"), age, as_of, mark), said)

    def _line(
        self, grid: QGridLayout, at: int, texts: tuple[str, str, str, str], parts: list[str]
    ) -> None:
        """One label: what, where, from when, and where we have it from."""
        if at:
            grid.addWidget(Rule(), at - 1, 0, 1, 4)
        for index, text in enumerate(texts[:3]):
            tone = "text" if index == 0 else "textMuted"
            grid.addWidget(PlainLabel(text, "small", tone, wrap=index == 1), at, index)
        said, mark = sentences(parts), texts[3]
        if not said:
            if mark:
                grid.addWidget(PlainLabel(mark, "small", "textMuted"), at, 3)
            return
        button = Button(mark or self.tr("Source"), "mark" if mark else "link", size="sm")
        button.setAccessibleName(f"{texts[0]}, {button.text()}")
        button.setAccessibleDescription(said)
        told = f"{texts[0]}: {said}"
        button.clicked.connect(lambda: self._show_source(told))
        grid.addWidget(button, at, 3, Qt.AlignmentFlag.AlignRight)
        self._sources.append(button)

    def _show_source(self, text: str) -> None:
        """Below the labels: where one of them comes from; pressed again it goes."""
        same = not self._source.isHidden() and self._source.text() == text
        self._source.set_text(text)
        self._source.setVisible(not same)
        if not same:
            announce(self, text)

    def _law(self, app: AppRow) -> list[PlainLabel]:
        """Ages by law, those in force apart from those that were only announced."""
        found = []
        for law in app.rating.laws:
            if not law.names_app:
                continue
            if law.in_force:
                text = self.tr("By law here, in force since %3: accounts from %1 (%2).")
            else:
                text = self.tr("Not in force, %3: accounts from %1 (%2).")
            text = text.replace("%3", source_date(law.when)).replace("%1", str(law.age))
            text = text.replace("%2", law.name)
            dated = self.tr("Source: %1.").replace("%1", source_date(law.as_of))
            found.append(PlainLabel(f"{text} {dated}", "small", "textMuted", wrap=True))
        notes = (line.note for line in app.rating.terms if line.applies and line.note)
        found += [PlainLabel(note, "small", "textMuted", wrap=True) for note in notes]
        return found[:3]

    # -- what your store shows ---------------------------------------------------------------

    def _fill_store(self, app: AppRow) -> None:
        facts = self._model.facts
        self._store_box.setVisible(facts is not None and bool(facts.choices))
        if facts is None:
            return
        own = next((label for label in app.rating.labels if label.by_parent), None)
        shown = own or (app.label if app.label is not None and not app.label.assumed else None)
        self.store.clear()
        self.store.addItem(self.tr("Choose"), "")
        for system, code, name in facts.choices:
            text = label_text(system, code, "", _short(facts.system_names.get(system, "")))
            self.store.addItem(text if len(name) > 24 else name, f"{system}/{code}")
        self.store.set_value("" if shown is None else f"{shown.system}/{shown.label}")

    def _correct(self, _index: int) -> None:
        value = self.store.value()
        if value:
            system, code = value.split("/", 1)
            self._model.correct(system, code)

    # -- decision ------------------------------------------------------------------------------

    def _fill_decision(self, app: AppRow) -> None:
        decision = app.rating.decision
        self.hint.hide()
        self._group.setExclusive(False)
        for value, button in self.choices.items():
            button.setChecked(decision is not None and decision.decision is value)
        self._group.setExclusive(True)
        self.note.set_text("" if decision is None else decision.reason)

    def _save(self) -> None:
        chosen = next((d for d, button in self.choices.items() if button.isChecked()), None)
        if chosen is None:
            self.hint.set_text(self.tr("Pick one of the three first."))
            self.hint.show()
            next(iter(self.choices.values())).setFocus()
            return
        self.hint.hide()
        self._model.decide(chosen, self.note.text())


def _short(system_name: str) -> str:
    """ "Apple App Store (scheme of 2025)" is too long for a table: only short names stay."""
    return system_name if 0 < len(system_name) <= 12 else ""


def _year(as_of: str) -> str:
    """The date of a source without our remark in brackets; "" for one without a date."""
    text = as_of.split(" (")[0]
    return source_date(text) if any(char.isdigit() for char in text) else ""
