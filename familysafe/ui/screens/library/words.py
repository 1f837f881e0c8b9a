"""The Library's own words: how sure a guide is, what makes it due again, what is on paper."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from familysafe.ui.screens.library.view_model import Page
from familysafe.ui.widgets.dates import source_date

_SURE = {
    "maker": QT_TRANSLATE_NOOP(
        "Library", "Read on the maker's own page, or in two sources that agree."
    ),
    "maker_some": QT_TRANSLATE_NOOP(
        "Library", "Read in good sources. Part of the way there is from memory."
    ),
    "maker_way": QT_TRANSLATE_NOOP(
        "Library", "Read in good sources. The way there is less certain: names may differ."
    ),
    "one": QT_TRANSLATE_NOOP("Library", "From one good guide. Details may differ."),
    "memory": QT_TRANSLATE_NOOP("Library", "From memory: look before you trust it."),
    "weak": QT_TRANSLATE_NOOP("Library", "From a weak or old source: look before you trust it."),
}
_REOPENS = {
    "new_device": QT_TRANSLATE_NOOP("Library", "A new device"),
    "system_upgrade": QT_TRANSLATE_NOOP("Library", "A new version of the system"),
    "app_overhaul": QT_TRANSLATE_NOOP("Library", "The app was rebuilt"),
    "birthday": QT_TRANSLATE_NOOP("Library", "A birthday into another age"),
    "new_router": QT_TRANSLATE_NOOP("Library", "A new router or line"),
    "new_sim": QT_TRANSLATE_NOOP("Library", "A new SIM or tariff"),
    "money_incident": QT_TRANSLATE_NOOP("Library", "Something happened with money"),
    "home_move": QT_TRANSLATE_NOOP("Library", "A move to another home"),
}
_HEADINGS = {
    "first_words": QT_TRANSLATE_NOOP("Library", "First words"),
    "ask": QT_TRANSLATE_NOOP("Library", "Questions to start with"),
    "if_shrugs": QT_TRANSLATE_NOOP("Library", "If your child shrugs"),
    "if_tells": QT_TRANSLATE_NOOP("Library", "If your child tells you something"),
    "worth": QT_TRANSLATE_NOOP("Library", "Worth saying out loud"),
    "listen_for": QT_TRANSLATE_NOOP("Library", "Listen for"),
    "better_not": QT_TRANSLATE_NOOP("Library", "Better not say"),
    "next": QT_TRANSLATE_NOOP("Library", "What next"),
    "get_help": QT_TRANSLATE_NOOP("Library", "When to get help"),
    "show_me": QT_TRANSLATE_NOOP("Library", "Say"),
    "child_leads": QT_TRANSLATE_NOOP("Library", "Your child leads"),
    "you": QT_TRANSLATE_NOOP("Library", "You"),
    "say": QT_TRANSLATE_NOOP("Library", "Say"),
    "how": QT_TRANSLATE_NOOP("Library", "How to play it"),
    "never": QT_TRANSLATE_NOOP("Library", "Never"),
    "afterwards": QT_TRANSLATE_NOOP("Library", "Afterwards"),
    "sign_child": QT_TRANSLATE_NOOP("Library", "Signed by the child, in their own words too"),
    "sign_parents": QT_TRANSLATE_NOOP("Library", "Signed by the parents"),
    "look_again": QT_TRANSLATE_NOOP("Library", "We read this again on"),
    "good_practice": QT_TRANSLATE_NOOP("Library", "What makes it work"),
    "labels": QT_TRANSLATE_NOOP("Library", "The labels"),
    "descriptors": QT_TRANSLATE_NOOP("Library", "Words beside the label"),
    "beside": QT_TRANSLATE_NOOP("Library", "Features that stand beside the label"),
    "legal": QT_TRANSLATE_NOOP("Library", "How binding it is"),
    "notes": QT_TRANSLATE_NOOP("Library", "Good to know"),
    "where": QT_TRANSLATE_NOOP("Library", "The body's own page"),
    "dated": QT_TRANSLATE_NOOP("Library", "How sure is this?"),
    "sources": QT_TRANSLATE_NOOP("Library", "Sources"),
    "about": QT_TRANSLATE_NOOP("Library", "About"),
    "terms": QT_TRANSLATE_NOOP("Library", "From which age"),
    "app_labels": QT_TRANSLATE_NOOP("Library", "Age labels"),
    "features": QT_TRANSLATE_NOOP("Library", "What it can do"),
    "report": QT_TRANSLATE_NOOP("Library", "Ways to report and block"),
    "data": QT_TRANSLATE_NOOP("Library", "Data and account"),
    "facts": QT_TRANSLATE_NOOP("Library", "Good to know"),
    "differ": QT_TRANSLATE_NOOP("Library", "Where our sources do not agree"),
    "danger": QT_TRANSLATE_NOOP("Library", "In danger now"),
    "write_down": QT_TRANSLATE_NOOP("Library", "What to write down"),
    "keep": QT_TRANSLATE_NOOP("Library", "What may be kept as proof"),
    "keep_never": QT_TRANSLATE_NOOP("Library", "What must not be done with proof"),
    "how_talk": QT_TRANSLATE_NOOP("Library", "What helps with any talk"),
    "found_out": QT_TRANSLATE_NOOP("Library", "What is known about it"),
    "aftercare": QT_TRANSLATE_NOOP("Library", "The weeks after"),
    "law": QT_TRANSLATE_NOOP("Library", "What the law says on keeping proof"),
    "getting_started": QT_TRANSLATE_NOOP("Library", "Getting started"),
    "apps_and_content": QT_TRANSLATE_NOOP("Library", "Apps and content"),
    "privacy": QT_TRANSLATE_NOOP("Library", "Privacy"),
    "contact": QT_TRANSLATE_NOOP("Library", "People we talk to"),
    "behaviour": QT_TRANSLATE_NOOP("Library", "How we treat others"),
    "money": QT_TRANSLATE_NOOP("Library", "Money"),
    "time_and_balance": QT_TRANSLATE_NOOP("Library", "Time and balance"),
    "if_things_go_wrong": QT_TRANSLATE_NOOP("Library", "If things go wrong"),
    "keeping_the_agreement": QT_TRANSLATE_NOOP("Library", "Keeping the agreement"),
}
_BINDING = {
    "advisory": QT_TRANSLATE_NOOP("Library", "A recommendation."),
    "binding": QT_TRANSLATE_NOOP("Library", "Binding for shops or cinemas."),
    "partly_binding": QT_TRANSLATE_NOOP("Library", "Binding in some places."),
    "mixed": QT_TRANSLATE_NOOP("Library", "Binding in some places."),
}
_CONFIDENCE = {
    "high": QT_TRANSLATE_NOOP("Library", "Read at the body itself or in two sources that agree."),
    "medium": QT_TRANSLATE_NOOP("Library", "From one source, or an older one."),
    "low": QT_TRANSLATE_NOOP(
        "Library", "From general knowledge or a weak source. Look it up before you rely on it."
    ),
}
_STATUS = {
    "in_force": QT_TRANSLATE_NOOP("Library", "In force"),
    "announced": QT_TRANSLATE_NOOP("Library", "Announced, not in force"),
    "planned": QT_TRANSLATE_NOOP("Library", "Planned, not in force"),
    "bill": QT_TRANSLATE_NOOP("Library", "A bill, not in force"),
    "proposal_expected": QT_TRANSLATE_NOOP("Library", "A proposal is expected"),
    "mixed": QT_TRANSLATE_NOOP("Library", "Differs from place to place"),
}
_KINDS = {
    "rules": QT_TRANSLATE_NOOP("Library", "Family rules"),
    "system": QT_TRANSLATE_NOOP("Library", "Age labels"),
    "app": QT_TRANSLATE_NOOP("Library", "Fact card of an app"),
    "hour": QT_TRANSLATE_NOOP("Library", "First steps"),
    "how": QT_TRANSLATE_NOOP("Library", "For parents"),
    "drill": QT_TRANSLATE_NOOP("Library", "Drill"),
    "explore": QT_TRANSLATE_NOOP("Library", "Show-me card"),
    "short": QT_TRANSLATE_NOOP("Library", "Short talk"),
    "talk": QT_TRANSLATE_NOOP("Library", "Talk"),
}


_WHERE = {
    "child_device": QT_TRANSLATE_NOOP("Library", "On the child's device."),
    "remote": QT_TRANSLATE_NOOP("Library", "From your own phone, or on the web."),
    "either": QT_TRANSLATE_NOOP(
        "Library", "On the child's device, or from your own phone or the web."
    ),
    "web_account": QT_TRANSLATE_NOOP("Library", "On the web, in the account."),
    "network": QT_TRANSLATE_NOOP("Library", "At the router, or in the account of the line."),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("Library", str(text))


def sure_text(page: Page) -> str:
    """How sure the guide is, in one plain sentence."""
    if page.from_memory:
        return _say(_SURE["memory"])
    if page.confidence == "low":
        return _say(_SURE["weak"])
    if page.confidence == "medium":
        return _say(_SURE["one"])
    if page.path_seen in ("no", "partly"):
        return _say(_SURE["maker_some"])
    return _say(_SURE["maker" if page.path_confidence == "high" else "maker_way"])


def described(page: Page) -> str:
    """ "Described for iPadOS 26, source May 2026." Nobody says that it was checked today."""
    dated = source_date(page.dated)
    if page.described_for and page.dated in page.described_for:
        said = QCoreApplication.translate("Library", "Described for %1.")
    elif page.described_for:
        said = QCoreApplication.translate("Library", "Described for %1, source %2.")
    elif dated:
        said = QCoreApplication.translate("Library", "Source: %2.")
    else:
        return ""
    return said.replace("%1", page.described_for).replace("%2", dated)


def where_text(where: str) -> str:
    """Where a fact card is acted on."""
    return _say(_WHERE[where]) if where in _WHERE else ""


def tier(is_guide: bool) -> str:
    """The two tiers of what stands here."""
    if is_guide:
        return QCoreApplication.translate("Library", "Full guide")
    return QCoreApplication.translate("Library", "Fact card")


def reopen_text(event: str) -> str:
    """What makes a check due again."""
    return _say(_REOPENS.get(event, event))


def heading_text(heading: str) -> str:
    """The heading of a part on paper."""
    return _say(_HEADINGS.get(heading, heading))


def kind_text(kind: str) -> str:
    """What a card to print is."""
    return _say(_KINDS.get(kind, kind))


def binding_text(binding: str) -> str:
    """How binding a label is, in a few words."""
    return _say(_BINDING.get(binding, binding))


def confidence_text(confidence: str) -> str:
    """How a label system or a line of law was read."""
    return _say(_CONFIDENCE.get(confidence, confidence))


def status_of_law(status: str) -> str:
    """Whether a law holds; announced, planned and in force are kept apart."""
    return _say(_STATUS.get(status, status))


def card_title(kind: str, title: str) -> str:
    """The drill and the sheet of rules have no title in the pack."""
    if kind == "rules":
        return QCoreApplication.translate("Library", "Our family agreement")
    if kind == "how":
        return QCoreApplication.translate("Library", "How to talk")
    if kind == "drill":
        return QCoreApplication.translate("Library", "Stranger drill")
    return title


def ages_text(ages: str) -> str:
    """ "8-12" as "8 to 12"."""
    low, _, high = ages.partition("-")
    if not high:
        return ages
    said = QCoreApplication.translate("Library", "%1 to %2")
    return said.replace("%1", low).replace("%2", high)
