"""Apps & ratings: rows by filter and search, the app in the side panel, and what is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.content.freshness import past_date
from familysafe.domain.app_record import Decision
from familysafe.domain.rating import Flag, Label, Reason, Verdict
from familysafe.services.apps import decide, note_store_label, remove_app
from familysafe.services.desk import Desk
from familysafe.services.ratings import AppRating, Flags, LawLine, TermsLine, counted_systems
from familysafe.services.talks import topic_ideas
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.child.app_rows_model import AppRow
from familysafe.ui.screens.child.overview_model import ChildPage
from familysafe.ui.screens.child.view_model import ChildModel

__all__ = [
    "AppFacts", "AppRating", "AppRow", "AppsModel", "Decision", "Flag", "Label", "LawLine",
    "Reason", "TermsLine", "Verdict",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class AppFacts:
    """What the panel shows beyond the row. ``choices`` are (system, code, text) of stores."""

    record_id: UUID
    system_names: dict[str, str]
    sources: dict[Label, tuple[str, ...]]
    choices: tuple[tuple[str, str, str], ...]
    terms_as_of: str
    terms_confidence: str
    terms_sources: tuple[str, ...] = ()
    past: date | None = None


class AppsModel(QObject):
    """``rows_changed``: other rows; ``selected_changed``: another app, or news about it."""

    rows_changed = Signal()
    selected_changed = Signal()

    def __init__(self, page_model: ChildModel, parent: QObject | None = None) -> None:
        super().__init__(parent or page_model)
        self.page_model = page_model
        self.filter: Verdict | None = None
        self.search = ""
        self.rows: tuple[AppRow, ...] = ()
        self.selected: AppRow | None = None
        self.facts: AppFacts | None = None
        self._all: tuple[AppRow, ...] = ()
        self._wanted: UUID | None = None
        self._child: UUID | None = None
        page_model.changed.connect(self.take)
        page_model.app_wanted.connect(self.open)

    @property
    def page(self) -> ChildPage | None:
        return self.page_model.page

    @property
    def total(self) -> int:
        return len(self._all)

    def count(self, verdict: Verdict) -> int:
        return sum(row.rating.verdict is verdict for row in self._all)

    def choose_filter(self, verdict: Verdict | None) -> None:
        self.filter = verdict
        self._filter()

    def search_for(self, text: str) -> None:
        self.search = text.strip().casefold()
        self._filter()

    def select(self, row: AppRow | None) -> None:
        """Show an app in the panel; None closes it."""
        self._wanted = None if row is None else row.id
        self._select(row)

    def open(self, record_id: UUID) -> None:
        """Show an app that another page named, also before the rows are there."""
        self._wanted = record_id
        self.filter, self.search = None, ""
        self._filter()
        self._follow()

    def decide(self, decision: Decision, reason: str) -> None:
        """Keep the parent's decision and its reason."""
        row = self.selected
        if row is not None:
            self.page_model.work.save(
                lambda desk: decide(desk, app_record_id=row.id, decision=decision, reason=reason),
                owner=self,
                toast=self.tr("Decision saved."),
            )

    def correct(self, system: str, code: str) -> None:
        """Keep the label that the parent's own store shows."""
        row = self.selected
        if row is not None:
            self.page_model.work.save(
                lambda desk: note_store_label(
                    desk, app_record_id=row.id, system=system, label=code
                ),
                owner=self,
                toast=self.tr("Label saved. It counts first."),
            )

    def remove(self) -> None:
        """Put the app into the Trash."""
        row = self.selected
        if row is None:
            return
        self.select(None)
        self.page_model.work.save(
            lambda desk: remove_app(desk, app_record_id=row.id),
            owner=self,
            toast=self.tr("Removed. It stays in the Trash for 30 days."),
        )

    def about(self) -> None:
        """The Library's card on this app: ages, labels, features, ways to report."""
        app_id = None if self.selected is None else self.selected.rating.record.app_id
        if app_id is not None:
            place = Place.of(Route.LIBRARY, print_id=f"app:{app_id}:")
            self.page_model.work.router.go(place)

    def talk_tips(self) -> None:
        """A talk that fits this app."""
        flags = None if self.selected is None else self.selected.rating.flags
        child_id = self.page_model.child_id
        self.page_model.work.ask(
            lambda desk: _topic_for(desk, child_id, flags), self._prepare, owner=self
        )

    def import_list(self) -> None:
        self.page_model.go(Route.IMPORT)

    def _prepare(self, topic_id: str) -> None:
        if topic_id:
            self.page_model.go(Route.TALK_PREPARE, topic_id=topic_id)
        else:
            self.page_model.work.router.go_to(Route.TALKS)

    def take(self) -> None:
        page = self.page
        if page is None or page.child.id != self._child:
            self._child = None if page is None else page.child.id
            self.filter, self.search = None, ""
            if self.selected is not None:
                self._select(None)
        self._all = () if page is None else page.app_rows
        self._filter()
        self._follow()

    def _filter(self) -> None:
        self.rows = tuple(
            row
            for row in self._all
            if (self.filter is None or row.rating.verdict is self.filter)
            and self.search in row.rating.name.casefold()
        )
        self.rows_changed.emit()

    def _follow(self) -> None:
        if self._wanted is not None:
            found = next((row for row in self._all if row.id == self._wanted), None)
            if found is not None or self.selected is not None:
                self._select(found)

    def _select(self, row: AppRow | None) -> None:
        if row is None or self.selected is None or row.id != self.selected.id:
            self.facts = None
        self.selected = row
        self.selected_changed.emit()
        if row is not None:
            self.page_model.work.ask(
                lambda desk: _facts(desk, row.rating), self._show_facts, owner=self
            )

    def _show_facts(self, facts: AppFacts) -> None:
        if self.selected is not None and self.selected.id == facts.record_id:
            self.facts = facts
            self.selected_changed.emit()


