"""Rules over the source itself: sizes, errors, calls that are dangerous, words in the log."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Callable, Iterator

from tests.architecture.source import ROOT, imports, python_files, tracked, tree

MOST_LINES = 400

# A file that reads best whole, and why. Nothing else may be longer.
LONG = {
    "familysafe/store/notebook.py": "the one class that answers the whole notebook port",
    "familysafe/store/migrations/versions/v0001_first_tables.py": "history: never edited again",
    "tests/store/test_record_rules.py": "the rules of the record, one after the other",
}

# Where files may be opened for writing: everything else goes through these.
WRITERS = re.compile(
    r"familysafe/(store/|adapters/(files|single_instance|sidecar|settings_file|autostart)\.py"
    r"|importers/|log\.py|commands/|content/(ids|seal|verify)\.py)"
)


TREES = ("familysafe", "tests")
Rule = Callable[[str], None]


def each_of(*folders: str) -> Callable[[Rule], Callable[[], None]]:
    """One test that holds a rule over every file and names all that break it."""

    def wrap(rule: Rule) -> Callable[[], None]:
        def held() -> None:
            broken = []
            for path in (name for folder in folders for name in python_files(folder)):
                try:
                    rule(path)
                except AssertionError as error:
                    broken.append(str(error).splitlines()[0])
            assert not broken, "\n".join(broken)

        held.__name__, held.__doc__ = rule.__name__, rule.__doc__
        return held

    return wrap


def calls(path: str) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    """The dotted name of what is called, as far as it is written out."""
    parts: list[str] = []
    node: ast.expr = call.func
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        parts.append(node.id)
    return ".".join(reversed(parts))


def places(path: str, found: Iterator[ast.Call]) -> str:
    return "; ".join(f"{path}:{call.lineno} {called(call)}" for call in found)


@each_of(*TREES)
def test_a_file_is_one_room(path: str) -> None:
    lines = len((ROOT / path).read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES or path in LONG, f"{path} has {lines} lines: probably two rooms"


@each_of("familysafe")
def test_every_exception_is_called_an_error(path: str) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef):
            bases = [
                b.id if isinstance(b, ast.Name) else getattr(b, "attr", "") for b in node.bases
            ]
            if any(base.endswith(("Error", "Exception")) for base in bases):
                assert node.name.endswith("Error"), f"{path}:{node.lineno} {node.name}"


@each_of("familysafe")
def test_nothing_runs_text_as_a_program(path: str) -> None:
    wrong = (
        call
        for call in calls(path)
        if called(call) in {"eval", "exec", "os.system", "os.popen"}
        or called(call).endswith((".extractall", ".extract"))
        or any(
            word.arg == "shell"
            and not (isinstance(word.value, ast.Constant) and not word.value.value)
            for word in call.keywords
        )
    )
    assert not (found := places(path, wrong)), found


@each_of("familysafe")
def test_files_are_written_only_where_files_are_kept(path: str) -> None:
    if WRITERS.match(path):
        return
    wrong = (call for call in calls(path) if _writes(call))
    assert not (found := places(path, wrong)), found


def _writes(call: ast.Call) -> bool:
    name = called(call)
    if name.endswith((".write_text", ".write_bytes", "sqlite3.connect")):
        return True
    if name != "open" and not name.endswith(".open"):
        return False
    words = [*call.args, *(word.value for word in call.keywords if word.arg == "mode")]
    modes = [w.value for w in words if isinstance(w, ast.Constant) and isinstance(w.value, str)]
    return any(re.fullmatch(r"[rbt]*[wax+][wbt+]*", mode) for mode in modes)


@each_of("familysafe")
def test_a_log_line_is_a_fixed_text(path: str) -> None:
    methods = ("debug", "info", "warning", "error", "exception", "critical")
    wrong = (
        call
        for call in calls(path)
        if called(call).split(".")[-1] in methods
        and re.search(r"(^|\.)_?(log|logger|LOG|logging)\b", called(call).rpartition(".")[0])
        and call.args
        and not (isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str))
    )
    assert not (found := places(path, wrong)), found


@each_of("familysafe")
def test_only_the_clock_asks_for_the_time(path: str) -> None:
    if path == "familysafe/adapters/clock.py":
        return
    asks = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"}
    asks |= {f"datetime.{name}" for name in asks}
    wrong = (call for call in calls(path) if called(call) in asks)
    assert not (found := places(path, wrong)), found


@each_of("familysafe")
def test_every_engine_hides_its_parameters(path: str) -> None:
    for call in calls(path):
        if called(call).split(".")[-1] == "create_engine":
            assert "hide_parameters" in {word.arg for word in call.keywords}, path


@each_of(*TREES)
def test_no_test_and_no_part_waits_by_sleeping_on_the_window(path: str) -> None:
    wrong = (c for c in calls(path) if called(c).split(".")[-1] in {"qWait", "qSleep", "msleep"})
    assert not (found := places(path, wrong)), found


def test_no_tracked_file_names_an_index_or_a_machine() -> None:
    # Put together here, so that this file itself does not hold them.
    words = [
        b"pypi." + b"org",
        b"files.python" + b"hosted",
        b"--index" + b"-url",
        b"/tmp/" + b"setup",
    ]
    for name in tracked("."):
        text = (ROOT / name).read_bytes()
        assert not [word for word in words if word in text], name


def test_every_pinned_package_has_a_hash() -> None:
    for name in ("constraints.txt", "constraints-test.txt"):
        text = (ROOT / name).read_text(encoding="ascii")
        pins = re.split(r"\n(?=\S)", text.strip())
        assert all("==" in pin and "--hash=sha256:" in pin for pin in pins), name


def test_every_wanted_package_is_pinned_at_a_version_that_fits() -> None:
    from packaging.requirements import Requirement

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra = project["optional-dependencies"]
    run = [*project["dependencies"], *extra["build"]]
    for name, wanted in (("constraints.txt", run), ("constraints-test.txt", run + extra["test"])):
        text = (ROOT / name).read_text(encoding="ascii")
        pins = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, re.MULTILINE))
        for need in map(Requirement, wanted):
            pinned = pins.get(need.name.lower().replace("_", "-"))
            assert pinned and need.specifier.contains(pinned), f"{name}: {need} (see CONTRIBUTING)"


def test_dev_py_needs_the_standard_library_alone() -> None:
    assert {i.module.split(".")[0] for i in imports("dev.py")} <= sys.stdlib_module_names
