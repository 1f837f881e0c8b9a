"""The command line as other programs meet it: no Qt, bad streams, odd bytes, files that count."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from familysafe.cli import Console, main, run
from familysafe.errors import UnexpectedError
from familysafe.resources import resource_path

WORDS = "pine kettle harbour violin"
REPO = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="shell redirections of POSIX")

# One process makes all calls, each with its own standard input, and looks for Qt at the end.
ALL_CALLS = """
import io, json, sys
from familysafe.cli import Console, run
for words in json.load(sys.stdin):
    out, err = io.StringIO(), io.StringIO()
    code = run([*words, "--json"], Console(io.StringIO(sys.argv[1] + "\\n"), out, err))
    print(json.dumps([code, json.loads(out.getvalue() or "null"), err.getvalue()]), flush=True)
print(json.dumps(sorted(m for m in sys.modules if m.split(".")[0] == "PySide6")))
"""


class Call:
    """One call in this process, as a person (``plain``) or a program would make it."""

    def __init__(self, profile: Path, *words: str, given: str = f"{WORDS}\n") -> None:
        out, err = io.StringIO(), io.StringIO()
        self.code = run(["--profile", str(profile), *words], Console(io.StringIO(given), out, err))
        self.out = out.getvalue()
        self.err = err.getvalue()

    @property
    def error(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.err)
        assert found.keys() == {"schema", "error", "message", "next_step"}
        return found


def shell(profile: Path, rest: str) -> tuple[int, str]:
    line = f'"{sys.executable}" -m familysafe --profile "{profile}" {rest}'
    done = subprocess.run(
        ["bash", "-c", line], cwd=REPO, capture_output=True, check=False, timeout=120
    )
    return done.returncode, done.stderr.decode("utf-8")


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One notebook with two children; the tests of this file only read it or add to it."""
    made = tmp_path_factory.mktemp("calls") / "profile"
    assert Call(made, "vault", "create", "--guardian", "Sam", "--country", "GB").code == 0
    for name, born in (("Nora", "2013-03"), ("Ben", "2018-06-14")):
        assert Call(made, "add", "child", "--name", name, "--born", born).code == 0
    return made


def test_every_call_has_its_keys_and_loads_no_qt(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "apps.csv"
    file.write_text("name,package\nTikTok,com.zhiliaoapp.musically\n", encoding="utf-8")
    backup, export, kept = (str(tmp_path / name) for name in ("b.bak", "e.zip", "other"))
    at = ("--at", "2026-11-20T19:00+01:00")
    here = str(profile)
    calls: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
        (here, ("vault", "check"), ("ok", "schema_version", "counts", "problems")),
        (here, ("add", "device", "--child", "Ben", "--platform", "ios", "--name", "X"), ("id",)),
        (here, ("import", str(file), "--child", "Ben", "--apply"), ("source", "items", "added")),
        (here, ("plan", "--child", "Ben"), ("jobs",)),
        (here, ("ratings", "--child", "Ben", "--on", "2027-06-14"), ("age", "apps")),
        (here, ("log", "talk", "--child", "Ben", "Nora", *at), ("id", "next_due")),
        (here, ("due", "--now", "2026-12-01T10:00"), ("items", "notifications")),
        (here, ("vault", "backup", "--to", backup), ("file", "counts")),
        (here, ("export", "--to", export), ("file", "counts")),
        (kept, ("vault", "create", "--guardian", "K", "--country", "DE"), ("recovery_code",)),
        (kept, ("load", export), ("counts",)),
        (kept, ("vault", "restore", "--from", backup), ("counts", "previous")),
        (here, ("content", "check"), ("ok", "problems")),
        (here, ("content", "stats"), ("version", "by_topic", "with_prove_it", "stale")),
    ]
    given = json.dumps([["--profile", place, *words] for place, words, _keys in calls])
    done = subprocess.run(
        [sys.executable, "-c", ALL_CALLS, WORDS],
        cwd=REPO, input=given, capture_output=True, text=True, check=True, timeout=240,
    )  # fmt: skip
    *answers, qt = [json.loads(line) for line in done.stdout.splitlines()]
    for (_place, words, keys), (code, answer, err) in zip(calls, answers, strict=True):
        assert (code, err) == (0, ""), words
        assert {"schema", *keys} <= answer.keys(), words
        assert not [key for key in answer if key.startswith("_")], words
    assert qt == []


def test_a_person_reads_sentences_not_codes(profile: Path) -> None:
    plan = Call(profile, "plan", "--child", "Nora").out
    due = Call(profile, "due", "--now", "2026-12-01T10:00").out
    assert "not_looked_yet" not in plan and "schema" not in plan
    assert "a talk (Nora)" in due
    assert "Everything in this notebook can be read." in Call(profile, "vault", "check").out


def test_json_may_stand_anywhere_and_options_are_not_shortened(profile: Path) -> None:
    for words in (("--json", "content", "stats"), ("content", "--json", "stats")):
        assert json.loads(Call(profile, *words).out)["schema"] == 1
    assert Call(profile, "content", "stats", "--js").code == 2


@posix
@pytest.mark.parametrize(
    ("rest", "code"),
    [
        ("vault check --json <&-", 2),
        ("content stats --json >&-", 2),
        ("content stats --json >/dev/full", 5),
    ],
)
def test_a_closed_or_full_stream_is_one_error_and_no_trace(
    profile: Path, rest: str, code: int
) -> None:
    ended, err = shell(profile, rest)
    assert ended == code
    assert json.loads(err)["message"]


