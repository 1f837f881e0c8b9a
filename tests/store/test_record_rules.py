"""The rules of the record: append-only, sealed, kept unread, erased without a trace."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_type_hints
from uuid import UUID

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import DBAPIError

from familysafe.domain.age import BirthDate
from familysafe.domain.audit import SessionRow, Target, TargetKind
from familysafe.domain.device import Device
from familysafe.domain.family import Child, Household
from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Record, Scope
from familysafe.domain.talk import Talk
from familysafe.errors import InvalidInputError, NotFoundError
from familysafe.services.ports import Create, Edit, Remove
from familysafe.store import codec
from familysafe.store import tables as t
from familysafe.store.engine import raw_connection
from familysafe.store.errors import DiskFullError, VaultDamagedError, VaultNewerError
from familysafe.store.notebook import open_notebook
from familysafe.store.rows import Batch, ChangeRow
from tests.store.record_helpers import RealBook, real_book

NEEDLE = "Zwetschgenkuchen"


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealBook]:
    """A new notebook."""
    with real_book(tmp_path / "notebook.db", guardian_name=NEEDLE) as made:
        yield made


def value_for(hint: Any, ids: Any) -> Any:
    """Some value of a field's type; texts carry the planted word."""
    options = [one for one in get_args(hint) if one is not type(None)]
    if type(None) in get_args(hint):
        hint = options[0]
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if hint is UUID:
        return ids.new()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if hint is Target:
        return Target(TargetKind.DEVICE, ids.new())
    if hint is SessionRow:
        return SessionRow(NEEDLE, Target(TargetKind.ACCOUNT, ids.new()))
    return tuple(value_for(one, ids) for one in get_args(hint) if one is not Ellipsis)


_SIMPLE: dict[Any, Any] = {
    str: NEEDLE, int: 3, bool: True, BirthDate: BirthDate(2013, 2), date: date(2026, 2, 28),
    datetime: datetime(2026, 3, 1, 12, 0, 0, 5, tzinfo=UTC), time: time(7, 30),
}  # fmt: skip


def filled(kind: type[Record], ids: Any) -> Record:
    """A record of a kind with every field filled."""
    hints = get_type_hints(kind)
    values = {f.name: value_for(hints[f.name], ids) for f in fields(kind)}
    values |= {"zone": "Europe/London", "corrects": None} if kind.FACT else {}
    return kind(**values)


def plant(real: RealBook) -> list[Record]:
    """One record of every kind that there is, all about one child."""
    child = Child(id=real.ids.new(), name=NEEDLE, born=BirthDate(2013, 4))
    real.book.record("add_child", [Create(child, child.id)])
    others = [k for n, k in KINDS.items() if n not in ("household", "guardian", "child")]
    records = [filled(kind, real.ids) for kind in others]
    real.book.record("plant", [Create(record, child.id) for record in records])
    return [child, *records]


def test_every_kind_of_record_survives_reopening_unaltered(real: RealBook) -> None:
    records = plant(real)
    book = real.reopen()
    assert [book.get(type(record), record.id) for record in records] == records


def test_no_planted_word_stands_in_the_raw_file(real: RealBook) -> None:
    plant(real)
    for name in real.path.parent.iterdir():
        raw = name.read_bytes()
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert NEEDLE.encode(coding) not in raw


def test_what_was_written_is_never_changed_or_removed(real: RealBook) -> None:
    plant(real)
    for table in t.append_only.values():
        with real.engine.begin() as conn:
            empty = conn.execute(select(table)).first() is None
        for statement in (update(table).values(id=bytes(16)), delete(table)):
            if not empty:
                with pytest.raises(DBAPIError, match="append-only"), real.engine.begin() as conn:
                    conn.execute(statement)


def test_a_draft_that_breaks_a_rule_changes_nothing(real: RealBook) -> None:
    child = Child(id=real.ids.new(), name="Nora", born=BirthDate(2013, 4))
    good = Create(child, child.id)
    stray = Create(replace(child, id=real.ids.new()), real.ids.new())
    huge = Create(replace(child, id=real.ids.new(), name="x" * codec.LIMIT), child.id)
    before = real.book.export_bytes()
    for bad in (
        stray,
        huge,
        good,
        Remove(Talk, real.ids.new()),
        Edit(child, replace(child, id=real.ids.new())),
    ):
        with pytest.raises((InvalidInputError, NotFoundError)):
            real.book.record("bad", [good, bad])
        assert real.book.export_bytes() == before and real.book.all(Child) == ()


