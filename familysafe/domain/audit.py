"""Audits ("check-ups" in the window): topics, targets, answers and the paused session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from familysafe.domain.record import Entity, Fact


class Topic(StrEnum):
    """The one topic list (SPEC section 4), in the order of the check-up table."""

    LOCATION = "location"
    PRIVACY = "privacy"
    CONTACT = "contact"
    LIVE = "live"
    PURCHASES = "purchases"
    CONTENT = "content"
    TIME = "time"
    ACCOUNT = "account"
    LOCK = "lock"
    POPUPS = "popups"
    REPORT = "report"
    DATA = "data"


class TargetKind(StrEnum):
    """What an answer belongs to."""

    DEVICE = "device"
    APP_ON_DEVICE = "app_on_device"
    ACCOUNT = "account"
    CONTROL_POINT = "control_point"
    HOUSEHOLD = "household"


class InHand(StrEnum):
    """What the parent holds while answering."""

    CHILD_DEVICE = "child_device"
    PARENT_PHONE = "parent_phone"
    WEB = "web"
    ROUTER = "router"
    TV_OR_CONSOLE = "tv_or_console"


@dataclass(frozen=True, order=True)
class Target:
    """Exactly one thing: a device, an app record (app on device), an account, ... by its id."""

    kind: TargetKind
    id: UUID


class Answer(StrEnum):
    """The five answers, keys 1 to 5."""

    AS_IT_SHOULD = "as_it_should"
    CHANGED = "changed"
    ON_PURPOSE = "on_purpose"
    COULDNT = "couldnt"
    NOT_APPLICABLE = "not_applicable"


class RowState(StrEnum):
    """The state of one check of one target, derived from its answers (words of cli.md)."""

    UNKNOWN = "unknown"
    SET = "set"
    PROVED = "proved"
    ON_PURPOSE = "on_purpose"
    COULDNT = "couldnt"
    NOT_APPLICABLE = "not_applicable"
    DUE_AGAIN = "due_again"
    DRIFTED = "drifted"


class TopicState(StrEnum):
    """The one chip per topic and child (DESIGN section 4, "States of a check-up")."""

    NOT_YET = "not_yet"
    TO_FINISH = "to_finish"
    TIME_TO_LOOK = "time_to_look"
    TO_DECIDE = "to_decide"
    ON_PURPOSE = "on_purpose"
    FRESH = "fresh"


@dataclass(frozen=True, kw_only=True)
class AuditAnswer(Fact):
    """One answer to one check of one target.

    ``found`` is one of the check's values as it was found (before the change, for CHANGED);
    ``now`` the value after the change where it differs; ``proved`` whether the harmless test was
    done; ``next_on`` when to look again; ``child_id`` for whom the parent was asking;
    ``pack_version`` the content version that the question came from.
    """

    KIND: ClassVar[str] = "audit_answer"
    SEARCHED: ClassVar[tuple[str, ...]] = ("note", "reason")

    check_id: str
    target: Target
    child_id: UUID
    answer: Answer
    found: str | None = None
    now: str | None = None
    proved: bool = False
    reason_code: str = ""
    reason: str = ""
    agreed_with: str = ""
    note: str = ""
    next_on: date | None = None
    session_id: UUID | None = None
    pack_version: str = ""


@dataclass(frozen=True, order=True)
class SessionRow:
    """One question of a session: a check and its target."""

    check_id: str
    target: Target


class SessionState(StrEnum):
    """Open = being answered or paused; done = the report was reached; set aside = dropped."""

    OPEN = "open"
    DONE = "done"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, kw_only=True)
class AuditSession(Entity):
    """A started job: the questions in order and the place where the parent is.

    ``position`` is the index of the question on the screen; it is saved with every step, so a
    program that was killed goes on at the same question.
    """

    KIND: ClassVar[str] = "audit_session"

    child_id: UUID
    topic: Topic
    in_hand: InHand
    rows: tuple[SessionRow, ...]
    started_at: datetime
    device_id: UUID | None = None
    position: int = 0
    state: SessionState = SessionState.OPEN
    because: str = ""


@dataclass(frozen=True, kw_only=True)
class ScreenNote(Fact):
    """ "Doesn't match my screen": what the parent saw instead, about one check."""

    KIND: ClassVar[str] = "screen_note"
    SEARCHED: ClassVar[tuple[str, ...]] = ("text",)

    check_id: str
    text: str
    os_version: str = ""


@dataclass(frozen=True, kw_only=True)
class AuditEvent(Fact):
    """Something that makes checks due again: "system_upgrade", "new_router", "new_sim" ...

    ``subject_id`` is the device, account or child that it happened to.
    """

    KIND: ClassVar[str] = "audit_event"

    event: str
    subject_id: UUID
