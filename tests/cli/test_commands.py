"""The command line on a real encrypted notebook: calls, answers, exit codes."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any, ClassVar

import pytest

from familysafe.cli import Console, run
from familysafe.paths import AppPaths
from familysafe.store import crypto
from familysafe.store.crypto import KdfParams
from familysafe.store.key_slots import PASSPHRASE
from familysafe.store.vault_files import VaultFiles

WORDS = "pine kettle harbour violin"


class Shell:
    """Types commands as a person or a script would; keeps nothing but the profile."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.code = -1
        self.error: dict[str, Any] = {}

    def __call__(self, *words: str, secrets: tuple[str, ...] = (WORDS,)) -> dict[str, Any]:
        out, err = io.StringIO(), io.StringIO()
        console = Console(io.StringIO("".join(s + "\n" for s in secrets)), out, err)
        self.code = run(["--profile", str(self.profile), *words, "--json"], console)
        self.error = json.loads(err.getvalue()) if err.getvalue() else {}
        answer: dict[str, Any] = json.loads(out.getvalue()) if out.getvalue() else {}
        return answer


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[KdfParams]:
    """What this computer "takes half a second for", one answer after the other."""
    answers: list[KdfParams] = []
    floor = KdfParams()
    monkeypatch.setattr(crypto, "calibrate", lambda *_: answers.pop(0) if answers else floor)
    return answers


@pytest.fixture
def shell(tmp_path: Path, measured: list[KdfParams]) -> Shell:
    made = Shell(tmp_path / "profile")
    made("vault", "create", "--guardian", "Sam", "--country", "GB")
    assert made.code == 0
    return made


def test_a_wrong_passphrase_is_exit_code_3_and_names_the_next_step(shell: Shell) -> None:
    shell("vault", "check", secrets=("not these words at all",))
    assert shell.code == 3
    assert shell.error["error"] == "wrong_passphrase"
    assert shell.error["next_step"]


class Waited(Console):
    """Notes how long a call waits instead of waiting."""

    seconds: ClassVar[list[int]] = []

    def wait(self, seconds: int) -> None:
        self.seconds.append(seconds)


def tries(shell: Shell, *words: str, secrets: tuple[str, ...]) -> tuple[int, list[int]]:
    """The exit code, and how long the call waited before it tried."""
    Waited.seconds = []
    given = io.StringIO("".join(s + "\n" for s in secrets))
    code = run(
        ["--profile", str(shell.profile), *words, "--json"],
        Waited(given, io.StringIO(), io.StringIO()),
    )
    return code, Waited.seconds


def test_wrong_tries_are_slowed_whichever_call_they_are_made_with(
    shell: Shell, tmp_path: Path
) -> None:
    backup = tmp_path / "today.familysafe-backup"
    shell("vault", "backup", "--to", str(backup))
    wrong = "not these words at all"
    assert tries(shell, "vault", "check", secrets=(wrong,)) == (3, [])
    change = ("vault", "change-passphrase")
    assert tries(shell, *change, secrets=(wrong, "burlap jumbo decline woken")) == (3, [])
    restore = ("vault", "restore", "--from", str(backup))
    assert tries(shell, *restore, secrets=(wrong,)) == (3, [])
    assert tries(shell, "plan", "--child", "Nora", secrets=(wrong,)) == (3, [1])
    code = "00000-00000-00000-00000-00000-00000-00000"
    assert tries(shell, "vault", "recover", secrets=(code, WORDS)) == (3, [2])
    assert tries(shell, "vault", "check", secrets=(WORDS,)) == (0, [4])
    assert tries(shell, "vault", "check", secrets=(WORDS,)) == (0, [])
    assert tries(shell, "vault", "check", secrets=(wrong,)) == (3, [])


def test_a_mistyped_group_of_the_sheet_is_not_counted_as_a_guess(shell: Shell) -> None:
    mistyped = "00001-00000-00000-00000-00000-00000-00000"
    for _ in range(5):
        assert tries(shell, "vault", "recover", secrets=(mistyped, WORDS)) == (3, [])


