"""One page of the runner as plain values, read in the worker."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from familysafe.content.schema import Check
from familysafe.domain.audit import Answer, AuditAnswer, AuditSession, ScreenNote
from familysafe.domain.device import Device
from familysafe.services import audit_run
from familysafe.services.audit_events import changes_since, named_title
from familysafe.services.audit_rows import BY_LAW
from familysafe.services.audit_run import Question
from familysafe.services.desk import Desk
from familysafe.services.drafts import read_draft
from familysafe.services.slots import filled


@dataclass(frozen=True)
class AnswerForm:
    """What the parent has chosen and typed on one page; dates as ISO text."""

    answer: str = ""
    found: str = ""
    now: str = ""
    proved: bool = False
    reason_code: str = ""
    reason: str = ""
    agreed_with: str = ""
    note: str = ""
    next_on: str = ""

    @property
    def complete(self) -> bool:
        """Can this be saved as an answer? "Left on purpose" needs its reason."""
        needs_reason = self.answer == Answer.ON_PURPOSE and not self.reason.strip()
        return bool(self.answer) and not needs_reason

    def to_text(self) -> str:
        """For the draft inside the notebook."""
        return "" if self == AnswerForm() else json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> AnswerForm | None:
        """None: no draft, or one that does not read as a form."""
        try:
            found = json.loads(text) if text else None
            if not isinstance(found, dict):
                return None
            form = cls(**found)
            known = all(type(getattr(form, f.name)) is type(f.default) for f in fields(cls))
            return form if known else None
        except (ValueError, TypeError):
            return None


@dataclass(frozen=True)
class PathChoice:
    """One way to the setting; ``version`` names the release, account or place it is for."""

    version: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class PathSet:
    """The ways that count together: those of one ``release`` and those of any ("")."""

    release: str
    paths: tuple[PathChoice, ...]


@dataclass(frozen=True)
class Earlier:
    """An answer that is there already: last time, or on a sister device."""

    on: date
    answer: str
    value: str = ""
    device: str = ""


@dataclass(frozen=True)
class SoFarItem:
    """A line of "So far". ``answer`` "" = not yet."""

    title: str
    answer: str = ""
    proved: bool = False


@dataclass(frozen=True)
class OwnNote:
    """What the parent saw instead of what the guide says."""

    on: date
    text: str


@dataclass(frozen=True, kw_only=True)
class RunnerPage:
    """Everything the page shows."""

    session_id: UUID
    index: int
    total: int
    topic: str
    in_hand: str
    child_name: str
    child_colour: str
    place_name: str
    minutes_left: int
    today: date
    question: str
    why: str
    app_name: str
    path_sets: tuple[PathSet, ...]
    steps: tuple[str, ...]
    note: str
    see: str
    values: tuple[str, ...]
    value_labels: tuple[str, ...]
    fitting: tuple[str, ...]
    fits_note: str
    law_age: int | None
    age: int | None
    limits: str
    described_for: str
    source_as_of: str
    confidence: str
    way_unsure: bool
    marks: tuple[str, ...]
    conflicts: tuple[str, ...]
    past: date | None
    warns: str
    warn_note: str
    prove_it: str
    no_test_because: str
    search_words: tuple[str, ...]
    version_notes: tuple[str, ...]
    own_notes: tuple[OwnNote, ...]
    asks_existence: bool
    so_far: tuple[SoFarItem, ...]
    given: AnswerForm | None
    draft: AnswerForm | None
    given_on: date | None
    previous: Earlier | None
    changed: tuple[str, ...]
    proposal: Earlier | None
    couldnt_on: date

    def label_of(self, value: str) -> str:
        """The words for a value; answers keep the value itself, which no language changes."""
        return dict(zip(self.values, self.value_labels, strict=True)).get(value, value)

    @property
    def is_last(self) -> bool:
        return self.index + 1 >= self.total


def draft_place(session_id: UUID, index: int) -> str:
    """Where the unsaved part of a page is kept."""
    return f"runner/{session_id.hex}/{index}"


def read_page(desk: Desk, asked: Question) -> RunnerPage:
    """Put a question into plain values. For the worker."""
    session, check, given = asked.session, asked.check, asked.given
    child = desk.child(session.child_id)
    device = _device(desk, asked)
    app = desk.content.app(check.app_id) if check.app_id else None
    fill = _Filler(child.name, device.name if device is not None else "")
    paths = tuple(PathChoice(p.version, tuple(map(fill, p.steps))) for p in check.paths)
    row = asked.row
    by_law = row is not None and row.fits_note == BY_LAW
    country = desk.household().country
    law_age = app.terms_min_age.for_country(country) if by_law and app is not None else None
    draft = AnswerForm.from_text(
        read_draft(desk, place=draft_place(session.id, asked.index)),
    )
    return RunnerPage(
        session_id=session.id,
        index=asked.index,
        total=asked.total,
        topic=session.topic.value,
        in_hand=session.in_hand.value,
        child_name=child.name,
        child_colour=child.colour.value,
        place_name=device.name if device is not None else asked.target_name,
        minutes_left=_minutes_left(desk, session, asked.index),
        today=desk.today(),
        question=fill(check.question),
        why=fill(check.why),
        app_name="" if app is None else app.name,
        path_sets=path_sets(paths, "" if device is None else device.os_version),
        steps=tuple(map(fill, check.do)),
        note=fill(check.note),
        see=fill(check.see),
        values=check.values,
        value_labels=tuple(fill(check.label_of(value)) for value in check.values),
        fitting=(row.fitting or ()) if row is not None else (),
        fits_note="" if row is None or law_age is not None else fill(row.fits_note),
        law_age=law_age,
        age=None if row is None else row.judged_age,
        limits=fill(check.does_not),
        described_for=check.described_for,
        source_as_of=check.as_of,
        confidence=check.confidence,
        way_unsure=check.path_seen in ("partly", "no")
        or _is_lower(check.path_confidence, check.confidence),
        marks=tuple(desk.content.mark_text(mark) for mark in check.marks),
        conflicts=tuple(map(fill, check.conflicts)),
        past=asked.past,
        warns=asked.warns,
        warn_note=fill(check.notice_note),
        prove_it=fill(check.prove_it or ""),
        no_test_because=fill(check.no_test_because),
        search_words=check.search_words,
        version_notes=(
            desk.content.platform(check.platform_id).version_notes if check.platform_id else ()
        ),
        own_notes=_own_notes(desk, check),
        asks_existence=asked.asks_existence,
        so_far=_so_far(desk, session),
        given=None if given is None else _form_of(given),
        draft=draft,
        given_on=None if given is None else desk.local(given.happened_at).date(),
        previous=None if asked.previous is None else _earlier(desk, asked.previous),
        changed=_changed(desk, asked),
        proposal=_proposal(asked),
        couldnt_on=audit_run.proposed_next(desk.today(), Answer.COULDNT, check.recheck_days),
    )


class _Filler:
    """Fills {child} and {device} into the sentences of the pack."""

    def __init__(self, child: str, device: str) -> None:
        self._child = child
        self._device = device

    def __call__(self, text: str) -> str:
        of_child = QCoreApplication.translate("RunnerModel", "%1’s device")
        device = self._device or of_child.replace("%1", self._child)
        return filled(text, child=self._child, device=device)


def _device(desk: Desk, asked: Question) -> Device | None:
    wanted = asked.row.device_id if asked.row is not None else asked.session.device_id
    if wanted is None or asked.session.in_hand.value not in ("child_device", "tv_or_console"):
        wanted = asked.session.device_id or (wanted if _mentions_device(asked.check) else None)
    return desk.book.find(Device, wanted) if wanted is not None else None


def _mentions_device(check: Check) -> bool:
    texts = (check.question, check.why, check.see, check.prove_it or "", *check.do)
    return any("{device}" in text for text in texts)


_RELEASE = re.compile(
    r"(iOS|iPadOS|macOS|tvOS|Android|One UI|Windows|GNOME|Plasma|Fire OS|ChromeOS)\b.*\d"
)
_NUMBER = re.compile(r"\d+")


def path_sets(paths: tuple[PathChoice, ...], os_version: str) -> tuple[PathSet, ...]:
    """What to show for a device's release, first; then what to choose for other releases.

    Most ways are for any release, or for an account or a place ("Under 13"): these stand in
    every set. A way for one release stands beside them only where it is the device's own, or
    where nothing tells which release the device has.
    """
    releases = list(dict.fromkeys(p.version for p in paths if _RELEASE.match(p.version)))
    if not releases:
        return (PathSet("", paths),) if paths else ()
    sets = [
        PathSet(
            release, tuple(p for p in paths if p.version not in releases or p.version == release)
        )
        for release in releases
    ]
    major = os_version.strip().split(".")[0].split(" ")[-1]
    own = [s for s in sets if major and major in _NUMBER.findall(s.release)]
    if own:
        return (*own, *(s for s in sets if s not in own))
    return (PathSet("", paths), *(sets if len(paths) > 1 else ()))


def _minutes_left(desk: Desk, session: AuditSession, index: int) -> int:
    checks = [desk.content.check(row.check_id) for row in session.rows[index:]]
    return sum(check.minutes for check in checks if check is not None)


def _changed(desk: Desk, asked: Question) -> tuple[str, ...]:
    if asked.previous is None:
        return ()
    return changes_since(desk, check=asked.check, version=asked.previous.pack_version)


def _is_lower(way: str | None, fact: str) -> bool:
    order = ("low", "medium", "high")
    return order.index(way or fact) < order.index(fact)


def _own_notes(desk: Desk, check: Check) -> tuple[OwnNote, ...]:
    notes = [n for n in desk.book.all(ScreenNote) if n.check_id == check.id]
    return tuple(OwnNote(desk.local(n.happened_at).date(), n.text) for n in reversed(notes))


def _so_far(desk: Desk, session: AuditSession) -> tuple[SoFarItem, ...]:
    given = {
        (a.check_id, a.target): a for a in desk.book.all(AuditAnswer) if a.session_id == session.id
    }
    items = []
    for row in session.rows:
        title = named_title(desk.content, row.check_id)
        answer = given.get((row.check_id, row.target))
        if answer is None:
            items.append(SoFarItem(title))
        else:
            items.append(SoFarItem(title, answer.answer.value, answer.proved))
    return tuple(items)


def _form_of(given: AuditAnswer) -> AnswerForm:
    return AnswerForm(
        answer=given.answer.value,
        found=given.found or "",
        now=given.now or "",
        proved=given.proved,
        reason_code=given.reason_code,
        reason=given.reason,
        agreed_with=given.agreed_with,
        note=given.note,
        next_on="" if given.next_on is None else given.next_on.isoformat(),
    )


def _earlier(desk: Desk, answer: AuditAnswer) -> Earlier:
    value = answer.now if answer.now is not None else answer.found
    return Earlier(desk.local(answer.happened_at).date(), answer.answer.value, value or "")


def _proposal(asked: Question) -> Earlier | None:
    found = asked.proposal
    if found is None or asked.given is not None:
        return None
    return Earlier(found.on, found.answer.value, found.value or "", found.device_name)
