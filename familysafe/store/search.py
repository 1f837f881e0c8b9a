"""Full-text search inside the encrypted file (FTS5): an index that can be rebuilt at any time.

A record that is in the Trash, erased or corrected is not in the index. FTS5's ``secure-delete``
is on, so that a removed word leaves no trace in it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import Connection, delete, select, text

from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Fact, Record
from familysafe.services.ports import Hit
from familysafe.store import tables as t
from familysafe.store.codec import FMT, entity_of, fact_of
from familysafe.store.engine import run
from familysafe.store.projection import chunks

_PUT_ROW = "INSERT INTO search_row (id, kind, root) VALUES (?, ?, ?)"
_PUT = "INSERT INTO search (rowid, body) VALUES (?, ?)"
_TAKE = text("DELETE FROM search WHERE rowid = :seq")
_FIND = text(
    "SELECT r.kind, r.id, r.root, snippet(search, 0, '', '', '…', 24) AS excerpt "
    "FROM search JOIN search_row AS r ON r.seq = search.rowid "
    "WHERE search MATCH :words ORDER BY search.rowid DESC LIMIT :most"
)
_WORDS = text(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab(main, search, 'row')"
)
_BEGINNING = text(
    "SELECT term FROM temp.search_word WHERE term >= :low AND term < :high LIMIT :most"
)
_MOST_WORDS = 12
#: Each costs about a third of a millisecond; no family writes so many words with one beginning.
_MOST_SPELT = 1000


def find(conn: Connection, words: str, limit: int) -> tuple[Hit, ...]:
    """Records that hold every word (or one that begins with it), newest entry first.

    Whole words are asked first: FTS5 walks them lazily, while the beginning of a word makes it
    gather every entry before the first one comes out.
    """
    most = max(0, min(limit, 1000))
    if not expression(words):
        return ()
    rows = conn.execute(_FIND, {"words": expression(words, whole=True), "most": most}).all()
    if len(rows) < most:
        rows = conn.execute(_FIND, {"words": _begun(conn, words), "most": most}).all()
    return tuple(
        Hit(r.kind, UUID(bytes=r.id), UUID(bytes=r.root), " ".join(r.excerpt.split())) for r in rows
    )


def expression(words: str, whole: bool = False) -> str:
    """What was typed as an FTS5 expression in which nothing of it is an operator.

    A word stands for all that begin with it, unless ``whole``.
    """
    end = '"' if whole else '"*'
    return " AND ".join(_quoted(word) + end for word in _typed(words))


def _typed(words: str) -> list[str]:
    kept = [word.replace("\0", "") for word in words.split()]
    return [word for word in kept if any(map(str.isalnum, word))][:_MOST_WORDS]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""')


def _begun(conn: Connection, words: str) -> str:
    """The same as ``expression(words)``, with each beginning spelt out as the words in the index.

    Among 100,000 entries "toget" took seconds as a beginning, and milliseconds as the one word
    that begins so. Only plain letters, whose folding needs no table; the rest stays a beginning.
    """
    conn.execute(_WORDS)
    return " AND ".join(_spelt_out(conn, word) for word in _typed(words))


def _spelt_out(conn: Connection, word: str) -> str:
    folded = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not _is_mark(c))
    if not (folded.isascii() and folded.isalnum()):
        return _quoted(word) + '"*'
    # A word of the index is lower-case and holds no quote: unicode61 splits at both.
    bounds = {"low": folded, "high": folded + "\U0010ffff", "most": _MOST_SPELT + 1}
    found = [row.term for row in conn.execute(_BEGINNING, bounds)]
    if not 0 < len(found) <= _MOST_SPELT:
        return _quoted(word) + '"*'
    return "(" + " OR ".join(f'"{term}"' for term in found) + ")"


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) == "Mn"


def searched_text(record: Record) -> str:
    """What the index keeps of a record: the text fields that its kind declares."""
    return "\n".join(filter(None, (str(getattr(record, name)) for name in record.SEARCHED)))


def put_new(conn: Connection, records: Iterable[tuple[Record, bytes]]) -> None:
    """Index records that were not there before (record, root)."""
    for record, root in records:
        body = searched_text(record)
        if body:
            made = run(conn, _PUT_ROW, (record.id.bytes, record.KIND, root))
            run(conn, _PUT, (made.lastrowid, body))


def forget(conn: Connection, ids: Iterable[bytes]) -> None:
    """Take records out of the index."""
    for some in chunks(sorted(set(ids))):
        mine = t.search_row.c.id.in_(some)
        rows = conn.execute(select(t.search_row.c.seq).where(mine)).all()
        if rows:
            conn.execute(_TAKE, [{"seq": row.seq} for row in rows])
            conn.execute(delete(t.search_row).where(mine))


def refresh_entities(conn: Connection, ids: Iterable[bytes]) -> None:
    """Index these entities as they are now; call it after the projection."""
    wanted = sorted(set(ids))
    forget(conn, wanted)
    for some in chunks(wanted):
        query = select(t.entity).where(t.entity.c.id.in_(some), t.entity.c.deleted == 0)
        found = []
        for row in conn.execute(query.order_by(t.entity.c.id)):
            kind = KINDS.get(row.kind)
            if kind is None or kind.FACT or not kind.SEARCHED:
                continue
            record = entity_of(kind, row.id, row.body)
            if record is not None:
                found.append((record, row.root))
        put_new(conn, found)


def refresh_facts(conn: Connection, kind: type[Record], ids: Iterable[bytes]) -> None:
    """Index these facts of one kind as they are now: not if in the Trash or corrected."""
    wanted = sorted(set(ids))
    forget(conn, wanted)
    if not kind.SEARCHED:
        return
    hidden = hidden_facts(conn, kind)
    table = t.fact_table(kind.KIND)
    for some in chunks([one for one in wanted if one not in hidden]):
        query = select(table).where(table.c.id.in_(some), table.c.fmt <= FMT)
        found = []
        for r in conn.execute(query.order_by(table.c.seq)):
            record = fact_of(kind, r.id, r.happened_at, r.zone, r.corrects, r.body)
            if isinstance(record, Fact):
                found.append((record, r.root))
        put_new(conn, found)


def hidden_facts(conn: Connection, kind: type[Record]) -> set[bytes]:
    """Facts of a kind that are in the Trash, or corrected by one that is not."""
    table = t.fact_table(kind.KIND)
    trashed = select(t.entity.c.id).where(t.entity.c.kind == kind.KIND, t.entity.c.deleted == 1)
    gone = {row.id for row in conn.execute(trashed)}
    corrections = select(table.c.id, table.c.corrects).where(
        table.c.corrects.is_not(None), table.c.fmt <= FMT
    )
    corrected = {row.corrects for row in conn.execute(corrections) if row.id not in gone}
    return gone | corrected


def difference(conn: Connection) -> int:
    """How many entries of the index differ from the records. 0 = the index is right."""
    query = "SELECT r.id AS id, search.body AS body FROM search JOIN search_row AS r "
    rows = conn.execute(text(query + "ON r.seq = search.rowid"))
    stored = {row.id: row.body for row in rows}
    lost = conn.execute(text("SELECT count(*) FROM search_row")).scalar_one() - len(stored)
    wrong = sum(stored.pop(one, "") != body for one, body in _expected(conn))
    return int(wrong + len(stored) + abs(int(lost)))


def _expected(conn: Connection) -> Iterator[tuple[bytes, str]]:
    for row in conn.execute(select(t.entity).where(t.entity.c.deleted == 0)).all():
        kind = KINDS.get(row.kind)
        if kind is not None and not kind.FACT and kind.SEARCHED:
            record = entity_of(kind, row.id, row.body)
            yield row.id, "" if record is None else searched_text(record)
    for name, table in t.fact_tables.items():
        kind = KINDS[name]
        hidden = hidden_facts(conn, kind) if kind.SEARCHED else set()
        rows = conn.execute(select(table).where(table.c.fmt <= FMT)) if kind.SEARCHED else ()
        for r in rows:
            fact = fact_of(kind, r.id, r.happened_at, r.zone, r.corrects, r.body)
            if r.id not in hidden and fact is not None:
                yield r.id, searched_text(fact)


def check_index(conn: Connection) -> None:
    """FTS5's own check of its words against its texts. Raises the driver's error."""
    conn.execute(text("INSERT INTO search(search) VALUES('integrity-check')"))


def rebuild(conn: Connection) -> None:
    """Make the whole index anew from the records."""
    conn.execute(delete(t.search_row))
    conn.execute(text("DELETE FROM search"))
    ids = [row.id for row in conn.execute(select(t.entity.c.id).order_by(t.entity.c.id))]
    refresh_entities(conn, ids)
    for name, table in t.fact_tables.items():
        facts = [row.id for row in conn.execute(select(table.c.id))]
        refresh_facts(conn, KINDS[name], facts)


def optimize(conn: Connection) -> None:
    """Merge the index into one piece, so that nothing removed stays in an old one."""
    conn.execute(text("INSERT INTO search(search) VALUES('optimize')"))
