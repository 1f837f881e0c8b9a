"""A new recovery sheet from Settings: shown once, printed or saved, never kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.print.document import PaperSize, print_with_dialog, save_pdf
from familysafe.ui.print.recovery_sheet import recovery_sheet
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel


class SheetOverlay(Overlay):
    """The seven groups, and what to do with them."""

    def __init__(
        self, host: QWidget, code: str, made_on: date, on_done: Callable[[bool], None]
    ) -> None:
        super().__init__(host, width=480)
        self._code, self._made_on, self._on_done = code, made_on, on_done
        self._written = False
        self.setAccessibleName(self.tr("Your new recovery sheet"))
        body = self.card.body
        body.addWidget(PlainLabel(self.tr("Your new recovery sheet"), "h2", wrap=True))
        body.addWidget(
            PlainLabel(
                self.tr("Print it, save it to a stick, or copy it by hand. It is shown only once."),
                "lead", "textMuted", wrap=True,
            )
        )  # fmt: skip
        groups = FlowBox(spacing=12, line_spacing=12)
        for group in code.split("-"):
            label = PlainLabel(group, "bodyStrong")
            label.setProperty("mono", "true")
            groups.add(label)
        body.addWidget(groups)
        buttons = FlowBox(spacing=8)
        self.print_button = Button(self.tr("Print"), "primary", icon="printer")
        self.print_button.clicked.connect(self._print)
        self.save_button = Button(self.tr("Save as PDF to a stick"))
        self.save_button.clicked.connect(self._save)
        self.done = Button(self.tr("I have it"))
        self.done.clicked.connect(self._finish)
        for button in (self.print_button, self.save_button, self.done):
            buttons.add(button)
        body.addWidget(buttons)
        self.closed.connect(self._forget)
        self.open_overlay(self.print_button)

    def _print(self) -> None:
        paper = recovery_sheet(self._code, self._made_on)
        self._written = print_with_dialog(paper, self, PaperSize.of_country()) or self._written
        paper.forget()

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, "FamilySafe", "FamilySafe recovery sheet.pdf", "PDF (*.pdf)"
        )
        if path:
            paper = recovery_sheet(self._code, self._made_on)
            self._written = save_pdf(paper, path, PaperSize.of_country()) or self._written
            paper.forget()

    def _finish(self) -> None:
        self._written = True
        self.close_overlay()

    def _forget(self) -> None:
        self._code = ""
        self._on_done(self._written)


def write_new_sheet(
    host: QWidget, code: str, made_on: date, on_done: Callable[[bool], None]
) -> SheetOverlay:
    """Show ``code`` over ``host``; ``on_done`` hears whether it was written down."""
    return SheetOverlay(host, code, made_on, on_done)
