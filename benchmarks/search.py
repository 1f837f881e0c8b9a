"""Full-text search over 100,000 entries inside the encrypted file: at most 30 ms each.

Beside it, FTS5's own search on the same content without a key (its beginnings: ``"to"*``).
Run: ``python -m benchmarks.search [ENTRIES]``. Prints medians of the processor's time, which other
work on the computer leaves alone.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from benchmarks.store_record import START, new_book, plain_copy, time_each
from familysafe.adapters.clock import SystemIds
from familysafe.content.words import friendly_words
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.talk import Talk
from familysafe.services.ports import Create
from familysafe.store.notebook import SqlNotebook
from familysafe.store.search import _FIND, expression

ENTRIES, AIM_MS, MOST, ROUNDS = 100_000, 30.0, 50, 7
_AT_ONCE = 10_000
_WORDS_EACH = 12


def fill(book: SqlNotebook, entries: int, ids: SystemIds) -> dict[str, str]:
    """Talks with a dozen plain words each; returns what will be searched, by its name."""
    rng, words = random.Random(7), friendly_words()
    child = Child(id=ids.new(), name="Nora", born=BirthDate(2013, 4))
    book.record("add_child", [Create(child, child.id)])
    for begin in range(0, entries, _AT_ONCE):
        book.record(
            "talks",
            [
                Create(_talk(ids, child, number, rng, words), child.id)
                for number in range(begin, min(begin + _AT_ONCE, entries))
            ],
        )
    rare = words[5]
    return {
        "a word of every entry": "together",
        "a rare word": rare,
        "two words": f"together {rare}",
        "two letters": rare[:2],
        "one letter": rare[:1],
        "the beginning of a word of every entry": "toget",
        "no entry": "zzzzz",
    }


def _talk(ids: SystemIds, child: Child, number: int, rng: random.Random, words: list[str]) -> Talk:
    note = " ".join((*rng.choices(words, k=_WORDS_EACH), "together"))
    at = START + timedelta(minutes=number)
    return Talk(
        id=ids.new(), happened_at=at, zone="Europe/London", child_id=child.id,
        group_id=ids.new(), note=note,
    )  # fmt: skip


def main(entries: int) -> int:
    """Print each search; the exit code says whether the slowest met the aim."""
    slowest = 0.0
    with tempfile.TemporaryDirectory() as name:
        ids = SystemIds()
        book = new_book(Path(name) / "search.db", ids)
        searches = fill(book, entries, ids)
        raw = plain_copy(book, Path(name) / "plain.db")

        def beside(typed: str) -> None:
            for whole in (True, False):
                words = {"words": expression(typed, whole=whole), "most": MOST}
                if len(raw.execute(_FIND.text, words).fetchall()) == MOST:
                    break

        for what, typed in searches.items():
            ours = time_each(lambda _, t=typed: book.search(t, MOST), ROUNDS, time.process_time)
            bare = time_each(lambda _, t=typed: beside(t), ROUNDS, time.process_time)
            slowest = max(slowest, ours)
            ratio = ours / max(bare, 0.001)
            print(f"{what}: {ours:.1f} ms, without a key {bare:.1f} ms, ratio {ratio:.2f}")
        raw.close()
    print(f"search over {entries} entries: slowest {slowest:.1f} ms, aim {AIM_MS:.0f} ms")
    return 0 if slowest <= AIM_MS else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES))
