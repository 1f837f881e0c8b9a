"""Rules of the window that are read from its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import familysafe.ui.theme.tokens as tokens_module

UI = Path(tokens_module.__file__).resolve().parents[1]


def sources(*without: str) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(UI.rglob("*.py")):
        name = path.relative_to(UI).as_posix()
        if not name.startswith(without or ("//",)):
            yield name, ast.parse(path.read_text("utf-8"))


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", "")), node


def words(node: ast.expr) -> bool:
    """A text of our own: a literal or a translated literal."""
    if isinstance(node, ast.Call):
        return getattr(node.func, "attr", "") in {"tr", "translate"}
    return isinstance(node, ast.Constant)


def test_only_the_theme_sets_a_style_sheet() -> None:
    found = [n for n, tree in sources("theme/") for c, _ in calls(tree) if c == "setStyleSheet"]
    assert found == []


def test_text_from_outside_reaches_labels_through_the_kit_only() -> None:
    found = []
    for name, tree in sources("theme/", "widgets/"):
        for called, node in calls(tree):
            if called == "QLabel":
                found.append(name)
            if called in {"setText", "setToolTip"} and node.args and not words(node.args[0]):
                found.append(f"{name}:{node.lineno}")
    assert found == []


def test_no_colour_is_written_outside_the_theme() -> None:
    found = []
    for name, tree in sources("theme/"):
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and re.fullmatch(r"#[0-9A-Fa-f]{3,8}", text):
                found.append(f"{name}:{node.lineno}")
    assert found == []


def test_qt_is_imported_by_name() -> None:
    found = [
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and any(a.name == "*" for a in node.names)
    ]
    assert found == []


def test_view_models_know_neither_widgets_nor_pictures() -> None:
    found = [
        name
        for name, tree in sources()
        if name.endswith("view_model.py")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and node.module in {"PySide6.QtWidgets", "PySide6.QtGui"}
    ]
    assert found == []


def test_a_text_is_translated_by_the_object_whose_class_it_stands_in() -> None:
    """The tool files a text under the class around it; another object asks under its own."""
    found = [
        f"{name}:{call.lineno}"
        for name, tree in sources()
        for called, call in calls(tree)
        if called == "tr"
        and not (isinstance(call.func, ast.Attribute) and _is_self(call.func.value))
    ]
    assert found == []


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"
