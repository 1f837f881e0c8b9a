"""``familysafe plan | ratings | due``: what the notebook says, for people and for programs."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from familysafe.commands.opening import find_child, iso, opened, read_time
from familysafe.errors import UsageError
from familysafe.services import audit_plan, reminders
from familysafe.services import ratings as rating_service
from familysafe.services.desk import Desk

if TYPE_CHECKING:
    from familysafe.cli import Console

Answer = dict[str, Any]


def plan(arguments: argparse.Namespace, console: Console) -> Answer:
    """The jobs of a child, the most important first."""
    with opened(arguments, console) as session:
        child = find_child(session, arguments.child)
        return audit_plan.plan_json(audit_plan.plan_for(session.desk, child_id=child.id))


def ratings(arguments: argparse.Namespace, console: Console) -> Answer:
    """Every app with its verdict, all labels side by side."""
    day = None if arguments.on is None else _day(arguments.on)
    with opened(arguments, console) as session:
        child = find_child(session, arguments.child)
        found = rating_service.ratings_for(session.desk, child_id=child.id, on=day)
        return rating_service.ratings_json(found)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            "date", title="This is not a day.", next_step="Write it like 2026-11-23."
        ) from None


class _ClockAt:
    """The clock of one ``due`` call: it stands at the time that was asked about."""

    def __init__(self, moment: datetime, zone: str) -> None:
        self._moment = moment
        self._zone = zone

    def now(self) -> datetime:
        """The asked time."""
        return self._moment

    def zone(self) -> str:
        """This computer's zone."""
        return self._zone


def due(arguments: argparse.Namespace, console: Console) -> Answer:
    """What is due by the end of that day, and all notifications if nobody acts."""
    with opened(arguments, console) as session:
        zone = session.desk.clock.zone()
        now = read_time(arguments.now, zone)
        until = read_time(arguments.until, zone) if arguments.until else now
        if until < now:
            raise UsageError(
                "until before now", title="The end lies before the start.", next_step="Swap them."
            )
        own = session.desk
        desk = Desk(own.book, own.content, _ClockAt(now, zone), own.ids, own.feed)
        gathered = reminders.gather(desk)
        last_day = until.astimezone(ZoneInfo(zone)).date()
        items = reminders.items_until(desk, until=last_day)
        instants = gathered.instants(now, until)
        return {
            "items": [_item(item, zone) for item in items],
            "notifications": [
                {"at": iso(at, zone), "title": reminders.TITLE, "body": reminders.BODY}
                for at in instants
            ],
        }


def _item(item: reminders.DueItem, zone: str) -> Answer:
    found = item.due
    return {
        "id": found.key,
        "kind": str(found.kind),
        "child_id": None if found.child_id is None else str(found.child_id),
        "due_at": iso(item.due_at, zone),
        "latest_at": None if item.latest_at is None else iso(item.latest_at, zone),
        "because": found.because,
    }
