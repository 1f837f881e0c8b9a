"""The rows of the check-ups: every check of every target that is relevant for a child.

:func:`survey` reads the record once; everything else about check-ups (status, plan, runner,
report, due dates) asks the survey.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.domain.account import Account
from familysafe.domain.age import age_on
from familysafe.domain.app_record import AppRecord
from familysafe.domain.audit import (
    Answer,
    AuditAnswer,
    InHand,
    Target,
    TargetKind,
    Topic,
)
from familysafe.domain.audit_state import Event, Judged, Past, RowStatus, row_status
from familysafe.domain.device import ControlPoint, Device, DeviceForm
from familysafe.domain.family import Child
from familysafe.services.audit_events import ON_DEVICE, Place, Reopenings
from familysafe.services.desk import Desk
from familysafe.services.record_rules import platforms_of

if TYPE_CHECKING:
    from familysafe.content.schema import Check

_OLDEST_FIT = 17
BY_LAW = "terms_or_law"
"""``fits_note`` where the household's country asks for a higher age than the pack's rows do."""
_HANDY = (DeviceForm.PHONE, DeviceForm.TABLET, DeviceForm.COMPUTER)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One check of one target for one child, judged by the youngest who uses the target.

    ``fitting`` None: the pack says nothing for this age; () : no account at this age, so
    the question is whether ``existence_of`` exists. ``answers``: the uncorrected ones, in order.
    """

    check: Check
    target: Target
    child_id: UUID
    users: tuple[UUID, ...]
    topic: Topic
    in_hand: InHand
    device_id: UUID | None
    judged_age: int
    fitting: tuple[str, ...] | None
    fits_note: str
    existence_of: Target | None
    status: RowStatus
    answers: tuple[AuditAnswer, ...]

    @property
    def asks_existence(self) -> bool:
        """Is the question whether the account exists?"""
        return self.existence_of is not None

    @property
    def key(self) -> tuple[str, Target]:
        """What makes a row one row."""
        return (self.check.id, self.target)


