"""Fills the slots of the pack's sentences: whose device it is, and which."""

from __future__ import annotations

import re

from familysafe.content.schema import Check

# A slot that begins a sentence may be filled with "your child": it needs a capital then.
_AT_START = re.compile(r"(?:^|(?<=[.!?] ))\{child\}")


def filled(text: str, *, child: str, device: str = "") -> str:
    """``text`` with {child} and {device}; "(child)" is the same slot among names of menus."""
    if text == "(child)":
        return _capital(child)
    said = _AT_START.sub(lambda _: _capital(child), text)
    said = said.replace("{child}", child).replace("(child)", child)
    return said.replace("{device}", device)


def value_text(check: Check | None, value: str, child: str) -> str:
    """A value as it is shown: in the parent's language, with the child's name."""
    return value if check is None else filled(check.label_of(value), child=child)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
