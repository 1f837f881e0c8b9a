"""One slot of the key file: the opening key, wrapped under a passphrase, a code or the keychain.

The whole slot header and the notebook's id are authenticated with the wrapped key, so a slot can
be neither weakened nor carried to another notebook. Unwrapping returns None for a wrong secret.
"""

from __future__ import annotations

import json
import secrets
import uuid
from dataclasses import dataclass
from typing import Any

from familysafe.store import crypto, recovery_code
from familysafe.store.crypto import KdfParams, OpeningKey
from familysafe.store.errors import KeyFileDamagedError

PASSPHRASE, RECOVERY, KEYCHAIN = "passphrase", "recovery", "keychain"
KINDS = (PASSPHRASE, RECOVERY, KEYCHAIN)


@dataclass(frozen=True, slots=True)
class Slot:
    """Bytes are raw here and hex in the file. ``guardian`` is an id, never a name."""

    kind: str
    slot_id: uuid.UUID
    guardian: uuid.UUID | None
    kdf: KdfParams | None
    salt: bytes
    nonce: bytes
    sealed: bytes = b""

    def header(self, vault_id: uuid.UUID) -> bytes:
        """The associated data: everything but the sealed key, and the notebook's id."""
        fields = {**self.to_json(), "vault_id": vault_id.hex}
        del fields["sealed"]
        return canonical(fields)

    def to_json(self) -> dict[str, Any]:
        """Plain values for the file."""
        return {
            "kind": self.kind,
            "slot_id": self.slot_id.hex,
            "guardian": self.guardian.hex if self.guardian else None,
            "kdf": [self.kdf.memory_kib, self.kdf.passes, self.kdf.lanes] if self.kdf else None,
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
            "sealed": self.sealed.hex(),
        }


def canonical(value: object) -> bytes:
    """JSON with sorted keys and no spaces: equal content, equal bytes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def slot_from_json(raw: dict[str, Any]) -> Slot:
    """A slot from the file; KeyFileDamagedError if its shape is not ours."""
    try:
        kdf = _costs(raw["kdf"]) if raw["kdf"] is not None else None
        slot = Slot(
            kind=raw["kind"],
            slot_id=uuid.UUID(hex=raw["slot_id"]),
            guardian=uuid.UUID(hex=raw["guardian"]) if raw["guardian"] else None,
            kdf=kdf,
            salt=bytes.fromhex(raw["salt"]),
            nonce=bytes.fromhex(raw["nonce"]),
            sealed=bytes.fromhex(raw["sealed"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise KeyFileDamagedError("slot shape") from None
    lengths = (len(slot.salt), len(slot.nonce), len(slot.sealed))
    if lengths != (crypto.SALT_BYTES, crypto.NONCE_BYTES, 64):
        raise KeyFileDamagedError("slot lengths")
    if slot.kind not in KINDS or (slot.kind == PASSPHRASE) != (kdf is not None):
        raise KeyFileDamagedError("slot kind")
    return slot


def passphrase_slot(
    vault_id: uuid.UUID, key: OpeningKey, passphrase: str, guardian: uuid.UUID, params: KdfParams
) -> Slot:
    """A new slot for one guardian's passphrase (slow)."""
    slot = _blank(PASSPHRASE, guardian, params)
    return _sealed(slot, vault_id, key, crypto.passphrase_key(passphrase, slot.salt, params))


def recovery_slot(vault_id: uuid.UUID, key: OpeningKey, code: str) -> Slot:
    """A new slot for a recovery code."""
    slot = _blank(RECOVERY, None, None)
    return _sealed(slot, vault_id, key, _code_key(slot, code))


def keychain_slot(
    vault_id: uuid.UUID, key: OpeningKey, secret: bytes, guardian: uuid.UUID | None
) -> Slot:
    """A new slot for 32 random bytes that this guardian's keychain keeps."""
    slot = _blank(KEYCHAIN, guardian, None)
    return _sealed(slot, vault_id, key, crypto.keychain_key(secret, slot.salt))


def open_slot(slot: Slot, vault_id: uuid.UUID, secret: str | bytes) -> OpeningKey | None:
    """The opening key, or None. Costs out of bounds raise before anything is computed."""
    if slot.kind == PASSPHRASE:
        if slot.kdf is None or not isinstance(secret, str):
            raise KeyFileDamagedError("slot kind")
        wrapping = crypto.passphrase_key(secret, slot.salt, slot.kdf)
    elif isinstance(secret, str):
        wrapping = _code_key(slot, secret)
    else:
        wrapping = crypto.keychain_key(secret, slot.salt)
    return crypto.unwrap(wrapping, slot.nonce, slot.sealed, slot.header(vault_id))


def _code_key(slot: Slot, code: str) -> bytes:
    return crypto.recovery_key(recovery_code.secret_of(code), slot.salt)


def _blank(kind: str, guardian: uuid.UUID | None, params: KdfParams | None) -> Slot:
    return Slot(
        kind=kind,
        slot_id=uuid.uuid4(),
        guardian=guardian,
        kdf=params,
        salt=secrets.token_bytes(crypto.SALT_BYTES),
        nonce=secrets.token_bytes(crypto.NONCE_BYTES),
    )


def _sealed(slot: Slot, vault_id: uuid.UUID, key: OpeningKey, wrapping: bytes) -> Slot:
    sealed = crypto.wrap(wrapping, slot.nonce, key, slot.header(vault_id))
    return Slot(slot.kind, slot.slot_id, slot.guardian, slot.kdf, slot.salt, slot.nonce, sealed)


def _costs(raw: list[object]) -> KdfParams:
    memory_kib, passes, lanes = map(_whole, raw)
    return KdfParams(memory_kib, passes, lanes)


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError("not a whole number")
    return value
