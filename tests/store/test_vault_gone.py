"""The notebook's file went from its place while it was open: nothing is called saved then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.services.ports import Create
from familysafe.store.errors import VaultGoneError
from tests.store.record_helpers import RealBook, real_book


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder / "notebook.db"


@pytest.fixture
def real(place: Path) -> Iterator[RealBook]:
    with real_book(place) as made:
        save(made, "Nora")  # from here on SQLite keeps its journal open and looks no more
        yield made


def save(real: RealBook, name: str) -> None:
    made = Child(id=real.ids.new(), name=name, born=BirthDate(2013, 4))
    real.book.record("add_child", [Create(made, made.id)])


def names(real: RealBook) -> list[str]:
    return [child.name for child in real.book.all(Child)]


def pulled_out(place: Path) -> Callable[[], None]:
    away = place.parent.rename(place.parent.with_name("pulled out"))
    place.parent.mkdir()  # an empty mount point stays behind

    def back() -> None:
        place.parent.rmdir()
        away.rename(place.parent)

    return back


def replaced(place: Path) -> Callable[[], None]:
    kept = place.rename(place.with_name("ours"))
    place.write_bytes(b"what a sync program brought" * 1000)
    return lambda: kept.replace(place) and None


@pytest.mark.parametrize("goes", [pulled_out, replaced])
def test_what_cannot_be_found_again_is_not_called_saved(
    real: RealBook, place: Path, goes: Callable[[Path], Callable[[], None]]
) -> None:
    back = goes(place)
    with pytest.raises(VaultGoneError):
        save(real, "Wren")
    assert names(real) == ["Nora"]
    back()
    save(real, "Wren")
    assert names(real) == ["Nora", "Wren"]
    real.reopen()
    assert names(real) == ["Nora", "Wren"]
