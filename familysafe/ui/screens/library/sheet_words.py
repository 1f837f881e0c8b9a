"""The words of the sheets: an app with all that is known of it, the first hour of one kind."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from familysafe.ui.screens.library.view_model import PrintPart
from familysafe.ui.widgets.country_names import country_name
from familysafe.ui.widgets.dates import source_date

_FEATURES = {
    "public_profile": QT_TRANSLATE_NOOP("AppSheet", "public profile"),
    "dm_from_strangers": QT_TRANSLATE_NOOP("AppSheet", "messages from strangers"),
    "group_chat": QT_TRANSLATE_NOOP("AppSheet", "group chat"),
    "voice_chat": QT_TRANSLATE_NOOP("AppSheet", "voice chat"),
    "video_chat": QT_TRANSLATE_NOOP("AppSheet", "video chat"),
    "live_view": QT_TRANSLATE_NOOP("AppSheet", "watching live streams"),
    "live_host": QT_TRANSLATE_NOOP("AppSheet", "going live"),
    "random_match": QT_TRANSLATE_NOOP("AppSheet", "matching with strangers"),
    "location_share": QT_TRANSLATE_NOOP("AppSheet", "sharing the location"),
    "in_app_purchases": QT_TRANSLATE_NOOP("AppSheet", "in-app purchases"),
    "loot_boxes": QT_TRANSLATE_NOOP("AppSheet", "random paid items"),
    "gift_coins": QT_TRANSLATE_NOOP("AppSheet", "paid gifts or coins"),
    "disappearing_content": QT_TRANSLATE_NOOP("AppSheet", "messages that vanish"),
    "user_content": QT_TRANSLATE_NOOP("AppSheet", "things that users post"),
    "ai_chat": QT_TRANSLATE_NOOP("AppSheet", "AI chat"),
    "in_app_browser": QT_TRANSLATE_NOOP("AppSheet", "a browser inside the app"),
    "spend_cap": QT_TRANSLATE_NOOP("AppSheet", "a limit or view of spending"),
}
_STATES = {
    "yes": QT_TRANSLATE_NOOP("AppSheet", "Has: %1."),
    "limited_for_minors": QT_TRANSLATE_NOOP("AppSheet", "Limited for minors: %1."),
    "platform_or_parent_tool": QT_TRANSLATE_NOOP(
        "AppSheet", "Only by the store or a parent's tool: %1."
    ),
    "no": QT_TRANSLATE_NOOP("AppSheet", "Does not have: %1."),
    "unknown": QT_TRANSLATE_NOOP("AppSheet", "We do not know: %1."),
}
_NOTES = {
    "live_host_min_age": QT_TRANSLATE_NOOP("AppSheet", "Age for going live"),
    "dm_min_age": QT_TRANSLATE_NOOP("AppSheet", "Age for direct messages"),
    "gift_min_age": QT_TRANSLATE_NOOP("AppSheet", "Age for paid gifts"),
    "age_bands": QT_TRANSLATE_NOOP("AppSheet", "Age groups of the app"),
    "loot_note": QT_TRANSLATE_NOOP("AppSheet", "Random items"),
    "live_note": QT_TRANSLATE_NOOP("AppSheet", "Live"),
    "spend_note": QT_TRANSLATE_NOOP("AppSheet", "Spending"),
    "match_note": QT_TRANSLATE_NOOP("AppSheet", "Matching"),
    "purchase_note": QT_TRANSLATE_NOOP("AppSheet", "Purchases"),
    "location_note": QT_TRANSLATE_NOOP("AppSheet", "Location"),
    "chat_note": QT_TRANSLATE_NOOP("AppSheet", "Chat"),
    "ai_note": QT_TRANSLATE_NOOP("AppSheet", "AI chat"),
    "dm_note": QT_TRANSLATE_NOOP("AppSheet", "Direct messages"),
    "video_note": QT_TRANSLATE_NOOP("AppSheet", "Video"),
}
_WAYS = {
    "user": QT_TRANSLATE_NOOP("AppSheet", "A person"),
    "message": QT_TRANSLATE_NOOP("AppSheet", "A message"),
    "post": QT_TRANSLATE_NOOP("AppSheet", "A post"),
    "block": QT_TRANSLATE_NOOP("AppSheet", "Block"),
    "live": QT_TRANSLATE_NOOP("AppSheet", "A live stream"),
    "group": QT_TRANSLATE_NOOP("AppSheet", "A group"),
    "evidence": QT_TRANSLATE_NOOP("AppSheet", "As proof"),
    "server": QT_TRANSLATE_NOOP("AppSheet", "A server"),
    "parents": QT_TRANSLATE_NOOP("AppSheet", "For parents"),
    "no_account": QT_TRANSLATE_NOOP("AppSheet", "Without an account"),
    "email": QT_TRANSLATE_NOOP("AppSheet", "By e-mail"),
    "underage": QT_TRANSLATE_NOOP("AppSheet", "A child below the age"),
    "export": QT_TRANSLATE_NOOP("AppSheet", "Get a copy"),
    "delete": QT_TRANSLATE_NOOP("AppSheet", "Delete the account"),
}
_SURE = {
    "high": QT_TRANSLATE_NOOP("AppSheet", "Well sourced."),
    "medium": QT_TRANSLATE_NOOP("AppSheet", "From one source, or an older one."),
    "low": QT_TRANSLATE_NOOP("AppSheet", "Not checked: look it up."),
}


_MEMORY = "(memory)"


def _say(text: object) -> str:
    return QCoreApplication.translate("AppSheet", str(text))


def sheet_lines(part: PrintPart) -> list[str] | None:
    """The lines of a part that only sheets have; None for the other kinds."""
    made = _MAKERS.get(part.kind)
    return None if made is None else made(part)


def _known(words: dict[str, object], key: str) -> str:
    """A word of ours, or the pack's key where a newer pack has one that we do not know."""
    return _say(words[key]) if key in words else key.replace("_", " ")


