"""Files of a case in a real encrypted notebook: out and in again, gone for good, never plain."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from familysafe.content.pack import ContentPack
from familysafe.domain.incident import Incident, IncidentEntry, IncidentWho
from familysafe.errors import FamilySafeError
from familysafe.services import attachments
from familysafe.services.desk import Desk
from familysafe.services.incidents import open_case
from familysafe.store import seal
from familysafe.store.errors import VaultDamagedError
from familysafe.store.health import quick_look
from tests.fakes import CountingIds
from tests.store.record_helpers import RealBook, real_book

CONTENT = ContentPack.load()
WORDS = b"They wrote it on Monday. " * 30_000  # three pieces in the store


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealBook]:
    with real_book(tmp_path / "notebook.db") as made:
        yield made


def desk_of(real: RealBook) -> Desk:
    return Desk(real.book, CONTENT, real.clock, real.ids)


def with_file(real: RealBook, folder: Path) -> tuple[UUID, UUID]:
    """The ids of a case and of the file that a parent added to it."""
    desk, path = desk_of(real), folder / "Chat.txt"
    path.write_bytes(WORDS)
    case, _ = open_case(desk, kind_id="bullying", who=IncidentWho.PEER)
    attachments.say_sexual(desk, incident_id=case.id, sexual=False)
    receipt = attachments.add_file(desk, incident_id=case.id, path=path)
    return case.id, receipt.touched[0].id


def test_export_and_load_bring_a_parents_file_along_byte_for_byte(
    real: RealBook, tmp_path: Path
) -> None:
    case, file = with_file(real, tmp_path)
    real.book.export_to(tmp_path / "all.zip")
    with real_book(tmp_path / "empty.db", ids=CountingIds(700_000)) as other:
        other.book.load_from(tmp_path / "all.zip")
        assert other.book.export_bytes() == real.book.export_bytes()
        (listed,) = attachments.case_files(desk_of(other), incident_id=case)
        assert (listed.name, listed.size) == ("Chat.txt", len(WORDS))
        attachments.save_copy(desk_of(other), file_id=file, path=tmp_path / "copy")
        assert (tmp_path / "copy").read_bytes() == WORDS
        assert other.book.check().ok


def test_the_file_is_there_after_a_lock_and_never_plain_on_the_disk(
    real: RealBook, tmp_path: Path
) -> None:
    case, _ = with_file(real, tmp_path)
    real.reopen()
    (listed,) = attachments.case_files(desk_of(real), incident_id=case)
    assert listed.size == len(WORDS) and real.book.check().ok
    for path in tmp_path.glob("notebook.db*"):
        assert b"They wrote it" not in path.read_bytes() and b"Chat.txt" not in path.read_bytes()


def test_a_removed_file_leaves_no_bytes_and_a_notebook_in_order(
    real: RealBook, tmp_path: Path
) -> None:
    case, file = with_file(real, tmp_path)
    full = real.book.counts()
    assert full["attachment_chunk"] == 3
    attachments.remove_file(desk_of(real), file_id=file)
    left = real.reopen().counts()
    assert (left["attachment"], left["attachment_chunk"]) == (0, 0)
    assert attachments.case_files(desk_of(real), incident_id=case) == ()
    assert real.book.check().ok
    undoable = [receipt.action for receipt in real.book.undoable()]
    assert "_remove_file" not in undoable


def edited_by_hand(real: RealBook, statement: str, *values: object) -> None:
    """As an old page put back does: both integrity checks of the database are content."""
    with real.engine.begin() as conn:
        conn.exec_driver_sql(statement, values)


def test_a_file_that_is_not_the_one_that_was_saved_is_noticed_and_never_given_out(
    real: RealBook, tmp_path: Path
) -> None:
    _, file = with_file(real, tmp_path)
    assert quick_look(real.engine) == () and real.book.check().ok
    edited_by_hand(real, "UPDATE attachment_chunk SET data = ? WHERE n = 1", b"They never did. ")
    assert quick_look(real.engine) == ("files: 1 of 1 are not as they were saved",)
    assert not real.book.check().ok
    with pytest.raises(VaultDamagedError):
        attachments.save_copy(desk_of(real), file_id=file, path=tmp_path / "copy")
    with pytest.raises(VaultDamagedError):
        real.book.export_to(tmp_path / "all.zip")
    assert not (tmp_path / "copy").exists() and not (tmp_path / "all.zip").exists()


@pytest.mark.parametrize(
    "harm",
    ["DELETE FROM attachment", "UPDATE attachment SET sha256 = zeroblob(32)",
     "UPDATE attachment SET entity_id = zeroblob(16)"],
)  # fmt: skip
def test_a_file_that_is_gone_or_belongs_elsewhere_breaks_the_seal(
    real: RealBook, tmp_path: Path, harm: str
) -> None:
    with_file(real, tmp_path)
    edited_by_hand(real, harm)
    assert any(problem.startswith("seal: ") for problem in quick_look(real.engine))


def test_a_notebook_whose_seal_left_the_files_out_is_in_order_until_one_changes(
    real: RealBook, tmp_path: Path
) -> None:
    case, file = with_file(real, tmp_path)
    with real.engine.begin() as conn:
        body = json.loads(conn.exec_driver_sql("SELECT body FROM seal").scalar_one())
        del body["attachment"]
        conn.exec_driver_sql("UPDATE seal SET body = ?", (json.dumps(body),))
    assert real.reopen().check().ok
    attachments.remove_file(desk_of(real), file_id=file)
    assert real.book.check().ok and attachments.case_files(desk_of(real), incident_id=case) == ()


def test_yes_and_the_file_that_undo_put_aside_go_together_or_not_at_all(
    real: RealBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, _ = with_file(real, tmp_path)
    real.book.undo()
    before = real.book.export_bytes()

    def full(*_: object) -> None:
        raise sqlcipher.OperationalError("database or disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(seal, "write", full)
        with pytest.raises(FamilySafeError):
            attachments.say_sexual(desk_of(real), incident_id=case, sexual=True)
    assert real.reopen().export_bytes() == before and real.book.check().ok
    attachments.say_sexual(desk_of(real), incident_id=case, sexual=True)
    assert real.book.get(Incident, case).sexual is True
    assert real.reopen().counts()["attachment_chunk"] == 0 and real.book.check().ok
    lines = [e.entry for e in real.book.all(IncidentEntry) if e.incident_id == case]
    assert lines == ["file_removed"]


def test_an_undone_file_is_erased_with_its_line_after_thirty_days(
    real: RealBook, tmp_path: Path
) -> None:
    with_file(real, tmp_path)
    real.book.undo()
    assert real.book.counts()["attachment"] == 1
    real.book.purge_expired(real.clock.now() + timedelta(days=31))
    assert real.book.counts()["attachment_chunk"] == 0
    assert real.book.check().ok
