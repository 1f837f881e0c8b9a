"""A backup: one file that holds the database, the key file and what they must contain.

    line of magic | 4-byte length of the header | header (canonical JSON) |
    SHA-256 of all before | key file | database | end

The header holds sizes and SHA-256 of both parts, the notebook's random id and the date: all that
may be read without a key. Counts, seal and schema revision (``BackupFacts``) tell about the
family, so they are encrypted with a key made from the data key. The database is the encrypted copy
that VACUUM INTO makes, never the live file. Its data key is the one that the key file in the same
backup gives: today's notebook may have another one, while the opening key is the same.
"""

from __future__ import annotations

import json
import secrets
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Engine

from familysafe.store import durable
from familysafe.store.crypto import NONCE_BYTES, DataKey, OpeningKey
from familysafe.store.database_copy import copy_database, integrity_problems
from familysafe.store.engine import DRIVER_ERRORS, database_error, open_engine
from familysafe.store.errors import (
    BackupDamagedError,
    BackupMismatchError,
    BackupMissingError,
    VaultDamagedError,
    VaultFileError,
    VaultNewerError,
)
from familysafe.store.key_file import KeyFile, key_file_from_bytes
from familysafe.store.key_slots import canonical

FORMAT = 1
_MAGIC = b"FamilySafe backup "
_MOST_HEADER = 1 << 20
_BLOCK = 1 << 20
_PURPOSE = "familysafe backup facts 1"
PART = ".familysafe-part"  # no file of anybody else ends like this


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What the database holds, as the caller counts it; compared again by the drill."""

    schema_revision: str
    counts: Mapping[str, int]
    seal: str = ""

    def to_bytes(self) -> bytes:
        """Canonical bytes."""
        return canonical([self.schema_revision, dict(self.counts), self.seal])


Count = Callable[[Engine], BackupFacts]


@dataclass(frozen=True, slots=True)
class BackupHeader:
    """What can be read without a key. ``hidden_facts`` are nonce and sealed BackupFacts."""

    vault_id: uuid.UUID
    created: datetime
    keys_size: int
    keys_hash: str
    database_size: int
    database_hash: str
    hidden_facts: bytes = field(default=b"", repr=False)

    def to_json(self) -> dict[str, Any]:
        """Plain values for the file."""
        return {
            "vault_id": self.vault_id.hex,
            "created": self.created.isoformat(),
            "keys": [self.keys_size, self.keys_hash],
            "database": [self.database_size, self.database_hash],
            "facts": self.hidden_facts.hex(),
        }

    def bound(self) -> bytes:
        """What is authenticated with the hidden facts: the header without them."""
        return canonical({**self.to_json(), "facts": ""})


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup whose every byte has been read and hashed; its slots say who can open it."""

    path: Path
    header: BackupHeader
    keys: KeyFile


def write_backup(
    engine: Engine,
    opening: OpeningKey,
    keys: KeyFile,
    target: Path,
    created: datetime,
    count: Count,
) -> BackupFacts:
    """Write a backup, drill it, and only then give it its name. Slow: in a worker.

    ``count`` is asked twice, for the copy and for the database inside the finished file: the
    answers must be equal, or BackupMismatchError and nothing is left at ``target``.
    """
    key = keys.data_key(opening)
    copy = target.with_name(target.name + ".copy" + PART)
    new = target.with_name(target.name + ".new" + PART)
    try:
        copy_database(engine, copy)
        facts = _counted(copy, key, count)
        header = _sealed(_header(keys, copy, created), facts, key)
        with durable.plain_errors(), durable.create_file(new) as out:
            _write(out, header, keys, copy)
        verify_backup(new, opening, count)
        durable.move_file(new, target)
        return facts
    finally:
        durable.drop_file(copy)
        durable.drop_file(new)


