"""The numbers of a pack, for ``familysafe content stats``."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from familysafe.content.freshness import stale_on
from familysafe.content.pack import ContentPack
from familysafe.content.schema import Check, FactCard

_YEAR = re.compile(r"20\d\d")
AGES = ((0, 7), (8, 12), (13, 15), (16, 17))


def _asked(checks: list[Check], low: int, high: int) -> int:
    """How many checks have a fitting value at some age from ``low`` to ``high``.

    The others ask only whether the account exists.
    """
    return sum(
        any(row.values and row.from_age <= high and row.to_age >= low for row in check.fits)
        for check in checks
    )


def _year(as_of: str) -> str:
    """The newest year that a source's date names; a version or "undated" has none."""
    return max(_YEAR.findall(as_of), default="no year")


def stats(pack: ContentPack, day: date) -> dict[str, object]:
    """Counts by the keys of the command line. ``stale`` lists what is past its date on ``day``.

    ``by_age``: checks with a fitting value at that age. ``by_source_year``: how old the sources
    of the guides and cards are.
    """
    checks = list(pack.checks())
    cards = list(pack.cards())
    facts: list[Check | FactCard] = [*checks, *cards]
    stale = stale_on(pack, day)
    return {
        "version": pack.version,
        "platforms": len(pack.platform_entries()),
        "checks": len(checks),
        "cards": len(cards),
        "apps": len(pack.app_entries()),
        "rating_systems": len(pack.rating_systems()) + 1,  # and OARS
        "consent_ages": len(pack.consent_ages()),
        "account_laws": len(pack.account_laws()),
        "talk_topics": len(pack.talk_topics()),
        "clauses": len(pack.clauses()),
        "regions": len(pack.regions()),
        "tips": len(pack.tips()),
        "by_topic": dict(sorted(Counter(check.topic for check in checks).items())),
        "by_platform": {platform.id: len(platform.checks) for platform in pack.platforms()},
        "by_app": {app.id: len(app.checks) for app in pack.apps() if app.checks},
        "by_confidence": dict(sorted(Counter(check.confidence for check in checks).items())),
        "by_age": {f"{low}-{high}": _asked(checks, low, high) for low, high in AGES},
        "with_prove_it": sum(1 for check in checks if check.prove_it is not None),
        "by_source_year": dict(sorted(Counter(_year(item.as_of) for item in facts).items())),
        "stale": [
            {"kind": item.kind, "id": item.id, "review_by": item.review_by.isoformat()}
            for item in stale
        ],
        "stale_by_kind": dict(sorted(Counter(item.kind for item in stale).items())),
    }
