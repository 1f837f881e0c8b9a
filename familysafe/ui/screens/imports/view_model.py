"""Bringing in a list: choose a way, look at the preview, tick, done, undo.

The window may not know the importers. ``app`` hands in an :class:`ImportActions`:
``read_file`` = ``importers.worker.read_file`` (a process of its own; called in the worker thread),
``read_text`` = ``importers.name_list.read_text``, ``look_here`` = ``importers.this_computer.look``
at this computer's usual places. All three raise only ``FamilySafeError`` kinds. Without it
(``build(work)``) only the list of names stays: it then is held against the catalogue directly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.family import Child
from familysafe.errors import FamilySafeError
from familysafe.services.children import list_children
from familysafe.services.desk import Desk
from familysafe.services.devices import devices_of
from familysafe.services.imports import Imported, Preview, apply, preview, with_name
from familysafe.ui.jobs import CancelToken
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.imports.rows_model import (
    EvidenceLine,
    Filter,
    FoundFile,
    ImportActions,
    ImportRow,
    PreviewRow,
    Stage,
    Way,
    What,
    typed_list,
)
from familysafe.ui.workspace import Workspace

__all__ = [
    "EvidenceLine",
    "Filter",
    "ImportActions",
    "ImportModel",
    "ImportRow",
    "PreviewRow",
    "Stage",
    "Way",
    "What",
]

_PERCENT = 100
#: Places of name, package id and label in a table; -1 for none.
Columns = tuple[int, int, int]
NO_COLUMNS: Columns = (-1, -1, -1)


class ImportModel(QObject):
    """``changed``: another stage or way; ``rows_changed``: ticks, answers, filter."""

    changed = Signal()
    rows_changed = Signal()
    progressed = Signal(int, int)

    def __init__(
        self, work: Workspace, actions: ImportActions | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.work, self._actions = work, actions
        self.way, self.stage = Way.FILE if actions else Way.PASTE, Stage.CHOOSE
        self.child: Child | None = None
        self.siblings: tuple[Child, ...] = ()
        self.owner: UUID | None = None
        self.device_id: UUID | None = None
        self.devices: tuple[tuple[str, str], ...] = ()
        self.error: FamilySafeError | None = None
        self.file_name = ""
        self.column_names: tuple[str, ...] = ()
        self.column_places: Columns = NO_COLUMNS
        self.rows: tuple[PreviewRow, ...] = ()
        self.left_out: Mapping[str, int] = {}
        self.filter = Filter.ALL
        self._path: Path | None = None
        self._found: FoundFile | None = None
        self._preview: Preview | None = None
        self._token: CancelToken | None = None
        self._run = 0  # what an older run still finds is nobody's business any more

    @property
    def can_read_files(self) -> bool:
        return self._actions is not None

    # -- where we are --------------------------------------------------------------------------

    def start(self, child_id: str) -> None:
        """Begin anew for a child."""
        self.cancel()
        self.reset()
        try:
            wanted = UUID(child_id)
        except ValueError:
            self.work.router.go_to(Route.TODAY)
            return
        self.work.ask(lambda desk: _family(desk, wanted), self._show_family, owner=self)

    def reset(self) -> None:
        """Back to the choice of a way; nothing was saved."""
        self._run += 1
        self.stage, self.error, self._found, self._preview = Stage.CHOOSE, None, None, None
        self.rows, self.left_out, self.filter, self.file_name = (), {}, Filter.ALL, ""
        self.column_names, self.column_places, self._path = (), NO_COLUMNS, None
        self.changed.emit()

    def choose_way(self, way: Way) -> None:
        """File, list, or this computer. Whose computer it is has to be said."""
        if self.stage is Stage.SAVING:
            return
        self.cancel()
        self.way = way
        self.owner = None if way is Way.HERE or self.child is None else self.child.id
        self.reset()

    def choose_owner(self, child_id: str) -> None:
        """Whose apps these are; their devices are offered."""
        self.owner, self.device_id = (UUID(child_id) if child_id else None), None
        owner = self.owner
        self.devices = ()
        if owner is not None:
            self.work.ask(lambda desk: _devices(desk, owner), self._show_devices, owner=self)
        self.changed.emit()

    def choose_device(self, device_id: str) -> None:
        self.device_id = UUID(device_id) if device_id else None
        if self._found is not None:
            self._look_up(self._found)

    # -- reading -------------------------------------------------------------------------------

    def read_file(self, path: Path, chosen: Columns | None = None) -> None:
        """Read a file that the parent chose or dropped. ``chosen``: the columns of a table."""
        actions = self._actions
        if actions is None or self.stage in (Stage.WORKING, Stage.SAVING):
            return
        run = self._begin()
        self.file_name, self._path = path.name, path
        token = self._token = CancelToken()

        def read(report: Callable[[int, int], None]) -> FoundFile:
            def told(part: float) -> None:
                report(round(part * _PERCENT), _PERCENT)

            if chosen is None:
                return actions.read_file(str(path), told, lambda: token.cancelled)
            return actions.read_file(str(path), told, lambda: token.cancelled, chosen)

        self.work.jobs.run(
            read,
            done=lambda found: self._take(found, run),
            failed=lambda error: self._refused(error, run),
            owner=self,
            progress=self.progressed.emit,
            cancel=token,
        )

    def choose_columns(self, name: int, package_id: int, label: int) -> None:
        """Read the same file again, with the columns that the parent named."""
        if self._path is not None:
            self.read_file(self._path, (name, package_id, label))

    def column_words(self) -> list[tuple[int, str]]:
        """The columns that may be chosen, with their places."""
        headless = not any(self.column_names)
        number = self.tr("Column %1")
        return [
            (at, name or number.replace("%1", str(at + 1)))
            for at, name in enumerate(self.column_names)
            if name or headless
        ]

    def read_text(self, text: str) -> None:
        """Read a pasted list of names."""
        if not text.strip():
            return
        read = typed_list if self._actions is None else self._actions.read_text
        self._find(lambda: read(text))

    def tick_instead(self) -> None:
        """The dialog with the catalogue's names, on the child's page."""
        if self.child is not None:
            place = Place.of(Route.CHILD, child_id=str(self.child.id), tab="apps", add="apps")
            self.work.router.replace(place)

    def look_here(self) -> None:
        """Look at this computer's programs, once it is said whose they are."""
        actions = self._actions
        if actions is None or self.owner is None:
            return
        self._find(actions.look_here)

    def cancel(self) -> None:
        """Stop reading; nothing was changed."""
        if self._token is not None:
            self._token.cancel()
            self._token = None
        if self.stage is Stage.WORKING:
            self.reset()

    # -- the preview ---------------------------------------------------------------------------

    def shown(self) -> tuple[PreviewRow, ...]:
        """The rows of the chosen filter."""
        kinds = {
            Filter.NEW: (What.NEW,),
            Filter.ASK: (What.ASK,),
            Filter.ALREADY: (What.ALREADY, What.ADDS),
            Filter.NEWER: (What.NEWER,),
            Filter.NEEDS_NAME: (What.NEEDS_NAME,),
        }.get(self.filter, tuple(What))
        return tuple(row for row in self.rows if row.what in kinds)

    def count(self, *kinds: What) -> int:
        return sum(row.what in kinds for row in self.rows)

    @property
    def ticked(self) -> int:
        """How many apps would come in, or get a newer label."""
        return sum(row.ticked and row.what is not What.ADDS for row in self.rows)

    @property
    def ticked_facts(self) -> int:
        """How many known apps would get something new noted."""
        return sum(row.ticked and row.what is What.ADDS for row in self.rows)

    def choose_filter(self, value: Filter) -> None:
        self.filter = value
        self.rows_changed.emit()

    def toggle(self, row: PreviewRow) -> None:
        """Tick or untick one row."""
        if row.can_tick:
            self._replace(row.row.index, ticked=not row.ticked)

    def tick_shown(self, on: bool) -> None:
        """Tick or untick all rows of the filter."""
        wanted = {row.row.index for row in self.shown() if row.can_tick}
        self.rows = tuple(
            replace(row, ticked=on) if row.row.index in wanted else row for row in self.rows
        )
        self.rows_changed.emit()

    def answer(self, index: int, app_id: str) -> None:
        """Which app an unsure name is; "" = none of these, "?" = not answered."""
        self._replace(index, chosen=None if app_id == "?" else app_id)

    def name_row(self, index: int, name: str) -> None:
        """A name for a row that has none: it is looked up, and ticked if it is new."""
        shown = self._preview
        if shown is None or not name.strip():
            return
        run = self._run
        self.work.ask(
            lambda desk: with_name(desk, shown=shown, index=index, name=name),
            lambda named: self._show_named(named, index),
            owner=self,
            failed=lambda error: self._refused(error, run),
        )

    def apply(self) -> None:
        """Save the ticked rows as one action."""
        shown = self._preview
        if shown is None or not (self.ticked or self.ticked_facts):
            return
        ticked = [row.row.index for row in self.rows if row.ticked]
        chosen = {row.row.index: row.chosen for row in self.rows if row.chosen}
        self.stage = Stage.SAVING
        self.changed.emit()
        run = self._run
        self.work.ask(
            lambda desk: apply(desk, shown=shown, ticked=ticked, chosen=chosen),
            self._done,
            owner=self,
            failed=lambda error: self._refused(error, run),
        )

    # -- inside --------------------------------------------------------------------------------

    def _begin(self) -> int:
        self._run += 1
        self.error, self.stage = None, Stage.WORKING
        self.changed.emit()
        return self._run

    def _find(self, read: Callable[[], FoundFile]) -> None:
        run = self._begin()
        self.work.jobs.run(
            read,
            done=lambda found: self._take(found, run),
            failed=lambda error: self._refused(error, run),
            owner=self,
        )

    def _take(self, found: FoundFile, run: int) -> None:
        if run != self._run:
            return
        self._token = None
        self._look_up(found)

    def _look_up(self, found: FoundFile) -> None:
        self._found = found
        table = getattr(found, "table", None)  # only tables have columns
        if table is not None:
            self.column_names = table.columns
            self.column_places = (table.name, table.package_id, table.label)
        owner, device, run = self.owner, self.device_id, self._run
        if owner is not None:
            self.work.ask(
                lambda desk: preview(desk, found=found, child_id=owner, device_id=device),
                lambda shown: self._show_preview(shown, run),
                owner=self,
                failed=lambda error: self._refused(error, run),
            )

    def _show_preview(self, shown: Preview, run: int) -> None:
        if run != self._run:  # cancelled meanwhile
            return
        self._preview, self.left_out = shown, shown.left_out
        tick = self.way is not Way.HERE
        rows = (PreviewRow(row, False) for row in shown.rows)
        self.rows = tuple(replace(row, ticked=tick and row.can_tick) for row in rows)
        self.stage, self.filter = Stage.PREVIEW, Filter.ALL
        self.changed.emit()
        self.rows_changed.emit()

    def _show_named(self, shown: Preview, index: int) -> None:
        self._preview = shown
        fresh = {row.index: row for row in shown.rows}
        self.rows = tuple(replace(row, row=fresh[row.row.index]) for row in self.rows)
        self.rows = tuple(
            replace(row, ticked=row.can_tick) if row.row.index == index else row
            for row in self.rows
        )
        self.rows_changed.emit()

    def _replace(self, index: int, *, ticked: bool | None = None, **fields: str | None) -> None:
        def changed(row: PreviewRow) -> PreviewRow:
            new = row if ticked is None else replace(row, ticked=ticked)
            return replace(new, chosen=fields["chosen"]) if "chosen" in fields else new

        self.rows = tuple(changed(row) if row.row.index == index else row for row in self.rows)
        self.rows_changed.emit()

    def _refused(self, error: Exception, run: int) -> None:
        if run != self._run:
            return
        self._token = None
        if not isinstance(error, FamilySafeError):
            self.work.messenger.error.emit(error)
            self.reset()
            return
        path, name = self._path, self.file_name
        self.reset()
        self.error = error
        # A table in which no column could be told: the parent can say which it is.
        self.column_names = getattr(error, "columns", ())
        self._path, self.file_name = path, name
        self.changed.emit()

    def _done(self, result: Imported) -> None:
        owner = next((c for c in self.siblings if c.id == self.owner), None)
        number = len(result.added)
        text = self.tr("1 app added for %2") if number == 1 else self.tr("%1 apps added for %2")
        if not number:
            text = self.tr("Noted for apps that were there already")
        if not number and not result.evidence:
            text = self.tr("Nothing new: all of it was there already.")
        text = text.replace("%1", str(number)).replace("%2", "" if owner is None else owner.name)
        self.work.messenger.toast.emit(text, result.receipt)
        child_id = str(self.owner)
        self.reset()
        self.work.router.replace(Place.of(Route.CHILD, child_id=child_id, tab="apps"))

    def _show_family(self, found: tuple[tuple[Child, ...], Child]) -> None:
        self.siblings, self.child = found
        self.choose_way(self.way)
        self.choose_owner("" if self.way is Way.HERE else str(self.child.id))

    def _show_devices(self, devices: tuple[tuple[str, str], ...]) -> None:
        self.devices = devices
        self.changed.emit()


def _family(desk: Desk, child_id: UUID) -> tuple[tuple[Child, ...], Child]:
    return list_children(desk), desk.child(child_id)


def _devices(desk: Desk, child_id: UUID) -> tuple[tuple[str, str], ...]:
    return tuple((str(d.id), d.name) for d in devices_of(desk, child_id=child_id))
