"""The answers for a person at a terminal; programs ask for ``--json``.

Each function takes the same answer that ``--json`` prints, with a few values beside it under keys
that begin with "_": names for ids, which a program looks up itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

Answer = Mapping[str, Any]
Lines = Sequence[str]

_IN_HAND = {
    "child_device": "their device",
    "parent_phone": "your own phone",
    "web": "a browser",
    "router": "the router at home",
    "tv_or_console": "TV or console",
}
_TOPICS = {
    "contact": "Who can contact",
    "live": "Live and video",
    "content": "Content limits",
    "account": "Account protection",
    "lock": "Parental controls",
    "popups": "Pop-ups and spam",
    "report": "Report and block",
}
_STATES = {
    "set": "as it should be",
    "proved": "proved",
    "on_purpose": "left on purpose",
    "couldnt": "couldn't last time",
    "not_applicable": "doesn't apply",
    "due_again": "time to look again",
    "drifted": "found changed back",
}
_DUE = {
    "talk": "a talk",
    "check_up": "a check-up",
    "follow_up": "a promise to look at",
    "look_again": "an incident to look at again",
    "answer_due": "an answer that should have come",
    "age_reached": "an age that a service counts",
}
_BECAUSE = {
    "not_looked_yet": "not looked at yet",
    "never_talked": "no talk was written down yet",
    "rhythm": "it is time again",
    "chosen": "the day you chose",
    "back_from_absence": "back from an absence",
    "put_off": "put off until then",
    "couldnt": "could not be done last time",
    "interval": "a while since the last look",
    "drifted": "something was found changed back",
    "does_not_fit": "a setting is more open than fits this age",
}
_VERDICTS = {
    "label_fits": "label fits",
    "above_age": "above this age",
    "no_age_given": "no age given",
}
_LEFT_OUT = {
    "system_apps": "parts of the system",
    "doubles": "named twice",
    "invalid_lines": "lines that name no app",
    "unknown_lines": "lines of another kind",
    "interval_ends": "ends of uses, counted at their beginning",
    "network_rows": "lines about websites, not read",
    "not_installed": "not installed any more",
    "other_entries": "entries that are no apps",
    "other_places": "from other places",
    "accounts": "accounts of a password manager, which are no apps",
    "no_name": "rows without a name",
    "unreadable": "that could not be read",
}
_FLAGS = {"chat": "chat", "live": "live streaming", "spending": "spending"}


def created(answer: Answer) -> Lines:
    """A new notebook: where it is, and the code that is shown this once."""
    return (
        f"The notebook was made in {answer['vault']}.",
        "",
        f"    Recovery code:  {answer['recovery_code']}",
        "",
        "Write the code down now: it is not shown again, and it is the only way back in",
        "when the passphrase is forgotten.",
    )


def checked(answer: Answer) -> Lines:
    """What was looked through, and whether all of it is whole."""
    if answer["ok"]:
        return ("Everything in this notebook can be read.", *_counts(answer["counts"]))
    found = [f"  - {problem}" for problem in answer["problems"]]
    return ("Something in this notebook is damaged:", *found, *_counts(answer["counts"]))


def passphrase_set(_answer: Answer) -> Lines:
    """The new passphrase counts."""
    return ("Done. The new passphrase counts from now on; older backups still open the old way.",)


def backed_up(answer: Answer) -> Lines:
    """Which file, and that it was opened again."""
    return (
        f"The backup is in {answer['file']}.",
        "It was opened again and its entries were counted.",
        *_counts(answer["counts"]),
    )


def restored(answer: Answer) -> Lines:
    """What the notebook holds now, and where the one from before is."""
    lines = ["The backup is today's notebook now.", *_counts(answer["counts"])]
    return (*lines, f"What was there before is kept in {answer['previous']}.")


def exported(answer: Answer) -> Lines:
    """Which file, and that anybody can read it."""
    return (
        f"Everything is in {answer['file']}.",
        "This file is not encrypted: whoever has it can read it.",
        *_counts(answer["counts"]),
    )


def loaded(answer: Answer) -> Lines:
    """What the notebook holds now."""
    return ("The file was loaded.", *_counts(answer["counts"]))


def added(answer: Answer) -> Lines:
    """The id of what was added."""
    return (f"Added. Its id is {answer['id']}.",)


def imported(answer: Answer) -> Lines:
    """The preview as a table, what was left out, and what to do next."""
    rows = [
        (item["name"], item["app_id"] or "not in our list", _import_note(item))
        for item in answer["items"]
    ]
    number = len(rows)
    lines = ["1 app was found." if number == 1 else f"{number} apps were found."]
    lines += _table(rows)
    left = [f"{count} {_LEFT_OUT.get(kind, kind)}" for kind, count in answer["left_out"].items()]
    if left:
        lines.append(f"Left out: {', '.join(left)}.")
    new = sum(not item["already"] for item in answer["items"])
    if answer["applied"]:
        count = answer["added"]
        lines.append("1 app was added." if count == 1 else f"{count} apps were added.")
    elif new:
        lines.append("Nothing was saved. Add --apply to take what is new.")
    return lines


def planned(answer: Answer) -> Lines:
    """The check-ups with their questions, the most important first."""
    if not answer["jobs"]:
        return ("Nothing to check now.",)
    names, titles = answer.get("_names", {}), answer.get("_titles", {})
    lines: list[str] = []
    for number, job in enumerate(answer["jobs"], 1):
        hand = names.get(job["device_id"]) or _IN_HAND.get(job["in_hand"], job["in_hand"])
        why = _why(job["because"])
        lines.append(f"{number}. {_topic(job['topic'])}, about {job['minutes']} min, {hand}: {why}")
        for check in job["checks"]:
            title = titles.get(check["check_id"], check["check_id"])
            state = "" if check["state"] == "unknown" else f" ({_state(check['state'])})"
            lines.append(f"   - {title}{state}")
    return lines


def rated(answer: Answer) -> Lines:
    """A line for each app: verdict, labels, what it can do."""
    if not answer["apps"]:
        return (f"Age {answer['age']}. No apps are noted yet.",)
    rows = [
        (app["name"], _VERDICTS.get(app["verdict"], app["verdict"]), _labels(app), _flags(app))
        for app in answer["apps"]
    ]
    return (f"Judged for age {answer['age']}:", *_table(rows), "* assumed, not a printed label")


def logged(answer: Answer) -> Lines:
    """The next date."""
    return (f"Written down. The next talk is due on {_moment(answer['next_due'])}.",)


def due(answer: Answer) -> Lines:
    """What is due, then what would be shown."""
    names = answer.get("_names", {})
    lines = ["Due:"] if answer["items"] else ["Nothing is due."]
    for item in answer["items"]:
        who = names.get(item["child_id"], "")
        what = _DUE.get(item["kind"], _spaced(item["kind"]))
        with_whom = f" ({who})" if who else ""
        lines.append(f"  {_moment(item['due_at'])}: {what}{with_whom}, {_why(item['because'])}")
    if answer["notifications"]:
        lines.append("Notifications, if nobody acts:")
        lines += [
            f"  {_moment(n['at'])}: {n['title']}, {n['body']}" for n in answer["notifications"]
        ]
    return lines


def content_checked(answer: Answer) -> Lines:
    """One line for each mistake, as compilers write them."""
    if answer["ok"]:
        return ("No mistakes were found.",)
    return [f"{p['file']}:{p['line']}: {p['message']}" for p in answer["problems"]]


def _counts(counts: Mapping[str, int]) -> list[str]:
    """What a table holds, without the empty ones."""
    return _table([(_spaced(name), str(count)) for name, count in counts.items() if count])


def _import_note(item: Answer) -> str:
    if item["already"]:
        return "already here"
    seen = [f"{line['detail'].replace('_', ' ')} {line['kind']}" for line in item["evidence"]]
    day = item["seen_on"]
    return ", ".join([*seen, *([f"seen on {_day(date.fromisoformat(day))}"] if day else [])])


def _labels(app: Answer) -> str:
    counted = [label for label in app["labels"] if label["counts"]]
    said = [f"{label['label']}{'*' if label['assumed'] else ''}" for label in counted]
    if app["terms_min_age"] is not None:
        said.append(f"terms {app['terms_min_age']}+")
    return ", ".join(dict.fromkeys(said))


def _flags(app: Answer) -> str:
    there = [word for key, word in _FLAGS.items() if app["flags"][key] == "yes"]
    return f"has {', '.join(there)}" if there else ""


def _topic(topic: str) -> str:
    return _TOPICS.get(topic, topic.capitalize())


def _why(code: str) -> str:
    return _BECAUSE.get(code, _spaced(code))


def _state(code: str) -> str:
    return _STATES.get(code, _spaced(code))


def _spaced(code: str) -> str:
    return code.replace("_", " ")


def _moment(text: str) -> str:
    moment = datetime.fromisoformat(text)
    return f"{_day(moment.date())}, {moment:%H:%M}"


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Columns as wide as they need, two blanks between them."""
    if not rows:
        return []
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return [
        "  "
        + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
