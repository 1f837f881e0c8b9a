"""An invented family with half a year of entries, made through the same use cases as real ones.

Everybody in it is made up. The clock of the making walks from six months ago to now, so that
rhythms, re-checks and reports have something to show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from familysafe import demo_more
from familysafe.bootstrap import Program, Session
from familysafe.domain.age import BirthDate
from familysafe.domain.app_record import AppRecord, Decision
from familysafe.domain.audit import Answer
from familysafe.domain.family import ChildColour
from familysafe.domain.talk import How
from familysafe.paths import AppPaths
from familysafe.services import apps, audit_plan, audit_run, children, devices, talks
from familysafe.services.apps import Pick
from familysafe.services.audit_run import Question
from familysafe.services.desk import Desk
from familysafe.services.ports import Clock

GUARDIAN = "Sam"
PASSPHRASE = "pine kettle harbour violin seven"
_DAYS = 182
_Step = Callable[[], None]
_EVENING = time(20, 40)

_NORA_APPS = ("WhatsApp", "Instagram", "TikTok", "Snapchat", "YouTube", "Spotify", "Duolingo")
_BEN_APPS = ("Minecraft", "Roblox", "YouTube Kids", "Fortnite", "Among Us", "Pixel Pets Arena")
#: (days ago, child, topic, how, note, promise, next in days or None)
_TALKS: tuple[tuple[int, str, str, How, str, str, int | None], ...] = (
    (170, "Nora", "explore_together", How.EASY, "She showed me her playlists.", "", 28),
    (165, "Ben", "explore_together", How.EASY, "Built a tower together.", "", 28),
    (141, "Nora", "online_friends", How.OKAY, "Two people from the drama club.", "", 28),
    (136, "Ben", "stranger_contact", How.EASY, "Played the what-if game.", "", 28),
    (112, "Nora", "privacy_settings", How.BUMPY, "She wanted to keep her profile open.", "", 28),
    (104, "Ben", "house_rules", How.OKAY, "", "Tablet sleeps in the kitchen.", 28),
    (84, "Nora", "privacy_settings", How.EASY, "Made it private together.", "", 28),
    (78, "Ben", "in_game_spending", How.OKAY, "Coins are real money.", "", 28),
    (57, "Nora", "screen_time_sleep", How.NOT_THIS_TIME, "Too tired, both of us.", "", None),
    (52, "Nora", "screen_time_sleep", How.OKAY, "", "Phone out of the bedroom on Sundays.", 14),
    (49, "Ben", "popups_scams", How.EASY, "He found the fake button first.", "", 28),
    (35, "Nora", "cyberbullying", How.OKAY, "A group chat at school got mean.", "", 14),
    (21, "Ben", "body_safety_secrets", How.EASY, "Good secrets and bad secrets.", "", 28),
    (9, "Nora", "digital_footprint", How.EASY, "We searched our own names.", "", 14),
)
#: (days ago, child, app, decision, reason)
_DECISIONS: tuple[tuple[int, str, str, Decision, str], ...] = (
    (142, "Nora", "Duolingo", Decision.AS_IT_IS, ""),
    (84, "Nora", "Instagram", Decision.WITH_RULES, "Private, and we look at followers together."),
    (61, "Nora", "TikTok", Decision.WITH_RULES, "Friends only. Not after nine."),
    (44, "Nora", "YouTube", Decision.AS_IT_IS, ""),
    (70, "Ben", "Roblox", Decision.NOT_YET, "Again on his ninth birthday."),
    (150, "Nora", "WhatsApp", Decision.WITH_RULES, "Groups from school only."),
    (96, "Nora", "Spotify", Decision.AS_IT_IS, ""),
    (120, "Ben", "Minecraft", Decision.AS_IT_IS, "Only on our own world."),
    (20, "Ben", "Fortnite", Decision.WITH_RULES, "Only with Sam in the room. Voice chat off."),
    (18, "Ben", "YouTube Kids", Decision.AS_IT_IS, ""),
)
#: (days ago, child, topic, "couldnt" or why one setting was left): all that was open there.
_CHECK_UPS: tuple[tuple[int, str, str, str], ...] = (
    (58, "Nora", "location", ""),
    (54, "Nora", "privacy", "Her drama club finds her there."),
    (51, "Ben", "privacy", ""),
    (47, "Ben", "purchases", ""),
    (43, "Nora", "account", ""),
    (38, "Ben", "content", ""),
    (33, "Nora", "time", "An hour more on Fridays, agreed."),
    (29, "Ben", "account", "couldnt"),
    (26, "Nora", "purchases", ""),
    (23, "Ben", "time", ""),
    (17, "Nora", "lock", ""),
    (12, "Ben", "lock", "couldnt"),
    (5, "Nora", "content", ""),
)


@dataclass
class _WalkingClock:
    """A clock that the making moves on."""

    zone_name: str
    instant: datetime = field(default=datetime(2026, 1, 1, tzinfo=UTC))

    def now(self) -> datetime:
        return self.instant

    def zone(self) -> str:
        return self.zone_name

    def set_day(self, day: date, minutes: int) -> None:
        local = datetime.combine(day, _EVENING, tzinfo=ZoneInfo(self.zone_name))
        self.instant = (local + timedelta(minutes=minutes)).astimezone(UTC)


class _Story:
    """Tells the half year in order of its days."""

    def __init__(self, session: Session, clock: _WalkingClock, today: date) -> None:
        self._desk: Desk = session.desk
        self._clock = clock
        self._today = today
        self._children: dict[str, UUID] = {}
        self._devices: dict[str, UUID] = {}

    def tell(self) -> None:
        """From the first evening to yesterday."""
        steps: list[tuple[int, _Step]] = [(_DAYS, self._first_evening)]
        steps += [(row[0], self._talk(row)) for row in _TALKS]
        steps += [(row[0], self._decide(row)) for row in _DECISIONS]
        steps += [(160, self._check_up("Nora")), (128, self._check_up("Ben"))]
        steps += [(75, self._check_up("Nora")), (40, self._check_up("Ben"))]
        steps += [(14, self._check_up("Nora")), (1, self._half_check_up("Ben"))]
        steps += [(row[0], self._topic(row)) for row in _CHECK_UPS]
        steps += demo_more.steps(self._desk, self._children, self._today)
        for number, (days_ago, step) in enumerate(sorted(steps, key=lambda s: -s[0])):
            self._clock.set_day(self._today - timedelta(days=days_ago), number % 20)
            step()

    def _first_evening(self) -> None:
        desk, year = self._desk, self._today.year
        nora = children.add_child(
            desk, name="Nora", born=BirthDate(year - 13, 3), colour=ChildColour.IRIS
        )
        ben = children.add_child(
            desk, name="Ben", born=BirthDate(year - 8, 6, 14), colour=ChildColour.TANGERINE
        )
        self._children.update({"Nora": nora.id, "Ben": ben.id})  # others hold this dictionary
        for owner, name, platform in (
            ("Nora", "Nora’s phone", "android"),
            ("Ben", "Ben’s iPad", "ios"),
            ("Ben", "Switch", "nintendo_switch"),
        ):
            added = devices.add_device(
                desk, name=name, platform_id=platform, users=(self._children[owner],)
            )
            self._devices[name] = added.id
        self._apps("Nora", "Nora’s phone", _NORA_APPS)
        self._apps("Ben", "Ben’s iPad", _BEN_APPS)

    def _apps(self, child: str, device: str, names: tuple[str, ...]) -> None:
        desk, child_id = self._desk, self._children[child]
        found = apps.propose(desk, names=names, child_id=child_id)
        picks = [Pick(row.name or row.typed, row.app_id) for row in found]
        apps.add_apps(desk, child_id=child_id, device_id=self._devices[device], picks=picks)

    def _talk(self, row: tuple[int, str, str, How, str, str, int | None]) -> _Step:
        _, child, topic, how, note, promise, next_days = row

        def log() -> None:
            now = self._clock.now()
            day = self._desk.local(now).date()
            due = day + timedelta(days=21)
            talks.log_talk(
                self._desk,
                child_ids=[self._children[child]],
                how=how,
                at=now,
                topics=[topic],
                note=note,
                next_on=None if next_days is None else day + timedelta(days=next_days),
                promises=[(promise, False, due)] if promise else [],
            )

        return log

    def _decide(self, row: tuple[int, str, str, Decision, str]) -> _Step:
        _, child, name, decision, reason = row

        def decide() -> None:
            for record in self._desk.book.all(AppRecord):
                if record.child_id == self._children[child] and record.name == name:
                    apps.decide(
                        self._desk, app_record_id=record.id, decision=decision, reason=reason
                    )

        return decide

    def _check_up(self, child: str) -> _Step:
        def walk() -> None:
            self._answer(child, stop_after=None)

        return walk

    def _half_check_up(self, child: str) -> _Step:
        """One that was paused in the middle: Today offers to carry on."""

        def walk() -> None:
            self._answer(child, stop_after=1)

        return walk

    def _topic(self, row: tuple[int, str, str, str]) -> _Step:
        """Every job of one topic, in the hand of a parent who has done it before."""
        _, child, topic, obstacle = row

        def walk() -> None:
            desk, child_id = self._desk, self._children[child]
            jobs = [j for j in audit_plan.plan_for(desk, child_id=child_id) if j.topic == topic]
            for at, job in enumerate(jobs):
                step, number = audit_run.start_job(desk, job=job), 0
                while step.question is not None:
                    last = at == len(jobs) - 1 and number == 1
                    step = _answer_again(
                        desk, step.session.id, step.question, number, obstacle if last else ""
                    )
                    number += 1

        return walk

    def _answer(self, child: str, stop_after: int | None) -> None:
        desk, child_id = self._desk, self._children[child]
        jobs = [j for j in audit_plan.plan_for(desk, child_id=child_id) if len(j.rows) > 1]
        if not jobs:
            return
        step = audit_run.start_job(desk, job=jobs[0])
        answered = 0
        while step.question is not None and answered != stop_after:
            step = _answer_one(desk, step.session.id, step.question, answered)
            answered += 1


def _answer_one(desk: Desk, session_id: UUID, asked: Question, number: int) -> audit_run.Step:
    values = asked.check.values
    fitting = () if asked.row is None else asked.row.fitting or ()
    if not fitting or not values:
        return audit_run.answer(desk, session_id=session_id, answer=Answer.NOT_APPLICABLE)
    if number % 5 == 3:
        return audit_run.answer(
            desk, session_id=session_id, answer=Answer.COULDNT, reason_code="password"
        )
    if number % 3 == 1 and values[0] not in fitting:
        return audit_run.answer(
            desk,
            session_id=session_id,
            answer=Answer.CHANGED,
            found=values[0],
            now=fitting[-1],
            proved=asked.check.prove_it is not None,
        )
    return audit_run.answer(
        desk,
        session_id=session_id,
        answer=Answer.AS_IT_SHOULD,
        found=fitting[0],
        proved=number % 2 == 0 and asked.check.prove_it is not None,
    )


def _answer_again(
    desk: Desk, session_id: UUID, asked: Question, number: int, obstacle: str
) -> audit_run.Step:
    """As it should be, mostly; once in a while something is left, or in the way."""
    values = asked.check.values
    if obstacle not in ("", "couldnt") and values and not asked.asks_existence:
        return audit_run.answer(
            desk,
            session_id=session_id,
            answer=Answer.ON_PURPOSE,
            found=values[0],
            reason=obstacle,
            agreed_with="both of us",
        )
    if obstacle == "couldnt":
        return audit_run.answer(
            desk, session_id=session_id, answer=Answer.COULDNT, reason_code="password"
        )
    return _answer_one(desk, session_id, asked, 3 * (number % 2) + 1 if number < 2 else 0)


def make(paths: AppPaths, clock: Clock, passphrase: str = PASSPHRASE) -> None:
    """Fill an empty profile with the invented family."""
    today = clock.now().astimezone(ZoneInfo(clock.zone())).date()
    walking = _WalkingClock(clock.zone())
    walking.set_day(today - timedelta(days=_DAYS), 0)
    program = Program(paths, clock=walking)
    session, _code = program.create(guardian=GUARDIAN, country="GB", passphrase=passphrase)
    try:
        _Story(session, walking, today).tell()
        walking.instant = clock.now()
    finally:
        session.close()
