"""Paints a find: tile or avatar, title with the match in bold, detail, shortcut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from familysafe.ui.screens.search.view_model import Find
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import paint_avatar
from familysafe.ui.widgets.painting import draw_icon, rounded

FIND = int(Qt.ItemDataRole.UserRole) + 1
_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def row_height(find: Find | None) -> int:
    """Pixels of a row; None: of a heading."""
    return current().px(30 if find is None else 44)


class FindDelegate(QStyledItemDelegate):
    """One row of the palette."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        return QSize(100, row_height(index.data(FIND)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current()
        area = QRectF(option.rect)
        find = index.data(FIND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(find, Find):
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("textMuted"))
            words = area.adjusted(20, 6, -20, 0)
            painter.drawText(words, _CENTRE, str(index.data()))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                ground = area.adjusted(8, 0, -8, 0)
                rounded(painter, ground, theme.radius("sm"), theme.colour("primarySoft"))
            self._paint_find(painter, area, find, index.data(FIND + 1) or [], chosen)
        painter.restore()

    def _paint_find(
        self, painter: QPainter, area: QRectF, find: Find, words: list[str], chosen: bool
    ) -> None:
        theme = current()
        side = theme.px(28)
        box = QRectF(area.left() + 20, area.center().y() - side / 2, side, side)
        if find.colour:
            paint_avatar(painter, box, theme, find.title, find.colour, "caption")
        else:
            rounded(painter, box, theme.radius("sm"), theme.colour("surfaceInset"))
            draw_icon(painter, box, find.icon, "text", 18, "regular")
        right = area.right() - 20
        if find.keys or chosen:
            right = self._paint_keys(painter, area, find.keys or self.tr("Enter"))
        left = box.right() + 12
        left = self._paint_title(painter, area, left, right, find.title, words)
        if find.detail and right - left > 40:
            font = theme.font("small")
            painter.setFont(font)
            painter.setPen(theme.colour("textMuted"))
            room = QRectF(left + 8, area.top(), right - left - 8, area.height())
            metrics = QFontMetricsF(font)
            flat = " ".join(find.detail.split())
            text = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _CENTRE, text)

    def _paint_keys(self, painter: QPainter, area: QRectF, keys: str) -> float:
        theme = current()
        font = theme.font("caption")
        width = QFontMetricsF(font).horizontalAdvance(keys) + 14
        height = theme.px(22)
        cap = QRectF(area.right() - 20 - width, area.center().y() - height / 2, width, height)
        border = theme.colour("border")
        rounded(painter, cap, theme.radius("xs"), theme.colour("surfaceInset"), border)
        painter.setFont(font)
        painter.setPen(theme.colour("textMuted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return cap.left() - 8

    def _paint_title(
        self,
        painter: QPainter,
        area: QRectF,
        left: float,
        right: float,
        title: str,
        words: list[str],
    ) -> float:
        """Piece by piece, the matches in bold; returns where the text ends."""
        theme = current()
        painter.setPen(theme.colour("text"))
        for text, strong in pieces(title, words):
            font = theme.font("row")
            font.setWeight(font.Weight.Bold if strong else font.Weight.Normal)
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(right - left, 0))
            painter.setFont(font)
            room = QRectF(left, area.top(), max(right - left, 0), area.height())
            painter.drawText(room, _CENTRE, shown)
            left += metrics.horizontalAdvance(shown)
        return left


def pieces(title: str, words: list[str]) -> list[tuple[str, bool]]:
    """``title`` cut where a typed word begins a word of it: (text, matched)."""
    low, marks = title.casefold(), [False] * len(title)
    if len(low) != len(title):
        return [(title, False)]
    for word in words:
        at = low.find(word)
        while at >= 0:
            if at == 0 or not low[at - 1].isalnum():
                marks[at : at + len(word)] = [True] * len(word)
            at = low.find(word, at + 1)
    found: list[tuple[str, bool]] = []
    for letter, strong in zip(title, marks, strict=True):
        if found and found[-1][1] is strong:
            found[-1] = (found[-1][0] + letter, strong)
        else:
            found.append((letter, strong))
    return found
