"""Set up a fresh machine and start: ``python3 dev.py run`` or ``python3 dev.py test``.

Standard library only. It makes ``.venv`` beside this file, installs the pinned and hashed
packages of ``constraints*.txt`` into it, and starts what was asked for. A stamp inside ``.venv``
says what it was made from, so the next start goes straight on.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST = (3, 11)

USAGE = """usage: python3 dev.py COMMAND   (on Windows: py dev.py COMMAND)

  run [ARGS]     start FamilySafe (ARGS go to the program)
  test [ARGS]    run all tests (ARGS go to pytest)
  setup          only make the environment, for running and testing
  check          style, types, import rules
  bench [NAME]   run the benchmarks
  prove NAME     run a long proof of tests/proofs
"""

# What PySide6 loads at run time on Debian and Ubuntu, and what a real desktop test starts.
RUN_PACKAGES = ["libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3"]
RUN_PACKAGES += ["libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"]
RUN_PACKAGES += ["libxcb-shape0"]
TEST_PACKAGES = ["xvfb", "xauth", "openbox", "dunst", "dbus", "gnome-keyring", "imagemagick"]
TEST_PACKAGES += ["xdotool", "strace"]


def main(words: Sequence[str]) -> int:
    """Do one command; returns its exit code."""
    command, rest = (words[0], list(words[1:])) if words else ("help", [])
    commands = {
        "run": run,
        "test": test,
        "setup": setup,
        "check": check,
        "bench": bench,
        "prove": prove,
    }
    if command not in commands:
        print(USAGE, end="")
        return 0 if command in ("help", "-h", "--help") else 2
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        print(f"FamilySafe needs Python 3.11 or newer; this is Python {found}.")
        return 1
    return commands[command](rest)


def run(rest: list[str]) -> int:
    """Start the program in place of this one."""
    prepare("run")
    command = [str(PYTHON), "-m", "familysafe", *rest]
    if WINDOWS:
        return subprocess.call(command)
    os.execv(command[0], command)


def test(rest: list[str]) -> int:
    """All tests, in a few processes; the desktop tests start a desktop of their own."""
    prepare("test")
    workers = str(min(4, os.cpu_count() or 1))
    return python("-m", "pytest", *(rest or ["-q", "-n", workers, "--dist", "loadfile"]))


def setup(_rest: list[str]) -> int:
    """Make everything ready for running and testing."""
    prepare("test")
    print("Ready.")
    return 0


def check(_rest: list[str]) -> int:
    """Style, layout, types and the rules that tests hold over the source."""
    prepare("test")
    steps = (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("pytest", "-q", "-p", "no:randomly", "-m", "not slow", "tests/architecture"),
    )
    failed = [step[0] for step in steps if python("-m", *step)]
    print("Not in order: " + ", ".join(failed) if failed else "In order.")
    return 1 if failed else 0


def bench(rest: list[str]) -> int:
    """Run the named benchmarks, or all of them."""
    prepare("test")
    names = rest or sorted(
        path.stem for path in (HERE / "benchmarks").glob("*.py") if not path.stem.startswith("_")
    )
    return max((python("-m", f"benchmarks.{name}") for name in names), default=0)


def prove(rest: list[str]) -> int:
    """Hand the names to the proofs' own runner."""
    prepare("test")
    return python("-m", "tests.proofs", *rest)


# -- the environment --------------------------------------------------------------------------


def prepare(kind: str) -> None:
    """Make ``.venv`` fit for ``run`` or ``test``; does nothing if it is already."""
    pins = pins_of(kind)
    if any(fresh(stamp(level), pins_of(level)) for level in {kind, "test"}):
        return
    install_system_packages(kind)
    if not works(PYTHON):
        say(f"Making the environment {VENV.name} ...")
        must([sys.executable, "-m", "venv", "--clear", str(VENV)])
    say("Installing the pinned packages (once; this can take some minutes) ...")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    # The pins are complete. An older pip would look for the newest release of a part that is asked
    # for with an extra, and refuse it for want of a hash.
    pinned = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", str(pins)]
    must([*pip, *pinned])
    must([*pip, "--no-deps", "--no-build-isolation", "-e", str(HERE)])
    stamp(kind).write_text(digest(pins), encoding="ascii")


