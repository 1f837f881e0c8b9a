"""One open file in, one result out. This is what runs inside the worker process."""

from __future__ import annotations

from typing import BinaryIO

from familysafe.importers import (
    android_packages,
    app_privacy_report,
    appstream,
    csv_list,
    detect,
    ideviceinstaller,
    ios_backup_info,
    json_lists,
    linux_tool_lists,
    macos_apps,
    name_list,
    steam,
    windows_uninstall,
)
from familysafe.importers.gather import Gatherer
from familysafe.importers.limits import (
    HEAD_SIZE,
    MAX_STRUCTURED,
    MAX_WHOLE,
    NodeBudget,
    Progress,
    decode_whole,
    lines_of,
    load_json,
    read_whole,
)
from familysafe.importers.plist import PlistValue, open_plist, parse_xml
from familysafe.importers.records import ImportResult
from familysafe.importers.refusals import ImportRefusedError

_TEXT_READERS = {
    detect.REGISTRY: windows_uninstall.read_reg,
    detect.KEYVALUES: steam.read,
    detect.DESKTOP: linux_tool_lists.read_desktop,
    detect.FLATPAK: linux_tool_lists.read_flatpak,
    detect.SNAP: linux_tool_lists.read_snap,
}
_LINE_READERS = {
    detect.REPORT: app_privacy_report.read,
    detect.DUMP: android_packages.read_dump,
    detect.PACKAGE_LINES: android_packages.read_list,
}
# Left out on purpose: a file with nothing but these was read well, and the counts say so.
_UNDERSTOOD = frozenset(
    {"system_apps", "network_rows", "not_installed", "other_entries", "other_places", "accounts"}
)


def kind_of(stream: BinaryIO) -> str:
    """The kind of file; the stream stands at its beginning again afterwards."""
    head = stream.read(HEAD_SIZE)
    stream.seek(0)
    return detect.detect(head)


def parse(
    stream: BinaryIO, progress: Progress | None = None, chosen: csv_list.Chosen | None = None
) -> ImportResult:
    """Read a seekable stream; raises only ``ImportRefusedError``.

    ``chosen``: the columns of a table as the parent named them.
    """
    try:
        kind = kind_of(stream)
        if kind == detect.TABLE:
            result = csv_list.read(stream, progress, chosen)
        else:
            result = _parse(stream, kind, progress)
    except (MemoryError, RecursionError):
        raise ImportRefusedError("over_limits") from None
    nothing = not (result.items or result.accounts or result.nameless)
    if nothing and not _UNDERSTOOD & result.left_out.keys():
        raise ImportRefusedError("no_apps")
    return result


def _parse(stream: BinaryIO, kind: str, progress: Progress | None) -> ImportResult:
    if kind in _LINE_READERS:
        return _LINE_READERS[kind](stream, progress)
    if kind == detect.NAMES:
        return name_list.read_lines(lines_of(stream, progress, western=True))
    if kind == detect.DEVICE_LINES:
        return _read_device_lines(stream, progress)
    if kind == detect.PLIST:
        return _read_plist(read_whole(stream, MAX_WHOLE))
    data = read_whole(stream, MAX_STRUCTURED)
    if kind == detect.JSON:
        return json_lists.read(load_json(data))
    if kind == detect.XML:
        result = appstream.read(parse_xml(data))
        if result is None:
            raise ImportRefusedError("not_recognised")
        return result
    return _TEXT_READERS[kind](decode_whole(data))


def _read_device_lines(stream: BinaryIO, progress: Progress | None) -> ImportResult:
    gatherer = Gatherer(ideviceinstaller.SOURCE)
    for line in lines_of(stream, progress):
        if not ideviceinstaller.add_line(gatherer, line):
            gatherer.leave_out("invalid_lines")
    return gatherer.result()


def _read_plist(data: bytes) -> ImportResult:
    budget = NodeBudget()
    root = open_plist(data, budget)
    result = _read_list(root) if root.is_array else None
    if root.is_dict:
        result = ios_backup_info.read(root, budget)
    if result is None:
        raise ImportRefusedError("not_recognised")
    return result


def _read_list(root: PlistValue) -> ImportResult | None:
    return macos_apps.read_plist(root) or ideviceinstaller.read_plist(root)
