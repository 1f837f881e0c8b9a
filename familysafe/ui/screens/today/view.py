"""Today (pictures 05 and 19): a greeting, one next step, coming up, the children."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from familysafe.ui.navigation import Place
from familysafe.ui.screens.today import words
from familysafe.ui.screens.today.child_card import ChildCardView, month_names
from familysafe.ui.screens.today.view_model import TodayModel
from familysafe.ui.widgets.avatar import Avatar
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.hero import Hero
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage, Section


class TodayView(ScrollPage):
    """Shows the model's data; while nothing is read it stays quiet and empty."""

    def __init__(self, model: TodayModel, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent=parent)
        self.model = model
        self.setAccessibleName(self.tr("Today"))
        self.hero = Hero("", "", "")
        self.go = Button("", "primary", icon="play", icon_weight="fill")
        self.later = Button(self.tr("Tomorrow instead"), "outline")
        self.other = Button(self.tr("Pick something else"), "link")
        self.go.clicked.connect(model.take_step)
        self.later.clicked.connect(model.tomorrow_instead)
        self.other.clicked.connect(model.pick_something_else)
        self.hero.set_buttons([self.go, self.later, self.other])
        self.hero.hide()
        self.above.addWidget(self.hero)
        # Below the next step: what is found out about backups comes a moment later, and must not
        # push away the button that is just being clicked.
        self._notices = column(spacing=8)
        self.above.addLayout(self._notices)
        self._build_main()
        self._wrong: QWidget | None = None
        self._focus_waits = False
        model.changed.connect(self._fill)
        model.notices_changed.connect(self._fill_notices)
        model.failed.connect(self._show_wrong)

    def show_place(self, _place: Place) -> None:
        self.model.load()

    def focus_first(self) -> None:
        """The one filled button; where nothing is read yet, as soon as it is there."""
        self._focus_waits = not self.hero.isVisible()
        if not self._focus_waits:
            self.go.setFocus()

    def _build_main(self) -> None:
        link = Button(self.tr("All reminders"), "link")
        link.clicked.connect(self.model.open_reminders)
        self.coming = Section(self.tr("Coming up"), link)
        self.coming_list = ListCard()
        self.coming.body.addWidget(self.coming_list)
        self.coming.hide()
        self.main.addWidget(self.coming)
        self.main.addStretch(1)
        side = self.use_side(340)
        self.children_section = Section(self.tr("Children"))
        self.children_section.hide()
        side.addWidget(self.children_section)

    # -- filling ----------------------------------------------------------------------------

    def _fill(self) -> None:
        data = self.model.data
        if data is None:
            return
        if self._wrong is not None:
            self._wrong.hide()
        self.set_title(words.greeting(data), words.date_line(data))
        self.setAccessibleName(self.tr("Today"))
        self._fill_hero()
        self._fill_coming(data.on)
        self._fill_children(data.on)
        self._fill_notices()
        if self._focus_waits and self.hero.isVisible():
            self.focus_first()

    def _fill_hero(self) -> None:
        data = self.model.data
        assert data is not None
        title, text, aside = words.hero(data)
        kind = str(data.step.kind)
        self.hero.set_content(self.tr("One good next step"), title, text, aside)
        verbs = {
            "carry_on": (self.tr("Carry on"), "play"),
            "check_up": (self.tr("Start check-up"), "play"),
            "talk": (self.tr("Prepare"), "chats-circle"),
            "quiet": (self.tr("Pick something anyway"), "list-checks"),
            "no_child": (self.tr("Add a child"), "plus"),
        }
        verb, icon = verbs[kind]
        self.go.set_text(verb)
        self.go.set_icon(icon, "fill" if icon == "play" else "regular")
        self.later.setVisible(bool(data.step.key))
        self.other.setVisible(kind in ("carry_on", "check_up", "talk"))
        self.hero.show()

    def _fill_coming(self, today: date) -> None:
        data = self.model.data
        assert data is not None
        rows = []
        for item in data.coming:
            title, text, verb = words.row_words(item, today)
            if item.kind == "explore":
                lead: QWidget = Avatar(self.tr("Together"), "", "sm", icon="users")
            elif item.child is not None:
                lead = Avatar(item.child.name, item.child.colour)
            else:
                lead = Avatar(self.tr("Family"), "", "sm", icon="users")
            row = ListRow(title, text, date=words.row_date(item, today), lead=lead, action=verb)
            row.activated.connect(partial(self.model.open_row, item))
            rows.append(row)
        self.coming_list.set_rows(rows)
        self.coming.setVisible(bool(rows))

    def _fill_children(self, today: date) -> None:
        data = self.model.data
        assert data is not None
        body = self.children_section.body
        clear_layout(body)
        names = month_names(today)
        for card in data.children:
            view = ChildCardView(card, today, names)
            view.activated.connect(partial(self.model.open_child, card.child.id))
            body.addWidget(view)
        if data.children:
            note = self.tr("Each child has a rhythm of their own. Quiet months don’t count "
                           "against you.")  # fmt: skip
            body.addWidget(PlainLabel(note, "caption", "textMuted", wrap=True))
        self.children_section.setVisible(bool(data.children))

    def _fill_notices(self) -> None:
        clear_layout(self._notices)
        data = self.model.data
        if data is not None and data.sheet_waits:
            show = Button(self.tr("Make a sheet"), "secondary", size="sm")
            show.clicked.connect(self.model.open_sheet)
            self._notices.addWidget(
                Banner(
                    self.tr("It opens your notes if the passphrase is ever forgotten."),
                    title=self.tr("Your recovery sheet is not printed yet"),
                    icon="key",
                    buttons=[show],
                )
            )
        for notice in self.model.notices:
            buttons = []
            if notice.button and notice.place is not None:
                button = Button(notice.button, "secondary", size="sm")
                button.clicked.connect(partial(self.model.open_place, notice.place))
                buttons.append(button)
            self._notices.addWidget(
                Banner(notice.text, title=notice.title, tone=notice.tone, buttons=buttons)
            )

    def _show_wrong(self, _error: object) -> None:
        """Not read: say so calmly, keep what was shown before."""
        if self._wrong is None:
            again = Button(self.tr("Try again"), "primary")
            again.clicked.connect(self.model.load)
            card = Card("plain")
            card.body.addWidget(
                EmptyState(
                    "warning",
                    self.tr("Today could not be read"),
                    self.tr("Your notes are still here. Try again, or lock and unlock."),
                    [again],
                    look="wrong",
                )
            )
            self._wrong = card
            self.above.addWidget(card)
        self._wrong.show()
