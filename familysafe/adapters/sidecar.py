"""What the reminder process may know while the notebook is locked: instants, and nothing else.

The sidecar is readable by anybody who has the disk, so it says when a notification is due and
never why: no kinds, no ids, no names. The stub file holds what was pressed while locked, for the
notebook to take in after the next unlock. Both are short JSON with a ``schema`` number; times are
ISO 8601 in UTC. A damaged file is read as empty and flagged: a reminder must never stop a start.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from familysafe.adapters.files import make_private_folder, write_atomic
from familysafe.adapters.single_instance import held

SCHEMA = 1
_MAX_BYTES = 1_000_000
_BUTTONS = ("tomorrow", "talked")


@dataclass(frozen=True)
class QuietHours:
    """Local times between which no system notification appears; may span midnight."""

    start: time = time(22, 0)
    end: time = time(7, 0)

    def holds(self, local: time) -> bool:
        """Whether this local time is quiet; equal start and end mean no quiet hours."""
        if self.start <= self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end


@dataclass(frozen=True)
class Sidecar:
    """The computed instants (UTC, rising), and how far they have been shown.

    ``covers_until``: the instants are complete up to here (at least 12 months).
    ``shown_up_to``: every instant up to here was shown or bundled into one that was.
    ``notified_at``: when a notification was last on the screen. ``again_at``: the next one that
    was put off by "Tomorrow" or by "at most one a day". ``damaged``: the file could not be read.
    """

    instants: tuple[datetime, ...] = ()
    quiet: QuietHours = QuietHours()
    covers_until: datetime | None = None
    shown_up_to: datetime | None = None
    notified_at: datetime | None = None
    again_at: datetime | None = None
    damaged: bool = False


@dataclass(frozen=True)
class Stub:
    """A button that was pressed while locked. It delays by a day and never counts as a talk."""

    at: datetime
    button: str


class SidecarFile:
    """The sidecar on disk, shared by the window and the reminder process through a short lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = path.with_name(path.name + ".lock")

    def read(self) -> Sidecar:
        """The present content; empty when there is none, empty and flagged when damaged."""
        data = _read_small(self.path)
        if data is None:
            return Sidecar()
        try:
            return _parse_sidecar(json.loads(data))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return Sidecar(damaged=True)

    def write_plan(
        self,
        instants: Iterable[datetime],
        *,
        covers_until: datetime,
        quiet: QuietHours | None = None,
        keep_put_off: bool = False,
    ) -> None:
        """Put in the instants computed anew; what was already shown is kept.

        A "Tomorrow" of before is settled by it, as an unlocked notebook has taken in the stubs
        and reckons with them; ``keep_put_off`` for a plan that does not know them yet.
        """

        def change(old: Sidecar) -> Sidecar:
            return replace(
                old,
                instants=tuple(sorted({_utc(each) for each in instants})),
                covers_until=_utc(covers_until),
                quiet=quiet or QuietHours(),
                again_at=old.again_at if keep_put_off else None,
                damaged=False,
            )

        self.update(change)

    def update(self, change: Callable[[Sidecar], Sidecar]) -> Sidecar:
        """Read, change, write under the lock; nothing is written when nothing changed."""
        with held(self._lock):
            old = self.read()
            new = change(old)
            if new != old:
                write_atomic(self.path, _dump(_sidecar_json(new)))
        return new

    def clear(self) -> None:
        """Remove the plan (the parent ended reminders, or erased the notebook)."""
        with held(self._lock):
            self.path.unlink(missing_ok=True)


class StubFile:
    """What was pressed while locked, one JSON line each; appended whole, cleared after use."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = path.with_name(path.name + ".lock")

    def append(self, stub: Stub) -> None:
        """Add one stub in a single synced write."""
        if stub.button not in _BUTTONS:
            raise ValueError("no such button")
        line = {"schema": SCHEMA, "at": _iso(stub.at), "button": stub.button}
        data = json.dumps(line, separators=(",", ":")).encode() + b"\n"
        with held(self._lock):
            _append(self.path, data, starts_line=_ends_whole(self.path))

    def read(self) -> tuple[Stub, ...]:
        """All readable stubs in the order they were pressed; a torn line is left out."""
        data = _read_small(self.path) or b""
        found = (_parse_stub(line) for line in data.splitlines())
        return tuple(each for each in found if each is not None)

    def clear(self, taken: Iterable[Stub]) -> None:
        """Remove those that the notebook has saved; what was pressed meanwhile stays."""
        done = set(taken)
        with held(self._lock):
            rest = [each for each in self.read() if each not in done]
            if not rest:
                self.path.unlink(missing_ok=True)
                return
            lines = (_dump({"schema": SCHEMA, "at": _iso(s.at), "button": s.button}) for s in rest)
            write_atomic(self.path, b"".join(lines))


def _read_small(path: Path) -> bytes | None:
    """The file's bytes; None when there is none; an unreadable or huge one reads as damaged."""
    try:
        with path.open("rb") as file:
            return file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError:
        return b"\0"


def _append(path: Path, data: bytes, *, starts_line: bool) -> None:
    make_private_folder(path.parent)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(handle, data if starts_line else b"\n" + data)
        os.fsync(handle)
    finally:
        os.close(handle)


def _ends_whole(path: Path) -> bool:
    data = _read_small(path)
    return not data or data.endswith(b"\n")


def _parse_stub(line: bytes) -> Stub | None:
    try:
        row = json.loads(line)
        button = row["button"]
        if row["schema"] != SCHEMA or button not in _BUTTONS:
            return None
        return Stub(at=_instant(row["at"]), button=button)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _parse_sidecar(row: Any) -> Sidecar:
    if row["schema"] != SCHEMA:
        raise ValueError("another schema")
    start, end = row["quiet"]
    return Sidecar(
        instants=tuple(sorted(_instant(each) for each in row["instants"])),
        quiet=QuietHours(time.fromisoformat(start), time.fromisoformat(end)),
        covers_until=_maybe(row.get("covers_until")),
        shown_up_to=_maybe(row.get("shown_up_to")),
        notified_at=_maybe(row.get("notified_at")),
        again_at=_maybe(row.get("again_at")),
    )


def _sidecar_json(side: Sidecar) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "instants": [_iso(each) for each in side.instants],
        "quiet": [f"{side.quiet.start:%H:%M}", f"{side.quiet.end:%H:%M}"],
        "covers_until": _iso_maybe(side.covers_until),
        "shown_up_to": _iso_maybe(side.shown_up_to),
        "notified_at": _iso_maybe(side.notified_at),
        "again_at": _iso_maybe(side.again_at),
    }


def _dump(row: dict[str, Any]) -> bytes:
    return json.dumps(row, separators=(",", ":")).encode() + b"\n"


def _instant(text: str) -> datetime:
    return _utc(datetime.fromisoformat(text))


def _maybe(text: str | None) -> datetime | None:
    return None if text is None else _instant(text)


def _iso(moment: datetime) -> str:
    return _utc(moment).isoformat(timespec="seconds")


def _iso_maybe(moment: datetime | None) -> str | None:
    return None if moment is None else _iso(moment)


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).replace(microsecond=0)
