"""The runner: one question, five answers, every step saved at once.

An answer goes into the record as soon as it is chosen. What is typed beside it waits in a draft
inside the notebook and joins the answer when the question is left, so that a program that is
killed at any moment opens again at the same question with the same words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from familysafe.domain.audit import Answer, AuditSession
from familysafe.errors import FamilySafeError
from familysafe.services import audit_run
from familysafe.services.audit_plan import job_key, plan_for
from familysafe.services.audit_run import Step
from familysafe.services.desk import Desk
from familysafe.services.drafts import keep_draft
from familysafe.services.ports import Receipt
from familysafe.services.reminders import put_off
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.runner.page_model import (
    AnswerForm,
    RunnerPage,
    draft_place,
    read_page,
)
from familysafe.ui.workspace import Workspace

DRAFT_MS = 700


class RunnerModel(QObject):
    """``page_changed``: another question; ``form_changed``: another answer to the same one."""

    page_changed = Signal()
    form_changed = Signal()
    saved = Signal()
    notes_changed = Signal()
    paused = Signal()
    reason_missing = Signal()
    failed = Signal(str, str)

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.page: RunnerPage | None = None
        self.form = AnswerForm()
        self._kept = AnswerForm()
        self._busy = False
        self._session_id: UUID | None = None
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self._rested)

    @property
    def busy(self) -> bool:
        """Is a step on its way? Then a second press does nothing."""
        return self._busy

    # -- where ---------------------------------------------------------------------------

    def open_place(self, place: Place) -> None:
        """``session_id``, or ``child_id`` and ``job_id`` to begin a job of the plan."""
        session, child = _uuid(place.get("session_id")), _uuid(place.get("child_id"))
        job = _uuid(place.get("job_id"))
        if session is not None:
            if session == self._session_id and self.page is not None:
                return
            self._run(lambda desk: _read(desk, audit_run.resume(desk, session_id=session)))
        elif child is not None and job is not None:
            self._run(
                lambda desk: _read(desk, audit_run.start(desk, child_id=child, job_id=job)),
                begun=True,
            )
        else:
            self._gone()

    def go_back_to_hub(self) -> None:
        self._work.router.reset(Place.of(Route.CHECKUPS))

    def help(self) -> None:
        """Incidents & help; the page stays as it is."""
        self._work.router.go_to(Route.HELP)

    # -- answering -----------------------------------------------------------------------

    def choose(self, answer: str) -> None:
        """One of the five. Saved at once; "Left on purpose" as soon as its reason is there."""
        page = self.page
        if page is None or answer == self.form.answer:
            return
        kept = AnswerForm(answer=answer, note=self.form.note, found=self.form.found)
        if answer in (Answer.NOT_APPLICABLE, Answer.COULDNT):
            kept = replace(kept, found="")
        if answer == Answer.COULDNT:
            kept = replace(kept, next_on=page.couldnt_on.isoformat())
        if answer == Answer.CHANGED and len(page.fitting) == 1:
            kept = replace(kept, now=page.fitting[0])
        self.form = kept
        self.form_changed.emit()
        if kept.complete:
            self._save_here()
        else:  # its reason is still to come: the choice is kept at once all the same
            self.keep_words()

    def change(self, **parts: Any) -> None:
        """A part of the answer: found, now, proved, reason ... Kept as a draft soon after."""
        changed = replace(self.form, **parts)
        if changed != self.form:
            self.form = changed
            self._draft.start()

    def take_proposal(self) -> None:
        """Answer as on the sister device; a key press of the parent, never by itself."""
        page = self.page
        if page is None or page.proposal is None:
            return
        given = page.proposal
        # What was changed there is, if it is the same here, as it should be.
        same = Answer.AS_IT_SHOULD if given.answer == Answer.CHANGED else given.answer
        value = given.value if given.value in page.values else ""
        self.form = replace(self.form, answer=str(same), found=value)
        self.form_changed.emit()
        self._save_here()

    def keep_words(self) -> None:
        """Keep what is not saved yet as a draft inside the notebook."""
        self._draft.stop()
        page, form = self.page, self.form
        if page is None or form == self._kept:
            return
        place, text = draft_place(page.session_id, page.index), form.to_text()
        self._work.ask(
            lambda desk: keep_draft(desk, place=place, body=text),
            lambda _receipt: self.saved.emit(),
            owner=self,
        )

    def note_screen(self, text: str) -> None:
        """ "Looks different?": keep what the parent's own screen shows."""
        page = self.page
        words = text.strip()
        if page is None or not words:
            return
        session, index = page.session_id, page.index

        def keep(desk: Desk) -> RunnerPage:
            asked = audit_run.question_at(desk, session_id=session, index=index)
            audit_run.note_screen(desk, check_id=asked.check.id, text=words)
            return read_page(desk, asked)

        def kept(found: RunnerPage) -> None:
            if self.page is not None and self.page.index == index:
                self.page = replace(self.page, own_notes=found.own_notes)
                self.notes_changed.emit()

        self._work.ask(keep, kept, owner=self)

    # -- moving --------------------------------------------------------------------------

    def go_on(self) -> None:
        """Save what is on the page and show the next question, or the report."""
        page, form = self.page, self.form
        if page is None or self._busy:
            return
        if form.answer and not form.complete:
            self.reason_missing.emit()
            return
        self._draft.stop()
        unsaved = form.complete and form != self._kept
        place = draft_place(page.session_id, page.index)

        def step(desk: Desk) -> Step:
            if not unsaved:
                return audit_run.skip(desk, session_id=page.session_id)
            found = _answer(desk, page, form, move=True)
            keep_draft(desk, place=place, body="")
            return found

        self._keep_loose_note(page, form)
        self._run(lambda desk: _read(desk, step(desk)))

    def go_back(self) -> None:
        """One question back; from the first one, out of the runner."""
        page = self.page
        if page is None or self._busy:
            return
        if page.index == 0:
            self.pause()
            return
        self.flush()
        session = page.session_id
        self._run(lambda desk: _read(desk, audit_run.back(desk, session_id=session)))

    def pause(self) -> None:
        """Everything is saved; say at which question it goes on."""
        self.flush()
        if self.page is not None:
            self.paused.emit()

    def remind_tomorrow(self) -> None:
        """Leave it until tomorrow: the same as "Tomorrow instead" on Today."""
        page = self.page
        if page is None:
            return
        session = page.session_id

        def put(desk: Desk) -> Receipt | None:
            child = desk.book.get(AuditSession, session).child_id
            jobs = plan_for(desk, child_id=child)
            job = next((j for j in jobs if j.session_id == session), None)
            return None if job is None else put_off(desk, item=job_key(job))

        self._work.save(put, owner=self, toast=self.tr("It waits until tomorrow."))
        self.done_for_now()

    def done_for_now(self) -> None:
        """Leave the paused check-up; Today offers it first."""
        self.forget()
        self._work.router.reset(Place.of(Route.TODAY))

    def flush(self) -> None:
        """Save the answer with all that was added to it; else keep the words as a draft."""
        self._draft.stop()
        if self.form.complete:
            self._save_here()
        else:
            self.keep_words()

    def forget(self) -> None:
        """Read anew at the next visit."""
        self.page, self._session_id = None, None
        self.form = self._kept = AnswerForm()

    def _rested(self) -> None:
        """A pause in typing: save what became complete, keep the rest as a draft."""
        if self.form.complete and self.form.answer != self._kept.answer:
            self._save_here()
        else:
            self.keep_words()

    # -- inside --------------------------------------------------------------------------

    def _save_here(self) -> None:
        page, form = self.page, self.form
        if page is None or not form.complete or form == self._kept:
            return
        self._kept = form
        place = draft_place(page.session_id, page.index)

        def keep(desk: Desk) -> RunnerPage:
            _answer(desk, page, form, move=False)
            keep_draft(desk, place=place, body="")
            asked = audit_run.question_at(desk, session_id=page.session_id, index=page.index)
            return read_page(desk, asked)

        def kept(found: RunnerPage) -> None:
            if self.page is not None and self.page.index == found.index:
                self.page = replace(self.page, so_far=found.so_far)
                self.saved.emit()

        def not_kept(error: Exception) -> None:
            self._kept = AnswerForm()
            self._work.messenger.error.emit(error)

        self._work.ask(keep, kept, owner=self, failed=not_kept)

    def _keep_loose_note(self, page: RunnerPage, form: AnswerForm) -> None:
        """A note without an answer stays with its question."""
        if not form.answer and form != self._kept:
            place, text = draft_place(page.session_id, page.index), form.to_text()
            self._work.ask(
                lambda desk: keep_draft(desk, place=place, body=text),
                lambda _receipt: None,
                owner=self,
            )

    def _run(self, read: Any, *, begun: bool = False) -> None:
        self._busy = True

        def show(found: tuple[UUID, RunnerPage | None]) -> None:
            self._busy = False
            session_id, page = found
            self._session_id = session_id
            if page is None:
                self.forget()
                self._work.router.replace(Place.of(Route.REPORT, session_id=str(session_id)))
                return
            self._show(page)
            if begun:
                # The place now names the session, so that a lock comes back to it.
                self._work.router.replace(Place.of(Route.RUNNER, session_id=str(session_id)))

        self._work.ask(read, show, owner=self, failed=self._not_read)

    def _show(self, page: RunnerPage) -> None:
        self.page = page
        self._kept = page.given or AnswerForm()
        self.form = page.draft or self._kept
        self.page_changed.emit()

    def _not_read(self, error: Exception) -> None:
        self._busy = False
        if self.page is not None:
            self._work.messenger.error.emit(error)
        elif isinstance(error, FamilySafeError) and error.code != "not_found":
            self.failed.emit(error.title, error.next_step)
        else:
            self._gone()

    def _gone(self) -> None:
        self.failed.emit(
            self.tr("This check-up isn’t there any more"),
            self.tr("Your answers are kept. Choose another check-up from the table."),
        )


def _read(desk: Desk, step: Step) -> tuple[UUID, RunnerPage | None]:
    page = None if step.question is None else read_page(desk, step.question)
    return step.session.id, page


def _answer(desk: Desk, page: RunnerPage, form: AnswerForm, *, move: bool) -> Step:
    return audit_run.answer(
        desk,
        session_id=page.session_id,
        index=page.index,
        answer=Answer(form.answer),
        found=form.found or None,
        now=form.now or None,
        proved=form.proved,
        reason_code=form.reason_code,
        reason=form.reason,
        agreed_with=form.agreed_with,
        note=form.note,
        next_on=date.fromisoformat(form.next_on) if form.next_on else None,
        move=move,
    )


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None
