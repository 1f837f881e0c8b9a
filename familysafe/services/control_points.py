"""Places from which a whole home or line is controlled: router, broadband, SIM, store ..."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from familysafe.domain.device import ControlKind, ControlPoint
from familysafe.services.children import Added
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Draft, Edit, Receipt, Remove
from familysafe.services.record_rules import checked_children, checked_name, event, root_of

_NEW = {
    ControlKind.ROUTER: "new_router",
    ControlKind.BROADBAND: "new_router",
    ControlKind.SIM: "new_sim",
}


def control_points_of(desk: Desk, *, child_id: UUID) -> tuple[ControlPoint, ...]:
    """Those that count for a child; one without named users counts for every child."""
    return tuple(p for p in desk.book.all(ControlPoint) if not p.users or child_id in p.users)


def add_control_point(
    desk: Desk,
    *,
    name: str,
    kind: ControlKind,
    platform_id: str,
    users: Sequence[UUID] = (),
) -> Added:
    """Add a control point. A new router or SIM re-opens what depends on it."""
    owners = checked_children(desk, users)
    point = ControlPoint(
        id=desk.ids.new(),
        name=checked_name(name),
        kind=kind,
        platform_id=platform_id,
        users=owners,
    )
    root = root_of(desk, owners)
    drafts: list[Draft] = [Create(point, root)]
    if kind in _NEW:
        subjects = owners or (desk.book.household_id,)
        drafts += [Create(event(desk, _NEW[kind], subject), root) for subject in subjects]
    return Added(point.id, desk.save("add_control_point", drafts))


def edit_control_point(desk: Desk, *, before: ControlPoint, after: ControlPoint) -> Receipt:
    """Save the fields that differ."""
    clean = replace(after, name=checked_name(after.name), users=checked_children(desk, after.users))
    return desk.save("edit_control_point", [Edit(before, clean)])


def remove_control_point(desk: Desk, *, point_id: UUID) -> Receipt:
    """Put a control point into the Trash."""
    desk.book.get(ControlPoint, point_id)
    return desk.save("remove_control_point", [Remove(ControlPoint, point_id)])
