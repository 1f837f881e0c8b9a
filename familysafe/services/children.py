"""Adding, changing and removing children."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from familysafe.domain.account import Account
from familysafe.domain.age import BirthDate, age_on
from familysafe.domain.app_record import AppRecord
from familysafe.domain.family import Child, ChildColour
from familysafe.domain.record import R
from familysafe.domain.talk import TalkRhythm
from familysafe.domain.text import clean_name
from familysafe.errors import UsageError
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Draft, Edit, Receipt, Remove
from familysafe.services.record_rules import checked_birth, checked_name, event


@dataclass(frozen=True)
class Added:
    """The id of what was added, and the receipt for Undo."""

    id: UUID
    receipt: Receipt


def list_children(desk: Desk) -> tuple[Child, ...]:
    """The living children, in the order in which they were added."""
    return desk.book.all(Child)


def age_today(desk: Desk, child: Child) -> int:
    """The age in whole years, today."""
    return age_on(child.born, desk.today())


def find_child(desk: Desk, *, text: str) -> Child:
    """By id or by name (case does not count). Raises UsageError if none or several fit."""
    wanted = clean_name(text).casefold()
    found = [
        child
        for child in desk.book.all(Child)
        if wanted in (str(child.id), child.id.hex) or child.name.casefold() == wanted
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(
            "ambiguous child",
            title="Two children have this name.",
            next_step="Use the child's id.",
        )
    raise UsageError(
        "unknown child",
        title="No child of this name is in the notebook.",
        next_step="Check the spelling, or use the child's id.",
    )


def add_child(
    desk: Desk,
    *,
    name: str,
    born: BirthDate,
    colour: ChildColour | None = None,
    home: str = "",
) -> Added:
    """Add a child. Two may have the same name.

    No rhythm of talks is stored: it follows the age until the parent chooses one.
    """
    child = Child(
        id=desk.ids.new(),
        name=checked_name(name),
        born=checked_birth(born, desk.today()),
        colour=colour or _free_colour(desk),
        home=clean_name(home),
    )
    return Added(child.id, desk.save("add_child", [Create(child, child.id)]))


def edit_child(desk: Desk, *, before: Child, after: Child) -> Receipt:
    """Save the fields that differ. A change of home is an event that re-opens checks."""
    clean = replace(
        after,
        name=checked_name(after.name),
        born=checked_birth(after.born, desk.today()),
        home=clean_name(after.home),
    )
    drafts: list[Draft] = [Edit(before, clean)]
    if before.home and clean.home != before.home:
        drafts.append(Create(event(desk, "home_move", clean.id), clean.id))
    return desk.save("edit_child", drafts)


def remove_child(desk: Desk, *, child_id: UUID) -> Receipt:
    """Put a child into the Trash, with the apps, accounts and rhythm that are theirs alone."""
    desk.child(child_id)
    drafts: list[Draft] = [Remove(Child, child_id)]
    drafts += _of_child(desk, Account, child_id)
    drafts += _of_child(desk, AppRecord, child_id)
    drafts += _of_child(desk, TalkRhythm, child_id)
    return desk.save("remove_child", drafts)


def _of_child(desk: Desk, kind: type[R], child_id: UUID) -> list[Remove]:
    return [
        Remove(kind, record.id)
        for record in desk.book.all(kind)
        if getattr(record, "child_id", None) == child_id
    ]


def _free_colour(desk: Desk) -> ChildColour:
    used = {child.colour for child in desk.book.all(Child)}
    return next((colour for colour in ChildColour if colour not in used), ChildColour.IRIS)
