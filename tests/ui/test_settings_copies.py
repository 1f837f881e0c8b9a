"""Settings: copies of the notebook that a sync program made."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from familysafe.ui.widgets.overlay import Overlay
from tests.ui.family_kit import read_page
from tests.ui.settings_kit import Copy
from tests.ui.test_settings import button, page


def test_a_sync_programs_copy_is_listed_and_opens_apart(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "backup")
    copy = Copy(Path("notebook/family (1).vault"), family.desk.now())
    care.copies = (copy,)
    view.model.extra.look_around()
    assert "Copies that a sync program made" in read_page(view)
    assert "family (1).vault" in read_page(view)
    button(view, "Open it apart...").click()
    asked = next(o for o in view.window().findChildren(Overlay) if o.isVisible())
    assert "The two are never mixed" in read_page(asked) and care.calls == []
    with qtbot.waitSignal(family.work.messenger.notebook_wanted) as told:
        button(view, "Open it apart").click()
    assert told.args == ["notebook-copy"] and ("set_apart", copy.path) in care.calls
