"""``familysafe plan | ratings | due``: what the notebook says, for people and for programs."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from familysafe.commands.opening import YEARS, find_child, iso, opened, read_time
from familysafe.content.pack import ContentPack
from familysafe.domain.device import Device
from familysafe.domain.family import Child
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
        answer = audit_plan.plan_json(audit_plan.plan_for(session.desk, child_id=child.id))
        pack = session.desk.content
        return {
            **answer,
            "_names": {str(device.id): device.name for device in session.book.all(Device)},
            "_titles": _Titles(pack),
        }


class _Titles(dict[str, str]):
    """The questions of checks, looked up when a person reads them."""

    def __init__(self, pack: ContentPack) -> None:
        super().__init__()
        self._pack = pack

    def get(self, key: str, default: Any = None) -> Any:
        found = self._pack.check(key)
        return default if found is None else found.title


def ratings(arguments: argparse.Namespace, console: Console) -> Answer:
    """Every app with its verdict, all labels side by side."""
    day = None if arguments.on is None else _day(arguments.on)
    with opened(arguments, console) as session:
        child = find_child(session, arguments.child)
        if day is not None and day < child.born.earliest:
            raise UsageError(
                "before birth",
                title="This day lies before the birth.",
                next_step="Give a later day, or leave --on out for today.",
            )
        found = rating_service.ratings_for(session.desk, child_id=child.id, on=day)
        return rating_service.ratings_json(found)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
        if day.year not in YEARS:
            raise ValueError(day.year)
    except ValueError:
        raise UsageError(
            "date", title="This is not a day.", next_step="Write it like 2026-11-23."
        ) from None
    return day


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
            "_names": {str(child.id): child.name for child in session.book.all(Child)},
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
