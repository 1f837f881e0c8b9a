"""The real notebook beside the model in memory: no sequence of actions tells them apart."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from familysafe.domain.age import BirthDate
from familysafe.domain.device import Device, DeviceForm
from familysafe.domain.family import Child
from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Record
from familysafe.domain.talk import How, Promise, Talk
from familysafe.services.ports import Create, Edit, Remove, Restore
from familysafe.store.engine import open_engine
from familysafe.store.notebook import create_notebook, open_notebook
from tests.fakes import CountingIds, FrozenClock, InMemoryNotebook
from tests.store.record_helpers import RealBook

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20).map(
    lambda text: __import__("unicodedata").normalize("NFC", text)
)
PICK = st.integers(min_value=0, max_value=1000)


class NotebookMachine(RuleBasedStateMachine):
    """Creates, edits, removes, undoes, reopens and moves both notebooks in step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = FrozenClock()
        self.new_ids = CountingIds(count=1_000_000)
        self.real = self._begin()
        self.model = InMemoryNotebook(self.clock)
        self.model._entries.clear()
        for kind in ("household", "guardian"):
            for record in self.real.book.all(KINDS[kind]):
                self.model.record("first", [Create(record, self.real.book.household_id)])
        self.model._done.clear()
        self.made: list[Record] = []
        self.exports = 0

    def _begin(self) -> RealBook:
        return RealBook(self.folder / "notebook.db", self.clock)

    def teardown(self) -> None:
        self.real.close()
        shutil.rmtree(self.folder)

    def both(self, draft: Create | Edit | Remove | Restore) -> None:
        self.clock.move(seconds=1)
        self.model.record("act", [draft])
        self.real.book.record("act", [draft])
        self.compare(draft.record if isinstance(draft, Create) else None)

    def compare(self, _: object = None) -> None:
        for kind in (Child, Device, Talk, Promise):
            assert self.real.book.all(kind) == self.model.all(kind)
        trash = {item.record for item in self.real.book.trash()}
        assert trash == {item.record for item in self.model.trash()}

    @rule(name=TEXTS, month=st.integers(1, 12), day=st.none() | st.integers(1, 28))
    def add_child(self, name: str, month: int, day: int | None) -> None:
        child = Child(id=self.new_ids.new(), name=name, born=BirthDate(2012, month, day))
        self.made.append(child)
        self.both(Create(child, child.id))

    @precondition(lambda self: any(isinstance(r, Child) for r in self.made))
    @rule(pick=PICK, name=TEXTS, form=st.sampled_from(DeviceForm))
    def add_device(self, pick: int, name: str, form: DeviceForm) -> None:
        child = self.some(Child, pick)
        device = Device(
            id=self.new_ids.new(), name=name, platform_id="ios", form=form, users=(child.id,)
        )
        self.made.append(device)
        self.both(Create(device, child.id))

    @precondition(lambda self: any(isinstance(r, Child) for r in self.made))
    @rule(pick=PICK, note=TEXTS, how=st.none() | st.sampled_from(How), days=st.integers(0, 9))
    def add_talk(self, pick: int, note: str, how: How | None, days: int) -> None:
        child = self.some(Child, pick)
        at = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(days=days, microseconds=pick)
        talk = Talk(
            id=self.new_ids.new(), happened_at=at, zone="Europe/London", child_id=child.id,
            group_id=self.new_ids.new(), how=how, note=note,
        )  # fmt: skip
        self.made.append(talk)
        self.both(Create(talk, child.id))

    @precondition(lambda self: any(isinstance(r, Talk) for r in self.made))
    @rule(pick=PICK, note=TEXTS)
    def correct_talk(self, pick: int, note: str) -> None:
        old = self.some(Talk, pick)
        new = replace(old, id=self.new_ids.new(), note=note, corrects=old.id)
        self.made.append(new)
        self.both(Create(new, old.child_id))

    @precondition(lambda self: any(isinstance(r, Child) for r in self.made))
    @rule(pick=PICK, name=TEXTS, other=PICK)
    def edit(self, pick: int, name: str, other: int) -> None:
        kind = Device if pick % 2 and any(isinstance(r, Device) for r in self.made) else Child
        before = self.model.get(kind, self.some(kind, pick).id)
        after = replace(before, name=name + "x" if name == before.name else name)
        if isinstance(after, Device):
            after = replace(after, users=(*after.users, self.some(Child, other).id)[-2:])
        self.both(Edit(before, after))

    @precondition(lambda self: self.made)
    @rule(pick=PICK)
    def remove_or_restore(self, pick: int) -> None:
        record = self.made[pick % len(self.made)]
        living = self.model.find(type(record), record.id) is not None
        self.both((Remove if living else Restore)(type(record), record.id))

    @rule()
    def undo(self) -> None:
        self.clock.move(seconds=1)
        assert (self.real.book.undo() is None) is (self.model.undo() is None)
        self.compare()

    @rule()
    def redo(self) -> None:
        self.clock.move(seconds=1)
        assert (self.real.book.redo() is None) is (self.model.redo() is None)
        self.compare()

    @rule()
    def reopen(self) -> None:
        self.real.reopen()
        self.compare()
        assert len(self.real.book.undoable(999)) == len(self.model.undoable(999))

    @rule()
    def move_to_another_computer(self) -> None:
        content = self.real.book.export_bytes()
        self.exports += 1
        zipped = self.folder / f"{self.exports}.zip"
        self.real.book.export_to(zipped)
        self.real.close()
        self.real.path = self.folder / f"{self.exports}.db"
        self.real.engine = open_engine(self.real.path, self.real.key(), create=True)
        create_notebook(
            self.real.engine, guardian_name="New", country="FR", clock=self.clock,
            ids=self.real.ids,
        )  # fmt: skip
        self.real.book = open_notebook(self.real.engine, clock=self.clock, ids=self.real.ids)
        self.real.book.load_from(zipped)
        assert self.real.book.export_bytes() == content
        self.compare()

    @rule()
    def check(self) -> None:
        assert self.real.book.check().problems == ()

    def some(self, kind: type[Record], pick: int) -> Record:
        found = [record for record in self.made if isinstance(record, kind)]
        return found[pick % len(found)]


TestNotebookMachine = NotebookMachine.TestCase
TestNotebookMachine.settings = settings(
    max_examples=5,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