@posix
def test_a_reader_that_went_away_is_no_error(profile: Path) -> None:
    assert shell(profile, "content stats | true; exit ${PIPESTATUS[0]}") == (0, "")


class Interrupted(io.StringIO):
    """Somebody presses Ctrl-C while the passphrase is awaited."""

    def readline(self, size: int | None = -1, /) -> str:
        raise KeyboardInterrupt


def test_ctrl_c_says_stopped(profile: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    words = ["--profile", str(profile), "vault", "check", "--json"]
    assert run(words, Console(Interrupted(), out, err)) == 130
    assert json.loads(err.getvalue())["error"] == "stopped"
    assert out.getvalue() == ""


def test_a_fault_of_ours_is_told_without_what_was_read() -> None:
    try:
        raise RuntimeError("Zebulonia is shown in this text")
    except RuntimeError as error:
        told = UnexpectedError.of(error)
    assert "test_calls_for_real.py:" in told.next_step
    assert "Zebulonia" not in f"{told} {told.title} {told.next_step}"


@pytest.mark.parametrize("given", ["\udcff\udcfe\n", "a" * 2_000_000 + "\n", ""])
def test_a_passphrase_that_is_no_text_is_wrong_usage(profile: Path, given: str) -> None:
    done = Call(profile, "vault", "check", "--json", given=given)
    assert (done.code, done.error["error"]) == (2, "usage")


def test_line_ends_and_a_byte_order_mark_are_no_part_of_the_passphrase(profile: Path) -> None:
    assert Call(profile, "vault", "check", given=f"\ufeff{WORDS}\r\n").code == 0


@posix
def test_words_from_an_ascii_locale_are_read_as_utf_8(
    profile: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORDS}\n"))
    words = ["--profile", str(profile), "add", "child", "--born", "2014-01", "--name"]
    assert main([*words, "Zo\udcc3\udcab"]) == 0
    assert Call(profile, "plan", "--child", "zoë").code == 0
    assert main([*words, "Zo\udcff"]) == 2
    assert "not UTF-8" in capsys.readouterr().err


def test_an_empty_passphrase_makes_no_notebook(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    words = ("vault", "create", "--guardian", "Sam", "--country", "GB")
    assert Call(fresh, *words, given=" \n").code == 5
    assert not list(fresh.rglob("*.vault"))


def test_neither_a_backup_nor_an_export_replaces_a_file_that_counts(
    profile: Path, tmp_path: Path
) -> None:
    vault = profile / "notebook" / "family.vault"
    stranger = tmp_path / "thesis.docx"
    stranger.write_bytes(b"years of work")
    before = vault.read_bytes()
    for target in (vault, stranger):
        for words in (("vault", "backup"), ("export",)):
            done = Call(profile, *words, "--to", str(target), "--json")
            assert (done.code, done.error["error"]) == (5, "bad_place"), target
    new = profile / "notebook" / "family.vault.new-00"
    for target in (new, tmp_path, tmp_path / "no" / "x"):
        done = Call(profile, "export", "--to", str(target), "--json")
        assert (done.code, done.error["error"]) == (5, "bad_place"), target
    assert vault.read_bytes() == before
    assert stranger.read_bytes() == b"years of work"


def test_a_backup_under_the_same_name_replaces_the_older_one(profile: Path, tmp_path: Path) -> None:
    target = tmp_path / "today.familysafe-backup"
    for _ in range(2):
        assert Call(profile, "vault", "backup", "--to", str(target)).code == 0
    missing = Call(profile, "vault", "restore", "--from", str(tmp_path / "gone"), "--json")
    assert (missing.code, missing.error["error"]) == (5, "backup_missing")


@pytest.mark.parametrize(
    "words",
    [
        ("due", "--now", "0001-01-01T00:00"),
        ("due", "--now", "9999-12-31T23:59"),
        ("ratings", "--child", "Ben", "--on", "9999-12-31"),
        ("ratings", "--child", "Ben", "--on", "2010-01-01"),
        ("content", "check", "/no/such/folder"),
    ],
)
def test_impossible_times_and_places_are_wrong_usage(profile: Path, words: tuple[str, ...]) -> None:
    assert Call(profile, *words, "--json").error["error"] == "usage"


def test_a_talk_before_the_birth_is_refused(profile: Path) -> None:
    done = Call(profile, "log", "talk", "--child", "Ben", "--at", "2000-01-01T10:00", "--json")
    assert done.code == 5
    assert "before the child was born" in done.error["message"]


def test_content_with_a_mistake_ends_with_5_and_still_answers(
    profile: Path, tmp_path: Path
) -> None:
    pack = tmp_path / "pack"
    copytree(resource_path("content"), pack)
    assert Call(profile, "content", "check", str(pack)).code == 0
    file = pack / "platforms" / "ios.json"
    file.write_text(file.read_text(encoding="utf-8").replace('"minutes": 4', '"minutes": 400', 1))
    done = Call(profile, "content", "check", str(pack), "--json")
    assert (done.code, done.err) == (5, "")
    answer = json.loads(done.out)
    assert answer["ok"] is False
    assert any(p["file"] == "platforms/ios.json" and p["line"] for p in answer["problems"])
