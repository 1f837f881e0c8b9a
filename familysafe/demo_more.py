"""What else the invented family wrote down: accounts, promises, two incidents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from familysafe.domain.account import Account, ParentLink, SetUpBy, Visibility
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.incident import IncidentWho
from familysafe.domain.talk import Promise
from familysafe.services import accounts, incidents, talks
from familysafe.services.desk import Desk
from familysafe.services.incidents import Line

Step = Callable[[], None]
Steps = list[tuple[int, Step]]


@dataclass(frozen=True)
class _Known:
    """What was noted of one account. ``older``: years more than true that the service was told."""

    days_ago: int
    child: str
    service: str
    handle: str
    set_up_by: SetUpBy
    visibility: Visibility
    link: ParentLink
    contact: str
    older: int = 0


_T, _C, _P = SetUpBy.TOGETHER, SetUpBy.CHILD, SetUpBy.PARENT
_PRIVATE, _FRIENDS, _PUBLIC = Visibility.PRIVATE, Visibility.FRIENDS, Visibility.PUBLIC
_LINKED, _AGREED, _NO = ParentLink.LINKED, ParentLink.AGREED_NOT, ParentLink.NOT_LINKED
_ACCOUNTS = (
    _Known(150, "Nora", "whatsapp", "Nora", _T, _FRIENDS, _AGREED, "People in her contacts."),
    _Known(84, "Nora", "instagram", "nora.draws", _C, _PRIVATE, _LINKED, "Followers she knows.", 2),
    _Known(62, "Nora", "tiktok", "noradraws13", _C, _PRIVATE, _LINKED, "Friends only."),
    _Known(30, "Nora", "snapchat", "nora_d", _C, _FRIENDS, _NO, "Friends and people she added."),
    _Known(44, "Nora", "youtube", "Nora draws", _T, _PUBLIC, _LINKED, "Anyone can comment."),
    _Known(120, "Ben", "minecraft", "BenBuilds8", _P, _FRIENDS, _LINKED, "Only our own world."),
    _Known(70, "Ben", "roblox", "ben_on_the_moon", _P, _PRIVATE, _LINKED, "Nobody, for now."),
    _Known(20, "Ben", "fortnite", "BenBuilds8", _P, _FRIENDS, _LINKED, "Voice chat is off."),
    _Known(40, "Ben", "ios", "ben", _P, _PRIVATE, _LINKED, "Family and two friends."),
)
#: (days ago when it was kept, words of the promise, note)
_KEPT = ((62, "Tablet sleeps in the kitchen.", "It moved in next to the bread bin."),)


def steps(desk: Desk, ids: dict[str, UUID], today: date) -> Steps:
    """(days ago, step) of all of it; ``ids`` are filled by the first step of the story."""
    found: Steps = [(known.days_ago, _account(desk, ids, known)) for known in _ACCOUNTS]
    found += [(days, _kept(desk, words, note)) for days, words, note in _KEPT]
    found += [(66, _coins(desk, ids)), (59, _close_first(desk))]
    found += [(36, _group_chat(desk, ids)), (34, _school_wrote(desk, today))]
    return found


def _account(desk: Desk, ids: dict[str, UUID], known: _Known) -> Step:
    def note() -> None:
        child = desk.book.get(Child, ids[known.child])
        for before in accounts.accounts_of(desk, child_id=child.id):
            if before.service_id == known.service:
                accounts.edit_account(
                    desk, before=before, after=_filled(before, child, known, desk)
                )
                return

    return note


def _filled(before: Account, child: Child, known: _Known, desk: Desk) -> Account:
    born = child.born
    return replace(
        before,
        handle=known.handle,
        set_up_by=known.set_up_by,
        told_born=BirthDate(born.year - known.older, born.month, born.day),
        visibility=known.visibility,
        who_can_contact=known.contact,
        parent_link=known.link,
        reviewed_on=desk.today(),
    )


def _kept(desk: Desk, words: str, note: str) -> Step:
    def keep() -> None:
        for promise in desk.book.all(Promise):
            if promise.text == words:
                talks.keep_promise(desk, promise_id=promise.id, note=note)

    return keep


def _coins(desk: Desk, ids: dict[str, UUID]) -> Step:
    def begin() -> None:
        lines = (
            Line("happened", "A pop-up offered 10,000 free coins. He typed his game name in."),
            Line("step_done", "Changed the password of the game together."),
            Line("contact", "Reported the page.", service="Roblox", reference="RB-40117"),
        )
        incidents.open_case(
            desk,
            kind_id="scam_spending",
            who=IncidentWho.ONLINE,
            child_id=ids["Ben"],
            title="Free coins",
            sexual=False,
            lines=lines,
        )

    return begin


def _close_first(desk: Desk) -> Step:
    def close() -> None:
        incidents.close_case(desk, incident_id=incidents.cases(desk)[0].incident.id)

    return close


def _group_chat(desk: Desk, ids: dict[str, UUID]) -> Step:
    def begin() -> None:
        lines = (
            Line("happened", "Three from her class made a group about her drawings."),
            Line("handle", "Group name: Art critics", service="WhatsApp"),
            Line("step_done", "She left the group and told me herself."),
        )
        incidents.open_case(
            desk,
            kind_id="bullying",
            who=IncidentWho.PEER,
            child_id=ids["Nora"],
            title="The group about her drawings",
            sexual=False,
            lines=lines,
        )

    return begin


def _school_wrote(desk: Desk, today: date) -> Step:
    def write() -> None:
        case = next(c for c in incidents.cases(desk) if c.incident.closed_on is None)
        incidents.add_entry(
            desk,
            incident_id=case.incident.id,
            entry="contact",
            text="Wrote to the form tutor. She talks to the class.",
            service="School",
            reference="by mail",
            answer_due=today + timedelta(days=4),
        )

    return write
