"""Tells a screen reader about a change that focus alone would not reveal."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Say ``text`` ("Saved", "Question 4 of 7") once, politely."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not at the start

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
