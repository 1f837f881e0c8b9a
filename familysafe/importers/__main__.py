"""The worker: reads standard input, answers in lines of JSON on standard output."""

from __future__ import annotations

import contextlib
import ctypes
import json
import sys
from collections.abc import Sequence
from typing import Any, BinaryIO

from familysafe.importers import detect
from familysafe.importers.limits import CPU_SECONDS, CPU_SECONDS_LINES, MEMORY_BYTES
from familysafe.importers.parse import kind_of, parse
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.wire import to_wire

_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_PR_SET_DUMPABLE = 4


def main(words: Sequence[str] | None = None) -> int:
    """Fence the process, read, answer once. Always ends with code 0 when it answered.

    ``words`` may be three numbers: the columns of a table as the parent named them.
    """
    _fence()
    stream = sys.stdin.buffer
    answer: dict[str, Any]
    try:
        _limit_cpu(stream)
        chosen = _chosen(sys.argv[-3:] if words is None else words)
        answer = {"result": to_wire(parse(stream, _say_progress, chosen))}
    except ImportRefusedError as error:
        answer = {"refused": error.reason, "columns": list(error.columns)}
    except (MemoryError, RecursionError):
        answer = {"refused": "over_limits"}
    except Exception:  # noqa: BLE001 - the last wall of a process that only ever sees foreign bytes
        answer = {"refused": "damaged"}
    _say(answer)
    return 0


def _chosen(words: Sequence[str]) -> tuple[int, int, int] | None:
    try:
        name, package_id, label = (int(word) for word in words)
    except ValueError:
        return None
    return name, package_id, label


def _say_progress(count: int) -> None:
    _say({"read": count})


def _say(message: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(message).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


def _fence() -> None:
    """Memory, files, network: as far as this system can; the rest is the window's clock."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            libc = ctypes.CDLL(None, use_errno=True)
            libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
            libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def _limit_cpu(stream: BinaryIO) -> None:
    line_wise = kind_of(stream) in detect.LINE_WISE
    seconds = CPU_SECONDS_LINES if line_wise else CPU_SECONDS
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


if __name__ == "__main__":
    sys.exit(main())
