"""The tree as the tests of the house read it: files, modules and what they import."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_IGNORED = re.compile(r"(^|/)(\.(?!ci/)[^/]+|__pycache__|build|dist)/")


@dataclass(frozen=True)
class Import:
    """One imported name: ``module`` is absolute, ``names`` are empty for ``import module``."""

    module: str
    names: tuple[str, ...]
    line: int
    inside_function: bool
    for_types_only: bool

    def targets(self) -> tuple[str, ...]:
        """Every dotted name that this may load: ``from a import b`` may load ``a.b``."""
        return tuple(f"{self.module}.{name}" for name in self.names) or (self.module,)


def tracked(folder: str) -> list[str]:
    """Files under version control below ``folder``, as paths from the root.

    Without git (an unpacked source archive) every file counts but those in hidden folders, which
    hold the environment and the tools' caches.
    """
    try:
        listing = subprocess.run(
            ["git", "ls-files", "-z", "--", folder], cwd=ROOT, capture_output=True, check=True
        ).stdout.decode()
        found = [name for name in listing.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        found = []
    if not found:
        paths = [p.relative_to(ROOT) for p in (ROOT / folder).rglob("*") if p.is_file()]
        found = [p.as_posix() for p in paths if not _IGNORED.search(p.as_posix())]
    return sorted(name for name in found if (ROOT / name).is_file())


@cache
def python_files(folder: str = "familysafe") -> tuple[str, ...]:
    """Python files below ``folder``, as paths from the root."""
    return tuple(name for name in tracked(folder) if name.endswith(".py"))


@cache
def tree(name: str) -> ast.Module:
    """The parsed file."""
    return ast.parse((ROOT / name).read_text(encoding="utf-8"), name)


@cache
def imports(name: str) -> tuple[Import, ...]:
    """All imports of a file, also those inside functions and for the type checker."""
    return tuple(_walk(tree(name), name.split("/")[:-1], False, False))


def imports_of(text: str, name: str) -> tuple[Import, ...]:
    """All imports of a text that would stand in the file ``name``."""
    return tuple(_walk(ast.parse(text), name.split("/")[:-1], False, False))


def _walk(node: ast.AST, package: list[str], inside: bool, types: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(alias.name, (), child.lineno, inside, types)
        elif isinstance(child, ast.ImportFrom):
            base = package[: len(package) - child.level + 1] if child.level else []
            module = ".".join([*base, *([child.module] if child.module else [])])
            names = tuple(alias.name for alias in child.names)
            yield Import(module, names, child.lineno, inside, types)
        else:
            function = inside or isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef))
            only = types or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test))
            yield from _walk(child, package, function, only)
