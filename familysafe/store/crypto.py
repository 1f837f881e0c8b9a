"""Keys: the opening key, the data key, the slow hash of a passphrase, and how they are wrapped.

A passphrase, a sheet or the keychain gives the opening key; it gives the data key of one file.

Sources: Argon2id RFC 9106 (floor = its second recommended choice), HKDF RFC 5869, AES-256-GCM
NIST SP 800-38D. Nothing here touches a file.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from familysafe.store.errors import (
    CalibrationCancelledError,
    KeyFileDamagedError,
    NotEnoughMemoryError,
    VaultClosedError,
)

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
SEALED_KEY_BYTES = NONCE_BYTES + KEY_BYTES + SALT_BYTES + 16

_DATA_KEY_PURPOSE = "familysafe data key 1"

_MIB = 1024
_FLOOR_MEMORY, _CEILING_MEMORY = 64 * _MIB, 2048 * _MIB
_FLOOR_PASSES, _CEILING_PASSES = 3, 64
_FLOOR_LANES, _CEILING_LANES = 4, 16
_TOO_FAST, _AIM, _TOO_SLOW = 0.4, 0.5, 0.6


class _Key:
    """32 bytes of key and 16 of salt; ``wipe`` empties both."""

    __slots__ = ("_bytes",)

    def __init__(self, key: bytes, salt: bytes) -> None:
        if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
            raise ValueError("a key has 32 bytes and its salt 16")
        self._bytes = bytearray(key + salt)

    @classmethod
    def new(cls) -> Self:
        """A fresh random key."""
        return cls(secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES))

    @classmethod
    def from_bytes(cls, packed: bytes) -> Self:
        """The key from the 48 bytes that were wrapped."""
        return cls(packed[:KEY_BYTES], packed[KEY_BYTES:])

    def packed(self) -> bytes:
        """Key and salt as 48 bytes, for wrapping; never the zeros of a wiped key."""
        if self.is_wiped:
            raise VaultClosedError("key wiped")
        return bytes(self._bytes)

    def copy(self) -> Self:
        """An own copy, so that each holder may wipe its own."""
        return self.from_bytes(self.packed())

    def subkey(self, purpose: str) -> bytes:
        """A 32-byte key for another use, from which this key cannot be found."""
        return _hkdf(self.packed(), b"", purpose)

    def wipe(self) -> None:
        """Overwrite with zeros. Copies inside libraries stay until the process is replaced."""
        for i in range(len(self._bytes)):
            self._bytes[i] = 0

    @property
    def is_wiped(self) -> bool:
        """True after ``wipe``."""
        return not any(self._bytes)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and hmac.compare_digest(self._bytes, other._bytes)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(hidden)"


class OpeningKey(_Key):
    """What every slot wraps. It stays when a data key changes, so all ways in stay valid."""

    __slots__ = ()


class DataKey(_Key):
    """Key and salt of one database.

    The salt belongs to the key: with it, a flipped bit in the file's first 16 bytes does no harm.
    """

    __slots__ = ()

    def pragma_value(self) -> str:
        """SQLCipher's raw key with salt, to stand between double quotes."""
        return f"x'{self.packed().hex()}'"


@dataclass(frozen=True, slots=True)
class KdfParams:
    """Cost of Argon2id: memory in KiB, passes, lanes."""

    memory_kib: int = _FLOOR_MEMORY
    passes: int = _FLOOR_PASSES
    lanes: int = _FLOOR_LANES

    def check(self) -> None:
        """Refuse weak or absurd costs BEFORE any memory is taken."""
        good = (
            _FLOOR_MEMORY <= self.memory_kib <= _CEILING_MEMORY
            and _FLOOR_PASSES <= self.passes <= _CEILING_PASSES
            and _FLOOR_LANES <= self.lanes <= _CEILING_LANES
        )
        if not good:
            raise KeyFileDamagedError("kdf costs out of bounds")


def normal_passphrase(passphrase: str) -> bytes:
    """NFKC without outer spaces, as UTF-8: the same words typed on any keyboard."""
    return unicodedata.normalize("NFKC", passphrase).strip().encode("utf-8", "surrogatepass")


