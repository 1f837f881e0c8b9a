"""Words typed but not yet saved, kept in the encrypted notebook: a lock loses nothing."""

from __future__ import annotations

from collections.abc import Sequence

from familysafe.domain.draft import Draft
from familysafe.domain.text import clean_note
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Edit, Receipt
from familysafe.services.ports import Draft as Change

ACTION = "_keep_draft"
OPEN_FORM = "open_form"


def _find(desk: Desk, place: str) -> Draft | None:
    return next((d for d in desk.book.all(Draft) if d.place == place), None)


def read_draft(desk: Desk, *, place: str) -> str:
    """What was typed into the form at ``place`` and not saved; "" = nothing."""
    found = _find(desk, place)
    return "" if found is None else found.body


def keep_draft(desk: Desk, *, place: str, body: str) -> Receipt | None:
    """Keep ``body`` for ``place``; None when it was kept already."""
    words = clean_note(body)
    before = _find(desk, place)
    if words == ("" if before is None else before.body):
        return None
    if before is None:
        draft = Draft(id=desk.ids.new(), place=place, body=words)
        return desk.save(ACTION, [Create(draft, desk.book.household_id)])
    return desk.save(ACTION, [Edit(before, Draft(id=before.id, place=place, body=words))])


def emptied(desk: Desk, *, place: str) -> tuple[Change, ...]:
    """The change that empties a form's draft, to be saved together with what the form became.

    In one transaction, so that Undo of the entry brings the typed words back as well.
    """
    before = _find(desk, place)
    if before is None or not before.body:
        return ()
    return (Edit(before, Draft(id=before.id, place=place, body="")),)


def keep_open_words(desk: Desk, words: Sequence[str]) -> None:
    """What stood in an open form at lock; without any, nothing is changed but what was kept."""
    keep_draft(desk, place=OPEN_FORM, body="\n".join(words))


def open_words(desk: Desk) -> str:
    """What stood in an open form when the notebook was locked; "" = nothing."""
    return read_draft(desk, place=OPEN_FORM)
