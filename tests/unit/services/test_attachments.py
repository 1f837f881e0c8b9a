"""Files of a case: sizes, the cases that take none, undo, and out for good."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from familysafe.content.pack import ContentPack
from familysafe.domain.incident import Incident, IncidentEntry, IncidentWho
from familysafe.errors import InvalidInputError, NotFoundError
from familysafe.services import attachments
from familysafe.services.attachments import MOST_BYTES, FileRule
from familysafe.services.desk import Desk
from familysafe.services.incidents import cases, chain, open_case
from tests.unit.services.conftest import make_desk

CONTENT = ContentPack.load()
NO_FILES = ("grooming", "sexual_image", "blackmail_money")


@dataclass
class Log:
    """One case on a desk."""

    desk: Desk
    case: UUID

    def answer(self, sexual: bool) -> None:
        attachments.say_sexual(self.desk, incident_id=self.case, sexual=sexual)

    def add(self, path: Path) -> UUID:
        receipt = attachments.add_file(self.desk, incident_id=self.case, path=path)
        return receipt.touched[0].id

    def names(self) -> list[str]:
        found = attachments.case_files(self.desk, incident_id=self.case)
        return [file.name for file in found]

    def rule(self) -> FileRule:
        return attachments.file_rule(self.desk, self.desk.book.get(Incident, self.case))

    def lines(self) -> list[str]:
        return [entry.entry for entry in self.desk.book.all(IncidentEntry)]

    def digests(self) -> list[str]:
        (case,) = cases(self.desk)
        return [link.digest for link in chain(case)]


def log_of(kind: str) -> Log:
    desk, _ = make_desk(CONTENT)
    case, _ = open_case(desk, kind_id=kind, who=IncidentWho.PEER)
    return Log(desk, case.id)


def a_file(folder: Path, name: str = "Chat of Monday.PDF", content: bytes = b"words") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_the_question_comes_before_the_first_file(tmp_path: Path) -> None:
    log, path = log_of("bullying"), a_file(tmp_path)
    assert log.rule() is FileRule.ASK
    with pytest.raises(InvalidInputError, match="no files"):
        log.add(path)
    log.answer(False)
    log.add(path)
    (file,) = attachments.case_files(log.desk, incident_id=log.case)
    assert (file.name, file.size, file.ending) == ("Chat of Monday.PDF", 5, ".pdf")
    assert file.added_on == log.desk.today()


def test_a_yes_closes_the_case_to_files_for_good(tmp_path: Path) -> None:
    log = log_of("something_else")
    log.answer(True)
    assert log.rule() is FileRule.NEVER
    with pytest.raises(InvalidInputError, match="no files"):
        log.add(a_file(tmp_path))
    assert log.lines() == []


@pytest.mark.parametrize("kind", NO_FILES)
def test_some_kinds_take_no_file_whatever_was_answered(kind: str, tmp_path: Path) -> None:
    log = log_of(kind)
    log.answer(False)
    assert log.rule() is FileRule.NEVER
    with pytest.raises(InvalidInputError, match="no files"):
        log.add(a_file(tmp_path))


def test_a_case_with_files_cannot_become_one_without_until_they_are_removed(
    tmp_path: Path,
) -> None:
    log = log_of("bullying")
    log.answer(False)
    file = log.add(a_file(tmp_path))
    with pytest.raises(InvalidInputError) as caught:
        log.answer(True)
    assert "removed first" in caught.value.title
    assert log.rule() is FileRule.OPEN
    attachments.remove_file(log.desk, file_id=file)
    log.answer(True)
    assert log.rule() is FileRule.NEVER


def test_what_an_undo_set_aside_is_erased_when_something_sexual_is_named(tmp_path: Path) -> None:
    log = log_of("bullying")
    log.answer(False)
    log.add(a_file(tmp_path))
    log.desk.book.undo()
    assert log.names() == [] and log.desk.book.file_sizes() != {}
    log.answer(True)
    assert log.desk.book.file_sizes() == {}


def test_ten_megabytes_are_taken_and_one_byte_more_is_not(tmp_path: Path) -> None:
    log = log_of("bullying")
    log.answer(False)
    log.add(a_file(tmp_path, "just.bin", bytes(MOST_BYTES)))
    with pytest.raises(InvalidInputError) as caught:
        log.add(a_file(tmp_path, "over.bin", bytes(MOST_BYTES + 1)))
    assert "larger than 10 MB" in caught.value.title
    assert log.names() == ["just.bin"]


def test_nothing_but_a_readable_file_is_taken_and_each_refusal_says_which(tmp_path: Path) -> None:
    log = log_of("bullying")
    log.answer(False)
    refused = {
        tmp_path: "not a file",
        tmp_path / "gone.txt": "cannot be read",
        a_file(tmp_path, "empty.txt", b""): "is empty",
    }
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        refused[tmp_path / "pipe"] = "not a file"
    for path, said in refused.items():
        with pytest.raises(InvalidInputError) as caught:
            log.add(path)
        assert said in caught.value.title
    assert log.names() == [] and log.lines() == []


def test_a_name_is_cleaned_and_an_odd_ending_is_not_kept(tmp_path: Path) -> None:
    log = log_of("bullying")
    log.answer(False)
    log.add(a_file(tmp_path, "a\u202eb\n.t~x"))
    (file,) = attachments.case_files(log.desk, incident_id=log.case)
    assert (file.name, file.ending) == ("ab .t~x", "")


def test_undo_takes_an_added_file_out_of_the_list_and_redo_brings_it_back(tmp_path: Path) -> None:
    log = log_of("bullying")
    log.answer(False)
    log.add(a_file(tmp_path))
    log.desk.book.undo()
    assert log.names() == []
    log.desk.book.redo()
    assert log.names() == ["Chat of Monday.PDF"]


def test_a_removed_file_is_gone_and_the_chain_still_holds(tmp_path: Path) -> None:
    log = log_of("bullying")
    log.answer(False)
    file = log.add(a_file(tmp_path))
    before = log.digests()
    attachments.remove_file(log.desk, file_id=file)
    assert log.names() == [] and log.desk.book.file_sizes() == {}
    assert log.lines() == ["file", "file_removed"]
    assert log.digests()[:1] == before
    with pytest.raises(NotFoundError):
        attachments.save_copy(log.desk, file_id=file, path=tmp_path / "out")
    with pytest.raises(NotFoundError):
        attachments.remove_file(log.desk, file_id=file)


def test_the_line_holds_a_salted_digest_that_the_file_can_be_held_against(tmp_path: Path) -> None:
    log = log_of("bullying")
    log.answer(False)
    first, second = log.add(a_file(tmp_path)), log.add(a_file(tmp_path))
    marks = [log.desk.book.get(IncidentEntry, one).reference for one in (first, second)]
    assert marks == [attachments.salted(first, b"words"), attachments.salted(second, b"words")]
    assert marks[0] != marks[1]


def test_a_saved_copy_has_the_same_bytes(tmp_path: Path) -> None:
    log = log_of("bullying")
    log.answer(False)
    file = log.add(a_file(tmp_path, content=b"\x00\xffbytes"))
    attachments.save_copy(log.desk, file_id=file, path=tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"\x00\xffbytes"
