"""Runs store work away from the window's thread, one job after the other.

The encrypted store has one connection and one worker. Results come back as queued signals in the
thread that owns the runner; results whose owner is gone are dropped, so a page may close at any
time. Use :class:`InlineJobs` in tests: the same calls, at once, in the same thread.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]
Progress = Callable[[int, int], None]


class CancelToken:
    """Asked by the work between its steps; set by a Cancel button."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()


class Jobs(Protocol):
    """What a view-model needs: run ``fn`` elsewhere, get the result here.

    ``fn`` takes no argument, or one when ``progress`` is given: a function ``report(done, total)``.
    With ``cancel`` set, neither ``done`` nor ``failed`` is called any more; a result that came all
    the same goes to ``dropped``, in the worker, which closes what was opened.
    """

    def run(
        self,
        fn: Callable[..., Any],
        *,
        done: Done,
        failed: Failed | None = None,
        owner: QObject | None = None,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
        dropped: Done | None = None,
    ) -> None: ...


@dataclass
class _Job:
    """What was asked for. No part of Qt: only the thread of the window lets go of it."""

    fn: Callable[..., Any]
    done: Done
    failed: Failed | None
    owner: QObject | None
    progress: Progress | None
    cancel: CancelToken | None
    dropped: Done | None
    always: bool  # the end of a result: even after the runner was closed

    def wanted(self) -> bool:
        gone = self.owner is not None and not isValid(self.owner)
        return not gone and not (self.cancel is not None and self.cancel.cancelled)


@dataclass(frozen=True)
class _Letter:
    """From the worker: a step, or the end of a job."""

    number: int
    step: tuple[int, int] | None = None
    result: Any = None
    error: Exception | None = None


class _Bell(QObject):
    """Rung in the worker, heard in the window's thread. Carries nothing."""

    rang = Signal()


class _Mailbox:
    """All that the worker knows of a runner: it outlives it.

    The worker holds neither the runner nor a job: whatever it let go of last would be destroyed
    in its thread, under the hands of the window. It rings the bell under the lock under which
    :meth:`shut` takes the bell away, so never one that is being destroyed.
    """

    def __init__(self, bell: _Bell) -> None:
        self._lock = threading.RLock()  # collecting garbage while the bell rings may end a runner
        self._bell: _Bell | None = bell
        self._jobs: dict[int, _Job] = {}
        self._letters: deque[_Letter] = deque()
        self._numbers = count()

    @property
    def is_empty(self) -> bool:
        return not self._jobs

    @property
    def is_shut(self) -> bool:
        return self._bell is None

    def add(self, job: _Job) -> int:
        with self._lock:
            number = next(self._numbers)
            self._jobs[number] = job
            return number

    def job(self, number: int) -> _Job | None:
        """None: dropped before it began."""
        with self._lock:
            return self._jobs.get(number)

    def leave(self, letter: _Letter) -> bool:
        """In the worker. False: nobody reads it any more."""
        with self._lock:
            if self._bell is None:
                return False
            self._letters.append(letter)
            self._bell.rang.emit()
            return True

    def take(self) -> tuple[_Job, _Letter] | None:
        """One letter for each ring; a job leaves with its last letter."""
        with self._lock:
            if not self._letters:
                return None
            letter = self._letters.popleft()
            job = self._jobs[letter.number]
            if letter.step is None:
                del self._jobs[letter.number]
            return job, letter

    def shut(self) -> list[tuple[_Job, _Letter]]:
        """Nothing is delivered from now on; what came already is handed back."""
        with self._lock:
            self._bell = None
            late = [(self._jobs[one.number], one) for one in self._letters if one.step is None]
            self._letters.clear()
            self._jobs = {number: job for number, job in self._jobs.items() if job.always}
            return late


class _Beside:
    """A thread for each job, which ends with the process: nothing waits for it."""

    def submit(self, fn: Callable[..., Any], *arguments: object) -> None:
        threading.Thread(target=fn, args=arguments, name="familysafe-beside", daemon=True).start()

    def shutdown(self, wait: bool = True) -> None:
        del wait


