"""Where the program keeps its few files, as one frozen value.

Without ``--profile`` the places are those of the operating system (platformdirs); with it,
everything stands under the named folder, which tests and the demo use.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

APP_NAME = "FamilySafe"


@dataclass(frozen=True)
class AppPaths:
    """All places. ``profile`` is what ``--profile`` named, or None.

    Nothing is made here: a folder comes into being with the first file that is kept in it.
    """

    root: Path
    profile: Path | None = None

    @classmethod
    def default(cls) -> AppPaths:
        """The places of this user on this system."""
        import platformdirs

        return cls(Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False)))

    @classmethod
    def for_profile(cls, folder: Path) -> AppPaths:
        """Everything under ``folder``."""
        absolute = folder.expanduser().absolute()
        return cls(absolute, absolute)

    @property
    def vault(self) -> Path:
        """The folder of the first notebook."""
        return self.root / "notebook"

    @property
    def backups(self) -> Path:
        """Automatic backups on this computer."""
        return self.root / "backups"

    @property
    def settings(self) -> Path:
        """The few settings that the locked screen needs."""
        return self.root / "settings.json"

    @property
    def content_packs(self) -> Path:
        """Content packs that the parent loaded from a file."""
        return self.root / "content"

    @property
    def log(self) -> Path:
        """The size-limited log: ids and counts only."""
        return self.root / "familysafe.log"

    @property
    def sidecar(self) -> Path:
        """Instants of coming notifications, nothing else."""
        return self.root / "reminders.json"

    @property
    def stubs(self) -> Path:
        """What was pressed in a notification while the notebook was locked."""
        return self.root / "pressed.jsonl"

    @property
    def window_lock(self) -> Path:
        """Held by the one window of this profile."""
        return self.root / "window.lock"

    @property
    def background_lock(self) -> Path:
        """Held by the one reminder process of this profile."""
        return self.root / "background.lock"
