"""Everything the pack knows of one app, or of the first hour of one kind, on one sheet.

Ages, labels, doubts and sources that have no place in a short list must still be found by a parent
who looks for them: nothing of the pack is hidden because it does not fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from familysafe.content.pack import ContentPack
from familysafe.content.schema import AppLabel, CatalogueApp, IncidentKind, Routes, TermsAge
from familysafe.services.help import HURTING
from familysafe.services.print_shapes import Printable, PrintPart

#: The states of a feature in the order of what a parent asks first.
_STATES = ("yes", "limited_for_minors", "platform_or_parent_tool", "no", "unknown")
_ACTIVE = "active"


def app_sheet(content: ContentPack, app_id: str) -> Printable | None:
    """Ages, labels, what the app can do, ways to report, dated facts, and what is in doubt."""
    app = content.app(app_id)
    if app is None:
        return None
    parts = [p for p in _app_parts(content, app) if any(p.lines)]
    return Printable(f"app:{app.id}:", "app", app.name, 0, tuple(parts))


def _app_parts(content: ContentPack, app: CatalogueApp) -> Iterator[PrintPart]:
    if app.status != _ACTIVE:
        yield PrintPart("about", (app.status,), "status")
    yield PrintPart("about", (app.publisher, app.category), "remark")
    yield from _terms(app.terms_min_age)
    for label in app.labels:
        yield _label(content, label)
    yield PrintPart("app_labels", (app.labels_note,), "remark")
    for state in _STATES:
        names = [name for name, found in app.features.items() if found == state]
        if names:
            yield PrintPart("features", (state, *names), "features")
    for key, text in app.feature_notes.items():
        yield PrintPart("features", (key, text), "feature_note")
    yield PrintPart("features", (app.features_as_of, app.features_confidence), "sure")
    yield from _ways("report", app.report)
    yield from _ways("data", app.data_rights)
    for fact in app.facts:
        yield PrintPart("facts", (fact.text, fact.as_of, fact.confidence), "fact")
    yield PrintPart("differ", app.conflicts)
    yield from named(content, _app_sources(app))


def _terms(terms: TermsAge) -> Iterator[PrintPart]:
    age = "" if terms.age is None else str(terms.age)
    yield PrintPart("terms", (age, terms.note, terms.as_of, terms.confidence), "terms")
    for line in terms.regions:
        age = "" if line.age is None else str(line.age)
        announced = "" if line.in_force else "announced"
        said = (line.where, age, line.note, announced, line.as_of, line.confidence)
        yield PrintPart("terms", said, "region")


def _label(content: ContentPack, label: AppLabel) -> PrintPart:
    names = {s.id: s.name for s in content.rating_systems()}
    said = (
        names.get(label.system, label.system),
        label.label,
        label.raw,
        label.as_of,
        label.confidence,
        "assumed" if label.assumed else "",
        "no_age" if label.no_age_given else "",
        label.seen_in,
        " ".join(text for text in (label.edition, label.note) if text),
    )
    return PrintPart("app_labels", said, "app_label")


def _ways(heading: str, routes: Routes | None) -> Iterator[PrintPart]:
    if routes is None:
        return
    for name, way in routes.ways.items():
        yield PrintPart(heading, (name, way), "way")
    yield PrintPart(heading, (routes.note,), "remark")
    yield PrintPart(heading, (routes.as_of, routes.confidence), "sure")


def _app_sources(app: CatalogueApp) -> Iterable[str]:
    yield from app.terms_min_age.sources
    for line in app.terms_min_age.regions:
        yield from line.sources
    for label in app.labels:
        yield from label.sources
    yield from app.features_sources
    for routes in (app.report, app.data_rights):
        yield from routes.sources if routes is not None else ()
    for fact in app.facts:
        yield from fact.sources


def hour_sheet(content: ContentPack, kind_id: str) -> Printable | None:
    """The whole first hour of one kind: what to say, what to write down, how sure it is."""
    first = content.first_hour()
    if kind_id == HURTING:
        talk = first.crisis_talk
        parts = (
            PrintPart("you", talk.do),
            PrintPart("say", (talk.say.strip('"'),), "say"),
            PrintPart("never", talk.dont),
            PrintPart("dated", (first.as_of, talk.confidence), "dated"),
            *named(content, talk.sources),
        )
        return Printable(f"hour:{HURTING}:", "hour", talk.title, 0, parts)
    kind = next((k for k in first.kinds if k.id == kind_id), None)
    if kind is None:
        return None
    parts_found = [p for p in _hour_parts(content, kind) if any(p.lines)]
    return Printable(f"hour:{kind.id}:", "hour", kind.title, 0, tuple(parts_found))


def _hour_parts(content: ContentPack, kind: IncidentKind) -> Iterator[PrintPart]:
    first = content.first_hour()
    yield PrintPart("danger", (kind.if_danger_now,), "text")
    for step in kind.steps:
        yield PrintPart("", (step.say, step.dont, *step.do), "hour", step.step)
    records = {item.id: item.text for item in first.record}
    noted = (records[key] for key in kind.write_down.record_ids if key in records)
    yield PrintPart("write_down", (*noted, kind.write_down.extra))
    yield PrintPart("keep", (*first.capture.fine, first.proof_tip))
    yield PrintPart("keep_never", (*first.capture.never, *first.proof_do_not))
    yield PrintPart("never", kind.never)
    for later in kind.aftercare:
        yield PrintPart("aftercare", (str(later.days), later.first_words), "after")
    yield PrintPart("aftercare", (first.aftercare_rules.text,))
    yield PrintPart("notes", (kind.note,))
    for note in first.law_notes:
        yield PrintPart("law", (note.country, note.text, note.confidence), "law")
    yield PrintPart("law", (first.capture.law,))
    yield PrintPart("differ", first.where_sources_differ)
    yield PrintPart("dated", (kind.as_of, kind.confidence), "dated")
    yield from named(content, kind.sources)


def named(content: ContentPack, keys: Iterable[str]) -> Iterator[PrintPart]:
    """Publisher and date of each source, once."""
    found = content.sources(dict.fromkeys(keys))
    said = ((s.publisher or s.title if s.as_of else s.title, s.as_of) for s in found)
    for line in dict.fromkeys(said):
        yield PrintPart("sources", line, "since")
