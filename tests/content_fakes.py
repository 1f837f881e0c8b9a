"""A small hand-made content pack: two platforms, two apps, so that tests can count on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Any

from familysafe.content.pack import ContentPack
from familysafe.content.schema import Check, Fits
from familysafe.content.schema_apps import (
    AgeRegion,
    AppEntry,
    AppLabel,
    AppMatch,
    CatalogueApp,
    TermsAge,
)
from familysafe.content.schema_checks import Platform, PlatformKind
from familysafe.content.schema_pack import Change, PlatformEntry

VALUES = ("Always", "While using", "Never")


def a_check(check_id: str, **changes: Any) -> Check:
    """A check with plain fields; anything may be changed."""
    owner = check_id.split(".", 1)[0]
    wanted: dict[str, Any] = {
        "id": check_id,
        "topic": "location",
        "target": "device",
        "in_hand": "child_device",
        "minutes": 4,
        "essential": True,
        "title": f"Title of {check_id}",
        "question": "Who can see the place?",
        "why": "Because.",
        "paths": (),
        "do": (),
        "see": "Never",
        "values": VALUES,
        "fits": (
            Fits(from_age=0, to_age=12, values=("Never",)),
            Fits(from_age=13, to_age=17, values=("While using", "Never")),
        ),
        "does_not": "",
        "other_adult_notices": "no",
        "reopens": ("new_device", "system_upgrade", "birthday"),
        "recheck_days": 90,
        "search_words": (),
        "tips": (),
        "sources": (),
        "as_of": "2026-05",
        "confidence": "medium",
        "review_by": date(2099, 1, 1),
    }
    wanted["app_id" if owner.startswith("app") else "platform_id"] = owner
    return Check(**{**wanted, **changes})


NO_ACCOUNT = (
    Fits(from_age=0, to_age=12, values=()),
    Fits(from_age=13, to_age=17, values=("Never",)),
)


def a_platform(
    platform_id: str, family: str, *checks: Check, kind: PlatformKind = "device"
) -> Platform:
    """A platform with its checks."""
    return Platform(
        id=platform_id,
        name=platform_id.title(),
        family=family,
        kind=kind,
        forms=("tablet",),
        versions="",
        parent_tool="",
        checks=checks,
    )


def a_label(system: str, label: str, age: int, **changes: Any) -> AppLabel:
    """A label from high-confidence facts."""
    wanted: dict[str, Any] = {
        "system": system,
        "label": label,
        "seen_in": {"apple_2025": "apple_new", "apple_legacy": "apple_old"}.get(system, "pegi"),
        "raw": label,
        "as_of": "2026-01",
        "confidence": "high",
        "sources": (),
        "min_age": age,
        "warn_below": age,
    }
    return AppLabel(**{**wanted, **changes})


def an_app(app_id: str, name: str, *checks: Check, **changes: Any) -> CatalogueApp:
    """A catalogue entry."""
    wanted: dict[str, Any] = {
        "id": app_id,
        "name": name,
        "publisher": "",
        "category": "social",
        "status": "active",
        "coverage": "full",
        "platforms": (),
        "terms_min_age": TermsAge(
            age=13,
            sources=(),
            confidence="high",
            as_of="2026",
            regions=(
                AgeRegion(
                    country_code="AU",
                    where="Australia",
                    age=16,
                    note="",
                    as_of="2025",
                    confidence="high",
                    sources=(),
                ),
            ),
        ),
        "features": {"live_host": "yes", "group_chat": "no"},
        "features_as_of": "2026",
        "features_confidence": "low",
        "features_sources": (),
        "android_ids": (f"com.{app_id}",),
        "labels": (a_label("pegi", "12", 12),),
        "checks": checks,
    }
    return CatalogueApp(**{**wanted, **changes})


def default_platforms() -> tuple[Platform, ...]:
    """A tablet with a device check and an account check, and a router."""
    return (
        a_platform(
            "slate",
            "apple",
            a_check("slate.place"),
            a_check("slate.family", target="account", topic="contact", in_hand="parent_phone"),
            a_check("slate.extra", essential=False, topic="privacy"),
        ),
        a_platform(
            "box",
            "network",
            a_check(
                "box.filter",
                target="control_point",
                topic="content",
                in_hand="router",
                reopens=("new_router",),
            ),
            kind="router",
        ),
    )


def default_apps() -> tuple[CatalogueApp, ...]:
    """One app with an account from 13, one without checks."""
    return (
        an_app(
            "appchat",
            "Chatter",
            a_check("appchat.live", target="account", topic="live", fits=NO_ACCOUNT),
            a_check("appchat.who", target="account", topic="contact", fits=NO_ACCOUNT),
            a_check("appchat.screen", target="app_on_device", topic="time"),
        ),
        an_app("appdraw", "Drawing Pad", labels=()),
    )


@dataclass
class SmallContent:
    """Has the calls of ContentPack that the use cases of this test folder need."""

    platform_list: tuple[Platform, ...] = field(default_factory=default_platforms)
    app_list: tuple[CatalogueApp, ...] = field(default_factory=default_apps)
    version: str = "2026.11.23"
    change_list: tuple[Change, ...] = ()

    def platforms(self) -> tuple[Platform, ...]:
        return self.platform_list

    def platform_entries(self) -> tuple[PlatformEntry, ...]:
        return tuple(
            PlatformEntry(id=p.id, name=p.name, family=p.family, kind=p.kind, forms=p.forms)
            for p in self.platform_list
        )

    def platform(self, platform_id: str) -> Platform:
        return {p.id: p for p in self.platform_list}[platform_id]

    def apps(self) -> tuple[CatalogueApp, ...]:
        return self.app_list

    def app_entries(self) -> tuple[AppEntry, ...]:
        return tuple(AppEntry(id=a.id, name=a.name) for a in self.app_list)

    def app(self, app_id: str) -> CatalogueApp | None:
        return next((a for a in self.app_list if a.id == app_id), None)

    def checks(self) -> tuple[Check, ...]:
        of_platforms = [check for p in self.platform_list for check in p.checks]
        return (*of_platforms, *(check for app in self.app_list for check in app.checks))

    def check(self, check_id: str) -> Check | None:
        return next((c for c in self.checks() if c.id == check_id), None)

    def changes(self) -> tuple[Change, ...]:
        return self.change_list

    def match_app(self, name: str, package_id: str | None = None) -> AppMatch:
        for app in self.app_list:
            if package_id in app.android_ids or name.casefold() == app.name.casefold():
                return AppMatch(app_id=app.id, certain=True)
        near = tuple(a.id for a in self.app_list if name.casefold() in a.name.casefold())
        return AppMatch(app_id=None, certain=False, candidates=near)

    def systems_for_country(self, country: str) -> tuple[str, ...]:
        return ("pegi",)

    def rating_system(self, system_id: str) -> Any:
        shipped = ContentPack.load()
        return shipped.rating_system(system_id)

    def account_laws(self, country: str = "") -> tuple[Any, ...]:
        return ()

    def talk_topics(self) -> tuple[Any, ...]:
        return ()

    def band_for(self, age: int) -> str:
        return "8_10" if age < 11 else "11_13"

    def rhythm(self) -> Any:
        return SimpleNamespace(suggested_gap_days={"8_10": 10, "11_13": 15})
