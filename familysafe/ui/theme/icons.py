"""Phosphor icons, drawn in a token colour at the screen's own resolution.

QtSvg draws ``currentColor`` black, so the word is replaced before rendering; pictures are cached
by everything that changes them and dropped when the theme changes.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from familysafe.resources import resource_path
from familysafe.ui.theme.theme import current

_GAP_AFTER = 4
_pixmaps: dict[tuple[str, str, int, int, str, float], QPixmap] = {}


@cache
def _source(name: str, weight: str) -> str:
    path = resource_path("icons", weight, f"{name}.svg")
    if not path.exists() and weight != "regular":
        path = resource_path("icons", "regular", f"{name}.svg")
    return path.read_text(encoding="utf-8")


def icon_exists(name: str, weight: str = "regular") -> bool:
    return resource_path("icons", weight, f"{name}.svg").exists()


def clear_cache() -> None:
    """Forget drawn pictures (the theme or the text size changed)."""
    _pixmaps.clear()


def pixmap(
    name: str,
    colour: str | QColor = "text",
    size: int = 20,
    weight: str = "regular",
    dpr: float = 1.0,
    gap: int = 0,
) -> QPixmap:
    """One icon as a picture; ``size`` at 100 % (the text scale is applied here).

    ``gap`` adds empty logical pixels on the right, a negative one on the left: the distance of a
    button's icon from its text cannot be set otherwise.
    """
    theme = current()
    value = (theme.colour(colour) if isinstance(colour, str) else colour).name(
        QColor.NameFormat.HexArgb
    )
    side = theme.px(size)
    key = (name, value, side, gap, weight, dpr)
    found = _pixmaps.get(key)
    if found is None:
        found = _draw(_source(name, weight), QColor(value), side, gap, dpr)
        _pixmaps[key] = found
    return found


def _draw(svg: str, colour: QColor, side: int, gap: int, dpr: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour.name()).encode()))
    picture = QPixmap(QSize(round((side + abs(gap)) * dpr), round(side * dpr)))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(colour.alphaF())
    renderer.render(painter, QRectF(max(-gap, 0), 0, side, side))
    painter.end()
    return picture


def icon(
    name: str,
    colour: str = "text",
    size: int = 20,
    weight: str = "regular",
    dpr: float = 1.0,
    disabled: str | None = None,
    with_gap: bool = False,
    after_text: bool = False,
) -> QIcon:
    """A ``QIcon`` for buttons; ``with_gap`` bakes 4 px of air towards the text."""
    gap = (-_GAP_AFTER if after_text else _GAP_AFTER) if with_gap else 0
    result = QIcon(pixmap(name, colour, size, weight, dpr, gap))
    faint = pixmap(name, _faded(disabled or colour), size, weight, dpr, gap)
    result.addPixmap(faint, QIcon.Mode.Disabled)
    return result


def _faded(colour: str) -> QColor:
    value = current().colour(colour)
    value.setAlphaF(0.45 * value.alphaF())
    return value
