"""The rows of the apps table, made in the worker: ten thousand of them take their time."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from familysafe.domain.device import Device
from familysafe.domain.rating import Label, Verdict
from familysafe.services.ratings import AppRating, ChildRatings

_ORDER = {Verdict.ABOVE_AGE: 0, Verdict.NO_AGE_GIVEN: 1, Verdict.LABEL_FITS: 2}


@dataclass(frozen=True)
class AppRow:
    """One line of the table. ``label`` None: no label at all (then perhaps the terms' age)."""

    rating: AppRating
    device: str
    label: Label | None

    @property
    def id(self) -> UUID:
        return self.rating.record.id


def app_rows(ratings: ChildRatings, devices: tuple[Device, ...]) -> tuple[AppRow, ...]:
    """Above age first, then no age given, then by name."""
    names = {device.id: device.name for device in devices}
    rows = [
        AppRow(
            app,
            names.get(app.record.device_id, "") if app.record.device_id else "",
            main_label(app),
        )
        for app in ratings.apps
    ]
    rows.sort(key=lambda row: (_ORDER[row.rating.verdict], row.rating.name.casefold()))
    return tuple(rows)


def main_label(app: AppRating) -> Label | None:
    """The parent's own, else the one that made the verdict, else a sure one that counts."""
    own = next((label for label in app.labels if label.by_parent), None)
    if own is not None:
        return own
    reason = app.because[0] if app.because else None
    if reason is not None and reason.code == "terms_above":
        return None
    if reason is not None and reason.label:
        for label in app.counted:
            if (label.system, label.label) == (reason.system, reason.label):
                return label
    sure = next((label for label in app.counted if not label.assumed), None)
    return sure or next(iter(app.counted), None)
