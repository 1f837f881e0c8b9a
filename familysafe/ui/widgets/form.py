"""Forms: fields under each other, checked together, the first error gets the focus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from familysafe.ui.widgets.button import literal
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.field import Field
from familysafe.ui.widgets.plain_label import PlainLabel


class Form(QWidget):
    """Fields by key. ``add`` one field per row or several side by side with ``add_row``."""

    def __init__(self, *, spacing: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._layout = column(spacing=spacing)
        self.setLayout(self._layout)

    def add(self, key: str, field: Field) -> Field:
        self.fields[key] = field
        self._layout.addWidget(field)
        return field

    def add_row(self, fields: Mapping[str, Field]) -> None:
        line = row(spacing=16)
        for key, field in fields.items():
            self.fields[key] = field
            line.addWidget(field, 1)
        self._layout.addLayout(line)

    def add_widget(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)

    def show_errors(self, errors: Mapping[str, str]) -> bool:
        """Show each error at its field, clear the others; True when there was one."""
        first: Field | None = None
        for key, field in self.fields.items():
            field.set_error(errors.get(key, ""), focus=False)
            if errors.get(key) and first is None:
                first = field
        if first is not None:
            first.control.setFocus()
        return first is not None


class Choice(QComboBox):
    """A drop-down of (value, text) pairs; ``value()`` is the chosen value."""

    def __init__(
        self, items: list[tuple[str, str]], *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if small:
            self.setProperty("fieldSize", "sm")
        for value, text in items:
            self.addItem(text, value)

    def value(self) -> str:
        return str(self.currentData())

    def set_value(self, value: str) -> None:
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)


class CheckLine(QWidget):
    """A check box with a title and, below it, a supporting line."""

    def __init__(
        self,
        title: str,
        help_text: str = "",
        *,
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box = QCheckBox(literal(title))
        self.box.setChecked(checked)
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(help_text)
        layout = column(spacing=2)
        self.setLayout(layout)
        layout.addWidget(self.box)
        if help_text:
            label = PlainLabel(help_text, "small", "textMuted", wrap=True)
            label.setContentsMargins(30, 0, 0, 0)
            layout.addWidget(label)

    def is_checked(self) -> bool:
        return self.box.isChecked()
