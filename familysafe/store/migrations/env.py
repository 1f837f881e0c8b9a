"""Alembic's entry: runs on the connection that ``store.migrate`` opened, never on a URL."""

from __future__ import annotations

from alembic import context

from familysafe.store.tables import metadata


def run() -> None:
    """Run the revisions in the caller's transaction; batch mode, because SQLite cannot ALTER."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        render_as_batch=True,
        transactional_ddl=True,
    )
    context.run_migrations()


run()
