"""The record store beside plain SQLite in the same run.

    python -m benchmarks.store_record

Prints medians and ratios: the commit of one answer (aim: at most 2 times plain SQLite with the
same durability and the same rows), 100,000 rows inserted (aim: at most 1.5 times), and loading
five years of entries. "Plain" is the driver without a key: the same SQLite, pages, pragmas, rows.
"""

from __future__ import annotations

import secrets
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from familysafe.adapters.clock import SystemClock, SystemIds
from familysafe.domain.age import BirthDate
from familysafe.domain.app_record import AppRecord
from familysafe.domain.audit import Answer, AuditAnswer, Target, TargetKind
from familysafe.domain.family import Child, Guardian
from familysafe.domain.talk import Talk
from familysafe.services.ports import Create
from familysafe.store.crypto import DataKey
from familysafe.store.engine import open_engine
from familysafe.store.notebook import SqlNotebook, create_notebook, open_notebook

PRAGMAS = (
    "locking_mode=EXCLUSIVE", "journal_mode=DELETE", "synchronous=EXTRA", "fullfsync=ON",
    "secure_delete=ON", "foreign_keys=ON", "trusted_schema=OFF", "temp_store=MEMORY",
)  # fmt: skip
START = datetime(2021, 1, 1, 18, 0, tzinfo=UTC)


def new_book(path: Path, ids: SystemIds) -> SqlNotebook:
    """A new encrypted notebook."""
    engine = open_engine(path, DataKey.new(), create=True)
    create_notebook(engine, guardian_name="Sam", country="GB", clock=SystemClock(), ids=ids)
    return open_notebook(engine, clock=SystemClock(), ids=ids)


def answer(ids: SystemIds, child: UUID, n: int) -> AuditAnswer:
    """One answer of a check-up."""
    return AuditAnswer(
        id=ids.new(), happened_at=START + timedelta(hours=n), zone="Europe/London",
        check_id="live.tiktok.go-live", target=Target(TargetKind.DEVICE, child), child_id=child,
        answer=Answer.CHANGED, found="everyone", now="friends", note="We looked together",
    )  # fmt: skip


def plain(path: Path, key: bool = False) -> Any:
    """The driver with the same pragmas, without a key (or with one)."""
    raw = sqlcipher.connect(str(path), isolation_level=None)
    if key:
        raw.execute(f"PRAGMA key = \"x'{secrets.token_hex(48)}'\"")
    for pragma in PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")
    return raw


def time_each(
    work: Callable[[int], object], rounds: int, clock: Callable[[], float] = time.perf_counter
) -> float:
    """The median of one call in milliseconds."""
    taken = []
    for n in range(rounds):
        start = clock()
        work(n)
        taken.append((clock() - start) * 1000)
    return statistics.median(taken)


def plain_copy(book: SqlNotebook, path: Path) -> Any:
    """The same notebook without encryption, opened with the same pragmas."""
    with book._engine.connect() as conn:
        raw = conn.connection.dbapi_connection
        assert raw is not None
        other = raw.cursor()
        other.execute(f"ATTACH DATABASE '{path}' AS plain KEY ''")
        other.execute("SELECT sqlcipher_export('plain')")
        other.execute("DETACH DATABASE plain")
    return plain(path)


