"""Reads a file in a process of its own that has no key, no vault, no window and no network.

The window's process opens the file and hands it on as standard input, so its name is in no
argument list. What comes back is checked again (``wire``).
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from familysafe.importers.limits import MAX_TOTAL
from familysafe.importers.records import ImportResult
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.wire import columns_in, from_wire

WALL_SECONDS = 180.0
_MAX_ANSWER = 64_000_000
_POLL_SECONDS = 0.05
_GRACE_SECONDS = 2.0


def read_file(
    path: Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
    wall_seconds: float = WALL_SECONDS,
    chosen: tuple[int, int, int] | None = None,
) -> ImportResult:
    """Import one file chosen by the parent; raises only ``ImportRefusedError``.

    ``progress`` is called with the part read, 0 to 1, in the calling thread. ``cancel`` is
    asked about twenty times a second; when it says True the worker is ended and the reason
    is ``cancelled``. ``chosen``: places of name, package id and label in a table, -1 for none.
    Call this outside the window's thread.
    """
    with _opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size == 0:
            raise ImportRefusedError("empty")
        if size > MAX_TOTAL:
            raise ImportRefusedError("too_big")
        return _Reader(file, size, chosen).run(progress, cancel, wall_seconds)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    # A pipe or a device chosen by mistake must not hang the open call.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    except (OSError, ValueError):
        raise ImportRefusedError("not_a_file") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise ImportRefusedError("not_a_file")
    with open(descriptor, "rb") as file:
        yield file


class _Reader:
    def __init__(
        self, file: BinaryIO, size: int, chosen: tuple[int, int, int] | None = None
    ) -> None:
        self._size = size
        self._messages: queue.Queue[bytes] = queue.Queue()
        try:
            self._process = subprocess.Popen(
                [*command(), *(str(place) for place in chosen or ())],
                stdin=file,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=os.path.abspath(os.sep),
                env=_environment(),
                close_fds=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            raise ImportRefusedError("not_here") from None
        self._thread = threading.Thread(target=self._pump, daemon=True)
        self._thread.start()

    def run(
        self,
        progress: Callable[[float], None] | None,
        cancel: Callable[[], bool] | None,
        wall_seconds: float,
    ) -> ImportResult:
        end = time.monotonic() + wall_seconds
        try:
            while True:
                message = self._next()
                if message is not None and (result := self._take(message, progress)):
                    return result
                if cancel is not None and cancel():
                    raise ImportRefusedError("cancelled")
                if time.monotonic() > end:
                    raise ImportRefusedError("took_too_long")
        finally:
            self._stop()

    def _next(self) -> bytes | None:
        try:
            return self._messages.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            return None

    def _take(
        self, message: bytes, progress: Callable[[float], None] | None
    ) -> ImportResult | None:
        if not message:
            raise ImportRefusedError(self._why_it_ended())
        try:
            value = json.loads(message)
        except (ValueError, RecursionError):
            raise ImportRefusedError("damaged") from None
        if not isinstance(value, dict):
            raise ImportRefusedError("damaged")
        if "refused" in value:
            columns = columns_in(value.get("columns"))
            raise ImportRefusedError(str(value["refused"])[:40], columns)
        if "result" in value:
            return from_wire(value["result"])
        if progress is not None and isinstance(value.get("read"), int):
            progress(min(1.0, max(0.0, value["read"] / self._size)))
        return None

    def _why_it_ended(self) -> str:
        """The worker ended without an answer: the fence of time or of memory stopped it."""
        try:
            code = self._process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            return "took_too_long"
        stopped_for_time = {-24, -9}  # SIGXCPU, SIGKILL
        return "took_too_long" if code in stopped_for_time else "over_limits"

    def _pump(self) -> None:
        pipe = self._process.stdout
        left = _MAX_ANSWER
        while pipe is not None and left > 0:
            line = pipe.readline(left)
            left -= len(line)
            self._messages.put(line)
            if not line:
                return
        self._messages.put(b"")

    def _stop(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._thread.join(_GRACE_SECONDS)
        if self._process.stdout is not None:
            self._process.stdout.close()


def command() -> list[str]:
    """How the worker is started; a frozen build answers to the same switch itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--familysafe-import-worker"]
    package_home = str(Path(__file__).resolve().parents[2])
    start = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); "
        "from familysafe.importers.__main__ import main; sys.exit(main())"
    )
    # -I: nothing from the environment; -B: who reads a stranger's file writes no file at all.
    return [sys.executable, "-I", "-B", "-c", start, package_home]


def _environment() -> dict[str, str]:
    kept = ("SYSTEMROOT", "LD_LIBRARY_PATH", "PATH")
    return {name: os.environ[name] for name in kept if name in os.environ}
