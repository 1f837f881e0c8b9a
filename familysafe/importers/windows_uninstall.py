"""Windows: the Uninstall keys of the registry, live or as an exported ``.reg`` text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from familysafe.domain.text import clean_name
from familysafe.importers.gather import Gatherer
from familysafe.importers.limits import NodeBudget
from familysafe.importers.records import ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError

SOURCE = "windows_uninstall"
WANTED = ("DisplayName", "SystemComponent", "ParentKeyName", "ReleaseType")
_KEY = re.compile(r"\[HK[^\]]*\\Uninstall\\([^\\\]]+)\]\s*\Z", re.IGNORECASE)
_VALUE = re.compile(r'"([^"]{1,255})"=(.*)\Z', re.DOTALL)
_UPDATE = re.compile(r"\bKB[0-9]{6,8}\b")
_PARTS = re.compile(
    r"Microsoft Visual C\+\+|Microsoft \.NET|Windows SDK|Microsoft Edge (Update|WebView2)|"
    r"Microsoft Update Health|NVIDIA |Intel\(R\)|Realtek |AMD (Software|Chipset)|.* Driver\b",
    re.IGNORECASE,
)


def add_entry(gatherer: Gatherer, key: str, values: Mapping[str, object]) -> None:
    """Take a program that the control panel would show, but for drivers and run-times."""
    name = values.get("DisplayName")
    if not isinstance(name, str) or not clean_name(name):
        gatherer.leave_out("invalid_lines")
    elif _is_part(name, values):
        gatherer.leave_out("system_apps")
    else:
        gatherer.add(_app(key, clean_name(name)))


def _is_part(name: str, values: Mapping[str, object]) -> bool:
    if values.get("SystemComponent") == 1 or values.get("ParentKeyName"):
        return True
    return _UPDATE.search(name) is not None or _PARTS.match(name) is not None


def _app(key: str, name: str) -> ImportedApp:
    if steam := re.fullmatch(r"Steam App ([0-9]{1,12})", key):
        return ImportedApp(name=name, package_id=steam[1], platform="steam")
    return ImportedApp(name=name, platform="windows")


def read_reg(text: str) -> ImportResult:
    """All programs of an exported Uninstall key."""
    gatherer = Gatherer(SOURCE)
    budget = NodeBudget()
    key = ""
    values: dict[str, object] = {}
    for line in re.sub(r"\\\r?\n[ \t]*", "", text).splitlines():
        budget.spend()
        if line.startswith("["):
            if key:
                add_entry(gatherer, key, values)
            match = _KEY.match(line)
            key, values = (match[1], {}) if match else ("", {})
        elif key and (pair := _VALUE.match(line)) and pair[1] in WANTED:
            values[pair[1]] = _decoded(pair[2])
    if key:
        add_entry(gatherer, key, values)
    if gatherer.is_empty:
        raise ImportRefusedError("no_apps")
    return gatherer.result()


def _decoded(raw: str) -> object:
    raw = raw.strip()
    if raw.startswith('"') and raw.endswith('"') and len(raw) > 1:
        return raw[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    if match := re.fullmatch(r"dword:([0-9a-fA-F]{8})", raw):
        return int(match[1], 16)
    if match := re.fullmatch(r"hex\([12]\):([0-9a-fA-F,]{0,4000})", raw):
        try:
            data = bytes.fromhex(match[1].replace(",", ""))
        except ValueError:
            return None
        return data.decode("utf-16-le", "replace").rstrip("\0")
    return None
