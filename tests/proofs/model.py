"""A state machine on the real program beside a model in memory: nothing may tell them apart.

Edits, removals, undo and redo as in ``tests/store/test_record_model.py``; on top of them what only
a whole program does: lock, a crash in the middle of a save, backups and restores (and back again),
a month that empties the Trash, erasing, moving to another computer by an export.
"""

from __future__ import annotations

import copy
import os
import signal
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from familysafe.bootstrap import Program, Session
from familysafe.care.notebook_care import NotebookCare
from familysafe.domain.age import BirthDate
from familysafe.domain.device import Device
from familysafe.domain.family import Child
from familysafe.domain.record import Fact, Record
from familysafe.paths import AppPaths
from familysafe.services.ports import Create
from familysafe.services.shell import remember_place
from familysafe.store.engine import raw_connection
from familysafe.store.notebook import SqlNotebook
from tests.fakes import CountingIds, FrozenClock, InMemoryNotebook
from tests.proofs.kit import WORDS, Figures, quick_hash, room
from tests.store.test_record_model import PICK, TEXTS, NotebookMachine

FAST, LONG = 4, 200  # runs of the machine
_STEPS = 30
_EVERY = 25  # the killed process counts that many steps of the database at a time
_done: dict[str, int] = {}


@dataclass
class _Saved:
    """What a copy of the notebook held when it was made."""

    path: Path
    model: InMemoryNotebook
    made: list[Record]


class _ProgramBook:
    """The notebook as the real program opens it."""

    def __init__(self, folder: Path, clock: FrozenClock, ids: CountingIds) -> None:
        self.folder, self.clock, self.ids = folder, clock, ids
        self.program = self._fresh()
        self.session, _ = self.program.create(guardian="Sam", country="GB", passphrase=WORDS)

    def _fresh(self) -> Program:
        return Program(AppPaths.for_profile(self.folder), clock=self.clock, ids=self.ids)

    @property
    def book(self) -> SqlNotebook:
        return self.session.book

    def close(self) -> None:
        self.session.close()

    def reopen(self) -> Session:
        """Locked, and unlocked by a new process."""
        if self.session.vault.is_open:
            self.close()
        self.program = self._fresh()
        self.session = self.program.unlock(WORDS)
        return self.session


