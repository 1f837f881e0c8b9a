"""What the program is doing when it is killed, cut off or refused by the disk.

Each job goes through the real ``Session`` and says what it is about to do ("try") and what the
product told it is done ("done"). The numbers of a job's entries are the truth to compare with.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from familysafe.bootstrap import Program, Session
from familysafe.care.erasing import erase_child, finish_erasing
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.talk import How, Promise, Talk
from familysafe.errors import FamilySafeError
from familysafe.services.ports import Create
from familysafe.store.errors import ChangeStandsError
from tests.later import go_on
from tests.proofs.kit import WORDS

Say = Callable[[str], None]
AT = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
FAR = 1_000_000


def words_of(number: int) -> str:
    """The passphrase after the n-th change."""
    return WORDS if number == 0 else f"{WORDS} {number}"


class Worker:
    """One notebook, unlocked at first use, and the numbers that come next."""

    def __init__(self, program: Program, say: Say, rng: random.Random, words: int = 0) -> None:
        self.program, self.say, self.rng, self.words = program, say, rng, words
        self.next = 0
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """The open notebook."""
        if self._session is None:
            self.session = self.program.unlock(words_of(self.words))
        assert self._session is not None
        return self._session

    @session.setter
    def session(self, session: Session) -> None:
        self._session = session
        numbers = [int(t.note.split()[0]) for t in self.session.book.all(Talk)]
        self.next = max(self.next, max(numbers, default=0) + 1)

    def migrate(self) -> bool:
        """The first unlock by a later program: the notebook is brought up to date."""
        if self._session is not None:
            return True

        def unlock() -> None:
            self.session = self.program.unlock(words_of(self.words))

        return self.attempt("migrate", 0, unlock)

    def attempt(self, what: str, number: int, action: Callable[[], object]) -> bool:
        """Try once; the product's own error is said, anything else is a crash."""
        self.say(f"try {what} {number}")
        try:
            action()
        except ChangeStandsError:
            self.say(f"stands {what} {number}")
            return True
        except FamilySafeError as error:
            self.say(f"refused {what} {number} {error.code}")
            return False
        except Exception as error:
            self.say(f"crash {what} {number} {type(error).__name__}")
            raise
        self.say(f"done {what} {number}")
        return True

    def save(self) -> bool:
        """One action of three entries, all or nothing."""
        assert self.session
        number = self.next
        self.next += 1
        return self.attempt("save", number, lambda: self._record(number))

    def _record(self, number: int) -> None:
        book, ids = self.session.book, self.program.ids
        child = book.all(Child)[number % 2]
        note = f"{number} " + "word " * self.rng.randrange(0, 900, 7)
        talk = Talk(
            id=ids.new(),
            happened_at=AT,
            zone="Europe/London",
            child_id=child.id,
            group_id=ids.new(),
            how=How.OKAY,
            note=note,
        )
        promises = [
            Promise(
                id=ids.new(),
                happened_at=AT,
                zone="Europe/London",
                child_id=child.id,
                talk_group_id=talk.group_id,
                text=f"{number} {part}",
            )
            for part in ("a", "b")
        ]
        book.record("log_talk", [Create(one, child.id) for one in (talk, *promises)])

    def back_up(self) -> bool:
        """A backup that must open if the product says it is there."""
        number = self.next - 1
        folder = self.program.paths.backups
        folder.mkdir(exist_ok=True)
        return self.attempt("backup", number, lambda: self.session.back_up(backup_at(self, number)))

    def change_words(self) -> bool:
        """The passphrase changes; the data key stays."""
        old, number = words_of(self.words), self.words + 1
        files = self.program.files()

        def change() -> None:
            files.change_passphrase(self.session.vault, old, words_of(number))

        changed = self.attempt("words", number, change)
        self.words += changed
        return changed

    def new_key(self) -> bool:
        """Somebody knows the passphrase: a new data key."""
        number = self.words + 1
        program = self.program

        def change() -> None:
            vault, _ = program.files().make_new_key(self.session.vault, words_of(number))
            vault.close()

        changed = self.attempt("words", number, change)
        self.words += changed
        if not self.session.vault.is_open:
            self.session = program.unlock(words_of(self.words))
        return changed

    def restore(self) -> bool:
        """Today's state comes back from a backup of just now."""
        if not self.back_up():
            return False
        number, words = self.next - 1, words_of(self.words)
        self.session.close()
        source = backup_at(self, number)
        came = self.attempt("restore", number, lambda: self.program.restore(source, words))
        self.session = self.program.unlock(words)
        return came

    def erase(self) -> bool:
        """A child comes and goes for ever: rows, data key, and the backup that held it."""
        number, session = self.next, self.session
        child = Child(id=self.program.ids.new(), name=f"Guest{number}", born=BirthDate(2015, 2))
        session.book.record("add_child", [Create(child, child.id)])
        session.back_up_if_due()
        erased = self.attempt("erase", number, lambda: erase_child(session, child.id))
        if not session.vault.is_open:
            self.session = self.program.unlock(words_of(self.words))
            finish_erasing(self.session)
        return erased

    def close(self) -> None:
        """Lock, as the window does."""
        self.session.close()


def backup_at(worker: Worker, number: int) -> Path:
    """The file of the n-th backup."""
    return worker.program.paths.backups / f"n{number}.familysafe-backup"


def saving(worker: Worker) -> None:
    """Save."""
    worker.save()


def backing_up(worker: Worker) -> None:
    """Save and back up."""
    worker.save()
    worker.back_up()


def changing_words(worker: Worker) -> None:
    """Save and change the passphrase."""
    worker.save()
    worker.change_words()


def making_new_key(worker: Worker) -> None:
    """Save and make a new data key."""
    worker.save()
    worker.new_key()


def restoring(worker: Worker) -> None:
    """Save, back up, lock, restore, unlock."""
    worker.save()
    worker.restore()


def erasing(worker: Worker) -> None:
    """Save, add a child, erase it as the window does."""
    worker.save()
    worker.erase()


def migrating(worker: Worker) -> None:
    """Unlock a notebook of the revision before, save."""
    if worker.migrate():
        worker.save()


JOBS: dict[str, Callable[[Worker], None]] = {
    "saving": saving,
    "backing_up": backing_up,
    "changing_words": changing_words,
    "making_new_key": making_new_key,
    "restoring": restoring,
    "erasing": erasing,
    "migrating": migrating,
}
#: A job that can be done once only needs an old notebook each time.
ONCE = frozenset({"migrating"})


def be_program_of(job: str, folder: Path) -> None:
    """Migrating is what a later program does: this process becomes that one."""
    if job == "migrating":
        from alembic import command  # noqa: F401 - loaded ahead, so that kills meet the work

        go_on(folder)
