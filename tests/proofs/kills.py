"""Random SIGKILL while the program saves, backs up, changes passphrases, restores, erases."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

from tests.proofs.children import Plan, run_and_kill
from tests.proofs.jobs import JOBS
from tests.proofs.kit import Figures, fresh_copy, made_profile, quick_hash, room
from tests.proofs.parallel import together
from tests.proofs.verdict import Said, judge

FAST, LONG = 60, 2000
_A_LIFE = 25  # kills that one profile goes through before a fresh one


def prove(runs: int) -> Figures:
    """``runs`` kills in turn over all jobs; each profile lives through many of them."""
    quick_hash()
    figures = Figures({"kills": 0, "acknowledged": 0, "lost": 0})
    with room() as folder:
        made_profile(folder / "made")
        share = max(1, runs // len(JOBS))
        first = runs - share * (len(JOBS) - 1)
        counts = [first if place == 0 else share for place in range(len(JOBS))]
        parts = [partial(_killed, job, folder, n) for job, n in zip(JOBS, counts, strict=True)]
        for job, part in zip(JOBS, together(parts), strict=True):
            figures.take(part)
            figures.counts[f"kills_{job}"] = part.counts.get("kills", 0)
    return figures


def _killed(job: str, folder: Path, count: int) -> Figures:
    rng = random.Random(f"kills {job}")
    figures = Figures({"kills": 0})
    profile, said = folder / job, Said()
    for run in range(count):
        if run % _A_LIFE == 0:
            fresh_copy(folder / "made", profile)
            said = Said()
        plan = Plan(job, profile, said.words, seed=run)
        lines, killed = run_and_kill(plan, rng.randrange(1, 5), rng.random() * 0.03)
        if not killed:
            figures.breaks(f"{job} {run}: ended before the kill")
        figures.add("kills")
        said.take(lines)
        broken = len(figures.broken)
        said.settle(judge(profile, said, figures, f"{job} {run}"))
        if len(figures.broken) > broken:  # do not count one break many times
            fresh_copy(folder / "made", profile)
            said = Said()
    return figures
