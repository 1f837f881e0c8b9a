"""The runner's own top bar: whose check-up, how far, and Help, Hide, Pause."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.ui.screens.runner.page_model import RunnerPage
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Avatar
from familysafe.ui.widgets.button import Button, IconButton
from familysafe.ui.widgets.card import clear_layout, column, row
from familysafe.ui.widgets.checkup_words import checkup_title, in_hand_word
from familysafe.ui.widgets.list_row import TwoLines
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.progress import SegmentedProgress

_AS_WIDE_AS_NEEDED = 16_777_215  # QWIDGETSIZE_MAX


class RunnerBar(QWidget):
    """``so_far_wanted`` shows the list of questions where there is no room for it beside."""

    help_wanted = Signal()
    hide_wanted = Signal()
    pause_wanted = Signal()
    so_far_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._narrow: bool | None = None
        self._line = row(spacing=12)
        self._line.setContentsMargins(24, 10, 24, 10)
        self.setLayout(self._line)
        self._who = row(spacing=12)
        self._line.addLayout(self._who, 1)
        self._line.addLayout(self._middle())
        self._line.addLayout(self._buttons(), 1)

    def show_page(self, page: RunnerPage) -> None:
        clear_layout(self._who)
        self._who.addWidget(Avatar(page.child_name, page.child_colour, "sm"))
        title = checkup_title(page.topic)
        held = page.in_hand in ("child_device", "tv_or_console") and page.place_name
        lines = TwoLines(title, held or in_hand_word(page.in_hand))
        lines.title.setProperty("role", "bodyStrong")
        self._who.addWidget(lines, 1)
        at = self.tr("Question %1 of %2").replace("%1", str(page.index + 1))
        at = at.replace("%2", str(page.total))
        self.at.set_text(at)
        self.left.set_text("· " + self._left(page.minutes_left))
        self.progress.set_total(page.total)
        self.progress.set_progress(page.index, page.index)
        self.progress.setAccessibleName(at)
        self._narrow = None  # the words have another width now
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "pause"):
            self._fit()

    def _left(self, minutes: int) -> str:
        if minutes <= 1:
            return self.tr("about 1 minute left")
        return self.tr("about %1 minutes left").replace("%1", str(minutes))

    def _middle(self) -> QVBoxLayout:
        middle = column(spacing=6)
        words = row(spacing=4)
        self.at = PlainLabel("", "row")
        self.left = PlainLabel("", "lead", "textMuted")
        words.addStretch(1)
        words.addWidget(self.at)
        words.addWidget(self.left)
        words.addStretch(1)
        middle.addStretch(1)
        middle.addLayout(words)
        self.progress = SegmentedProgress(1)
        middle.addWidget(self.progress)
        middle.addStretch(1)
        return middle

    def _buttons(self) -> QHBoxLayout:
        line = row(spacing=4)
        line.addStretch(1)
        self.so_far = IconButton("list-checks", self.tr("So far"))
        self.so_far.clicked.connect(self.so_far_wanted)
        self.help = Button(self.tr("Help"), "ghost", icon="lifebuoy", icon_colour="danger")
        self.help_icon = IconButton("lifebuoy", self.tr("Help"))
        self.hide_now = Button(self.tr("Hide"), "ghost", icon="eye-slash")
        self.hide_icon = IconButton("eye-slash", self.tr("Hide"), shortcut_text="Ctrl+Shift+H")
        self.pause = Button(
            self.tr("Pause"), "outline", icon="pause", icon_weight="fill", size="md"
        )
        self.pause.setToolTip(self.tr("Pause (Esc)"))
        for button, wanted in (
            (self.help, self.help_wanted),
            (self.help_icon, self.help_wanted),
            (self.hide_now, self.hide_wanted),
            (self.hide_icon, self.hide_wanted),
            (self.pause, self.pause_wanted),
        ):
            button.clicked.connect(wanted)
        line.addWidget(self.so_far)
        for button in (self.help, self.help_icon, self.hide_now, self.hide_icon, self.pause):
            line.addWidget(button)
        return line

    def _fit(self) -> None:
        effective = self.window().width() / current().scale
        narrow = effective < current().tokens.layout["breakpoints"]["narrow"]
        compact = effective < current().tokens.layout["breakpoints"]["compact"]
        self.so_far.setVisible(compact)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for wide, small in ((self.help, self.help_icon), (self.hide_now, self.hide_icon)):
            wide.setVisible(not narrow)
            small.setVisible(narrow)
        self.left.setVisible(not narrow)
        # Free room goes to the title then; else the question's place stands in the middle.
        self._line.setStretch(2, 0 if narrow else 1)
        self.progress.setMaximumWidth(self.at.sizeHint().width() if narrow else _AS_WIDE_AS_NEEDED)
