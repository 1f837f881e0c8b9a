"""Which form the tables have: compared before anything else, without loading Alembic."""

from __future__ import annotations

from sqlalchemy import Engine, select
from sqlalchemy.exc import DatabaseError

from familysafe.store import tables as t
from familysafe.store.errors import OldSchemaError, VaultDamagedError, VaultNewerError

#: The newest revision in ``migrations/versions``.
HEAD = "0001"
#: All revisions that this program can read or upgrade, oldest first.
KNOWN = ("0001",)


def schema_version(engine: Engine) -> str:
    """The revision of an open file. Raises VaultDamagedError where there is none."""
    try:
        with engine.begin() as conn:
            found = conn.execute(select(t.version.c.version_num)).scalar()
    except DatabaseError:
        found = None
    if found is None:
        raise VaultDamagedError("no schema version")
    return str(found)


def check_known(revision: str) -> None:
    """Raises VaultNewerError where only a newer program can read or upgrade this."""
    if revision not in KNOWN:
        raise VaultNewerError(f"schema {revision[:16]}")


def check_schema(engine: Engine) -> None:
    """Raises VaultNewerError for an unknown revision, OldSchemaError for one to upgrade."""
    found = schema_version(engine)
    check_known(found)
    if found != HEAD:
        raise OldSchemaError(f"schema {found}")
