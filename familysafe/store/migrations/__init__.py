"""Migrations of the notebook; Alembic is loaded only when one has to run."""
