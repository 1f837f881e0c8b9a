from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from familysafe.store.crypto import KdfParams
from familysafe.store.errors import (
    KeyFileDamagedError,
    KeyFilesMixedError,
    LastSlotError,
    PassphraseTakenError,
    VaultNewerError,
    WrongKeychainSecretError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from familysafe.store.key_file import key_file_from_bytes
from familysafe.store.key_slots import canonical
from familysafe.store.open_vault import KEY_COPY_REPAIRED, OpenVault
from familysafe.store.vault_files import VaultFiles
from tests.store.vault_kit import NEW_WORDS, OTHER, SAM, WORDS, facts, fill

Opened = Callable[[OpenVault], OpenVault]


def test_key_file_holds_no_name_and_no_secret(files: VaultFiles, recovery_sheet: str) -> None:
    text = files.paths.keys[0].read_text("ascii")
    assert recovery_sheet not in text and recovery_sheet.replace("-", "") not in text
    assert not any(word in text for word in WORDS.split())
    assert files.paths.keys[0].read_bytes() == files.paths.keys[1].read_bytes()


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("damage", ["gone", "empty", "cut", "bit", "noise"])
def test_one_lost_copy_is_made_anew_from_the_other(
    files: VaultFiles, opened: Opened, which: int, damage: str
) -> None:
    path = files.paths.keys[which]
    whole = path.read_bytes()
    bad = {
        "empty": b"",
        "cut": whole[:-70],
        "bit": whole[:80] + bytes([whole[80] ^ 1]) + whole[81:],
        "noise": bytes(range(256)) * 8,
    }
    path.unlink() if damage == "gone" else path.write_bytes(bad[damage])
    vault = opened(files.open_with_passphrase(WORDS))
    assert vault.notices == (KEY_COPY_REPAIRED,)
    assert path.read_bytes() == whole


def test_every_flipped_bit_of_a_copy_is_noticed(files: VaultFiles) -> None:
    whole = files.paths.keys[0].read_bytes()
    for bit in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises((KeyFileDamagedError, VaultNewerError)):
            key_file_from_bytes(bytes(flipped))


def test_every_truncation_of_a_copy_is_noticed(files: VaultFiles) -> None:
    whole = files.paths.keys[0].read_bytes()
    for size in range(len(whole)):
        with pytest.raises(KeyFileDamagedError):
            key_file_from_bytes(whole[:size])


def test_two_damaged_copies_are_damage_and_not_a_wrong_passphrase(files: VaultFiles) -> None:
    for path in files.paths.keys:
        path.write_bytes(path.read_bytes()[:-5])
    with pytest.raises(KeyFileDamagedError) as caught:
        files.open_with_passphrase(WORDS)
    assert caught.value.exit_code == 4


def test_the_newer_generation_counts(files: VaultFiles, vault: OpenVault) -> None:
    old = files.paths.keys[0].read_bytes()
    files.new_recovery_code(vault)
    new = files.paths.keys[0].read_bytes()
    vault.close()
    files.paths.keys[1].write_bytes(old)
    files.open_with_passphrase(WORDS).close()
    assert files.paths.keys[1].read_bytes() == new


def of_another_notebook(folder: Path, words: str) -> bytes:
    """The key file of somebody else's notebook, of a higher generation than ours."""
    other = VaultFiles(folder)
    vault, _ = other.create(words, OTHER, prepare=fill)
    for _ in range(5):
        other.new_recovery_code(vault)
    vault.close()
    return other.paths.keys[0].read_bytes()


@pytest.mark.parametrize("words", [NEW_WORDS, WORDS])
@pytest.mark.parametrize("place", [0, 1])
def test_another_notebooks_key_file_beside_ours_locks_nobody_out(
    files: VaultFiles, tmp_path: Path, place: int, words: str
) -> None:
    ours = files.paths.keys[0].read_bytes()
    files.paths.keys[place].write_bytes(of_another_notebook(tmp_path / "other", words))
    vault = files.open_with_passphrase(WORDS)
    assert vault.notices == (KEY_COPY_REPAIRED,) and facts(vault.engine).counts == {"note": 60}
    vault.close()
    assert [path.read_bytes() for path in files.paths.keys] == [ours, ours]


def test_two_key_files_of_which_none_fits_the_database_are_named(
    files: VaultFiles, tmp_path: Path
) -> None:
    files.paths.keys[0].write_bytes(of_another_notebook(tmp_path / "one", WORDS))
    files.paths.keys[1].write_bytes(of_another_notebook(tmp_path / "two", NEW_WORDS))
    before = [path.read_bytes() for path in files.paths.keys]
    with pytest.raises(KeyFilesMixedError) as caught:
        files.open_with_passphrase(WORDS)
    assert caught.value.exit_code == 4
    with pytest.raises(WrongPassphraseError):
        files.open_with_passphrase("five other words are here")
    assert [path.read_bytes() for path in files.paths.keys] == before


def test_a_newer_key_file_is_refused(files: VaultFiles) -> None:
    whole = files.paths.keys[0].read_bytes().replace(b"keys 2\n", b"keys 3\n", 1)
    body = b"\n".join(whole.split(b"\n")[:2]) + b"\n"
    files.paths.keys[0].write_bytes(body + sha256(body).hexdigest().encode() + b"\n")
    with pytest.raises(VaultNewerError):
        files.open_with_passphrase(WORDS)


def rewrite(files: VaultFiles, change: Callable[[dict[str, Any]], None]) -> None:
    """What somebody with the disk, but without any secret, can do: valid hash, new content."""
    head, body, *_ = files.paths.keys[0].read_bytes().split(b"\n")
    raw = json.loads(body)
    change(raw)
    text = head + b"\n" + canonical(raw) + b"\n"
    for path in files.paths.keys:
        path.write_bytes(text + sha256(text).hexdigest().encode() + b"\n")


@pytest.mark.parametrize("kdf", [[65535, 3, 4], [65536, 2, 4], [65536, 3, 1], [8, 1, 1]])
def test_a_slot_weaker_than_the_floor_is_refused(files: VaultFiles, kdf: list[int]) -> None:
    rewrite(files, lambda raw: raw["slots"][0].update(kdf=kdf))
    with pytest.raises(KeyFileDamagedError):
        files.open_with_passphrase(WORDS)


@pytest.mark.parametrize("kdf", [[2**21 + 1, 3, 4], [65536, 65, 4], [2**40, 3, 4], [65536, 3, 99]])
def test_a_slot_above_the_ceiling_is_refused_before_computing(
    files: VaultFiles, kdf: list[int]
) -> None:
    rewrite(files, lambda raw: raw["slots"][0].update(kdf=kdf))
    with pytest.raises(KeyFileDamagedError):
        files.open_with_passphrase(WORDS)


@pytest.mark.parametrize(
    "change",
    [
        {"kdf": None},
        {"kdf": [65536, 3]},
        {"kdf": ["65536", 3, 4]},
        {"kdf": [True, 3, 4]},
        {"salt": "00"},
        {"nonce": ""},
        {"sealed": "zz"},
        {"kind": "sms"},
        {"kind": "keychain"},
        {"slot_id": "1"},
        {"guardian": 5},
    ],
)
def test_a_slot_of_a_strange_shape_is_damage(files: VaultFiles, change: dict[str, Any]) -> None:
    rewrite(files, lambda raw: raw["slots"][0].update(change))
    with pytest.raises(KeyFileDamagedError):
        files.open_with_passphrase(WORDS)


@pytest.mark.parametrize(
    "change", [{"guardian": OTHER.hex}, {"slot_id": OTHER.hex}, {"salt": "0" * 32}]
)
def test_a_changed_slot_header_does_not_open(files: VaultFiles, change: dict[str, str]) -> None:
    rewrite(files, lambda raw: raw["slots"][0].update(change))
    with pytest.raises(WrongPassphraseError):
        files.open_with_passphrase(WORDS)


def test_slots_do_not_open_under_another_notebooks_id(files: VaultFiles) -> None:
    rewrite(files, lambda raw: raw.update(vault_id=OTHER.hex))
    with pytest.raises(WrongPassphraseError):
        files.open_with_passphrase(WORDS)


@pytest.mark.parametrize("change", ["generation", "pending", "slots"])
def test_changes_beside_an_honest_slot_are_damage(files: VaultFiles, change: str) -> None:
    values: dict[str, Any] = {"generation": 77, "pending": "0" * 16, "slots": None}

    def meddle(raw: dict[str, Any]) -> None:
        raw[change] = values[change] or raw["slots"][:1]

    rewrite(files, meddle)
    with pytest.raises(KeyFileDamagedError):
        files.open_with_passphrase(WORDS)


def test_change_passphrase_replaces_one_slot_and_keeps_the_rest(
    files: VaultFiles, vault: OpenVault, recovery_sheet: str
) -> None:
    files.add_guardian_slot(vault, OTHER, "the other parent has own words")
    before = vault.keys
    files.change_passphrase(vault, WORDS, NEW_WORDS)
    assert vault.keys.generation == before.generation + 1
    assert vault.guardian_id == SAM
    vault.close()
    with pytest.raises(WrongPassphraseError):
        files.open_with_passphrase(WORDS)
    open_its: tuple[Callable[[], OpenVault], ...] = (
        lambda: files.open_with_passphrase(NEW_WORDS),
        lambda: files.open_with_passphrase("the other parent has own words", OTHER),
        lambda: files.open_with_recovery(recovery_sheet),
    )
    for open_it in open_its:
        vault = open_it()
        vault.close()


def test_change_passphrase_asks_for_the_current_one(files: VaultFiles, vault: OpenVault) -> None:
    before = vault.keys
    with pytest.raises(WrongPassphraseError):
        files.change_passphrase(vault, "these are not the words", NEW_WORDS)
    assert vault.keys == before


def test_a_new_recovery_code_ends_the_old_sheet(
    files: VaultFiles, vault: OpenVault, recovery_sheet: str
) -> None:
    code = files.new_recovery_code(vault)
    vault.close()
    with pytest.raises(WrongRecoveryCodeError):
        files.open_with_recovery(recovery_sheet)
    files.open_with_recovery(code).close()


def test_recovering_replaces_the_passphrase_and_keeps_the_code(
    files: VaultFiles, recovery_sheet: str, opened: Opened
) -> None:
    vault = opened(files.recover(recovery_sheet, NEW_WORDS))
    assert vault.guardian_id == SAM
    vault.close()
    with pytest.raises(WrongPassphraseError):
        files.open_with_passphrase(WORDS)
    files.open_with_recovery(recovery_sheet).close()
    files.open_with_passphrase(NEW_WORDS).close()


def test_recovering_with_two_guardians_asks_whose(
    files: VaultFiles, vault: OpenVault, recovery_sheet: str
) -> None:
    files.add_guardian_slot(vault, OTHER, "the other parent has own words")
    vault.close()
    with pytest.raises(WrongPassphraseError):
        files.recover(recovery_sheet, NEW_WORDS)
    assert set(files.guardians()) == {SAM, OTHER}
    files.recover(recovery_sheet, NEW_WORDS, OTHER).close()
    files.open_with_passphrase(WORDS).close()
    with pytest.raises(WrongPassphraseError):
        files.open_with_passphrase("the other parent has own words")


def test_two_parents_never_share_their_words(
    files: VaultFiles, vault: OpenVault, recovery_sheet: str
) -> None:
    files.add_guardian_slot(vault, OTHER, "the other parent has own words")
    with pytest.raises(PassphraseTakenError):
        files.change_passphrase(vault, WORDS, "the other parent has own words")
    vault.close()
    with pytest.raises(PassphraseTakenError):
        files.recover(recovery_sheet, WORDS, OTHER)
    for words, guardian in ((WORDS, SAM), ("the other parent has own words", OTHER)):
        opened = files.open_with_passphrase(words)
        assert opened.guardian_id == guardian
        opened.close()


def test_a_key_file_that_would_keep_the_computer_busy_for_days_is_damage(
    files: VaultFiles,
) -> None:
    def many(raw: dict[str, Any]) -> None:
        raw["slots"] = raw["slots"][:1] * 33

    rewrite(files, many)
    with pytest.raises(KeyFileDamagedError):
        files.open_with_passphrase(WORDS)


def test_a_key_file_of_a_version_that_never_was_is_damage(files: VaultFiles) -> None:
    for path in files.paths.keys:
        whole = path.read_bytes().replace(b"keys 2\n", b"keys 0\n", 1)
        body = b"\n".join(whole.split(b"\n")[:2]) + b"\n"
        path.write_bytes(body + sha256(body).hexdigest().encode() + b"\n")
    with pytest.raises(KeyFileDamagedError):
        files.open_with_passphrase(WORDS)


def test_the_last_passphrase_stays(files: VaultFiles, vault: OpenVault) -> None:
    files.enable_keychain(vault)
    with pytest.raises(LastSlotError):
        files.remove_guardian_slot(vault, SAM)
    files.add_guardian_slot(vault, OTHER, "the other parent has own words")
    files.remove_guardian_slot(vault, OTHER)
    assert files.guardians() == (SAM,)


def test_the_keychain_slot_opens_until_it_is_turned_off(
    files: VaultFiles, vault: OpenVault, opened: Opened
) -> None:
    first, secret = files.enable_keychain(vault), files.enable_keychain(vault)
    assert len(secret) == 64 and first != secret
    vault.close()
    with pytest.raises(WrongKeychainSecretError):
        files.open_with_keychain_secret(first)
    again = opened(files.open_with_keychain_secret(secret))
    assert again.guardian_id == SAM
    files.disable_keychain(again)
    again.close()
    with pytest.raises(WrongKeychainSecretError):
        files.open_with_keychain_secret(secret)


def test_a_new_key_ends_everything_old_even_old_slots_put_back(
    files: VaultFiles, vault: OpenVault, recovery_sheet: str, opened: Opened
) -> None:
    secret = files.enable_keychain(vault)
    old_key, old_opening, old_slots = vault.key.copy(), vault.opening.copy(), vault.keys
    fresh, code = files.make_new_key(vault, NEW_WORDS)
    opened(fresh)
    assert old_key != fresh.key and old_opening != fresh.opening
    assert facts(fresh.engine).counts == {"note": 60}
    fresh.close()
    attempts: tuple[Callable[[], object], ...] = (
        lambda: files.open_with_passphrase(WORDS),
        lambda: files.open_with_recovery(recovery_sheet),
        lambda: files.open_with_keychain_secret(secret),
    )
    for attempt in attempts:
        with pytest.raises(
            (WrongPassphraseError, WrongRecoveryCodeError, WrongKeychainSecretError)
        ):
            attempt()
    files.open_with_recovery(code).close()
    files.open_with_passphrase(NEW_WORDS).close()
    assert {path.name for path in files.paths.folder.iterdir()} == NAMES
    for path in files.paths.keys:
        path.write_bytes(replace(old_slots, generation=99).signed(old_opening).to_bytes())
    with pytest.raises(KeyFileDamagedError.__base__):  # type: ignore[arg-type]
        files.open_with_passphrase(WORDS)


NAMES = {"family.vault", "family.keys-a", "family.keys-b", "family.lock"}


def test_the_passphrase_can_be_asked_again_while_open(files: VaultFiles, vault: OpenVault) -> None:
    assert files.is_passphrase(WORDS)
    assert not files.is_passphrase("these are not the words")


def test_costs_of_a_new_slot_may_be_higher_than_the_floor(
    files: VaultFiles, vault: OpenVault
) -> None:
    files.change_passphrase(vault, WORDS, NEW_WORDS, KdfParams(passes=4))
    vault.close()
    files.open_with_passphrase(NEW_WORDS).close()