def commit_of_one(folder: Path, rounds: int = 300) -> None:
    """Save one answer through the one door; beside it, its six rows in plain SQLite."""
    ids = SystemIds()
    book = new_book(folder / "commit.db", ids)
    child = Child(id=ids.new(), name="Nora", born=BirthDate(2013, 4))
    book.record("add_child", [Create(child, child.id)])
    made = [answer(ids, child.id, n) for n in range(2 * rounds)]
    body = "x" * 420
    raw = plain_copy(book, folder / "plain.db")
    columns = [row[1] for row in raw.execute("PRAGMA table_info(fact_audit_answer)")][1:]
    marks = ",".join("?" * len(columns))

    def beside(n: int) -> None:
        one, act = ids.new().bytes, ids.new().bytes
        values = {
            "scope": "family", "entity_type": "audit_answer", "hlc": n, "fmt": 1,
            "happened_at": "2026-01-01T00:00:00.000000Z", "zone": "Europe/London",
            "corrects": None, "body": body, "id": one, "entity_id": one, "action": act,
        }  # fmt: skip
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(
            f"INSERT INTO fact_audit_answer ({','.join(columns)}) VALUES ({marks})",
            [values.get(name, child.id.bytes) for name in columns],
        )
        raw.execute(
            "INSERT INTO action (id, author, device, hlc, kind) VALUES (?,?,?,?,?)",
            (act, child.id.bytes, child.id.bytes, n, "answer_check"),
        )
        raw.execute(
            "INSERT INTO feed (change_id, kind, action) VALUES (?,?,?)", (one, "audit_answer", act)
        )
        made_row = raw.execute(
            "INSERT INTO search_row (id, kind, root) VALUES (?,?,?)",
            (one, "audit_answer", child.id.bytes),
        )
        raw.execute(
            "INSERT INTO search (rowid, body) VALUES (?,?)",
            (made_row.lastrowid, "We looked together"),
        )
        raw.execute("UPDATE clock SET last = last + 1")
        raw.execute("UPDATE seal SET generation = generation + 1, body = body || ''")
        raw.execute("COMMIT")

    waiting = iter(made)

    def ours(_: int) -> None:
        book.record("answer_check", [Create(next(waiting), child.id)])

    clocks = (("wall clock", time.perf_counter), ("processor", time.process_time))
    for what, clock in clocks:
        pairs = [
            (time_each(ours, 50, clock), time_each(beside, 50, clock)) for _ in range(rounds // 50)
        ]
        mine, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
        print(f"commit of one answer, {what}: {mine:.2f} ms,", end=" ")
        print(f"plain {theirs:.2f} ms, ratio {mine / theirs:.2f}")
    raw.close()


def insert_many(folder: Path, rows: int = 100_000) -> None:
    """The same 100,000 rows of facts in one transaction, with and without a key."""
    taken: dict[bool, float] = {}
    for encrypted in (False, True, False, True):
        path = folder / f"many-{len(list(folder.iterdir()))}.db"
        with closing(plain(path, encrypted)) as raw:
            raw.execute(
                "CREATE TABLE f (seq INTEGER PRIMARY KEY, id BLOB UNIQUE, body TEXT) STRICT"
            )
            start = time.perf_counter()
            raw.execute("BEGIN IMMEDIATE")
            raw.executemany(
                "INSERT INTO f (id, body) VALUES (?,?)",
                ((n.to_bytes(16, "big"), "x" * 300) for n in range(rows)),
            )
            raw.execute("COMMIT")
            spent = time.perf_counter() - start
            taken[encrypted] = min(spent, taken.get(encrypted, spent))
    ratio = taken[True] / taken[False]
    print(f"{rows} rows: {taken[True]:.2f} s, plain {taken[False]:.2f} s, ratio {ratio:.2f}")


def load_five_years(folder: Path) -> None:
    """Three children, 300 apps, 6,000 facts: from the open file to decoded records."""
    ids = SystemIds()
    book = new_book(folder / "years.db", ids)
    children = [Child(id=ids.new(), name=f"Child {n}", born=BirthDate(2013, 4)) for n in range(3)]
    book.record("add", [Create(child, child.id) for child in children])
    owner = [children[n % 3].id for n in range(6000)]
    apps = [AppRecord(id=ids.new(), child_id=owner[n], name=f"App {n}") for n in range(300)]
    book.record("apps", [Create(app, app.child_id) for app in apps])
    facts: list[AuditAnswer | Talk] = [answer(ids, owner[n], n) for n in range(5000)]
    facts += [
        Talk(
            id=ids.new(), happened_at=START + timedelta(days=n), zone="Europe/London",
            child_id=owner[n], group_id=ids.new(), note="On the way to school",
        )
        for n in range(1000)
    ]  # fmt: skip
    book.record("facts", [Create(fact, fact.child_id) for fact in facts])

    def load(_: int) -> None:
        fresh = open_notebook(book._engine, clock=SystemClock(), ids=ids)
        for kind in (Guardian, Child, AppRecord, AuditAnswer, Talk):
            fresh.all(kind)

    print(f"load 5 years (6,000 facts, 300 apps): {time_each(load, 5):.0f} ms")
    print(f"seal check of them: {time_each(lambda _: book.seal_problems(), 3):.0f} ms")
    print(f"search: {time_each(lambda _: book.search('looked'), 20):.1f} ms")


def main() -> None:
    """All three in one run."""
    with tempfile.TemporaryDirectory() as name:
        for work in (commit_of_one, insert_many, load_five_years):
            work(Path(name))


if __name__ == "__main__":
    main()
