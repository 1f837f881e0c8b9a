"""The short words of the kinds of incident and of the first steps, for chips and headings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def step_words() -> dict[str, str]:
    """By the word of the pack's step order, which never changes."""
    say = QCoreApplication.translate
    return {
        "safe now?": say("Help", "Safe now?"),
        "tell the child they did right": say("Help", "Tell them they did right"),
        "note the facts": say("Help", "Note the facts"),
        "stop contact": say("Help", "Stop contact"),
        "report": say("Help", "Report"),
        "take down": say("Help", "Take down"),
        "support": say("Help", "Support"),
        "review in a week": say("Help", "Look again in a week"),
    }


def kind_words() -> dict[str, str]:
    """By kind id; a kind that a newer pack adds is shown with its full title instead."""
    say = QCoreApplication.translate
    return {
        "grooming": say("Help", "Asked for photos"),
        "sexual_image": say("Help", "A picture may spread"),
        "blackmail_money": say("Help", "Blackmail"),
        "bullying": say("Help", "Bullying"),
        "scam_spending": say("Help", "Money or a scam"),
        "account_taken": say("Help", "Account taken"),
        "harmful_content": say("Help", "Saw something bad"),
        "violence_meeting": say("Help", "Threat or meeting"),
        "someone_trusted": say("Help", "Someone we know"),
        "hurting_themselves": say("Help", "Hurting themselves"),
    }
