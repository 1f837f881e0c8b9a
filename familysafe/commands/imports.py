"""``familysafe import``: preview exported files, and with --apply take what is new."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from familysafe.commands.opening import find_child, opened
from familysafe.domain.device import Device
from familysafe.errors import UsageError
from familysafe.importers.worker import read_file
from familysafe.services import imports
from familysafe.services.imports import ImportRow

if TYPE_CHECKING:
    from familysafe.bootstrap import Session
    from familysafe.cli import Console

Answer = dict[str, Any]


def import_files(arguments: argparse.Namespace, console: Console) -> Answer:
    """All files are read before anything is saved: one bad file changes nothing."""
    with opened(arguments, console) as session:
        desk = session.desk
        child = find_child(session, arguments.child)
        device_id = _device(session, arguments.device)
        found = [read_file(path) for path in arguments.files]
        sources: list[str] = []
        items: list[Answer] = []
        left_out: Counter[str] = Counter()
        added = 0
        for each in found:
            shown = imports.preview(desk, found=each, child_id=child.id, device_id=device_id)
            sources.append(shown.source)
            left_out.update(shown.left_out)
            items += [_item(row) for row in shown.rows if row.name]
            left_out["no_name"] += sum(not row.name for row in shown.rows)
            if arguments.apply:
                added += len(imports.apply(desk, shown=shown).added)
        return {
            "source": "+".join(dict.fromkeys(sources)),
            "items": items,
            "left_out": {kind: count for kind, count in left_out.items() if count},
            "applied": bool(arguments.apply),
            "added": added,
        }


def _device(session: Session, words: str | None) -> UUID | None:
    if words is None:
        return None
    for device in session.book.all(Device):
        if words in (str(device.id), device.id.hex):
            return device.id
    raise UsageError(
        "unknown device", title="There is no such device.", next_step="Give the id of a device."
    )


def _item(row: ImportRow) -> Answer:
    return {
        "name": row.name,
        "package_id": row.package_id or None,
        "app_id": row.app_id,
        "already": row.already,
        "evidence": [
            {
                "kind": line.kind,
                "detail": line.detail,
                "count": line.count,
                "seen_on": None if line.seen_on is None else line.seen_on.isoformat(),
            }
            for line in row.evidence
        ],
        "seen_on": None if row.seen_on is None else row.seen_on.isoformat(),
    }
