"""What a parent gets is the built wheel, so a test runs from one."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, tracked

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this tree, built without a network and without an environment of its own."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    # The build leaves nothing in the tree and needs no index: hatchling is in the test set.
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked in a folder of its own (a pure wheel is installed by unpacking)."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def from_wheel(installed: Path, code: str, *words: str) -> str:
    """Run code that sees the unpacked wheel and not the checkout."""
    env = {**os.environ, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *words],
        cwd=installed,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_every_packaged_file(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        there = set(archive.namelist())
    wanted = {p.replace("resources/", "familysafe/_resources/", 1) for p in tracked("resources")}
    assert wanted - there == set()


def test_the_wheel_holds_no_tests_and_no_tools(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"familysafe"}


def test_the_wheel_says_its_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert any(name.endswith("licenses/LICENSE") for name in archive.namelist())


def test_the_installed_program_finds_its_own_files(installed: Path) -> None:
    code = (
        "import familysafe.resources as r; p = r.resource_path('content', 'pack.json');"
        "print(p.is_file(), p)"
    )
    found = from_wheel(installed, code)
    assert found.startswith("True")
    assert str(installed.resolve()) in found


def test_the_installed_program_loads_its_content(installed: Path) -> None:
    code = "import familysafe.cli as c; raise SystemExit(c.main(['content', 'stats', '--json']))"
    assert '"schema": 1' in from_wheel(installed, code)


def test_the_installed_command_line_helps_without_qt(installed: Path) -> None:
    code = (
        "import runpy, sys\n"
        "sys.argv = ['familysafe', '--help']\n"
        "try:\n    runpy.run_module('familysafe', run_name='__main__')\n"
        "except SystemExit as leaving:\n    assert not leaving.code, leaving.code\n"
        "print('qt' if any(n.startswith('PySide6') for n in sys.modules) else 'no qt')"
    )
    assert from_wheel(installed, code).endswith("no qt\n")


def test_both_scripts_name_something_that_exists(installed: Path) -> None:
    lines = next(installed.glob("*.dist-info/entry_points.txt")).read_text().splitlines()
    scripts = [line.split("=", 1) for line in lines if "=" in line]
    assert len(scripts) == 2
    for name, value in scripts:
        module, attribute = EntryPoint(name.strip(), value.strip(), "").value.split(":")
        source = installed / (module.replace(".", "/") + ".py")
        assert f"def {attribute}(" in source.read_text(), value
