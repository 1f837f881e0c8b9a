"""All commands and their arguments, in the order of ``docs/cli.md``.

Handlers are imported when their command runs, so that ``--help`` stays quick.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

Add = Callable[..., argparse.ArgumentParser]


def _handler(module: str, name: str) -> Callable[..., Any]:
    def call(arguments: argparse.Namespace, console: Any) -> Any:
        handler = getattr(import_module(f"familysafe.commands.{module}"), name)
        return handler(arguments, console)

    return call


def _plain(name: str) -> Callable[..., Any]:
    def lines(answer: Any) -> Any:
        from familysafe.commands import plain

        return getattr(plain, name)(answer)

    return lines


def add_commands(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add every command to the parser."""
    groups = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(
        where: Any, name: str, module: str, call: str, text: str, plain: str | None = None
    ) -> Any:
        made = where.add_parser(
            name, help=text, description=text, parents=[common], allow_abbrev=False
        )
        made.set_defaults(handler=_handler(module, call))
        if plain is not None:
            made.set_defaults(plain=_plain(plain))
        return made

    def group(name: str, text: str) -> Any:
        made = groups.add_parser(name, help=text, description=text, parents=[common])
        return made.add_subparsers(required=True, metavar="WHAT")

    demo = command(groups, "demo", "demo", "demo", "an invented family in the window")
    demo.add_argument("--no-window", action="store_true", help="only make the profile")
    _vault(group("vault", "make, check and keep the notebook"), command)
    export = command(
        groups, "export", "transfer", "export", "everything as one zip file", "exported"
    )
    export.add_argument("--to", type=Path, required=True, metavar="FILE")
    load = command(
        groups, "load", "transfer", "load", "an exported file into an empty notebook", "loaded"
    )
    load.add_argument("file", type=Path, metavar="FILE")
    _add(group("add", "add a child or a device"), command)
    _import(
        command(groups, "import", "imports", "import_files", "apps from exported files", "imported")
    )
    plan = command(groups, "plan", "reports", "plan", "the check-ups of a child", "planned")
    plan.add_argument("--child", required=True)
    ratings = command(
        groups, "ratings", "reports", "ratings", "age ratings of a child's apps", "rated"
    )
    ratings.add_argument("--child", required=True)
    ratings.add_argument("--on", metavar="DATE", help="judge for this day")
    _log(group("log", "write something down"), command)
    due = command(
        groups, "due", "reports", "due", "what is due, and the notifications ahead", "due"
    )
    due.add_argument("--now", metavar="TIME", required=True)
    due.add_argument("--until", metavar="TIME")
    content = group("content", "the content pack")
    check = command(
        content,
        "check",
        "content",
        "check",
        "look for mistakes in content files",
        "content_checked",
    )
    check.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    command(content, "stats", "content", "stats", "how much content there is, and how fresh")


def _vault(where: Any, command: Add) -> None:
    create = command(where, "create", "vault", "create", "make a notebook", "created")
    create.add_argument("--guardian", required=True, metavar="NAME")
    create.add_argument("--country", required=True, metavar="CC")
    command(where, "check", "vault", "check", "look through every page of the notebook", "checked")
    command(
        where,
        "change-passphrase",
        "vault",
        "change_passphrase",
        "change the passphrase",
        "passphrase_set",
    )
    command(where, "recover", "vault", "recover", "open with the recovery code", "passphrase_set")
    backup = command(where, "backup", "vault", "backup", "write a checked backup", "backed_up")
    backup.add_argument("--to", type=Path, required=True, metavar="FILE")
    salvage = command(where, "salvage", "vault", "salvage", "save what a damaged file still holds")
    salvage.add_argument("--to", type=Path, required=True, metavar="DIR")
    restore = command(
        where, "restore", "vault", "restore", "put a backup in the place of today", "restored"
    )
    restore.add_argument("--from", dest="source", type=Path, required=True, metavar="FILE")


def _add(where: Any, command: Add) -> None:
    child = command(where, "child", "records", "add_child", "add a child", "added")
    child.add_argument("--name", required=True)
    child.add_argument("--born", required=True, metavar="YYYY-MM[-DD]")
    device = command(where, "device", "records", "add_device", "add a device", "added")
    device.add_argument("--child", required=True)
    device.add_argument("--platform", required=True, metavar="ID")
    device.add_argument("--name", required=True)


def _import(made: argparse.ArgumentParser) -> None:
    made.add_argument("files", type=Path, nargs="+", metavar="FILE")
    made.add_argument("--child", required=True)
    made.add_argument("--device", metavar="ID")
    made.add_argument("--apply", action="store_true", help="take all that is not there yet")


def _log(where: Any, command: Add) -> None:
    talk = command(where, "talk", "records", "log_talk", "write a talk down", "logged")
    talk.add_argument(
        "--child", required=True, action="extend", nargs="+", dest="children", metavar="CHILD"
    )
    talk.add_argument("--at", required=True, metavar="TIME")
    talk.add_argument(
        "--topic", action="extend", nargs="+", default=[], dest="topics", metavar="ID"
    )
    talk.add_argument("--how", choices=("easy", "okay", "bumpy", "not_this_time"))
