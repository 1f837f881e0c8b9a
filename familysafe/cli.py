"""The command line: the same program and the same services as the window (see docs/cli.md).

Secrets come on standard input, one per line, never as arguments. With ``--json`` the answer is
one object with ``"schema": 1``; errors are one object on standard error. No Qt is imported here
unless the window itself is asked for.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn

from familysafe import __version__
from familysafe.errors import FamilySafeError, UsageError

SCHEMA = 1
Answer = dict[str, Any]
Handler = Callable[[argparse.Namespace, "Console"], Answer]


class Console:
    """Standard input and output of one call; tests hand in their own."""

    def __init__(self, stdin: IO[str], stdout: IO[str], stderr: IO[str]) -> None:
        self._stdin = stdin
        self._stdout = stdout
        self._stderr = stderr

    def secret(self, what: str) -> str:
        """The next secret: asked for without echo at a terminal, else the next line."""
        if self._stdin.isatty():
            import getpass

            return getpass.getpass(f"{what}: ")
        line = self._stdin.readline()
        if not line:
            raise UsageError(
                "secret missing",
                title=f"The {what} is missing.",
                next_step="Give it on standard input, one secret per line.",
            )
        return line.rstrip("\r\n")

    def note(self, text: str) -> None:
        """A line for a person, beside the answer."""
        self._stderr.write(text + "\n")
        self._stderr.flush()

    def answer(self, answer: Answer, as_json: bool) -> None:
        """Print an answer for a program or for a person."""
        if as_json:
            self._stdout.write(json.dumps({"schema": SCHEMA, **answer}, ensure_ascii=False) + "\n")
        else:
            self._stdout.write("\n".join(_plain_lines(answer)) + "\n")
        self._stdout.flush()

    def error(self, error: FamilySafeError, as_json: bool) -> None:
        """Print what happened and the next step on standard error."""
        if as_json:
            body = {
                "schema": SCHEMA,
                "error": error.code,
                "message": error.title,
                "next_step": error.next_step,
            }
            self._stderr.write(json.dumps(body, ensure_ascii=False) + "\n")
        else:
            self._stderr.write(f"{error.title}\n{error.next_step}\n")
        self._stderr.flush()


def _plain_lines(value: Any, indent: str = "") -> list[str]:
    """A nested answer as indented lines."""
    if isinstance(value, dict):
        lines = []
        for key, item in value.items():
            if isinstance(item, (dict, list)) and item:
                lines += [f"{indent}{key}:", *_plain_lines(item, indent + "  ")]
            else:
                lines.append(f"{indent}{key}: {_plain(item)}")
        return lines
    if isinstance(value, list):
        lines = []
        for item in value:
            inner = _plain_lines(item, indent + "  ")
            lines += [f"{indent}- {inner[0].strip()}", *inner[1:]] if inner else []
        return lines
    return [f"{indent}{_plain(value)}"]


def _plain(value: Any) -> str:
    if value is None or value == [] or value == {}:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


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
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    parser = _Parser(prog="familysafe", description="A parent's own notebook.", parents=[common])
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep everything under DIR")
    parser.add_argument("--background", action="store_true", help="run the reminder process")
    parser.add_argument("--covered", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--unlock-from-stdin", action="store_true", help=argparse.SUPPRESS)
    arguments.add_commands(parser, common)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Entry point. Returns the exit code of ``docs/cli.md``."""
    words = list(sys.argv[1:] if argv is None else argv)
    console = Console(sys.stdin, sys.stdout, sys.stderr)
    return run(words, console)


def run(words: Sequence[str], console: Console) -> int:
    """One call with a given console."""
    as_json = "--json" in words
    try:
        arguments = build_parser().parse_args(words)
        handler: Handler | None = getattr(arguments, "handler", None)
        if handler is None:
            return _start_program(arguments, console)
        console.answer(handler(arguments, console), as_json)
        return 0
    except FamilySafeError as error:
        console.error(error, as_json)
        return error.exit_code
    except SystemExit as leaving:
        return int(leaving.code or 0)
    except KeyboardInterrupt:
        return 130


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
        paths, covered=arguments.covered, locked=arguments.locked, passphrase=passphrase
    )
