"""Guides from a file that the parent chose: checked, laid beside the notebook, used or refused.

The pack lies in a folder of its own and is checked anew at each start, so a file that was changed
there later is noticed and the built-in guides are used. Nothing is downloaded.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from familysafe.content.errors import ContentError
from familysafe.content.pack import ContentPack
from familysafe.content.verify import PackRefusedError, PackStatus, choose_pack, unpack
from familysafe.errors import FamilySafeError


class PackNotKeptError(FamilySafeError):
    """The folder of the guides could not be written."""

    code = "pack_not_kept"
    title = "The guides could not be put in their place."
    next_step = "Look whether the disk is full, then try again. The guides in use stay."


@dataclass(frozen=True)
class PackState:
    """``version`` is in use now. ``waiting``: the version of the next start; "" = the same."""

    status: PackStatus
    version: str
    waiting: str = ""

    @property
    def refused(self) -> bool:
        """Does a file of guides lie there that is not used?"""
        return self.status not in (PackStatus.BUILT_IN, PackStatus.USED)


class ContentPacks:
    """The one pack in use, and the folder for another. Use it in one thread at a time."""

    def __init__(self, folder: Path, language: str = "en-GB") -> None:
        self._folder, self._language = folder, language
        self._state: PackState | None = None

    def choose(self) -> ContentPack:
        """The pack to use from now on. Reads every file of a pack from a file."""
        try:
            choice = choose_pack(self._folder, language=self._language)
        except OSError:  # a file that cannot be read must not keep the notebook shut
            built_in = ContentPack.load(language=self._language)
            self._state = PackState(PackStatus.DAMAGED, built_in.version)
            return built_in
        self._state = PackState(choice.status, choice.version)
        return choice.pack

    def state(self, in_use: ContentPack) -> PackState:
        """What is in use and why."""
        if self._state is None:
            self._state = PackState(PackStatus.BUILT_IN, in_use.version)
        return self._state

    def load_file(self, file: Path, in_use: ContentPack) -> PackState:
        """Take the pack in the zip ``file`` for the next start, or refuse it with the reason.

        A refused file changes nothing. Raises ``PackNotKeptError`` where the disk says no.
        """
        before = self.state(in_use)
        fresh = self._beside("new")
        try:
            _clear(fresh)
            fresh.mkdir(parents=True)
            version = unpack(file, fresh).version
            self._put_in_place(fresh)
        except PackRefusedError as problem:
            _clear(fresh)
            return PackState(problem.status, before.version, before.waiting)
        except ContentError:
            _clear(fresh)
            return PackState(PackStatus.DAMAGED, before.version, before.waiting)
        except OSError as problem:
            raise PackNotKeptError(type(problem).__name__) from problem
        self._state = PackState(before.status, before.version, version)
        return PackState(PackStatus.USED, before.version, version)

    def remove(self, in_use: ContentPack) -> PackState:
        """Go back to the built-in guides at the next start."""
        before = self.state(in_use)
        try:
            _clear(self._folder)
        except OSError as problem:
            raise PackNotKeptError(type(problem).__name__) from problem
        built_in = ContentPack.load().version
        waiting = built_in if before.version != built_in else ""
        self._state = PackState(before.status, before.version, waiting)
        return self._state

    @property
    def has_file(self) -> bool:
        """Does a pack from a file lie in its place?"""
        return self._folder.is_dir()

    def _put_in_place(self, fresh: Path) -> None:
        """Between the two renames the built-in pack is used; nothing half-made ever is."""
        old = self._beside("old")
        _clear(old)
        if self._folder.exists():
            self._folder.rename(old)
        fresh.rename(self._folder)
        _clear(old)

    def _beside(self, word: str) -> Path:
        return self._folder.with_name(f"{self._folder.name}-{word}")


def _clear(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
