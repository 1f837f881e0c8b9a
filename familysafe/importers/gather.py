"""Collects apps while a file is read: cleans, joins doubles, counts what is left out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from familysafe.domain.text import clean_name
from familysafe.importers.limits import MAX_ITEMS
from familysafe.importers.records import ImportedAccount, ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError

_ID = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+\Z")
ID_LIMIT = 155
_MOST_LEFT_OUT = 10**9


def is_package_id(text: str) -> bool:
    """Whether this has the form of a package or bundle id: words with dots between."""
    return len(text) <= ID_LIMIT and _ID.match(text) is not None


class Gatherer:
    """Builds one ``ImportResult``; the order of the file is kept, the first of doubles wins."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._apps: dict[str, ImportedApp] = {}
        self._accounts: dict[ImportedAccount, None] = {}
        self._left_out: Counter[str] = Counter()

    def leave_out(self, kind: str, count: int = 1) -> None:
        """Count something that was seen and not taken."""
        self._left_out[kind] = min(self._left_out[kind] + count, _MOST_LEFT_OUT)

    def add(self, app: ImportedApp) -> None:
        """Take an app; one without any name is counted as an invalid line."""
        name = clean_name(app.name) or clean_name(app.package_id, ID_LIMIT)
        if not name:
            self.leave_out("invalid_lines")
            return
        package_id = clean_name(app.package_id, ID_LIMIT)
        key = f"{app.platform}\n{(package_id or name).casefold()}"
        if key in self._apps:
            self.leave_out("doubles")
            return
        self._check_room(len(self._apps))
        self._apps[key] = replace(app, name=name, package_id=package_id)

    def add_account(self, account: ImportedAccount) -> None:
        """Take an account; one that says neither where nor who is counted as invalid."""
        if not account.host and not account.user_name:
            self.leave_out("invalid_lines")
        elif account in self._accounts:
            self.leave_out("doubles")
        else:
            self._check_room(len(self._accounts))
            self._accounts[account] = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was taken yet."""
        return not self._apps and not self._accounts

    def result(self, *, seen_on: date | None = None, os_version: str | None = None) -> ImportResult:
        """All that was taken, with the counts of the rest."""
        version = clean_name(os_version, 40) if os_version else None
        return ImportResult(
            source=self._source,
            items=tuple(self._apps.values()),
            accounts=tuple(self._accounts),
            left_out=MappingProxyType(dict(sorted(self._left_out.items()))),
            seen_on=seen_on,
            os_version=version or None,
        )

    @staticmethod
    def _check_room(taken: int) -> None:
        if taken >= MAX_ITEMS:
            raise ImportRefusedError("over_limits")
