"""Against the real services: dunst and gnome-keyring on a bus of the test's own."""

from __future__ import annotations

import json
import os
from uuid import UUID

import pytest

from familysafe.adapters.key_vault import KeyVault
from familysafe.adapters.notifier_linux import DbusNotifier
from tests.e2e.desktop import Desktop, pump_until

pytestmark = pytest.mark.desktop
VAULT = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
BUTTONS = (("default", "Open"), ("open", "Open"), ("tomorrow", "Tomorrow"))


def _shown(desktop: Desktop) -> list[dict[str, str]]:
    """What dunst itself says it has shown, newest first."""
    found = json.loads(desktop.run(("dunstctl", "history")))["data"][0]
    return [{key: row[key]["data"] for key in ("summary", "body", "appname")} for row in found]


def _send(title: str = "Family reminder", body: str = "One thing is due") -> DbusNotifier:
    notifier = DbusNotifier()
    assert notifier.notify(title, body, BUTTONS) is not None
    return notifier


def test_the_note_arrives_with_its_fixed_words(notes: Desktop) -> None:
    notifier = _send()
    notes.run(("dunstctl", "close-all"))
    expected = {"summary": "Family reminder", "body": "One thing is due", "appname": "FamilySafe"}
    assert _shown(notes) == [expected]
    notifier.stop()


@pytest.mark.parametrize(("label", "key"), [("Tomorrow", "tomorrow"), ("default", "default")])
def test_a_button_of_the_real_service_reaches_us(notes: Desktop, label: str, key: str) -> None:
    notifier, heard = _send(), []
    notifier.on_action = lambda _note, pressed: heard.append(pressed)
    if label == "default":
        notes.press_default()
    else:
        notes.press(label)
    pump_until(notifier.pump, notifier.fileno, lambda: bool(heard))
    assert heard == [key]
    notifier.stop()


def test_markup_in_a_body_is_shown_as_text(notes: Desktop) -> None:
    notifier = _send(body="<b>1 & 2</b>")
    notes.run(("dunstctl", "close-all"))
    assert _shown(notes)[0]["body"] in ("<b>1 & 2</b>", "&lt;b&gt;1 &amp; 2&lt;/b&gt;")
    notifier.stop()


def test_closing_a_note_is_told_once(notes: Desktop) -> None:
    notifier, closed = DbusNotifier(), []
    notifier.on_closed = closed.append
    note = notifier.notify("Family reminder", "One thing is due", BUTTONS)
    assert note is not None
    notifier.close(note)
    pump_until(notifier.pump, notifier.fileno, lambda: bool(closed))
    assert closed == [note]
    notifier.stop()


def test_a_bus_without_the_service_is_not_available(bus: Desktop) -> None:
    notifier = DbusNotifier()
    assert not notifier.available()
    assert notifier.notify("Family reminder", "One thing is due") is None


def test_a_bus_that_ends_is_noticed(notes: Desktop) -> None:
    notifier = _send()
    notes.stop()
    pump_until(notifier.pump, notifier.fileno, notifier.lost)
    assert notifier.fileno() is None
    assert not notifier.available()


def test_the_keychain_keeps_and_forgets_a_real_secret(secrets_service: Desktop) -> None:
    vault, key = KeyVault(), os.urandom(32)
    assert vault.available()
    assert vault.read(VAULT) is None
    vault.write(VAULT, key)
    assert KeyVault().read(VAULT) == key
    vault.delete(VAULT)
    vault.delete(VAULT)
    assert vault.read(VAULT) is None


def test_without_a_secret_service_the_choice_is_absent(bus: Desktop) -> None:
    assert not KeyVault().available()
    assert KeyVault().read(VAULT) is None
