"""The only place that asks the computer for the time, its zone, and fresh ids."""

from __future__ import annotations

import secrets
import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from familysafe.domain.ids import uuid7

_COUNTER_MAX = 0xFFF
_ZONE_SECONDS = 5.0


class SystemClock:
    """Wall clock and time zone of this computer."""

    def __init__(self) -> None:
        self._zone = ""
        self._zone_read_at = 0.0

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)

    def zone(self) -> str:
        """The IANA name of the computer's zone now; "UTC" when the system does not tell one.

        Read anew after some seconds: a laptop moves between zones while the program runs, but
        one page asks hundreds of times, and each reading looks through several system files.
        """
        now = time.monotonic()
        if not self._zone or now - self._zone_read_at > _ZONE_SECONDS:
            self._zone, self._zone_read_at = self._read_zone(), now
        return self._zone

    @staticmethod
    def _read_zone() -> str:
        import tzlocal

        try:
            name = tzlocal.reload_localzone().key
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError, AttributeError):
            return "UTC"
        return str(name)

    def monotonic(self) -> float:
        """Seconds that only go forward; for measuring waits, never for dates."""
        return time.monotonic()


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000


class SystemIds:
    """Fresh UUIDv7 ids, each greater than the one before it in this process.

    RFC 9562 §6.2, method 1: the 12 bits after the millisecond are a counter with a random start
    (its highest bit clear, to leave room); a clock that stands or goes back keeps the last time.
    """

    def __init__(
        self,
        wall_ms: Callable[[], int] = _wall_ms,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._wall_ms = wall_ms
        self._random_bytes = random_bytes
        self._lock = threading.Lock()
        self._ms = -1
        self._counter = 0

    def new(self) -> uuid.UUID:
        """One more id."""
        with self._lock:
            self._step(self._wall_ms())
            ms, counter = self._ms, self._counter
        return uuid7(ms, counter.to_bytes(2, "big") + self._random_bytes(8))

    def _step(self, ms: int) -> None:
        if ms <= self._ms and self._counter < _COUNTER_MAX:
            self._counter += 1
            return
        self._ms = max(ms, self._ms + 1)
        self._counter = int.from_bytes(self._random_bytes(2), "big") & 0x7FF
