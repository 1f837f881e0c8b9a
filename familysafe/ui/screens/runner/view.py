"""The runner's window (pictures 09, 21): bar, question, "So far", and Back / Next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from familysafe.ui.navigation import Place
from familysafe.ui.screens.runner.page_model import RunnerPage, SoFarItem
from familysafe.ui.screens.runner.question_page import QuestionPage
from familysafe.ui.screens.runner.top_bar import RunnerBar
from familysafe.ui.screens.runner.view_model import RunnerModel
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.checklist import SoFar
from familysafe.ui.widgets.checkup_words import answer_word
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.key_cap import KeyHints
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import VerticalScroll
from familysafe.ui.widgets.wizard import StickyFooter
from familysafe.ui.widgets.working import Working

_SIDE = 300


class RunnerView(QWidget):
    """A question stays open 20 minutes without a key: the app asks for ``long_idle``."""

    long_idle = True

    def __init__(self, model: RunnerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Check-up"))
        self.question: QuestionPage | None = None
        self._side_wanted = False
        outer = column(spacing=0)
        self.setLayout(outer)
        self.bar = RunnerBar()
        outer.addWidget(self.bar)
        outer.addWidget(Rule())
        self._rooms = QStackedWidget()
        outer.addWidget(self._rooms, 1)
        self._rooms.addWidget(self._build_work())
        self._state_room = VerticalScroll()
        self._rooms.addWidget(self._state_room)
        self.footer = self._build_footer()
        outer.addWidget(self.footer)
        self._connect()
        self._show_working()

    # -- what the shell calls --------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        self._model.open_place(place)

    def focus_first(self) -> None:
        if self.question is not None:
            self.question.focus_answers()

    def leave(self) -> None:
        self._model.flush()

    def on_save(self) -> None:
        self._model.flush()

    def on_back(self) -> None:
        """Alt+Left: the question before."""
        self._model.go_back()

    # -- building --------------------------------------------------------------------------

    def _build_work(self) -> QWidget:
        work = QWidget()
        self._work_line = row(spacing=0)
        work.setLayout(self._work_line)
        self._question_room = column(spacing=0)
        self._work_line.addLayout(self._question_room, 1)
        self.side = QWidget()
        self.side.setObjectName("bar")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = row(spacing=0)
        self.side.setLayout(line)
        line.addWidget(Rule(vertical=True))
        scroll = VerticalScroll()
        scroll.content.setContentsMargins(24, 24, 24, 24)
        scroll.content.addWidget(PlainLabel(self.tr("So far"), "bodyStrong"))
        self.so_far = SoFar()
        scroll.content.addWidget(self.so_far)
        scroll.content.addWidget(Rule())
        said = self.tr(
            "Every answer is saved as you go. Pause any time. After 20 quiet minutes it locks, "
            "and opens again at this question."
        )
        scroll.content.addWidget(PlainLabel(said, "small", "textMuted", wrap=True))
        scroll.content.addStretch(1)
        line.addWidget(scroll, 1)
        self._work_line.addWidget(self.side)
        return work

    def _build_footer(self) -> StickyFooter:
        footer = StickyFooter()
        footer.line.setContentsMargins(24, 14, 24, 14)
        self.back = Button(self.tr("Back"), "outline", icon="arrow-left", size="lg")
        self.back.setToolTip(self.tr("Back (Alt+Left)"))
        self.back.clicked.connect(self._model.go_back)
        footer.add_left(self.back)
        keys = ((self.tr("1–5"), self.tr("answer")), (self.tr("Enter"), self.tr("next")))
        self.hint = KeyHints(keys)
        footer.add_right(self.hint)
        self.next = Button(
            self.tr("Next question"), "primary", icon="arrow-right", icon_after=True, size="lg"
        )
        self.next.clicked.connect(self._model.go_on)
        footer.add_right(self.next)
        return footer

    def _connect(self) -> None:
        model = self._model
        model.page_changed.connect(self._show_page)
        model.form_changed.connect(self._show_form)
        model.saved.connect(self._show_saved)
        model.notes_changed.connect(self._show_notes)
        model.paused.connect(self._show_paused)
        model.reason_missing.connect(self._show_missing)
        model.failed.connect(self._show_failed)
        self.bar.help_wanted.connect(model.help)
        self.bar.pause_wanted.connect(model.pause)
        self.bar.hide_wanted.connect(self._hide)
        self.bar.so_far_wanted.connect(self._toggle_side)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)

    # -- keys ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on from everywhere but a button, which it presses."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()
        elif self._rooms.currentIndex() == 0:
            self._model.go_on()

    def _escape(self) -> None:
        if self.question is not None and self.question.different is not None:
            self.question.close_different()
        elif self._rooms.currentIndex() == 0:
            self._model.pause()

    def _hide(self) -> None:
        """The window's own Hide: cover first, then save, then lock."""
        wanted = getattr(self.window(), "hide_requested", None)
        if wanted is not None:
            wanted.emit()

    # -- showing ---------------------------------------------------------------------------

    def _show_page(self) -> None:
        model, page = self._model, self._model.page
        assert page is not None
        clear_layout(self._question_room)
        question = QuestionPage(page, model.form)
        question.answered.connect(model.choose)
        question.confirmed.connect(model.go_on)
        question.changed.connect(lambda parts: model.change(**parts))
        question.noted.connect(model.note_screen)
        question.same_wanted.connect(model.take_proposal)
        self._question_room.addWidget(question)
        self.question = question
        self.bar.show_page(page)
        self._show_so_far(page)
        self.back.setEnabled(True)
        last = self.tr("See report") if page.is_last else self.tr("Next question")
        self.next.set_text(last)
        self._rooms.setCurrentIndex(0)
        self.footer.show()
        question.show()
        question.focus_answers()
        announce(self, self.bar.at.text())

    def _show_form(self) -> None:
        if self.question is None:
            return
        inside = self.question.answers.isAncestorOf(self.focusWidget() or self)
        self.question.show_form(self._model.form)
        if not inside:
            self.question.focus_answers()

    def _show_saved(self) -> None:
        if self._model.page is not None:
            self._show_so_far(self._model.page)
        announce(self, self.tr("Saved"))

    def _show_notes(self) -> None:
        if self.question is not None and self._model.page is not None:
            self.question.guide.show_own_notes(self._model.page)
            self.question.close_different()
            announce(self, self.tr("Kept. It stands beside the guide from now on."))

    def _show_missing(self) -> None:
        if self.question is not None:
            self.question.parts.show_missing_reason()
            self.question.fit()

    def _show_so_far(self, page: RunnerPage) -> None:
        items = []
        for index, item in enumerate(page.so_far):
            state = "now" if index == page.index else ("done" if item.answer else "open")
            items.append((state, item.title, self._said(item)))
        self.so_far.set_items(items)

    def _said(self, item: SoFarItem) -> str:
        if not item.answer:
            return ""
        word = answer_word(item.answer)
        return self.tr("%1 · proved").replace("%1", word) if item.proved else word

    def _show_state(self, state: QWidget, first: QWidget | None) -> None:
        room = self._state_room.content
        clear_layout(room)
        room.setContentsMargins(24, 48, 24, 24)
        card = Card("plain", padding=24)
        card.setMaximumWidth(current().px(560))
        card.body.addWidget(state)
        line = row(spacing=0)
        line.addStretch(1)
        line.addWidget(card, 100)
        line.addStretch(1)
        room.addLayout(line)
        room.addStretch(1)
        self.footer.hide()
        self._rooms.setCurrentIndex(1)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_working(self) -> None:
        working = Working(can_cancel=False)
        working.begin(self.tr("Getting the question..."))
        self._show_state(working, None)

    def _show_paused(self) -> None:
        page = self._model.page
        if page is None:
            return
        title = self.tr("Saved at question %1 of %2").replace("%1", str(page.index + 1))
        text = self.tr("Close the window if you like. Unlocking brings you back to this question.")
        carry_on = Button(self.tr("Carry on"), "secondary")
        carry_on.clicked.connect(self._carry_on)
        done = Button(self.tr("Done for now"), "primary")
        done.clicked.connect(self._model.done_for_now)
        tomorrow = Button(self.tr("Remind me tomorrow"), "secondary")
        tomorrow.clicked.connect(self._model.remind_tomorrow)
        title = title.replace("%2", str(page.total))
        buttons = [carry_on, tomorrow, done]
        self._show_state(EmptyState("pause-circle", title, text, buttons), done)
        announce(self, f"{title}. {text}")

    def _carry_on(self) -> None:
        self._rooms.setCurrentIndex(0)
        self.footer.show()
        self.focus_first()

    def _show_failed(self, title: str, text: str) -> None:
        hub = Button(self.tr("To the check-ups"), "primary")
        hub.clicked.connect(self._model.go_back_to_hub)
        self._show_state(EmptyState("list-checks", title, text, [hub], look="wrong"), hub)

    # -- sizes -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "hint"):
            self._fit()

    def _toggle_side(self) -> None:
        self._side_wanted = not self._side_wanted
        self._fit()

    def _fit(self) -> None:
        theme = current()
        effective = self.window().width() / theme.scale
        points = theme.tokens.layout["breakpoints"]
        self.side.setVisible(effective >= points["compact"] or self._side_wanted)
        self.side.setFixedWidth(min(theme.px(_SIDE), self.width() // 2))
        self.hint.setVisible(effective >= points["narrow"])
