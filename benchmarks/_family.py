"""A large invented family for the benchmarks: 3 children, 300 apps, five years of entries."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from familysafe.bootstrap import Program
from familysafe.domain.age import BirthDate
from familysafe.domain.app_record import AppRecord
from familysafe.domain.audit import Answer, AuditAnswer, Target, TargetKind
from familysafe.domain.talk import How, Talk
from familysafe.paths import AppPaths
from familysafe.services import children, devices
from familysafe.services.desk import Desk
from familysafe.services.ports import Create

ANSWERS, TALKS, APPS = 5000, 1000, 300
_DAYS = 5 * 365
_PASSPHRASE = "four invented plain words"
_ZONE = "Europe/London"
_CHILDREN = (("Nora", 13, "android"), ("Ben", 8, "ios"), ("Ida", 16, "windows11"))


def build(folder: Path) -> str:
    """Write the notebook of the profile ``folder``; returns a keychain secret that opens it."""
    program = Program(AppPaths.for_profile(folder))
    session, _code = program.create(guardian="Sam", country="GB", passphrase=_PASSPHRASE)
    try:
        fill(session.desk)
        return program.files().enable_keychain(session.vault)
    finally:
        session.close()


def fill(desk: Desk) -> None:
    """Children and devices by the use cases, the mass in three actions."""
    year, owners = desk.today().year, []
    for name, age, platform in _CHILDREN:
        child = children.add_child(desk, name=name, born=BirthDate(year - age, 3)).id
        device = devices.add_device(desk, name=name, platform_id=platform, users=(child,)).id
        owners.append((child, device))
    _apps(desk, owners)
    _answers(desk, owners)
    _talks(desk, [child for child, _device in owners])


def _apps(desk: Desk, owners: list[tuple[UUID, UUID]]) -> None:
    known = [entry.id for entry in desk.content.app_entries()]
    made = []
    for number in range(APPS):
        child, device = owners[number % len(owners)]
        rank = number // len(owners)
        app_id = known[rank] if rank < len(known) else None
        name = app_id or f"App {number}"
        made.append(
            AppRecord(id=desk.ids.new(), child_id=child, device_id=device, name=name, app_id=app_id)
        )
    desk.save("add_apps", [Create(app, app.child_id) for app in made])


def _answers(desk: Desk, owners: list[tuple[UUID, UUID]]) -> None:
    checks = [check for check in desk.content.checks() if check.values]
    drafts = []
    for number in range(ANSWERS):
        child, device = owners[number % len(owners)]
        check = checks[(number // len(owners)) % len(checks)]
        answer = AuditAnswer(
            id=desk.ids.new(),
            happened_at=_moment(desk, number, ANSWERS),
            zone=_ZONE,
            check_id=check.id,
            target=Target(TargetKind.DEVICE, device),
            child_id=child,
            answer=Answer.AS_IT_SHOULD,
            found=check.values[-1],
            note="We looked together",
        )
        drafts.append(Create(answer, child))
    desk.save("answers", drafts)


def _talks(desk: Desk, owners: list[UUID]) -> None:
    topics = [topic.id for topic in desk.content.talk_topics()]
    drafts = []
    for number in range(TALKS):
        talk = Talk(
            id=desk.ids.new(),
            happened_at=_moment(desk, number, TALKS),
            zone=_ZONE,
            child_id=owners[number % len(owners)],
            group_id=desk.ids.new(),
            topics=(topics[number % len(topics)],),
            how=How.EASY,
            note="On the way to school",
        )
        drafts.append(Create(talk, talk.child_id))
    desk.save("talks", drafts)


def _moment(desk: Desk, number: int, total: int) -> datetime:
    """Spread over five years, the last entry yesterday."""
    return desk.now() - timedelta(days=1 + _DAYS * (total - 1 - number) / total)
