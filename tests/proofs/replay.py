"""A disk that may lose what was not synced: bytes by 512-byte sectors, names by their folder.

At a cut every write before the last sync of its file is there; a later one is kept or lost sector
by sector. Names made, moved or removed since their folder's own sync are kept in order up to some
point (a journalling file system), or each by itself (the weakest promise). Torn writes follow.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from tests.proofs.trace import Op

SECTOR = 512


@dataclass
class Disk:
    """Contents by number, names by path; what is pending may be lost."""

    contents: dict[int, bytearray] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    waiting: dict[int, list[Op]] = field(default_factory=dict)
    renames: dict[str, list[Op]] = field(default_factory=dict)
    _own: set[int] = field(default_factory=set)

    def copy(self) -> Disk:
        """For another cut; contents are shared until one of the two changes them."""
        self._own.clear()
        return Disk(
            dict(self.contents),
            dict(self.names),
            {file: list(ops) for file, ops in self.waiting.items()},
            {folder: list(ops) for folder, ops in self.renames.items()},
        )

    def do(self, op: Op) -> None:
        """One call reaches the system."""
        if op.sort in ("write", "size"):
            self.waiting.setdefault(op.file, []).append(op)
        elif op.sort == "sync":
            for one in self.waiting.pop(op.file, []):
                self._put(one, lambda: True)
        elif op.sort == "sync_folder":
            for one in self.renames.pop(op.path, []):
                self._name(one)
        elif op.sort in ("link", "unlink", "rename"):
            self.renames.setdefault(os.path.dirname(op.path), []).append(op)

    def cut(self, rng: random.Random) -> None:
        """The power goes: part of what was not synced is there."""
        share = rng.choice((0.0, 0.3, 0.7, 1.0))
        for file in sorted(self.waiting):
            for op in self.waiting[file]:
                self._put(op, lambda: rng.random() < share)
        for folder in sorted(self.renames):
            ops = self.renames[folder]
            if rng.random() < 0.5:
                kept = ops[: rng.randrange(len(ops) + 1)]
            else:
                kept = [op for op in ops if rng.random() < share]
            for op in kept:
                self._name(op)
        self.waiting, self.renames = {}, {}

    def keep_all(self) -> None:
        """A kill, not a power cut: everything that was called is there."""
        for ops in self.waiting.values():
            for op in ops:
                self._put(op, lambda: True)
        for ops in self.renames.values():
            for op in ops:
                self._name(op)
        self.waiting, self.renames = {}, {}

    def _put(self, op: Op, keeps: Callable[[], bool]) -> None:
        if op.file not in self._own:
            self.contents[op.file] = bytearray(self.contents.get(op.file, b""))
            self._own.add(op.file)
        content = self.contents[op.file]
        if op.sort == "size":
            if keeps():
                del content[op.at :]
                content.extend(bytes(op.at - len(content)))
        else:
            for start in range(0, len(op.data), SECTOR):
                if keeps():
                    piece = op.data[start : start + SECTOR]
                    at = op.at + start
                    if len(content) < at:
                        content.extend(bytes(at - len(content)))
                    content[at : at + len(piece)] = piece

    def _name(self, op: Op) -> None:
        if op.sort == "link":
            self.names[op.path] = op.file
        else:
            if self.names.get(op.path) == op.file:
                del self.names[op.path]
            if op.sort == "rename":
                self.names[op.other] = op.file

    def fingerprint(self) -> bytes:
        """Equal states have equal prints."""
        digest = sha256()
        for path, file in sorted(self.names.items()):
            digest.update(path.encode() + b"\0")
            digest.update(sha256(self.contents.get(file, b"")).digest())
        return digest.digest()

    def lay_out(self, old: Path, new: Path) -> None:
        """Write the files out, below ``new`` what was below ``old``."""
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir()
        for path, file in self.names.items():
            target = new / Path(path).relative_to(old)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(self.contents.get(file, b""))


def first_disk(first: dict[str, int]) -> Disk:
    """The files as they are now, all synced."""
    contents = {number: bytearray(Path(path).read_bytes()) for path, number in first.items()}
    return Disk(contents, dict(first))
