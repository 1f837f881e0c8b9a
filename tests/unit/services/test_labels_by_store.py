"""Labels that depend on where they are read: Google Play abroad, and what free programs declare."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID
from xml.etree import ElementTree

import pytest

from familysafe.content.pack import ContentPack
from familysafe.domain.age import BirthDate
from familysafe.domain.rating import Label, Store, Verdict
from familysafe.importers.appstream import app_of
from familysafe.importers.records import ImportedApp
from familysafe.services import apps, children, devices, imports, ratings
from familysafe.services.desk import Desk
from familysafe.services.ports import Edit
from tests.unit.services.conftest import make_desk

_DECLARES = """<component type="desktop-application"><id>org.example.Blaster</id>
<name>Blaster</name><content_rating type="oars-1.1">{}</content_rating></component>"""
_BLOOD = '<content_attribute id="violence-bloodshed">intense</content_attribute>'


@dataclass(frozen=True)
class File:
    """What an importer hands over."""

    items: tuple[ImportedApp, ...]
    source: str = "appstream"
    seen_on: date | None = None
    left_out: dict[str, int] = field(default_factory=dict)


@pytest.fixture
def desk() -> Desk:
    made, _clock = make_desk(ContentPack.load())
    return made


def child_with(desk: Desk, platform: str) -> tuple[UUID, UUID]:
    child = children.add_child(desk, name="Ben", born=BirthDate(2018, 3, 9)).id
    device = devices.add_device(desk, name="It", platform_id=platform, users=(child,)).id
    return child, device


def live_in(desk: Desk, country: str) -> None:
    home = desk.household()
    desk.save("move", [Edit(home, replace(home, country=country))])


def play_labels(desk: Desk, child: UUID) -> list[Label]:
    found = ratings.ratings_for(desk, child_id=child).apps
    return [label for app in found for label in app.labels if label.store is Store.GOOGLE_PLAY]


def test_a_play_label_that_the_store_here_does_not_print_says_so(desk: Desk) -> None:
    child, device = child_with(desk, "android")
    picks = [apps.Pick("Discord", "discord"), apps.Pick("Duolingo", "duolingo")]
    apps.add_apps(desk, child_id=child, device_id=device, picks=picks)
    live_in(desk, "GB")
    there = play_labels(desk, child)
    assert there and all(label.abroad for label in there)
    assert all("PEGI in Europe" in label.note for label in there)
    live_in(desk, "US")
    here = play_labels(desk, child)
    assert here and not any(label.abroad or "PEGI in Europe" in label.note for label in here)


def _bring_in(desk: Desk, declared: str) -> ratings.AppRating:
    child, device = child_with(desk, "linux_desktop")
    item = app_of(ElementTree.fromstring(_DECLARES.format(declared)))  # noqa: S314 - our own text
    assert item is not None
    shown = imports.preview(
        desk,
        found=File((item,)),
        child_id=child,
        device_id=device,
    )
    assert imports.apply(desk, shown=shown).labels == bool(item.oars_min_age)
    return ratings.ratings_for(desk, child_id=child).apps[0]


def test_an_age_that_a_free_program_declares_warns_and_is_called_assumed(desk: Desk) -> None:
    rating = _bring_in(desk, _BLOOD)
    label = rating.labels[0]
    assert (label.system, label.assumed, label.store) == ("oars", True, Store.OPEN)
    assert label.label == f"{label.warn_below}+" and not label.by_parent
    assert "appstream" in label.sources
    assert rating.verdict is Verdict.ABOVE_AGE


def test_an_empty_declaration_is_no_age_and_never_fits(desk: Desk) -> None:
    rating = _bring_in(desk, "")
    assert rating.labels == ()
    assert rating.verdict is Verdict.NO_AGE_GIVEN


def test_a_program_of_a_gentle_kind_does_not_fit_by_its_makers_word_alone(desk: Desk) -> None:
    mild = '<content_attribute id="violence-cartoon">mild</content_attribute>'
    rating = _bring_in(desk, mild)
    assert rating.verdict is Verdict.NO_AGE_GIVEN
