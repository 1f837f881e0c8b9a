"""Random SIGKILL while the program saves, backs up, changes passphrases, restores, migrates ..."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

from tests.proofs.children import Plan, run_and_kill
from tests.proofs.jobs import JOBS, ONCE, be_program_of
from tests.proofs.kit import Figures, fresh_copy, lived_profile, made_profile, quick_hash, room
from tests.proofs.parallel import together
from tests.proofs.verdict import Said, judge

FAST, LONG = 60, 2000
_A_LIFE = 25  # kills that one profile goes through before a fresh one
_AFTER_LINES, _SECONDS = (1, 5), 0.03
#: Lines until then, seconds from there on: as long as the job takes on a busy computer.
_WHEN = {
    "backing_up": ((1, 5), 0.15),
    "making_new_key": ((1, 5), 0.15),
    "restoring": ((1, 7), 0.15),
    "erasing": ((1, 5), 0.6),
    "migrating": ((1, 3), 0.7),
}
#: What a kill has to come into the middle of, by job; elsewhere it is a save.
_MIDDLE = {
    "backing_up": "backup",
    "changing_words": "words",
    "making_new_key": "words",
    "restoring": "restore",
    "erasing": "erase",
    "migrating": "migrate",
}


def prove(runs: int) -> Figures:
    """``runs`` kills in turn over all jobs; each profile lives through many of them."""
    quick_hash()
    figures = Figures({"kills": 0, "acknowledged": 0, "lost": 0})
    with room() as folder:
        made_profile(folder / "made")
        lived_profile(folder / "lived")
        share = max(1, runs // len(JOBS))
        first = runs - share * (len(JOBS) - 1)
        counts = [first if place == 0 else share for place in range(len(JOBS))]
        parts = [partial(_killed, job, folder, n) for job, n in zip(JOBS, counts, strict=True)]
        for job, part in zip(JOBS, together(parts), strict=True):
            figures.take(part)
            figures.counts[f"kills_{job}"] = part.counts.get("kills", 0)
            if runs > FAST and not part.counts.get(f"killed_in_{_MIDDLE.get(job, 'save')}"):
                figures.breaks(f"{job}: no kill came in the middle")
    return figures


def _killed(job: str, folder: Path, count: int) -> Figures:
    rng = random.Random(f"kills {job}")
    figures = Figures({"kills": 0})
    made = folder / ("lived" if job in ONCE else "made")
    lines_before, seconds = _WHEN.get(job, (_AFTER_LINES, _SECONDS))
    be_program_of(job, folder)
    profile, said = folder / job, Said.at_start(job)
    for run in range(count):
        if run % _A_LIFE == 0 or job in ONCE:
            fresh_copy(made, profile)
            said = Said.at_start(job)
        plan = Plan(job, profile, said.words, seed=run)
        lines, killed = run_and_kill(plan, rng.randrange(*lines_before), rng.random() * seconds)
        if not killed:
            figures.breaks(f"{job} {run}: ended before the kill")
        figures.add("kills")
        said.take(lines)
        if lines and lines[-1].startswith("try "):
            figures.add(f"killed_in_{lines[-1].split()[1]}")
        broken = len(figures.broken)
        said.settle(judge(profile, said, figures, f"{job} {run}"))
        if len(figures.broken) > broken:  # do not count one break many times
            fresh_copy(made, profile)
            said = Said.at_start(job)
    return figures
