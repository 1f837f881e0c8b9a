"""Two parents' passphrases, the new key, and backups that open the old way."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.domain.family import Child
from familysafe.domain.talk import Talk
from familysafe.errors import InvalidInputError
from familysafe.services import onboarding
from familysafe.services.authors import writers
from familysafe.store.errors import DiskFullError, WrongPassphraseError, WrongRecoveryCodeError
from tests.care.conftest import NEW_WORDS, WORDS, Home

ALEX = "a passphrase of my own"


def test_each_parents_words_open_their_own_slot_and_entries_show_who_wrote(home: Home) -> None:
    sam = home.open.guardian_id
    nora = home.child("Nora", 2013)
    home.care.add_guardian("Alex", ALEX)
    home.unlock(ALEX)
    alex = home.open.guardian_id
    ben = home.child("Ben", 2018)
    assert alex != sam
    assert home.open.book.stamp(nora).author == sam and home.open.book.stamp(ben).author == alex
    rows = home.care.guardians()
    assert [(r.name, r.mine, r.opens) for r in rows] == [
        ("Alex", True, True), ("Sam", False, True),
    ]  # fmt: skip
    home.unlock()
    assert home.open.guardian_id == sam


def test_a_passphrase_that_opens_already_is_refused_for_the_other_parent(home: Home) -> None:
    with pytest.raises(InvalidInputError):
        home.care.add_guardian("Alex", WORDS)
    assert len(home.care.guardians()) == 1


def test_a_removed_passphrase_opens_nothing_and_ones_own_stays(home: Home) -> None:
    home.care.add_guardian("Alex", ALEX)
    me, other = home.care.guardians()
    with pytest.raises(InvalidInputError):
        home.care.remove_guardian(me.id)
    home.care.remove_guardian(other.id)
    assert [r.opens for r in home.care.guardians()] == [True, False]
    home.lock()
    with pytest.raises(WrongPassphraseError):
        home.fresh().unlock(ALEX)
    home.unlock()
    home.care.give_passphrase(other.id, ALEX)
    home.unlock(ALEX)
    assert home.open.guardian_id == other.id


def test_the_sheet_helps_the_parent_whose_computer_it_is(tmp_path: Path) -> None:
    home = Home(tmp_path / "profile")
    code = home.begin()
    sam = home.open.guardian_id
    home.care.add_guardian("Alex", ALEX)
    home.lock()
    home.session = home.fresh().recover(code, NEW_WORDS)
    assert home.open.guardian_id == sam
    home.unlock(ALEX)
    home.unlock(NEW_WORDS)
    home.lock()


def test_after_a_new_key_no_old_secret_opens_today_or_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(tmp_path / "profile")
    code = home.begin()
    home.child("Nora", 2013)
    home.care.add_guardian("Alex", ALEX)
    home.care.back_up_now()
    home.later(hours=1)
    made = home.care.make_new_key(NEW_WORDS)
    assert made.left_out == ("Alex",) and len(made.cleaned.removed) == 1
    home.child("Ben", 2018)  # the open notebook goes on in the new file
    assert home.open.book.check().ok
    (row,) = home.care.backups()
    assert not row.old_way and home.care.drill(row.path) is not None
    home.lock()
    for words in (WORDS, ALEX):
        with pytest.raises(WrongPassphraseError):
            home.fresh().unlock(words)
        with pytest.raises(WrongPassphraseError):
            home.fresh().opens_backup(row.path, words)
    with pytest.raises(WrongRecoveryCodeError):
        home.fresh().recover(code, "words that are long enough")
    home.unlock(NEW_WORDS)
    assert {c.name for c in home.open.book.all(Child)} == {"Nora", "Ben"}
    home.lock()
    home.session = home.fresh().recover(made.code, "words that are long enough")
    home.lock()


def test_a_cut_while_making_the_new_key_leaves_exactly_one_passphrase(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.child("Nora", 2013)
    from familysafe.store import vault_swap

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(vault_swap, "finish", killed)
        with pytest.raises(KeyboardInterrupt):
            home.care.make_new_key(NEW_WORDS)
    home.session = None
    with pytest.raises(WrongPassphraseError):
        home.fresh().unlock(WORDS)
    home.unlock(NEW_WORDS)
    assert [c.name for c in home.open.book.all(Child)] == ["Nora"]


def test_backups_that_open_the_old_way_are_replaced_by_a_new_one(
    home: Home, tmp_path: Path
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "drawer"
    stick.mkdir()
    home.program.settings.change(backup_places=(str(stick),))
    home.care.back_up_now()
    home.later(hours=2)
    home.care.change_passphrase(WORDS, NEW_WORDS)
    assert [row.old_way for row in home.care.backups()] == [True, True]
    stick.rename(away)
    cleaned = home.care.replace_old_backups()
    assert len(cleaned.removed) == 1 and cleaned.away == (stick,)
    away.rename(stick)
    assert sorted(row.old_way for row in home.care.backups()) == [False, True]
    home.later(hours=2)
    home.care.replace_old_backups()
    assert [row.old_way for row in home.care.backups()] == [False, False]


def test_a_restore_is_shown_before_and_can_be_undone(home: Home) -> None:
    home.child("Nora", 2013)
    home.care.back_up_now()
    home.later(hours=1)
    home.child("Ben", 2018)
    (row,) = home.care.backups()
    today = home.care.kinds_today()
    seen = home.program.preview(row.path, WORDS)
    assert (seen.kinds["child"], today["child"], seen.kept) == (1, 2, False)
    home.lock()
    kept = home.program.restore(row.path, WORDS)
    home.unlock()
    assert [c.name for c in home.open.book.all(Child)] == ["Nora"]
    assert [one.path for one in home.care.kept()] == [kept]
    assert home.program.preview(kept, WORDS).kinds["child"] == 2
    home.lock()
    home.later(hours=1)
    home.program.put_back(kept, WORDS)
    home.unlock()
    assert {c.name for c in home.open.book.all(Child)} == {"Nora", "Ben"}
    assert home.open.book.check().ok and len(home.care.kept()) == 2


def test_from_the_making_of_a_new_code_on_the_sheet_counts_as_not_printed(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = home.open.desk
    onboarding.note_sheet(desk, checked=True)
    files = type(home.program.files())

    def full(*_: object) -> str:
        assert onboarding.sheet_waits(desk)  # noted before: a kill in between leaves the reminder
        raise DiskFullError

    with monkeypatch.context() as patched:
        patched.setattr(files, "new_recovery_code", full)
        with pytest.raises(DiskFullError):
            home.care.new_recovery_code()
    assert onboarding.sheet_checked_on(desk) is not None  # the old sheet still opens
    code = home.care.new_recovery_code()
    assert onboarding.sheet_waits(desk)
    first = code.split("-")[0]
    assert home.care.group_is_right(f" {first.lower()} ", first)
    assert not home.care.group_is_right(first[::-1] + "2", first)
    onboarding.note_sheet(desk, checked=True)
    home.care.make_new_key(NEW_WORDS)
    assert onboarding.sheet_waits(home.open.desk)


def test_who_wrote_is_named_where_more_than_one_person_writes(home: Home) -> None:
    nora = home.child("Nora", 2013)
    home.talk(nora, note="")
    assert writers(home.open.desk)([nora]) == ()
    home.care.add_guardian("Alex", ALEX)
    home.unlock(ALEX)
    home.talk(nora, note="")
    talks = [talk.id for talk in home.open.book.all(Talk)]
    assert [writers(home.open.desk)([one]) for one in talks] == [("Sam",), ("Alex",)]
    assert writers(home.open.desk)(talks) == ("Sam", "Alex")
