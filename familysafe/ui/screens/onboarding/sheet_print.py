"""Brings the recovery sheet to paper or into a PDF; the code is dropped at once after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from familysafe.ui.print.document import PaperSize, print_with_dialog, save_pdf
from familysafe.ui.print.recovery_sheet import recovery_sheet


def print_sheet(code: str, made_on: date, host: QWidget, printed: Callable[[], None]) -> None:
    """The system's print dialog; ``printed`` follows if it went to a printer."""
    paper = recovery_sheet(code, made_on)

    def done(written: bool) -> None:
        paper.forget()
        if written:
            printed()

    print_with_dialog(paper, host, PaperSize.of_country(), done)


def save_sheet(code: str, made_on: date, path: str) -> bool:
    """A PDF at ``path``. False: it could not be written."""
    paper = recovery_sheet(code, made_on)
    try:
        return save_pdf(paper, path, PaperSize.of_country())
    finally:
        paper.forget()