def test_a_fact_cannot_be_edited(real: RealBook) -> None:
    talk = next(r for r in plant(real) if isinstance(r, Talk))
    with pytest.raises(InvalidInputError):
        real.book.record("edit", [Edit(talk, replace(talk, note="other"))])


def test_a_household_row_cannot_have_the_scope_of_a_child(real: RealBook) -> None:
    device = Device(id=real.ids.new(), name="TV", platform_id="")
    with pytest.raises(InvalidInputError):
        real.book.record("add", [Create(device, real.book.household_id, Scope.CHILD)])


def test_the_seal_notices_a_removed_an_edited_and_an_old_row(real: RealBook) -> None:
    plant(real)
    assert real.book.seal_problems() == ()
    meddle = (
        "DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)",
        "UPDATE fact_talk SET zone = 'Europe/Paris'",
        "UPDATE action SET hlc = hlc + 1 WHERE seq = 2",
    )
    for statement in meddle:
        raw = real.engine.connect()
        raw.exec_driver_sql("DROP TRIGGER IF EXISTS change_never_removed")
        raw.exec_driver_sql("DROP TRIGGER IF EXISTS fact_talk_never_changed")
        raw.exec_driver_sql("DROP TRIGGER IF EXISTS action_never_changed")
        raw.exec_driver_sql(statement)
        report_problems = _seal_problems_in(raw)
        raw.rollback()
        raw.close()
        assert report_problems, statement


def _seal_problems_in(conn: Any) -> tuple[str, ...]:
    from familysafe.store import seal

    return seal.problems(conn)


def test_an_old_page_put_back_is_noticed_or_changes_nothing(real: RealBook) -> None:
    """SQLCipher finds an old page valid: it was written under the same key."""
    plant(real)
    old = real.path.read_bytes()
    child = real.book.all(Child)[0]
    real.book.record("edit", [Edit(child, replace(child, name="Other"))])
    wanted = (real.book.export_bytes(), real.book.search("Other"), real.book.all(Child))
    real.close()
    new = real.path.read_bytes()
    differ = [n for n in range(0, len(old), 4096) if old[n : n + 4096] != new[n : n + 4096]]
    assert len(differ) > 8
    for at in differ:
        real.path.write_bytes(new[:at] + old[at : at + 4096] + new[at + 4096 :])
        try:
            if real.reopen().check().ok:
                found = (real.book.export_bytes(), real.book.search("Other"), real.book.all(Child))
                assert found == wanted
        except VaultDamagedError:
            pass
        real.close()
    real.path.write_bytes(new)
    assert real.reopen().check().ok


def foreign(real: RealBook, **values: Any) -> ChangeRow:
    """A change that another guardian's computer wrote."""
    new = real.ids.new
    row = ChangeRow(
        id=new().bytes, root=real.book.household_id.bytes, scope="family", entity_type="child",
        entity_id=new().bytes, author=new().bytes, device=new().bytes, hlc=99, fmt=1,
        action=new().bytes, field="name", value='"Ben"', over="[]",
    )  # fmt: skip
    return row._replace(**values)


def test_what_a_newer_program_wrote_is_kept_and_passed_on_unread(real: RealBook) -> None:
    child = next(r for r in plant(real) if isinstance(r, Child))
    rows = (
        foreign(real, entity_type="pet"),
        foreign(real, entity_id=child.id.bytes, root=child.id.bytes, field="pronoun"),
        foreign(real, entity_id=child.id.bytes, root=child.id.bytes, fmt=2, value='{"b": 1.5}'),
    )
    real.book.apply(Batch(changes=rows))
    book = real.reopen()
    assert book.all(Child) == (child,)
    assert set(rows) <= set(book.batch().changes)
    assert b'"pet"' in _json(book.export_bytes()) and book.check().ok


def _json(zipped: bytes) -> bytes:
    import io
    import zipfile

    return zipfile.ZipFile(io.BytesIO(zipped)).read("notebook.json")


def decrypted(real: RealBook) -> bytes:
    """The whole database without encryption, free pages included."""
    plain = real.path.with_name("plain.db")
    with real.engine.connect() as conn:
        raw = raw_connection(conn)
        raw.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.execute("DETACH DATABASE plain")
    return plain.read_bytes()


def test_an_erased_child_leaves_an_id_and_a_time(real: RealBook) -> None:
    child = plant(real)[0]
    other = Child(id=real.ids.new(), name="Ben", born=BirthDate(2018, 1))
    real.book.record("add_child", [Create(other, other.id)])
    home = real.book.get(Household, real.book.household_id)
    assert real.book.erase(child.id) > 20
    assert real.book.all(Child) == (other,) and real.book.search(NEEDLE[:5]) != ()
    assert {hit.kind for hit in real.book.search(NEEDLE)} == {"guardian"}
    assert real.book.undo() is None and real.book.all(Household) == (home,)
    assert real.book.check().problems == ()
    assert real.reopen().all(Child) == (other,)


