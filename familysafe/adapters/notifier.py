"""Chooses how this computer shows a notification; without a way there is the window's banner."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from familysafe.adapters.notifier_linux import Actions, DbusNotifier, _ignore


class PumpedNotifier(Protocol):
    """The shape that all notifiers here share."""

    on_action: Callable[[int, str], None]
    on_closed: Callable[[int], None]

    def available(self) -> bool:
        """Whether a notification would be shown now."""

    def fileno(self) -> int | None:
        """What to wait on, if there is anything."""

    def lost(self) -> bool:
        """Whether the desktop session that we belonged to is over."""

    def notify(self, title: str, body: str, actions: Actions = ()) -> int | None:
        """Show a note; its id, or None."""

    def close(self, note_id: int) -> None:
        """Take it away."""

    def pump(self) -> None:
        """Hand out what was pressed."""

    def stop(self) -> None:
        """End."""


class NullNotifier:
    """No notification service: never available, so the list in the window has to do."""

    def __init__(self) -> None:
        self.on_action: Callable[[int, str], None] = _ignore
        self.on_closed: Callable[[int], None] = _ignore

    def available(self) -> bool:
        """Never."""
        return False

    def fileno(self) -> int | None:
        """Nothing to wait on."""
        return None

    def lost(self) -> bool:
        """There is no session to lose."""
        return False

    def notify(self, title: str, body: str, actions: Actions = ()) -> int | None:
        """Not shown."""
        return None

    def close(self, note_id: int) -> None:
        """Nothing to take away."""

    def pump(self) -> None:
        """Nothing arrives."""

    def stop(self) -> None:
        """Nothing to end."""


def choose_notifier(platform: str = sys.platform) -> PumpedNotifier:
    """The notifier of this system."""
    if platform == "linux":
        return DbusNotifier()
    if platform in ("win32", "darwin"):
        from familysafe.adapters.notifier_desktop import DesktopNotifierAdapter

        return DesktopNotifierAdapter()
    return NullNotifier()
