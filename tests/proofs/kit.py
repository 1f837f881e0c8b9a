"""What all proofs share: their answer, an invented notebook, a hash that takes no time."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from familysafe.bootstrap import Program
from familysafe.content.pack import ContentPack
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.paths import AppPaths
from familysafe.services.ports import Create
from familysafe.store import crypto
from familysafe.store import engine as store_engine

WORDS = "outward environs liturgy cocoa clamp"
MOST_SHOWN = 12
#: Saves that :func:`lived_profile` holds, numbered from 1.
MADE = 12


class NotRun(Exception):  # noqa: N818 - it is an answer, not a fault
    """A tool or a right is missing; the text names what to install."""


@dataclass
class Figures:
    """What a proof counted, and each break of its aim."""

    counts: dict[str, object] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    def add(self, name: str, by: int = 1) -> None:
        """Count something."""
        before = self.counts.get(name, 0)
        assert isinstance(before, int)
        self.counts[name] = before + by

    def breaks(self, what: str) -> None:
        """The aim was missed once more."""
        self.broken.append(what)

    def take(self, other: Figures, prefix: str = "") -> None:
        """Add the counts and breaks of a part."""
        for name, count in other.counts.items():
            if isinstance(count, int):
                self.add(prefix + name, count)
            else:
                self.counts[prefix + name] = count
        self.broken.extend(prefix + what for what in other.broken)

    def as_json(self) -> dict[str, object]:
        """For the runner's one line."""
        return {
            **self.counts,
            "broken": len(self.broken),
            "first_broken": self.broken[:MOST_SHOWN],
        }


def need(*tools: str) -> None:
    """Raises NotRun for a tool that is not there. The Debian package has the tool's name."""
    packages = {"unshare": "util-linux", "xvfb-run": "xvfb"}
    for tool in tools:
        if shutil.which(tool) is None:
            raise NotRun(f"{tool} is missing (Debian package {packages.get(tool, tool)})")


def quick_hash() -> None:
    """From here on, passphrases cost nothing: these proofs are about the disk.

    Every derived key depends on the words alone, so no run waits and each kill meets writing.
    """

    def derive(words: str, salt: bytes, params: crypto.KdfParams) -> bytes:
        params.check()
        return sha256(crypto.normal_passphrase(words)).digest()

    crypto.passphrase_key = derive
    _share_statements()


def quick_memory() -> None:
    """From here on, memory is not locked: of a backup's calls 98 in 100 lock or free memory.

    A tracer is stopped by each, which made a traced run ten times slower; none touches the disk.
    """
    real = store_engine._BEFORE_KEY
    store_engine._BEFORE_KEY = tuple(
        (name, "OFF", "0") if name == "cipher_memory_security" else (name, value, expected)
        for name, value, expected in real
    )


def _share_statements() -> None:
    """SQLAlchemy compiles each statement once for all notebooks of a run: half of the time."""
    real, first = store_engine.create_engine, []

    def create(*words: Any, **more: Any) -> Any:
        made = real(*words, **more)
        if first:
            made.dialect = made.pool._dialect = first[0].dialect
            made._compiled_cache = first[0]._compiled_cache
        else:
            first.append(made)
        return made

    store_engine.create_engine = create


@contextmanager
def room() -> Iterator[Path]:
    """A folder for one proof, in memory where there is one; gone afterwards."""
    shared = Path("/dev/shm")
    base = shared if shared.is_dir() and os.access(shared, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="familysafe-proof-", dir=base) as name:
        yield Path(name)


def program_at(folder: Path) -> Program:
    """The real program over a profile; the content is read once for all of them."""
    return Program(AppPaths.for_profile(folder), _content=_content())


@cache
def _content() -> ContentPack:
    return ContentPack.load()


def made_profile(folder: Path) -> tuple[Program, str]:
    """A profile with Sam's notebook, Nora and Ben; closed. Answers the recovery code too."""
    program = program_at(folder)
    session, code = program.create(guardian="Sam", country="GB", passphrase=WORDS)
    for name, year in (("Nora", 2013), ("Ben", 2018)):
        child = Child(id=program.ids.new(), name=name, born=BirthDate(year, 4))
        session.book.record("add_child", [Create(child, child.id)])
    session.vault.close()
    return program, code


def lived_profile(folder: Path) -> None:
    """A profile as :func:`made_profile` makes it, after some evenings: it has entries."""
    from tests.proofs.jobs import Worker

    program, _ = made_profile(folder)
    worker = Worker(program, lambda line: None, random.Random(5))
    for _ in range(MADE):
        worker.save()
    worker.session.vault.close()


def fresh_copy(source: Path, target: Path) -> Path:
    """``target`` becomes a copy of the folder ``source``."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return target
