"""``familysafe vault ...``: make, check and keep the notebook."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from familysafe.commands.opening import counted, new_passphrase, opened, program_for
from familysafe.domain.family import Child
from familysafe.domain.text import clean_name
from familysafe.errors import InvalidInputError
from familysafe.passphrase_costs import never
from familysafe.store.backup_file import read_header
from familysafe.store.target import check_not_a_stranger

if TYPE_CHECKING:
    from familysafe.cli import Console

Answer = dict[str, Any]


def create(arguments: argparse.Namespace, console: Console) -> Answer:
    """A new notebook. Its recovery code is shown this once."""
    program = program_for(arguments)
    country = arguments.country.strip().upper()
    name = clean_name(arguments.guardian)
    if len(country) != 2 or not country.isalpha() or not country.isascii():
        raise InvalidInputError(
            "country",
            title="A country is two letters.",
            next_step="Use the ISO 3166 code, for example GB or DE.",
        )
    if not name:
        raise InvalidInputError(
            "guardian", title="The name is empty.", next_step="Give a first name or a nickname."
        )
    passphrase = new_passphrase(console, "passphrase")
    session, code = program.create(guardian=name, country=country, passphrase=passphrase)
    session.close()
    return {"vault": str(program.files().paths.folder), "recovery_code": code}


def check(arguments: argparse.Namespace, console: Console) -> Answer:
    """Look through everything. Damage is said, with exit code 4 for a file that cannot open."""
    with opened(arguments, console) as session:
        report = session.book.check()
    return {
        "ok": report.ok,
        "schema_version": report.schema_version,
        "counts": report.counts,
        "problems": list(report.problems),
    }


def change_passphrase(arguments: argparse.Namespace, console: Console) -> Answer:
    """Current passphrase, then the new one."""
    current = console.secret("passphrase")
    new = new_passphrase(console, "new passphrase")
    program = program_for(arguments)
    with counted(program, console):
        session = program.unlock(current)
    try:
        costs = program.costs(never)
        program.files().change_passphrase(session.vault, current, new, costs)
    finally:
        session.close()
    return {"ok": True}


def recover(arguments: argparse.Namespace, console: Console) -> Answer:
    """Recovery code, then the new passphrase."""
    code = console.secret("recovery code")
    new = new_passphrase(console, "new passphrase")
    program = program_for(arguments)
    with counted(program, console):
        session = program.recover(code, new)
    session.close()
    return {"ok": True}


def backup(arguments: argparse.Namespace, console: Console) -> Answer:
    """One file, opened and counted again before it gets its name."""
    check_not_a_stranger(arguments.to)
    with opened(arguments, console) as session:
        facts = session.back_up(arguments.to)
    return {"file": str(arguments.to), "counts": dict(facts.counts)}


def restore(arguments: argparse.Namespace, console: Console) -> Answer:
    """The backup becomes today's notebook; today's files are kept aside."""
    read_header(arguments.source)  # a missing or foreign file is said before anything is asked
    passphrase = console.secret("passphrase of the backup")
    program = program_for(arguments)
    with counted(program, console):
        previous = program.restore(arguments.source, passphrase)
    session = program.unlock_by(passphrase)
    try:
        counts = session.book.check().counts
    finally:
        session.close()
    return {"counts": counts, "previous": str(previous)}


def salvage(arguments: argparse.Namespace, console: Console) -> Answer:
    """A new notebook from what can still be read; the damaged one stays where it is."""
    passphrase = console.secret("passphrase")
    program = program_for(arguments)
    folder = arguments.to.expanduser().absolute()
    with counted(program, console):
        report = program.salvage(passphrase, folder)
    found = program_for(arguments)
    found.folder = folder
    session = found.unlock_by(passphrase)
    try:
        names = {child.id: child.name for child in session.book.all(Child)}
    finally:
        session.vault.close()
    return {
        "vault": str(folder),
        "pages": report.pages,
        "bad_pages": len(report.bad_pages),
        "from_file": report.from_file,
        "from_backups": report.from_backups,
        "from_present_state": report.from_present_state,
        "missing": [
            {
                "kind": one.kind,
                "child": None if one.child is None else names.get(one.child, str(one.child)),
                "count": one.count,
            }
            for one in report.lost
        ],
        "problems": list(report.problems),
    }
