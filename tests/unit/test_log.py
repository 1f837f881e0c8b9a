"""The log keeps ids and counts and nothing a family wrote."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from familysafe.errors import NotFoundError
from familysafe.log import SmallFileHandler, start_logging

RARE = "Xenobia"
ID = UUID("01890000-0000-7000-8000-000000000001")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A started log; everything global is put back."""
    path = tmp_path / "profile" / "familysafe.log"
    root = logging.getLogger()
    before = (root.level, sys.excepthook, threading.excepthook, sys.unraisablehook)
    noisy, raising = logging.getLogger("jeepney").level, logging.raiseExceptions
    start_logging(path)
    yield path
    for handler in [h for h in root.handlers if isinstance(h, SmallFileHandler)]:
        root.removeHandler(handler)
        handler.close()
    logging.captureWarnings(False)
    root.setLevel(before[0])
    sys.excepthook, threading.excepthook, sys.unraisablehook = before[1:]
    logging.getLogger("jeepney").setLevel(noisy)
    logging.raiseExceptions = raising


def test_numbers_and_ids_are_kept_and_words_are_not(log: Path) -> None:
    logging.getLogger("familysafe.x").warning("%d rows of %s for %s", 3, ID, RARE)
    text = log.read_text()
    assert f"3 rows of {ID} for str" in text
    assert RARE not in text


def test_an_exception_leaves_its_class_code_and_line_but_not_its_text(log: Path) -> None:
    try:
        try:
            raise ValueError(RARE)
        except ValueError as cause:
            raise NotFoundError(RARE) from cause
    except NotFoundError:
        logging.getLogger("familysafe").exception("read failed")
    text = log.read_text()
    assert "NotFoundError (not_found) at test_log.py:" in text
    assert "ValueError at test_log.py:" in text
    assert RARE not in text and str(Path.home()) not in text


def test_other_libraries_leave_no_words(log: Path) -> None:
    logging.getLogger("some.library").error("payload %s", RARE)
    logging.getLogger("jeepney.io").error("payload %s", RARE)
    assert RARE not in log.read_text()
    assert "jeepney" not in log.read_text()


def test_what_nothing_caught_is_logged_and_said_without_its_text(
    log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ValueError(RARE)
    sys.excepthook(ValueError, error, None)
    said = capsys.readouterr().err
    assert "ValueError" in said and "ValueError" in log.read_text()
    assert RARE not in said + log.read_text()


def test_an_error_in_a_thread_is_logged_without_its_text(log: Path) -> None:
    def fail() -> None:
        raise ValueError(RARE)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ValueError at test_log.py:" in log.read_text()
    assert RARE not in log.read_text()


def test_the_log_never_grows_beyond_two_small_files(tmp_path: Path) -> None:
    path = tmp_path / "small.log"
    handler = SmallFileHandler(path, most_bytes=1000)
    record = logging.LogRecord("familysafe", logging.INFO, "x.py", 1, "y" * 90, None, None)
    for _ in range(100):
        handler.emit(record)
    handler.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["small.log", "small.log.1"]
    assert sum(p.stat().st_size for p in tmp_path.iterdir()) < 2200


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_this_user_can_read_the_log(log: Path) -> None:
    logging.getLogger("familysafe").warning("began")
    assert log.stat().st_mode & 0o777 == 0o600
    assert log.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_costs_the_log_only(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    handler = SmallFileHandler(in_the_way / "familysafe.log")
    handler.emit(logging.LogRecord("familysafe", logging.INFO, "x.py", 1, "began", None, None))
    handler.close()
    assert in_the_way.read_text() == ""