class JobRunner(QObject):
    """One worker thread; keep one per window and :meth:`close` it before the store closes.

    ``beside``: for what waits on something outside, a prompt of the system, and never needs the
    notebook. It holds up neither the worker nor the end of the program.
    """

    unhandled = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None, *, beside: bool = False) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | _Beside | None = _Beside() if beside else None
        self._bell = _Bell(self)
        self._bell.rang.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._mailbox = _Mailbox(self._bell)
        self.destroyed.connect(_shutting(self._mailbox))

    @property
    def busy(self) -> bool:
        return not self._mailbox.is_empty

    def run(
        self,
        fn: Callable[..., Any],
        *,
        done: Done,
        failed: Failed | None = None,
        owner: QObject | None = None,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
        dropped: Done | None = None,
    ) -> None:
        """Queue ``fn``; ``done(result)`` or ``failed(error)`` follows in this thread.

        An error without ``failed`` is emitted as ``unhandled``. After :meth:`close` nothing runs.
        """
        if not self._mailbox.is_shut:
            self._put(_Job(fn, done, failed, owner, progress, cancel, dropped, always=False))

    def _put(self, job: _Job) -> None:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # not before the first paint

            self._pool = ThreadPoolExecutor(1, thread_name_prefix="familysafe-store")
        self._pool.submit(_work, self._mailbox, self._mailbox.add(job))

    def _drop(self, job: _Job, letter: _Letter) -> None:
        """A result that nobody takes any more: its end is work for the worker, too."""
        dropped, result = job.dropped, letter.result
        if dropped is None or result is None:
            return
        nothing: Done = lambda _: None  # noqa: E731
        end = lambda: dropped(result)  # noqa: E731
        self._put(_Job(end, nothing, nothing, None, None, None, None, always=True))

    @Slot()
    def _deliver(self) -> None:
        found = self._mailbox.take()
        if found is None:
            return
        job, letter = found
        if letter.step is not None:
            if job.progress is not None and job.wanted():
                job.progress(*letter.step)
            return
        if not self.busy:
            self.idle.emit()
        if job.wanted():
            _hand_over(letter.result, letter.error, job.done, job.failed, self)
        else:
            self._drop(job, letter)

    def close(self, *, wait: bool = True) -> None:
        """Take no more work, drop what has not begun, wait for what runs; results are dropped."""
        for job, letter in self._mailbox.shut():
            self._drop(job, letter)
        if self._pool is not None:
            self._pool.shutdown(wait=wait)  # what was dropped does nothing


def _shutting(mailbox: _Mailbox) -> Callable[..., None]:
    """Without the runner in its hand, which is half gone by then."""

    def gone(*_: object) -> None:
        mailbox.shut()

    return gone


class InlineJobs(QObject):
    """The same interface, synchronous: for tests and for the gallery."""

    unhandled = Signal(object)

    def run(
        self,
        fn: Callable[..., Any],
        *,
        done: Done,
        failed: Failed | None = None,
        owner: QObject | None = None,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
        dropped: Done | None = None,
    ) -> None:
        result, error = _call(fn, (progress,) if progress is not None else ())
        if not (cancel is not None and cancel.cancelled):
            _hand_over(result, error, done, failed, self)
        elif result is not None and dropped is not None:
            dropped(result)


def _call(fn: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[Any, Exception | None]:
    try:
        return fn(*arguments), None
    except Exception as error:
        return None, error


def _work(mailbox: _Mailbox, number: int) -> None:
    job = mailbox.job(number)
    if job is None:
        return
    letter = _Letter(number)
    if job.cancel is None or not job.cancel.cancelled:
        report = (lambda done, total: mailbox.leave(_Letter(number, (done, total))),)
        result, error = _call(job.fn, report if job.progress is not None else ())
        letter = _Letter(number, None, result, error)
    dropped = job.dropped
    del job  # before the window hears of it: it is the window that lets go last
    if not mailbox.leave(letter) and dropped is not None and letter.result is not None:
        with suppress(Exception):
            dropped(letter.result)


def _hand_over(
    result: object,
    error: Exception | None,
    done: Done,
    failed: Failed | None,
    runner: JobRunner | InlineJobs,
) -> None:
    if error is None:
        done(result)
    elif failed is not None:
        failed(error)
    else:
        runner.unhandled.emit(error)
