"""Finds the line of a value in a JSON text by its path, such as ``$.checks[2].topic``."""

from __future__ import annotations

import re

_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_BLANK = " \t\r\n"

Step = str | int


def parse_path(path: str) -> tuple[Step, ...]:
    """``$.checks[2].topic`` as ("checks", 2, "topic"); unknown steps end the path."""
    steps: list[Step] = []
    for name, index in _STEP.findall(path):
        if index == "...":
            break
        steps.append(int(index) if index else name)
    return tuple(steps)


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]')


def line_at(text: str, position: int) -> int:
    """The line (from 1) of a position."""
    return text.count("\n", 0, position) + 1


def twice_named(text: str) -> tuple[tuple[str, int], ...]:
    """(name, line) of each name that stands a second time in one group of valid JSON."""
    found: list[tuple[str, int]] = []
    open_groups: list[set[str] | None] = []
    last: re.Match[str] | None = None
    for token in _TOKEN.finditer(text):
        sign = token.group()
        if sign == ":" and last is not None and open_groups and open_groups[-1] is not None:
            name = last.group()
            if name in open_groups[-1]:
                found.append((name.strip('"'), line_at(text, last.start())))
            open_groups[-1].add(name)
        elif sign in "{[":
            open_groups.append(set() if sign == "{" else None)
        elif sign in "}]" and open_groups:
            open_groups.pop()
        last = token if sign.startswith('"') else None
    return tuple(found)


def line_of(text: str, path: tuple[Step, ...]) -> int:
    """The line (from 1) where the value at ``path`` starts; the deepest part that exists."""
    return line_at(text, _Scanner(text).find(path))


class _Scanner:
    """Walks valid JSON; built for one look-up after an error, so clarity over speed."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, path: tuple[Step, ...]) -> int:
        at = self._skip(0)
        for step in path:
            found = self._member(at, step) if isinstance(step, str) else self._item(at, step)
            if found is None:
                break
            at = found
        return at

    def _skip(self, at: int) -> int:
        while at < len(self._text) and self._text[at] in _BLANK:
            at += 1
        return at

    def _string_end(self, at: int) -> int:
        at += 1
        while at < len(self._text) and self._text[at] != '"':
            at += 2 if self._text[at] == "\\" else 1
        return at + 1

    def _value_end(self, at: int) -> int:
        depth = 0
        while at < len(self._text):
            char = self._text[at]
            if char == '"':
                at = self._string_end(at)
                if depth == 0:
                    return at
                continue
            if char in "[{":
                depth += 1
            elif char in "]}":
                if depth <= 1:
                    return at + depth
                depth -= 1
            elif depth == 0 and char in ",":
                return at
            at += 1
        return at

    def _entries(self, at: int) -> list[int]:
        """Where each entry of the list or object at ``at`` starts."""
        starts: list[int] = []
        at = self._skip(at + 1)
        while at < len(self._text) and self._text[at] not in "]}":
            starts.append(at)
            at = self._skip(self._value_end(at))
            if at < len(self._text) and self._text[at] == ":":
                at = self._skip(self._value_end(self._skip(at + 1)))
            if at < len(self._text) and self._text[at] == ",":
                at = self._skip(at + 1)
        return starts

    def _member(self, at: int, name: str) -> int | None:
        if self._text[at : at + 1] != "{":
            return None
        for start in self._entries(at):
            end = self._string_end(start)
            if self._text[start + 1 : end - 1] == name:
                return self._skip(self._skip(end) + 1)
        return None

    def _item(self, at: int, index: int) -> int | None:
        if self._text[at : at + 1] != "[":
            return None
        entries = self._entries(at)
        return entries[index] if index < len(entries) else None
