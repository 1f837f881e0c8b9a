"""A child process that does a job of :mod:`jobs` and can be killed, watched or refused.

Forked, not started: imports are done, so each run costs milliseconds. The proofs' own process has
no threads.
"""

from __future__ import annotations

import ctypes
import os
import random
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from familysafe.store.errors import VaultFileError
from tests.proofs.jobs import JOBS, ONCE, Worker
from tests.proofs.kit import NotRun, program_at

_PR_SET_PTRACER = 0x59616D61
_PATIENCE = 60.0


@dataclass
class Plan:
    """Which job, where, from which passphrase on, how many rounds."""

    job: str
    profile: Path
    words: int = 0
    rounds: int = 10**9
    seed: int = 0


def start(plan: Plan, gate: int | None = None) -> tuple[int, int]:
    """Fork; returns the process and the end of the pipe on which it says its lines.

    With ``gate`` the worker unlocks, says "ready" and waits there for a byte.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    code = 1
    try:
        os.close(reading)
        _work(plan, writing, gate)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _work(plan: Plan, writing: int, gate: int | None) -> None:
    def say(line: str) -> None:
        os.writev(writing, [line.encode() + b"\n"])  # not write(): those calls are refused

    worker = Worker(program_at(plan.profile), say, random.Random(plan.seed), plan.words)
    if plan.job not in ONCE:
        assert worker.session  # unlocked before anything is counted
    if gate is not None:
        _let_be_traced()
        say("ready go 0")
        os.read(gate, 1)
    for _ in range(plan.rounds):
        try:
            JOBS[plan.job](worker)
        except VaultFileError as error:  # between two steps, for instance while unlocking again
            say(f"refused between 0 {error.code}")
            return
    if gate is not None:
        worker.session.vault.close()


def _let_be_traced() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)


def run_and_kill(plan: Plan, after_lines: int, then_seconds: float) -> tuple[list[str], bool]:
    """Let it say some lines, wait a moment, SIGKILL. Returns all lines; False = it ended first."""
    pid, reading = start(plan)
    lines = _Lines(reading)
    ended = not lines.wait_for(after_lines)
    time.sleep(then_seconds)
    os.kill(pid, signal.SIGKILL)
    said = lines.rest()
    _, status = os.waitpid(pid, 0)
    return said, not ended and os.WIFSIGNALED(status)


def run_traced(plan: Plan, options: Sequence[str], log: Path) -> tuple[list[str], int]:
    """Run all rounds under strace with these options; returns lines and wait status."""
    waiting, opening = os.pipe()
    pid, reading = start(plan, gate=waiting)
    lines = _Lines(reading)
    lines.wait_for(1)
    tracer = subprocess.Popen(
        ["strace", "-qq", "-o", str(log), *options, "-p", str(pid)], stderr=subprocess.PIPE
    )
    try:
        _wait_for_tracer(pid, tracer)
        os.write(opening, b"x")
        said = [line for line in lines.rest() if not line.startswith("ready")]
        _, status = os.waitpid(pid, 0)
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        raise
    finally:
        tracer.communicate()
        os.close(waiting)
        os.close(opening)
    return said, status


def _wait_for_tracer(pid: int, tracer: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if tracer.poll() is not None:
            raise NotRun("strace may not watch another process here")
        if "TracerPid:\t0\n" not in Path(f"/proc/{pid}/status").read_text():
            return
        time.sleep(0.001)
    raise NotRun("strace did not begin")


class _Lines:
    def __init__(self, reading: int) -> None:
        self._file = os.fdopen(reading, "rb", buffering=0)
        self._bytes = b""

    def wait_for(self, count: int) -> bool:
        while self._bytes.count(b"\n") < count:
            if not self._more():
                return False
        return True

    def rest(self) -> list[str]:
        while self._more():
            pass
        self._file.close()
        whole = self._bytes.rpartition(b"\n")[0]
        return whole.decode().splitlines()

    def _more(self) -> bool:
        block = self._file.read(65536)
        self._bytes += block
        return bool(block)