def _dated(as_of: str, confidence: str) -> str:
    if as_of.endswith(_MEMORY):
        said = _say(QT_TRANSLATE_NOOP("AppSheet", "From memory, %1: look it up."))
        return said.replace("%1", source_date(as_of))
    source = _say(QT_TRANSLATE_NOOP("AppSheet", "Source: %1."))
    said = source.replace("%1", source_date(as_of)) if as_of else ""
    return f"{said} {_known(dict(_SURE), confidence)}".strip()


def _sentence(text: str) -> str:
    text = text.strip()
    if not text:
        return ""
    return f"{text[0].upper()}{text[1:]}{'' if text[-1] in '.?!' else '.'}"


def _status(part: PrintPart) -> list[str]:
    said = _say(QT_TRANSLATE_NOOP("AppSheet", "No longer as it was: %1."))
    return [said.replace("%1", part.lines[0])]


def _terms(part: PrintPart) -> list[str]:
    age, note, as_of, confidence = part.lines
    if age == "":
        said = _say(QT_TRANSLATE_NOOP("AppSheet", "The terms that we read name no age."))
    elif age == "0":
        said = _say(QT_TRANSLATE_NOOP("AppSheet", "No fixed age; a parent must agree."))
    else:
        said = _say(QT_TRANSLATE_NOOP("AppSheet", "By the terms from %1.")).replace("%1", age)
    return [" ".join(t for t in (said, _sentence(note), _dated(as_of, confidence)) if t)]


def _region(part: PrintPart) -> list[str]:
    where, age, note, announced, as_of, confidence = part.lines
    said = where
    if age:
        other = QT_TRANSLATE_NOOP("AppSheet", "%1: from %2.")
        later = QT_TRANSLATE_NOOP("AppSheet", "%1: from %2 is announced, not in force.")
        said = _say(later if announced else other).replace("%1", where).replace("%2", age)
    return [" ".join(t for t in (_sentence(said), _sentence(note), _dated(as_of, confidence)) if t)]


def _app_label(part: PrintPart) -> list[str]:
    system, label, raw, as_of, confidence, assumed, no_age, store, more = part.lines
    said = f"{system}: {label}" if label != "!" else f"{system}: {raw}"
    if store == "google_play":
        said = _say(QT_TRANSLATE_NOOP("AppSheet", "%1, as Google Play prints it")).replace(
            "%1", said
        )
    said = _sentence(said)
    if no_age:
        said += " " + _say(QT_TRANSLATE_NOOP("AppSheet", "This sign names no age."))
    if assumed:
        wording = _say(QT_TRANSLATE_NOOP("AppSheet", "Assumed; our source says “%1”."))
        said += " " + wording.replace("%1", raw)
    return [" ".join(t for t in (said, _sentence(more), _dated(as_of, confidence)) if t)]


def _features(part: PrintPart) -> list[str]:
    state, *names = part.lines
    said = ", ".join(_known(dict(_FEATURES), name) for name in names)
    return [_known(dict(_STATES), state).replace("%1", said)]


def _feature_note(part: PrintPart) -> list[str]:
    key, text = part.lines
    return [_sentence(f"{_known(dict(_NOTES), key)}: {text}")]


def _way(part: PrintPart) -> list[str]:
    name, way = part.lines
    return [f"{_known(dict(_WAYS), name)}: {way}"]


def _fact(part: PrintPart) -> list[str]:
    text, as_of, confidence = part.lines
    return [f"{_sentence(text)} {_dated(as_of, confidence)}"]


def _hour(part: PrintPart) -> list[str]:
    say, dont, *do = part.lines
    said = [f"“{say.strip(chr(34))}”" if say.startswith('"') else say] if say else []
    return [*do, *said, *([dont] if dont else [])]


def _after(part: PrintPart) -> list[str]:
    days, words = part.lines
    said = _say(QT_TRANSLATE_NOOP("AppSheet", "After %1 days: “%2”"))
    return [said.replace("%1", days).replace("%2", words)]


def _law(part: PrintPart) -> list[str]:
    country, text, confidence = part.lines
    return [f"{country_name(country)}: {text} {_known(dict(_SURE), confidence)}"]


def _finding(part: PrintPart) -> list[str]:
    found, whose, as_of, confidence = part.lines
    return [" ".join(t for t in (found, _sentence(whose), _dated(as_of, confidence)) if t)]


def _remark(part: PrintPart) -> list[str]:
    return [_sentence(line) for line in part.lines if line]


def _sure(part: PrintPart) -> list[str]:
    asked = _say(QT_TRANSLATE_NOOP("AppSheet", "How sure is this?"))
    return [f"{asked} {_dated(*part.lines)}"]


_MAKERS = {
    "status": _status, "terms": _terms, "region": _region, "app_label": _app_label,
    "features": _features, "feature_note": _feature_note, "way": _way, "fact": _fact,
    "remark": _remark, "finding": _finding, "hour": _hour, "after": _after,
    "law": _law, "sure": _sure,
}  # fmt: skip
