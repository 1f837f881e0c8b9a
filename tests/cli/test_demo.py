"""The demo's profile is thrown away: at its end, after a signal, after kill -9."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from familysafe.commands import demo

REPO = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="signals and process ids of POSIX")
# Makes the folder, says where it is, then waits: as a demo does while its window is open.
OPEN_DEMO = (
    "import sys; from familysafe.commands import demo\n"
    "with demo._thrown_away() as (folder, held):\n"
    "    print(folder, (folder / 'owners').read_text().split()[1], flush=True)\n"
    "    sys.stdin.read()\n"
)


def opened(place: Path) -> tuple[subprocess.Popen[str], Path, int]:
    running = subprocess.Popen(
        [sys.executable, "-c", OPEN_DEMO],
        cwd=REPO,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(place)},
    )
    assert running.stdout is not None
    folder, janitor = running.stdout.readline().split()
    assert Path(folder).is_dir()
    return running, Path(folder), int(janitor)


def ended(running: subprocess.Popen[str]) -> None:
    assert running.stdin is not None and running.stdout is not None
    running.stdin.close()
    running.stdout.close()
    running.wait()


@posix
@pytest.mark.parametrize("number", [None, signal.SIGTERM, signal.SIGHUP])
def test_the_profile_is_gone_when_the_demo_ends(tmp_path: Path, number: int | None) -> None:
    running, folder, _janitor = opened(tmp_path)
    if number is not None:
        running.send_signal(number)
        running.wait()
    ended(running)
    assert not folder.exists()


@posix
def test_the_profile_is_gone_after_kill_9(tmp_path: Path) -> None:
    running, folder, janitor = opened(tmp_path)
    # The janitor is no child of this process: it is done when its end of a lock is let go.
    waiting = os.pidfd_open(janitor) if hasattr(os, "pidfd_open") else -1
    running.kill()
    ended(running)
    if waiting < 0:
        pytest.skip("this system cannot wait for a stranger's process")
    import select

    assert select.select([waiting], [], [], 60)[0]
    os.close(waiting)
    assert not folder.exists()


@posix
def test_what_a_switched_off_computer_left_is_swept_at_the_next_demo(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    folders = {name: tmp_path / f"familysafe-demo-{name}" for name in ("dead", "alive", "foreign")}
    for folder in folders.values():
        folder.mkdir()
    (folders["dead"] / "owners").write_text(f"{gone.pid} {gone.pid}")
    (folders["alive"] / "owners").write_text(f"{gone.pid} {os.getpid()}")
    (tmp_path / "familysafe-demo-link").symlink_to(folders["dead"], target_is_directory=True)
    demo.sweep(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir() if not p.is_symlink()) == [
        "familysafe-demo-alive",
        "familysafe-demo-foreign",
    ]
