"""Migrations: the same schema as a new notebook, nothing lost, everything back on failure."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, select

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.services.ports import Create
from familysafe.store import migrate, schema_version
from familysafe.store import tables as t
from familysafe.store.engine import open_engine
from familysafe.store.errors import MigrationError, OldSchemaError, VaultNewerError
from familysafe.store.migrate import upgrade_engine, upgrade_file
from familysafe.store.notebook import open_notebook
from tests.store.record_helpers import RealBook, real_book, sealed_again

GOOD = """
    with op.batch_alter_table("attachment") as batch:
        batch.add_column(sa.Column("note", sa.Text))
"""
LOSING = """
    op.execute("INSERT INTO erasing VALUES (1)")
    op.execute("DELETE FROM change WHERE seq = 1")
    op.execute("DELETE FROM erasing")
"""
FAILING = """
    op.execute("DROP TABLE bookmark")
    raise ValueError("half-way")
"""


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealBook]:
    """A notebook of the first revision with rows in all child tables."""
    with real_book(tmp_path / "notebook.db") as made:
        nora = Child(id=made.ids.new(), name="Nora", born=BirthDate(2013, 4))
        made.book.record("add_child", [Create(nora, nora.id)])
        piece = {"id": bytes(16), "root": nora.id.bytes, "entity_id": nora.id.bytes}
        with made.engine.begin() as conn:
            conn.execute(
                insert(t.attachment).values(
                    **piece,
                    scope="family",
                    sha256=sha256(b"abc").digest(),
                    media="text/plain",
                    size=3,
                )
            )
            conn.execute(
                insert(t.attachment_chunk).values(attachment_id=bytes(16), n=0, data=b"abc")
            )
        sealed_again(made.book, made.engine)
        yield made


def with_next_revision(folder: Path, body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that is one revision ahead of this one."""
    scripts = folder / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    text = (
        "import sqlalchemy as sa\nfrom alembic import op\n"
        "revision = '0002'\ndown_revision = '0001'\nbranch_labels = None\ndepends_on = None\n\n"
        f"def upgrade():{body}"
    )
    (scripts / "versions" / "v0002_next.py").write_text(text)
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)


def reopener(real: RealBook) -> migrate.Open:
    """Opens a file with the notebook's key."""
    return lambda path: open_engine(path, real.key())


def schema(engine: Engine) -> set[tuple[str, str, str]]:
    """All tables, indexes and triggers, whatever the spaces in their SQL."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND sql <> ''"
    with engine.begin() as conn:
        rows = conn.exec_driver_sql(query).all()
    squeezed = {(kind, name, re.sub(r"\s+", " ", sql)) for kind, name, sql in rows}
    return {row for row in squeezed if "alembic" not in row[1]}


def test_a_migrated_file_has_the_schema_of_a_new_one(real: RealBook, tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "other.db", real.key(), create=True)
    upgrade_engine(engine)
    assert schema(engine) == schema(real.engine)
    assert schema_version.schema_version(engine) == schema_version.HEAD
    engine.dispose()


def test_the_known_revisions_are_those_of_the_folder(tmp_path: Path) -> None:
    from alembic.script import ScriptDirectory

    found = [one.revision for one in ScriptDirectory(str(migrate.SCRIPTS)).walk_revisions()]
    assert tuple(reversed(found)) == schema_version.KNOWN
    assert schema_version.KNOWN[-1] == schema_version.HEAD


def test_an_upgrade_keeps_every_row_and_every_child_row(
    real: RealBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_next_revision(tmp_path, GOOD, monkeypatch)
    before = real.book.batch()
    real.close()
    upgrade_file(real.path, reopener(real), "0002")
    real.engine = open_engine(real.path, real.key())
    with real.engine.begin() as conn:
        assert [row.data for row in conn.execute(select(t.attachment_chunk))] == [b"abc"]
        assert conn.exec_driver_sql("SELECT note FROM attachment").all() == [(None,)]
        assert conn.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    monkeypatch.setattr(schema_version, "KNOWN", ("0001", "0002"))
    monkeypatch.setattr(schema_version, "HEAD", "0002")
    assert open_notebook(real.engine, clock=real.clock, ids=real.ids).batch() == before


@pytest.mark.parametrize("body", [LOSING, FAILING])
def test_a_failed_upgrade_leaves_the_file_as_it_was(
    real: RealBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    with_next_revision(tmp_path, body, monkeypatch)
    before = real.book.batch()
    real.close()
    raw = real.path.read_bytes()
    with pytest.raises(MigrationError) as caught:
        upgrade_file(real.path, reopener(real), "0002")
    assert "Nora" not in str(caught.value)
    assert real.path.read_bytes() == raw and not list(tmp_path.glob("*.upgrade*"))
    assert real.reopen().batch() == before


def test_a_newer_file_is_refused_and_an_older_one_named(
    real: RealBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema_version, "HEAD", "0002")
    with pytest.raises(OldSchemaError):
        open_notebook(real.engine, clock=real.clock, ids=real.ids)
    monkeypatch.setattr(schema_version, "KNOWN", ("0000",))
    with pytest.raises(VaultNewerError):
        open_notebook(real.engine, clock=real.clock, ids=real.ids)


def test_a_normal_start_never_loads_alembic() -> None:
    code = (
        "import sys, familysafe.store.notebook, familysafe.store.migrate\n"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