def test_no_word_of_an_erased_child_is_left_in_the_decrypted_file(tmp_path: Path) -> None:
    with real_book(tmp_path / "notebook.db") as real:
        child = plant(real)[0]
        assert NEEDLE.encode() in decrypted(real)
        real.book.erase(child.id)
        (tmp_path / "plain.db").unlink()
        left = decrypted(real).lower()
        for word in (NEEDLE.lower(), unicodedata.normalize("NFKD", NEEDLE).lower()[:10]):
            assert word.encode() not in left


def test_late_changes_of_an_erased_child_are_dropped(real: RealBook) -> None:
    child = plant(real)[0]
    late = foreign(real, root=child.id.bytes, entity_id=child.id.bytes)
    before = real.book.batch()
    real.book.erase(child.id)
    for batch in (Batch(changes=(late,)), before._replace(changes=(), facts=before.facts)):
        real.book.apply(batch)
        assert real.book.all(Child) == () and real.book.all(Talk) == ()
    with pytest.raises(InvalidInputError):
        real.book.record("again", [Create(child, child.id)])


def test_erasing_a_corrected_fact_does_not_bring_its_first_version_back(real: RealBook) -> None:
    talk = next(r for r in plant(real) if isinstance(r, Talk))
    child = real.book.all(Child)[0]
    better = replace(talk, id=real.ids.new(), corrects=talk.id)
    real.book.record("correct", [Create(better, child.id)])
    real.book.erase(better.id)
    assert real.book.all(Talk) == () and real.book.check().ok


def test_a_device_of_two_children_outlives_the_one_who_is_erased(real: RealBook) -> None:
    pair = [Child(id=real.ids.new(), name=n, born=BirthDate(2013, 4)) for n in ("Nora", "Ben")]
    real.book.record("add", [Create(child, child.id) for child in pair])
    own = Device(id=real.ids.new(), name="Tablet", platform_id="ios", users=(pair[0].id,))
    real.book.record("add", [Create(own, pair[0].id)])
    shared = replace(own, users=(pair[0].id, pair[1].id))
    real.book.record("share", [Edit(own, shared)])
    real.book.erase(pair[0].id)
    assert real.book.all(Device) == (shared,)


def test_the_trash_is_emptied_after_thirty_days(real: RealBook) -> None:
    child = plant(real)[0]
    real.book.record("remove", [Remove(Child, child.id)])
    real.clock.move(days=29)
    assert real.book.purge_expired(real.clock.now()) == 0
    real.book.record(
        "add",
        [Create(d := Device(id=real.ids.new(), name="TV", platform_id=""), real.book.household_id)],
    )
    real.clock.move(days=1)
    assert real.book.purge_expired(real.clock.now()) == 1
    assert real.book.trash() == () and real.book.all(Device)[-1] == d
    assert [r.action for r in real.book.undoable()] == ["add"]


def test_undo_reaches_back_twenty_actions_after_reopening(real: RealBook) -> None:
    child = Child(id=real.ids.new(), name="0", born=BirthDate(2013, 4))
    real.book.record("add", [Create(child, child.id)])
    for n in range(1, 26):
        real.clock.move(seconds=1)
        now = real.book.get(Child, child.id)
        real.book.record("rename", [Edit(now, replace(now, name=str(n)))])
    book = real.reopen()
    assert len(book.undoable()) == 20
    for n in range(24, -1, -1):
        assert book.undo() is not None and book.get(Child, child.id).name == str(n)
    for _ in range(25):
        assert book.redo() is not None
    assert book.get(Child, child.id).name == "25" and book.redo() is None


def test_undoing_an_older_action_leaves_later_edits_alone(real: RealBook) -> None:
    child = Child(id=real.ids.new(), name="a", born=BirthDate(2013, 4))
    real.book.record("add", [Create(child, child.id)])
    moved = real.book.record("home", [Edit(child, replace(child, home="A", name="b"))])
    now = real.book.get(Child, child.id)
    real.book.record("rename", [Edit(now, replace(now, name="c"))])
    real.book.undo(moved.action_id)
    assert real.book.get(Child, child.id) == replace(child, name="c")


