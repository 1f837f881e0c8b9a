"""Looking at this computer, in a folder that plays the computer."""

from __future__ import annotations

import json
import plistlib
from pathlib import Path

from familysafe.importers.this_computer import Places, UninstallEntry, look, places


def put(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def entry(name: str, extra: str = "") -> str:
    return f"[Desktop Entry]\nType=Application\nName={name}\n{extra}"


def test_menu_entries_carry_their_makers_age(tmp_path: Path) -> None:
    put(tmp_path / "applications/org.example.Game.desktop", entry("Game", "Categories=Game;\n"))
    put(tmp_path / "applications/hidden.desktop", entry("Hidden", "NoDisplay=true\n"))
    put(tmp_path / "applications/panel.desktop", entry("Panel", "Categories=Settings;\n"))
    put(tmp_path / "applications/broken.desktop", b"\xff\xff")
    put(
        tmp_path / "metainfo/org.example.Game.metainfo.xml",
        '<component type="desktop-application"><id>org.example.Game</id><name>Game</name>'
        '<content_rating type="oars-1.1"><content_attribute id="violence-fantasy">moderate'
        "</content_attribute></content_rating></component>",
    )
    result = look(Places(data_dirs=(tmp_path,)))
    assert [(app.name, app.oars_min_age) for app in result.items] == [("Game", 7)]
    assert result.left_out == {"system_apps": 2, "unreadable": 1}


def test_an_entry_of_ones_own_hides_the_systems(tmp_path: Path) -> None:
    put(tmp_path / "own/applications/x.desktop", entry("X", "Hidden=true\n"))
    put(tmp_path / "all/applications/x.desktop", entry("X"))
    assert look(Places(data_dirs=(tmp_path / "own", tmp_path / "all"))).items == ()


def test_steam_games_come_from_all_libraries_once(tmp_path: Path) -> None:
    second = tmp_path / "second"
    text = f'"libraryfolders" {{ "0" {{ "path" "{tmp_path}" }} "1" {{ "path" "{second}" }} }}'
    put(tmp_path / "steamapps/libraryfolders.vdf", text.replace("\\", "\\\\"))
    manifest = '"AppState" { "appid" "%s" "name" "Game %s" "StateFlags" "4" }'
    put(tmp_path / "steamapps/appmanifest_10.acf", manifest % (10, 10))
    put(second / "steamapps/appmanifest_20.acf", manifest % (20, 20))
    put(second / "steamapps/appmanifest_30.acf", '"AppState" { "appid"')
    put(
        tmp_path / "share/applications/Game 10.desktop",
        entry("Game 10", "Exec=steam steam://rungameid/10\n"),
    )
    where = Places(steam_dirs=(tmp_path, tmp_path), data_dirs=(tmp_path / "share",))
    result = look(where)
    assert [app.package_id for app in result.items] == ["10", "20"]
    assert result.left_out == {"doubles": 1, "unreadable": 1}


def test_epic_add_ons_are_no_games(tmp_path: Path) -> None:
    game = {"DisplayName": "Game", "bIsApplication": True, "LaunchExecutable": "g.exe"}
    put(tmp_path / "a.item", json.dumps({**game, "AppCategories": ["public", "games"]}))
    put(tmp_path / "b.item", json.dumps({**game, "AppCategories": ["addons"]}))
    assert [app.name for app in look(Places(epic_dirs=(tmp_path,))).items] == ["Game"]


def test_mac_apps_come_by_their_info(tmp_path: Path) -> None:
    info = {
        "CFBundleIdentifier": "com.example.game",
        "CFBundleName": "Game",
        "LSApplicationCategoryType": "public.app-category.games",
    }
    put(tmp_path / "Game.app/Contents/Info.plist", plistlib.dumps(info))
    (tmp_path / "Game.app/Contents/_MASReceipt").mkdir()
    own = {"CFBundleIdentifier": "com.apple.Safari", "CFBundleName": "Safari"}
    put(tmp_path / "Safari.app/Contents/Info.plist", plistlib.dumps(own))
    result = look(Places(mac_app_dirs=(tmp_path,)))
    (app,) = result.items
    assert (app.name, app.package_id, app.genre) == ("Game", "com.example.game", "games")
    assert app.installed_from == "mac_app_store"
    assert result.left_out == {"system_apps": 1}


def test_windows_programs_come_without_drivers_and_updates() -> None:
    entries: list[UninstallEntry] = [
        ("a", {"DisplayName": "Game"}),
        ("b", {"DisplayName": "Hidden", "SystemComponent": 1}),
        ("c", {"DisplayName": "Update (KB1234567)"}),
        ("d", {}),
    ]
    result = look(Places(uninstall=lambda: entries))
    assert [app.name for app in result.items] == ["Game"]


def test_the_usual_places_are_the_persons_own_first(tmp_path: Path) -> None:
    linux = places("linux", tmp_path, {})
    assert linux.data_dirs[0] == tmp_path / ".local/share"
    assert Path("/usr/share") in linux.data_dirs
    assert places("darwin", tmp_path, {}).mac_app_dirs[-1] == tmp_path / "Applications"
    windows = places("win32", tmp_path, {"ProgramData": str(tmp_path)})
    assert windows.epic_dirs == (tmp_path / "Epic/EpicGamesLauncher/Data/Manifests",)
    assert windows.uninstall is not None


def test_an_empty_computer_gives_an_empty_list(tmp_path: Path) -> None:
    result = look(Places(data_dirs=(tmp_path,), steam_dirs=(tmp_path / "none",)))
    assert result.items == ()
