"""One notebook made for the whole run (the slow hash keeps its floor); each test has a copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from familysafe.store import crypto
from familysafe.store.open_vault import OpenVault
from familysafe.store.vault_files import VaultFiles
from tests.store.vault_kit import SAM, WORDS, copy_of, fill

_derive_once = cache(crypto.passphrase_key)


@pytest.fixture(scope="session")
def made_notebook(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Folder and recovery code of a notebook with 60 notes. Never opened: copied."""
    folder = tmp_path_factory.mktemp("made") / "notebook"
    vault, code = VaultFiles(folder).create(WORDS, SAM, prepare=fill)
    vault.close()
    return folder, code


@pytest.fixture
def remembered_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same hash with the same costs, but each result is computed once in a run."""
    monkeypatch.setattr(crypto, "passphrase_key", _derive_once)


@pytest.fixture
def recovery_sheet(made_notebook: tuple[Path, str]) -> str:
    return made_notebook[1]


@pytest.fixture
def files(made_notebook: tuple[Path, str], tmp_path: Path, remembered_hash: None) -> VaultFiles:
    return VaultFiles(copy_of(made_notebook[0], tmp_path / "notebook"))


@pytest.fixture
def opened(files: VaultFiles) -> Iterator[Callable[[OpenVault], OpenVault]]:
    """Closes at the end what a test opened."""
    held: list[OpenVault] = []

    def keep(vault: OpenVault) -> OpenVault:
        held.append(vault)
        return vault

    yield keep
    for vault in held:
        vault.close()


@pytest.fixture
def vault(files: VaultFiles, opened: Callable[[OpenVault], OpenVault]) -> OpenVault:
    return opened(files.open_with_passphrase(WORDS))
