"""A document for paper: black on white, 11 pt at least, A4 or US Letter, nothing from outside.

``QTextDocument`` reads rich text and would open pictures named in it, so every part goes through
:func:`html.escape`, and ``loadResource`` answers each request with one blank pixel: returning
nothing would let Qt open the file itself. The title of the job and of the PDF is always
"FamilySafe"; a file never gets an author.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QFile, QLocale, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from familysafe.errors import FamilySafeError
from familysafe.ui.dialogs.error import show_error
from familysafe.ui.theme.theme import current

TITLE = "FamilySafe"
_MARGIN_MM = 18.0
_POINTS = 11
_FOOTER_MM = 8.0
_SHORT = 0.25  # of a page


class PaperSize(StrEnum):
    """The two sizes that are offered."""

    A4 = "a4"
    LETTER = "letter"

    @classmethod
    def of_country(cls) -> PaperSize:
        """Letter where the computer's region measures in the US way."""
        usual = QLocale.system().measurementSystem()
        return cls.LETTER if usual == QLocale.MeasurementSystem.ImperialUSSystem else cls.A4

    def page_size(self) -> QPageSize:
        letter = self is PaperSize.LETTER
        return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


class Paper(QTextDocument):
    """Add parts with the methods below; each escapes what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        font = QFont(current().text_family)
        font.setPointSize(_POINTS)
        self.setDefaultFont(font)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:  # noqa: N802 - Qt's name
        """One blank pixel, whatever is asked for."""
        del kind, name
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        return image

    def add_title(self, text: str) -> None:
        self._add(f"<h1 style='font-size:20pt'>{_plain(text)}</h1>")

    def add_heading(self, text: str) -> None:
        self._add(f"<h2 style='font-size:14pt'>{_plain(text)}</h2>")

    def add_text(self, text: str, *, strong: bool = False) -> None:
        self._add(paragraph(text, strong=strong))

    def add_list(self, lines: list[str]) -> None:
        self._add("<ul>" + "".join(f"<li>{_plain(line)}</li>" for line in lines) + "</ul>")

    def add_table(self, header: list[str], rows: list[list[str]]) -> None:
        """A plain table with a line under the header."""
        head = "".join(f"<th align='left'>{_plain(cell)}</th>" for cell in header)
        body = "".join(
            "<tr>" + "".join(f"<td>{_plain(cell)}</td>" for cell in row) + "</tr>" for row in rows
        )
        style = "border-collapse:collapse"
        self._add(
            f"<table width='100%' border='1' cellpadding='6' style='{style}'>"
            f"<tr>{head}</tr>{body}</table>"
        )

    def add_big(self, text: str) -> None:
        """Large, evenly spaced characters: a code that is read off the sheet."""
        mono = html.escape(current().mono_family, quote=True)
        self._add(
            f"<p style='font-family:\"{mono}\"; font-size:18pt; line-height:150%'>"
            f"{_plain(text).replace(' ', '&nbsp;')}</p>"
        )

    def add_gap(self) -> None:
        self._add("<p>&nbsp;</p>")

    def page(self) -> str:
        """The parts as one HTML page that asks for nothing from anywhere."""
        style = "body{font:12pt sans-serif;max-width:50em;margin:2em auto;color:#000}"
        head = f"<meta charset='utf-8'/><title>{TITLE}</title><style>{style}</style>"
        parts = "".join(self._parts)
        return f"<!DOCTYPE html><html><head>{head}</head><body>{parts}</body></html>"

    def finish(self) -> None:
        """Set the text; call once after the last part."""
        self.setHtml("<html><body>" + "".join(self._parts) + "</body></html>")

    def forget(self) -> None:
        """Drop the text, for a sheet that holds a key."""
        self._parts.clear()
        self.clear()

    def _add(self, part: str) -> None:
        self._parts.append(part)


def paragraph(text: str, *, strong: bool = False) -> str:
    """An escaped paragraph."""
    plain = _plain(text)
    return f"<p><b>{plain}</b></p>" if strong else f"<p>{plain}</p>"


def save_pdf(paper: Paper, path: str, size: PaperSize) -> bool:
    """Write ``paper`` as a PDF. False: the file could not be written."""
    writer = QPdfWriter(path)
    writer.setTitle(TITLE)
    writer.setCreator(TITLE)
    writer.setPageSize(size.page_size())
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
                          QPageLayout.Unit.Millimeter)  # fmt: skip
    writer.setResolution(300)
    written = _paint_pages(paper, writer, writer.newPage)
    if written:  # for the parent's eyes, where the disk knows such rights
        owner = QFile.Permission.ReadOwner | QFile.Permission.WriteOwner
        QFile.setPermissions(path, owner)
    return written


def print_with_dialog(
    paper: Paper,
    host: QWidget,
    size: PaperSize,
    done: Callable[[bool], None] = lambda _printed: None,
) -> None:
    """Ask for the printer and print; the system's own dialog, without a loop of its own.

    ``done`` follows once. False: cancelled, not printed (which is said), or a lock came.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # not needed at start

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(TITLE)
    printer.setCreator(TITLE)
    printer.setPageSize(size.page_size())
    printer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
                           QPageLayout.Unit.Millimeter)  # fmt: skip
    dialog = QPrintDialog(printer, host.window())
    dialog.setWindowTitle(TITLE)

    def answered(result: int) -> None:
        dialog.deleteLater()
        chosen = result == QPrintDialog.DialogCode.Accepted
        printed = chosen and _paint_pages(paper, printer, printer.newPage)
        there = isValid(host)  # else the page went meanwhile
        if there and chosen and not printed:
            _tell_not_printed(host)
        done(printed and there)

    dialog.finished.connect(answered)
    QDialog.open(dialog)  # the class’s own takes a receiver


