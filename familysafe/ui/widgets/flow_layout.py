"""A box that puts its widgets in lines and wraps them like words.

Not a ``QLayout``: Qt asks a layout's ``itemAt`` until it answers None, and each such answer from
Python loses one reference to None (PySide6 6.12), which ends the program in the end.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget


class FlowBox(QWidget):
    """Left to right (mirrored for right-to-left), then down; the height follows the width."""

    def __init__(
        self,
        *,
        spacing: int = 8,
        line_spacing: int = 8,
        at_top: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``at_top``: fields of one line keep their tops level, whatever stands below them."""
        super().__init__(parent)
        self._items: list[QWidget] = []
        self._gap, self._line_gap, self._at_top = spacing, line_spacing, at_top
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Append ``widget``; tab order is the order of adding."""
        self._items.append(widget)
        widget.setParent(self)
        if self.isVisible():
            widget.show()
        self._relayout()

    def clear(self) -> None:
        """Remove and delete everything."""
        for widget in self._items:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._items.clear()
        self._relayout()

    def widgets(self) -> list[QWidget]:
        return list(self._items)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        hints = [_need(w) for w in self._shown()]
        width = sum(h.width() for h in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((h.height() for h in hints), default=0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        result = QSize()
        for widget in self._shown():
            result = result.expandedTo(widget.minimumSizeHint()).expandedTo(widget.minimumSize())
        return result

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._place(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._relayout()
        return super().event(event)

    def _relayout(self) -> None:
        self.updateGeometry()
        if self.isVisible():  # else at the next show: asking for sizes polishes every widget
            self._place(self.width(), move=True)

    def _shown(self) -> list[QWidget]:
        return [w for w in self._items if not w.isHidden()]

    def _place(self, width: int, *, move: bool) -> int:
        y, mirrored = 0, self.isRightToLeft()
        for line in self._lines(width):
            height = max(need.height() for _widget, need in line)
            x = 0
            for widget, need in line:
                room = QSize(min(need.width(), width), need.height())
                if move:
                    left = width - x - room.width() if mirrored else x
                    top = y if self._at_top else y + (height - room.height()) // 2
                    widget.setGeometry(QRect(QPoint(left, top), room))
                x += room.width() + self._gap
            y += height + self._line_gap
        return max(y - self._line_gap, 0)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """The widgets of each line with the size that each needs, which is asked for once."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        used = 0
        for widget in self._shown():
            need = _need(widget)
            if not lines or used + self._gap + need.width() > width:
                lines.append([(widget, need)])
                used = need.width()
            else:
                lines[-1].append((widget, need))
                used += self._gap + need.width()
        return lines


def _need(widget: QWidget) -> QSize:
    widget.ensurePolished()
    need = widget.sizeHint().expandedTo(widget.minimumSizeHint()).expandedTo(widget.minimumSize())
    if widget.maximumWidth() < need.width():  # narrower than its words would like: they wrap
        need.setWidth(widget.maximumWidth())
        need.setHeight(max(widget.heightForWidth(need.width()), widget.minimumSizeHint().height()))
    return need
