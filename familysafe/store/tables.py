"""Every table of the notebook. All writing goes through ``SqlNotebook.record`` and ``apply``.

Three sorts: what was written (append-only: ``change``, ``fact_*``, ``action``, ``erased``), what
is computed from it and can be rebuilt (``entity``, ``head``, ``search``), and what belongs to
this computer alone (``clock``, ``seal``, ``setting``, ``bookmark``, ``feed``).
No FOREIGN KEY between records: another parent's rows may arrive in any order.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CheckConstraint, CreateIndex, CreateTable

from familysafe.domain.kinds import FACT_KINDS
from familysafe.store.rows import Blob

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
OTHER_FACTS = "fact_other"


def _table(name: str, *parts: Any, rowid: bool = True) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)


def _id(name: str, *, null: bool = False, **more: Any) -> Column[bytes]:
    return Column(name, Blob(), nullable=null, **more)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str, *, null: bool = False, **more: Any) -> Column[int]:
    return Column(name, Integer, nullable=null, **more)


def _arrival() -> tuple[Column[Any], ...]:
    """The local order of arrival (never leaves this computer) and the id."""
    return (
        Column("seq", Integer, primary_key=True),
        _id("id", unique=True),
    )


def _common() -> tuple[Any, ...]:
    return (
        *_arrival(),
        _id("root", index=True),
        _text("scope"),
        _text("entity_type"),
        _id("entity_id"),
        _id("author"),
        _id("device"),
        _number("hlc"),
        _number("fmt"),
        _id("action"),
        CheckConstraint("length(id) = 16 AND length(root) = 16", name="ids"),
    )


change = _table(
    "change",
    *_common(),
    _text("field"),
    _text("value"),
    _text("over"),
    Index("ix_change_entity_id", "entity_id"),
)


def _fact_table(name: str) -> Table:
    return _table(
        name,
        *_common(),
        _text("happened_at"),
        _text("zone"),
        _id("corrects", null=True),
        _text("body"),
    )


fact_tables: dict[str, Table] = {k.KIND: _fact_table(f"fact_{k.KIND}") for k in FACT_KINDS}
fact_other = _fact_table(OTHER_FACTS)

action = _table(
    "action",
    *_arrival(),
    _id("author"),
    _id("device"),
    _number("hlc"),
    _text("kind"),
    _id("undoes", null=True),
)
erased = _table("erased", *_arrival(), _number("hlc"))
erasing = _table("erasing", Column("one", Integer, primary_key=True))

feed = _table(
    "feed",
    Column("seq", Integer, primary_key=True),
    _id("change_id"),
    _text("kind"),
    _id("action", index=True),
    _number("shared_at", null=True),
)

entity = _table(
    "entity",
    _id("id", primary_key=True),
    Column("kind", Text, nullable=False, index=True),
    _id("root"),
    _text("scope"),
    _number("deleted"),
    _text("body"),
    _number("hlc"),
    _id("author"),
    _id("device"),
    rowid=False,
)
head = _table(
    "head",
    _id("entity_id", primary_key=True),
    Column("field", Text, primary_key=True, nullable=False),
    _id("change_id", primary_key=True),
    rowid=False,
)
search_row = _table(
    "search_row",
    Column("seq", Integer, primary_key=True),
    _id("id", unique=True),
    _text("kind"),
    _id("root", index=True),
)

# Named "computer" so that nobody takes it for the family's devices; sync-ready's "device" table.
computer = _table(
    "computer",
    _id("id", primary_key=True),
    _id("guardian"),
    _number("created"),
    _id("sign_key", null=True),
    _id("seal_key", null=True),
)
clock = _table(
    "clock",
    Column("one", Integer, primary_key=True),
    _number("last"),
    CheckConstraint("one = 1", name="one"),
)
seal = _table(
    "seal",
    Column("one", Integer, primary_key=True),
    _number("generation"),
    _text("body"),
    CheckConstraint("one = 1", name="one"),
)
setting = _table(
    "setting", Column("name", Text, primary_key=True, nullable=False), _text("value"), rowid=False
)
bookmark = _table(
    "bookmark",
    Column("consumer", Text, primary_key=True, nullable=False),
    _number("seq"),
    rowid=False,
)
attachment = _table(
    "attachment",
    _id("id", primary_key=True),
    _id("root", index=True),
    _text("scope"),
    _id("entity_id", index=True),
    _id("sha256"),
    _text("media"),
    _number("size"),
)
attachment_chunk = _table(
    "attachment_chunk",
    Column(
        "attachment_id",
        Blob(),
        ForeignKey("attachment.id", ondelete="CASCADE"),
        primary_key=True,
        nullable=False,
    ),
    Column("n", Integer, primary_key=True, nullable=False, autoincrement=False),
    _id("data"),
)
version = _table("alembic_version", Column("version_num", Text, primary_key=True, nullable=False))

#: Rows in order of arrival, sealed one after the other; triggers refuse UPDATE and DELETE.
append_only: dict[str, Table] = {
    t.name: t for t in (change, *fact_tables.values(), fact_other, action, erased)
}


def fact_table(kind: str) -> Table:
    """The table of a kind of fact; one table keeps all kinds that only newer programs know."""
    return fact_tables.get(kind, fact_other)


def _guards(name: str) -> tuple[str, ...]:
    return (
        f"CREATE TRIGGER {name}_never_changed BEFORE UPDATE ON {name}\n"
        "BEGIN SELECT RAISE(ABORT, 'append-only'); END",
        f"CREATE TRIGGER {name}_never_removed BEFORE DELETE ON {name}\n"
        "WHEN NOT EXISTS (SELECT 1 FROM erasing)\n"
        "BEGIN SELECT RAISE(ABORT, 'append-only'); END",
    )


SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(body, tokenize='unicode61 remove_diacritics 2')",
    # Without it a removed name stays readable in the index, even after VACUUM.
    "INSERT INTO search(search, rank) VALUES('secure-delete', 1)",
)


def schema_statements() -> tuple[str, ...]:
    """The whole schema as SQL, in order; what the first migration froze plus all later ones."""
    dialect = sqlite.dialect()
    made: list[str] = []
    for table in metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        made.extend(str(CreateIndex(index).compile(dialect=dialect)) for index in indexes)
    for name in append_only:
        made.extend(_guards(name))
    return (*made, *SEARCH)


ERASING_ON = text("INSERT INTO erasing (one) VALUES (1)")
ERASING_OFF = text("DELETE FROM erasing")