@pytest.mark.parametrize("words", ["", "   ", "eleven char", "  eleven char  "])
def test_a_passphrase_below_twelve_characters_is_refused_as_in_the_window(
    shell: Shell, tmp_path: Path, words: str
) -> None:
    said = "That is shorter than 12 characters."
    other = Shell(tmp_path / "other")
    answer = other("vault", "create", "--guardian", "Kim", "--country", "GB", secrets=(words,))
    assert (other.code, other.error["message"], answer) == (5, said, {})
    assert not VaultFiles(AppPaths.for_profile(other.profile).vault).exists()
    shell("vault", "change-passphrase", secrets=(WORDS, words))
    assert (shell.code, shell.error["message"]) == (5, said)
    code = "00000-00000-00000-00000-00000-00000-00000"
    shell("vault", "recover", secrets=(code, words))
    assert (shell.code, shell.error["message"]) == (5, said)
    shell("vault", "check")
    assert shell.code == 0


def test_each_new_passphrase_costs_what_was_measured_here(
    tmp_path: Path, measured: list[KdfParams]
) -> None:
    shell = Shell(tmp_path / "profile")
    costs = [KdfParams(passes=n) for n in (4, 5, 6)]
    measured += costs
    found = []
    code = shell("vault", "create", "--guardian", "Sam", "--country", "GB")["recovery_code"]
    found += costs_of(shell)
    shell("vault", "change-passphrase", secrets=(WORDS, "burlap jumbo decline woken"))
    found += costs_of(shell)
    shell("vault", "recover", secrets=(code, WORDS))
    assert shell.code == 0
    assert found + costs_of(shell) == costs


def costs_of(shell: Shell) -> list[KdfParams]:
    folder = AppPaths.for_profile(shell.profile).vault
    slots = VaultFiles(folder).key_files.read().of_kind(PASSPHRASE)
    return [slot.kdf for slot in slots if slot.kdf is not None]


def test_a_child_born_in_the_future_is_refused_and_nothing_is_added(shell: Shell) -> None:
    shell("add", "child", "--name", "Nora", "--born", "2190-01")
    assert shell.code == 5
    counts = shell("vault", "check")["counts"]
    assert counts["entity"] == 2


@pytest.mark.parametrize("born", ["2013-13", "2013-02-30", "yesterday", "", "13"])
def test_an_impossible_birth_date_gets_a_clear_sentence(shell: Shell, born: str) -> None:
    shell("add", "child", "--name", "Nora", "--born", born)
    assert shell.code == 5
    assert "birth date" in shell.error["message"]


def test_two_children_of_one_name_are_told_apart_by_id(shell: Shell) -> None:
    first = shell("add", "child", "--name", "Nora", "--born", "2013-03")["id"]
    shell("add", "child", "--name", "Nora", "--born", "2018-06")
    shell("plan", "--child", "Nora")
    assert shell.code == 2
    assert shell("ratings", "--child", first)["apps"] == []


def test_a_logged_talk_sets_the_next_date_from_the_talk(shell: Shell) -> None:
    shell("add", "child", "--name", "Ben", "--born", "2018-06-14")
    answer = shell(
        "log", "talk", "--child", "Ben", "--at", "2026-11-20T19:00+00:00", "--how", "easy"
    )
    assert shell.code == 0
    assert "2026-11-20" < answer["next_due"] <= "2026-12-21"


def test_not_this_time_does_not_reset_the_clock(shell: Shell) -> None:
    shell("add", "child", "--name", "Ben", "--born", "2018-06-14")
    at = ("--child", "Ben", "--at", "2026-01-05T19:00+00:00")
    before = shell("log", "talk", *at, "--how", "easy")["next_due"]
    later = ("--child", "Ben", "--at", "2026-01-08T19:00+00:00")
    assert shell("log", "talk", *later, "--how", "not_this_time")["next_due"] == before


