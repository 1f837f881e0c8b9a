"""Says what did not work and what to do next: title and next step, never a stack trace."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.errors import FamilySafeError
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.overlay import Overlay


def error_words(error: BaseException) -> tuple[str, str]:
    """Title and next step of ``error`` in the parent's language (unknown: general words)."""
    known = error if isinstance(error, FamilySafeError) else FamilySafeError()
    translate = QCoreApplication.translate
    return translate("Error", known.title), translate("Error", known.next_step)


def show_error(
    host: QWidget, error: BaseException, retry: Callable[[], None] | None = None
) -> Overlay:
    """Show ``error`` over ``host``'s window, with "Try again" when ``retry`` is given."""
    title, step = error_words(error)
    overlay = Overlay(host)
    overlay.setAccessibleName(title)
    overlay.setAccessibleDescription(step)
    overlay.card.body.addWidget(EmptyState("warning", title, step, look="wrong"))
    line = row(spacing=8)
    line.addStretch(1)
    close = Button(
        QCoreApplication.translate("Dialog", "Close"), "secondary" if retry else "primary"
    )
    close.clicked.connect(overlay.close_overlay)
    line.addWidget(close)
    if retry is not None:
        again = Button(QCoreApplication.translate("Dialog", "Try again"), "primary")

        def retried() -> None:
            overlay.close_overlay()
            retry()

        again.clicked.connect(retried)
        line.addWidget(again)
    line.addStretch(1)
    overlay.card.body.addLayout(line)
    overlay.open_overlay(close)
    announce(overlay, f"{title} {step}")
    return overlay
