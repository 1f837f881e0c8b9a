"""Freezes a notebook of today's revision, with rows in every table. Refuses to do it twice."""

from __future__ import annotations

import os
import tempfile
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert

from familysafe.bootstrap import Program, Session
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.talk import Talk
from familysafe.paths import AppPaths
from familysafe.services.ports import Create, Remove
from familysafe.store import tables as t
from familysafe.store.rows import ActionRow, Batch, FactRow
from familysafe.store.schema_version import HEAD
from tests.fakes import CountingIds, FrozenClock
from tests.proofs.planted import Planter
from tests.store.record_helpers import sealed_again
from tests.store.revisions import WORDS, frozen

PICTURE = b"not a picture, but bytes of one" * 9000


def freeze(target: Path) -> None:
    """Nora with one record of each kind, a child in the Trash, an erased one, an attachment."""
    with tempfile.TemporaryDirectory() as folder:
        paths = AppPaths.for_profile(Path(folder))
        program = Program(paths, clock=FrozenClock(), ids=CountingIds())
        session, _ = program.create(guardian="Sam", country="GB", passphrase=WORDS)
        try:
            _fill(session)
            report = session.book.check()
            assert report.ok, report.problems
            empty = {name for name, count in report.counts.items() if not count}
            assert empty <= {"bookmark"}, empty
            session.back_up(target)
        finally:
            session.close()


def _fill(session: Session) -> None:
    book, ids = session.book, session.program.ids
    nora, ben, guest = (
        Child(id=ids.new(), name=name, born=BirthDate(year, 4))
        for name, year in (("Nora", 2013), ("Ben", 2018), ("Guest", 2015))
    )
    for child in (nora, ben, guest):
        book.record("add_child", [Create(child, child.id)])
    for record in Planter(ids.new, nora.id).records():
        book.record("plant", [Create(record, nora.id)])
    book.undo()
    book.redo()
    book.record("remove_child", [Remove(Child, ben.id)])
    _visit(session, nora.id)
    _attach(session, nora.id)
    book.erase(guest.id)
    session.put_local("drilled_at", "2026-11-23T22:00:00+00:00")


def _visit(session: Session, child: UUID) -> None:
    """A fact of a kind that this program does not know: another parent's newer one sent it."""
    ids, batch = session.program.ids, session.book.batch()
    talk = next(row for row in batch.facts if row.entity_type == Talk.KIND)
    done = next(row for row in batch.actions if row.id == talk.action)
    action, one = ids.new().bytes, ids.new().bytes
    visit = talk._replace(id=one, entity_id=one, entity_type="visit", action=action, corrects=None)
    visit = visit._replace(root=child.bytes, body='{"note":"Grandma came by"}')
    assert isinstance(visit, FactRow)
    acted: ActionRow = done._replace(id=action, kind="log_visit")
    session.book.apply(Batch((), (acted,), (), (visit,)))


def _attach(session: Session, child: UUID) -> None:
    one = session.program.ids.new().bytes
    row = {"id": one, "root": child.bytes, "scope": "family", "entity_id": child.bytes}
    row |= {"sha256": sha256(PICTURE).digest(), "media": "image/png", "size": len(PICTURE)}
    with session.vault.engine.begin() as conn:
        conn.execute(insert(t.attachment).values(row))
        for n, start in enumerate(range(0, len(PICTURE), 256 * 1024)):
            piece = {"attachment_id": one, "n": n, "data": PICTURE[start : start + 256 * 1024]}
            conn.execute(insert(t.attachment_chunk).values(piece))
    sealed_again(session.book, session.vault.engine)


if __name__ == "__main__":
    if frozen(HEAD).exists():
        raise SystemExit(f"{frozen(HEAD).name} is there: what an old program wrote never changes")
    os.umask(0o022)
    freeze(frozen(HEAD))
