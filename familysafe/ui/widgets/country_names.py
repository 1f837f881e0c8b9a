"""Names of countries in the window's language, where we have them; Qt's English name elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

# Where families that read a translation live or have lived: the names worth translating.
_KNOWN = (
    QT_TRANSLATE_NOOP("Countries", "Albania"),
    QT_TRANSLATE_NOOP("Countries", "Australia"),
    QT_TRANSLATE_NOOP("Countries", "Austria"),
    QT_TRANSLATE_NOOP("Countries", "Belgium"),
    QT_TRANSLATE_NOOP("Countries", "Bosnia & Herzegovina"),
    QT_TRANSLATE_NOOP("Countries", "Brazil"),
    QT_TRANSLATE_NOOP("Countries", "Bulgaria"),
    QT_TRANSLATE_NOOP("Countries", "Canada"),
    QT_TRANSLATE_NOOP("Countries", "China"),
    QT_TRANSLATE_NOOP("Countries", "Croatia"),
    QT_TRANSLATE_NOOP("Countries", "Cyprus"),
    QT_TRANSLATE_NOOP("Countries", "Czechia"),
    QT_TRANSLATE_NOOP("Countries", "Denmark"),
    QT_TRANSLATE_NOOP("Countries", "Estonia"),
    QT_TRANSLATE_NOOP("Countries", "Finland"),
    QT_TRANSLATE_NOOP("Countries", "France"),
    QT_TRANSLATE_NOOP("Countries", "Germany"),
    QT_TRANSLATE_NOOP("Countries", "Greece"),
    QT_TRANSLATE_NOOP("Countries", "Hungary"),
    QT_TRANSLATE_NOOP("Countries", "Iceland"),
    QT_TRANSLATE_NOOP("Countries", "India"),
    QT_TRANSLATE_NOOP("Countries", "Ireland"),
    QT_TRANSLATE_NOOP("Countries", "Israel"),
    QT_TRANSLATE_NOOP("Countries", "Italy"),
    QT_TRANSLATE_NOOP("Countries", "Japan"),
    QT_TRANSLATE_NOOP("Countries", "Kosovo"),
    QT_TRANSLATE_NOOP("Countries", "Latvia"),
    QT_TRANSLATE_NOOP("Countries", "Liechtenstein"),
    QT_TRANSLATE_NOOP("Countries", "Lithuania"),
    QT_TRANSLATE_NOOP("Countries", "Luxembourg"),
    QT_TRANSLATE_NOOP("Countries", "Malta"),
    QT_TRANSLATE_NOOP("Countries", "Mexico"),
    QT_TRANSLATE_NOOP("Countries", "Netherlands"),
    QT_TRANSLATE_NOOP("Countries", "New Zealand"),
    QT_TRANSLATE_NOOP("Countries", "Norway"),
    QT_TRANSLATE_NOOP("Countries", "Poland"),
    QT_TRANSLATE_NOOP("Countries", "Portugal"),
    QT_TRANSLATE_NOOP("Countries", "Romania"),
    QT_TRANSLATE_NOOP("Countries", "Russia"),
    QT_TRANSLATE_NOOP("Countries", "Serbia"),
    QT_TRANSLATE_NOOP("Countries", "Slovakia"),
    QT_TRANSLATE_NOOP("Countries", "Slovenia"),
    QT_TRANSLATE_NOOP("Countries", "South Africa"),
    QT_TRANSLATE_NOOP("Countries", "Spain"),
    QT_TRANSLATE_NOOP("Countries", "Sweden"),
    QT_TRANSLATE_NOOP("Countries", "Switzerland"),
    QT_TRANSLATE_NOOP("Countries", "Türkiye"),
    QT_TRANSLATE_NOOP("Countries", "Ukraine"),
    QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
    QT_TRANSLATE_NOOP("Countries", "United States"),
)
_TRANSLATED = frozenset(str(name) for name in _KNOWN)


def country_name(code: str) -> str:
    """The name of a country; what is no country's code stays as it is."""
    territory = QLocale.codeToTerritory(code) if len(code) == 2 else QLocale.Country.AnyTerritory
    return code if territory == QLocale.Country.AnyTerritory else _name(territory)


def all_countries() -> list[tuple[str, str]]:
    """(ISO 3166 alpha-2, name) of every country, by name."""
    found: dict[str, str] = {}
    for number in range(1, int(QLocale.Country.LastCountry.value) + 1):
        territory = QLocale.Country(number)
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = _name(territory)
    return sorted(found.items(), key=lambda item: _plain(item[1]))


def _name(territory: QLocale.Country) -> str:
    name = QLocale.territoryToString(territory)
    return QCoreApplication.translate("Countries", name) if name in _TRANSLATED else name


def _plain(name: str) -> str:
    """Ö sorts with O, as in a telephone book."""
    return name.replace("Ö", "O").replace("Ä", "A").replace("Å", "A").casefold()
