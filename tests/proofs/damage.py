"""Bit rot, cuts, old pages, lost journals: noticed, or exactly a saved state; and salvage."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from familysafe.domain.incident import IncidentWho
from familysafe.domain.talk import Promise, Talk
from familysafe.errors import FamilySafeError
from familysafe.services.attachments import add_file, remove_file
from familysafe.services.incidents import open_case
from familysafe.store.salvage import salvage
from tests.proofs.jobs import Worker
from tests.proofs.kit import (
    WORDS,
    Figures,
    fresh_copy,
    made_profile,
    need,
    program_at,
    quick_hash,
    room,
)
from tests.proofs.parallel import together
from tests.proofs.powercut import recorded
from tests.proofs.replay import Disk
from tests.proofs.states import judge_harm, shown
from tests.proofs.trace import Op

FAST, LONG = 6, 1_000_000  # harms of each sort; LONG = all of them
PAGE = 4096
_SAVES = 80
_ODD_SIZES = (0, 1, 16, 100, 4095, 4096, 4097, 8191, 8192)
_SAVED_SHARE = 0.98


def prove(runs: int) -> Figures:
    """Up to ``runs`` harms of each sort."""
    need("strace")
    quick_hash()
    figures = Figures()
    with room() as folder:
        made = folder / "made"
        older = _made(made, folder)
        sorts = (_flips, _salt, _key_files, _truncations, _old_pages, _journals, _salvage)
        parts = [partial(sort, made, older, folder / sort.__name__, runs) for sort in sorts]
        for part in together(parts):
            figures.take(part)
    return figures


def _made(made: Path, folder: Path) -> list[Path]:
    """A notebook of some pages, and copies of its earlier saved states."""
    program, _ = made_profile(made)
    worker = Worker(program, lambda line: None, random.Random(7))
    older = []
    file = _with_file(worker, folder, b"first")
    for number in range(_SAVES):
        if number % 30 == 7:
            worker.session.vault.close()
            older.append(fresh_copy(made, folder / f"older{number}"))
            worker = Worker(program, lambda line: None, random.Random(number))
        worker.save()
        if number == _SAVES // 2:  # so that pages of a removed file can be put back, too
            remove_file(worker.session.desk, file_id=file)
            _with_file(worker, folder, b"other")
    worker.back_up()
    worker.session.vault.close()
    return older


def _with_file(worker: Worker, folder: Path, what: bytes) -> UUID:
    """A case with a file of several pages; answers the file's id."""
    desk, path = worker.session.desk, folder / "chat.txt"
    path.write_bytes((what + b" they wrote on Monday. ") * 1_200)
    case, _ = open_case(desk, kind_id="bullying", who=IncidentWho.PEER, sexual=False)
    return add_file(desk, incident_id=case.id, path=path).touched[0].id


def _database(profile: Path) -> Path:
    return profile / "notebook" / "family.vault"


def _some(every: Sequence[int], runs: int, seed: str) -> list[int]:
    rng = random.Random(seed)
    return sorted(every if runs >= len(every) else rng.sample(list(every), runs))


def _flip(path: Path, bit: int) -> None:
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)


def _flips(made: Path, older: list[Path], profile: Path, runs: int) -> Figures:
    """One bit in each page: always all of them, for each is another table or index."""
    figures, rng = Figures(), random.Random("flips")
    count = _database(made).stat().st_size // PAGE
    for page in range(count):
        fresh_copy(made, profile)
        first = 16 if page == 0 else 0  # the salt: see below
        _flip(_database(profile), 8 * PAGE * page + rng.randrange(8 * first, 8 * PAGE))
        judge_harm(profile, (), figures, f"flip in page {page + 1}", "flips")
    return figures


