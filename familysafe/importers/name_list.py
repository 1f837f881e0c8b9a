"""A pasted list: one name or id on a line, or the output of a tool.

It is typed or pasted by the parent, so it is read in place and not in the worker; the same
limits hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from familysafe.domain.text import clean_name
from familysafe.importers import android_packages, ideviceinstaller
from familysafe.importers.gather import Gatherer, is_package_id
from familysafe.importers.limits import MAX_ITEMS, MAX_LINE
from familysafe.importers.records import ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.system_apps import is_android_system, is_ios_system

SOURCE = "name_list"
_BULLET = re.compile(
    r"\s*(?:[-*+•◦‣·▪●○–—>]+\s+|[•◦‣·▪●○]+\s*|\[[ xX]?\]\s*|[☐☑✓✔]\s*|[0-9]{1,4}[.)]\s+)+"
)
_ID_ENDS = re.compile(
    r"(?:com|org|net|io|de|app|me|tv|air|jp|us|co|ch|fr|nl|ph|uk)\.", re.IGNORECASE
)


_HEADINGS = frozenset({"app", "apps", "name", "names", "app name", "app names", "application"})
# What stands in no name: paths, code, addresses, keys ("FN:x"), headers of keys and letters.
_ODD = re.compile(r"[/\\{}<>=;\t|@]|:\S|--|\S{26}")
# A word with letters, digits and signs in it is a password rather than a name.
_SECRET_WORD = re.compile(r"(?=\S*[0-9])(?=\S*[A-Za-z])(?=\S*[!#$%^&*?_~])\S{6,}\Z")
_LONGEST, _MOST_WORDS, _LEAST_LINES = 60, 6, 3


def is_list(lines: Sequence[str]) -> bool:
    """Whether a text file is a list of names, one on a line, and not prose or program text."""
    names = [_BULLET.sub("", line, count=1).strip(" ,;\r") for line in lines if line.strip()]
    if len(names) < _LEAST_LINES:
        return False
    if any(len(name) > _LONGEST or _ODD.search(name) for name in names) or any(
        _SECRET_WORD.match(name) for name in names
    ):
        return False
    words = [len(name.split()) for name in names]
    wordless = sum(not any(char.isalpha() for char in name) for name in names)
    sentences = sum(name.endswith((".", ":", "?")) and " " in name for name in names)
    return (
        max(words) <= _MOST_WORDS
        and sum(words) <= 3 * len(names)
        and (wordless + sentences) * 10 <= len(names)
    )


def read_lines(lines: Iterable[str]) -> ImportResult:
    """A file with one name on a line; a heading above it is no app."""
    text = "\n".join(islice(lines, MAX_ITEMS + 1))
    first, _, rest = text.lstrip().partition("\n")
    return read_text(rest if first.strip(" :\r").casefold() in _HEADINGS else text)


def read_text(text: str) -> ImportResult:
    """The names in order, doubles once; raises ``empty``, ``too_big`` or ``over_limits``."""
    if len(text) > MAX_LINE:
        raise ImportRefusedError("too_big")
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    if not lines:
        raise ImportRefusedError("empty")
    if len(lines) > MAX_ITEMS:
        raise ImportRefusedError("over_limits")
    gatherer = Gatherer(SOURCE)
    from_tool = any(ideviceinstaller.is_list_line(line) for line in lines[:3])
    for line in lines:
        _add(gatherer, line, from_tool)
    return gatherer.result()


def _add(gatherer: Gatherer, line: str, from_tool: bool) -> None:
    if android_packages.add_list_line(gatherer, line.strip()):
        return
    if from_tool and ideviceinstaller.add_line(gatherer, line):
        return
    name = clean_name(_BULLET.sub("", line, count=1).rstrip(" ,;"))
    if not name:
        gatherer.leave_out("invalid_lines")
    elif not (is_package_id(name) and _ID_ENDS.match(name)):
        gatherer.add(ImportedApp(name=name))
    elif is_ios_system(name) or is_android_system(name):
        gatherer.leave_out("system_apps")
    else:
        gatherer.add(ImportedApp(name=name, package_id=name))
