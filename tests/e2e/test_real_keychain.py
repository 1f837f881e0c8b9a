"""The computer's keychain in Settings, with a real Secret Service that answers, hangs, forgets."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.e2e.desktop import SECRET_TOOLS, Desktop, require
from tests.e2e.journeys.kit import WORDS
from tests.e2e.real_program import TOOLS, RealProgram
from tests.proofs.kit import program_at

pytestmark = pytest.mark.desktop

SWITCH = "Use this computer’s keychain"
ASKED = "The keychain is asked now."
_SECRETS = "org.freedesktop.secrets"


@pytest.fixture
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProgram]:
    """A screen and a Secret Service, and a notebook."""
    require((*SECRET_TOOLS, "Xvfb", "openbox", *TOOLS))
    desktop = Desktop(tmp_path_factory.mktemp("d"))
    try:
        desktop.start_bus()
        desktop.start_screen()
        desktop.start_secrets()
        real = RealProgram(desktop, desktop.folder / "profile")
        program = program_at(real.profile)
        session, _code = program.create(guardian="Sam", country="GB", passphrase=WORDS)
        session.close()
        yield real
    finally:
        desktop.stop()


def test_the_keychain_may_answer_hang_or_forget(real: RealProgram) -> None:
    real.start(WORDS)
    open_settings(real)

    real.desktop.signal_secrets(signal.SIGSTOP)  # it hangs, as behind a prompt that stands open
    switch_on(real)
    real.sees(ASKED)
    real.key("Return")  # Cancel has the focus
    real.until(lambda s: ASKED not in str(s["rows"]) and focus(s) == SWITCH, "it waits still")
    switch_on(real)
    real.sees(ASKED)
    real.key("ctrl+l")  # nothing that is asked holds up a lock
    real.sees("Welcome back")
    real.desktop.signal_secrets(signal.SIGCONT)
    unlock(real)
    assert not is_on(real)

    open_settings(real)
    switch_on(real)
    real.until(lambda _: is_on(real), "it is not on")
    real.key("alt+F4")
    assert real.is_over() == 0
    real.start()  # nothing is typed
    real.sees("Good", "Sam")
    real.key("alt+F4")
    assert real.is_over() == 0

    forget_everything(real)
    real.start()
    real.sees("The keychain did not open it this time.")
    unlock(real)
    real.sees("This computer’s keychain has no key for this notebook any more")
    real.click("Security & lock")
    real.click(SWITCH)
    real.until(lambda _: not is_on(real), "it is not off")
    real.key("alt+F4")
    assert real.is_over() == 0


def open_settings(real: RealProgram) -> None:
    real.sees("Good", "Sam")
    real.click("Settings")
    real.sees(SWITCH)


def switch_on(real: RealProgram) -> None:
    real.click(SWITCH)
    real.fills("Present passphrase", WORDS)
    real.key("Return")


def unlock(real: RealProgram) -> None:
    real.fills("Passphrase", WORDS)
    real.key("Return")
    real.sees("Good", "Sam")


def is_on(real: RealProgram) -> bool:
    return '"keychain": true' in real.paths.settings.read_text()


def focus(said: dict[str, list[dict[str, object]]]) -> object:
    return next((row["name"] for row in said["rows"] if row["focus"]), "")


def forget_everything(real: RealProgram) -> None:
    """As a person does who tidies up in the system's own list of passwords."""
    with open_dbus_connection(real.desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as conn:
        service = DBusAddress(
            "/org/freedesktop/secrets", _SECRETS, "org.freedesktop.Secret.Service"
        )
        found = conn.send_and_get_reply(new_method_call(service, "SearchItems", "a{ss}", ({},)))
        unlocked, _locked = found.body
        assert len(unlocked) == 1
        item = DBusAddress(unlocked[0], _SECRETS, "org.freedesktop.Secret.Item")
        conn.send_and_get_reply(new_method_call(item, "Delete"))