def read_backup(path: Path) -> BackupInfo:
    """Check every byte without a key; BackupDamaged-, VaultNewer- or BackupMissingError."""
    with _opened(path) as file:
        header = _read_header(file)
        keys_bytes = _exactly(file, header.keys_size)
        if sha256(keys_bytes).hexdigest() != header.keys_hash:
            raise BackupDamagedError("keys hash")
        digest = sha256()
        for block in _blocks(file, header.database_size):
            digest.update(block)
        if digest.hexdigest() != header.database_hash or file.read(1):
            raise BackupDamagedError("database hash")
    try:
        keys = key_file_from_bytes(keys_bytes)
    except VaultNewerError:
        raise
    except VaultFileError:
        raise BackupDamagedError("keys") from None
    if keys.vault_id != header.vault_id:
        raise BackupDamagedError("vault id")
    return BackupInfo(path, header, keys)


def read_header(path: Path) -> BackupHeader:
    """Whose notebook, and when, from the header alone: quick, for lists."""
    with _opened(path) as file:
        return _read_header(file)


def read_date(path: Path) -> datetime:
    """When a backup was made."""
    return read_header(path).created


def verify_backup(
    path: Path,
    opening: OpeningKey,
    count: Count | None = None,
    unpack_at: Path | None = None,
) -> BackupFacts:
    """The restore drill: unpack it, open with its own slots' key, check, count, compare.

    ``unpack_at``: a free name; None = beside the backup, which a stick may not let itself be
    written to.
    """
    info = read_backup(path)
    facts, key = open_facts(info, opening), data_key_of(info, opening)
    unpacked = unpack_at or path.with_name(path.name + ".drill" + PART)
    try:
        extract_database(info, unpacked)
        engine = _open_copy(unpacked, key)
        try:
            problems = integrity_problems(engine)
            if problems:
                raise BackupDamagedError(f"problems={len(problems)}")
            if count is not None and _asked(count, engine).to_bytes() != facts.to_bytes():
                raise BackupMismatchError
        finally:
            engine.dispose()
    finally:
        durable.drop_file(unpacked)
    return facts


def data_key_of(info: BackupInfo, opening: OpeningKey) -> DataKey:
    """The key of the database in the backup, by its own key file."""
    if not info.keys.is_signed_by(opening):
        raise BackupDamagedError("slots of another key")
    try:
        return info.keys.data_key(opening)
    except VaultFileError:
        raise BackupDamagedError("data key") from None


def open_facts(info: BackupInfo, opening: OpeningKey) -> BackupFacts:
    """The encrypted part of the header; also shows that slots and header are of this key."""
    key = data_key_of(info, opening)
    hidden = info.header.hidden_facts
    try:
        plain = AESGCM(key.subkey(_PURPOSE)).decrypt(
            hidden[:NONCE_BYTES], hidden[NONCE_BYTES:], info.header.bound()
        )
        revision, counts, seal = json.loads(plain)
    except (InvalidTag, ValueError, TypeError):
        raise BackupDamagedError("facts") from None
    return BackupFacts(revision, counts, seal)


def extract_database(info: BackupInfo, target: Path) -> None:
    """The database of a checked backup as a file of its own, synced, hash checked again."""
    digest = sha256()
    with _opened(info.path) as file:
        header = _read_header(file)
        _exactly(file, header.keys_size)
        with durable.plain_errors(), durable.create_file(target) as out:
            for block in _blocks(file, header.database_size):
                digest.update(block)
                out.write(block)
    if digest.hexdigest() != info.header.database_hash:
        durable.drop_file(target)
        raise BackupDamagedError("database hash")


def drop_unfinished(folder: Path) -> None:
    """Remove what backups that were cut left in a folder; they never counted."""
    with durable.plain_errors():
        for path in folder.glob("*" + PART):
            durable.remove_file(path)


def opens_the_old_way(backup: KeyFile, today: KeyFile) -> bool:
    """True if this backup opens by a passphrase, sheet or keychain item that was replaced."""
    current = {slot.slot_id for slot in today.slots}
    return any(slot.slot_id not in current for slot in backup.slots)


