"""The worker: a process of its own, ended on cancel, checked on the way back."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from familysafe.importers import worker
from familysafe.importers.records import Evidence, ImportedAccount, ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.wire import from_wire, to_wire


def refused(path: Path, **options: object) -> str:
    with pytest.raises(ImportRefusedError) as refusal:
        worker.read_file(path, **options)  # type: ignore[arg-type]
    return refusal.value.reason


def test_a_file_comes_back_whole_and_the_same_twice(tmp_path: Path) -> None:
    path = tmp_path / "Info.plist"
    path.write_bytes(plistlib.dumps({"Installed Applications": ["com.example.chat"]}))
    first = worker.read_file(path)
    assert first.items == (ImportedApp("com.example.chat", "com.example.chat", "ios"),)
    assert worker.read_file(path) == first


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) == "not_a_file"
    assert refused(tmp_path / "missing") == "not_a_file"
    (tmp_path / "empty").touch()
    assert refused(tmp_path / "empty") == "empty"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "not_a_file"


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(1_000_000_001)
    assert refused(path) == "too_big"


def test_cancel_and_the_clock_end_the_worker(tmp_path: Path) -> None:
    path = tmp_path / "report.ndjson"
    path.write_text('{"type":"networkActivity"}\n' * 2_000_000)
    assert refused(path, cancel=lambda: True) == "cancelled"
    assert refused(path, wall_seconds=0.0) == "took_too_long"


def test_progress_goes_from_0_to_1(tmp_path: Path) -> None:
    path = tmp_path / "report.ndjson"
    path.write_text('{"type":"networkActivity"}\n' * 50_000)
    seen: list[float] = []
    worker.read_file(path, progress=seen.append)
    assert seen
    assert seen == sorted(seen)
    assert 0 < seen[0] <= seen[-1] <= 1


def test_the_worker_ends_without_an_answer_as_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x"
    path.write_text("x")
    for code in ("raise SystemExit(7)", "print('rubbish')", "print('[]')", "print('{}')"):
        monkeypatch.setattr(worker, "command", lambda code=code: [sys.executable, "-c", code])
        assert refused(path) in ("over_limits", "damaged")


def test_the_worker_knows_no_window_no_store_and_no_network_module() -> None:
    home = str(Path(worker.__file__).parents[2])
    code = (
        f"import sys; sys.path.insert(0, {home!r}); import familysafe.importers.__main__; "
        "print(' '.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not {"PySide6", "sqlalchemy", "sqlcipher3", "socket", "familysafe.store"} & loaded


FULL = ImportResult(
    source="x",
    items=(ImportedApp("A", "a.b", "ios", "4+", True, (Evidence("used", "camera", 3),)),),
    accounts=(ImportedAccount("t", "h.example", "u"),),
    left_out={"doubles": 2},
)


def test_the_wire_gives_back_what_it_took() -> None:
    assert from_wire(to_wire(FULL)) == FULL


@pytest.mark.parametrize(
    "change",
    [
        {"source": 1},
        {"items": [1]},
        {"items": [{}]},
        {"accounts": [["a", "b"]]},
        {"left_out": {"x": -1}},
        {"left_out": {"x": True}},
        {"seen_on": "2026-02-31"},
        {"items": "x"},
    ],
)
def test_another_shape_from_the_worker_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ImportRefusedError):
        from_wire({**to_wire(FULL), **change})


def test_the_window_cleans_names_once_more() -> None:
    value = to_wire(FULL)
    value["items"][0]["name"] = "Safe\u202egnp" + "x" * 500
    (app,) = from_wire(value).items
    assert app.name.startswith("Safegnp")
    assert len(app.name) == 200
