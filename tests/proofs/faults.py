"""Every call to the disk fails once: full, I/O error, killed there. Then the program goes on.

A worker is watched once to count its calls below the profile; then it runs again for each of
them, and strace refuses that one. After an error the same worker must be able to save again.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.proofs.children import Plan, run_traced
from tests.proofs.jobs import JOBS, ONCE, be_program_of
from tests.proofs.kit import (
    Figures,
    fresh_copy,
    lived_profile,
    made_profile,
    need,
    quick_hash,
    quick_memory,
    room,
)
from tests.proofs.parallel import together
from tests.proofs.trace import is_below, numbered_calls
from tests.proofs.verdict import Said, judge

FAST, LONG = 30, 1_000_000  # runs in all; LONG = all of them
_FAST_JOBS = ("saving", "backing_up", "changing_words", "erasing", "migrating")
CALLS = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "openat")
CALLS += ("pread64",)
ERRORS = ("error=ENOSPC", "error=EIO", "signal=SIGKILL")
_ROUNDS = 2


@dataclass(frozen=True)
class Fault:
    """The n-th call of a sort is refused."""

    call: str
    number: int
    how: str


def prove(runs: int) -> Figures:
    """All faults of all jobs, or ``runs`` of them, chosen evenly."""
    need("strace")
    quick_hash()
    quick_memory()
    figures = Figures({"faults": 0, "acknowledged": 0, "lost": 0})
    with room() as folder:
        made_profile(folder / "made")
        lived_profile(folder / "lived")
        jobs = _FAST_JOBS if runs <= FAST else tuple(JOBS)
        parts = [partial(_job, job, folder, max(1, runs // len(jobs))) for job in jobs]
        for job, part in zip(jobs, together(parts), strict=True):
            figures.take(part)
            figures.counts[f"faults_{job}"] = part.counts.get("faults", 0)
    return figures


def _job(job: str, folder: Path, most: int) -> Figures:
    figures = Figures({"faults": 0})
    profile = folder / f"run_{job}"
    be_program_of(job, folder)
    made = folder / ("lived" if job in ONCE else "made")
    every = _faults(job, made, profile, folder / f"{job}.log")
    if most < len(every):
        every = random.Random(job).sample(every, most)
    for fault in every:
        fresh_copy(made, profile)
        _refused(job, profile, fault, folder / f"{job}.log", figures)
    return figures


def _faults(job: str, made: Path, profile: Path, log: Path) -> list[Fault]:
    fresh_copy(made, profile)
    options = ("-f", "-y", "-xx", "-s", "512", "-e", f"trace={','.join(CALLS)}")
    lines, status = run_traced(Plan(job, profile, rounds=_ROUNDS), options, log)
    assert status == 0, lines
    return [
        Fault(call, number, how)
        for call, number, words in numbered_calls(log)
        if is_below(profile, words)
        for how in ERRORS
        if not (call == "pread64" and how == "error=ENOSPC")
    ]


def _refused(job: str, profile: Path, fault: Fault, log: Path, figures: Figures) -> None:
    inject = f"inject={fault.call}:{fault.how}:when={fault.number}"
    options = ("-f", "-e", f"trace={fault.call}", "-e", inject)
    lines, status = run_traced(Plan(job, profile, rounds=_ROUNDS), options, log)
    label = f"{job} {fault.call} {fault.number} {fault.how}"
    figures.add("faults")
    outcomes = Counter(line.split()[0] for line in lines)
    figures.add("refused", outcomes["refused"])
    if os.WIFSIGNALED(status):
        figures.add("killed")
    elif os.WEXITSTATUS(status) and not outcomes["crash"]:
        figures.breaks(f"{label}: ended with {status}")
    said = Said.at_start(job)
    said.take(lines)
    judge(profile, said, figures, label)