def stamp(kind: str) -> Path:
    return VENV / f"ready-{kind}.txt"


def pins_of(kind: str) -> Path:
    return HERE / ("constraints.txt" if kind == "run" else "constraints-test.txt")


def fresh(mark: Path, pins: Path) -> bool:
    try:
        return mark.read_text(encoding="ascii") == digest(pins) and PYTHON.exists()
    except OSError:
        return False


def digest(pins: Path) -> str:
    """What the environment is made from: the pins, the project's description, this Python."""
    parts = (pins.read_bytes(), (HERE / "pyproject.toml").read_bytes(), sys.version.encode())
    return hashlib.sha256(b"\0".join((*parts, str(HERE).encode()))).hexdigest()


def works(interpreter: Path) -> bool:
    """True if the environment's Python starts, is this version and has pip."""
    ask = "import pip, sys; print(*sys.version_info[:2])"
    try:
        done = subprocess.run([str(interpreter), "-c", ask], capture_output=True, text=True)
    except OSError:
        return False
    return done.stdout.split() == [str(part) for part in sys.version_info[:2]]


# -- Debian and Ubuntu ------------------------------------------------------------------------


def install_system_packages(kind: str) -> None:
    """Install what is missing if we may; else say the one line that does it."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return
    needed = missing(RUN_PACKAGES) + ([] if has_ensurepip() else ["python3-venv"])
    wanted = missing(TEST_PACKAGES) if kind == "test" else []
    if not needed and not wanted:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *needed, *wanted]
    line = f"sudo apt-get update && sudo {shlex.join(install)}"
    prefix = how_to_be_root()
    if prefix is not None:
        why = "the window" + (" and the tests of a real desktop" if wanted else "")
        say(f"Installing system packages for {why}: {' '.join([*needed, *wanted])}")
        noisy = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        updated = subprocess.call([*prefix, "apt-get", "update", "-qq"], env=noisy) == 0
        if updated and subprocess.call([*prefix, *install, "-qq"], env=noisy) == 0:
            return
    say(f"Some system packages are missing. Please run this line, then try again:\n  {line}")
    if needed or os.environ.get("CI"):
        raise SystemExit(1)
    say("Going on without them: tests that need a real desktop will be skipped.")


def missing(packages: Sequence[str]) -> list[str]:
    """Those not installed. Newer releases add "t64" to some names."""
    names = [name + end for name in packages for end in ("", "t64")]
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n", *names]
    lines = subprocess.run(query, capture_output=True, text=True).stdout.splitlines()
    there = {line.split()[1].removesuffix("t64") for line in lines if line.startswith("installed ")}
    return [name for name in packages if name not in there]


def has_ensurepip() -> bool:
    """Debian keeps this part of Python in a package of its own."""
    from importlib.util import find_spec

    return find_spec("ensurepip") is not None and find_spec("venv") is not None


def how_to_be_root() -> list[str] | None:
    """What to put before a command that needs root; None if we may not."""
    if WINDOWS or os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    if sys.stdin.isatty():
        return ["sudo"]
    silent = subprocess.run(["sudo", "-n", "true"], capture_output=True)
    return ["sudo", "-n"] if silent.returncode == 0 else None


# -- small things -----------------------------------------------------------------------------


def python(*words: str) -> int:
    """Run the environment's Python in the project's folder."""
    return subprocess.call([str(PYTHON), *words], cwd=HERE)


def must(command: list[str]) -> None:
    """Run a step that everything after it needs."""
    if subprocess.call(command, cwd=HERE):
        say("This step did not work; what it said stands above. Try again when it is solved.")
        raise SystemExit(1)


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
