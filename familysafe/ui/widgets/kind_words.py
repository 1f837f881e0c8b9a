"""Numbers of records in words: "2 children, 14 check-up answers"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS = {
    "child": (QT_TRANSLATE_NOOP("Kinds", "1 child"), QT_TRANSLATE_NOOP("Kinds", "%1 children")),
    "device": (QT_TRANSLATE_NOOP("Kinds", "1 device"), QT_TRANSLATE_NOOP("Kinds", "%1 devices")),
    "account": (
        QT_TRANSLATE_NOOP("Kinds", "1 account"), QT_TRANSLATE_NOOP("Kinds", "%1 accounts"),
    ),
    "app_record": (QT_TRANSLATE_NOOP("Kinds", "1 app"), QT_TRANSLATE_NOOP("Kinds", "%1 apps")),
    "audit_answer": (
        QT_TRANSLATE_NOOP("Kinds", "1 check-up answer"),
        QT_TRANSLATE_NOOP("Kinds", "%1 check-up answers"),
    ),
    "talk": (QT_TRANSLATE_NOOP("Kinds", "1 talk"), QT_TRANSLATE_NOOP("Kinds", "%1 talks")),
    "promise": (
        QT_TRANSLATE_NOOP("Kinds", "1 promise"), QT_TRANSLATE_NOOP("Kinds", "%1 promises"),
    ),
    "incident": (
        QT_TRANSLATE_NOOP("Kinds", "1 incident"), QT_TRANSLATE_NOOP("Kinds", "%1 incidents"),
    ),
    "attachment": (QT_TRANSLATE_NOOP("Kinds", "1 file"), QT_TRANSLATE_NOOP("Kinds", "%1 files")),
}  # fmt: skip
KINDS = tuple(_WORDS)


def count_words(kind: str, count: int) -> str:
    """ "3 talks"."""
    one, many = _WORDS[kind]
    return QCoreApplication.translate("Kinds", str(one if count == 1 else many)).replace(
        "%1", str(count)
    )


def kinds_text(found: Mapping[str, int]) -> str:
    """What a parent would count, in this order; "" if there is nothing of it."""
    return ", ".join(count_words(k, found[k]) for k in KINDS if found.get(k))
