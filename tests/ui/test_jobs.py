"""Work away from the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from familysafe.ui.change_hub import ChangeHub
from familysafe.ui.jobs import CancelToken, InlineJobs, JobRunner, Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def test_a_result_comes_back_in_the_windows_thread(qtbot: QtBot, jobs: JobRunner) -> None:
    seen: list[tuple[int, int]] = []
    jobs.run(threading.get_ident, done=lambda r: seen.append((r, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != seen[0][1] == threading.get_ident()


def test_jobs_run_one_after_the_other(qtbot: QtBot, jobs: JobRunner) -> None:
    order: list[int] = []
    for number in range(20):
        jobs.run(lambda n=number: n, done=order.append)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))


def test_a_failure_reaches_its_handler(qtbot: QtBot, jobs: JobRunner) -> None:
    errors: list[Exception] = []
    jobs.run(lambda: 1 / 0, done=errors.append, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_failure_nobody_handles_is_told(qtbot: QtBot, jobs: JobRunner) -> None:
    with qtbot.waitSignal(jobs.unhandled):
        jobs.run(lambda: 1 / 0, done=lambda _: None)


def test_results_of_a_closed_page_are_dropped(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, owner, late = threading.Event(), QObject(), []
    jobs.run(gate.wait, done=late.append, owner=owner)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    with qtbot.waitSignal(jobs.idle):
        gate.set()
    assert late == []


def test_a_cancelled_job_says_nothing(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, token, late = threading.Event(), CancelToken(), []
    jobs.run(gate.wait, done=late.append, cancel=token)
    token.cancel()
    with qtbot.waitSignal(jobs.idle):
        gate.set()
    assert late == []


def test_what_comes_after_cancel_is_handed_to_its_end_in_the_worker(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    begun, gate, token, late = threading.Event(), threading.Event(), CancelToken(), []
    ended: list[tuple[str, int]] = []

    def work() -> str:
        begun.set()
        gate.wait()
        return "notebook"

    end = lambda result: ended.append((result, threading.get_ident()))  # noqa: E731
    jobs.run(work, done=late.append, cancel=token, dropped=end)
    qtbot.waitUntil(begun.is_set)
    token.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(ended) and not jobs.busy)
    assert late == [] and ended[0][0] == "notebook" and ended[0][1] != threading.get_ident()


def test_progress_is_told_step_by_step(qtbot: QtBot, jobs: JobRunner) -> None:
    steps: list[tuple[int, int]] = []
    results: list[str] = []

    def work(report: object) -> str:
        for number in (1, 2, 3):
            report(number, 3)  # type: ignore[operator]
        return "done"

    jobs.run(work, done=results.append, progress=lambda a, b: steps.append((a, b)))
    qtbot.waitUntil(lambda: bool(results))
    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_the_window_may_close_while_work_runs(qtbot: QtBot) -> None:
    runner, begun, gate = JobRunner(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        gate.wait()

    runner.run(work, done=lambda _: None)
    qtbot.waitUntil(begun.is_set)
    runner.run(lambda: pytest.fail("must not start"), done=lambda _: None)
    gate.set()
    runner.close()
    runner.run(lambda: pytest.fail("must not start"), done=lambda _: None)


@pytest.mark.parametrize("end", ["close", "delete", "forget"])
def test_a_runner_may_end_at_any_time_and_nothing_comes_late(qtbot: QtBot, end: str) -> None:
    late: list[object] = []
    for number in range(200):
        runner, begun, gate = JobRunner(), threading.Event(), threading.Event()

        def work(report: Progress, begun: Event = begun, gate: Event = gate) -> str:
            report(1, 2)
            begun.set()
            gate.wait()
            report(2, 2)
            return "result"

        told = lambda *what: late.append(what)  # noqa: E731
        runner.run(lambda: "came already", done=told)
        runner.run(work, done=told, progress=told)
        runner.run(lambda: "has not begun", done=told)
        assert begun.wait(10)
        if number % 2:
            gate.set()  # it ends in the very moment in which the runner does
        if end == "close":
            gate.set()
            runner.close()
        elif end == "delete":
            delete(runner)
        del runner
        gate.set()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert late == [], f"after {number} runners"
    QCoreApplication.processEvents()
    assert late == []


@pytest.mark.parametrize("waiting", [True, False])
def test_what_came_when_the_window_closed_is_handed_to_its_end(
    qtbot: QtBot, *, waiting: bool
) -> None:
    runner, begun, gate = JobRunner(), threading.Event(), threading.Event()
    late: list[object] = []
    ended: list[tuple[str, int]] = []

    def work() -> str:
        begun.set()
        gate.wait()
        return "notebook"

    end = lambda result: ended.append((result, threading.get_ident()))  # noqa: E731
    runner.run(work, done=late.append, dropped=end)
    assert begun.wait(10)
    if waiting:  # the result lies there, but the window did not come to it any more
        came = threading.Event()
        runner.run(came.set, done=late.append)
        gate.set()
        assert came.wait(10)
        runner.close()
    else:
        runner.close(wait=False)
        gate.set()
        runner.close()
    QCoreApplication.processEvents()
    assert late == []
    assert [what for what, _ in ended] == ["notebook"] and ended[0][1] != threading.get_ident()


def test_what_a_job_held_is_let_go_of_by_the_window(qtbot: QtBot, jobs: JobRunner) -> None:
    """A page held by a job must never be destroyed by the worker."""

    class Held:
        def __del__(self) -> None:
            gone.append(threading.get_ident())

    gone: list[int] = []
    for _ in range(50):
        held = Held()
        jobs.run(lambda held=held: None, done=lambda _, held=held: None)
        del held
    qtbot.waitUntil(lambda: not jobs.busy and len(gone) == 50)
    assert set(gone) == {threading.get_ident()}


def test_inline_jobs_answer_at_once() -> None:
    seen: list[object] = []
    jobs = InlineJobs()
    jobs.run(lambda: 7, done=seen.append)
    jobs.run(lambda: 1 / 0, done=seen.append, failed=lambda e: seen.append(type(e)))
    assert seen == [7, ZeroDivisionError]


def test_the_hub_passes_receipts_on(qtbot: QtBot) -> None:
    hub = ChangeHub()
    with qtbot.waitSignal(hub.changed) as told:
        hub.publish(("child", "1"))
    assert told.args == [("child", "1")]


def test_what_waits_on_a_prompt_holds_up_neither_the_next_nor_the_end(qtbot: QtBot) -> None:
    beside, gate, heard = JobRunner(beside=True), threading.Event(), []
    beside.run(gate.wait, done=heard.append)
    beside.run(lambda: "second", done=heard.append)
    qtbot.waitUntil(lambda: heard == ["second"])
    beside.close()  # at once
    gate.set()
    assert heard == ["second"]
