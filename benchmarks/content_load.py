"""How long the content takes: what Today needs (aim: 30 ms at most), one app, and everything.

Run: ``python benchmarks/content_load.py [--json]``. Each number is the best of several fresh
packs, in milliseconds; the disk cache is warm.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from familysafe.content.pack import ContentPack

ROUNDS = 7
PLATFORMS = ("ios", "android", "nintendo_switch", "windows11")
APPS = ("tiktok", "youtube", "roblox", "whatsapp", "minecraft", "instagram", "snapchat")


def today(pack: ContentPack) -> None:
    """What the first page asks: the beat, the topics, a family's platforms and apps."""
    pack.rhythm()
    pack.talk_topics()
    pack.platform_entries()
    for platform in PLATFORMS:
        pack.platform(platform)
    for app in APPS:
        pack.app(app)


def names(pack: ContentPack) -> None:
    """What a list of names asks."""
    pack.match_app("TikTok")


def everything(pack: ContentPack) -> None:
    """All there is."""
    for _ in pack.checks():
        pass
    pack.talk_topics()
    pack.rating_systems()
    pack.first_hour()


def best(work: Callable[[ContentPack], None]) -> float:
    """The best of several rounds, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        pack = ContentPack.load()
        start = time.perf_counter()
        work(pack)
        times.append((time.perf_counter() - start) * 1000)
    return round(min(times), 2)


def main() -> int:
    """Print the numbers; exit 1 if Today is over its aim."""
    found = {work.__name__: best(work) for work in (today, names, everything)}
    if "--json" in sys.argv:
        print(json.dumps({"schema": 1, "milliseconds": found, "aim_today": 30}))
    else:
        for name, value in found.items():
            print(f"{name:12} {value:8.2f} ms")
    return 0 if found["today"] <= 30 else 1


if __name__ == "__main__":
    raise SystemExit(main())
