"""The few settings that stand outside the notebook, because the locked screen needs them.

This is the whole list of SPEC section 9; a setting that is not here lives in the notebook. None
of them says anything about a child.
"""

from __future__ import annotations

from dataclasses import dataclass, field

TEXT_SCALES = (100, 115, 130, 150, 175, 200)
IDLE_MINUTES = (1, 2, 5, 10, 15, 30)
THEMES = ("system", "light", "dark")


FREE_TRIES = 3
LONGEST_WAIT_SECONDS = 30


def wait_seconds(wrong_tries: int) -> int:
    """Seconds to wait after ``wrong_tries``: none for three, then 1, 2, 4 ... 30.

    Comfort against a child's guessing, no protection: the file itself is slow to try.
    """
    if wrong_tries < FREE_TRIES:
        return 0
    doublings = min(wrong_tries - FREE_TRIES, 10)
    return min(int(2**doublings), LONGEST_WAIT_SECONDS)


@dataclass(frozen=True)
class LocalSettings:
    """Settings of this computer.

    ``country`` "" = not chosen yet; ``notebooks`` and ``backup_places`` are folders, the first
    notebook is the one to open; ``generation_seen`` maps a vault id (hex) to the last generation
    of its seal, so that an older file put back is named; ``left_locked`` is True after Hide, Lock
    or idle, and then the keychain is not asked. ``own_place``: a notebook was open in the program's
    own folder, so that its absence is no first run. ``damaged``: the last look through the notebook
    found damage, so the locked screen offers the ways on.
    """

    country: str = ""
    text_scale: int = 100
    theme: str = "system"
    language: str = ""
    own_font: bool = False
    reduced_motion: bool = False
    shortcuts: dict[str, str] = field(default_factory=dict)
    idle_minutes: int = 5
    window_size: tuple[int, int] = (1280, 800)
    notebooks: tuple[str, ...] = ()
    backup_places: tuple[str, ...] = ()
    background: bool = False
    notifications: bool = True
    keychain: bool = False
    wrong_tries: int = 0
    generation_seen: dict[str, int] = field(default_factory=dict)
    left_locked: bool = False
    own_place: bool = False
    damaged: bool = False

    def checked(self) -> LocalSettings:
        """The same with every value that makes no sense put back to its default."""
        fresh = LocalSettings()
        width, height = self.window_size
        return LocalSettings(
            country=self.country if len(self.country) in (0, 2) else fresh.country,
            text_scale=self.text_scale if self.text_scale in TEXT_SCALES else fresh.text_scale,
            theme=self.theme if self.theme in THEMES else fresh.theme,
            language=self.language[:16],
            own_font=self.own_font,
            reduced_motion=self.reduced_motion,
            shortcuts=self.shortcuts,
            idle_minutes=self.idle_minutes if self.idle_minutes in IDLE_MINUTES else 5,
            window_size=(min(max(width, 760), 8000), min(max(height, 560), 8000)),
            notebooks=self.notebooks,
            backup_places=self.backup_places,
            background=self.background,
            notifications=self.notifications,
            keychain=self.keychain,
            wrong_tries=max(self.wrong_tries, 0),
            generation_seen=self.generation_seen,
            left_locked=self.left_locked,
            own_place=self.own_place,
            damaged=self.damaged,
        )
