"""A desk with the invented family: Nora, 13, and Ben, 8, who share a tablet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast
from uuid import UUID

import pytest

from familysafe.content.pack import ContentPack
from familysafe.domain.age import BirthDate
from familysafe.services import children, devices
from familysafe.services.desk import Desk
from tests.content_fakes import SmallContent
from tests.fakes import CountingIds, FrozenClock, InMemoryNotebook


@dataclass
class Family:
    """The desk and the ids of the family."""

    desk: Desk
    clock: FrozenClock
    content: SmallContent
    nora: UUID
    ben: UUID
    tablet: UUID
    shared: UUID


def make_desk(content: object | None = None) -> tuple[Desk, FrozenClock]:
    """An empty notebook on a desk."""
    clock, ids = FrozenClock(), CountingIds()
    pack = cast(ContentPack, content or SmallContent())
    return Desk(InMemoryNotebook(clock, ids), pack, clock, ids), clock


@pytest.fixture
def family() -> Family:
    """Nora has a tablet of her own; another one belongs to both."""
    content = SmallContent()
    desk, clock = make_desk(content)
    nora = children.add_child(desk, name="Nora", born=BirthDate(2013, 5, 2)).id
    ben = children.add_child(desk, name="Ben", born=BirthDate(2018, 3, 9)).id
    tablet = devices.add_device(desk, name="Tablet", platform_id="slate", users=(nora,)).id
    shared = devices.add_device(desk, name="Sofa", platform_id="slate", users=(nora, ben)).id
    return Family(desk, clock, content, nora, ben, tablet, shared)
