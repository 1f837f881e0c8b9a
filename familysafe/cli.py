"""The command line: the same program and the same services as the window (see docs/cli.md).

Secrets come on standard input, one per line, never as arguments. With ``--json`` the answer is
one object with ``"schema": 1``; errors are one object on standard error. No Qt is imported here
unless the window itself is asked for.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn

from familysafe import __version__
from familysafe.errors import (
    AnswerLostError,
    FamilySafeError,
    StoppedError,
    UnexpectedError,
    UsageError,
)

SCHEMA = 1
MOST_SECRET = 10_000
Answer = dict[str, Any]
Handler = Callable[[argparse.Namespace, "Console"], Answer]
Plain = Callable[[Answer], Sequence[str]]


class Console:
    """Standard input and output of one call; tests hand in their own."""

    def __init__(
        self, stdin: IO[str] | None, stdout: IO[str] | None, stderr: IO[str] | None
    ) -> None:
        """A stream is None where the caller closed it."""
        self._stdin = stdin
        self._stdout = stdout
        self._stderr = stderr

    def secret(self, what: str) -> str:
        """The next secret: asked for without echo at a terminal, else the next line."""
        if self._stdin is not None and self._stdin.isatty():
            import getpass

            with contextlib.suppress(EOFError):
                return getpass.getpass(f"{what}: ")
            line = ""
        else:
            line = "" if self._stdin is None else self._stdin.readline(MOST_SECRET)
        if not line:
            raise UsageError(
                "secret missing",
                title=f"The {what} is missing.",
                next_step="Give it on standard input, one secret per line.",
            )
        secret = line.removeprefix("\ufeff").rstrip("\r\n")
        if len(line) >= MOST_SECRET or not _is_text(secret):
            raise UsageError(
                "secret unreadable",
                title=f"The {what} cannot be read.",
                next_step="Give it as one line of UTF-8 text on standard input.",
            )
        return secret

    @property
    def can_answer(self) -> bool:
        """False where standard output was closed: then nothing should be begun."""
        return self._stdout is not None

    def wait(self, seconds: int) -> None:
        """After several wrong tries; says so to a person at a terminal."""
        if self._stderr is not None and self._stderr.isatty():
            self.note(f"After several wrong tries: {seconds} s to wait.")
        time.sleep(seconds)

    def note(self, text: str) -> None:
        """A line for a person, beside the answer."""
        self._say(text + "\n")

    def answer(self, answer: Answer, as_json: bool, plain: Plain | None = None) -> None:
        """Print an answer for a program or for a person.

        A reader that went away (``| head``) has what it wanted; a full disk is an error.
        """
        if self._stdout is None:
            return
        if as_json:
            told = {key: value for key, value in answer.items() if not key.startswith("_")}
            text = json.dumps({"schema": SCHEMA, **told}, ensure_ascii=False)
        else:
            lines = plain(answer) if plain is not None else plain_lines(answer)
            text = "\n".join(lines)
        try:
            self._stdout.write(text + "\n")
            self._stdout.flush()
        except BrokenPipeError:
            _throw_away(self._stdout)
        except OSError as error:
            _throw_away(self._stdout)
            raise AnswerLostError(f"errno={error.errno}") from None

    def error(self, error: FamilySafeError, as_json: bool) -> None:
        """Print what happened and the next step on standard error."""
        if as_json:
            body = {
                "schema": SCHEMA,
                "error": error.code,
                "message": error.title,
                "next_step": error.next_step,
            }
            self._say(json.dumps(body, ensure_ascii=False) + "\n")
        else:
            self._say(f"{error.title}\n{error.next_step}\n")

    def _say(self, text: str) -> None:
        """On standard error; where that is gone, the exit code has to do."""
        if self._stderr is None:
            return
        try:
            self._stderr.write(text)
            self._stderr.flush()
        except OSError:
            _throw_away(self._stderr)


def _is_text(secret: str) -> bool:
    try:
        secret.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _throw_away(stream: IO[str]) -> None:
    """Send the rest nowhere, or the interpreter complains when it flushes at its end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def plain_lines(value: Any, indent: str = "") -> list[str]:
    """A nested answer as indented lines."""
    if isinstance(value, dict):
        lines = []
        for key, item in value.items():
            if isinstance(item, (dict, list)) and item:
                lines += [f"{indent}{key}:", *plain_lines(item, indent + "  ")]
            else:
                lines.append(f"{indent}{key}: {_plain(item)}")
        return lines
    if isinstance(value, list):
        lines = []
        for item in value:
            inner = plain_lines(item, indent + "  ")
            lines += [f"{indent}- {inner[0].strip()}", *inner[1:]] if inner else []
        return lines
    return [f"{indent}{_plain(value)}"]


