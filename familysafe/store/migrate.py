"""Brings an older notebook up to date: copy, upgrade the copy, verify it, only then let it count.

The file itself is not touched before the upgraded copy has passed every check, so a failure or a
kill at any moment leaves it exactly as it was. A newer file is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, delete, select

from familysafe.store import durable, erase, in_file, projection, schema_version, seal, search
from familysafe.store import tables as t
from familysafe.store.database_copy import copy_database
from familysafe.store.engine import DRIVER_ERRORS, database_error, raw_connection
from familysafe.store.errors import MigrationError, VaultFileError
from familysafe.store.health import look_through
from familysafe.store.rows import FactRow

SCRIPTS = Path(__file__).parent / "migrations"
Open = Callable[[Path], Engine]


def upgrade_file(
    path: Path, open_file: Open, target: str | None = None, copy: Path | None = None
) -> None:
    """Upgrade the closed database at ``path`` (None: to the newest revision). Back up first.

    ``open_file`` opens a database with the notebook's key; ``copy`` is a name in the same folder
    that was never used, so that no journal of a cut run can be played into it.
    Raises DiskFullError and the like, MigrationError; the file is unchanged then.
    """
    target = target or schema_version.HEAD
    copy = copy or path.with_name(path.name + ".upgrade")
    try:
        before = _copied(path, copy, open_file)
        _upgrade_copy(copy, open_file, target, before)
        with durable.plain_errors():
            durable.move_file(copy, path)
    except BaseException:
        durable.drop_file(copy)
        durable.drop_file(copy.with_name(copy.name + "-journal"))
        raise


def _copied(path: Path, copy: Path, open_file: Open) -> dict[str, object]:
    old = open_file(path)
    try:
        before = _essence(old)
        copy_database(old, copy)
        return before
    except DRIVER_ERRORS as error:
        raise database_error(error) from None
    finally:
        old.dispose()


def _upgrade_copy(copy: Path, open_file: Open, target: str, before: dict[str, object]) -> None:
    engine = open_file(copy)
    try:
        upgrade_engine(engine, target)
        _verify(engine, before, target)
    except VaultFileError:
        raise
    except DRIVER_ERRORS as error:
        known = database_error(error)
        if known.code in ("disk_full", "disk_trouble", "read_only"):
            raise known from None
        raise MigrationError(known.code) from None
    except Exception as error:
        raise MigrationError(type(error).__name__) from None
    finally:
        engine.dispose()


def upgrade_engine(engine: Engine, target: str | None = None) -> None:
    """Run the revisions in one transaction, with foreign keys off (batch mode drops tables).

    Only on a copy or an empty file: :func:`upgrade_file` does the rest.
    """
    from alembic import command

    config = _config()
    with engine.connect() as conn:
        raw = raw_connection(conn)
        raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with conn.begin():
                config.attributes["connection"] = conn
                command.upgrade(config, target or schema_version.HEAD)
                if conn.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                    raise MigrationError("references")
        finally:
            raw.execute("PRAGMA foreign_keys=ON")


def _config() -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _essence(engine: Engine) -> dict[str, object]:
    """What no migration may change: the rows that were written, whichever table keeps them.

    A fact that only a newer program could read moves to its own table, so facts count as one.
    """
    with engine.begin() as conn:
        problems = seal.problems(conn)
        if problems:
            raise MigrationError("the seal was broken before")
        facts = [*in_file.fact_tables(conn).values(), t.fact_other]
        parts = {"facts": facts, "changes": [t.change], "actions": [t.action]}
        parts |= {"erased": [t.erased], "feed": [t.feed]}
        return {name: _print_of(conn, some) for name, some in parts.items()}


def _print_of(conn: Connection, some: list[Any]) -> tuple[int, str]:
    rows: list[bytes] = []
    for table in some:
        columns = [c for c in table.c if c.name != "seq"]
        rows.extend(seal.row_bytes(row) for row in conn.execute(select(*columns)))
    return len(rows), sha256(b"".join(sorted(rows))).hexdigest()


def _verify(engine: Engine, before: dict[str, object], target: str) -> None:
    if schema_version.schema_version(engine) != target:
        raise MigrationError("revision")
    if _essence(engine) != before:
        raise MigrationError("rows changed")
    with engine.begin() as conn:
        _settle_facts(conn)
        projection.project_all(conn)  # the new program may read more kinds of change
        search.rebuild(conn)
    report = look_through(engine)
    if not report.ok:
        raise MigrationError(f"problems={len(report.problems)}")
    if _essence(engine) != before:
        raise MigrationError("rows changed")


def _settle_facts(conn: Connection) -> None:
    """Facts of kinds that only this program knows move from the common table to their own."""
    other = t.fact_other
    columns = [other.c[name] for name in FactRow._fields]
    rows = conn.execute(select(*columns).order_by(other.c.seq)).all()
    mine = [FactRow._make(row) for row in rows if row.entity_type in t.fact_tables]
    if not mine:
        return
    with erase.guard_lifted(conn):
        for ids in projection.chunks([row.id for row in mine]):
            conn.execute(delete(other).where(other.c.id.in_(ids)))
    for row in mine:
        conn.execute(t.fact_table(row.entity_type).insert().values(**row._asdict()))
    fresh = seal.computed(conn)
    fresh.generation = seal.read(conn).generation
    seal.write(conn, fresh)
