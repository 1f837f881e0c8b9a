"""The key file: the slots of one notebook, in two copies, each change one generation up.

A copy is one line of magic, one line of canonical JSON and one line with its SHA-256. The worse
copy is written and synced first, so the newest whole one stands at every moment. The first copy
that reaches the disk with a higher generation IS the change. Each slot wraps the opening key;
``sealed_key`` is the database's data key under it. ``mac`` shows that all of it was written by a
holder of the opening key. ``pending`` names the database file that becomes the notebook with this
generation (see ``vault_swap``): so slots, data key and database change together.

Format 1 has no ``sealed_key``: there the opening key is the data key, too. Such a file becomes one
of format 2 with the next new data key.
"""

from __future__ import annotations

import hmac
import json
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from familysafe.store import crypto, durable, recovery_code
from familysafe.store.crypto import SEALED_KEY_BYTES, DataKey, OpeningKey
from familysafe.store.errors import (
    ChangeStandsError,
    KeyFileDamagedError,
    KeyFileMissingError,
    LastSlotError,
    RecoveryCodeTypoError,
    VaultFileError,
    VaultNewerError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from familysafe.store.key_slots import (
    PASSPHRASE,
    RECOVERY,
    Slot,
    canonical,
    open_slot,
    slot_from_json,
)

FORMAT = 2
_MAGIC = b"FamilySafe keys"
_MOST_BYTES = 1 << 20
_MOST_SLOTS = 32
_MOST_DIGITS = 9
_MAC_PURPOSE = "familysafe key file 1"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What one copy holds."""

    vault_id: uuid.UUID
    generation: int
    slots: tuple[Slot, ...]
    pending: str = ""
    sealed_key: bytes = b""
    mac: bytes = b""

    @property
    def format(self) -> int:
        """1: of a time in which there was no data key apart."""
        return 2 if self.sealed_key else 1

    def of_kind(self, kind: str) -> tuple[Slot, ...]:
        """The slots of a kind, in the order in which they were made."""
        return tuple(slot for slot in self.slots if slot.kind == kind)

    def data_key(self, opening: OpeningKey) -> DataKey:
        """The key of the database that belongs to this file. Raises KeyFileDamagedError."""
        if not self.sealed_key:
            return DataKey.from_bytes(opening.packed())
        key = crypto.unseal_data_key(opening, self.sealed_key, self.vault_id.bytes)
        if key is None:
            raise KeyFileDamagedError("data key")
        return key

    def changed(
        self,
        opening: OpeningKey,
        *,
        add: Iterable[Slot] = (),
        drop: Iterable[Slot] = (),
    ) -> KeyFile:
        """The next generation: some slots gone, some new. A passphrase always remains."""
        gone = {slot.slot_id for slot in drop}
        slots = (*(slot for slot in self.slots if slot.slot_id not in gone), *add)
        if not any(slot.kind == PASSPHRASE for slot in slots):
            raise LastSlotError
        fresh = replace(self, generation=self.generation + 1, slots=slots, pending="")
        return fresh.signed(opening)

    def with_data_key(self, opening: OpeningKey, key: DataKey, pending: str) -> KeyFile:
        """The same generation for another database, which waits under the label ``pending``."""
        sealed = crypto.seal_data_key(opening, key, self.vault_id.bytes)
        return replace(self, sealed_key=sealed, pending=pending).signed(opening)

    def signed(self, opening: OpeningKey) -> KeyFile:
        """The same with the mark of the opening key's holder."""
        return replace(self, mac=crypto.mac(opening, _MAC_PURPOSE, canonical(self._body())))

    def is_signed_by(self, opening: OpeningKey) -> bool:
        """False if somebody without the opening key changed anything in here."""
        mark = crypto.mac(opening, _MAC_PURPOSE, canonical(self._body()))
        return hmac.compare_digest(self.mac, mark)

    def to_bytes(self) -> bytes:
        """The content of one copy."""
        text = b"%s %d\n%s\n" % (
            _MAGIC,
            self.format,
            canonical({**self._body(), "mac": self.mac.hex()}),
        )
        return text + sha256(text).hexdigest().encode("ascii") + b"\n"

    def _body(self) -> dict[str, object]:
        return {
            "vault_id": self.vault_id.hex,
            "generation": self.generation,
            "slots": [slot.to_json() for slot in self.slots],
            "pending": self.pending,
            **({"data_key": self.sealed_key.hex()} if self.sealed_key else {}),
        }


def key_file_from_bytes(content: bytes) -> KeyFile:
    """KeyFileDamagedError if one bit is wrong, VaultNewerError for a later format."""
    lines = content.split(b"\n")
    if len(lines) != 4 or lines[3] or not lines[0].startswith(_MAGIC + b" "):
        raise KeyFileDamagedError("shape")
    if sha256(content[: -len(lines[2]) - 1]).hexdigest().encode("ascii") != lines[2]:
        raise KeyFileDamagedError("hash")
    version = lines[0].removeprefix(_MAGIC + b" ")
    if not version.isdigit() or len(version) > _MOST_DIGITS:
        raise KeyFileDamagedError("version")
    if int(version) > FORMAT:
        raise VaultNewerError(f"key file format {int(version)}")
    if int(version) < 1:
        raise KeyFileDamagedError("version")
    try:
        raw = json.loads(lines[1])
        if len(raw["slots"]) > _MOST_SLOTS:  # each may ask for seconds and gigabytes
            raise KeyFileDamagedError("slots")
        sealed = bytes.fromhex(raw.get("data_key", ""))
        if len(sealed) != (SEALED_KEY_BYTES if int(version) > 1 else 0):
            raise KeyFileDamagedError("data key")
        return KeyFile(
            vault_id=uuid.UUID(hex=raw["vault_id"]),
            generation=int(raw["generation"]),
            slots=tuple(slot_from_json(slot) for slot in raw["slots"]),
            pending=str(raw["pending"]),
            sealed_key=sealed,
            mac=bytes.fromhex(raw["mac"]),
        )
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError):
        raise KeyFileDamagedError("content") from None


