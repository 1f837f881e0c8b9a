"""What a use case changed, handed out after the commit (see :class:`ports.Receipt`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from familysafe.services.ports import Receipt

Listener = Callable[[Receipt], None]


@dataclass
class ChangeFeed:
    """Passes receipts on to whoever listens (the window's hub, the reminder sidecar)."""

    _listeners: list[Listener] = field(default_factory=list)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; returns the call that takes it away again."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def publish(self, receipt: Receipt) -> None:
        """Tell every listener, in the order in which they came."""
        for listener in tuple(self._listeners):
            listener(receipt)
