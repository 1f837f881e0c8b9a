"""Saves what can be saved from a damaged notebook into a new one; the damaged files stay.

Every whole page gives its rows, also where the pages that lead to it are bad (see ``pages``).
Gaps are filled from backups, then from the present state that the file keeps beside its history.
The new notebook opens with the same passphrase and the same recovery sheet.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine

from familysafe.domain.family import Guardian
from familysafe.errors import InvalidInputError
from familysafe.services.ports import Clock, IdSource
from familysafe.store import durable, export_rows
from familysafe.store import tables as t
from familysafe.store.backup_file import BackupInfo, data_key_of, extract_database, read_backup
from familysafe.store.crypto import DataKey, OpeningKey
from familysafe.store.engine import connect, open_engine
from familysafe.store.errors import (
    VaultExistsError,
    VaultFileError,
    VaultMissingError,
    WrongPassphraseError,
)
from familysafe.store.export_rows import BrokenExportError
from familysafe.store.key_file import KeyFile, Opened, open_by_words
from familysafe.store.key_slots import Slot
from familysafe.store.lock_file import LockFile
from familysafe.store.notebook import create_notebook, open_notebook
from familysafe.store.pages import Pages, read_pages
from familysafe.store.rows import ActionRow
from familysafe.store.salvage_rows import Found, is_whole, present_values, sort_cells
from familysafe.store.vault_files import VaultFiles
from familysafe.store.vault_paths import VaultPaths
from familysafe.store.vault_restore import keep_files
from familysafe.store.vault_swap import database_of

_Way = tuple[KeyFile, Opened]

NOBODY = bytes(16)  # the author of what no person wrote; it is in nobody's undo
_ACTION = "salvage"
SCRATCH = "salvage-part"


class NothingToSalvageError(VaultFileError):
    """Too little of the file can be read to make a notebook of it."""

    code = "nothing_to_salvage"
    title = "Too little of this file can be read to make a notebook of it."
    next_step = "Open your newest backup. Keep the damaged file where it is."


@dataclass(frozen=True)
class Lost:
    """Entries of one kind that nothing gave back; ``child`` is an id, or None if unknown."""

    kind: str
    child: UUID | None
    count: int


@dataclass(frozen=True)
class SalvageReport:
    """What became of a damaged notebook. ``lost`` counts entries, never names them."""

    pages: int
    bad_pages: tuple[int, ...]
    from_file: int
    from_backups: int
    from_present_state: int
    lost: tuple[Lost, ...]
    problems: tuple[str, ...] = ()

    @property
    def lost_entries(self) -> int:
        """All that is missing from the history."""
        return sum(one.count for one in self.lost)


@dataclass
class _Work:
    """One salvage as it goes."""

    clock: Clock
    ids: IdSource
    found: Found = field(default_factory=Found)
    from_backups: int = 0


def salvage(
    damaged: VaultFiles,
    words: str,
    folder: Path,
    backups: Sequence[Path],
    clock: Clock,
    ids: IdSource,
) -> SalvageReport:
    """Make a new notebook in ``folder`` from what can be read. Slow: in the worker.

    ``words``: a passphrase, or the recovery code. ``backups`` newest first. Raises
    WrongPassphraseError, VaultExistsError, VaultInUseError,
    NothingToSalvageError and the disk's errors; then nothing is left in ``folder``.
    """
    target = VaultFiles(folder)
    if target.exists():
        raise VaultExistsError
    if not damaged.paths.database.exists():
        raise VaultMissingError
    whole = list(_whole_backups(backups))
    ways = _ways_in(_key_files(damaged, whole), words)
    durable.make_folder(folder)
    scratch = folder / SCRATCH
    lock = LockFile(damaged.paths.lock)
    lock.acquire()
    try:
        return _salvaged(damaged, target, ways, whole, scratch, _Work(clock, ids))
    finally:
        lock.release()
        shutil.rmtree(scratch, ignore_errors=True)


def _salvaged(
    damaged: VaultFiles,
    target: VaultFiles,
    ways: Sequence[_Way],
    backups: Iterable[BackupInfo],
    scratch: Path,
    work: _Work,
) -> SalvageReport:
    (keys, opened), pages = _read(damaged, ways, scratch)
    work.found = sort_cells(pages)
    from_file = sum(len(rows) for rows in work.found.rows.values())
    if pages.bad or work.found.missing() or work.found.broken_files():
        for info in backups:
            _fill(work, info, opened.opening, scratch)
    lost = _lost(work.found)
    before = len(work.found.of("change"))
    if "change" in work.found.missing() or work.found.sealed is None:
        _fill_from_present_state(work)
    report = SalvageReport(
        pages.count,
        tuple(pages.bad),
        from_file,
        work.from_backups,
        len(work.found.of("change")) - before,
        lost,
    )
    return _written(target, keys, opened, work, report)


def _read(damaged: VaultFiles, ways: Sequence[_Way], scratch: Path) -> tuple[_Way, Pages]:
    """The pages by the keys that fit the database: of two key files only that can tell which."""
    for way in (*ways, ways[0]):  # none may fit any page; then the newest is as good as another
        shutil.rmtree(scratch, ignore_errors=True)
        keep_files(damaged.paths, scratch)
        database = scratch / damaged.paths.database.name
        source = database_of(damaged.paths, way[0])
        if source != damaged.paths.database:  # a cut change of keys: this one is the notebook
            durable.copy_file(source, database)
            durable.remove_file(VaultPaths(scratch).journal)
        _roll_back(database, way[1].key)
        pages = read_pages(database, way[1].key)
        if pages.whole:
            break
    return way, pages


def _roll_back(database: Path, key: DataKey) -> None:
    """A journal beside the file puts a half-written save right, if the file opens at all."""
    try:
        connect(database, key).close()
    except VaultFileError:
        return


def _key_files(damaged: VaultFiles, backups: Iterable[BackupInfo]) -> tuple[KeyFile, ...]:
    """The notebook's own; only where both copies are lost, those of the backups, newest first."""
    try:
        return damaged.key_files.candidates()
    except VaultFileError:
        found = tuple(info.keys for info in backups)
        if not found:
            raise
        return found


