"""Reads strace's log of a worker: which bytes went to which file, which names changed, what synced.

Files are numbered (a name can move from one to another), so that a lost name and lost bytes are
two different losses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.proofs.kit import NotRun

CALLS = (
    "openat,open,creat,pwrite64,write,writev,lseek,ftruncate,truncate,fsync,fdatasync,"
    "unlink,unlinkat,rename,renameat,renameat2,mkdir,rmdir,copy_file_range,sendfile,pwritev"
)
OPTIONS = ("-f", "-y", "-xx", "-s", "16777216", "-e", f"trace={CALLS}")

_LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FD = re.compile(r"^(\d+)<([^>]*)>")


@dataclass(frozen=True)
class Op:
    """``sort``: write, size, sync, sync_folder, link, unlink, rename, say."""

    sort: str
    file: int = 0
    path: str = ""
    other: str = ""
    at: int = 0
    data: bytes = b""


@dataclass
class _Open:
    file: int
    at: int = 0
    append: bool = False


@dataclass
class Recorder:
    """Turns lines into operations below one folder. ``first`` are the files at the start."""

    folder: Path
    first: dict[str, int] = field(default_factory=dict)
    ops: list[Op] = field(default_factory=list)
    _names: dict[str, int] = field(default_factory=dict)
    _sizes: dict[int, int] = field(default_factory=dict)
    _open: dict[int, _Open] = field(default_factory=dict)
    _count: int = 0

    def begin(self) -> None:
        """Number the files that are there now; all of them are on the disk."""
        for path in sorted(p for p in self.folder.rglob("*") if p.is_file()):
            number = self._number()
            self.first[str(path)] = number
            self._names[str(path)] = number
            self._sizes[number] = path.stat().st_size

    def read(self, log: Path) -> list[Op]:
        """All operations of the log, in order."""
        for call, words, result in _calls(log):
            if result >= 0:
                self._take(call, words, result)
        return self.ops

    def _number(self) -> int:
        self._count += 1
        return self._count

    def _inside(self, path: str) -> bool:
        return path.startswith(str(self.folder) + "/") or path == str(self.folder)

    def _take(self, call: str, words: str, result: int) -> None:
        if call == "openat":
            self._opened(words, result)
        elif call == "writev":
            said = b"".join(_texts(words)).decode()
            self.ops.extend(Op("say", path=line) for line in said.splitlines())
        elif call in ("unlink", "rename", "mkdir"):
            self._named(call, [text.decode() for text in _texts(words)])
        elif call in ("pwrite64", "write", "lseek", "ftruncate", "fsync", "fdatasync"):
            self._on_file(call, words, result)
        elif any(self._inside(text.decode("utf-8", "replace")) for text in _texts(words)):
            raise NotRun(f"the replayer does not know {call}")

    def _opened(self, words: str, result: int) -> None:
        path = _texts(words)[0].decode()
        self._open.pop(result, None)
        if not self._inside(path) or "O_DIRECTORY" in words:
            return
        if Path(path).is_dir():
            return
        number = self._names.get(path)
        if number is None:
            number = self._number()
            self._names[path], self._sizes[number] = number, 0
            self.ops.append(Op("link", number, path))
        elif "O_TRUNC" in words:
            self._sizes[number] = 0
            self.ops.append(Op("size", number))
        self._open[result] = _Open(number, append="O_APPEND" in words)

    def _named(self, call: str, paths: list[str]) -> None:
        if not self._inside(paths[0]) or call == "mkdir":
            return
        number = self._names.pop(paths[0])
        if call == "unlink":
            self.ops.append(Op("unlink", number, paths[0]))
        else:
            self._names[paths[1]] = number
            self.ops.append(Op("rename", number, paths[0], paths[1]))

    def _on_file(self, call: str, words: str, result: int) -> None:
        match = _FD.match(words)
        if match is None:
            return
        fd, path = int(match[1]), _unhex(match[2]).decode("utf-8", "replace")
        if not self._inside(path.removesuffix(" (deleted)")):
            return
        if call in ("fsync", "fdatasync") and Path(path).is_dir():
            self.ops.append(Op("sync_folder", path=path))
            return
        opened = self._open.get(fd)
        if opened is None:  # it was open before the trace began
            opened = self._open[fd] = _Open(self._names[path])
        if call == "lseek":
            opened.at = result
        elif call == "ftruncate":
            size = int(words.rsplit(", ", 1)[1])
            self._sizes[opened.file] = size
            self.ops.append(Op("size", opened.file, at=size))
        elif call in ("fsync", "fdatasync"):
            self.ops.append(Op("sync", opened.file))
        else:
            self._wrote(call, opened, words, result)

    def _wrote(self, call: str, opened: _Open, words: str, result: int) -> None:
        data = _texts(words)[0][:result]
        if call == "pwrite64":
            at = int(words.rsplit(", ", 1)[1])
        else:
            at = self._sizes[opened.file] if opened.append else opened.at
            opened.at = at + len(data)
        self._sizes[opened.file] = max(self._sizes[opened.file], at + len(data))
        self.ops.append(Op("write", opened.file, at=at, data=data))


def _calls(log: Path) -> Iterator[tuple[str, str, int]]:
    with log.open(encoding="ascii") as lines:
        for line in lines:
            match = _LINE.match(line)
            if match is not None:
                yield match[2], match[3], int(match[4])
            elif "unfinished" in line or "resumed" in line:
                raise NotRun("two threads wrote at once: the replayer needs one")


def _texts(words: str) -> list[bytes]:
    return [_unhex(text) for text in _TEXT.findall(words)]


def _unhex(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()


def said_before(ops: Sequence[Op], cut: int) -> list[str]:
    """The lines that the worker had said when the power went."""
    return [op.path for op in ops[:cut] if op.sort == "say"]


def numbered_calls(log: Path) -> Iterator[tuple[str, int, str]]:
    """Each call of a log with its number among the calls of its name, failed ones too."""
    counts: dict[str, int] = {}
    for call, words, _ in _calls(log):
        counts[call] = counts.get(call, 0) + 1
        yield call, counts[call], words


def is_below(folder: Path, words: str) -> bool:
    """Does a call touch something below a folder?"""
    match = _FD.match(words)
    paths = [_unhex(match[2])] if match else _texts(words)
    return any(path.startswith(str(folder).encode() + b"/") for path in paths[:1])
