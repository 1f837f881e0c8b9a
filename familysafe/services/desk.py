"""The desk a use case works at: the open notebook, the content, the clock, the id source.

Every use case is a function that takes the desk first and keyword arguments after it, reads
plain records, and returns plain results. Writing goes through :meth:`Desk.save`, which commits
and then tells the change feed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from familysafe.content.pack import ContentPack
from familysafe.domain.family import Child, Household
from familysafe.services.changes import ChangeFeed
from familysafe.services.ports import Clock, Draft, IdSource, Notebook, Receipt


@dataclass
class Desk:
    """All that a use case needs; built once per unlocked notebook."""

    book: Notebook
    content: ContentPack
    clock: Clock
    ids: IdSource
    feed: ChangeFeed = field(default_factory=ChangeFeed)

    def now(self) -> datetime:
        """The present instant, aware UTC."""
        return self.clock.now()

    def today(self) -> date:
        """Today's date where this computer stands."""
        return self.clock.now().astimezone(ZoneInfo(self.clock.zone())).date()

    def local(self, instant: datetime) -> datetime:
        """An instant in this computer's zone."""
        return instant.astimezone(ZoneInfo(self.clock.zone()))

    def save(self, action: str, drafts: Sequence[Draft]) -> Receipt:
        """Commit, then tell the listeners."""
        receipt = self.book.record(action, drafts)
        self.feed.publish(receipt)
        return receipt

    def household(self) -> Household:
        """The one household."""
        return self.book.get(Household, self.book.household_id)

    def child(self, child_id: UUID) -> Child:
        """One child. Raises NotFoundError."""
        return self.book.get(Child, child_id)
