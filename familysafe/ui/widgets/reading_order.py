"""Tab goes through a page as it is read, whenever its parts were made.

Qt's own order is the order in which widgets were created: what is filled in later (the cells of
a table, what is asked after an answer) would come last. So the next stop is looked for in the
layouts, which stand in the order that a parent reads.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

from familysafe.ui.widgets.flow_layout import FlowBox


def stops(root: QWidget) -> list[QWidget]:
    """What Tab comes to inside ``root``, first things first."""
    return [widget for widget in _inside(root) if _is_stop(widget)]


def first_stop(root: QWidget) -> QWidget | None:
    """Where Tab begins inside ``root``."""
    return next(iter(stops(root)), None)


def next_stop(root: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """The stop after (or before) ``focused``, and round again; None: leave it to Qt."""
    found = stops(root)
    here = focused
    while here is not None and here not in found:
        here = here.parentWidget()  # the line edit inside a date, for instance
    if here is None or len(found) < 2:
        return None
    return _chosen(found[(found.index(here) + (1 if forward else -1)) % len(found)], here)


def _chosen(stop: QWidget, focused: QWidget) -> QWidget:
    """One of many is entered at the chosen one; from there arrows move."""
    group = stop.group() if isinstance(stop, QAbstractButton) else None
    if group is None or not group.exclusive() or focused in group.buttons():
        return stop
    chosen = group.checkedButton()
    return chosen if chosen is not None and chosen.isVisible() else stop


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.focusProxy() is None


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """``widget`` and all that is seen in it, in reading order."""
    if not widget.isVisible():
        return
    yield widget
    if isinstance(widget, QAbstractItemView | QAbstractSpinBox | QComboBox):
        return  # one stop each, whatever is inside
    for child in _children(widget):
        yield from _inside(child)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        body = widget.widget()
        return [] if body is None else [body]  # not by its viewport as well
    found: list[QWidget] = []
    layout = widget.layout()
    if isinstance(widget, FlowBox):
        found = widget.widgets()
    elif layout is not None:
        found = list(_laid_out(layout))
    known = set(map(id, found))
    rest = [c for c in widget.children() if isinstance(c, QWidget) and id(c) not in known]
    return found + rest


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    order = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        cells = [cast("tuple[int, int, int, int]", layout.getItemPosition(at)) for at in order]
        order.sort(key=lambda at: cells[at][:2])
    for at in order:
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
