"""Where the notebooks of this computer lie. Loads nothing heavy: the locked window asks it."""

from __future__ import annotations

from pathlib import Path

from familysafe.adapters.settings_file import SettingsFile
from familysafe.paths import AppPaths


def may_hold_notebook(folder: Path) -> bool:
    """A glance at the folder without loading the store: anything of ours counts."""
    erased = (folder / "erased-database").exists()  # its erasing was cut: finished at "create"
    return not erased and folder.is_dir() and any(folder.glob("family.*"))


def known_folders(settings: SettingsFile, paths: AppPaths) -> tuple[Path, ...]:
    """Folders of notebooks that were opened here; the first is the one in use.

    The program's own folder is among them as long as it holds one: it is hidden on most
    computers, and nobody would find the way back to it.
    """
    places = tuple(Path(place) for place in settings.read().notebooks)
    has_own = paths.vault not in places and may_hold_notebook(paths.vault)
    return (*places, paths.vault) if has_own else places


def notebook_in(folder: Path, paths: AppPaths) -> Path | None:
    """The notebook's folder, also where the one around it was named: parents know that one."""
    inside = folder / paths.vault.name
    return next((one for one in (folder, inside) if may_hold_notebook(one)), None)
