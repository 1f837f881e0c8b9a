"""The parents' own passphrases, and the new key for when somebody knows one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.care.backups import Cleaned, drop_kept, own_kept, replace_backups
from familysafe.domain.family import Guardian
from familysafe.domain.record import Scope
from familysafe.domain.text import clean_name
from familysafe.errors import FamilySafeError, InvalidInputError, NotFoundError
from familysafe.passphrase_costs import never
from familysafe.services import onboarding
from familysafe.services.ports import Create
from familysafe.store.errors import ChangeStandsError
from familysafe.store.notebook import ALIAS

if TYPE_CHECKING:
    from familysafe.bootstrap import Session


@dataclass(frozen=True)
class GuardianRow:
    """A parent in the notebook. ``mine``: who is writing now; ``opens``: has a passphrase."""

    id: UUID
    name: str
    mine: bool
    opens: bool


@dataclass(frozen=True)
class NewKey:
    """``code``: the new recovery code, to print at once; ``left_out``: must be added again."""

    code: str
    cleaned: Cleaned
    left_out: tuple[str, ...]


def guardians(session: Session) -> tuple[GuardianRow, ...]:
    """Everybody with a record or a passphrase, whoever is writing first."""
    slots, me = _slots(session), session.guardian_id
    names = {one.id: one.name for one in session.book.all(Guardian)}
    for one in slots - names.keys():
        with suppress(NotFoundError):
            names[one] = session.book.get(Guardian, one).name
    rows = [GuardianRow(one, names.get(one, ""), one == me, one in slots)
            for one in {**names, **dict.fromkeys(slots, "")}]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (not row.mine, row.name.casefold())))


def add_guardian(session: Session, name: str, passphrase: str) -> None:
    """The record first: a passphrase must never belong to nobody."""
    name = clean_name(name)
    if not name:
        raise InvalidInputError(
            "guardian", title="The name is empty.", next_step="Give a first name or a nickname."
        )
    _refuse_known(session, passphrase)
    desk = session.desk
    person = Guardian(id=desk.ids.new(), name=name)
    desk.save("add_guardian", [Create(person, desk.book.household_id, Scope.FAMILY)])
    give_passphrase(session, person.id, passphrase)


def give_passphrase(session: Session, guardian_id: UUID, passphrase: str) -> None:
    """Each passphrase opens for one parent only, or entries would show the wrong author."""
    _refuse_known(session, passphrase)
    session.book.get(Guardian, guardian_id)
    program = session.program
    params = program.costs(never)
    program.files().add_guardian_slot(session.vault, guardian_id, passphrase, params)


def remove_passphrase(session: Session, guardian_id: UUID) -> None:
    """Not one's own: the way out would be shut behind oneself."""
    if guardian_id == session.guardian_id:
        raise InvalidInputError(
            "own slot",
            title="This is the passphrase that you are using.",
            next_step="Change it, or let the other parent remove it.",
        )
    session.program.files().remove_guardian_slot(session.vault, guardian_id)


def make_new_key(session: Session, passphrase: str) -> NewKey:
    """New data key, new passphrase, new sheet; keychain off; backups made anew.

    What the keychain keeps opens nothing any more; it is the caller's to take it out.

    After a kill at any moment the old or the new passphrase opens the notebook, never both; old
    backups that are left then are listed as opening the old way.
    """
    _refuse_known(session, passphrase)
    program, me = session.program, session.guardian_id
    others = tuple(row.name for row in guardians(session) if row.opens and not row.mine)
    old = {
        known.path
        for place in program.backups.places()
        for known in program.backups.known(place, session.vault.vault_id)
    }
    kept = own_kept(session)
    params = program.costs(never)
    with sheet_to_be_printed(session):
        vault, code = program.files().make_new_key(session.vault, passphrase, me, params)
    session.vault = vault
    session.book.move_to(vault.engine)
    if program.settings.read().keychain:
        program.settings.change(keychain=False)
    cleaned = replace_backups(session, old)
    if not cleaned.left:
        drop_kept(kept, cleaned)
    return NewKey(code, cleaned, others)


@contextmanager
def sheet_to_be_printed(session: Session) -> Iterator[None]:
    """Around the making of a new code: the sheet in the drawer will open nothing any more.

    Noted before: whatever comes between, Today reminds until the new one is in the hand.
    """
    desk = session.desk
    checked = onboarding.sheet_checked_on(desk) is not None
    onboarding.note_sheet(desk, checked=False)
    try:
        yield
    except ChangeStandsError:
        raise  # the new code counts although there was trouble
    except Exception:
        if checked:  # the old sheet still counts
            with suppress(FamilySafeError):
                onboarding.note_sheet(desk, checked=True)
        raise


def _slots(session: Session) -> set[UUID]:
    """Whose passphrases there are; after loading an export, the loaded person has the old slot."""
    found = set()
    for one in session.program.files().guardians():
        alias = session.book.setting(ALIAS + one.hex)
        found.add(UUID(alias) if alias else one)
    return found


def _refuse_known(session: Session, passphrase: str) -> None:
    if session.program.files().is_passphrase(passphrase):
        raise InvalidInputError(
            "known passphrase",
            title="This passphrase opens the notebook already.",
            next_step="Take another one. Each parent needs one of their own.",
        )
