"""What every page of an unlocked notebook gets: the desk, the worker, the hub, the router.

The desk belongs to the worker: a view-model calls use cases only inside :meth:`Workspace.ask` or
:meth:`Workspace.save`, never on the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from familysafe.domain.local_settings import LocalSettings
from familysafe.services.desk import Desk
from familysafe.services.ports import Clock, Receipt
from familysafe.ui.care_port import CarePort
from familysafe.ui.change_hub import ChangeHub
from familysafe.ui.jobs import CancelToken, Jobs
from familysafe.ui.navigation import Router

if TYPE_CHECKING:
    from familysafe.services.content_packs import ContentPacks

T = TypeVar("T")


class SettingsPort(Protocol):
    """The few settings of this computer, outside the notebook."""

    def read(self) -> LocalSettings:
        """The present settings."""
        ...

    def change(self, **fields: object) -> LocalSettings:
        """Replace some fields and write them."""
        ...


class Messenger(QObject):
    """How a page speaks to the shell: a toast, with Undo where an action can be undone."""

    toast = Signal(str, object)  # text, Receipt | None (with a receipt the toast offers Undo)
    error = Signal(object)  # FamilySafeError or any exception: the shell shows it plainly
    look_changed = Signal()  # Look & text was changed in the settings: apply it now
    idle_changed = Signal()  # the minutes until the lock were changed
    restore_wanted = Signal(str)  # path of a backup to put in place, "" = let the parent choose
    notebook_wanted = Signal(str)  # folder of another notebook: lock, and ask for its passphrase
    erase_wanted = Signal()  # remove the whole notebook: the page has asked and been answered
    command = Signal(str)  # "lock", "hide" or "add_child", chosen in the search palette


@dataclass
class Workspace:
    """Built once after each unlock and handed to every view-model."""

    desk: Desk
    jobs: Jobs
    hub: ChangeHub
    router: Router
    messenger: Messenger
    settings: SettingsPort
    clock: Clock
    care: CarePort | None = None
    packs: ContentPacks | None = None
    aside: Jobs | None = None

    @property
    def beside(self) -> Jobs:
        """For what waits on a prompt of the system and needs no notebook: the worker stays free."""
        return self.jobs if self.aside is None else self.aside

    def now(self) -> datetime:
        """The present instant; safe on the window's thread."""
        return self.clock.now()

    def ask(
        self,
        use_case: Callable[[Desk], T],
        done: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[Exception], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> None:
        """Read in the worker; ``done`` gets the result here, unless ``owner`` is gone."""
        self.jobs.run(
            lambda: use_case(self.desk),
            done=done,
            failed=failed or self.messenger.error.emit,
            owner=owner,
            cancel=cancel,
        )

    def save(
        self,
        use_case: Callable[[Desk], T],
        done: Callable[[T], None] | None = None,
        *,
        owner: QObject,
        failed: Callable[[Exception], None] | None = None,
        toast: str = "",
    ) -> None:
        """Write in the worker. ``toast`` is shown with Undo when the result is a receipt."""

        def saved(result: T) -> None:
            if toast:
                receipt = result if isinstance(result, Receipt) else None
                self.messenger.toast.emit(toast, receipt)
            if done is not None:
                done(result)

        self.ask(use_case, saved, owner=owner, failed=failed)
