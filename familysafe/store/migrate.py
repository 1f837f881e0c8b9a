"""Brings an older notebook up to date: copy, upgrade the copy, verify it, only then let it count.

The file itself is not touched before the upgraded copy has passed every check, so a failure or a
kill at any moment leaves it exactly as it was. A newer file is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from familysafe.store import durable, projection, seal
from familysafe.store.database_copy import copy_database
from familysafe.store.engine import database_error, raw_connection
from familysafe.store.errors import MigrationError, VaultFileError, VaultNewerError
from familysafe.store.health import look_through
from familysafe.store.schema_version import HEAD, KNOWN, schema_version

SCRIPTS = Path(__file__).parent / "migrations"
Open = Callable[[Path], Engine]


def needs_upgrade(engine: Engine) -> bool:
    """Is the open file of an older revision? Raises VaultNewerError."""
    found = schema_version(engine)
    if found not in KNOWN:
        raise VaultNewerError(f"schema {found[:16]}")
    return found != HEAD


def upgrade_file(path: Path, open_file: Open, target: str = HEAD) -> None:
    """Upgrade the closed database at ``path``. Make a backup first.

    ``open_file`` opens a database with the notebook's key. Raises VaultNewerError, DiskFullError
    and the like, MigrationError; the file is unchanged then.
    """
    copy = path.with_name(path.name + ".upgrade")
    try:
        old = open_file(path)
        try:
            before = _essence(old)
            copy_database(old, copy)
        finally:
            old.dispose()
        _upgrade_copy(copy, open_file, target, before)
        with durable.plain_errors():
            durable.move_file(copy, path)
    except BaseException:
        durable.drop_file(copy)
        raise


def _upgrade_copy(copy: Path, open_file: Open, target: str, before: dict[str, object]) -> None:
    engine = open_file(copy)
    try:
        upgrade_engine(engine, target)
        _verify(engine, before, target)
    except VaultFileError:
        raise
    except (DBAPIError, sqlcipher.Error) as error:
        known = database_error(error)
        if known.code in ("disk_full", "disk_trouble", "read_only"):
            raise known from None
        raise MigrationError(known.code) from None
    except Exception as error:
        raise MigrationError(type(error).__name__) from None
    finally:
        engine.dispose()


def upgrade_engine(engine: Engine, target: str = HEAD) -> None:
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
                command.upgrade(config, target)
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
    """What no migration may change: the rows that were written, as the seal counts them."""
    with engine.begin() as conn:
        problems = seal.problems(conn)
        if problems:
            raise MigrationError("the seal was broken before")
        found = seal.read(conn)
    return {name: (count, found.digests[name]) for name, count in found.counts.items()}


def _verify(engine: Engine, before: dict[str, object], target: str) -> None:
    if schema_version(engine) != target:
        raise MigrationError("revision")
    with engine.begin() as conn:
        projection.project_all(conn)  # the new program may read more kinds of change
    report = look_through(engine)
    if not report.ok:
        raise MigrationError(f"problems={len(report.problems)}")
    if any(_essence(engine).get(name) != value for name, value in before.items()):
        raise MigrationError("rows changed")
