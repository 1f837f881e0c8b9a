"""A passphrase field: eye to show it, Caps Lock hint, paste allowed, nothing remembered."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.button import IconButton
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.field import Field
from familysafe.ui.widgets.plain_label import PlainLabel


def caps_lock_after(event: QKeyEvent, known: bool) -> bool:
    """Whether Caps Lock is on, told from a typed letter (Qt has no question for the state)."""
    if event.key() == Qt.Key.Key_CapsLock:
        return known if sys.platform == "darwin" else not known
    text = event.text()
    if len(text) != 1 or not text.isalpha() or text.upper() == text.lower():
        return known
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shifted


class SecretEdit(QLineEdit):
    """A line edit that hides its text and watches Caps Lock."""

    caps_lock_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setMaxLength(1024)
        self.eye = IconButton("eye", self.tr("Show passphrase"), parent=self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        self.eye.installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        caps = caps_lock_after(event, self._caps)
        super().keyPressEvent(event)
        self.set_caps_lock(caps)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.set_caps_lock(False)  # it may change while another window has the keyboard

    def set_caps_lock(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_lock_changed.emit(on)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        side = min(current().size("button"), self.height() - 4)
        inset = (self.height() - side) // 2
        left = inset if self.isRightToLeft() else self.width() - side - inset
        self.eye.setGeometry(QRect(left, inset, side, side))
        free = side + inset
        if self.isRightToLeft():
            self.setTextMargins(free, 0, 0, 0)
        else:
            self.setTextMargins(0, 0, free, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.eye and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.eye.toggle()
                return True
        return super().eventFilter(watched, event)

    def _show(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-slash" if on else "eye")
        self.eye.set_name(self.tr("Hide passphrase") if on else self.tr("Show passphrase"))


class PassphraseField(Field):
    """A :class:`Field` around a :class:`SecretEdit`, with the Caps Lock line below it."""

    submitted = Signal()

    def __init__(self, label: str, *, help_text: str = "", parent: QWidget | None = None) -> None:
        self.edit = SecretEdit()
        super().__init__(label, self.edit, help_text=help_text, parent=parent)
        self._caps_row = QWidget()
        line = row(spacing=6)
        self._caps_row.setLayout(line)
        line.addWidget(Glyph("arrow-fat-up", "warn", 16, "fill"))
        line.addWidget(PlainLabel(self.tr("Caps Lock is on"), "small", "warn"), 1)
        self._caps_row.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._caps_row)
        self.edit.caps_lock_changed.connect(self._caps_changed)
        self.edit.returnPressed.connect(self.submitted)

    def text(self) -> str:
        return self.edit.text()

    def clear(self) -> None:
        """Empty the field and forget its undo history."""
        self.edit.clear()
        self.edit.eye.setChecked(False)

    def caps_lock_shown(self) -> bool:
        return not self._caps_row.isHidden()

    def _caps_changed(self, on: bool) -> None:
        self._caps_row.setVisible(on)
        if on:
            announce(self.edit, self.tr("Caps Lock is on"))


class StrengthLine(QWidget):
    """Four bars and a word: how strong a passphrase is. ``level`` 0 to 4.

    Its owner puts ``note`` below it, at full width. Both keep their room while nothing is shown:
    words that come while somebody types must not push the next field away.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from familysafe.ui.widgets.progress import SegmentedProgress

        self.bars = SegmentedProgress(4)
        self.bars.setFixedWidth(current().px(132))
        self.word = PlainLabel("", "small", "primary")
        self.note = PlainLabel("", "small", "textMuted", wrap=True)
        self.note.setMinimumHeight(self.note.fontMetrics().height())
        line = row(spacing=8)
        line.addWidget(self.bars)
        line.addWidget(self.word, 1)
        self.setLayout(line)
        for part in (self, self.note):
            keeps = part.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            part.setSizePolicy(keeps)

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's name
        super().setVisible(visible)
        self.note.setVisible(visible)

    def show_strength(self, strength: str, note: str = "") -> None:
        """``strength``: a value of ``services.passphrase.Strength``."""
        words = {
            "too_short": self.tr("Too short"),
            "easy": self.tr("Easy to guess"),
            "fair": self.tr("Fair"),
            "good": self.tr("Good"),
            "strong": self.tr("Strong"),
        }
        self.set_strength(list(words).index(strength), words[strength], note)

    def set_strength(self, level: int, word: str, note: str = "") -> None:
        self.bars.set_progress(level)
        self.bars.setAccessibleName(word)
        self.word.set_text(word)
        self.note.set_text(note)
