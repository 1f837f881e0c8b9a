"""Finds the app of the catalogue by a package id or a name. Nothing is ever guessed.

A package id decides. Else the name must be the app's name or one of its other names, after
folding case, accents, punctuation, trade-mark signs and spaces. A name that only begins like a
known one, begins one ("Insta"), ends with one or is a slip of the fingers away from one is
offered as a candidate, and the parent is asked.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from familysafe.content.schema import AppEntry, AppMatch

_NOT_WORD = re.compile(r"[^\w+]+")
_SIGNS = str.maketrans({"™": " ", "®": " ", "©": " ", "℠": " ", "&": " and "})
_MOST_CANDIDATES = 5


def fold(name: str) -> str:
    """A name as it is compared: ``"  Disney+™ "`` -> ``"disney+"``."""
    plain = unicodedata.normalize("NFKD", name.translate(_SIGNS))
    bare = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return " ".join(_NOT_WORD.sub(" ", bare).split())


class AppMatcher:
    """An index over the catalogue; built once."""

    def __init__(self, entries: Iterable[AppEntry]) -> None:
        self._by_package: dict[str, list[str]] = {}
        self._by_name: dict[str, list[str]] = {}
        self._by_joined: dict[str, list[str]] = {}
        living_first = sorted(entries, key=lambda entry: entry.status != "active")
        for entry in living_first:
            for package in (*entry.android_ids, *entry.ios_ids):
                _add(self._by_package, package.casefold(), entry)
            for name in (entry.name, *entry.aliases):
                _add(self._by_name, fold(name), entry)
                _add(self._by_joined, fold(name).replace(" ", ""), entry)

    def match(self, name: str, package_id: str | None = None) -> AppMatch:
        """The app for a name as a person or a list gives it, and a package id where known."""
        if package_id:
            found = self._by_package.get(package_id.strip().casefold(), [])
            if len(found) == 1:
                return AppMatch(app_id=found[0], certain=True)
            if found:
                return AppMatch(app_id=None, certain=False, candidates=tuple(found))
        return self._by_words(fold(name))

    def _by_words(self, folded: str) -> AppMatch:
        if not folded:
            return AppMatch(app_id=None, certain=False)
        found = self._by_name.get(folded, [])
        if len(found) == 1:
            return AppMatch(app_id=found[0], certain=True)
        joined = self._by_joined.get(folded.replace(" ", ""), [])
        if not found and len(joined) == 1:
            return AppMatch(app_id=joined[0], certain=True)
        return AppMatch(app_id=None, certain=False, candidates=tuple(found) or self._near(folded))

    def _near(self, folded: str) -> tuple[str, ...]:
        """Apps to ask about: by whole words first, then by a short form, then by a typing slip."""
        near: dict[str, None] = {}
        joined = folded.replace(" ", "").strip("+")
        for name, ids in self._by_name.items():
            short, long = sorted((name, folded.strip("+")), key=len)
            begins = len(short) >= 3 and long.startswith(short + " ")
            if begins or (len(name) >= 5 and folded.endswith(" " + name)):
                near.update(dict.fromkeys(ids))
        for name, ids in self._by_joined.items():
            if name == joined or (len(joined) >= 4 and name.startswith(joined)):
                near.update(dict.fromkeys(ids))
        if not near:
            for name, ids in self._by_joined.items():
                if _is_slip(joined, name):
                    near.update(dict.fromkeys(ids))
        return tuple(near)[:_MOST_CANDIDATES]


def _is_slip(typed: str, name: str) -> bool:
    """One slip (two in a long name): a letter too many, too few, another one, two swapped."""
    most = 2 if len(name) >= 9 else 1
    if len(name) < 5 or abs(len(typed) - len(name)) > most or typed[:1] != name[:1]:
        return False
    if (
        sum(((Counter(typed) - Counter(name)) | (Counter(name) - Counter(typed))).values())
        > 2 * most
    ):
        return False
    return _slips(typed, name) <= most


def _slips(first: str, second: str) -> int:
    """Optimal string alignment distance (Damerau): the number of slips between two words."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(second, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and first[i - 2] == b:
                best = min(best, last[j - 2] + 1)
            row.append(best)
    return row[-1]


def _add(index: dict[str, list[str]], key: str, entry: AppEntry) -> None:
    """A living app hides closed and renamed ones of the same key (Musical.ly is TikTok now)."""
    if entry.status != "active" and key in index:
        return
    ids = index.setdefault(key, [])
    if entry.id not in ids:
        ids.append(entry.id)
