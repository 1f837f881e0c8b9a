"""Two parts of a proof at a time, each in a process of its own without threads."""

from __future__ import annotations

import os
import pickle
import tempfile
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.proofs.kit import Figures, NotRun

AT_ONCE = 2


def together(parts: Sequence[Callable[[], Figures]]) -> list[Figures]:
    """The answers in the order of the parts. A part that fails breaks the proof."""
    answers: list[Figures] = [Figures() for _ in parts]
    running: dict[int, tuple[int, Path]] = {}
    with tempfile.TemporaryDirectory() as folder:
        waiting = list(enumerate(parts))
        while waiting or running:
            while waiting and len(running) < AT_ONCE:
                place, part = waiting.pop(0)
                path = Path(folder) / str(place)
                running[_begin(part, path)] = (place, path)
            pid, status = os.wait()
            place, path = running.pop(pid)
            answers[place] = _answer(path, status)
    return answers


def _begin(part: Callable[[], Figures], path: Path) -> int:
    pid = os.fork()
    if pid:
        return pid
    try:
        try:
            made: Figures | NotRun = part()
        except NotRun as reason:
            made = reason
        path.write_bytes(pickle.dumps(made))
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def _answer(path: Path, status: int) -> Figures:
    if status:
        return Figures(broken=[f"a part of the proof ended with {status}"])
    found = pickle.loads(path.read_bytes())
    if isinstance(found, NotRun):
        raise found
    assert isinstance(found, Figures)
    return found