def _plain(value: Any) -> str:
    if value is None or value == [] or value == {}:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


_NOT_TEXT = UsageError(
    "argument not UTF-8",
    title="A word of this call is not UTF-8 text.",
    next_step="Check names with accents and the settings of the terminal. Nothing was done.",
)


class _Parser(argparse.ArgumentParser):
    """Wrong words end in our own error, so that --json holds for them too."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(
            message,
            title=f"That call is not complete: {message}.",
            next_step=f"See: {self.prog} --help",
        )


def build_parser() -> argparse.ArgumentParser:
    """All calls of the command line."""
    from familysafe.commands import arguments

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="the answer as one JSON object",
    )
    parser = _Parser(
        prog="familysafe",
        description="A parent's own notebook.",
        parents=[common],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep everything under DIR")
    parser.add_argument("--background", action="store_true", help="run the reminder process")
    parser.add_argument("--covered", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--failed", default="", help=argparse.SUPPRESS)
    parser.add_argument("--unlock-from-stdin", action="store_true", help=argparse.SUPPRESS)
    arguments.add_commands(parser, common)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Entry point. Returns the exit code of ``docs/cli.md``."""
    console = _real_console()
    try:
        words = [_recoded(word) for word in (sys.argv[1:] if argv is None else argv)]
    except UnicodeError:
        console.error(_NOT_TEXT, "--json" in sys.argv)
        return _NOT_TEXT.exit_code
    return run(words, console)


def _recoded(word: str) -> str:
    """A word as UTF-8 text, also where the locale of the caller says ASCII (cron, CI)."""
    return word if _is_text(word) else os.fsencode(word).decode("utf-8")


def _real_console() -> Console:
    """UTF-8 on pipes and files, whatever the locale says: programs read and write there."""
    for stream, errors in ((sys.stdin, "surrogateescape"), (sys.stdout, ""), (sys.stderr, "")):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        if stream.isatty():
            stream.reconfigure(errors="backslashreplace" if not errors else None)
        else:
            stream.reconfigure(encoding="utf-8", errors=errors or "backslashreplace")
    return Console(sys.stdin, sys.stdout, sys.stderr)


def run(words: Sequence[str], console: Console) -> int:
    """One call with a given console."""
    as_json = "--json" in words
    try:
        arguments = build_parser().parse_args(words)
        handler: Handler | None = getattr(arguments, "handler", None)
        if handler is None:
            return _start_program(arguments, console)
        if not console.can_answer:
            raise UsageError(
                "closed output",
                title="There is nowhere to write the answer.",
                next_step="Give the call an open standard output. Nothing was done.",
            )
        answer = handler(arguments, console)
        console.answer(answer, as_json, getattr(arguments, "plain", None))
        return int(answer.get("_exit", 0))
    except FamilySafeError as error:
        console.error(error, as_json)
        return error.exit_code
    except SystemExit as leaving:
        return int(leaving.code or 0)
    except KeyboardInterrupt:
        console.error(StoppedError(), as_json)
        return StoppedError.exit_code
    except Exception as error:  # noqa: BLE001 - the last wall: a person gets a sentence, never a trace
        console.error(UnexpectedError.of(error), as_json)
        return UnexpectedError.exit_code


def main_window() -> int:
    """Entry point of the shortcut without a terminal."""
    return main()


def _start_program(arguments: argparse.Namespace, console: Console) -> int:
    """No command: the window, or the reminder process."""
    from familysafe.paths import AppPaths

    paths = AppPaths.for_profile(arguments.profile) if arguments.profile else AppPaths.default()
    if arguments.background:
        from familysafe.background import run_background

        return run_background(paths)
    from familysafe.app import run_window

    passphrase = console.secret("passphrase") if arguments.unlock_from_stdin else None
    return run_window(
        paths,
        covered=arguments.covered,
        locked=arguments.locked,
        failed=arguments.failed,
        passphrase=passphrase,
    )
