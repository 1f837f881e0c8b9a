"""Locked while something is under way: covered at once, and nothing is left half-done."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from familysafe.bootstrap import Program
from familysafe.care.notebook_care import NotebookCare
from familysafe.domain.family import Child
from tests.e2e.journeys.family import open_family, unlock
from tests.e2e.journeys.kit import WORDS, Parent
from tests.e2e.journeys.test_care import goes_to

NEW_WORDS = "burlap jumbo decline woken surreal"


def back_up(parent: Parent) -> None:
    goes_to(parent, "backup")
    click(parent, "Back up now")


def drill(parent: Parent) -> None:
    goes_to(parent, "backup")
    parent.press("Back up now")
    click(parent, "Try the newest")


def change_passphrase(parent: Parent) -> None:
    goes_to(parent, "security")
    parent.press("Change")
    parent.types("Present passphrase", WORDS)
    parent.types("New passphrase", NEW_WORDS)
    parent.types("Once more", NEW_WORDS)
    click(parent, "Change")


def export(parent: Parent) -> None:
    goes_to(parent, "take_along")
    inside = parent.frame.inside
    assert inside is not None
    care = NotebookCare(inside.work.care._session)  # type: ignore[union-attr]
    inside.work.jobs.run(
        lambda: care.export_to(parent.paths.root / "all.zip"),
        done=lambda _none: None,
        owner=inside,
    )


def click(parent: Parent, name: str) -> None:
    """Without waiting for what it begins."""
    parent.until(lambda: parent.button(name) is not None, f"no button “{name}”")
    button = parent.button(name)
    assert button is not None
    button.click()


#: What is begun, the slow step inside it at which the lock comes, the words that open it then.
WORK: dict[str, tuple[Callable[[Parent], None], str, str]] = {
    "a backup": (back_up, "back_up_now", WORDS),
    "a drill": (drill, "drill", WORDS),
    "an export": (export, "export_to", WORDS),
    "a change of the passphrase": (change_passphrase, "change_passphrase", NEW_WORDS),
}


@pytest.mark.parametrize("work", WORK)
def test_a_lock_in_the_middle_covers_at_once_and_leaves_nothing_half_done(
    parent: Parent, monkeypatch: pytest.MonkeyPatch, work: str
) -> None:
    begin, step, words = WORK[work]
    open_family(parent)
    begun, gate = threading.Event(), threading.Event()
    really = getattr(NotebookCare, step)

    def slow(*given: Any, **more: Any) -> Any:
        if not begun.is_set() and (step != "back_up_now" or work == "a backup"):
            begun.set()
            gate.wait(60)
        return really(*given, **more)

    monkeypatch.setattr(NotebookCare, step, slow)
    begin(parent)
    parent.until(begun.is_set, "nothing was begun")
    try:
        parent.frame.lock(covered=False)
        parent.sees_no("Nora", "Ben", "Passphrase")  # while the worker is still at it
        assert not parent.app.ended
    finally:
        gate.set()
    parent.goes_on_after_the_lock()
    unlock(parent, words)
    parent.sees("Nora", "Ben")
    parent.settled()
    assert {c.name for c in parent.notebook(lambda desk: desk.book.all(Child))} == {"Nora", "Ben"}
    assert parent.notebook(lambda desk: desk.book.check().problems) == ()  # type: ignore[attr-defined]
    left = [p.name for p in parent.paths.root.rglob("*") if p.suffix in (".part", ".tmp")]
    assert left == []
    if work == "an export":
        assert zipfile.ZipFile(parent.paths.root / "all.zip").testzip() is None
    if work == "a backup":
        parent.closes_the_window()
        newest = max(parent.paths.backups.glob("*.familysafe-backup"))
        Program(parent.paths).opens_backup(newest, WORDS)
