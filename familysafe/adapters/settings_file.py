"""The small settings file of this computer, outside the notebook. A damaged one is not fatal."""

from __future__ import annotations

import dataclasses
import errno
import json
from pathlib import Path
from typing import Any

from familysafe.adapters.files import write_atomic
from familysafe.domain.local_settings import LocalSettings

_MAX_BYTES = 256 * 1024


class SettingsFile:
    """Reads and writes :class:`LocalSettings`; unknown keys of a newer program are kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unknown: dict[str, Any] = {}

    def read(self) -> LocalSettings:
        """The settings; the defaults where there is no file or it cannot be read."""
        try:
            with self._path.open("rb") as file:
                raw = json.loads(file.read(_MAX_BYTES))
        except (OSError, ValueError, RecursionError):
            return LocalSettings()
        if not isinstance(raw, dict):
            return LocalSettings()
        known = {f.name: f for f in dataclasses.fields(LocalSettings)}
        self._unknown = {key: value for key, value in raw.items() if key not in known}
        fresh = LocalSettings()
        values = {name: _fitting(raw[name], getattr(fresh, name)) for name in known if name in raw}
        return LocalSettings(**values).checked()

    def write(self, settings: LocalSettings) -> None:
        """Replace the file durably. Raises OSError."""
        body = {**self._unknown, **dataclasses.asdict(settings)}
        # ASCII, so that the name of a folder that is no UTF-8 can be kept, too.
        text = json.dumps(body, indent=1, sort_keys=True)
        write_atomic(self._path, text.encode("ascii"))

    def change(self, **fields: Any) -> LocalSettings:
        """Read, replace some fields, write. Returns the new settings.

        Raises OSError, also where the file is there but cannot be read now: the defaults written
        over it would forget where notebooks and backups are.
        """
        self._check_readable()
        settings = dataclasses.replace(self.read(), **fields)
        self.write(settings)
        return settings

    def _check_readable(self) -> None:
        try:
            with self._path.open("rb") as file:
                file.read(1)
        except OSError as error:
            if not _may_be_replaced(error):
                raise


def _may_be_replaced(error: OSError) -> bool:
    """Not there yet, or on a bad part of the disk for good."""
    return isinstance(error, FileNotFoundError) or error.errno == errno.EIO


def _fitting(value: Any, default: Any) -> Any:
    """A value of the default's shape, or the default itself."""
    if isinstance(default, tuple):
        kind = int if default and isinstance(default[0], int) else str
        if isinstance(value, list) and all(type(item) is kind for item in value):
            if kind is int and len(value) != len(default):
                return default
            return tuple(value)
        return default
    if isinstance(default, dict):
        if isinstance(value, dict):
            return {str(k): v for k, v in value.items() if isinstance(v, (int, str))}
        return default
    return value if type(value) is type(default) else default
