"""Keys: the data key, the slow hash of a passphrase, and wrapping one in the other.

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

_MIB = 1024
_FLOOR_MEMORY, _CEILING_MEMORY = 64 * _MIB, 2048 * _MIB
_FLOOR_PASSES, _CEILING_PASSES = 3, 64
_FLOOR_LANES, _CEILING_LANES = 4, 16
_TOO_FAST, _AIM, _TOO_SLOW = 0.4, 0.5, 0.6


class DataKey:
    """The 32-byte key and 16-byte salt of one database; ``wipe`` empties both.

    The salt belongs to the key: with it, a flipped bit in the file's first 16 bytes does no harm.
    """

    __slots__ = ("_bytes",)

    def __init__(self, key: bytes, salt: bytes) -> None:
        if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
            raise ValueError("a data key has 32 bytes and its salt 16")
        self._bytes = bytearray(key + salt)

    @classmethod
    def new(cls) -> DataKey:
        """A fresh random key."""
        return cls(secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES))

    @classmethod
    def from_bytes(cls, packed: bytes) -> DataKey:
        """The key from the 48 bytes that a slot wraps."""
        return cls(packed[:KEY_BYTES], packed[KEY_BYTES:])

    def packed(self) -> bytes:
        """Key and salt as 48 bytes, for wrapping; never the zeros of a wiped key."""
        if self.is_wiped:
            raise VaultClosedError("key wiped")
        return bytes(self._bytes)

    def copy(self) -> DataKey:
        """An own copy, so that each holder may wipe its own."""
        return DataKey.from_bytes(self.packed())

    def pragma_value(self) -> str:
        """SQLCipher's raw key with salt, to stand between double quotes."""
        return f"x'{self.packed().hex()}'"

    def subkey(self, purpose: str) -> bytes:
        """A 32-byte key for another use, from which the data key cannot be found."""
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
        return isinstance(other, DataKey) and hmac.compare_digest(self._bytes, other._bytes)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "DataKey(hidden)"


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


def wrap(wrapping_key: bytes, nonce: bytes, data_key: DataKey, header: bytes) -> bytes:
    """AES-256-GCM of key and salt; ``header`` is authenticated with it."""
    return AESGCM(wrapping_key).encrypt(nonce, data_key.packed(), header)


def unwrap(wrapping_key: bytes, nonce: bytes, sealed: bytes, header: bytes) -> DataKey | None:
    """The data key, or None if the wrapping key or one bit of the slot is wrong."""
    try:
        return DataKey.from_bytes(AESGCM(wrapping_key).decrypt(nonce, sealed, header))
    except (InvalidTag, ValueError):
        return None


def mac(data_key: DataKey, purpose: str, content: bytes) -> bytes:
    """HMAC-SHA256 that only a holder of the data key can make."""
    return hmac.new(data_key.subkey(purpose), content, sha256).digest()


def _hkdf(secret: bytes, salt: bytes, purpose: str) -> bytes:
    kdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose.encode("ascii"))
    return kdf.derive(secret)
