"""One case: the kind first, then who; then lines of facts that are never altered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from familysafe.content.freshness import past_date
from familysafe.domain.family import Child
from familysafe.domain.incident import Incident, IncidentEntry, IncidentWho
from familysafe.errors import FamilySafeError
from familysafe.services.attachments import FileRule, file_rule
from familysafe.services.desk import Desk
from familysafe.services.drafts import keep_draft, read_draft
from familysafe.services.help import (
    Contact,
    Script,
    country_help,
    people_who_help,
    script,
)
from familysafe.services.incidents import (
    LOOK_AGAIN_DAYS,
    SOMETHING_ELSE,
    Case,
    Line,
    add_entry,
    cases,
    chain,
    close_case,
    open_case,
)
from familysafe.services.ports import Receipt
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.incidents.form_state import CaseForm
from familysafe.ui.workspace import Workspace

#: The talk log leaves the words of a worry here.
DRAFT_PLACE = "incident"
KEEP_AFTER_MS = 1_200
_AT_HOME = frozenset({IncidentWho.HOME, IncidentWho.TRUSTED, IncidentWho.NOT_SURE})


@dataclass(frozen=True)
class EntryRow:
    """One line of the case; ``at`` is local time."""

    entry: str
    text: str
    at: datetime
    service: str
    reference: str
    answer_due: date | None


@dataclass(frozen=True)
class OpenCase:
    """A case that was saved."""

    id: UUID
    kind_id: str
    title: str
    child_name: str
    opened_on: date | None
    look_again_on: date | None
    closed_on: date | None
    entries: tuple[EntryRow, ...]
    steps_done: frozenset[str]
    chain_end: str
    careful: bool


@dataclass(frozen=True)
class CaseFacts:
    """All that the page shows besides the form."""

    now: datetime
    kinds: tuple[tuple[str, str], ...]
    children: tuple[tuple[str, str, str], ...]
    case: OpenCase | None
    draft: str
    line_draft: str


@dataclass(frozen=True)
class KindHelp:
    """What belongs to a kind: its script, whether files are kept out, and where to report.

    ``by_kind``: no case of this kind takes files; else it is the parent's answer for this one.

    ``past``: the best-before date of those who take reports, where it is over.
    """

    script: Script | None
    no_files: bool
    people: tuple[Contact, ...]
    by_kind: bool = False
    past: date | None = None


class IncidentModel(QObject):
    """``loaded``: the page's data; ``kind_changed``: the help of a kind; ``refused``: errors."""

    loaded = Signal()
    kind_changed = Signal()
    refused = Signal(object)
    kept = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.form = CaseForm()
        self.facts: CaseFacts | None = None
        self.kind_help = KindHelp(None, True, (), by_kind=True)
        self.line = ""
        self._case_id = ""
        self._saving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)
        work.hub.changed.connect(self._on_change)

    @property
    def case(self) -> OpenCase | None:
        return None if self.facts is None else self.facts.case

    def load(self, incident_id: str = "", kind: str = "") -> None:
        """Show a saved case, or begin a new one, with the words that were not saved yet."""
        self._case_id = incident_id

        def show(facts: CaseFacts) -> None:
            self._begin(facts, kind)

        self._work.ask(lambda desk: _facts(desk, incident_id), show, owner=self)

    def choose_kind(self, kind: str) -> None:
        self.form.kind = kind
        self.changed()
        self._load_kind(kind)

    @property
    def careful(self) -> bool:
        """Someone near may have done it: do not confront, and the window can be hidden."""
        who = self.form.who
        return (bool(who) and IncidentWho(who) in _AT_HOME) or self.form.kind == "someone_trusted"

    def look_again_on(self) -> date | None:
        """In a week, counted from today."""
        if self.facts is None:
            return None
        return self.facts.now.date() + timedelta(days=LOOK_AGAIN_DAYS)

    def changed(self) -> None:
        """Something was typed: keep it, a moment later."""
        if self.facts is not None and not self._saving:
            self._timer.start()

    def keep_now(self) -> None:
        """Keep the unsaved words inside the notebook."""
        self._timer.stop()
        if self._saving or self.facts is None:
            return
        place, body = DRAFT_PLACE, self.form.to_text() if self.form.has_words else ""
        if self.facts.case is not None:
            place, body = _line_place(self._case_id), self.line
        self._work.ask(
            lambda desk: keep_draft(desk, place=place, body=body),
            lambda receipt: self.kept.emit() if receipt is not None and body else None,
            owner=self,
        )

    def problems(self) -> dict[str, str]:
        """What is missing before a case can be opened."""
        found = {}
        if not self.form.kind:
            found["kind"] = self.tr("Pick what comes closest. “Something else” is fine.")
        if not self.form.who:
            found["who"] = self.tr("Pick one. “Not sure” is an answer, too.")
        return found

    def save_new(self) -> None:
        """Open the case with its first lines."""
        problems = self.problems()
        if problems:
            self.refused.emit(problems)
            return
        if self._saving:
            return
        self._timer.stop()
        self._saving = True
        form = self.form
        self._work.save(
            lambda desk: _open(desk, form),
            self._opened,
            owner=self,
            failed=self._failed,
        )

    def add_line(self, entry: str, service: str, reference: str, due: date | None) -> None:
        """Add the typed line to the case."""
        words, case_id = self.line, self._case_id
        if not words.strip() and entry == "contact" and service.strip():
            words = service
        if not words.strip():
            self.refused.emit({"line": self.tr("Write a few words first.")})
            return
        self._timer.stop()
        self.line = ""
        self._work.save(
            lambda desk: add_entry(
                desk,
                incident_id=UUID(case_id),
                entry=entry,
                text=words,
                service=service,
                reference=reference,
                answer_due=due,
                draft_place=_line_place(case_id),
            ),
            owner=self,
            failed=self._failed,
            toast=self.tr("Line added."),
        )

    def tick_step(self, step: str) -> None:
        """Note that one of the first steps was done."""
        case_id = self._case_id
        self._work.save(
            lambda desk: add_entry(desk, incident_id=UUID(case_id), entry="step_done", text=step),
            owner=self,
            toast=self.tr("Step noted."),
        )

    def close(self) -> None:
        """Close the case; it stays readable."""
        case_id = self._case_id
        self._work.save(
            lambda desk: close_case(desk, incident_id=UUID(case_id)),
            owner=self,
            toast=self.tr("Case closed."),
        )

    def go_back(self) -> None:
        self.keep_now()
        self._work.router.replace(Place.of(Route.HELP))

    def _begin(self, facts: CaseFacts, kind: str) -> None:
        self._saving = False
        self.facts = facts
        self.line = facts.line_draft
        draft = CaseForm.from_text(facts.draft) if facts.draft else None
        self.form = draft or CaseForm()
        if kind:
            self.form.kind = kind
        if self.form.child not in {c for c, _, _ in facts.children}:
            self.form.child = ""
        if len(facts.children) == 1:
            self.form.child = facts.children[0][0]
        self.loaded.emit()
        self._load_kind(self.form.kind if facts.case is None else facts.case.kind_id)

    def _load_kind(self, kind: str) -> None:
        country = self._work.settings.read().country
        case_id = self._case_id
        self._work.ask(
            lambda desk: _kind_help(desk, kind, country, case_id), self._show_kind, owner=self
        )

    def _show_kind(self, found: KindHelp) -> None:
        self.kind_help = found
        self.kind_changed.emit()

    def _opened(self, result: tuple[Incident, Receipt]) -> None:
        incident, receipt = result
        self._saving = False
        self.form = CaseForm()
        self._work.messenger.toast.emit(self.tr("Saved. We look at it again in a week."), receipt)
        place = Place.of(Route.INCIDENT, incident_id=incident.id.hex)
        self._work.router.replace(place)

    def _failed(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, FamilySafeError) and error.code == "invalid_input":
            self.refused.emit({"": f"{error.title} {error.next_step}"})
            return
        self._work.messenger.error.emit(error)

    def _on_change(self, receipt: object) -> None:
        touched = isinstance(receipt, Receipt) and receipt.touches(Incident, IncidentEntry)
        if touched and self.case is not None:
            self.load(self._case_id)