class ProgramMachine(NotebookMachine):
    """All rules of the notebook's machine, through the program."""

    real: Any

    def _begin(self) -> Any:
        self.copies: list[_Saved] = []
        self.erased: dict[UUID, object] = {}
        self.crashes = 0
        return _ProgramBook(self.folder / "profile", self.clock, CountingIds())

    @rule()
    def lock(self) -> None:
        """As the window locks: a backup if one is due, then everything is closed."""
        remember_place(self.real.session.desk, place=f"a place {self.crashes}")
        self.real.session.back_up_if_due()
        self.real.reopen()
        self.compare()
        count("locks")

    @rule(pick=PICK, name=TEXTS, steps=st.integers(0, 60))
    def crash(self, pick: int, name: str, steps: int) -> None:
        """Killed somewhere in a save: it is there as a whole, or not at all."""
        self.clock.move(seconds=1)
        self.crashes += 1
        child = Child(id=self.new_ids.new(), name=name, born=BirthDate(2012, 1 + pick % 12))
        self.real.close()
        told = self._killed(Create(child, child.id), steps)
        self.real.reopen()
        saved = self.real.book.find(Child, child.id) is not None
        assert saved or not told, "an acknowledged save is gone"
        count("crashes_saved" if saved else "crashes_lost_unsaid")
        if saved:
            self.model.record("act", [Create(child, child.id)])
            self.made.append(child)
        assert self.real.book.check().problems == ()
        self.compare()

    def _killed(self, draft: Create, steps: int) -> bool:
        reading, writing = os.pipe()
        pid = os.fork()
        if not pid:
            try:
                program = Program(self.real.program.paths, clock=self.clock, ids=CountingIds())
                program.ids.count = 10**12 + 10**6 * self.crashes  # type: ignore[attr-defined]
                session = program.unlock(WORDS)
                left = [steps]

                def tick() -> int:
                    left[0] -= 1
                    if left[0] < 0:
                        os.kill(os.getpid(), signal.SIGKILL)
                    return 0

                with session.vault.engine.connect() as conn:
                    raw_connection(conn).set_progress_handler(tick, _EVERY)
                session.book.record("act", [draft])
                os.write(writing, b"saved")
            finally:
                os.kill(os.getpid(), signal.SIGKILL)
        os.close(writing)
        told = os.read(reading, 5) == b"saved"
        os.close(reading)
        os.waitpid(pid, 0)
        return told

    @rule()
    def back_up(self) -> None:
        """A backup to come back to."""
        path = self.folder / f"copy{len(self.copies)}.familysafe-backup"
        self.real.session.back_up(path)
        self.copies.append(self._saved(path))
        count("backups")

    @precondition(lambda self: self.copies)
    @rule(pick=PICK)
    def restore(self, pick: int) -> None:
        """A backup, or what was kept before a restore, takes the place of today's notebook."""
        self.clock.move(seconds=1)
        saved = self.copies[pick % len(self.copies)]
        today = self._saved(Path())
        self.real.close()
        back = self.real.program.put_back if saved.path.is_dir() else self.real.program.restore
        today.path = back(saved.path, WORDS)
        self.copies.append(today)
        self.real.reopen()
        self.model, self.made = copy.deepcopy(saved.model), list(saved.made)
        self._share_clock(self.model)
        for one, at in self.erased.items():
            self._forget(one, at)
        self._purge()
        self.compare()
        assert self.real.book.check().problems == ()
        count("restores")

    @rule()
    def a_month_passes(self) -> None:
        """The next unlock empties the Trash."""
        if any(isinstance(e.record, Child) and e.removed_at for e in self._entries()):
            return  # what hangs on such a child is its own test: test_record_rules
        self.clock.move(days=31)
        self.real.reopen()
        self._purge()
        self.compare()
        count("months")

    @rule(pick=PICK)
    def erase(self, pick: int) -> None:
        """A child without devices goes for ever, from every copy in reach as well."""
        used = {user for r in self.made if isinstance(r, Device) for user in self._users(r.id)}
        free = [r for r in self.made if isinstance(r, Child) and r.id not in used]
        if not free:
            return
        self.clock.move(seconds=1)
        child = free[pick % len(free)].id
        NotebookCare(self.real.session, _NoKeychain()).erase_child(child)  # type: ignore[arg-type]
        self.erased[child] = self.clock.now()
        self._forget(child, self.clock.now())
        self.copies = [one for one in self.copies if one.path.exists()]
        self.compare()
        count("erased")

    @rule()
    def move_to_another_computer(self) -> None:
        """Export here, load into a new notebook there: the export after it has the same bytes."""
        content = self.real.book.export_bytes()
        self.exports += 1
        zipped = self.folder / f"{self.exports}.zip"
        self.real.book.export_to(zipped)
        self.real.close()
        there = _ProgramBook(self.folder / f"computer{self.exports}", self.clock, self.real.ids)
        there.book.load_from(zipped)
        assert there.book.export_bytes() == content
        self.real = there
        self.copies.clear()
        self.compare()
        count("moves")

    def teardown(self) -> None:
        super().teardown()
        count("runs")

    # -- the model's part ---------------------------------------------------------------------

    def _saved(self, path: Path) -> _Saved:
        return _Saved(path, copy.deepcopy(self.model), list(self.made))

    def _share_clock(self, model: InMemoryNotebook) -> None:
        model.clock = self.clock

    def _entries(self) -> list[Any]:
        return list(self.model._entries.values())

    def _users(self, device: UUID) -> tuple[UUID, ...]:
        found = self.model._entries.get(device)
        record = found.record if found else None
        return record.users if isinstance(record, Device) else ()

    def _forget(self, one: UUID, at: Any) -> None:
        gone = {key for key, e in self.model._entries.items() if one in (key, e.root)}
        self._drop(gone, at)

    def _purge(self) -> None:
        now = self.clock.now()
        over = {k: e for k, e in self.model._entries.items()
                if e.removed_at and (now - e.removed_at).days >= 30}  # fmt: skip
        for key, entry in over.items():
            if key in self.model._entries:
                self._drop(self._with_corrections(key), entry.removed_at)

    def _with_corrections(self, key: UUID) -> set[UUID]:
        links: dict[UUID, set[UUID]] = {}
        for entry in self._entries():
            if isinstance(entry.record, Fact) and entry.record.corrects is not None:
                links.setdefault(entry.record.id, set()).add(entry.record.corrects)
                links.setdefault(entry.record.corrects, set()).add(entry.record.id)
        found, todo = {key}, [key]
        while todo:
            for other in links.get(todo.pop(), set()) - found:
                found.add(other)
                todo.append(other)
        return found

    def _drop(self, gone: set[UUID], at: Any) -> None:
        for key in gone:
            self.model._entries.pop(key, None)
        self.made = [r for r in self.made if r.id not in gone]
        self.model._done = [step for step in self.model._done if step[0].at > at]
        self.model._undone = [step for step in self.model._undone if step[0].at > at]


class _NoKeychain:
    def available(self) -> bool:
        return False


def count(what: str) -> None:
    """For the figures."""
    _done[what] = _done.get(what, 0) + 1


def prove(runs: int) -> Figures:
    """``runs`` runs of the machine, the same in each prove."""
    quick_hash()
    figures = Figures()
    _done.clear()
    how = settings(
        max_examples=runs,
        stateful_step_count=_STEPS,
        deadline=None,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
    )
    with room() as folder:
        before, tempfile.tempdir = tempfile.tempdir, str(folder)
        try:
            run_state_machine_as_test(seed(20261126)(ProgramMachine), settings=how)
        except Exception as error:  # noqa: BLE001 - the proof names it
            notes = "\n".join(getattr(error, "__notes__", ()))
            figures.breaks(f"{type(error).__name__} {error} {notes}"[:3000])
        finally:
            tempfile.tempdir = before
    figures.counts |= dict(sorted(_done.items()))
    for wanted in ("locks", "backups", "restores", "crashes_saved", "crashes_lost_unsaid"):
        if runs > FAST and not _done.get(wanted):
            figures.breaks(f"no {wanted}: the machine did not try everything")
    return figures
