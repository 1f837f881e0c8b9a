"""Finding what begins like the typed word: spelt out, it must find what FTS5 itself finds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.talk import Talk
from familysafe.services.ports import Create
from familysafe.store import search
from familysafe.store.engine import transaction
from tests.store.record_helpers import RealBook, real_book

NOTES = (
    "On the way to school, together with Émile",
    "Tog. Toggle TOGETHER to-gether together's",
    "Straße strasse İstanbul istanbul ıstanbul Kelvin \u212aelvin",
    "naïve naive NAI\u0308VE e\u0301clair éclair",
    "Разговор о школе, разные игры",
    "ความปลอดภัย हिन्दी शब्द שלום مرحبا 日本語のゲーム",
    "roblox2 2048 x_y a-b don't don’t ﬁne ﬁt ſong",
    '"quoted" AND OR NOT near* col:on (brackets) ^caret',
)
TYPED = sorted({word[:n] for note in NOTES for word in note.split() for n in range(1, 7)})


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealBook]:
    folder: Path = tmp_path_factory.mktemp("search")
    with real_book(folder / "notebook.db", guardian_name="Sam") as made:
        child = Child(id=made.ids.new(), name="Nora", born=BirthDate(2013, 4))
        made.book.record("add_child", [Create(child, child.id)])
        talks = [
            Talk(
                id=made.ids.new(),
                happened_at=datetime(2026, 1, 1 + n, 18, tzinfo=UTC),
                zone="Europe/London",
                child_id=child.id,
                group_id=made.ids.new(),
                note=note,
            )
            for n, note in enumerate(NOTES)
        ]
        made.book.record("talks", [Create(talk, child.id) for talk in talks])
        yield made


def found(real: RealBook, spelt_out: bool, typed: str) -> list[bytes]:
    """What both ways find, newest first."""
    with transaction(real.engine) as conn:
        words = search._begun(conn, typed) if spelt_out else search.expression(typed)
        rows = conn.execute(search._FIND, {"words": words, "most": 50}).all() if words else []
        return [row.id for row in rows]


def test_every_beginning_finds_the_same_spelt_out(real: RealBook) -> None:
    other = [t for t in TYPED if found(real, True, t) != found(real, False, t)]
    assert other == [] and len(TYPED) > 200


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=12) | st.lists(st.sampled_from(TYPED), max_size=3).map(" ".join))
def test_whatever_is_typed_finds_the_same_spelt_out(real: RealBook, typed: str) -> None:
    assert found(real, True, typed) == found(real, False, typed)


def test_a_beginning_of_more_words_than_are_spelt_out_is_still_found(
    real: RealBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_MOST_SPELT", 1)
    assert found(real, True, "to") == found(real, False, "to") != []


def test_the_file_can_be_written_anew_after_a_search(real: RealBook) -> None:
    assert [hit.kind for hit in real.book.search("toget")] == ["talk", "talk"]
    assert real.book.compact()
    assert [hit.kind for hit in real.book.search("toget")] == ["talk", "talk"]
