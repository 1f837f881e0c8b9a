"""Power cuts: a worker's calls are recorded once and replayed with losses, then opened for real."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.proofs.children import Plan, run_traced
from tests.proofs.jobs import JOBS, ONCE, be_program_of
from tests.proofs.kit import (
    Figures,
    lived_profile,
    made_profile,
    need,
    quick_hash,
    quick_memory,
    room,
)
from tests.proofs.parallel import together
from tests.proofs.replay import Disk, first_disk
from tests.proofs.trace import OPTIONS, Op, Recorder, said_before
from tests.proofs.verdict import Said, judge

FAST, LONG = 150, 5000  # states per operation
OPERATIONS = tuple(JOBS)
_ROUNDS = {"saving": 10, "backing_up": 3, "restoring": 2, "erasing": 3}
_FAST_ROUNDS = 2


def prove(runs: int) -> Figures:
    """``runs`` states in all if few (the fast set), else ``runs`` for each operation."""
    need("strace")
    quick_hash()
    quick_memory()
    figures = Figures({"states": 0, "acknowledged": 0, "lost": 0})
    each = runs // len(OPERATIONS) if runs <= FAST else runs
    with room() as folder:
        parts = [partial(_operation, job, folder / job, each) for job in OPERATIONS]
        for job, part in zip(OPERATIONS, together(parts), strict=True):
            figures.take(part)
            figures.counts[f"states_{job}"] = part.counts.get("states", 0)
        figures.counts["control_broken"] = _control(folder / "control")
        if not figures.counts["control_broken"]:
            figures.breaks("the control without syncing lost nothing: the proof is blind")
    return figures


def _control(folder: Path) -> int:
    """The same saves as if nothing had been synced: this must be seen to lose."""
    figures = Figures()
    start, ops, profile = recorded("saving", folder, 4)
    blind = [op for op in ops if not op.sort.startswith("sync")]
    _judged("saving", (start, blind, profile), 12, folder / "state", figures, "control")
    return len(figures.broken)


def recorded(job: str, folder: Path, rounds: int) -> tuple[Disk, list[Op], Path]:
    """Do a job under strace; returns the disk at its start, the calls and the profile's path."""
    folder.mkdir()
    profile = folder / "profile"
    (lived_profile if job in ONCE else made_profile)(profile)
    be_program_of(job, folder)
    recorder = Recorder(profile)
    recorder.begin()
    start = first_disk(recorder.first)
    log = folder / "strace.log"
    lines, status = run_traced(Plan(job, profile, rounds=rounds, seed=1), OPTIONS, log)
    assert status == 0, (status, lines)
    return start, recorder.read(log), profile


def _operation(job: str, folder: Path, states: int) -> Figures:
    figures = Figures({"states": 0})
    start, ops, profile = recorded(
        job, folder, _ROUNDS.get(job, 4) if states > FAST else _FAST_ROUNDS
    )
    label = f"{job} of {len(ops)} calls"
    figures.add(
        "distinct_states",
        _judged(job, (start, ops, profile), states, folder / "state", figures, label),
    )
    return figures


def _judged(
    job: str,
    run: tuple[Disk, list[Op], Path],
    states: int,
    target: Path,
    figures: Figures,
    label: str,
) -> int:
    """Lay out each state and open it; returns how many differed."""
    start, ops, profile = run
    seen: set[tuple[bytes, int]] = set()
    for disk, cut in _states(start, ops, states, random.Random(label)):
        figures.add("states")
        lines = [line for line in said_before(ops, cut) if not line.startswith("ready")]
        key = (disk.fingerprint(), len(lines))
        if key in seen:
            continue
        seen.add(key)
        disk.lay_out(profile, target)
        said = Said.at_start(job)
        said.take(lines)
        judge(target, said, figures, f"{label}, cut {cut}")
    return len(seen)


def _states(
    start: Disk, ops: list[Op], count: int, rng: random.Random
) -> Iterator[tuple[Disk, int]]:
    """Random cuts in order, so that the calls are replayed once."""
    disk, done = start.copy(), 0
    for cut in sorted(rng.randrange(len(ops) + 1) for _ in range(count)):
        for op in ops[done:cut]:
            disk.do(op)
        done = cut
        lost = disk.copy()
        lost.cut(rng)
        yield lost, cut
