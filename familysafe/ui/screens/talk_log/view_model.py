"""Writing a talk down: with whom and how it went are needed, all else is optional."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from familysafe.domain.family import Child
from familysafe.domain.talk import How
from familysafe.errors import FamilySafeError
from familysafe.services.desk import Desk
from familysafe.services.drafts import keep_draft, read_draft
from familysafe.services.ports import Receipt
from familysafe.services.talks import log_talk, rhythm_cards, rhythm_of, topic_ideas
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.talk_log.form_state import TalkForm
from familysafe.ui.workspace import Workspace

DRAFT_PLACE = "talk_log"
#: Read by the incident page: the words of a talk that something worrying came up in.
INCIDENT_DRAFT_PLACE = "incident"
KEEP_AFTER_MS = 1_200


@dataclass(frozen=True)
class ChildChoice:
    """A child to talk with; ``every_days`` is its rhythm."""

    id: str
    name: str
    colour: str
    every_days: int


@dataclass(frozen=True)
class FormFacts:
    """What the form needs to know before it can be filled in."""

    today: date
    children: tuple[ChildChoice, ...]
    topics: tuple[tuple[str, str], ...]
    draft: str


class TalkLogModel(QObject):
    """``loaded``: a fresh form; ``refused`` carries {field: sentence}; ``kept`` = draft kept."""

    loaded = Signal()
    refused = Signal(object)
    kept = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.form = TalkForm()
        self.facts = FormFacts(date.min, (), (), "")
        self.restored = False
        # (child, topic) of the page that this talk was prepared on.
        self.prepared_for = ("", "")
        self._saving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def today(self) -> date:
        return self.facts.today

    @property
    def talked_on(self) -> date:
        """The day of the talk."""
        chosen = self.form.talked_on
        return date.fromisoformat(chosen) if chosen else self.today

    def load(self, child_id: str = "", topic_id: str = "", openers: str = "") -> None:
        """Begin a talk with what is known; typed words that were not saved come back."""
        child_id = UUID(child_id).hex if child_id else ""  # places name children in both ways

        def show(facts: FormFacts) -> None:
            self._begin(facts, child_id, topic_id, openers)

        self._work.ask(lambda desk: _facts(desk, child_id), show, owner=self)

    def start_afresh(self) -> None:
        """Throw the kept words away and begin with an empty form."""
        first = self.form.children[:1]
        self._work.ask(
            lambda desk: keep_draft(desk, place=DRAFT_PLACE, body=""),
            lambda _: self.load(first[0] if first else ""),
            owner=self,
        )

    def rhythm(self) -> int:
        """The shortest rhythm of the chosen children, in days."""
        chosen = [c.every_days for c in self.facts.children if c.id in self.form.children]
        return min(chosen, default=0)

    def next_days(self) -> list[tuple[int, date]]:
        """1, 2 and 4 weeks after the talk."""
        return [(days, self.talked_on + timedelta(days=days)) for days in (7, 14, 28)]

    def names(self) -> list[str]:
        """The names of the chosen children."""
        return [c.name for c in self.facts.children if c.id in self.form.children]

    def changed(self) -> None:
        """The parent typed or chose something: keep it, a moment later."""
        if self.facts.children and not self._saving:
            self._timer.start()

    def keep_now(self) -> None:
        """Keep the unsaved words inside the notebook (also when the page is left)."""
        self._timer.stop()
        if self._saving or not self.facts.children:
            return
        body = self.form.to_text() if self.form.has_words else ""
        self._work.ask(
            lambda desk: keep_draft(desk, place=DRAFT_PLACE, body=body),
            lambda receipt: self.kept.emit() if receipt is not None and body else None,
            owner=self,
        )

    def problems(self) -> dict[str, str]:
        """What is still missing, by field."""
        form, found = self.form, {}
        if not form.children:
            found["children"] = self.tr("Pick at least one child.")
        if not form.how:
            found["how"] = self.tr("Pick how it went. That is all we need.")
        chosen = form.next_on(self.talked_on)
        if chosen is not None and chosen <= self.talked_on:
            found["next"] = self.tr("Pick a day after this talk.")
        elif form.needs_reason(self.talked_on) and not form.reason.strip():
            found["reason"] = self.tr("A few words are enough, for example “holiday”.")
        return found

    def save(self) -> None:
        """Save, or say what is missing."""
        problems = self.problems()
        if problems:
            self.refused.emit(problems)
            return
        if self._saving:
            return
        self._timer.stop()
        self._saving = True
        form, day = self.form, self.talked_on
        self._work.save(
            lambda desk: _save(desk, form, day),
            self._saved,
            owner=self,
            failed=self._failed,
            toast=self.tr("Talk saved."),
        )

    def cancel(self) -> None:
        """Go back; what was typed stays as a draft."""
        self.keep_now()
        self._leave()

    def _begin(self, facts: FormFacts, child_id: str, topic_id: str, openers: str) -> None:
        self._saving = False
        self.facts, self.prepared_for = facts, (child_id, topic_id)
        draft = TalkForm.from_text(facts.draft) if facts.draft else None
        known = {c.id for c in facts.children}
        fits = draft is not None and (not child_id or child_id in draft.children)
        if draft is not None and fits:
            draft.children = [c for c in draft.children if c in known]
            self.form, self.restored = draft, True
        else:
            self.form, self.restored = TalkForm(), False
            if child_id in known:
                self.form.children = [child_id]
            elif len(known) == 1:
                self.form.children = list(known)
            self.form.topics = [topic_id] if topic_id else []
            self.form.openers = [o for o in openers.split(",") if o]
        self.loaded.emit()

    def _saved(self, _receipt: Receipt) -> None:
        worried = self.form.worried
        self.form = TalkForm()
        self._saving = False
        if worried:
            self._work.router.replace(Place.of(Route.INCIDENT, draft="1"))
        else:
            self._leave()

    def _failed(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, FamilySafeError) and error.code == "invalid_input":
            self.refused.emit({"": f"{error.title} {error.next_step}"})
            return
        self._work.messenger.error.emit(error)

    def _leave(self) -> None:
        self._work.router.replace(Place.of(Route.TALKS))


def _facts(desk: Desk, child_id: str) -> FormFacts:
    children = desk.book.all(Child)
    shown = [c for c in children if c.id.hex == child_id] or list(children)
    topics: dict[str, str] = {}
    for child in shown:
        topics.update((i.topic_id, i.title) for i in topic_ideas(desk, child_id=child.id))
    for topic in desk.content.talk_topics():
        topics.setdefault(topic.id, topic.title)
    return FormFacts(
        desk.today(),
        tuple(
            ChildChoice(c.child.id.hex, c.child.name, c.child.colour.value, c.every_days)
            for c in rhythm_cards(desk)
        ),
        tuple(topics.items()),
        read_draft(desk, place=DRAFT_PLACE),
    )


def _save(desk: Desk, form: TalkForm, day: date) -> Receipt:
    """The talk, its promises and the emptied draft in one go; then the note for the incident."""
    happened = desk.now()
    if day != desk.today():
        happened = datetime.combine(day, time(18), ZoneInfo(desk.clock.zone()))
    next_on = form.next_on(day)
    chosen = [UUID(child) for child in form.children]
    lived = min((c.every_days for c in rhythm_cards(desk) if c.child.id in chosen), default=0)
    if next_on is None and lived and any(rhythm_of(desk, child_id=c) != lived for c in chosen):
        next_on = day + timedelta(days=lived)  # what the page showed as chosen
    follow_up = next_on or (day + timedelta(days=lived) if lived else None)
    lines = [line for line in form.promise.splitlines() if line.strip()]
    logged = log_talk(
        desk,
        child_ids=[UUID(c) for c in form.children],
        how=How(form.how),
        at=happened,
        topics=form.topics,
        note=form.note,
        worried_about=form.worry if form.worried else "",
        next_on=next_on,
        next_reason=form.reason if form.needs_reason(day) else "",
        opener_ids=form.openers,
        promises=[(line, True, follow_up) for line in lines],
        leave_out_of_reports=form.leave_out,
        draft_place=DRAFT_PLACE,
    )
    if form.worried:
        keep_draft(desk, place=INCIDENT_DRAFT_PLACE, body=_carried_over(desk, form))
    return logged.receipt


def _carried_over(desk: Desk, form: TalkForm) -> str:
    """The worry as the beginning of a case; words that wait there already are kept before it."""
    waiting: dict[str, object] = {}
    try:
        found = json.loads(read_draft(desk, place=INCIDENT_DRAFT_PLACE) or "{}")
        waiting = found if isinstance(found, dict) else {}
    except ValueError:
        waiting = {}
    words = [str(waiting.get("happened", "")).strip(), form.worry.strip(), form.note.strip()]
    happened = "\n".join(w for w in words if w)
    return json.dumps(
        {**waiting, "child": form.children[0], "happened": happened}, ensure_ascii=False
    )


__all__ = ["ChildChoice", "FormFacts", "TalkForm", "TalkLogModel"]
