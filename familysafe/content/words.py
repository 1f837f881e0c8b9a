"""The shipped list of friendly words that a passphrase can be made of."""

from __future__ import annotations

from functools import cache

from familysafe.resources import resource_path


@cache
def friendly_words(language: str = "en") -> tuple[str, ...]:
    """8,192 lower-case words (13 bits each), sorted."""
    text = resource_path("words", f"{language}.txt").read_text(encoding="ascii")
    return tuple(text.split())