def test_search_finds_words_in_everything_and_never_the_trash(real: RealBook) -> None:
    plant(real)
    kinds = {hit.kind for hit in real.book.search("zwetsch")}
    assert kinds == {"guardian"} | {n for n, k in KINDS.items() if k.SEARCHED and n != "guardian"}
    talk = real.book.all(Talk)[0]
    real.book.record("remove", [Remove(Talk, talk.id)])
    assert "talk" not in {hit.kind for hit in real.book.search(NEEDLE)}
    real.book.undo()
    assert "talk" in {hit.kind for hit in real.book.search(NEEDLE)}
    for odd in ('"', "* OR", "NEAR(", "a\0b", "-", "(", "NOT", "body:x", "'; DROP TABLE change;"):
        real.book.search(odd)


def test_the_clock_of_changes_never_goes_back(real: RealBook) -> None:
    child = Child(id=real.ids.new(), name="a", born=BirthDate(2013, 4))
    real.book.record("add", [Create(child, child.id)])
    real.clock.move(days=-3000)
    book = real.reopen()
    book.record("rename", [Edit(child, replace(child, name="b"))])
    readings = [row.hlc for row in sorted(book.batch().actions, key=lambda row: row.id)]
    assert readings == sorted(set(readings)) and book.get(Child, child.id).name == "b"


def test_a_newer_schema_is_refused_and_left_alone(real: RealBook) -> None:
    with real.engine.begin() as conn:
        conn.execute(update(t.version).values(version_num="9999"))
    before = real.path.read_bytes()
    with pytest.raises(VaultNewerError):
        open_notebook(real.engine, clock=real.clock, ids=real.ids)
    assert real.path.read_bytes() == before


def test_a_full_disk_is_said_and_nothing_is_half_saved(real: RealBook) -> None:
    child = Child(id=real.ids.new(), name="a", born=BirthDate(2013, 4))
    with real.engine.connect() as conn:
        raw = raw_connection(conn)
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFullError) as caught:
        for n in range(200):  # noqa: B007
            real.book.record(
                "add",
                [
                    Create(
                        replace(child, id=real.ids.new(), name="x" * 3000), real.book.household_id
                    )
                ],
            )
    assert caught.value.next_step and "xxx" not in str(caught.value)
    assert real.book.check().problems == () and len(real.book.all(Child)) == n


def test_after_an_error_at_commit_the_file_is_asked_first(
    real: RealBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error after the rows reached the disk must not be told as "not saved"."""
    child = Child(id=real.ids.new(), name="a", born=BirthDate(2013, 4))
    assert real.book.all(Child) == ()  # so that the next commit is the one of the save
    real_commit = real.engine.dialect.do_commit

    def commit_and_fail(connection: Any) -> None:
        monkeypatch.undo()
        real_commit(connection)
        raise real.engine.dialect.dbapi.OperationalError("disk I/O error")

    monkeypatch.setattr(real.engine.dialect, "do_commit", commit_and_fail)
    real.book.record("add", [Create(child, child.id)])
    assert real.book.all(Child) == (child,) and real.reopen().check().ok


def test_two_computers_never_share_an_id(real: RealBook) -> None:
    first = real.book.computer_id
    assert real.book.new_computer() != first
    assert real.reopen().computer_id != first


def test_choosing_between_two_edits_leaves_one(real: RealBook) -> None:
    child = Child(id=real.ids.new(), name="a", born=BirthDate(2013, 4))
    real.book.record("add", [Create(child, child.id)])
    other = foreign(real, root=child.id.bytes, entity_id=child.id.bytes, hlc=1 << 58)
    real.book.apply(Batch(changes=(other,)))
    heads = [h.value for h in real.book.history(Child, child.id) if h.field == "name" and h.is_head]
    assert heads == ["a", "Ben"] and real.book.get(Child, child.id).name == "Ben"
    real.book.settle(child.id, "name", "Ben", "choose")
    heads = [h.value for h in real.book.history(Child, child.id) if h.field == "name" and h.is_head]
    assert heads == ["Ben"]
    with real.engine.begin() as conn:
        assert conn.execute(select(t.head).where(t.head.c.field == "name")).all()


def test_no_table_but_the_append_only_ones_holds_truth(real: RealBook) -> None:
    """Everything computed can be thrown away and comes back the same."""
    from familysafe.store import projection

    plant(real)
    with real.engine.begin() as conn:
        before = conn.execute(select(t.entity).order_by(t.entity.c.id)).all()
        conn.execute(delete(t.entity))
        conn.execute(insert(t.entity), [row._asdict() for row in before[:1]])
        projection.project_all(conn)
        assert conn.execute(select(t.entity).order_by(t.entity.c.id)).all() == before
