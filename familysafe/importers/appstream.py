"""AppStream metainfo: name, id and the maker's OARS declaration turned into an age.

Table: OARS 1.0 and 1.1 ages (ximion/appstream ``as-content-rating.c``; the same in
malcontent). The row for sexual orientation is left out on purpose: it is a judgement of
that table about people, not about content. Largest age of the attributes present counts;
no element or another type means unknown, not 0.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from familysafe.domain.text import clean_name
from familysafe.importers.gather import ID_LIMIT, Gatherer
from familysafe.importers.records import DECLARED, Evidence, ImportedApp, ImportResult

SOURCE = "appstream"
_LEVELS = ("mild", "moderate", "intense")
OARS_AGES: dict[str, tuple[int, int, int]] = {
    "violence-cartoon": (3, 4, 6),
    "violence-fantasy": (3, 7, 8),
    "violence-realistic": (4, 9, 14),
    "violence-bloodshed": (9, 11, 18),
    "violence-sexual": (18, 18, 18),
    "violence-desecration": (13, 15, 18),
    "violence-slavery": (13, 15, 18),
    "violence-worship": (13, 15, 18),
    "drugs-alcohol": (11, 13, 16),
    "drugs-narcotics": (12, 14, 17),
    "drugs-tobacco": (10, 13, 13),
    "sex-nudity": (12, 14, 14),
    "sex-themes": (13, 14, 15),
    "sex-prostitution": (12, 14, 18),
    "sex-adultery": (8, 10, 18),
    "sex-appearance": (10, 10, 15),
    "language-profanity": (8, 11, 14),
    "language-humor": (3, 8, 14),
    "language-discrimination": (9, 10, 11),
    "money-advertising": (7, 8, 10),
    "money-gambling": (7, 10, 18),
    "money-purchasing": (12, 14, 15),
    "social-chat": (4, 10, 13),
    "social-audio": (15, 15, 15),
    "social-contacts": (12, 12, 12),
    "social-info": (0, 13, 13),
    "social-location": (13, 13, 13),
}
_KINDS = frozenset({"desktop", "desktop-application", "web-application", "console-application"})


def read(root: Element) -> ImportResult | None:
    """The applications of one metainfo file or of a catalogue, or None if it is neither."""
    if root.tag == "component":
        components = [root]
    elif root.tag == "components":
        components = [child for child in root if child.tag == "component"]
    else:
        return None
    gatherer = Gatherer(SOURCE)
    for component in components:
        if (app := app_of(component)) is None:
            gatherer.leave_out("other_entries")
        else:
            gatherer.add(app)
    return gatherer.result()


def app_of(component: Element) -> ImportedApp | None:
    """The application, or None for a font, a driver, an add-on and the like."""
    identifier = component.find("id")
    kind = component.get("type") or (identifier.get("type") if identifier is not None else None)
    name = next((n for n in component.findall("name") if not _language(n)), None)
    if kind not in _KINDS or name is None:
        return None
    age, evidence = oars_of(component)
    return ImportedApp(
        name=clean_name(name.text or ""),
        package_id=_text(identifier),
        platform="linux",
        oars_min_age=age,
        evidence=evidence,
        genre=_genre(component),
    )


def desktop_ids(component: Element) -> set[str]:
    """Names of the menu entries a component belongs to."""
    found = {
        _text(item) for item in component.findall("launchable") if item.get("type") == "desktop-id"
    }
    identifier = _text(component.find("id"))
    if identifier:
        found |= {identifier, f"{identifier.removesuffix('.desktop')}.desktop"}
    return found - {""}


def oars_of(component: Element) -> tuple[int | None, tuple[Evidence, ...]]:
    """Minimum age and the money and contact rows of the declaration."""
    rating = component.find("content_rating")
    if rating is None or rating.get("type") not in ("oars-1.0", "oars-1.1"):
        return None, ()
    age = 0
    told = []
    for attribute in rating.findall("content_attribute"):
        row = attribute.get("id", "")
        level = (attribute.text or "").strip()
        if row in OARS_AGES and level in _LEVELS:
            age = max(age, OARS_AGES[row][_LEVELS.index(level)])
            if row.startswith(("social-", "money-")):
                told.append(Evidence(DECLARED, row))
    return age, tuple(dict.fromkeys(told))


def _genre(component: Element) -> str | None:
    found = component.findall("categories/category")
    return clean_name(found[0].text or "", 60) or None if found else None


def _language(element: Element) -> str | None:
    return element.get("{http://www.w3.org/XML/1998/namespace}lang")


def _text(element: Element | None) -> str:
    return clean_name((element.text or "") if element is not None else "", ID_LIMIT)
