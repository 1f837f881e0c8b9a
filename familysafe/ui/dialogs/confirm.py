"""Asks before what cannot be undone; the safe button has the focus, Esc is "no"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel


def confirm(
    host: QWidget,
    *,
    title: str,
    text: str,
    confirm_text: str,
    on_confirm: Callable[[], None],
    cancel_text: str = "",
    danger: bool = False,
) -> Overlay:
    """Ask over ``host``'s window; ``text`` says what will be lost. Returns the open overlay."""
    overlay = Overlay(host)
    overlay.setAccessibleName(title)
    overlay.setAccessibleDescription(text)
    body = overlay.card.body
    body.addWidget(PlainLabel(title, "h2", wrap=True))
    body.addWidget(PlainLabel(text, "lead", "textMuted", wrap=True))
    body.addSpacing(8)
    cancel = Button(cancel_text or QCoreApplication.translate("Dialog", "Cancel"))
    cancel.clicked.connect(overlay.close_overlay)
    accept = Button(confirm_text, "danger" if danger else "primary")

    def accepted() -> None:
        overlay.close_overlay()
        on_confirm()

    accept.clicked.connect(accepted)
    line = row(spacing=8)
    line.addStretch(1)
    line.addWidget(cancel)
    line.addWidget(accept)
    body.addLayout(line)
    overlay.open_overlay(cancel)
    announce(overlay, f"{title} {text}")
    return overlay