def passphrase_key(passphrase: str, salt: bytes, params: KdfParams) -> bytes:
    """32 bytes by Argon2id v19; about half a second, so call it in a worker."""
    params.check()
    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=params.passes,
            lanes=params.lanes,
            memory_cost=params.memory_kib,
        ).derive(normal_passphrase(passphrase))
    except MemoryError:
        raise NotEnoughMemoryError(f"kib={params.memory_kib}") from None


def calibrate(
    timer: Callable[[], float],
    cancelled: Callable[[], bool] = lambda: False,
    derive: Callable[[str, bytes, KdfParams], bytes] = passphrase_key,
) -> KdfParams:
    """The costs that take 0.4 to 0.6 s here: most memory first, then more passes.

    ``timer`` gives seconds (a monotonic clock). Between two measurements ``cancelled`` is asked;
    then CalibrationCancelledError. The floor is taken even where it is slower.
    """

    def seconds(params: KdfParams) -> float:
        if cancelled():
            raise CalibrationCancelledError
        start = timer()
        derive("measuring", bytes(SALT_BYTES), params)
        return timer() - start

    for memory in (256 * _MIB, 128 * _MIB, _FLOOR_MEMORY):
        params = KdfParams(memory_kib=memory)
        try:
            took = seconds(params)
        except NotEnoughMemoryError:
            if memory == _FLOOR_MEMORY:
                raise
            continue
        if took <= _TOO_SLOW or memory == _FLOOR_MEMORY:
            break
    if cancelled():
        raise CalibrationCancelledError
    if took >= _TOO_FAST:
        return params
    passes = int(_AIM * params.passes / max(took, 1e-6))
    return KdfParams(memory, min(max(passes, _FLOOR_PASSES), _CEILING_PASSES))


def recovery_key(code_secret: bytes, salt: bytes) -> bytes:
    """The wrapping key of a recovery code: 140 random bits need no slow hash."""
    return _hkdf(code_secret, salt, "familysafe recovery slot 1")


def keychain_key(secret: bytes, salt: bytes) -> bytes:
    """The wrapping key from the 32 random bytes that the keychain keeps."""
    return _hkdf(secret, salt, "familysafe keychain slot 1")


def wrap(wrapping_key: bytes, nonce: bytes, key: OpeningKey, header: bytes) -> bytes:
    """AES-256-GCM of key and salt; ``header`` is authenticated with it."""
    return AESGCM(wrapping_key).encrypt(nonce, key.packed(), header)


def unwrap(wrapping_key: bytes, nonce: bytes, sealed: bytes, header: bytes) -> OpeningKey | None:
    """The opening key, or None if the wrapping key or one bit of the slot is wrong."""
    try:
        return OpeningKey.from_bytes(AESGCM(wrapping_key).decrypt(nonce, sealed, header))
    except (InvalidTag, ValueError):
        return None


def seal_data_key(opening: OpeningKey, key: DataKey, vault_id: bytes) -> bytes:
    """The data key under the opening key, bound to the notebook: nonce, then AES-256-GCM."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    cipher = AESGCM(opening.subkey(_DATA_KEY_PURPOSE))
    return nonce + cipher.encrypt(nonce, key.packed(), _data_key_header(vault_id))


def unseal_data_key(opening: OpeningKey, sealed: bytes, vault_id: bytes) -> DataKey | None:
    """The data key, or None if the opening key or one bit is another one."""
    cipher = AESGCM(opening.subkey(_DATA_KEY_PURPOSE))
    nonce, content = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return DataKey.from_bytes(cipher.decrypt(nonce, content, _data_key_header(vault_id)))
    except (InvalidTag, ValueError):
        return None


def _data_key_header(vault_id: bytes) -> bytes:
    return _DATA_KEY_PURPOSE.encode("ascii") + vault_id


def mac(opening: OpeningKey, purpose: str, content: bytes) -> bytes:
    """HMAC-SHA256 that only a holder of the opening key can make."""
    return hmac.new(opening.subkey(purpose), content, sha256).digest()


def _hkdf(secret: bytes, salt: bytes, purpose: str) -> bytes:
    kdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose.encode("ascii"))
    return kdf.derive(secret)
