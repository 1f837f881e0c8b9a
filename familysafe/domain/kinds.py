"""All kinds of record, by their stable names. A new kind is added here and nowhere else."""

from __future__ import annotations

from familysafe.domain.account import Account
from familysafe.domain.app_record import AppDecision, AppEvidence, AppRecord, StoreLabel
from familysafe.domain.audit import AuditAnswer, AuditEvent, AuditSession, ScreenNote
from familysafe.domain.device import ControlPoint, Device
from familysafe.domain.draft import Draft
from familysafe.domain.family import Child, Guardian, Household
from familysafe.domain.incident import Incident, IncidentEntry
from familysafe.domain.record import Entity, Fact, Record
from familysafe.domain.reminder_record import Absence, PutOff, ReminderPreferences
from familysafe.domain.talk import Promise, PromiseKept, Talk, TalkRhythm

ENTITY_KINDS: tuple[type[Entity], ...] = (
    Household,
    Guardian,
    Child,
    Device,
    ControlPoint,
    AppRecord,
    Account,
    AuditSession,
    TalkRhythm,
    Absence,
    ReminderPreferences,
    Incident,
    Draft,
)
FACT_KINDS: tuple[type[Fact], ...] = (
    AuditAnswer,
    AuditEvent,
    ScreenNote,
    AppDecision,
    StoreLabel,
    AppEvidence,
    Talk,
    Promise,
    PromiseKept,
    PutOff,
    IncidentEntry,
)
KINDS: dict[str, type[Record]] = {kind.KIND: kind for kind in (*ENTITY_KINDS, *FACT_KINDS)}
