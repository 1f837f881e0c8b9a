"""Runs store work away from the window's thread, one job after the other.

The encrypted store has one connection and one worker. Results come back as queued signals in the
thread that owns the runner; results whose owner is gone are dropped, so a page may close at any
time. Use :class:`InlineJobs` in tests: the same calls, at once, in the same thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
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


class _Job(QObject):
    """The signals of one job; lives in the runner's thread until it was delivered."""

    finished = Signal(object, object)
    advanced = Signal(int, int)

    def __init__(
        self,
        runner: JobRunner,
        done: Done,
        failed: Failed | None,
        owner: QObject | None,
        progress: Progress | None,
        cancel: CancelToken | None,
        dropped: Done | None,
    ) -> None:
        super().__init__(runner)
        self._runner, self._done, self._failed, self._dropped = runner, done, failed, dropped
        self._owner, self._has_owner = owner, owner is not None
        self._progress, self._cancel = progress, cancel
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    def _wanted(self) -> bool:
        gone = self._has_owner and (self._owner is None or not isValid(self._owner))
        return not gone and not (self._cancel is not None and self._cancel.cancelled)

    @Slot(object, object)
    def _deliver(self, result: object, error: Exception | None) -> None:
        self._runner.forget(self)
        if self._wanted():
            _hand_over(result, error, self._done, self._failed, self._runner)
        elif result is not None and self._dropped is not None:
            self._runner.drop(result, self._dropped)
        self.deleteLater()

    @Slot(int, int)
    def _advance(self, done: int, total: int) -> None:
        if self._progress is not None and self._wanted():
            self._progress(done, total)


class JobRunner(QObject):
    """One worker thread; keep one per window and :meth:`close` it before the store closes."""

    unhandled = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._open: set[_Job] = set()
        self._closed = False

    @property
    def busy(self) -> bool:
        return bool(self._open)

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
        if self._closed:
            return
        job = _Job(self, done, failed, owner, progress, cancel, dropped)
        self._open.add(job)
        arguments = (job.advanced.emit,) if progress is not None else ()
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # not before the first paint

            self._pool = ThreadPoolExecutor(1, thread_name_prefix="familysafe-store")
        self._pool.submit(_work, job, fn, arguments, cancel)

    def drop(self, result: object, dropped: Done) -> None:
        """A result that nobody takes any more: its end is work for the worker, too."""
        self.run(lambda: dropped(result), done=lambda _none: None, failed=lambda _error: None)

    def forget(self, job: _Job) -> None:
        """Called by a job when it was delivered."""
        self._open.discard(job)
        if not self._open:
            self.idle.emit()

    def close(self, *, wait: bool = True) -> None:
        """Take no more work, drop what has not begun, wait for what runs; results are dropped."""
        self._closed = True
        if self._pool is not None:
            self._pool.shutdown(wait=wait, cancel_futures=True)


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


def _work(
    job: _Job, fn: Callable[..., Any], arguments: tuple[Any, ...], cancel: CancelToken | None
) -> None:
    if cancel is not None and cancel.cancelled:
        result: tuple[Any, Exception | None] = (None, None)
    else:
        result = _call(fn, arguments)
    if isValid(job):
        job.finished.emit(*result)


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
