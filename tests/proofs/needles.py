"""Names planted in every text field of every kind: none may stand readable in any file."""

from __future__ import annotations

import argparse
import base64
import logging
import os
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import Integer, insert, select

from familysafe.bootstrap import Session
from familysafe.care.erasing import erase_child
from familysafe.cli import build_parser
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Scope
from familysafe.errors import FamilySafeError
from familysafe.log import start_logging
from familysafe.services.ports import Create
from familysafe.store import tables as t
from familysafe.store.rows import Batch
from tests.proofs.kit import Figures, program_at, room
from tests.proofs.planted import Planter
from tests.proofs.search import forms, hits, hits_below
from tests.store.record_helpers import sealed_again

FAST = LONG = 1
_SECRET = ("pass", "secret", "code", "key", "phrase", "pin", "password")
#: Columns of ids, hashes, times and names of our own.
_WORDLESS = frozenset({
    "id", "root", "scope", "entity_type", "entity_id", "author", "device", "action", "happened_at",
    "zone", "corrects", "field", "over", "kind", "undoes", "change_id", "guardian", "sign_key",
    "seal_key", "sha256", "media", "consumer", "version_num", "name", "attachment_id",
})  # fmt: skip
_OUR_OWN_WORDS = frozenset({"seal.body"})
WORDS = "Zwickelquill outward environs liturgy cocoa"


def prove(runs: int) -> Figures:
    """Plant, save, back up, fail, log, lock; then search everything that was written."""
    figures = Figures()
    with room() as folder, _own_temporary_folder(folder / "temp"):
        _control(folder / "control", figures)
        profile = folder / "profile"
        words = _tour(profile, figures)
        pattern = forms(words)
        for name, count in hits_below(pattern, profile, folder / "temp").items():
            figures.breaks(f"{count} in {name}")
        files = [p for p in profile.rglob("*") if p.is_file()]
        figures.counts["planted"] = len(words)
        figures.counts["files_searched"] = len(files)
        figures.counts["bytes_searched"] = sum(p.stat().st_size for p in files)
        if not (profile / "familysafe.log").stat().st_size:
            figures.breaks("the log is empty: the proof is blind")
    _arguments(figures)
    return figures


@contextmanager
def _own_temporary_folder(folder: Path) -> Iterator[None]:
    folder.mkdir()
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    os.environ["TMPDIR"] = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before
        del os.environ["TMPDIR"]


def _tour(profile: Path, figures: Figures) -> list[str | bytes]:
    """Everything that writes a file. Returns what must be found nowhere."""
    program = program_at(profile)
    profile.mkdir()
    start_logging(program.paths.log, level=logging.DEBUG)
    session, code = program.create(guardian="Samquillzwickel", country="GB", passphrase=WORDS)
    child = Child(id=program.ids.new(), name="Noraquillzwickel", born=BirthDate(2013, 4))
    session.book.record("add_child", [Create(child, child.id)])
    planter = Planter(program.ids.new, child.id)
    records = list(planter.records())
    for record in records:
        root = record.id if isinstance(record, Child) else child.id
        session.book.record("plant", [Create(record, root, Scope.FAMILY)])
    figures.counts["kinds"] = len(records)
    if len(records) != len(KINDS) - 1:
        figures.breaks("a kind was left out")
    keys = [one.packed()[:32] for one in (session.vault.key, session.vault.opening)]
    _use(session, planter, child.id)
    _attach(session, planter, child.id)
    _columns(session, planter.names, figures)
    session.back_up_if_due()
    program.files().new_recovery_code(session.vault)
    session.close()
    session = program.unlock(WORDS)
    erase_child(session, child.id)
    session.close()
    bare = code.replace("-", "").replace(" ", "")
    names = ["Samquillzwickel", "Noraquillzwickel", WORDS, "Zwickelquill", code, bare]
    return [*planter.names, *names, *keys]  # the salt is the first 16 bytes of the file


