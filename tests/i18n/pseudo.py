"""A made-up language: every translated text stands in brackets, with accents, a third longer.

What is shown without brackets was not passed to ``tr()``, unless it is data.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QLocale, QTranslator

from familysafe.resources import resource_path
from familysafe.ui.screens.talk_prepare.cards import curly

_ACCENTS = str.maketrans("aeiounycAEIOUNYC", "áéíóúñýçÁÉÍÓÚÑÝÇ")
_INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
_BETWEEN = re.compile(r"[·→?,;:/()\n\t\u2068\u2069“”]| - | – |\.\s|\.$")
_SLOT = re.compile(r"\{[^}]*\}|</?b>")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def pseudo(text: str) -> str:
    """``text`` in the made-up language."""
    return f"⟦{text.translate(_ACCENTS)}{'~' * round(len(text) * 0.3)}⟧"


class Pseudo(QTranslator):
    """Translates every text, whatever its context."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(  # type: ignore[override]
        self, context: str, source: str, comment: str | None = None, number: int = -1
    ) -> str:
        # The layout direction and Qt's own key names are no words of ours.
        own = context not in {"QShortcut", "QGuiApplication", "QLocale"}
        return pseudo(source) if own and source else ""


@cache
def content_words() -> frozenset[str]:
    """Every text of the content pack, whole and in the pieces that ``untranslated`` makes."""
    found: set[str] = set()
    for path in resource_path("content").rglob("*.json"):
        if "lang" not in path.parts and "schema" not in path.parts:
            found.update(_texts(json.loads(path.read_text("utf-8"))))
    found.update([curly(text) for text in found])
    pieces = {piece for text in found for piece in (text.strip(), *_pieces(text))}
    # A short line of a list begins with a capital where it stands for itself.
    return frozenset(pieces | {piece[:1].upper() + piece[1:] for piece in pieces})


@cache
def dates() -> frozenset[str]:
    """Names of months and days, as the locale writes them."""
    here, form = QLocale(), QLocale.FormatType
    forms = (form.LongFormat, form.ShortFormat)
    months = [here.monthName(n, f) for n in range(1, 13) for f in forms]
    days = [here.dayName(n, f) for n in range(1, 8) for f in forms]
    return frozenset((*months, *days))


@cache
def content_bones(data: frozenset[str]) -> frozenset[tuple[str, ...]]:
    """The same without slots, and without the family's words that fill them."""
    return frozenset(_bones(text, data) for text in content_words())


def _bones(text: str, data: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in _LETTERS.findall(_SLOT.sub("", text)) if word not in data)


def untranslated(shown: str, data: frozenset[str]) -> Iterator[str]:
    """The parts of ``shown`` that are neither in brackets nor data."""
    before, shown = "", html.unescape(re.sub(r"</?(b|p|br|span)\b[^>]*>", "", shown))
    while before != shown:
        before, shown = shown, _INNERMOST.sub("\n", shown)
    for piece in _pieces(shown):
        words = _LETTERS.findall(piece)
        known = piece in content_words() or piece in data or set(words) <= dates() | data
        if words and not known and _bones(piece, data) not in content_bones(data):
            yield piece


def pieces_of(text: str) -> frozenset[str]:
    """A text of the family as ``untranslated`` will see it."""
    return frozenset((text, *_pieces(text)))


def _pieces(text: str) -> Iterator[str]:
    for piece in _BETWEEN.split(text):
        if piece.strip(" .…"):
            yield piece.strip(" .…")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
