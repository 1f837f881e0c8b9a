""" "Look at this computer": which programs and games are installed here.

Only lists of programs are read: menu entries and their AppStream files, Steam's and Epic's
manifests, ``Info.plist`` of Mac apps, Windows' Uninstall keys. No account, no history, no
document. All places come in through ``Places``, so a test gives a folder of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from familysafe.domain.text import clean_name
from familysafe.importers import (
    appstream,
    linux_tool_lists,
    macos_apps,
    steam,
    windows_uninstall,
)
from familysafe.importers.gather import Gatherer
from familysafe.importers.limits import NodeBudget, decode_whole, load_json
from familysafe.importers.plist import open_plist, parse_xml
from familysafe.importers.records import ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError

SOURCE = "this_computer"
_MOST_FILES = 5_000
_MOST_BYTES = 4_000_000
UninstallEntry = tuple[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Places:
    """Where to look. ``data_dirs`` hold ``applications`` and ``metainfo``; ``uninstall``
    yields the Uninstall keys of Windows as (key, values)."""

    data_dirs: tuple[Path, ...] = ()
    snap_menus: tuple[Path, ...] = ()
    steam_dirs: tuple[Path, ...] = ()
    epic_dirs: tuple[Path, ...] = ()
    mac_app_dirs: tuple[Path, ...] = ()
    uninstall: Callable[[], Iterable[UninstallEntry]] | None = None


def places(platform: str, home: Path, environ: Mapping[str, str]) -> Places:
    """The usual places. ``platform`` is ``sys.platform``, the others are the person's own."""
    if platform == "darwin":
        support = home / "Library/Application Support"
        return Places(
            steam_dirs=(support / "Steam",),
            epic_dirs=(support / "Epic/EpicGamesLauncher/Data/Manifests",),
            mac_app_dirs=(Path("/Applications"), home / "Applications"),
        )
    if platform == "win32":
        return _windows_places(environ)
    return _linux_places(home, environ)


def _windows_places(environ: Mapping[str, str]) -> Places:
    programs = (environ.get("ProgramFiles(x86)"), environ.get("ProgramFiles"))
    data = environ.get("ProgramData", "")
    epic = Path(data) / "Epic/EpicGamesLauncher/Data/Manifests"
    return Places(
        steam_dirs=tuple(Path(folder) / "Steam" for folder in programs if folder),
        epic_dirs=(epic,) if data else (),
        uninstall=registry_entries,
    )


def _linux_places(home: Path, environ: Mapping[str, str]) -> Places:
    shared = environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = Path(environ.get("XDG_DATA_HOME") or home / ".local/share")
    flatpak = (own / "flatpak/exports/share", Path("/var/lib/flatpak/exports/share"))
    listed = [Path(part) for part in shared.split(":") if part.startswith("/")]
    return Places(
        data_dirs=tuple(dict.fromkeys((own, *flatpak, *listed))),
        snap_menus=(Path("/var/lib/snapd/desktop/applications"),),
        steam_dirs=(
            home / ".local/share/Steam",
            home / ".steam/steam",
            home / ".var/app/com.valvesoftware.Steam/.local/share/Steam",
        ),
    )


def look(where: Places) -> ImportResult:
    """All programs found; what cannot be read is counted and passed over, never an error."""
    gatherer = Gatherer(SOURCE)
    _add_steam(gatherer, where.steam_dirs)
    _add_epic(gatherer, where.epic_dirs)
    _add_menus(gatherer, where)
    _add_mac(gatherer, where.mac_app_dirs)
    for key, values in where.uninstall() if where.uninstall else ():
        windows_uninstall.add_entry(gatherer, key, values)
    return gatherer.result()


def _files(folder: Path, pattern: str) -> Iterator[Path]:
    try:
        found = sorted(folder.glob(pattern))[:_MOST_FILES]
    except OSError:
        return
    yield from found


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            raise ImportRefusedError("too_big")
        return path.read_bytes()
    except OSError:
        raise ImportRefusedError("not_a_file") from None


def _add_steam(gatherer: Gatherer, folders: Iterable[Path]) -> None:
    for library in _steam_libraries(folders):
        for manifest in _files(library / "steamapps", "appmanifest_*.acf"):
            try:
                state = steam.parse_keyvalues(decode_whole(_bytes(manifest))).get("appstate")
            except ImportRefusedError:
                state = None
            if isinstance(state, dict):
                steam.add_manifest(gatherer, state)
            else:
                gatherer.leave_out("unreadable")


def _steam_libraries(folders: Iterable[Path]) -> list[Path]:
    libraries: dict[Path, None] = {}
    for folder in folders:
        listed = [str(folder)]
        try:
            text = decode_whole(_bytes(folder / "steamapps/libraryfolders.vdf"))
            listed += steam.library_paths(text)
        except ImportRefusedError:
            pass
        # One library is often reached by several links; its games must count once.
        libraries.update((Path(path).resolve(), None) for path in listed if "\0" not in path)
    return list(libraries)