def _use(session: Session, planter: Planter, child: UUID) -> None:
    """Search, draft, settings, and every sort of failure that could name what it holds."""
    session.book.search(planter.names[0])
    session.put_local("draft", planter.word("setting"))
    log = logging.getLogger("familysafe.proof")
    doubled = Child(id=child, name=planter.word("doubled"), born=BirthDate(2013, 4))
    for attempt in (
        lambda: session.book.record("again", [Create(doubled, child)]),
        lambda: session.program.unlock(planter.names[0]),
        lambda: session.program.restore(Path("/" + planter.word("path")), planter.names[1]),
        lambda: session.put_local(planter.names[2], object()),  # type: ignore[arg-type]
    ):
        try:
            attempt()
        except FamilySafeError:
            log.exception("refused")
        except Exception:
            log.exception("failed")
    with_statement = session.vault.engine.connect()
    try:
        with_statement.exec_driver_sql("INSERT INTO nowhere VALUES (?)", (planter.names[3],))
    except Exception:
        log.exception("driver")
    finally:
        with_statement.close()


def _attach(session: Session, planter: Planter, child: UUID) -> None:
    """A file, and a fact of a kind that only a newer program knows."""
    one, data = session.program.ids.new().bytes, planter.word("file").encode()
    row = {"id": one, "root": child.bytes, "scope": "family", "entity_id": child.bytes}
    row |= {"sha256": sha256(data).digest(), "media": "text/plain", "size": len(data)}
    with session.vault.engine.begin() as conn:
        conn.execute(insert(t.attachment).values(row))
        conn.execute(insert(t.attachment_chunk).values(attachment_id=one, n=0, data=data))
    sealed_again(session.book, session.vault.engine)
    batch = session.book.batch()
    talk = next(fact for fact in batch.facts if fact.entity_type == "talk")
    done = next(action for action in batch.actions if action.id == talk.action)
    new, action = session.program.ids.new().bytes, session.program.ids.new().bytes
    body = '{"note":"' + planter.word("newer") + '"}'
    fact = talk._replace(id=new, entity_id=new, entity_type="visit", action=action, body=body)
    acted = done._replace(id=action, kind="log_visit")
    session.book.apply(Batch((), (acted,), (), (fact._replace(corrects=None),)))


def _columns(session: Session, names: list[str], figures: Figures) -> None:
    """Every column that can hold a parent's words does hold planted ones, in later tables too."""
    pattern = forms(names)
    with session.vault.engine.begin() as conn:
        for table in t.metadata.sorted_tables:
            for column in table.c:
                name = f"{table.name}.{column.name}"
                if isinstance(column.type, Integer) or column.name in _WORDLESS:
                    continue
                if name in _OUR_OWN_WORDS:
                    continue
                figures.add("columns")
                values = [v for v in conn.execute(select(column)).scalars() if v is not None]
                coded = (v if isinstance(v, bytes) else str(v).encode() for v in values)
                if not any(hits(pattern, value) for value in coded):
                    figures.breaks(f"{name}: nothing was planted there; teach the proof")


def _control(folder: Path, figures: Figures) -> None:
    """The search finds what it must: every encoding, packed or not."""
    folder.mkdir()
    word = b"Quillfeather000Zwickel"
    wide = word.decode().encode("utf-16-be")
    samples = [word, word.upper(), wide, word.hex().encode(), zlib.compress(b"xy" + word)]
    samples += [base64.b64encode(b"abc"[:n] + word + b"zz") for n in range(3)]
    pattern = forms([word.decode()])
    blind = [n for n, sample in enumerate(samples) if not hits(pattern, b"..." + sample + b"...")]
    if blind:
        figures.breaks(f"the search is blind for {blind}")
    figures.counts["control"] = len(samples) - len(blind)


def _arguments(figures: Figures) -> None:
    """No command takes a secret as an argument, where other programs could read it."""
    parsers, names = [build_parser()], []
    while parsers:
        for action in parsers.pop()._actions:
            if isinstance(action, argparse._SubParsersAction):
                parsers.extend(action.choices.values())
                continue
            names.append(action.dest)
            if action.type is not None or action.nargs != 0:
                words = " ".join([action.dest, *action.option_strings]).lower()
                if any(word in words for word in _SECRET) and action.dest != "unlock_from_stdin":
                    figures.breaks(f"argument {action.dest}")
    figures.counts["arguments"] = len(names)
