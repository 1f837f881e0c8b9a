"""Record ids: UUIDv7 (RFC 9562, section 5.7), made by the program and never by a database.

Two parents' copies are merged record by record later, so an id must be unique without asking
anybody; the leading milliseconds keep new rows together in the index.
"""

from __future__ import annotations

from uuid import UUID

_RANDOM_BYTES = 10


def uuid7(unix_ms: int, random: bytes) -> UUID:
    """Build a version 7 UUID from Unix milliseconds (48 bits) and 10 random bytes."""
    if len(random) != _RANDOM_BYTES:
        raise ValueError("a UUIDv7 takes exactly 10 random bytes")
    if not 0 <= unix_ms < 1 << 48:
        raise ValueError("milliseconds do not fit in 48 bits")
    bits = (unix_ms << 80) | int.from_bytes(random, "big")
    bits = (bits & ~(0xF << 76)) | (0x7 << 76)
    bits = (bits & ~(0x3 << 62)) | (0x2 << 62)
    return UUID(int=bits)
