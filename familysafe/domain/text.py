"""Cleaning of text that comes from outside: names, handles, notes, imported strings.

Rules: Unicode normal form C; control, surrogate, private, unassigned, line- and
paragraph-separator and format characters go, but for joiners and emoji tags that stand in a
sequence where they change what is read (UAX #31 section 2.3, UTS #51). Bidi overrides are
format characters, so they go too.
"""

from __future__ import annotations

import unicodedata

NAME_LIMIT = 200
NOTE_LIMIT = 20_000

_DROPPED = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp", "Cf"})
_ZWJ = "\u200d"
_ZWNJ = "\u200c"
_EMOJI_STYLE = "\ufe0f"
_BLACK_FLAG = "\U0001f3f4"
_TAG_END = "\U000e007f"
# Scripts in which joiners are not needed to spell a word; there they only disguise one.
_NO_JOINER_SCRIPTS = frozenset({"LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "HEBREW", "CJK"})
_SAME_WRITING = {
    "HIRAGANA": "CJK",
    "KATAKANA": "CJK",
    "KATAKANA-HIRAGANA": "CJK",
    "HANGUL": "CJK",
    "BOPOMOFO": "CJK",
    "IDEOGRAPHIC": "CJK",
}


def clean_name(text: str, limit: int = NAME_LIMIT) -> str:
    """One line of plain text, at most ``limit`` characters; breaks and tabs become a blank."""
    if len(text) <= limit and text.isascii() and text.isprintable():
        return " ".join(text.split())
    one_line = "".join(" " if _is_break(char) else char for char in text[: limit * 50])
    kept = " ".join(_filtered(one_line).split())
    return _cut(kept, limit).strip()


def clean_note(text: str, limit: int = NOTE_LIMIT) -> str:
    """Free text: line ends become LF, nothing visible is altered, at most ``limit`` characters."""
    lines = text[: limit * 4].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = "\n".join("\t".join(map(_filtered, line.split("\t"))) for line in lines)
    return _cut(kept, limit)


def mixed_scripts(text: str) -> bool:
    """Whether the letters come from scripts that do not belong together (UTS #39, highly
    restrictive): a Latin word with one Cyrillic letter in it is the usual disguise."""
    scripts = {_script(char) for char in text if unicodedata.category(char).startswith("L")}
    scripts.discard("")
    return len(scripts - {"CJK"}) > 1 or ("CJK" in scripts and bool(scripts - {"CJK", "LATIN"}))


def _is_break(char: str) -> bool:
    return char in "\t\n\r\x0b\x0c\x85\u2028\u2029"


def _filtered(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    if text.isascii() and text.isprintable():
        return text
    bare = "".join(char for char in text if not _never_kept(char))
    kept = [char for at, char in enumerate(bare) if _stays(bare, at)]
    return unicodedata.normalize("NFC", "".join(kept))


def _never_kept(char: str) -> bool:
    if char in (_ZWJ, _ZWNJ) or _is_tag(char):
        return False
    return unicodedata.category(char) in _DROPPED


def _is_tag(char: str) -> bool:
    return "\U000e0020" <= char <= _TAG_END


def _stays(text: str, at: int) -> bool:
    char = text[at]
    if char in (_ZWJ, _ZWNJ):
        return _joiner_counts(text, at)
    return _tag_counts(text, at) if _is_tag(char) else True


def _joiner_counts(text: str, at: int) -> bool:
    if at == 0 or at + 1 >= len(text):
        return False
    before, after = text[at - 1], text[at + 1]
    if text[at] == _ZWJ and _is_pictograph(after):
        return before == _EMOJI_STYLE or _is_pictograph(before)
    return _takes_joiners(before) and _takes_joiners(after)


def _is_pictograph(char: str) -> bool:
    return unicodedata.category(char) in ("So", "Sk") and ord(char) > 0x2000


def _takes_joiners(char: str) -> bool:
    if unicodedata.category(char)[0] not in "LM":
        return False
    return _script(char) not in _NO_JOINER_SCRIPTS and _script(char) != ""


def _tag_counts(text: str, at: int) -> bool:
    start = at
    while start > 0 and _is_tag(text[start]) and at - start < 8:
        start -= 1
    end = at
    while end + 1 < len(text) and text[end] != _TAG_END and end - at < 8:
        end += 1
        if not _is_tag(text[end]):
            return False
    return text[start] == _BLACK_FLAG and text[end] == _TAG_END


def _script(char: str) -> str:
    first = unicodedata.name(char, "").split(" ")[0]
    if first in ("COMBINING", "MODIFIER", "FEMININE", "MASCULINE", "FULLWIDTH", "VARIATION"):
        return ""
    return _SAME_WRITING.get(first, first)


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return _filtered(text[:limit]) if limit > 0 else ""
