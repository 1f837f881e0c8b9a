"""Opens what is left with the real code and compares it with what the product had said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from familysafe.bootstrap import Session, facts_of
from familysafe.care.erasing import finish_erasing
from familysafe.domain.family import Child
from familysafe.domain.talk import Promise, Talk
from familysafe.errors import FamilySafeError
from familysafe.store.backup_file import read_backup, verify_backup
from familysafe.store.errors import BackupDamagedError, VaultMissingError, WrongPassphraseError
from tests.proofs.jobs import ONCE, words_of
from tests.proofs.kit import MADE, Figures, program_at


@dataclass
class Said:
    """The lines of one run, sorted: what was tried, told as done, refused."""

    words: int = 0
    tried: dict[str, set[int]] = field(default_factory=dict)
    done: dict[str, set[int]] = field(default_factory=dict)
    refused: dict[str, set[int]] = field(default_factory=dict)
    crashes: list[str] = field(default_factory=list)

    @classmethod
    def at_start(cls, job: str) -> Said:
        """What stands in the profile of a job before it begins."""
        said = cls()
        if job in ONCE:
            said.done["save"], said.tried["save"] = set(range(1, MADE + 1)), set(range(1, MADE + 1))
        return said

    def take(self, lines: Sequence[str]) -> None:
        """Read what a worker said."""
        for line in lines:
            sort, what, number, *rest = line.split()
            if sort == "crash":
                self.crashes.append(line)
                continue
            place = {"try": self.tried, "refused": self.refused}.get(sort, self.done)
            place.setdefault(what, set()).add(int(number))
            if place is self.done:
                self.refused.get(what, set()).discard(int(number))

    def possible_words(self) -> tuple[int, ...]:
        """The last passphrase that was told to count, and the ones tried after it."""
        last = max(self.done.get("words", {self.words}) | {self.words})
        return tuple(sorted({last, *(n for n in self.tried.get("words", ()) if n > last)}))

    def settle(self, verdict: Verdict) -> None:
        """Go on from what was found."""
        self.words = verdict.words
        self.tried, self.refused, self.crashes = {}, {}, []
        self.done = {"save": set(verdict.numbers)}


@dataclass
class Verdict:
    """What was found in the notebook."""

    words: int = 0
    numbers: set[int] = field(default_factory=set)


def judge(profile: Path, said: Said, figures: Figures, label: str) -> Verdict:
    """Everything told as done is there, nothing is half there, one passphrase opens."""
    found = Verdict(words=said.words)
    figures.broken.extend(f"{label}: {crash}" for crash in said.crashes)
    opening = [n for n in said.possible_words() if _opens(profile, n, figures, label)]
    if len(opening) != 1:
        figures.breaks(f"{label}: {len(opening)} of {said.possible_words()} open")
        return found
    found.words = opening[0]
    _judge_words(said, found, figures, label)
    try:
        session = program_at(profile).unlock(words_of(found.words))
        try:
            found.numbers = _judge_rows(session, said, figures, label)
            _judge_backups(session, profile, said, figures, label)
            _judge_automatic(session, profile, said, figures, label)
            if said.tried.get("erase"):
                _judge_erasing(session, figures, label)
        finally:
            session.vault.close()
    except FamilySafeError as error:
        figures.breaks(f"{label}: {error.code} {error.detail}")
    return found


def _opens(profile: Path, number: int, figures: Figures, label: str) -> bool:
    try:
        return program_at(profile).files().is_passphrase(words_of(number))
    except WrongPassphraseError:
        return False
    except FamilySafeError as error:
        figures.breaks(f"{label}: {error.code} {error.detail}")
        return False


def _judge_words(said: Said, found: Verdict, figures: Figures, label: str) -> None:
    if found.words in said.refused.get("words", ()):
        figures.breaks(f"{label}: a refused passphrase opens")


def _judge_rows(session: Session, said: Said, figures: Figures, label: str) -> set[int]:
    book = session.book
    talks = {int(t.note.split()[0]) for t in book.all(Talk)}
    promises = sorted(p.text for p in book.all(Promise))
    if promises != sorted(f"{n} {part}" for n in talks for part in ("a", "b")):
        figures.breaks(f"{label}: an action is half there")
    done, tried = said.done.get("save", set()), said.tried.get("save", set())
    figures.add("acknowledged", len(done & tried))
    lost = done - talks
    if lost:
        figures.add("lost", len(lost))
        figures.breaks(f"{label}: lost {sorted(lost)[:5]}")
    if talks - done - tried:
        figures.breaks(f"{label}: nobody wrote {sorted(talks - done - tried)[:5]}")
    figures.add("saved_though_refused", len(talks & said.refused.get("save", set())))
    _judge_children(session, said, figures, label)
    report = book.check()
    if not report.ok:
        figures.breaks(f"{label}: {report.problems}")
    return talks


def _judge_automatic(
    session: Session, profile: Path, said: Said, figures: Figures, label: str
) -> None:
    """Before tables change there is a backup of the old form; each that has its name is whole."""
    there = sorted((profile / "backups").glob("familysafe-*.familysafe-backup"))
    if not there and "migrate" in said.done:
        figures.breaks(f"{label}: brought up to date without a backup")
    for path in there:
        try:
            verify_backup(path, session.vault.opening, facts_of)
        except (BackupDamagedError, VaultMissingError) as error:
            figures.breaks(f"{label}: automatic backup {error.code} {error.detail}")


def _judge_children(session: Session, said: Said, figures: Figures, label: str) -> None:
    names = {child.name for child in session.book.all(Child)}
    if not {"Nora", "Ben"} <= names:
        figures.breaks(f"{label}: a child is gone")
    for number in said.done.get("erase", ()):
        if f"Guest{number}" in names:
            figures.breaks(f"{label}: an erased child is there")


def _judge_erasing(session: Session, figures: Figures, label: str) -> None:
    """What a cut left of an erase is finished here, once and for all."""
    key = session.vault.key.copy()
    done = finish_erasing(session)
    figures.add("erases_finished", done is not None)
    if done is not None and not (done.compacted and done.backups_done):
        figures.breaks(f"{label}: an erase was not finished")
    if finish_erasing(session) is not None:
        figures.breaks(f"{label}: an erase that never ends")
    if session.vault.key != key:
        figures.add("keys_made_later")
    if not session.book.check().ok:
        figures.breaks(f"{label}: not in order after the erase was finished")


def _judge_backups(
    session: Session, profile: Path, said: Said, figures: Figures, label: str
) -> None:
    """A file with a backup's name is a whole backup, and the ones told as made are there."""
    there = {int(p.name.split(".")[0][1:]): p for p in (profile / "backups").glob("n*-backup")}
    wanted = said.done.get("backup", set())
    if wanted - set(there):
        figures.breaks(f"{label}: a backup that was told is not there")
    for number in sorted(wanted | set(there))[-2:]:
        if number not in there:
            continue
        try:
            read_backup(there[number])
            if number in wanted:
                verify_backup(there[number], session.vault.opening, facts_of)
        except (BackupDamagedError, VaultMissingError) as error:
            figures.breaks(f"{label}: backup {error.code} {error.detail}")
