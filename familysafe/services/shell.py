"""What the frame around the pages shows: the children, and how many things wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from familysafe.domain.audit import AuditSession, SessionState
from familysafe.domain.draft import Draft
from familysafe.domain.family import Child
from familysafe.domain.reminder import DueKind, due_now
from familysafe.services.children import age_today
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Edit
from familysafe.services.reminders import gather

RETURN_TO = "return_to"
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class ShellChild:
    """One row of the sidebar."""

    id: UUID
    name: str
    age: int
    colour: str


@dataclass(frozen=True)
class ShellData:
    """Children in the order they were added; counts of what is due by tomorrow or paused."""

    children: tuple[ShellChild, ...]
    check_ups: int
    talks: int


def shell_data(desk: Desk) -> ShellData:
    """Read once after unlock and after each change."""
    children = desk.book.all(Child)
    by_tomorrow = due_now(gather(desk).items, desk.today() + _DAY)
    here = {child.id for child in children}
    paused = sum(
        s.state is SessionState.OPEN and s.child_id in here for s in desk.book.all(AuditSession)
    )
    return ShellData(
        tuple(ShellChild(c.id, c.name, age_today(desk, c), c.colour.value) for c in children),
        paused + sum(due.kind is DueKind.CHECK_UP for due in by_tomorrow),
        sum(due.kind is DueKind.TALK for due in by_tomorrow),
    )


def remember_place(desk: Desk, *, place: str) -> None:
    """Keep inside the notebook where the parent was ("" = nowhere), to come back after unlock."""
    before = _place(desk)
    if before is None:
        draft = Draft(id=desk.ids.new(), place=RETURN_TO, body=place)
        desk.save("_remember_place", [Create(draft, desk.book.household_id)])
    elif before.body != place:
        after = Draft(id=before.id, place=RETURN_TO, body=place)
        desk.save("_remember_place", [Edit(before, after)])


def remembered_place(desk: Desk) -> str:
    """Where the parent was when the notebook locked; "" after a quit."""
    found = _place(desk)
    return "" if found is None else found.body


def _place(desk: Desk) -> Draft | None:
    return next((d for d in desk.book.all(Draft) if d.place == RETURN_TO), None)