@dataclass
class Survey:
    """One reading of the record. Short-lived: make a new one after a change."""

    desk: Desk
    on: date
    children: dict[UUID, Child] = field(init=False)
    devices: tuple[Device, ...] = field(init=False)
    accounts: tuple[Account, ...] = field(init=False)
    apps: tuple[AppRecord, ...] = field(init=False)
    points: tuple[ControlPoint, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Read all that the rows need."""
        book = self.desk.book
        self.children = {child.id: child for child in book.all(Child)}
        self.devices = book.all(Device)
        self.accounts = book.all(Account)
        self.apps = book.all(AppRecord)
        self.points = book.all(ControlPoint)
        self._country = self.desk.household().country
        self._ages = {c.id: age_on(c.born, self.on) for c in self.children.values()}
        self._answers: dict[_Key, list[AuditAnswer]] = {}
        for answer in book.all(AuditAnswer):
            self._answers.setdefault(_key(answer.check_id, answer.target), []).append(answer)
        born = {child.id: child.born for child in self.children.values()}
        self._reopenings = Reopenings(self.desk, self.on, born)
        self._rows: dict[UUID, tuple[Row, ...]] = {}
        self._by_app = _shared_apps(self.apps)

    def rows(self, child_id: UUID) -> tuple[Row, ...]:
        """All rows of one child, each once, in the order of the pack."""
        if child_id not in self._rows:
            found: dict[tuple[str, Target], tuple[Check, Place]] = {}
            for check, place in self._places(child_id):
                found.setdefault((check.id, place.target), (check, place))
            self._rows[child_id] = self._make(child_id, list(found.values()))
        return self._rows[child_id]

    def answers(self, check_id: str, target: Target) -> tuple[AuditAnswer, ...]:
        """The uncorrected answers to one check of one target, oldest first."""
        return tuple(self._answers.get(_key(check_id, target), ()))

    def age(self, child_id: UUID) -> int:
        """The age on the day of the survey."""
        return self._ages[child_id]

    # -- which checks, which targets ----------------------------------------------------

    def _places(self, child_id: UUID) -> Iterator[tuple[Check, Place]]:
        yield from self._platform_places(child_id)
        yield from self._account_places(child_id)
        yield from self._app_places(child_id)
        yield from self._point_places(child_id)

    def _platform_places(self, child_id: UUID) -> Iterator[tuple[Check, Place]]:
        for device in self.devices:
            if child_id not in device.users:
                continue
            for platform_id in platforms_of(self.desk, device.platform_id):
                yield from self._on_device(platform_id, device)

    def _on_device(self, platform_id: str, device: Device) -> Iterator[tuple[Check, Place]]:
        users = self._living(device.users)
        for check in self.desk.content.platform(platform_id).checks:
            kind = TargetKind(check.target)
            if kind in ON_DEVICE:
                target = Target(kind, device.id)
                subjects = frozenset({device.id, *users, self.desk.book.household_id})
                yield check, Place(target, users, device.id, subjects)
            elif kind is TargetKind.HOUSEHOLD:
                yield check, self._household()

    def _account_places(self, child_id: UUID) -> Iterator[tuple[Check, Place]]:
        platforms = {p.id for p in self.desk.content.platform_entries()}
        for account in self.accounts:
            if account.child_id != child_id or account.service_id is None:
                continue
            device = self._device_for(child_id, account.service_id)
            subjects = {account.id, child_id, self.desk.book.household_id}
            subjects |= {d.id for d in self.devices if child_id in d.users}
            place = Place(
                Target(TargetKind.ACCOUNT, account.id), (child_id,), device, frozenset(subjects)
            )
            for check in self._service_checks(child_id, account.service_id, platforms):
                if TargetKind(check.target) is TargetKind.ACCOUNT:
                    yield check, place
                elif TargetKind(check.target) is TargetKind.HOUSEHOLD:
                    yield check, self._household()

    def _service_checks(
        self, child_id: UUID, service_id: str, platforms: set[str]
    ) -> tuple[Check, ...]:
        """One service may be an app and a platform (a shop of games): never asked in both words."""
        if service_id in platforms and not any(
            a.app_id == service_id and a.child_id == child_id for a in self.apps
        ):
            return self.desk.content.platform(service_id).checks
        app = self.desk.content.app(service_id)
        return () if app is None else app.checks

    def _app_places(self, child_id: UUID) -> Iterator[tuple[Check, Place]]:
        for record in self.apps:
            if record.child_id != child_id or record.app_id is None:
                continue
            app = self.desk.content.app(record.app_id)
            checks = () if app is None else app.checks
            wanted = [c for c in checks if c.target == "app_on_device"]
            if not wanted:
                continue
            first, users = self._by_app[(record.app_id, record.device_id or record.id)]
            device = record.device_id or self._device_for(child_id, record.app_id)
            subjects = {record.id, *users, self.desk.book.household_id}
            if device is not None:
                subjects.add(device)
            target = Target(TargetKind.APP_ON_DEVICE, first)
            place = Place(target, self._living(users), device, frozenset(subjects))
            yield from ((check, place) for check in wanted)

    def _point_places(self, child_id: UUID) -> Iterator[tuple[Check, Place]]:
        for point in self.points:
            if point.users and child_id not in point.users:
                continue
            users = self._living(point.users or tuple(self.children))
            target = Target(TargetKind.CONTROL_POINT, point.id)
            subjects = frozenset({point.id, *users, self.desk.book.household_id})
            for platform_id in platforms_of(self.desk, point.platform_id):
                for check in self.desk.content.platform(platform_id).checks:
                    if check.target == "control_point":
                        yield check, Place(target, users, None, subjects)
                    elif TargetKind(check.target) in ON_DEVICE:
                        yield from self._service_on_devices(check, child_id)

    def _service_on_devices(self, check: Check, child_id: UUID) -> Iterator[tuple[Check, Place]]:
        """Browsers and the like: noted as a control point, looked at on each computer."""
        own = [d for d in self.devices if child_id in d.users]
        for device in [d for d in own if d.form is DeviceForm.COMPUTER] or own:
            users = self._living(device.users)
            subjects = frozenset({device.id, *users, self.desk.book.household_id})
            target = Target(TargetKind(check.target), device.id)
            yield check, Place(target, users, device.id, subjects)

    def _household(self) -> Place:
        users = tuple(self.children)
        house = self.desk.book.household_id
        return Place(Target(TargetKind.HOUSEHOLD, house), users, None, frozenset({house, *users}))

    def _living(self, users: Iterable[UUID]) -> tuple[UUID, ...]:
        return tuple(user for user in users if user in self.children)

    def _device_for(self, child_id: UUID, service_id: str) -> UUID | None:
        """Which device to hold for something that belongs to an account."""
        own = [d for d in self.devices if child_id in d.users]
        own.sort(key=lambda d: _HANDY.index(d.form) if d.form in _HANDY else len(_HANDY))
        for device in own:
            if service_id in platforms_of(self.desk, device.platform_id):
                return device.id
        with_app = {
            a.device_id for a in self.apps if a.app_id == service_id and a.child_id == child_id
        }
        chosen = next((d.id for d in own if d.id in with_app), None)
        return chosen or (own[0].id if own else None)

    # -- judging ------------------------------------------------------------------------

    def _make(self, child_id: UUID, found: list[tuple[Check, Place]]) -> tuple[Row, ...]:
        judged = [(check, place, *self._fits(check, place)) for check, place in found]
        # Whether an account exists is asked once: its answer counts for all such rows of it.
        existence: dict[Target, list[AuditAnswer]] = {}
        for check, place, _age, fitting, _note in judged:
            if fitting == ():
                answers = self._answers.get(_key(check.id, place.target), ())
                asked = self._existence_of(child_id, check, place)
                existence.setdefault(asked, []).extend(answers)
        for shared in existence.values():
            shared.sort(key=lambda a: (a.happened_at, a.id))
        return tuple(
            self._row(child_id, check, place, age, fitting, note, existence)
            for check, place, age, fitting, note in judged
        )

    def _row(
        self,
        child_id: UUID,
        check: Check,
        place: Place,
        age: int,
        fitting: tuple[str, ...] | None,
        note: str,
        existence: dict[Target, list[AuditAnswer]],
    ) -> Row:
        asks = fitting == ()
        exists = self._existence_of(child_id, check, place) if asks else None
        shared = existence.get(exists, []) if exists is not None else []
        answers = tuple(shared or self._answers.get(_key(check.id, place.target), ()))
        judged = Judged(
            values=() if asks else check.values,
            fitting=fitting,
            recheck_days=check.recheck_days,
        )
        asked = [self._asked_existence(check, place, answer) for answer in answers]
        past = [_past(self.desk, a, asks, was) for a, was in zip(answers, asked, strict=True)]
        events = self._reopenings.since(check, place, answers[-1]) if answers else []
        if not asks and asked and asked[-1] and not events:
            # The account was asked about, the setting never: at this age it is the question.
            events = [Event("birthday", self.on)]
        return Row(
            check=check,
            target=place.target,
            child_id=child_id,
            users=place.users,
            topic=Topic(check.topic),
            in_hand=InHand(check.in_hand),
            device_id=place.device_id,
            judged_age=age,
            fitting=fitting,
            fits_note=note,
            existence_of=exists,
            status=row_status(past, self.on, judged, events),
            answers=answers,
        )

    def _existence_of(self, child_id: UUID, check: Check, place: Place) -> Target:
        """The account whose existence is asked: an app's rows ask for the app's one account."""
        if place.target.kind is TargetKind.ACCOUNT or not check.app_id:
            return place.target
        own = [
            a.id for a in self.accounts if a.child_id == child_id and a.service_id == check.app_id
        ]
        return Target(TargetKind.ACCOUNT, own[0]) if len(own) == 1 else place.target

    def _asked_existence(self, check: Check, place: Place, answer: AuditAnswer) -> bool:
        """Was the question, when this was answered, whether the account exists?"""
        about_setting = answer.found is not None or answer.now is not None
        if about_setting or answer.answer is Answer.AS_IT_SHOULD or not _may_ask(check):
            return False
        day = self.desk.local(answer.happened_at).date()
        return self._fits(check, place, day)[1] == ()

    def _fits(
        self, check: Check, place: Place, on: date | None = None
    ) -> tuple[int, tuple[str, ...] | None, str]:
        """What fits the youngest user, today or on an earlier day."""
        ages = self._ages
        if on is not None:
            ages = {user: age_on(self.children[user].born, on) for user in place.users}
        age = min((ages[user] for user in place.users), default=0)
        if self._law_asks_more(check, age):
            return age, (), BY_LAW
        looked_up = min(max(age, 0), _OLDEST_FIT)
        for fits in check.fits:
            if fits.from_age <= looked_up <= fits.to_age:
                return age, fits.values, fits.note
        return age, None, ""

    def _law_asks_more(self, check: Check, age: int) -> bool:
        """A higher age in the household's country counts before the general one."""
        if not check.app_id or check.target != "account":
            return False
        app = self.desk.content.app(check.app_id)
        if app is None:
            return False
        here = app.terms_min_age.for_country(self._country) or 0
        return here > (app.terms_min_age.age or 0) and age < here


def _may_ask(check: Check) -> bool:
    """Is there an age at which this check asks whether the account exists?"""
    return (bool(check.app_id) and check.target == "account") or any(
        not fits.values for fits in check.fits
    )


#: Check, kind and id of the target. Plain words and numbers: hashing thousands of records took
#: half of the reading.
_Key = tuple[str, TargetKind, int]


def _key(check_id: str, target: Target) -> _Key:
    return (check_id, target.kind, target.id.int)


def survey(desk: Desk, *, on: date | None = None) -> Survey:
    """Read the record once, for ``on`` (None: today)."""
    return Survey(desk, on or desk.today())


def _shared_apps(
    apps: Iterable[AppRecord],
) -> dict[tuple[str, UUID], tuple[UUID, tuple[UUID, ...]]]:
    """One target per app and device: the oldest record's id, and all children who use it."""
    found: dict[tuple[str, UUID], tuple[UUID, tuple[UUID, ...]]] = {}
    for record in sorted(apps, key=lambda a: a.id):
        if record.app_id is None:
            continue
        key = (record.app_id, record.device_id or record.id)
        first, users = found.get(key, (record.id, ()))
        found[key] = (first, tuple(dict.fromkeys((*users, record.child_id))))
    return found


def _past(desk: Desk, answer: AuditAnswer, asks_existence: bool, asked_then: bool) -> Past:
    """An answer as the row's present question takes it.

    Asked whether the account exists, "I changed it" means that it was closed. An answer about a
    setting says that it exists, and that is all it says once no setting fits.
    """
    said = answer.answer
    if asked_then and said is Answer.CHANGED:
        said = Answer.NOT_APPLICABLE
    if asks_existence and not asked_then and said is not Answer.NOT_APPLICABLE:
        said = Answer.COULDNT
    return Past(
        answer=said,
        on=desk.local(answer.happened_at).date(),
        found=answer.found,
        now=answer.now,
        proved=answer.proved,
        next_on=answer.next_on,
    )
