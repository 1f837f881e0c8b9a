"""``familysafe add ...`` and ``familysafe log ...``: write something into the notebook."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from familysafe.commands.opening import find_child, iso, opened, read_birth, read_time
from familysafe.domain.talk import How
from familysafe.services import children, devices, reminders, talks

if TYPE_CHECKING:
    from familysafe.cli import Console

Answer = dict[str, Any]


def add_child(arguments: argparse.Namespace, console: Console) -> Answer:
    """A child with a name and a birth month."""
    with opened(arguments, console) as session:
        added = children.add_child(
            session.desk, name=arguments.name, born=read_birth(arguments.born)
        )
    return {"id": str(added.id)}


def add_device(arguments: argparse.Namespace, console: Console) -> Answer:
    """A device of a platform of the pack, used by one child."""
    with opened(arguments, console) as session:
        child = find_child(session, arguments.child)
        added = devices.add_device(
            session.desk,
            name=arguments.name,
            platform_id=arguments.platform,
            users=(child.id,),
        )
    return {"id": str(added.id)}


def log_talk(arguments: argparse.Namespace, console: Console) -> Answer:
    """A talk with one or several children; the earliest next date is told."""
    with opened(arguments, console) as session:
        desk = session.desk
        zone = desk.clock.zone()
        found = [find_child(session, words) for words in arguments.children]
        how = None if arguments.how is None else How(arguments.how)
        logged = talks.log_talk(
            desk,
            child_ids=[child.id for child in found],
            how=how,
            at=read_time(arguments.at, zone),
            topics=arguments.topics,
        )
        next_due = min(reminders.next_talk_at(desk, child.id) for child in found)
        record_id = logged.group_id if len(found) > 1 else logged.talk_ids[0]
        return {"id": str(record_id), "next_due": iso(next_due, zone)}
