"""Two computers, one record: the union of their changes, whatever the order of arrival."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine, event, select, text
from sqlalchemy.pool import StaticPool

from familysafe.domain.age import BirthDate
from familysafe.domain.device import Device
from familysafe.domain.family import Child
from familysafe.domain.talk import Talk
from familysafe.errors import InvalidInputError
from familysafe.services.ports import Create, Edit, Remove
from familysafe.store import tables as t
from familysafe.store.export_rows import to_json
from familysafe.store.notebook import SqlNotebook, create_notebook, open_notebook
from familysafe.store.rows import Batch, ErasedRow
from tests.fakes import CountingIds, FrozenClock

NORA, BEN, TABLET, SAID = (UUID(int=n) for n in (1, 2, 3, 4))


def memory_engine() -> Engine:
    """The same tables without a file: the proofs below look at thousands of orders."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: sqlcipher.connect(
            ":memory:", isolation_level=None, check_same_thread=False
        ),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda conn: conn.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


@dataclass
class Computer:
    """One parent's copy."""

    name: str
    start: int
    clock: FrozenClock = field(default_factory=FrozenClock)
    guardian: UUID = UUID(int=77)

    def __post_init__(self) -> None:
        self.ids = CountingIds(self.start)
        self.engine = memory_engine()
        create_notebook(
            self.engine, guardian_name=self.name, country="GB", clock=self.clock, ids=self.ids,
            guardian_id=self.guardian,
        )  # fmt: skip
        self.book: SqlNotebook = open_notebook(self.engine, clock=self.clock, ids=self.ids)


def state(engine: Engine) -> tuple[object, ...]:
    """All that must be equal: what was written, what is computed from it, what is found."""
    found: list[object] = []
    with engine.begin() as conn:
        for table in (*t.append_only.values(), t.entity, t.head):
            columns = [c for c in table.c if c.name != "seq"]
            found.append(sorted(map(repr, conn.execute(select(*columns)))))
        words = "SELECT r.id, r.kind, body FROM search JOIN search_row r ON r.seq = search.rowid"
        found.append(sorted(map(repr, conn.execute(text(words)))))
    return tuple(found)


@cache
def history() -> tuple[Batch, bytes]:
    """What two parents did at the same time, one with a clock that is years off."""
    one = Computer("Sam", 1_000)
    two = Computer("Alex", 500_000, FrozenClock(datetime(2031, 5, 1, tzinfo=UTC)), UUID(int=78))
    nora = Child(id=NORA, name="Nora", born=BirthDate(2013, 4))
    ben = Child(id=BEN, name="Ben", born=BirthDate(2018, 2))
    tablet = Device(id=TABLET, name="Tablet", platform_id="ios", users=(NORA,))
    at = datetime(2026, 11, 1, tzinfo=UTC)
    said = Talk(id=SAID, happened_at=at, zone="Europe/London", child_id=NORA, group_id=SAID)
    one.book.record("add", [Create(nora, NORA), Create(ben, BEN), Create(tablet, NORA)])
    one.book.record("talk", [Create(said, NORA)])
    two.book.apply(one.book.batch())
    two.clock.move(days=-4000)
    _busy(one, nora, tablet, said)
    _busy(two, replace(nora, name="Eleonora"), replace(tablet, users=(NORA, BEN)), said)
    two.book.record("remove", [Remove(Child, BEN)])
    one.book.record("rename", [Edit(ben, replace(ben, name="Benjamin"))])
    rows = one.book.batch()
    other = two.book.batch()
    merged = Batch(*(tuple(sorted({*a, *b})) for a, b in zip(rows, other, strict=True)))
    return merged, other.actions[0].author


def _busy(computer: Computer, nora: Child, tablet: Device, said: Talk) -> None:
    book, new = computer.book, computer.ids.new
    book.record("rename", [Edit(book.get(Child, NORA), replace(nora, home="A"))])
    book.record("share", [Edit(book.get(Device, TABLET), replace(tablet, name=computer.name))])
    better = replace(said, id=new(), corrects=SAID, note=computer.name)
    book.record("correct", [Create(better, NORA)])
    book.record("rename", [Edit(nora, replace(nora, name=computer.name + "'s"))])
    book.undo()
    book.record("remove", [Remove(Talk, better.id)])


