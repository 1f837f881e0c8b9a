"""App Privacy Report of a million lines beside bare JSON parsing of the same lines.

Aims: at most twice the time, and the same memory for a million lines as for a tenth of it.
Run: ``python benchmarks/import_privacy_report.py [lines]``. Prints one JSON object; the exit
code is 0 if both aims are met.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

AIM_RATIO = 2.0
AIM_GROWTH = 1.2
_APPS = 60
_CATEGORIES = ("location", "camera", "microphone", "contacts", "photos")


def _access(number: int) -> str:
    kind = ("intervalBegin", "intervalEnd", "event")[number % 3]
    return json.dumps(
        {
            "accessor": {
                "identifier": f"com.example.app{number % _APPS}",
                "identifierType": "bundleID",
            },
            "category": _CATEGORIES[number % len(_CATEGORIES)],
            "identifier": f"0E0134C2-8E0C-40AD-8620-{number:012X}",
            "kind": kind,
            "timeStamp": f"2026-03-{number % 7 + 1:02d}T10:53:24.555+01:00",
            "type": "access",
        },
        separators=(",", ":"),
    )


def _network(number: int) -> str:
    return json.dumps(
        {
            "bundleID": f"com.example.app{number % _APPS}",
            "context": "",
            "domain": f"host{number}.example.com",
            "domainOwner": "",
            "domainType": 2,
            "firstTimeStamp": "2026-03-01T10:53:24.555+01:00",
            "hits": number % 9,
            "initiatedType": "AppInitiated",
            "timeStamp": "2026-03-01T10:53:24.555+01:00",
            "type": "networkActivity",
        },
        separators=(",", ":"),
    )


def write(path: Path, lines: int, *, access_every: int) -> None:
    """A report in which each ``access_every``-th line is an access line."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number in range(lines):
            line = _access(number) if number % access_every == 0 else _network(number)
            file.write(line + "\n")


_BARE = """
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    json.loads(line)
"""
_OURS = """
import sys
sys.path.insert(0, sys.argv[2])
from familysafe.importers.parse import parse
print(sum(parse(open(sys.argv[1], "rb")).left_out.values()))
"""


def measure(program: str, path: Path) -> tuple[float, int]:
    """Seconds and peak bytes of a fresh process (0 where the system does not tell)."""
    tell = "\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    home = str(Path(__file__).resolve().parents[1])
    start = time.perf_counter()
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            program + (tell if sys.platform != "win32" else ""),
            str(path),
            home,
        ],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds = time.perf_counter() - start
    unit = 1 if sys.platform == "darwin" else 1024
    return seconds, int(done.stdout.split()[-1]) * unit if sys.platform != "win32" else 0


def main(lines: int) -> int:
    """Measure both kinds of report: mostly network lines as in real ones, and access only."""
    answer: dict[str, object] = {"lines": lines}
    met = True
    with tempfile.TemporaryDirectory() as folder:
        for name, every in (("as_real", 9), ("access_only", 1)):
            whole, tenth = Path(folder) / "whole.ndjson", Path(folder) / "tenth.ndjson"
            write(whole, lines, access_every=every)
            write(tenth, lines // 10, access_every=every)
            bare, _ = measure(_BARE, whole)
            ours, peak = measure(_OURS, whole)
            _, small_peak = measure(_OURS, tenth)
            ratio, growth = ours / bare, peak / max(small_peak, 1)
            met = met and ratio <= AIM_RATIO and growth <= AIM_GROWTH
            answer[name] = {
                "bare_seconds": round(bare, 2),
                "ours_seconds": round(ours, 2),
                "ratio": round(ratio, 2),
                "peak_bytes": peak,
                "growth": round(growth, 2),
            }
    answer["met"] = met
    print(json.dumps(answer))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
