"""The program's log: one small file of ids, counts, classes and line numbers, never a value.

A log outlives the lock and lies unencrypted beside the notebook, so nothing that a parent typed
may reach it: arguments are reduced to what cannot be a name, and of an exception only its class,
its code and the lines it passed are kept (SPEC 9).
"""

from __future__ import annotations

import contextlib
import enum
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path, PurePath
from types import TracebackType
from typing import TYPE_CHECKING

from familysafe.errors import FamilySafeError

if TYPE_CHECKING:
    from io import TextIOWrapper

MOST_BYTES = 256 * 1024
_OURS = "familysafe"
_MOST_FRAMES = 12
# They log payloads, addresses or statements with values.
_NOISY = ("asyncio", "desktop_notifier", "jeepney", "keyring", "secretstorage", "sqlalchemy")


def start_logging(path: Path, *, level: int = logging.INFO) -> None:
    """Send all logging to ``path`` and hear every error that nothing caught."""
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler, SmallFileHandler)]:
        root.removeHandler(old)
        old.close()
    handler = SmallFileHandler(path)
    handler.setFormatter(Redacted())
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger(_OURS).setLevel(level)
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.captureWarnings(True)
    # A failure to write the log must not print what it could not write.
    logging.raiseExceptions = False
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable


class SmallFileHandler(logging.FileHandler):
    """At most two files of ``MOST_BYTES``, readable by this user alone.

    The standard library's rotating handler is not used: importing it costs the start-up a
    dozen modules, and it opens files with the umask's mode.
    """

    def __init__(self, path: Path, *, most_bytes: int = MOST_BYTES) -> None:
        """Nothing is made on the disk before the first line."""
        super().__init__(path, encoding="utf-8", errors="backslashreplace", delay=True)
        self._most_bytes = most_bytes

    def _open(self) -> TextIOWrapper:
        os.makedirs(os.path.dirname(self.baseFilename), mode=0o700, exist_ok=True)
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(handle, "a", encoding=self.encoding, errors=self.errors)

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; begin a new file first when this one is full."""
        try:
            stream = self.stream = self.stream or self._open()
            # Asked of the file: the reminder process may write to the same one.
            if os.fstat(stream.fileno()).st_size >= self._most_bytes:
                stream.close()
                self._begin_anew()
        except OSError:
            return  # a full or read-only disk costs the log, nothing else
        super().emit(record)

    def _begin_anew(self) -> None:
        # Windows refuses while the other process has it open: then it grows until the next time.
        with contextlib.suppress(OSError):
            os.replace(self.baseFilename, self.baseFilename + ".1")
        self.stream = self._open()


class Redacted(logging.Formatter):
    """A line of a record without anything that could be a family's word."""

    def format(self, record: logging.LogRecord) -> str:
        """Time, level, logger, then our own fixed text or nothing, then the exception's lines."""
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        head = f"{at} {record.levelname} {record.name}:{record.lineno}"
        text = _message(record) if _is_ours(record.name) else ""
        error = record.exc_info[1] if record.exc_info else None
        lines = [f"{head} {text}".rstrip(), *(_error_lines(error) if error else ())]
        return "\n".join(lines)


def _is_ours(name: str) -> bool:
    return name == _OURS or name.startswith(_OURS + ".")


def _message(record: logging.LogRecord) -> str:
    """Our text with its arguments made harmless. The text itself is a literal (a test holds it)."""
    text = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
    args = record.args
    try:
        if isinstance(args, dict):
            return text % {key: _harmless(value) for key, value in args.items()}
        return text % tuple(_harmless(value) for value in args) if args else text
    except (TypeError, ValueError):
        return text


def _harmless(value: object) -> object:
    """Numbers, ids, our enumerations and error codes; of anything else only its type."""
    from uuid import UUID  # not needed at the start

    if value is None or isinstance(value, (bool, int, float, UUID)):
        return value
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, FamilySafeError):
        return value.code
    return type(value).__name__


def _error_lines(error: BaseException | None) -> Iterator[str]:
    """Class, code and places of an error and of what caused it; never its text."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        code = f" ({error.code})" if isinstance(error, FamilySafeError) else ""
        yield f"  {type(error).__name__}{code} at {' < '.join(_places(error.__traceback__))}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(trace: TracebackType | None) -> list[str]:
    """The innermost lines first, as module and line; no folder names, which hold user names."""
    places = []
    while trace is not None:
        name = PurePath(trace.tb_frame.f_code.co_filename).name
        places.append(f"{name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return places[: -_MOST_FRAMES - 1 : -1] or ["?"]


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nothing caught; say on standard error that it happened, without its text."""
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger(_OURS).critical("not caught", exc_info=(kind, error, trace))
    if sys.stderr is not None:
        lines = "\n".join(_error_lines(error))
        sys.stderr.write(f"FamilySafe had a problem that it did not expect:\n{lines}\n")


def _uncaught_in_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None and not isinstance(found.exc_value, SystemExit):
        _uncaught(found.exc_type, found.exc_value, found.exc_traceback)


def _unraisable(found: sys.UnraisableHookArgs) -> None:
    if found.exc_value is not None:
        info = (found.exc_type, found.exc_value, found.exc_traceback)
        logging.getLogger(_OURS).error("in a clean-up", exc_info=info)
