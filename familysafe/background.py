"""The reminder process: shows a notification when one is due, also while the notebook is locked.

It holds no key and no name, opens no notebook and loads no Qt. All it knows is the sidecar's
instants. It compares them with the wall clock every few seconds, because a long timer does not
survive sleep, a changed clock or another time zone.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn, Protocol
from zoneinfo import ZoneInfo

from familysafe.adapters.autostart import window_command
from familysafe.adapters.clock import SystemClock
from familysafe.adapters.hardening import harden
from familysafe.adapters.notifier import PumpedNotifier, choose_notifier
from familysafe.adapters.settings_file import SettingsFile
from familysafe.adapters.sidecar import Sidecar, SidecarFile, Stub, StubFile
from familysafe.adapters.single_instance import SingleInstance
from familysafe.paths import AppPaths

TICK_S = 20.0
_RETRY = timedelta(minutes=5)
# A clock that went back by more than this was wrong before; what it showed "ahead" is forgotten.
_CLOCK_WAS_WRONG = timedelta(hours=36)
_LONGEST_PUT_OFF = timedelta(hours=26)  # one day, and room for a daylight-saving change


class Clock(Protocol):
    """The port's part that is needed here."""

    def now(self) -> datetime:
        """The present instant in UTC."""

    def zone(self) -> str:
        """The computer's IANA zone."""


@dataclass(frozen=True)
class Words:
    """The only words that a notification has while locked, however many things are due."""

    title: str = "Family reminder"
    body: str = "One thing is due"
    open: str = "Open"
    tomorrow: str = "Tomorrow"


_WORDS = {
    "de": Words("Familien-Erinnerung", "Eine Sache steht an", "Öffnen", "Morgen"),
}


def words_in(language: str) -> Words:
    """The words of a notification in ``language`` ("de-AT"), English where there are none."""
    return _WORDS.get(language.replace("_", "-").split("-")[0].lower(), Words())


# -- what is due: pure ------------------------------------------------------------------------


def same_time_next_day(moment: datetime, zone: ZoneInfo) -> datetime:
    """The same local wall time on the next day, as UTC; right through daylight-saving changes."""
    local = moment.astimezone(zone)
    wall = local.replace(tzinfo=None) + timedelta(days=1)
    return wall.replace(tzinfo=zone).astimezone(UTC)


def with_sane_clock(side: Sidecar, now: datetime) -> Sidecar:
    """Forget marks that lie ahead of the clock, so that a wrong clock cannot silence reminders."""
    marks = (side.shown_up_to, side.notified_at)
    if any(mark is not None and mark - now > _CLOCK_WAS_WRONG for mark in marks):
        side = replace(side, shown_up_to=min(side.shown_up_to or now, now), notified_at=None)
    if side.again_at is not None and side.again_at - now > _LONGEST_PUT_OFF:
        side = replace(side, again_at=now + timedelta(days=1))
    return side


def due_now(side: Sidecar, now: datetime) -> datetime | None:
    """The latest instant that waits to be shown; several missed ones are one."""
    start = side.shown_up_to
    waiting = [at for at in side.instants if at <= now and (start is None or at > start)]
    if side.again_at is not None:
        if now < side.again_at:
            return None  # put off: what falls due meanwhile comes with it
        waiting.append(side.again_at)
    return max(waiting, default=None)


def step(side: Sidecar, now: datetime, zone: ZoneInfo) -> tuple[Sidecar, bool]:
    """The sidecar's next state, and whether to show a notification now."""
    side = with_sane_clock(side, now)
    latest = due_now(side, now)
    if latest is None:
        return side, False
    local = now.astimezone(zone)
    if side.quiet.holds(local.time().replace(tzinfo=None)):
        return side, False
    handled = max(latest, side.shown_up_to or latest)
    if side.notified_at is not None and side.notified_at.astimezone(zone).date() == local.date():
        # At most one a day: the second comes at its own time tomorrow.
        later = same_time_next_day(latest, zone)
        return replace(side, shown_up_to=handled, again_at=later), False
    return replace(side, shown_up_to=handled, notified_at=now, again_at=None), True


# -- doing it ---------------------------------------------------------------------------------


