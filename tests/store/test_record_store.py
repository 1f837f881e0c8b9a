"""Create, read and reopen on a real encrypted file."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child, Guardian, Household
from familysafe.domain.talk import How, Promise, Talk
from familysafe.errors import InvalidInputError
from familysafe.services.ports import Create, Edit, Remove, Restore
from tests.store.record_helpers import RealBook, real_book


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealBook]:
    """A new notebook."""
    with real_book(tmp_path / "notebook.db") as made:
        yield made


def child(real: RealBook, name: str = "Nora") -> Child:
    """A saved child."""
    made = Child(id=real.ids.new(), name=name, born=BirthDate(2013, 4))
    real.book.record("add_child", [Create(made, made.id)])
    return made


def talk(real: RealBook, about: Child, note: str = "On the way to school") -> Talk:
    """A talk that is not saved yet."""
    at = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
    return Talk(
        id=real.ids.new(),
        happened_at=at,
        zone="Europe/London",
        child_id=about.id,
        group_id=real.ids.new(),
        topics=("live",),
        how=How.EASY,
        note=note,
    )


def test_a_new_notebook_holds_its_household_and_guardian(real: RealBook) -> None:
    assert [g.name for g in real.book.all(Guardian)] == ["Sam"]
    assert real.book.get(Household, real.book.household_id).country == "GB"


def test_everything_is_there_after_reopening(real: RealBook) -> None:
    nora = child(real)
    said = talk(real, nora)
    real.book.record("log_talk", [Create(said, nora.id)])
    book = real.reopen()
    assert book.all(Child) == (nora,)
    assert book.all(Talk) == (said,)
    assert book.check().problems == ()


def test_an_edit_saves_only_the_field_that_differs(real: RealBook) -> None:
    nora = child(real)
    real.book.record("edit_child", [Edit(nora, replace(nora, name="Nor"))])
    assert real.book.get(Child, nora.id).name == "Nor"
    names = [h for h in real.book.history(Child, nora.id) if h.field == "name"]
    assert [(h.value, h.is_head) for h in names] == [("Nora", False), ("Nor", True)]
    assert len([h for h in real.book.history(Child, nora.id) if h.field == "born"]) == 1


def test_remove_restore_undo_and_redo_come_round(real: RealBook) -> None:
    nora = child(real)
    real.book.record("remove_child", [Remove(Child, nora.id)])
    assert real.book.all(Child) == () and len(real.book.trash()) == 1
    real.book.record("restore_child", [Restore(Child, nora.id)])
    assert real.book.all(Child) == (nora,)
    real.book.undo()
    assert real.book.all(Child) == ()
    real.book.redo()
    assert real.book.all(Child) == (nora,)


def test_the_collector_is_as_before_after_a_reading(real: RealBook) -> None:
    real.book.all(Talk)
    assert gc.isenabled()
    gc.disable()
    try:
        real.book.all(Promise)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_fact_with_a_known_id_is_refused_and_nothing_else_is_lost(real: RealBook) -> None:
    nora = child(real)
    held = talk(real, nora)
    real.book.record("log_talk", [Create(held, nora.id)])
    with pytest.raises(InvalidInputError):
        real.book.record("log_talk", [Create(held, nora.id)])
    assert real.book.all(Talk) == (held,)
    assert real.book.check().ok
