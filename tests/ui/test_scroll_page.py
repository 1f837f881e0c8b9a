"""The page that sizes its content by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.ui.theme.controller import ThemeController
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import VerticalScroll


class CountingScroll(VerticalScroll):
    """Counts how often the content is laid out."""

    fits = 0

    def before_fit(self, width: int) -> None:
        self.fits += 1


def test_a_page_at_rest_is_not_laid_out_again(qtbot: QtBot, themes: ThemeController) -> None:
    page = CountingScroll()
    qtbot.addWidget(page)
    page.content.addWidget(PlainLabel("One sentence that wraps. " * 9, wrap=True))
    page.resize(300, 200)
    page.show()
    for _ in range(20):
        QApplication.processEvents()
    at_rest = page.fits
    for _ in range(20):
        QApplication.processEvents()
    assert page.fits == at_rest


def test_the_content_grows_with_its_text(qtbot: QtBot, themes: ThemeController) -> None:
    page = CountingScroll()
    qtbot.addWidget(page)
    label = PlainLabel("Short", wrap=True)
    page.content.addWidget(label)
    page.resize(300, 200)
    page.show()
    before = page.inner.height()
    label.set_text("One sentence that wraps. " * 60)
    qtbot.waitUntil(lambda: page.inner.height() > before)
    assert label.height() >= label.heightForWidth(label.width())