class ReminderWatch:
    """Shows what is due and takes what is pressed. The window may drive one too.

    The sidecar's lock and marks are shared, so the same instant is never shown twice by both.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        notifier: PumpedNotifier,
        sidecar: SidecarFile,
        stubs: StubFile,
        open_window: Callable[[], None],
        words: Words | None = None,
    ) -> None:
        """``open_window`` starts the window or brings it to the front."""
        self._clock = clock
        self._notifier = notifier
        self._sidecar = sidecar
        self._stubs = stubs
        self._open_window = open_window
        self._words = words or Words()
        self._retry_at: datetime | None = None
        self._shown: int | None = None
        notifier.on_action = self.pressed
        notifier.on_closed = self._closed

    def tick(self) -> bool:
        """Look at the clock once; True when a notification was shown."""
        self._notifier.pump()
        now = self._clock.now()
        if self._waits_for_service(now):
            return False
        zone = ZoneInfo(self._clock.zone())
        shown = False

        def change(old: Sidecar) -> Sidecar:
            nonlocal shown
            new, show = step(old, now, zone)
            if show and not self._show():
                self._retry_at = now + _RETRY
                return with_sane_clock(old, now)  # nobody saw it, so it stays due
            shown = show
            return new

        if self._sidecar.read().damaged:
            return False  # the window writes it anew after the next unlock
        self._sidecar.update(change)
        self._notifier.pump()
        return shown

    def pressed(self, note_id: int, key: str) -> None:
        """A button of the notification. "Tomorrow" delays; only the window may count a talk."""
        self._notifier.close(note_id)
        if key == "tomorrow":
            self.put_off()
        else:
            self._open_window()

    @property
    def unseen(self) -> bool:
        """Something is due, and no service showed it: the window has to."""
        return self._retry_at is not None

    def seen(self) -> None:
        """The window showed it: the same marks as after a notification."""
        zone = ZoneInfo(self._clock.zone())
        now = self._clock.now()
        self._sidecar.update(lambda old: step(old, now, zone)[0])
        self._retry_at = None

    def put_off(self) -> None:
        """ "Tomorrow" was pressed, in the notification or in the window's banner."""
        self._retry_at = None
        now = self._clock.now()
        later = same_time_next_day(now, ZoneInfo(self._clock.zone()))
        self._stubs.append(Stub(at=now, button="tomorrow"))
        self._sidecar.update(lambda old: replace(old, again_at=later.replace(microsecond=0)))

    def _show(self) -> bool:
        if self._shown is not None:
            self._notifier.close(self._shown)  # yesterday's note, still on the screen
        words = self._words
        buttons = (("default", words.open), ("open", words.open), ("tomorrow", words.tomorrow))
        self._shown = self._notifier.notify(words.title, words.body, buttons)
        return self._shown is not None

    def _closed(self, note_id: int) -> None:
        if note_id == self._shown:
            self._shown = None

    def _waits_for_service(self, now: datetime) -> bool:
        waits = self._retry_at is not None and now < self._retry_at <= now + _RETRY
        if not waits:
            self._retry_at = None
        return waits


Waiter = Callable[[int | None, float], None]


def wait(fileno: int | None, seconds: float) -> None:
    """Wait for the notification service or for the next tick, whichever is first."""
    if fileno is None or sys.platform == "win32":
        time.sleep(seconds)
    else:
        select.select([fileno], [], [], seconds)


def run(watch: ReminderWatch, notifier: PumpedNotifier, waiter: Waiter = wait) -> None:
    """Tick until the desktop session is over (its bus closed) or the process is ended.

    A process that outlived its session would keep the lock and reach no screen.
    """
    while not notifier.lost():
        watch.tick()
        waiter(notifier.fileno(), TICK_S)


def run_background(paths: AppPaths, words: Words | None = None) -> int:
    """Run the reminder process of one profile; 0 at once when one runs there already."""
    harden()
    single = SingleInstance(paths.background_lock)
    if not single.acquire():
        return 0
    signal.signal(signal.SIGTERM, _end)
    notifier = choose_notifier()
    watch = ReminderWatch(
        clock=SystemClock(),
        notifier=notifier,
        sidecar=SidecarFile(paths.sidecar),
        stubs=StubFile(paths.stubs),
        open_window=lambda: start_window(paths.profile),
        words=words or _words_of(paths),
    )
    try:
        run(watch, notifier)
    except (KeyboardInterrupt, SystemExit):
        pass  # logging out ends us; there is nothing to save
    finally:
        notifier.stop()
        single.release()
    return 0


def _words_of(paths: AppPaths) -> Words:
    """In the language of the settings, else of the login; this process loads no Qt to ask."""
    chosen = SettingsFile(paths.settings).read().language
    return words_in(chosen or os.environ.get("LC_ALL") or os.environ.get("LANG", ""))


def start_window(profile: Path | None) -> None:
    """Start the window; if one runs already, that second start brings it to the front."""
    _started[:] = [child for child in _started if child.poll() is None]
    child = subprocess.Popen(
        window_command(profile),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    _started.append(child)


# Windows that we started; looked at again at the next one, so that none stays a zombie for long.
_started: list[subprocess.Popen[bytes]] = []


def _end(_signal: int, _frame: object) -> NoReturn:
    raise SystemExit(0)
