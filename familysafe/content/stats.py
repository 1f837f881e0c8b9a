"""The numbers of a pack, for ``familysafe content stats``."""

from __future__ import annotations

from collections import Counter
from datetime import date

from familysafe.content.freshness import stale_on
from familysafe.content.pack import ContentPack


def stats(pack: ContentPack, day: date) -> dict[str, object]:
    """Counts by the keys of the command line. ``stale`` lists what is past its date on ``day``."""
    checks = list(pack.checks())
    cards = list(pack.cards())
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
        "with_prove_it": sum(1 for check in checks if check.prove_it is not None),
        "stale": [
            {"kind": item.kind, "id": item.id, "review_by": item.review_by.isoformat()}
            for item in stale_on(pack, day)
        ],
    }