def _ways_in(key_files: Iterable[KeyFile], words: str) -> tuple[_Way, ...]:
    """Every key file that these words open; backups of several notebooks may lie in one place.

    The slow hash is computed once for each set of slots. Raises what the first one said.
    """
    ways: list[_Way] = []
    tried: set[tuple[Slot, ...]] = set()
    first: VaultFileError | None = None
    for keys in key_files:
        same = next((opened for _, opened in ways if keys.is_signed_by(opened.opening)), None)
        try:
            if same is not None:
                key = keys.data_key(same.opening)
                ways.append((keys, Opened(same.opening, key, same.slot)))
            elif keys.slots not in tried:
                tried.add(keys.slots)
                ways.append((keys, open_by_words(keys, words)))
        except VaultFileError as error:
            first = first or error
    if not ways:
        raise first or WrongPassphraseError
    return tuple(ways)


def _whole_backups(paths: Sequence[Path]) -> Iterable[BackupInfo]:
    for path in paths:
        try:
            yield read_backup(path)
        except VaultFileError:
            continue  # a damaged backup gives nothing; the others may


def _fill(work: _Work, info: BackupInfo, opening: OpeningKey, scratch: Path) -> None:
    """Take from a backup with the same opening key what the file does not have."""
    copy = scratch / "backup-database"
    try:
        key = data_key_of(info, opening)
        durable.drop_file(copy)
        extract_database(info, copy)
        engine = open_engine(copy, key, read_only=True)
    except VaultFileError:
        return
    try:
        _take_from(work, engine)
    finally:
        engine.dispose()
        durable.drop_file(copy)