def parts_of(whole: Batch, rng: random.Random, erased: tuple[ErasedRow, ...] = ()) -> list[Batch]:
    """The rows in random pieces and order, some of them twice, with the actions they need."""
    rows: list[Any] = [*whole.changes, *whole.facts, *erased]
    rows += rng.sample(rows, len(rows) // 3)
    rng.shuffle(rows)
    parts = []
    while rows:
        size = rng.randint(1, 12)
        parts.append(part_of(whole, rows[:size]))
        rows = rows[size:]
    return parts


def part_of(whole: Batch, rows: list[Any]) -> Batch:
    """These rows as a batch."""
    acts = {row.action for row in rows if hasattr(row, "action")}
    devices = {row.device for row in rows if hasattr(row, "device")}
    return Batch(
        tuple(c for c in whole.computers if c.id in devices),
        tuple(a for a in whole.actions if a.id in acts),
        tuple(dict.fromkeys(r for r in rows if r in set(whole.changes))),
        tuple(dict.fromkeys(r for r in rows if r in set(whole.facts))),
        tuple(r for r in rows if isinstance(r, ErasedRow)),
    )


def fresh() -> Computer:
    """A third computer that has nothing of it yet: the same ids each time."""
    return Computer("Kim", 900_000, guardian=UUID(int=79))


@settings(max_examples=12, deadline=None, derandomize=True)
@given(seed=st.integers(0, 1 << 32), erasing=st.booleans())
def test_any_split_order_and_repetition_gives_the_same_state(seed: int, erasing: bool) -> None:
    whole, _ = history()
    erased = (ErasedRow(NORA.bytes, 5), ErasedRow(NORA.bytes, 9)) if erasing else ()
    straight, shuffled = fresh(), fresh()
    straight.book.apply(whole._replace(erased=erased))
    for part in parts_of(whole, random.Random(seed), erased):
        shuffled.book.apply(part)
    assert state(straight.engine) == state(shuffled.engine)
    assert shuffled.book.seal_problems() == ()
    if not erasing:
        assert set(whole.changes) <= set(shuffled.book.batch().changes)
        assert set(whole.facts) <= set(shuffled.book.batch().facts)


def test_applying_everything_again_changes_nothing() -> None:
    whole, _ = history()
    kim = fresh()
    kim.book.apply(whole)
    before, generation = kim.book.export_bytes(), kim.book.generation
    kim.book.apply(whole)
    assert kim.book.export_bytes() == before and kim.book.generation == generation
    problems = [p for p in kim.book.check().problems if not p.startswith("pages")]
    assert problems == []


def test_edit_against_edit_and_edit_against_removal_stay_readable() -> None:
    kim = fresh()
    kim.book.apply(history()[0])
    homes = [h for h in kim.book.history(Child, NORA) if h.field == "home" and h.is_head]
    assert len(homes) == 2
    names = [h.value for h in kim.book.history(Child, BEN) if h.field == "name" and h.is_head]
    assert names == ["Benjamin"] and [i.record.id for i in kim.book.trash()].count(BEN) == 1
    kim.book.settle(NORA, "home", "A", "choose")
    homes = [h for h in kim.book.history(Child, NORA) if h.field == "home" and h.is_head]
    assert len(homes) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda row: row._replace(author=UUID(int=5).bytes),
        lambda row: row._replace(scope="local"),
        lambda row: row._replace(scope="private"),
        lambda row: row._replace(scope="everybody"),
        lambda row: row._replace(value='"' + "x" * 70_000 + '"'),
        lambda row: row._replace(value='{"b":1, "a":2}'),
        lambda row: row._replace(value="1.5"),
        lambda row: row._replace(value='"e\u0301"'),
        lambda row: row._replace(id=b"short"),
        lambda row: row._replace(over="[]x"),
        lambda row: row._replace(field="DROP TABLE"),
        lambda row: row._replace(hlc=1 << 70),
    ],
)
def test_a_change_that_breaks_a_rule_is_refused(spoil: Callable[[Any], Any]) -> None:
    whole, author = history()
    mine = [row for row in whole.changes if row.author == author and row.entity_id == NORA.bytes]
    kim = fresh()
    before = state(kim.engine)
    with pytest.raises(InvalidInputError):
        kim.book.apply(Batch(changes=(spoil(mine[0]),)), author=UUID(bytes=author))
    assert state(kim.engine) == before
    kim.book.apply(Batch(changes=(mine[0],)), author=UUID(bytes=author))


def test_a_change_may_not_replace_another_records_value() -> None:
    whole, _ = history()
    kim = fresh()
    kim.book.apply(whole)
    victim = next(row for row in whole.changes if row.entity_id == TABLET.bytes)
    thief = next(row for row in whole.changes if row.entity_id == NORA.bytes)
    bad = thief._replace(id=bytes(15) + b"x", over=f'["{victim.id.hex()}"]')
    with pytest.raises(InvalidInputError):
        kim.book.apply(Batch(changes=(bad,)))


def test_one_id_never_stands_for_two_contents() -> None:
    whole, _ = history()
    kim = fresh()
    kim.book.apply(whole)
    bad = whole.changes[-1]._replace(value='"other"')
    with pytest.raises(InvalidInputError):
        kim.book.apply(Batch(changes=(bad,)))


def test_the_export_of_the_same_content_has_the_same_bytes() -> None:
    whole, _ = history()
    one, two = fresh(), fresh()
    one.book.apply(whole)
    for part in parts_of(whole, random.Random(1)):
        two.book.apply(part)
    assert one.book.export_bytes() == two.book.export_bytes()
    assert to_json(one.book.batch(), (), b"") == to_json(two.book.batch(), (), b"")
