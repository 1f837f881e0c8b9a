"""Files of a case in a real encrypted notebook: out and in again, gone for good, never plain."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from familysafe.content.pack import ContentPack
from familysafe.domain.incident import IncidentWho
from familysafe.services import attachments
from familysafe.services.desk import Desk
from familysafe.services.incidents import open_case
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


def test_an_undone_file_is_erased_with_its_line_after_thirty_days(
    real: RealBook, tmp_path: Path
) -> None:
    with_file(real, tmp_path)
    real.book.undo()
    assert real.book.counts()["attachment"] == 1
    real.book.purge_expired(real.clock.now() + timedelta(days=31))
    assert real.book.counts()["attachment_chunk"] == 0
    assert real.book.check().ok
