"""The seal: what no integrity check of the database notices.

One row, updated in every writing transaction: a generation, the number of rows per append-only
table, and a running SHA-256 over each such table in order of arrival. An old page put back, a
lost journal or a row edited by hand break it, while both integrity checks still say "ok".

Files of a case may go for ever, so their list is sealed as a whole, by id; each names the SHA-256
of its bytes, which :func:`harmed_files` compares.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256

from sqlalchemy import Connection, insert, select

from familysafe.store import in_file
from familysafe.store import tables as t
from familysafe.store.engine import run
from familysafe.store.errors import VaultDamagedError

_START = bytes(32)
FILES = t.attachment.name
#: By name, so that a column which a later program adds breaks no seal.
_OF_A_FILE = ("id", "root", "scope", "entity_id", "sha256", "media", "size")


@dataclass
class Seal:
    """The seal of one moment. ``counts`` and ``digests`` by table name."""

    generation: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    digests: dict[str, bytes] = field(default_factory=dict)

    def add(self, table: str, row: Iterable[object]) -> int:
        """Take one more row of a table into the seal; returns its place in order of arrival."""
        place = self.counts.get(table, 0) + 1
        self.counts[table] = place
        self.digests[table] = sha256(self.digests.get(table, _START) + row_bytes(row)).digest()
        return place

    def copy(self) -> Seal:
        """For the next transaction; the old one stays if that fails."""
        return Seal(self.generation, dict(self.counts), dict(self.digests))

    def body(self) -> str:
        """Counts and digests as canonical JSON."""
        rows = {n: [self.counts[n], self.digests[n].hex()] for n in self.counts}
        return json.dumps(rows, sort_keys=True, separators=(",", ":"))

    @property
    def digest(self) -> str:
        """One word for the whole seal, without the generation (for backups)."""
        return sha256(self.body().encode()).hexdigest()


def row_bytes(row: Iterable[object]) -> bytes:
    """The columns of a row, each with its type and length, so that no two rows look alike."""
    parts = []
    for value in row:
        if value is None:
            parts.append(b"n")
            continue
        coded = value if isinstance(value, bytes) else str(value).encode()
        sort = b"b" if isinstance(value, bytes) else b"i" if isinstance(value, int) else b"t"
        parts.append(sort + len(coded).to_bytes(4, "big") + coded)
    return b"".join(parts)


def read(conn: Connection) -> Seal:
    """The seal as it stands in the file. Raises VaultDamagedError when it cannot be read."""
    row = conn.execute(select(t.seal.c.generation, t.seal.c.body)).one_or_none()
    if row is None:
        raise VaultDamagedError("no seal")
    try:
        rows = json.loads(row.body)
        counts = {str(name): int(pair[0]) for name, pair in rows.items()}
        digests = {str(name): bytes.fromhex(pair[1]) for name, pair in rows.items()}
    except (ValueError, TypeError, IndexError, AttributeError):
        raise VaultDamagedError("seal") from None
    return Seal(row.generation, counts, digests)


def begin(conn: Connection) -> Seal:
    """The first seal of a new notebook."""
    fresh = Seal()
    seal_files(conn, fresh)
    conn.execute(insert(t.seal).values(one=1, generation=0, body=fresh.body()))
    return fresh


def seal_files(conn: Connection, seal: Seal) -> None:
    """The list of files as it stands now; after each transaction that changed it."""
    seal.counts[FILES], seal.digests[FILES] = 0, _START
    if t.attachment.name in in_file.table_names(conn):
        columns = [t.attachment.c[name] for name in _OF_A_FILE]
        for row in conn.execute(select(*columns).order_by(t.attachment.c.id)):
            seal.add(FILES, row)


def harmed_files(conn: Connection) -> tuple[str, ...]:
    """Are the bytes of each file those that were saved? Piece by piece, so no file fills memory."""
    if t.attachment.name not in in_file.table_names(conn):
        return ()
    rows = conn.execute(select(t.attachment.c.id, t.attachment.c.sha256)).all()
    harmed = sum(not _is_as_saved(conn, row.id, row.sha256) for row in rows)
    return (f"files: {harmed} of {len(rows)} are not as they were saved",) if harmed else ()


def _is_as_saved(conn: Connection, file_id: bytes, wanted: bytes) -> bool:
    found = sha256()
    pieces = select(t.attachment_chunk.c.data).where(t.attachment_chunk.c.attachment_id == file_id)
    for row in conn.execute(pieces.order_by(t.attachment_chunk.c.n)).yield_per(4):
        found.update(row.data)
    return found.digest() == wanted


def write(conn: Connection, seal: Seal) -> None:
    """Put the seal into the file, one generation up."""
    seal.generation += 1
    run(conn, "UPDATE seal SET generation = ?, body = ?", (seal.generation, seal.body()))


def computed(conn: Connection) -> Seal:
    """The seal that the rows in the file would have (about 2 ms per 1,000 rows)."""
    seal = Seal()
    for name, table in in_file.append_only(conn).items():
        columns = [c for c in table.c if c.name != "seq"]
        for row in conn.execute(select(*columns).order_by(table.c.seq)):
            seal.add(name, row)
    seal_files(conn, seal)
    return seal


def problems(conn: Connection) -> tuple[str, ...]:
    """Which tables do not fit their seal; ids and counts only."""
    try:
        said, found = read(conn), computed(conn)
    except VaultDamagedError as error:
        return (error.detail,)
    return tuple(_differences(said, found))


def _differences(said: Seal, found: Seal) -> Iterable[str]:
    names = {*said.counts, *found.counts}
    if FILES not in said.counts:  # sealed by a program that left the files out
        names.discard(FILES)
    for name in sorted(names):
        before, now = said.counts.get(name, 0), found.counts.get(name, 0)
        if before != now:
            yield f"seal: {name} has {now} rows instead of {before}"
        elif said.digests.get(name) != found.digests.get(name):
            yield f"seal: rows of {name} are not the ones that were saved"


def counts_of(conn: Connection) -> dict[str, int]:
    """Rows per table of the file, for the report, the backup's drill and the migration's check.

    The file's own tables, so that the backup of an older program still counts as it did then.
    """
    return {name: _count(conn, name) for name in in_file.table_names(conn)}


def _count(conn: Connection, table: str) -> int:
    return int(conn.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one())
