"""Steam's own files: which games are installed. No account, no play time is read."""

from __future__ import annotations

import re
from typing import TypeAlias

from familysafe.domain.text import clean_name
from familysafe.importers.gather import Gatherer
from familysafe.importers.limits import MAX_DEPTH, NodeBudget
from familysafe.importers.records import ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError

SOURCE = "steam"
Node: TypeAlias = "str | dict[str, Node]"
_FULLY_INSTALLED = 4
# Steam's own parts stand among the games.
_TOOLS = re.compile(r"Steamworks Common|Proton |Steam Linux Runtime|SteamVR\Z", re.IGNORECASE)
_TOKEN = re.compile(r'"((?:[^"\\]++|\\.)*+)"|([{}])|//[^\n]*|([^\s{}"]+)|(")', re.DOTALL)


def parse_keyvalues(text: str) -> dict[str, Node]:
    """Valve's KeyValues text as nested dictionaries with keys in lower case."""
    budget = NodeBudget(200_000)
    root: dict[str, Node] = {}
    stack = [root]
    key: str | None = None
    for match in _TOKEN.finditer(text):
        budget.spend()
        if match[4]:  # a quote that never ends: looking on from each later one would be endless
            raise ImportRefusedError("damaged")
        word = match[1] if match[1] is not None else match[3]
        if match[2] == "{":
            if key is None or len(stack) > MAX_DEPTH:
                raise ImportRefusedError("hostile" if key is not None else "damaged")
            stack.append({})
            stack[-2][key] = stack[-1]
            key = None
        elif match[2] == "}":
            if len(stack) == 1 or key is not None:
                raise ImportRefusedError("damaged")
            stack.pop()
        elif word is not None and key is None:
            key = _unescaped(word).lower()
        elif word is not None and key is not None:
            stack[-1][key] = _unescaped(word)
            key = None
    if len(stack) != 1 or key is not None:
        raise ImportRefusedError("damaged")
    return root


def _unescaped(word: str) -> str:
    return word.replace('\\"', '"').replace("\\\\", "\\")


def read(text: str) -> ImportResult:
    """The game of one ``appmanifest_*.acf``."""
    state = parse_keyvalues(text).get("appstate")
    if not isinstance(state, dict):
        raise ImportRefusedError("no_apps")
    gatherer = Gatherer(SOURCE)
    add_manifest(gatherer, state)
    return gatherer.result()


def add_manifest(gatherer: Gatherer, state: dict[str, Node]) -> None:
    """Take a game that is fully installed."""
    app_id, name, flags = (state.get(key) for key in ("appid", "name", "stateflags"))
    if not isinstance(app_id, str) or not re.fullmatch(r"[0-9]{1,12}", app_id):
        gatherer.leave_out("invalid_lines")
    elif not isinstance(flags, str) or not _installed(flags):
        gatherer.leave_out("not_installed")
    elif not isinstance(name, str) or _TOOLS.match(name):
        gatherer.leave_out("system_apps")
    else:
        gatherer.add(ImportedApp(name=clean_name(name), package_id=app_id, platform="steam"))


def _installed(flags: str) -> bool:
    return re.fullmatch(r"[0-9]{1,9}", flags) is not None and bool(int(flags) & _FULLY_INSTALLED)


def library_paths(text: str) -> list[str]:
    """Folders named in ``libraryfolders.vdf``, old and new shape."""
    root = parse_keyvalues(text).get("libraryfolders")
    found = []
    for key, value in root.items() if isinstance(root, dict) else ():
        path = value.get("path") if isinstance(value, dict) else value
        if key.isdigit() and isinstance(path, str):
            found.append(path)
    return found