def _line_place(case_id: str) -> str:
    return f"{DRAFT_PLACE}:{case_id}"


def _facts(desk: Desk, incident_id: str) -> CaseFacts:
    kinds = [(k.id, k.title) for k in desk.content.first_hour().kinds]
    children = desk.book.all(Child)
    found = next((c for c in cases(desk) if c.incident.id.hex == incident_id), None)
    return CaseFacts(
        now=desk.local(desk.now()),
        kinds=(*kinds, (SOMETHING_ELSE, "")),
        children=tuple((c.id.hex, c.name, c.colour.value) for c in children),
        case=None if found is None else _case(desk, found),
        draft=read_draft(desk, place=DRAFT_PLACE),
        line_draft=read_draft(desk, place=_line_place(incident_id)) if incident_id else "",
    )


def _case(desk: Desk, case: Case) -> OpenCase:
    incident = case.incident
    child = desk.book.find(Child, incident.child_id) if incident.child_id else None
    titles = {k.id: k.title for k in desk.content.first_hour().kinds}
    links = chain(case)
    return OpenCase(
        id=incident.id,
        kind_id=incident.kind_id,
        title=incident.title or titles.get(incident.kind_id, ""),
        child_name="" if child is None else child.name,
        opened_on=incident.opened_on,
        look_again_on=incident.look_again_on,
        closed_on=incident.closed_on,
        entries=tuple(
            EntryRow(
                e.entry,
                e.text,
                e.happened_at.astimezone(ZoneInfo(e.zone)),
                e.service,
                e.reference,
                e.answer_due,
            )
            for e in case.entries
        ),
        steps_done=case.steps_done,
        chain_end=links[-1].digest if links else "",
        careful=incident.who in _AT_HOME or incident.kind_id == "someone_trusted",
    )


