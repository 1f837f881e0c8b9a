"""Who may import whom: the table of ARCHITECTURE.md, held over every file."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from tests.architecture.source import Import, imports, imports_of, python_files

F = "familysafe"
STDLIB = sys.stdlib_module_names


@dataclass(frozen=True)
class Rule:
    """Files whose path matches ``where`` may import only what matches one of ``may``.

    Names are dotted; "x" stands for x and all below it. The standard library is always allowed.
    The first rule that matches a file counts.
    """

    where: str
    may: tuple[str, ...]
    why: str


def own(*names: str) -> tuple[str, ...]:
    return tuple(f"{F}.{name}" for name in names)


QT_WINDOW = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg")
QT_ALL = (*QT_WINDOW, "PySide6.QtPrintSupport", "PySide6.QtTest", "shiboken6")

RULES = (
    Rule(rf"{F}/domain/", own("domain", "errors"), "the domain knows nothing outside itself"),
    Rule(
        rf"{F}/content/(lint\w*|reading)\.py",
        (*own("content", "domain", "errors", "resources"), "msgspec", "phonenumbers", "pyphen"),
        "the lint measures with tools that only developers install",
    ),
    Rule(
        rf"{F}/content/",
        (*own("content", "domain", "errors", "resources"), "msgspec"),
        "content is read, never decided upon",
    ),
    Rule(
        rf"{F}/services/",
        (*own("services", "domain", "content", "errors"), "zxcvbn"),
        "use cases reach the world through services/ports.py",
    ),
    Rule(
        rf"{F}/store/migrat",
        (*own("store", "domain", "errors"), "sqlalchemy", "sqlcipher3", "alembic"),
        "only migrations load Alembic",
    ),
    Rule(
        rf"{F}/store/",
        (
            *own("store", "services.ports", "domain", "errors", "paths"),
            *("sqlalchemy", "sqlcipher3", "cryptography", "msgspec"),
        ),
        "the store stands behind the ports",
    ),
    Rule(
        rf"{F}/adapters/qt_\w+\.py",
        (*own("adapters", "services.ports", "domain", "errors", "paths"), "PySide6.QtCore"),
        "the only adapters that may use Qt",
    ),
    Rule(
        rf"{F}/adapters/",
        (
            *own("adapters", "services.ports", "domain", "errors", "paths"),
            *("jeepney", "keyring", "desktop_notifier", "tzlocal", "msgspec"),
        ),
        "the operating system stands behind the ports, without Qt",
    ),
    Rule(
        rf"{F}/importers/",
        (*own("importers", "domain", "errors"), "defusedxml"),
        "importers run in a process of their own, with no key and no notebook",
    ),
    Rule(
        rf"{F}/ui/screens/(?P<screen>\w+)/(\w*_)?(view_)?model\.py",
        (
            *own("services", "domain", "content", "errors"),
            *own("ui.workspace", "ui.care_port", "ui.jobs", "ui.change_hub", "ui.navigation"),
            *own("ui.passphrase_help", "ui.screens.{screen}"),
            "PySide6.QtCore",
        ),
        "a view-model is tested without a widget",
    ),
    Rule(
        rf"{F}/ui/screens/(?P<screen>\w+)/__init__\.py",
        (*own("ui.screens.{screen}", "ui.workspace", "ui.jobs", "content"), "PySide6.QtWidgets"),
        "joins the view to its view-model",
    ),
    Rule(
        rf"{F}/ui/screens/(?P<screen>\w+)/",
        (
            *own("ui.screens.{screen}", "ui.widgets", "ui.dialogs", "ui.theme", "ui.print"),
            *own("ui.navigation"),
            *QT_WINDOW,
        ),
        "a view shows what its view-model says, and reaches other screens through a route",
    ),
    Rule(
        rf"{F}/ui/",
        (*own("ui", "services", "domain", "content", "errors", "resources"), *QT_ALL),
        "the window never touches the store or the operating system",
    ),
    Rule(rf"{F}/(commands/|cli\.py)", own(""), "the command line loads no Qt"),
    Rule(rf"{F}/(paths|log|resources|errors)\.py", (*own("errors"), "platformdirs"), "leaves"),
)

# Departures that are known, to be mended: file -> what it may import all the same. A line that is
# no longer needed fails, so the list only gets shorter.
DEPARTURES: dict[str, str] = {}

# The parts that put the others together stand at the top of the package, and in app/. They are
# held by the tests below instead.
ROOTS = re.compile(rf"{F}/(app/.*|care/.*|\w+\.py)")

NEVER = {
    "PySide6.QtNetwork": "the program opens no connection",
    "PySide6.QtWebEngineCore": "the program opens no connection",
    "PySide6.QtWebEngineWidgets": "the program opens no connection",
    "socket": "the program opens no connection",
    "socketserver": "the program opens no connection",
    "ssl": "the program opens no connection",
    "http": "the program opens no connection",
    "urllib.request": "the program opens no connection",
    "ftplib": "the program opens no connection",
    "smtplib": "the program opens no connection",
    "xmlrpc": "the program opens no connection",
    "requests": "the program opens no connection",
    "pickle": "reading it runs what it names",
    "marshal": "reading it runs what it names",
    "shelve": "reading it runs what it names",
}

# module -> files that may import it.
ONLY_IN = {
    "keyring": r"adapters/key_vault\.py",
    "alembic": r"store/migrat\w*(/|\.py)",
    "sqlcipher3": r"store/|bootstrap\.py",
    "sqlite3": r"importers/",
    "sqlalchemy": r"store/|bootstrap\.py",
    "desktop_notifier": r"adapters/notifier_desktop\.py",
    "jeepney": r"adapters/",
    "platformdirs": r"paths\.py",
    "cryptography": r"store/",
    "PySide6": r"ui/|adapters/qt_\w+\.py|app(/|\.py)|i18n\.py",
    f"{F}.bootstrap": r"app/|care/|commands/|\w+\.py",
    f"{F}.app": r"__main__\.py|cli\.py|commands/|demo\w*\.py|app/",
}

# Each would slow the first picture of the window; loaded where it is needed.
LAZY = ("alembic", "icalendar", "keyring", "zxcvbn", "desktop_notifier", "platformdirs")


def below(name: str, parent: str) -> bool:
    """True if ``name`` is ``parent`` or a part of it."""
    parent = parent.rstrip(".")
    return name == parent or name.startswith(parent + ".")


def rule_of(path: str) -> tuple[Rule, tuple[str, ...]] | None:
    for rule in RULES:
        if match := re.match(rule.where, path):
            return rule, tuple(name.format(**match.groupdict()) for name in rule.may)
    return None


def allowed(found: Import, may: tuple[str, ...]) -> bool:
    if found.module.split(".")[0] in STDLIB:
        return True
    # "from familysafe import x" is about familysafe.x; "from package.module import Thing" is not
    # about package.module.Thing, but allowing either reading never allows too much.
    if found.module in (F, "PySide6"):
        return all(any(below(t, m) for m in may) for t in found.targets())
    return any(below(found.module, name) for name in may) or all(
        any(below(t, m) for m in may) for t in found.targets()
    )


def lines(path: str, found: Iterable[Import]) -> list[str]:
    return [f"{path}:{one.line} {one.module}" for one in found]


def forbidden(path: str) -> list[Import]:
    """Imports of a file that its layer does not allow."""
    found = rule_of(path)
    if found is None:
        return []
    return [one for one in imports(path) if not allowed(one, found[1])]


def test_every_file_belongs_to_a_layer() -> None:
    homeless = [path for path in python_files() if rule_of(path) is None and not ROOTS.match(path)]
    assert homeless == []


def test_a_file_imports_only_what_its_layer_may() -> None:
    wrong = []
    for path in python_files():
        known = DEPARTURES.get(path)
        wrong += lines(path, [one for one in forbidden(path) if one.module != known])
    assert wrong == []


def test_every_known_departure_is_still_there() -> None:
    for path, module in DEPARTURES.items():
        if path in python_files():
            assert module in {one.module for one in forbidden(path)}, f"{path} is in order now"


def test_a_file_imports_nothing_that_no_part_may() -> None:
    wrong = []
    for path in python_files():
        for one in imports(path):
            targets = (one.module, *one.targets())
            if any(below(target, name) for target in targets for name in NEVER):
                wrong += lines(path, [one])
    assert wrong == []


def test_a_thing_with_one_home_is_imported_only_there() -> None:
    wrong = []
    for path in python_files():
        for one in imports(path):
            for name, home in ONLY_IN.items():
                loads = any(below(target, name) for target in (one.module, *one.targets()))
                if loads and not re.match(rf"{F}/(?:{home})", path):
                    wrong += lines(path, [one])
    assert wrong == []


def test_slow_libraries_are_loaded_only_when_they_are_needed() -> None:
    wrong = []
    for path in python_files():
        if not path.startswith((f"{F}/store/migrations/", f"{F}/store/migrate")):
            at_once = [i for i in imports(path) if not i.inside_function and not i.for_types_only]
            wrong += lines(path, [i for i in at_once if any(below(i.module, n) for n in LAZY)])
    assert wrong == []


def test_no_file_imports_a_star() -> None:
    paths = (*python_files(), *python_files("tests"), *python_files("benchmarks"))
    assert [
        line for p in paths for line in lines(p, (i for i in imports(p) if "*" in i.names))
    ] == []


def test_the_program_without_a_window_loads_no_qt() -> None:
    wrong = []
    for path in python_files():
        if re.match(
            rf"{F}/(bootstrap|cli|background|backups|care|commands|passphrase_costs)", path
        ):
            qt = [
                i for i in imports(path) if below(i.module, "PySide6") or below(i.module, f"{F}.ui")
            ]
            wrong += lines(path, qt)
    assert wrong == []


@pytest.mark.parametrize(
    ("path", "statement"),
    [
        (f"{F}/domain/child.py", "import msgspec"),
        (f"{F}/services/talks.py", f"from {F} import store"),
        (f"{F}/services/talks.py", f"from {F}.store.engine import open_engine"),
        (f"{F}/store/engine.py", f"from {F}.services import talks"),
        (f"{F}/store/engine.py", f"from {F}.adapters.clock import SystemClock"),
        (f"{F}/adapters/clock.py", "from PySide6 import QtCore"),
        (f"{F}/importers/plist.py", f"from {F}.services.ports import Clock"),
        (f"{F}/ui/screens/talks/view.py", f"from {F}.services.talks import log_talk"),
        (f"{F}/ui/screens/talks/view.py", f"from {F}.ui.screens.child.view import ChildView"),
        (f"{F}/ui/screens/talks/view_model.py", "from PySide6.QtWidgets import QWidget"),
        (f"{F}/ui/screens/talks/view_model.py", "def f():\n    from PySide6 import QtGui"),
        (f"{F}/ui/shell.py", f"from {F}.store import engine"),
    ],
)
def test_the_rules_refuse_what_the_table_forbids(path: str, statement: str) -> None:
    found = rule_of(path)
    assert found is not None
    assert not all(allowed(one, found[1]) for one in imports_of(statement, path))
