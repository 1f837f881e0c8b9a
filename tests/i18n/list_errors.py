"""Writes ``familysafe/ui/error_texts.py``: run ``python -m tests.i18n.list_errors`` after a change.

Errors are written where they happen, in parts that know no Qt; the tool for translations cannot
see them there. Their sentences are gathered into one file that it can.
"""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "familysafe"
TARGET = SOURCE / "ui" / "error_texts.py"

_SENTENCES = frozenset({"title", "next_step"})
_NOT_SHOWN = frozenset({"ui", "commands", "cli.py", "background.py", "demo.py", "demo_more.py"})
_HEAD = '''"""The sentences of all errors, where the tool for translations finds them.

Errors are written where they happen, in parts that know no Qt; the window looks their words up
under "Error". Written by ``python -m tests.i18n.list_errors``; a test compares.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# fmt: off
ERROR_TEXTS = (
'''


def error_sentences() -> set[str]:
    """Every title and next step that stands with an error outside the window."""
    found: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        if path.relative_to(SOURCE).parts[0] not in _NOT_SHOWN:
            found.update(_sentences(ast.parse(path.read_text("utf-8"))))
    return found


def _sentences(tree: ast.AST) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        value = None
        if isinstance(node, ast.keyword) and node.arg in _SENTENCES:
            value = node.value
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(t, ast.Name) and t.id in _SENTENCES for t in targets):
                value = node.value
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
            found.add(value.value)
    return found


def written() -> str:
    """The file as it should be."""
    lines = (json.dumps(text, ensure_ascii=False) for text in sorted(error_sentences()))
    body = "".join(f'    QT_TRANSLATE_NOOP("Error", {line}),  # noqa: E501\n' for line in lines)
    return f"{_HEAD}{body})\n# fmt: on\n"


if __name__ == "__main__":
    TARGET.write_text(written(), encoding="utf-8")
    sys.stdout.write(f"{len(error_sentences())} sentences\n")
