"""An invented family, prepared without the window: Sam, Nora (13), Ben (8)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from familysafe.domain.age import BirthDate
from familysafe.domain.family import ChildColour
from familysafe.services.apps import Pick, add_apps
from familysafe.services.children import add_child
from familysafe.services.desk import Desk
from familysafe.services.devices import add_device
from tests.e2e.journeys.kit import WORDS, Parent, make_notebook


def nora_and_ben(desk: Desk) -> None:
    """Two children with a device each, and TikTok for Nora."""
    nora = add_child(desk, name="Nora", born=BirthDate(2013, 5), colour=ChildColour.IRIS)
    ben = add_child(desk, name="Ben", born=BirthDate(2018, 2), colour=ChildColour.TANGERINE)
    add_device(desk, name="Nora’s phone", platform_id="android", users=[nora.id])
    add_device(desk, name="Blue tablet", platform_id="ios", users=[ben.id])
    add_apps(desk, child_id=nora.id, picks=[Pick("TikTok", "tiktok")])


def open_family(parent: Parent) -> str:
    """The family's notebook, unlocked at Today; the answer is the recovery code."""
    code = make_notebook(parent.paths, parent.clock, nora_and_ben)
    parent.start()
    unlock(parent)
    parent.sees("One good next step")
    parent.settled()
    return code


def unlock(parent: Parent, words: str = WORDS) -> None:
    """Type the passphrase and press Enter."""
    parent.sees("Welcome back")
    parent.types("Passphrase", words)
    parent.qtbot.keyClick(parent.field("Passphrase"), Qt.Key.Key_Return)
