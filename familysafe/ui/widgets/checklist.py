"""Short lists: numbered steps, ticked lines, and the "So far" list of a check-up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Glyph, IconTile
from familysafe.ui.widgets.card import clear_layout, column, row
from familysafe.ui.widgets.list_row import TwoLines
from familysafe.ui.widgets.plain_label import PlainLabel


class NumberedSteps(QWidget):
    """Steps with a fixed-width number, so that wrapped lines stand under each other."""

    def __init__(self, steps: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(spacing=6)
        self.setLayout(self._layout)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[str]) -> None:
        clear_layout(self._layout)
        for number, step in enumerate(steps, start=1):
            line = row(spacing=4)
            label = PlainLabel(str(number), "control")
            label.setFixedWidth(current().px(20))
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(step, "lead", wrap=True), 1)
            self._layout.addLayout(line)


class IconLines(QWidget):
    """Lines of (icon, text) in a colour token."""

    def __init__(
        self,
        lines: Sequence[tuple[str, str]],
        *,
        colour: str = "textMuted",
        weight: str = "regular",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = column(spacing=8)
        self.setLayout(layout)
        for icon, text in lines:
            line = row(spacing=10)
            glyph = Glyph(icon, colour, 20, weight)
            line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(text, "lead", wrap=True), 1)
            layout.addLayout(line)


class BulletLines(QWidget):
    """Lines to read, each after a dot: a caret would promise that a line opens."""

    def __init__(self, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(spacing=6)
        self.setLayout(layout)
        for text in lines:
            line = row(spacing=4)
            dot = PlainLabel("\u2022", "lead", "textMuted")
            dot.setFixedWidth(current().px(16))
            line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(text, "lead", wrap=True), 1)
            layout.addLayout(line)


class SoFar(QWidget):
    """Items as (state, title, text); ``state``: done, now or open."""

    _LOOKS = {  # noqa: RUF012 - constant
        "done": ("check-circle", "textMuted", "fill"),
        "now": ("caret-right", "text", "bold"),
        "open": ("circle", "borderStrong", "regular"),
    }

    def __init__(
        self, items: Sequence[tuple[str, str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._layout = column(spacing=12)
        self.setLayout(self._layout)
        self.set_items(items)

    def set_items(self, items: Sequence[tuple[str, str, str]]) -> None:
        clear_layout(self._layout)
        words = {"done": self.tr("done"), "now": self.tr("now"), "open": self.tr("to come")}
        for state, title, text in items:
            icon, colour, weight = self._LOOKS[state]
            line = row(spacing=10)
            mark: IconTile = Glyph(icon, colour, 20, weight)
            if state == "now":
                mark = IconTile(icon, "bg", "text", side=20, icon_size=12, weight=weight,
                                round_shape=True)  # fmt: skip
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            lines = TwoLines(title, text, title_role="control" if state == "now" else "lead")
            lines.title.set_tone("textMuted" if state == "open" else "text")
            lines.setAccessibleName(f"{title}, {words[state]}")
            line.addWidget(lines, 1)
            self._layout.addLayout(line)
        self._layout.addStretch(1)