def _salt(made: Path, older: list[Path], profile: Path, runs: int) -> Figures:
    """One bit in the first 16 bytes does no harm: the slots know the salt."""
    figures = Figures()
    wanted = {shown(fresh_copy(made, profile)).content}
    for bit in _some(range(128), runs, "salt"):
        fresh_copy(made, profile)
        _flip(_database(profile), bit)
        judge_harm(profile, wanted, figures, f"salt bit {bit}", "salt")
    if figures.counts.get("salt_a_saved_state") != figures.counts["salt"]:
        figures.breaks("a flipped salt did harm")
    return figures


def _key_files(made: Path, older: list[Path], profile: Path, runs: int) -> Figures:
    """One copy harmed: opens. Both: said as damage. Never "wrong passphrase"."""
    figures = Figures()
    wanted = {shown(fresh_copy(made, profile)).content}
    names = ("family.keys-a", "family.keys-b")
    size = min((made / "notebook" / name).stat().st_size for name in names)
    for bit in _some(range(0, 8 * size, 5), runs, "keys"):
        for harmed in ((names[0],), (names[1],), names):
            fresh_copy(made, profile)
            for name in harmed:
                _flip(profile / "notebook" / name, bit)
            sort = "one_key_copy" if len(harmed) == 1 else "both_key_copies"
            judge_harm(profile, wanted, figures, f"{sort} bit {bit}", sort)
    for cut in _some(range(size), runs, "keys cut"):
        fresh_copy(made, profile)
        for name in names:
            with (profile / "notebook" / name).open("r+b") as file:
                file.truncate(cut)
        judge_harm(profile, (), figures, f"both key copies cut at {cut}", "both_key_copies")
    if figures.counts.get("one_key_copy_a_saved_state") != figures.counts["one_key_copy"]:
        figures.breaks("one whole key copy was not enough")
    return figures