def _add_epic(gatherer: Gatherer, folders: Iterable[Path]) -> None:
    for folder in folders:
        for manifest in _files(folder, "*.item"):
            try:
                value = load_json(_bytes(manifest))
            except ImportRefusedError:
                gatherer.leave_out("unreadable")
                continue
            if isinstance(value, dict):
                _add_epic_item(gatherer, value)


def _add_epic_item(gatherer: Gatherer, value: Mapping[str, object]) -> None:
    name = value.get("DisplayName")
    categories = value.get("AppCategories")
    is_addon = isinstance(categories, list) and "addons" in categories
    if is_addon or value.get("bIsApplication") is False or not value.get("LaunchExecutable"):
        gatherer.leave_out("other_entries")
    elif value.get("bIsIncompleteInstall") is True or not isinstance(name, str):
        gatherer.leave_out("not_installed")
    else:
        platform = "windows" if sys.platform == "win32" else "macos"
        gatherer.add(ImportedApp(name=name, platform=platform, installed_from="Epic Games"))


def _add_menus(gatherer: Gatherer, where: Places) -> None:
    declared: dict[str, ImportedApp] = {}
    for folder in where.data_dirs:
        for kind in ("metainfo", "appdata"):
            for path in _files(folder / kind, "*.xml"):
                _add_declared(gatherer, declared, path)
    menus = [folder / "applications" for folder in where.data_dirs] + list(where.snap_menus)
    hidden: set[str] = set()
    for folder in menus:
        for path in _files(folder, "*.desktop"):
            _add_menu_entry(gatherer, declared, hidden, path)


def _add_declared(gatherer: Gatherer, declared: dict[str, ImportedApp], path: Path) -> None:
    try:
        root = parse_xml(_bytes(path))
    except ImportRefusedError:
        gatherer.leave_out("unreadable")
        return
    app = appstream.app_of(root) if root.tag == "component" else None
    if app is not None:
        for desktop_id in appstream.desktop_ids(root):
            declared.setdefault(desktop_id, app)


def _add_menu_entry(
    gatherer: Gatherer, declared: Mapping[str, ImportedApp], hidden: set[str], path: Path
) -> None:
    try:
        keys = linux_tool_lists.desktop_keys(decode_whole(_bytes(path)))
    except ImportRefusedError:
        gatherer.leave_out("unreadable")
        return
    desktop_id = clean_name(path.name.removesuffix(".desktop"))
    if desktop_id in hidden:
        return
    # The first folder wins: an entry of the person's own may hide the system's.
    hidden.add(desktop_id)
    app = linux_tool_lists.desktop_app(keys, desktop_id)
    if app is None:
        gatherer.leave_out("system_apps")
        return
    gatherer.add(_with_declaration(app, declared.get(clean_name(path.name))))


def _with_declaration(app: ImportedApp, told: ImportedApp | None) -> ImportedApp:
    if told is None:
        return app
    return replace(app, oars_min_age=told.oars_min_age, evidence=told.evidence)


def _add_mac(gatherer: Gatherer, folders: Iterable[Path]) -> None:
    for folder in folders:
        for pattern in ("*.app", "*/*.app"):
            for bundle in _files(folder, pattern):
                _add_mac_app(gatherer, bundle)


def _add_mac_app(gatherer: Gatherer, bundle: Path) -> None:
    if bundle.parent.suffix == ".app":
        return
    try:
        info = open_plist(_bytes(bundle / "Contents/Info.plist"), NodeBudget(20_000))
        app = macos_apps.app_of_info(info, bundle.stem)
    except ImportRefusedError:
        gatherer.leave_out("unreadable")
        return
    if app is None:
        gatherer.leave_out("system_apps")
        return
    has_receipt = (bundle / "Contents/_MASReceipt").exists()
    gatherer.add(replace(app, installed_from="mac_app_store" if has_receipt else None))


if sys.platform == "win32":

    def registry_entries() -> Iterator[UninstallEntry]:
        """The Uninstall keys of this computer and of this person."""
        import winreg

        path = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
        views = (winreg.KEY_WOW64_64KEY, winreg.KEY_WOW64_32KEY)
        for hive in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            for view in views:
                try:
                    with winreg.OpenKey(hive, path, 0, winreg.KEY_READ | view) as root:
                        yield from _subkeys(root)
                except OSError:
                    continue

    def _subkeys(root: object) -> Iterator[UninstallEntry]:
        import winreg

        for at in range(_MOST_FILES):
            try:
                key = winreg.EnumKey(root, at)
                with winreg.OpenKey(root, key) as entry:
                    yield key, _values(entry)
            except OSError:
                return

    def _values(entry: object) -> dict[str, object]:
        import winreg

        values: dict[str, object] = {}
        for name in windows_uninstall.WANTED:
            try:
                values[name] = winreg.QueryValueEx(entry, name)[0]
            except OSError:
                continue
        return values

else:

    def registry_entries() -> Iterator[UninstallEntry]:
        """There is no registry here."""
        return iter(())