def _facts(desk: Desk, rating: AppRating) -> AppFacts:
    systems = {label.system for label in rating.labels}
    reasons = {reason.system for reason in rating.because if reason.system}
    app = desk.content.app(rating.record.app_id) if rating.record.app_id else None
    return AppFacts(
        record_id=rating.record.id,
        system_names={s: _system_name(desk, s) for s in systems | reasons},
        sources={label: _sources(desk, label.sources) for label in rating.labels},
        choices=_choices(desk, rating),
        terms_as_of="" if app is None else app.terms_min_age.as_of,
        terms_confidence="" if app is None else str(app.terms_min_age.confidence),
        terms_sources=() if app is None else _sources(desk, app.terms_min_age.sources),
        past=None if app is None else past_date(desk.today(), app.review_by),
    )


def _sources(desk: Desk, ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        ", ".join(part for part in (s.title, s.publisher) if part)
        for s in desk.content.sources(ids)
    )


def _system_name(desk: Desk, system: str) -> str:
    known = {s.id: s.name for s in desk.content.rating_systems()}
    return known.get(system, system)


def _choices(desk: Desk, rating: AppRating) -> tuple[tuple[str, str, str], ...]:
    """Every label of the systems that count here, so that the parent can pick what they read."""
    wanted = dict.fromkeys((*counted_systems(desk), *(label.system for label in rating.counted)))
    found = []
    for system in desk.content.rating_systems():
        if system.id in wanted:
            found += [
                (system.id, code.code, _named(system.name, code.code))
                for code in system.ratings
                if not code.pattern and not code.retired
            ]
    return tuple(found)


def _named(system: str, code: str) -> str:
    return code if code.casefold().startswith(system.casefold()) else f"{system} {code}"


def _topic_for(desk: Desk, child_id: UUID | None, flags: Flags | None) -> str:
    """A topic for this age whose favourite kind of app this is; "" where none fits."""
    if child_id is None or flags is None:
        return ""
    said = {"live": flags.live, "chat": flags.chat, "spending": flags.spending}
    wanted = [name for name, flag in said.items() if flag is Flag.YES]
    ideas = topic_ideas(desk, child_id=child_id)
    for prefers in wanted:
        for idea in ideas:
            topic = desk.content.talk_topic(idea.topic_id)
            if topic is not None and topic.app_prefers == prefers:
                return topic.id
    return ""
