"""FamilySafe one revision later, as the tests imagine it: what an update will meet for real.

Revision 0002 does what revisions do: a new kind of fact with its own sealed table, a column more
in a table that others hang on (SQLite makes that table anew), an index.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Fact
from familysafe.store import migrate, schema_version
from familysafe.store import tables as t

NEXT = "0002"
_HEAD = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
"""
_VISIT = """
    for statement in {statements!r}:
        op.execute(statement)
    with op.batch_alter_table("attachment") as batch:
        batch.add_column(sa.Column("note", sa.Text))
    op.create_index("ix_entity_hlc", "entity", ["hlc"])
"""


@dataclass(frozen=True, kw_only=True)
class Visit(Fact):
    """A kind of fact that today's program does not know."""

    KIND: ClassVar[str] = "visit"
    SEARCHED: ClassVar[tuple[str, ...]] = ("note",)

    note: str = ""


def go_on(folder: Path, body: str | None = None) -> Callable[[], None]:
    """From here on this process is the later program; the answer turns it back.

    ``folder`` gets its migrations. ``body``: other lines for the revision, say such as fail.
    """
    table = t._fact_table("fact_visit")
    statements = _statements(table.name)
    before = (migrate.SCRIPTS, schema_version.HEAD, schema_version.KNOWN)
    scripts = folder / "later"
    shutil.copytree(before[0], scripts, ignore=shutil.ignore_patterns("__pycache__"))
    text = _HEAD + (body or _VISIT.format(statements=statements))
    (scripts / "versions" / "v0002_visits.py").write_text(text)
    migrate.SCRIPTS = scripts
    schema_version.HEAD, schema_version.KNOWN = NEXT, (*before[2], NEXT)
    t.fact_tables[Visit.KIND] = t.append_only[table.name] = table
    KINDS[Visit.KIND] = Visit

    def back() -> None:
        migrate.SCRIPTS, schema_version.HEAD, schema_version.KNOWN = before
        del t.fact_tables[Visit.KIND], t.append_only[table.name], KINDS[Visit.KIND]
        t.metadata.remove(table)
        shutil.rmtree(scripts, ignore_errors=True)

    return back


def _statements(name: str) -> tuple[str, ...]:
    made = [one for one in t.schema_statements() if f" {name} " in one or f" {name}\n" in one]
    return (*made, *t._guards(name))
