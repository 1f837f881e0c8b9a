"""Notifications on Windows and macOS through ``desktop-notifier``, behind the same shape.

The library is asynchronous: it runs in a thread of its own, and what it reports waits in a queue
until ``pump()``. Loaded only when the first note is sent. Not yet tried on the real systems.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import itertools
import logging
import queue
import threading
from collections.abc import Callable, Coroutine
from typing import Any

from familysafe.adapters.notifier_linux import Actions, _ignore

_TIMEOUT_S = 5.0
_APP = "FamilySafe"


class DesktopNotifierAdapter:
    """The port's shape over desktop-notifier; ``fileno()`` is None, so a loop pumps by the tick."""

    def __init__(self, library: Callable[[], Any] | None = None) -> None:
        """``library`` builds the library's notifier; tests give a fake one."""
        self.on_action: Callable[[int, str], None] = _ignore
        self.on_closed: Callable[[int], None] = _ignore
        self._library = library or _build
        self._native: Any = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._numbers = itertools.count(1)
        self._idents: dict[int, str] = {}
        self._events: queue.SimpleQueue[tuple[int, str | None]] = queue.SimpleQueue()

    def available(self) -> bool:
        """Whether the system takes our notes and the person has not refused them."""
        try:
            return bool(self._run(self._start().has_authorisation()))
        except _FAILURES:
            return False

    def fileno(self) -> int | None:
        """There is nothing to wait on."""
        return None

    def lost(self) -> bool:
        """The system ends us with the session by itself."""
        return False

    def notify(self, title: str, body: str, actions: Actions = ()) -> int | None:
        """Show a note and return our own number for it; None when the system did not take it."""
        number = next(self._numbers)
        try:
            native = self._start()
            parts = self._parts(number, actions)
            ident = self._run(native.send(title=title, message=body, **parts))
        except _FAILURES:
            return None
        self._idents[number] = str(ident)
        return number

    def close(self, note_id: int) -> None:
        """Take the note away; one that is gone already is no error."""
        ident = self._idents.pop(note_id, None)
        if ident is None or self._native is None:
            return
        try:
            self._run(self._native.clear(ident))
        except _FAILURES:
            return

    def pump(self) -> None:
        """Hand out what was pressed or closed since the last call."""
        while True:
            try:
                number, key = self._events.get_nowait()
            except queue.Empty:
                return
            if key is not None:
                self.on_action(number, key)
            elif self._idents.pop(number, None) is not None:
                self.on_closed(number)

    def stop(self) -> None:
        """End the library's thread."""
        loop, thread = self._loop, self._thread
        self._loop = self._thread = self._native = None
        if loop is None or thread is None:
            return
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=_TIMEOUT_S)
        if not thread.is_alive():
            loop.close()

    def _start(self) -> Any:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(
                target=self._loop.run_forever, name="notifier", daemon=True
            )
            self._thread.start()
        if self._native is None:
            self._native = self._library()
        return self._native

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        if self._loop is None:
            work.close()
            raise RuntimeError("stopped")
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_TIMEOUT_S)

    def _parts(self, number: int, actions: Actions) -> dict[str, Any]:
        from desktop_notifier import Button

        def told(key: str | None) -> Callable[[], None]:
            return lambda: self._events.put((number, key))

        shown = (pair for pair in actions if pair[0] != "default")
        buttons = [Button(title=text, on_pressed=told(key)) for key, text in shown]
        return {"buttons": buttons, "on_clicked": told("default"), "on_dismissed": told(None)}


def _build() -> Any:
    silence_library()
    from desktop_notifier import DesktopNotifier

    return DesktopNotifier(app_name=_APP, app_icon=None)


def silence_library() -> None:
    """The library writes the texts of notes into its log; nothing of it may reach ours."""
    logger = logging.getLogger("desktop_notifier")
    logger.disabled = True
    logger.propagate = False
    logger.setLevel(logging.CRITICAL + 1)


# What a missing library, a refused permission or a dead loop look like from here.
_FAILURES = (
    ImportError,
    OSError,
    RuntimeError,
    ValueError,
    TimeoutError,
    concurrent.futures.TimeoutError,
)