def _counted(copy: Path, key: DataKey, count: Count) -> BackupFacts:
    engine = _open_copy(copy, key)
    try:
        return _asked(count, engine)
    finally:
        engine.dispose()


def _asked(count: Count, engine: Engine) -> BackupFacts:
    try:
        return count(engine)
    except VaultDamagedError as error:
        raise BackupDamagedError(error.detail) from None
    except DRIVER_ERRORS as error:
        known = database_error(error)
        if isinstance(known, VaultDamagedError):
            raise BackupDamagedError(known.detail) from None
        raise known from None


def _open_copy(path: Path, key: DataKey) -> Engine:
    try:
        return open_engine(path, key, read_only=True)
    except VaultNewerError:
        raise
    except VaultFileError as error:
        raise BackupDamagedError(error.code) from None


def _header(keys: KeyFile, database: Path, created: datetime) -> BackupHeader:
    keys_bytes = keys.to_bytes()
    with durable.plain_errors(), database.open("rb") as file:
        size = database.stat().st_size
        digest = sha256()
        for block in _blocks(file, size):
            digest.update(block)
    return BackupHeader(
        keys.vault_id,
        created,
        len(keys_bytes),
        sha256(keys_bytes).hexdigest(),
        size,
        digest.hexdigest(),
    )


def _sealed(header: BackupHeader, facts: BackupFacts, key: DataKey) -> BackupHeader:
    nonce = secrets.token_bytes(NONCE_BYTES)
    cipher = AESGCM(key.subkey(_PURPOSE))
    return replace(
        header, hidden_facts=nonce + cipher.encrypt(nonce, facts.to_bytes(), header.bound())
    )


def _write(out: BinaryIO, header: BackupHeader, keys: KeyFile, database: Path) -> None:
    content = canonical(header.to_json())
    head = _MAGIC + b"%d\n" % FORMAT + len(content).to_bytes(4, "big") + content
    out.write(head + sha256(head).digest())
    out.write(keys.to_bytes())
    with database.open("rb") as file:
        out.writelines(_blocks(file, header.database_size))


def _read_header(file: BinaryIO) -> BackupHeader:
    line = file.readline(64)
    if not line.startswith(_MAGIC) or not line.endswith(b"\n"):
        raise BackupDamagedError("magic")
    version = line[len(_MAGIC) : -1]
    if not version.isdigit():
        raise BackupDamagedError("version")
    if int(version) > FORMAT:
        raise VaultNewerError(f"backup format {int(version)}")
    length = _exactly(file, 4)
    content = _exactly(file, int.from_bytes(length, "big"))
    if sha256(line + length + content).digest() != _exactly(file, 32):
        raise BackupDamagedError("header hash")
    return _header_from_json(content)


def _header_from_json(content: bytes) -> BackupHeader:
    try:
        raw = json.loads(content)
        created = datetime.fromisoformat(raw["created"])
        if created.tzinfo is None:  # one such date, and no list of backups could be sorted
            raise BackupDamagedError("date")
        return BackupHeader(
            uuid.UUID(hex=raw["vault_id"]),
            created,
            int(raw["keys"][0]),
            str(raw["keys"][1]),
            int(raw["database"][0]),
            str(raw["database"][1]),
            bytes.fromhex(raw["facts"]),
        )
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError):
        raise BackupDamagedError("header") from None


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    if not path.is_file():
        raise BackupMissingError
    with durable.plain_errors(), path.open("rb") as file:
        yield file


def _exactly(file: BinaryIO, size: int) -> bytes:
    if not 0 <= size <= _MOST_HEADER:
        raise BackupDamagedError("size")
    content = file.read(size)
    if len(content) != size:
        raise BackupDamagedError("cut")
    return content


def _blocks(file: BinaryIO, size: int) -> Iterator[bytes]:
    left = size
    while left > 0:
        block = file.read(min(_BLOCK, left))
        if not block:
            raise BackupDamagedError("cut")
        left -= len(block)
        yield block