def test_what_is_due_carries_no_name(shell: Shell) -> None:
    shell("add", "child", "--name", "Zebulonia", "--born", "2018-06-14")
    answer = shell("due", "--now", "2027-01-01T10:00", "--until", "2027-03-01T10:00")
    assert answer["items"][0]["kind"] == "talk"
    assert answer["notifications"][0]["title"] == "Family reminder"
    assert "Zebulonia" not in json.dumps(answer)


def test_a_backup_is_restored_and_todays_notebook_is_kept(shell: Shell, tmp_path: Path) -> None:
    shell("add", "child", "--name", "Nora", "--born", "2013-03")
    file = tmp_path / "nora.familysafe-backup"
    shell("vault", "backup", "--to", str(file))
    shell("add", "child", "--name", "Ben", "--born", "2018-06")
    answer = shell("vault", "restore", "--from", str(file))
    assert shell.code == 0
    assert Path(answer["previous"]).is_dir()
    shell("plan", "--child", "Ben")
    assert shell.code == 2


def test_export_load_export_gives_the_same_bytes(shell: Shell, tmp_path: Path) -> None:
    child = shell("add", "child", "--name", "Nora", "--born", "2013-03")["id"]
    shell("add", "device", "--child", child, "--platform", "ios", "--name", "Phone")
    first, second = tmp_path / "a.zip", tmp_path / "b.zip"
    shell("export", "--to", str(first))
    other = Shell(tmp_path / "other")
    other("vault", "create", "--guardian", "Someone", "--country", "DE")
    other("load", str(first))
    assert other.code == 0
    other("export", "--to", str(second))
    assert first.read_bytes() == second.read_bytes()


def test_loading_into_a_notebook_in_use_is_refused(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.zip"
    shell("export", "--to", str(file))
    shell("add", "child", "--name", "Nora", "--born", "2013-03")
    shell("load", str(file))
    assert shell.code == 5


def test_changing_the_passphrase_and_recovering_with_the_code(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "profile")
    code = shell("vault", "create", "--guardian", "Sam", "--country", "GB")["recovery_code"]
    shell("vault", "change-passphrase", secrets=(WORDS, "other words for today"))
    assert shell.code == 0
    shell("vault", "check")
    assert shell.code == 3
    shell("vault", "recover", secrets=(code, "third set of words"))
    assert shell("vault", "check", secrets=("third set of words",))["ok"]


def test_a_missing_notebook_is_not_an_empty_one(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "nothing")
    shell("vault", "check")
    assert (shell.code, shell.error["error"]) == (4, "vault_missing")
    assert not list(tmp_path.glob("nothing/**/*.vault"))


def test_a_call_without_its_words_is_exit_code_2(shell: Shell) -> None:
    shell("add", "child")
    assert shell.code == 2
    assert shell.error["error"] == "usage"


def test_an_imported_list_is_shown_first_and_taken_once(shell: Shell, tmp_path: Path) -> None:
    shell("add", "child", "--name", "Nora", "--born", "2013-03")
    file = tmp_path / "apps.csv"
    file.write_text("name,package\nTikTok,com.zhiliaoapp.musically\nPixel Pets,com.pets\n")
    shown = shell("import", str(file), "--child", "Nora")
    assert [i["app_id"] for i in shown["items"]] == ["tiktok", None]
    assert (shown["applied"], shown["added"]) == (False, 0)
    assert shell("import", str(file), "--child", "Nora", "--apply")["added"] == 2
    again = shell("import", str(file), "--child", "Nora", "--apply")
    assert again["added"] == 0
    assert all(item["already"] for item in again["items"])


def test_a_file_that_is_no_list_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    shell("add", "child", "--name", "Nora", "--born", "2013-03")
    file = tmp_path / "noise.bin"
    file.write_bytes(b"\x00\x01\x02" * 500)
    shell("import", str(file), "--child", "Nora", "--apply")
    assert shell.code == 5
    assert shell("ratings", "--child", "Nora")["apps"] == []
