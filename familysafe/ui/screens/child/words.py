"""The words of the child's page that stand in more than one of its parts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_TOPICS = {
    "location": (QT_TRANSLATE_NOOP("Topics", "Location"), "map-pin"),
    "privacy": (QT_TRANSLATE_NOOP("Topics", "Privacy"), "eye-slash"),
    "contact": (QT_TRANSLATE_NOOP("Topics", "Who can contact"), "users"),
    "live": (QT_TRANSLATE_NOOP("Topics", "Live and video"), "video-camera"),
    "purchases": (QT_TRANSLATE_NOOP("Topics", "Purchases"), "credit-card"),
    "content": (QT_TRANSLATE_NOOP("Topics", "Content limits"), "funnel"),
    "time": (QT_TRANSLATE_NOOP("Topics", "Time"), "timer"),
    "account": (QT_TRANSLATE_NOOP("Topics", "Account protection"), "key"),
    "lock": (QT_TRANSLATE_NOOP("Topics", "Parental controls"), "shield-star"),
    "popups": (QT_TRANSLATE_NOOP("Topics", "Pop-ups and spam"), "bell"),
    "report": (QT_TRANSLATE_NOOP("Topics", "Report and block"), "flag"),
    "data": (QT_TRANSLATE_NOOP("Topics", "Data"), "hard-drives"),
}
_BECAUSE = {
    "paused": QT_TRANSLATE_NOOP("Because", "paused"),
    "not_looked_yet": QT_TRANSLATE_NOOP("Because", "not looked at yet"),
    "couldnt": QT_TRANSLATE_NOOP("Because", "one to come back to"),
    "drifted": QT_TRANSLATE_NOOP("Because", "changed back"),
    "does_not_fit": QT_TRANSLATE_NOOP("Because", "a setting no longer fits"),
    "interval": QT_TRANSLATE_NOOP("Because", "time to look again"),
    "birthday": QT_TRANSLATE_NOOP("Because", "worth a look after the birthday"),
    "system_upgrade": QT_TRANSLATE_NOOP("Because", "worth a look after the update"),
    "new_device": QT_TRANSLATE_NOOP("Because", "worth a look with the new device"),
    "app_overhaul": QT_TRANSLATE_NOOP("Because", "the app has changed"),
    "home_move": QT_TRANSLATE_NOOP("Because", "worth a look after the move"),
    "money_incident": QT_TRANSLATE_NOOP("Because", "worth a look after what happened"),
    "new_router": QT_TRANSLATE_NOOP("Because", "worth a look with the new router"),
    "new_sim": QT_TRANSLATE_NOOP("Because", "worth a look with the new SIM card"),
}
_SYSTEMS = {"apple_2025": "Apple", "apple_legacy": "Apple", "usk_games": "USK"}
_PLACES = {
    "pegi": QT_TRANSLATE_NOOP("Regions", "UK, Europe"),
    "esrb": QT_TRANSLATE_NOOP("Regions", "US, Canada"),
    "apple_2025": QT_TRANSLATE_NOOP("Regions", "App Store"),
    "apple_legacy": QT_TRANSLATE_NOOP("Regions", "App Store, old"),
    "oars": QT_TRANSLATE_NOOP("Regions", "free programs"),
    "world": QT_TRANSLATE_NOOP("Regions", "everywhere"),
}
_SURE = {
    "high": QT_TRANSLATE_NOOP("Sure", "well sourced"),
    "medium": QT_TRANSLATE_NOOP("Sure", "fairly sure"),
    "low": QT_TRANSLATE_NOOP("Sure", "not checked, look in your store"),
}


def topic_word(topic: str) -> str:
    """ "Who can contact"."""
    return QCoreApplication.translate("Topics", str(_TOPICS[topic][0]))


def topic_icon(topic: str) -> str:
    """A Phosphor name."""
    return str(_TOPICS[topic][1])


def because_word(code: str) -> str:
    """Why a check-up is there, in a few words."""
    return QCoreApplication.translate("Because", str(_BECAUSE.get(code, _BECAUSE["interval"])))


def label_text(system: str, label: str, store: str = "", system_name: str = "") -> str:
    """ "PEGI 12", "Apple 13+", "Play E10+"; the sign itself where it names its system."""
    if store == "google_play":
        return f"Play {label}"
    short = _SYSTEMS.get(system) or (system_name or system.replace("_", " ").upper())
    return label if label.casefold().startswith(short.casefold()) else f"{short} {label}"


def region_text(system: str, region: str, store: str = "") -> str:
    """Where a label is printed, short."""
    if store == "google_play":
        return "Google Play"
    known = _PLACES.get(system) or _PLACES.get(region)
    if known is not None:
        return QCoreApplication.translate("Regions", str(known))
    parts = region.split(", ")
    return ", ".join(parts[:3]) + ("…" if len(parts) > 3 else "")


def sure_word(confidence: str) -> str:
    """How sure a source is, in plain words; "" where nothing was said."""
    known = _SURE.get(confidence)
    return QCoreApplication.translate("Sure", str(known)) if known else ""


def sentences(parts: Iterable[str]) -> str:
    """Each part that says something, begun with a capital and ended with a full stop."""
    said = [part.strip() for part in parts if part.strip()]
    return " ".join(f"{p[0].upper()}{p[1:]}{'' if p[-1] in '.?!' else '.'}" for p in said)


def many(one: str, more: str, number: int) -> str:
    """``one`` or ``more`` with the number in place of %1."""
    return (one if number == 1 else more).replace("%1", str(number))
