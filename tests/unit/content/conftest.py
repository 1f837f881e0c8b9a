"""The shipped pack, and a way to break one file of it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from familysafe.content.lint_base import Folder, Problem, open_folder, shape_of
from familysafe.content.loader import Reader
from familysafe.content.pack import ContentPack
from familysafe.resources import resource_path

Rule = Callable[[Folder], None]
Break = Callable[[Any], None]


@pytest.fixture(scope="session")
def pack() -> ContentPack:
    """The pack that ships."""
    return ContentPack.load()


@pytest.fixture(scope="session")
def shipped() -> Folder:
    """The shipped pack as the lint sees it."""
    return open_folder(resource_path("content"))


@pytest.fixture
def found(shipped: Folder, tmp_path: Path) -> Callable[[Rule, str, Break], list[Problem]]:
    """What a rule says after one file was broken: ``found(rule, "apps/x.json", change)``."""

    def run(rule: Rule, name: str, change: Break) -> list[Problem]:
        raw = copy.deepcopy(shipped.raw[name])
        change(raw)
        text = json.dumps(raw, indent=2)
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
        shared = resource_path("content", "shared.json").read_bytes()
        if name != "shared.json":
            (tmp_path / "shared.json").write_bytes(shared)
        shape = shape_of(name)
        assert shape is not None
        broken = Folder(
            shipped.root,
            files={**shipped.files, name: Reader(tmp_path).read(name, shape)},
            raw={**shipped.raw, name: raw},
            text={**shipped.text, name: text},
            overlays=dict(shipped.overlays),
        )
        rule(broken)
        return broken.problems

    return run