def _truncations(made: Path, older: list[Path], profile: Path, runs: int) -> Figures:
    figures = Figures()
    whole = _database(made).stat().st_size
    odd = [*_ODD_SIZES, whole // 2, whole - PAGE, whole - 1]
    for size in sorted({*odd, *_some(range(0, whole, PAGE), runs, "cut")}):
        fresh_copy(made, profile)
        with _database(profile).open("r+b") as file:
            file.truncate(size)
        judge_harm(profile, (), figures, f"cut at {size}", "truncations")
    return figures


def _old_pages(made: Path, older: list[Path], profile: Path, runs: int) -> Figures:
    """Pages of an earlier state are whole for both integrity checks; the seal notices them.

    Those of the earliest state are always all tried: some were another table's then, or nobody's.
    """
    figures = Figures()
    committed = {shown(fresh_copy(one, profile)).content for one in (*older, made)}
    new = _database(made).read_bytes()
    every = [
        (place, page)
        for place, one in enumerate(older)
        for page in range(_database(one).stat().st_size // PAGE)
        if _page(_database(one).read_bytes(), page) != _page(new, page)
    ]
    oldest = [at for at, (place, _) in enumerate(every) if place == 0]
    for at in sorted({*oldest, *_some(range(len(every)), runs, "old pages")}):
        place, page = every[at]
        fresh_copy(made, profile)
        with _database(profile).open("r+b") as file:
            file.seek(page * PAGE)
            file.write(_page(_database(older[place]).read_bytes(), page))
        judge_harm(profile, committed, figures, f"page {page + 1} of {place}", "old_pages")
    for one in older:  # the whole old file is a saved state, and its generation tells its age
        fresh_copy(made, profile)
        _database(profile).write_bytes(_database(one).read_bytes())
        judge_harm(profile, committed, figures, "old file", "old_files")
    return figures


def _page(content: bytes, page: int) -> bytes:
    return content[page * PAGE : (page + 1) * PAGE]


def _journals(made: Path, older: list[Path], folder: Path, runs: int) -> Figures:
    """Killed in the middle of a save, then the journal is removed, emptied, cut or flipped."""
    figures, rng = Figures(), random.Random("journals")
    start, ops, recorded_profile = recorded("saving", folder, 3)
    profile = folder / "state"
    journal = profile / "notebook" / "family.vault-journal"
    database = start.names[str(_database(recorded_profile))]
    committed, middles, disk = set(), [], start.copy()
    for place, op in enumerate(ops):
        disk.do(op)
        if op.sort == "say":
            _laid_out(disk, recorded_profile, profile)
            committed.add(shown(profile).content)
        elif op.sort == "write" and op.file == database:
            middles.append(place)
    for cut in _some(middles, runs, "journals"):
        for harm in ("removed", "emptied", "cut", "flipped"):
            _laid_out(_played(start, ops, cut), recorded_profile, profile)
            if not journal.exists() or not journal.stat().st_size:
                continue
            _harm_journal(journal, harm, rng)
            judge_harm(profile, committed, figures, f"journal {harm} at {cut}", f"journal_{harm}")
    return figures


def _played(start: Disk, ops: list[Op], cut: int) -> Disk:
    disk = start.copy()
    for op in ops[: cut + 1]:
        disk.do(op)
    return disk


def _laid_out(disk: Disk, old: Path, new: Path) -> None:
    """Everything that was written so far is there: a kill, not a power cut."""
    whole = disk.copy()
    whole.keep_all()
    whole.lay_out(old, new)


def _harm_journal(journal: Path, harm: str, rng: random.Random) -> None:
    size = journal.stat().st_size
    if harm == "removed":
        journal.unlink()
    elif harm == "flipped":
        _flip(journal, rng.randrange(8 * size))
    else:
        with journal.open("r+b") as file:
            file.truncate(0 if harm == "emptied" else rng.randrange(1, size))


def _salvage(made: Path, older: list[Path], folder: Path, runs: int) -> Figures:
    """Each page bad in turn: what a new notebook gets, without and with the backup."""
    figures = Figures()
    profile, target = folder / "profile", folder / "new"
    folder.mkdir()
    total = _entries(made, made / "notebook")
    backups = sorted((made / "backups").glob("*"))
    shares = []
    count = _database(made).stat().st_size // PAGE
    for page, paths in _salvage_runs(count, runs, backups):
        fresh_copy(made, profile)
        _flip(_database(profile), 8 * (PAGE * page + 2000))
        before = _database(profile).read_bytes()
        program = program_at(profile)
        shutil.rmtree(target, ignore_errors=True)
        try:
            report = salvage(program.files(), WORDS, target, paths, program.clock, program.ids)
        except FamilySafeError as error:
            figures.breaks(f"salvage page {page + 1}: {error.code} {error.detail}")
            continue
        figures.add("salvages")
        if report.problems or report.bad_pages != (page + 1,):
            figures.breaks(f"salvage page {page + 1}: {report}")
        if _database(profile).read_bytes() != before:
            figures.breaks("the damaged file was changed")
        saved = _entries(profile, target) / total
        if paths:
            if saved < 1:
                figures.breaks(f"salvage page {page + 1}: {saved} with a backup")
            continue
        shares.append(saved)
        if saved + 1e-9 < 1 and not report.lost_entries:
            figures.breaks(f"salvage page {page + 1}: loss not told")
    mean = sum(shares) / len(shares)
    figures.counts["salvage_pages_in_file"] = count
    figures.counts["salvage_mean_share"] = round(mean, 4)
    figures.counts["salvage_least_share"] = round(min(shares), 4)
    if mean < _SAVED_SHARE:
        figures.breaks(f"salvage: {mean}")
    return figures


def _salvage_runs(count: int, runs: int, backups: list[Path]) -> Iterator[tuple[int, list[Path]]]:
    for page in _some(range(count), runs, "salvage"):
        yield page, []
    for page in _some(range(count), max(2, runs // 4), "salvage with a backup"):
        yield page, backups


def _entries(profile: Path, folder: Path) -> int:
    program = program_at(profile)
    program.folder = folder
    session = program.unlock(WORDS)
    try:
        files = session.book.file_sizes()
        return len(session.book.all(Talk)) + len(session.book.all(Promise)) + len(files)
    finally:
        session.vault.close()
