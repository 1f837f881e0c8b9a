"""Every command of the command line in turn, in one process: ``python -m tests.proofs.journey``.

Prints one JSON line per command: its name, its exit code and what it said in an error.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from familysafe.cli import Console, run
from tests.proofs.kit import WORDS

NEW_WORDS = "burlap jumbo decline woken surreal"


def calls(home: Path) -> Iterator[tuple[list[str], str]]:
    """Words and standard input of each call."""
    work, once = home / "profile", f"{WORDS}\n"
    profile = ["--profile", str(work)]
    apps = home / "apps.csv"
    apps.write_text("name,package\nExample Chat,com.example.chat\n", encoding="utf-8")
    backup = str(work / "one.familysafe-backup")
    yield [*profile, "vault", "create", "--guardian", "Sam", "--country", "GB"], once
    yield [*profile, "add", "child", "--name", "Nora", "--born", "2013-04"], once
    device = ["add", "device", "--child", "Nora", "--platform", "android", "--name", "Phone"]
    yield [*profile, *device], once
    yield [*profile, "import", str(apps), "--child", "Nora", "--apply"], once
    yield [*profile, "plan", "--child", "Nora"], once
    yield [*profile, "ratings", "--child", "Nora"], once
    yield [*profile, "log", "talk", "--child", "Nora", "--at", "2026-11-20T18:30"], once
    yield [*profile, "due", "--now", "2026-11-23T19:30"], once
    yield [*profile, "vault", "check"], once
    yield [*profile, "vault", "backup", "--to", backup], once
    yield [*profile, "vault", "change-passphrase"], f"{WORDS}\n{NEW_WORDS}\n"
    yield [*profile, "vault", "restore", "--from", backup], once
    yield [*profile, "export", "--to", str(work / "all.zip")], once
    yield [*profile, "vault", "salvage", "--to", str(work / "saved")], once
    yield ["content", "stats"], ""
    yield ["--profile", str(home / "profile2"), "demo", "--no-window"], ""


def main(home: Path) -> None:
    """Do them all."""
    for words, secrets in calls(home):
        out, error = io.StringIO(), io.StringIO()
        code = run([*words, "--json"], Console(io.StringIO(secrets), out, error))
        name = " ".join(word for word in words if not word.startswith(("-", "/")))
        print(json.dumps({"name": name, "code": code, "error": error.getvalue()}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