def _kind_help(desk: Desk, kind: str, country: str, case_id: str) -> KindHelp:
    found = script(desk.content, kind)
    order = found.help_order if found is not None else ()
    here = country_help(desk.content, country)
    people = people_who_help(here, order)
    by_kind = found is not None and found.no_files is True
    no_files = by_kind
    if case_id:
        incident = desk.book.find(Incident, UUID(case_id))
        no_files = incident is not None and file_rule(desk, incident) is FileRule.NEVER
    past = past_date(desk.today(), here.best_before) if here.name else None
    return KindHelp(found, no_files, people[:4], past=past, by_kind=by_kind)


def _open(desk: Desk, form: CaseForm) -> tuple[Incident, Receipt]:
    typed = form.moment()
    at = None if typed is None else typed.replace(tzinfo=ZoneInfo(desk.clock.zone()))
    lines = []
    if form.happened.strip() or form.where.strip():
        text = form.happened if form.happened.strip() else form.where
        lines.append(Line("happened", text, at, service=form.where))
    if form.handle.strip():
        lines.append(Line("handle", form.handle, service=form.where))
    if form.link.strip():
        lines.append(Line("link", form.link, service=form.where))
    lines.extend(Line("step_done", step) for step in form.done)
    return open_case(
        desk,
        kind_id=form.kind,
        who=IncidentWho(form.who),
        child_id=UUID(form.child) if form.child else None,
        lines=lines,
        draft_place=DRAFT_PLACE,
    )


__all__ = [
    "CaseFacts",
    "CaseForm",
    "Contact",
    "DRAFT_PLACE",
    "EntryRow",
    "IncidentModel",
    "IncidentWho",
    "KEEP_AFTER_MS",
    "KindHelp",
    "OpenCase",
    "SOMETHING_ELSE",
]