class KeyFilePair:
    """The two copies on the disk."""

    def __init__(self, first: Path, second: Path) -> None:
        self.paths = (first, second)

    def exists(self) -> bool:
        """True if there is any copy."""
        return any(path.exists() for path in self.paths)

    def read(self) -> KeyFile:
        """The newest whole copy."""
        found, problem = self._whole_copies()
        if isinstance(problem, VaultNewerError):
            raise problem
        if found:
            return max(found.values(), key=lambda keys: keys.generation)
        raise problem or KeyFileMissingError

    def candidates(self) -> tuple[KeyFile, ...]:
        """The newest whole copy, and one of another notebook that a sync program put beside it.

        Only a passphrase and the database can tell which of two belongs here. Of one notebook it
        is always the newest: what an older generation opens was taken away.
        """
        newest = self.read()
        found, _ = self._whole_copies()
        others = [keys for keys in found.values() if keys.vault_id != newest.vault_id]
        return (newest, *others)

    def repair(self, right: KeyFile) -> bool:
        """Make both copies the one that counts; True if something had to be written."""
        found, _ = self._whole_copies()
        worse = [path for path in self.paths if found.get(path) != right]
        for path in worse:
            durable.write_file(path, right.to_bytes())
        return bool(worse)

    def save(self, keys: KeyFile) -> None:
        """Write both copies, the worse one first.

        After an error the disk is asked: either the old generation still counts (the error is
        passed on), or the new one does already (ChangeStandsError).
        """
        content = keys.to_bytes()
        try:
            for path in self._worse_first():
                durable.write_file(path, content)
        except VaultFileError as error:
            if self._stands(keys):
                raise ChangeStandsError(error.code) from None
            raise

    def _stands(self, keys: KeyFile) -> bool:
        try:
            return self.read() == keys
        except VaultFileError:
            return False

    def _worse_first(self) -> list[Path]:
        found, _ = self._whole_copies()
        return sorted(self.paths, key=lambda path: found[path].generation if path in found else -1)

    def _whole_copies(self) -> tuple[dict[Path, KeyFile], VaultFileError | None]:
        found: dict[Path, KeyFile] = {}
        problem: VaultFileError | None = None
        for path in self.paths:
            try:
                found[path] = key_file_from_bytes(_content(path))
            except FileNotFoundError:
                continue
            except OSError as error:  # the other copy may still be read
                problem = problem or durable.plain_error(error)
            except VaultFileError as error:
                if not isinstance(problem, VaultNewerError):
                    problem = error
        return found, problem


@dataclass(frozen=True, slots=True)
class Opened:
    """The opening key, the data key that it gives, and the slot that gave it."""

    opening: OpeningKey
    key: DataKey
    slot: Slot

    def wipe(self) -> None:
        """Overwrite both keys."""
        self.opening.wipe()
        self.key.wipe()


def open_keys(
    keys: KeyFile,
    kind: str,
    secret: str | bytes,
    wrong: Callable[[], VaultFileError],
    guardian: uuid.UUID | None = None,
) -> Opened:
    """Try the slots of a kind, ``guardian``'s first; ``wrong`` makes the error for a wrong secret.

    A slot that is weaker than the floor is never computed; if no other one opens, it is named as
    damage. Keys that open but were changed by somebody without it are damage too.
    """
    refused: KeyFileDamagedError | None = None
    for slot in sorted(keys.of_kind(kind), key=lambda slot: slot.guardian != guardian):
        try:
            opening = open_slot(slot, keys.vault_id, secret)
        except KeyFileDamagedError as error:
            refused = error
            continue
        if opening is not None:
            if not keys.is_signed_by(opening):
                raise KeyFileDamagedError("mark")
            return Opened(opening, keys.data_key(opening), slot)
    raise refused or wrong()


def is_recovery_code(words: str) -> bool:
    """Is this a code as a sheet shows it? Its check characters leave no room for a passphrase."""
    try:
        recovery_code.parse(words)
    except RecoveryCodeTypoError:
        return False
    return True


def open_by_words(keys: KeyFile, words: str) -> Opened:
    """By what a parent still has: a passphrase, or the recovery code of the sheet.

    Raises WrongPassphraseError, WrongRecoveryCodeError.
    """
    if is_recovery_code(words):
        return open_keys(keys, RECOVERY, recovery_code.parse(words), WrongRecoveryCodeError)
    return open_keys(keys, PASSPHRASE, words, WrongPassphraseError)


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise KeyFileDamagedError("size")
    return content