def _take_from(work: _Work, engine: Engine) -> None:
    with engine.begin() as conn:
        batch = export_rows.batch_of(conn)
        attachments = export_rows.attachments_of(conn)
        contents = {row.id: export_rows.attachment_bytes(conn, row.id) for row in attachments}
    found = work.found
    lists = (batch.computers, batch.actions, batch.changes, batch.erased, attachments)
    names = ("computer", "action", "change", "erased", "attachment")
    for name, rows in zip(names, lists, strict=True):
        _add(work, name, rows)
    for fact in batch.facts:
        _add(work, t.fact_table(fact.entity_type).name, (fact,))
    for one in found.broken_files():
        if one in contents:
            found.chunks[one] = {0: contents[one]}


def _add(work: _Work, table: str, rows: Iterable[object]) -> None:
    there = work.found.of(table)
    history = table == "attachment" or (
        table in t.append_only and table not in ("action", "erased")
    )
    for row in rows:
        row_id: bytes = row.id  # type: ignore[attr-defined]
        if row_id not in there and (not history or work.found.may_take(row_id)):
            there[row_id] = row
            work.from_backups += 1


def _fill_from_present_state(work: _Work) -> None:
    action = work.ids.new().bytes
    rows = present_values(work.found, action, work.ids.new)
    if not rows:
        return
    last = max(row.hlc for row in rows)
    done = ActionRow(action, NOBODY, rows[0].device, last, _ACTION, None)
    work.found.of("action")[action] = done
    work.found.of("change").update({row.id: row for row in rows})


def _lost(found: Found) -> tuple[Lost, ...]:
    """By kind, and by child where the search index still tells whose entry it was."""
    lost: list[Lost] = []
    for table, count in found.missing().items():
        kind = table.removeprefix("fact_")
        there = found.of(table)
        gone = [one for one, (k, _) in found.roots.items() if k == kind and one not in there]
        by_child = Counter(UUID(bytes=found.roots[one][1]) for one in gone[:count])
        lost.extend(Lost(kind, child, n) for child, n in sorted(by_child.items()))
        rest = count - sum(by_child.values())
        if rest > 0:
            lost.append(Lost(kind, None, rest))
    return tuple(lost)


def _written(
    target: VaultFiles, keys: KeyFile, opened: Opened, work: _Work, report: SalvageReport
) -> SalvageReport:
    found = work.found
    contents = found.contents()
    gone = set(found.of("erased"))
    rows = [r for r in found.of("attachment").values() if not gone & {r.id, r.root, r.entity_id}]
    whole = [row for row in rows if is_whole(row, contents)]
    broken = len(rows) - len(whole)
    lost = (*report.lost, *((Lost("attachment", None, broken),) if broken else ()))
    guardian = _guardian(found, opened.slot.guardian)
    problems: list[str] = []

    def fill(engine: Engine) -> None:
        create_notebook(
            engine,
            guardian_name="-",  # replaced by the rows below
            country="",
            clock=work.clock,
            ids=work.ids,
            guardian_id=guardian,
        )
        book = open_notebook(engine, clock=work.clock, ids=work.ids, guardian_id=guardian)
        book.load_rows(found.batch(), whole, contents, guardian.bytes)
        problems.extend(book.check().problems)

    try:
        target.create_from(keys, opened.opening, fill)
    except (BrokenExportError, InvalidInputError) as error:
        raise NothingToSalvageError(error.detail) from None
    return replace(report, lost=lost, problems=tuple(problems))


def _guardian(found: Found, wanted: UUID | None) -> UUID:
    """Who goes on writing: the owner of the passphrase, else who wrote most."""
    changes = found.of("change").values()
    known = {row.entity_id for row in changes if row.entity_type == Guardian.KIND}
    if wanted is not None and wanted.bytes in known:
        return wanted
    wrote = Counter(row.author for row in changes if row.author in known)
    if not wrote:
        raise NothingToSalvageError("no guardian")
    return UUID(bytes=wrote.most_common(1)[0][0])
