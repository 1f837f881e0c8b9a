from __future__ import annotations

import pytest

from familysafe.store import crypto
from familysafe.store.crypto import DataKey, KdfParams, OpeningKey
from familysafe.store.errors import (
    CalibrationCancelledError,
    KeyFileDamagedError,
    NotEnoughMemoryError,
    VaultClosedError,
)

MIB = 1024


@pytest.mark.parametrize(
    "params",
    [
        KdfParams(memory_kib=64 * MIB - 1),
        KdfParams(passes=2),
        KdfParams(lanes=3),
        KdfParams(memory_kib=2048 * MIB + 1),
        KdfParams(passes=65),
        KdfParams(lanes=1000),
    ],
)
def test_costs_out_of_bounds_are_refused_before_computing(params: KdfParams) -> None:
    with pytest.raises(KeyFileDamagedError):
        crypto.passphrase_key("five words", bytes(16), params)


def test_one_passphrase_typed_on_two_keyboards_is_one_passphrase() -> None:
    assert crypto.normal_passphrase(" Zoe\u0301 ") == crypto.normal_passphrase("Zo\u00e9")
    assert crypto.normal_passphrase("\ufb01ve") == b"five"


def test_a_wrapped_key_opens_only_with_the_same_key_and_header() -> None:
    key, nonce = OpeningKey.new(), bytes(12)
    sealed = crypto.wrap(bytes(32), nonce, key, b"header")
    assert crypto.unwrap(bytes(32), nonce, sealed, b"header") == key
    assert crypto.unwrap(b"x" * 32, nonce, sealed, b"header") is None
    assert crypto.unwrap(bytes(32), nonce, sealed, b"Header") is None
    assert crypto.unwrap(bytes(32), nonce, sealed[:-1], b"header") is None


def test_a_data_key_opens_only_with_its_opening_key_in_its_own_notebook() -> None:
    opening, key, mine = OpeningKey.new(), DataKey.new(), b"m" * 16
    sealed = crypto.seal_data_key(opening, key, mine)
    assert crypto.unseal_data_key(opening, sealed, mine) == key
    assert len(sealed) == crypto.SEALED_KEY_BYTES
    assert sealed != crypto.seal_data_key(opening, key, mine)  # a fresh nonce each time
    assert crypto.unseal_data_key(OpeningKey.new(), sealed, mine) is None
    assert crypto.unseal_data_key(opening, sealed, b"o" * 16) is None
    for bit in range(len(sealed) * 8):
        flipped = bytearray(sealed)
        flipped[bit // 8] ^= 1 << bit % 8
        assert crypto.unseal_data_key(opening, bytes(flipped), mine) is None


def test_an_opening_key_and_a_data_key_are_never_taken_for_each_other() -> None:
    opening = OpeningKey.new()
    assert opening == opening.copy() and opening != DataKey.from_bytes(opening.packed())


def test_a_wiped_key_is_never_used() -> None:
    key, opening = DataKey.new(), OpeningKey.new()
    key.wipe()
    opening.wipe()
    assert key.is_wiped
    with pytest.raises(VaultClosedError):
        key.pragma_value()
    with pytest.raises(VaultClosedError):
        crypto.wrap(bytes(32), bytes(12), opening, b"")


def test_a_key_never_shows_itself() -> None:
    key = DataKey(b"k" * 32, b"s" * 16)
    assert "6b" not in repr(key) and "k" * 3 not in repr(key)


@pytest.mark.parametrize(("key", "salt"), [(b"", b""), (b"k" * 31, b"s" * 16), (b"k" * 32, b"s")])
def test_a_short_key_is_refused(key: bytes, salt: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(key, salt)


class Computer:
    """A computer whose hash takes so many seconds per MiB and pass."""

    def __init__(self, cost: float, most_mib: int = 4096) -> None:
        self.cost, self.most_mib, self.now = cost, most_mib, 0.0
        self.tried: list[KdfParams] = []

    def timer(self) -> float:
        return self.now

    def derive(self, passphrase: str, salt: bytes, params: KdfParams) -> bytes:
        self.tried.append(params)
        if params.memory_kib > self.most_mib * MIB:
            raise NotEnoughMemoryError
        self.now += self.cost * params.memory_kib / MIB * params.passes
        return bytes(32)


@pytest.mark.parametrize(
    ("cost", "memory_mib", "passes"),
    [
        (0.00050, 256, 3),
        (0.00065, 256, 3),
        (0.00100, 128, 3),
        (0.00150, 128, 3),
        (0.00300, 64, 3),
        (0.01000, 64, 3),
        (0.00010, 256, 19),
    ],
)
def test_calibration_prefers_memory_and_then_passes(
    cost: float, memory_mib: int, passes: int
) -> None:
    computer = Computer(cost)
    params = crypto.calibrate(computer.timer, derive=computer.derive)
    params.check()
    expected = passes if cost * memory_mib * 3 >= 0.4 else int(0.5 / (cost * memory_mib))
    assert (params.memory_kib, params.passes) == (memory_mib * MIB, expected)


def test_calibration_lands_between_04_and_06_seconds_where_it_can() -> None:
    for tenth_of_ms in range(1, 30):
        computer = Computer(tenth_of_ms / 10_000)
        params = crypto.calibrate(computer.timer, derive=computer.derive)
        took = computer.cost * params.memory_kib / MIB * params.passes
        assert 0.38 <= took <= 0.6 or params.memory_kib == 64 * MIB


def test_calibration_on_a_small_computer_takes_less_memory() -> None:
    computer = Computer(0.0005, most_mib=128)
    assert crypto.calibrate(computer.timer, derive=computer.derive).memory_kib == 128 * MIB


def test_calibration_can_be_cancelled() -> None:
    computer = Computer(0.001)
    with pytest.raises(CalibrationCancelledError):
        crypto.calibrate(computer.timer, lambda: bool(computer.tried), computer.derive)
    assert len(computer.tried) == 1
