"""The shapes of what can be read as one sheet, on the screen and on paper: words in parts.

Paper and its look belong to the window. A sheet holds nothing of the family.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

PrintKind = Literal["drill", "explore", "short", "talk", "rules", "system", "app", "hour", "how"]
PartKind = Literal[
    "text", "list", "say", "step", "scene", "promise", "sign", "label", "dated", "since",
    "status", "remark", "terms", "region", "app_label", "features", "feature_note", "way", "fact",
    "hour", "after", "law", "sure", "finding",
]  # fmt: skip


@dataclass(frozen=True)
class PrintPart:
    """``heading`` is a word of ``HEADINGS`` or "" with the title of the pack in ``title``.

    The lines of a "step" are what it means, what the child says, what you say; of a "scene" what
    the pretended stranger says, what the child says, what to say afterwards; of a "promise" what
    the child promises and what the parents promise ("" = the child's side only). A "sign" is an
    empty line to write on. The lines of a "label" are its meaning, the youngest age, the age below
    which a notice stands, who names that age, and how binding it is; of "dated" the date and the
    confidence.

    On the sheet of an app: "status" the pack's word where it is no longer in use; "remark"
    words that need a capital and a stop; "terms" the age
    ("" = none named, "0" = a parent's consent), note, date, confidence; "region" place, age, note,
    "announced" or "", date, confidence; "app_label" system, label, wording, date, confidence,
    "assumed" or "", "no_age" or "", store, more words; "features" a state and the features that
    have it; "feature_note" its key and words; "way" what it is for and the way; "fact" text, date,
    confidence; "sure" date and confidence of what stands above. On the sheet of a first hour:
    "hour" what to say, what not to do, then what to do; "after" days and first words; "law"
    country code, words, confidence. Of a "finding": what was found, whose it is, date, confidence.
    """

    heading: str
    lines: tuple[str, ...]
    kind: PartKind = "list"
    title: str = ""


@dataclass(frozen=True)
class Printable:
    """One card. ``id`` is "kind:key:band"; ``minutes`` how long it takes, 0 where it has none.

    ``past``: the best-before date that is over, None while it is fresh.
    """

    id: str
    kind: PrintKind
    title: str
    minutes: int
    parts: tuple[PrintPart, ...]
    past: date | None = None


#: Headings that the window has words for.
HEADINGS = (
    "first_words", "ask", "if_shrugs", "if_tells", "worth", "listen_for", "better_not", "next",
    "get_help", "show_me", "child_leads", "you", "say", "how", "never", "afterwards", "sign_child",
    "sign_parents", "look_again", "good_practice", "labels", "descriptors", "beside", "legal",
    "notes", "where", "dated", "sources", "getting_started", "apps_and_content", "privacy",
    "contact", "behaviour", "money", "time_and_balance", "if_things_go_wrong",
    "keeping_the_agreement", "about", "terms", "app_labels", "features", "report", "data",
    "facts", "differ", "danger", "write_down", "aftercare", "law",
    "keep", "keep_never", "found_out", "how_talk",
)  # fmt: skip