def _tell_not_printed(host: QWidget) -> None:
    translate = QCoreApplication.translate
    title = translate("Print", "This was not printed.")
    step = translate("Print", "Look whether the printer is on and has paper, then print again.")
    show_error(host, FamilySafeError("not printed", title=title, next_step=step))


def _paint_pages(paper: Paper, device: QPagedPaintDevice, new_page: Callable[[], bool]) -> bool:
    """Page after page with a number at the foot, black on white in every theme."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    dpi = device.logicalDpiX()
    width, height = device.width(), device.height()
    foot = round(_FOOTER_MM / 25.4 * dpi)
    paper.documentLayout().setPaintDevice(device)
    _lay_out(paper, width, height - foot)
    pages = paper.pageCount()
    for page in range(pages):
        if page:
            new_page()
        painter.save()
        painter.translate(0, -page * (height - foot))
        _draw_text(paper, painter, page, width, height - foot)
        painter.restore()
        _draw_foot(painter, page + 1, pages, width, height)
    painter.end()
    return True


def _lay_out(paper: Paper, width: int, height: int) -> None:
    paper.setPageSize(QSizeF(width, height))
    _keep_together(paper, height)
    paper.setPageSize(QSizeF(width, height + 1))  # Qt draws from places it noted before the breaks
    paper.setPageSize(QSizeF(width, height))


def _keep_together(paper: Paper, height: int) -> None:
    """No heading stands alone at the foot of a page, and no short paragraph is torn apart."""
    layout = paper.documentLayout()
    block = paper.begin()
    while block.isValid():
        following = block.next()
        box = layout.blockBoundingRect(block)
        heads = _is_heading(block) and following.isValid() and not _is_heading(following)
        end = layout.blockBoundingRect(following).bottom() if heads else box.bottom()
        torn = int(box.top() // height) != int((end - 1) // height)
        short = end - box.top() < height * _SHORT
        if torn and (short or heads) and box.top() % height > height * _SHORT:
            cursor = QTextCursor(block)
            looks = cursor.blockFormat()
            looks.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(looks)
            paper.pageCount()  # lays the rest out anew: the next blocks have moved
        block = following


def _is_heading(block: QTextBlock) -> bool:
    return block.length() > 1 and block.begin().fragment().charFormat().font().bold()


def _draw_text(paper: Paper, painter: QPainter, page: int, width: int, height: int) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QAbstractTextDocumentLayout, QPalette

    area = QRectF(0, page * height, width, height)
    painter.setClipRect(area)
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.palette = palette
    context.clip = area
    paper.documentLayout().draw(painter, context)


def _draw_foot(painter: QPainter, page: int, pages: int, width: int, height: int) -> None:
    font = QFont(current().text_family)
    font.setPointSize(_POINTS)
    painter.setFont(font)
    painter.setPen(QColor(Qt.GlobalColor.black))
    text = f"{TITLE}    {page}/{pages}"
    line = painter.fontMetrics().height()
    painter.drawText(0, height - line, width, line, int(Qt.AlignmentFlag.AlignRight), text)


def _plain(text: str) -> str:
    return html.escape(text).replace("\n", "<br/>")
