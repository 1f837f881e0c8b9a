"""Small helpers for the tests of a notebook's files: an invented notebook and a disk that fails."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Engine

from familysafe.store.backup_file import BackupFacts

SAM = uuid.UUID("01890000-0000-7000-8000-000000000001")
OTHER = uuid.UUID("01890000-0000-7000-8000-000000000002")
WORDS = "outward environs liturgy cocoa clamp"
NEW_WORDS = "burlap jumbo decline woken surreal"
CANARY = "Quillfeather-Nora-13"


def fill(engine: Engine, rows: int = 60) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
        for number in range(rows):
            connection.exec_driver_sql("INSERT INTO note VALUES (?, ?)", (number, CANARY * 20))


def facts(engine: Engine) -> BackupFacts:
    with engine.connect() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM note").scalar_one()
    return BackupFacts("rev-1", {"note": count}, "seal-1")


def copy_of(folder: Path, target: Path) -> Path:
    shutil.copytree(folder, target)
    return target


class PowerCut(BaseException):
    """The computer stopped here."""


class FailingOs:
    """Stands for the module ``os`` in ``durable``: the n-th call that changes the disk fails.

    ``error`` None means a power cut: that call and all later ones do not happen any more.
    """

    CHANGING = ("open", "replace", "unlink", "fsync")

    def __init__(self, fail_at: int, error: int | None) -> None:
        self.fail_at, self.error, self.calls = fail_at, error, 0

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name == "fdopen":
            return lambda *args: FailingFile(real(*args), self)
        return self.counted(real) if name in self.CHANGING else real

    @property
    def has_failed(self) -> bool:
        return self.calls >= self.fail_at

    def counted(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            if self.error is None and self.has_failed:
                raise PowerCut
            if self.calls == self.fail_at and self.error is not None:
                raise OSError(self.error, "injected")
            return real(*args, **kwargs)

        return call


class FailingFile:
    """An open file whose writes count and fail like the other calls."""

    def __init__(self, file: Any, disk: FailingOs) -> None:
        self._file = file
        self.write = disk.counted(file.write)
        self.writelines = disk.counted(file.writelines)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: object) -> None:
        self._file.close()
