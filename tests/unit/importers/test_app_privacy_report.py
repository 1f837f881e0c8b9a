"""The App Privacy Report tells which apps used what; visited addresses never come in."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest

from familysafe.importers.parse import parse
from familysafe.importers.records import Evidence, ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError


def access(app: str = "com.example.chat", **changes: object) -> dict[str, object]:
    return {
        "accessor": {"identifier": app, "identifierType": "bundleID"},
        "category": "location",
        "identifier": "0E0134C2-8E0C-40AD-8620-099F6D9C0BEB",
        "kind": "event",
        "timeStamp": "2026-03-01T10:00:00.000+01:00",
        "type": "access",
        **changes,
    }


NETWORK = {"type": "networkActivity", "bundleID": "com.example.chat", "domain": "secret.example"}


def read(*records: object, spaced: bool = False) -> ImportResult:
    separators = (", ", ": ") if spaced else (",", ":")
    lines = [json.dumps(record, separators=separators) for record in records]
    return parse(io.BytesIO("\n".join(lines).encode()))


@pytest.mark.parametrize("spaced", [False, True])
def test_beginnings_and_events_count_and_ends_do_not(spaced: bool) -> None:
    result = read(
        access(kind="intervalBegin"),
        access(kind="intervalEnd", timeStamp="2026-03-02T10:00:00.000+01:00"),
        access(),
        access(category="camera"),
        spaced=spaced,
    )
    day = date(2026, 3, 1)
    evidence = (Evidence("used", "camera", 1, day), Evidence("used", "location", 2, day))
    assert result.items == (
        ImportedApp("com.example.chat", "com.example.chat", "ios", evidence=evidence),
    )
    assert result.seen_on == date(2026, 3, 2)


def test_network_lines_are_only_counted() -> None:
    result = read(NETWORK, access(), {**NETWORK, "domain": "other.example"})
    assert result.left_out["network_rows"] == 2
    assert "example.com" not in repr(result)
    assert "secret.example" not in repr(result)


def test_apples_own_apps_are_left_out() -> None:
    result = read(access("com.apple.mobilemail"), access("com.apple.Maps"))
    assert result.items == ()
    assert result.left_out == {"system_apps": 2}


def test_the_betas_are_read_too() -> None:
    first = {
        "stream": "com.apple.privacy.accounting.stream.tcc",
        "tccService": "kTCCServiceCamera",
        "timestamp": "2021-07-01T10:00:00.000+01:00",
        "accessor": {"identifier": "com.example.one", "identifierType": "bundleID"},
        "kind": "intervalBegin",
        "version": 2,
    }
    second = {
        "category": "microphone",
        "timestamp": "2021-07-02T10:00:00.000+01:00",
        "accessor": {"identifier": "com.example.two", "identifierType": "bundleID"},
        "kind": "event",
    }
    details = [app.evidence[0].detail for app in read(first, second).items]
    assert details == ["camera", "microphone"]


def test_a_category_nobody_knows_is_shown_as_it_is_spelled() -> None:
    assert read(access(category="brainWaves")).items[0].evidence[0].detail == "brainWaves"


def test_a_damaged_line_is_counted_and_the_rest_is_read() -> None:
    text = json.dumps(access()) + '\n{"type":"access","acc\n{"type":"access","accessor":NaN}\n'
    result = parse(io.BytesIO(text.encode()))
    assert len(result.items) == 1
    assert result.left_out["invalid_lines"] == 2


def test_an_impossible_date_is_no_date() -> None:
    result = read(access(timeStamp="2026-02-31T10:00:00.000+01:00"))
    assert result.seen_on is None
    assert result.items[0].evidence[0].seen_on is None


def test_more_apps_than_a_phone_holds_are_refused() -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read(*(access(f"com.example.a{number}") for number in range(10_001)))
    assert refusal.value.reason == "over_limits"
