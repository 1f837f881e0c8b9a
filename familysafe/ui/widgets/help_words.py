"""The short words of the kinds of incident and of the first steps, for chips and headings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def step_words() -> dict[str, str]:
    """By the word of the pack's step order, which never changes."""
    translate = QCoreApplication.translate
    return {
        "safe now?": translate("Help", "Safe now?"),
        "tell the child they did right": translate("Help", "Tell them they did right"),
        "note the facts": translate("Help", "Note the facts"),
        "stop contact": translate("Help", "Stop contact"),
        "report": translate("Help", "Report"),
        "take down": translate("Help", "Take down"),
        "support": translate("Help", "Support"),
        "review in a week": translate("Help", "Look again in a week"),
    }


def kind_words() -> dict[str, str]:
    """By kind id; a kind that a newer pack adds is shown with its full title instead."""
    translate = QCoreApplication.translate
    return {
        "grooming": translate("Help", "Asked for photos"),
        "sexual_image": translate("Help", "A picture may spread"),
        "blackmail_money": translate("Help", "Blackmail"),
        "bullying": translate("Help", "Bullying"),
        "scam_spending": translate("Help", "Money or a scam"),
        "account_taken": translate("Help", "Account taken"),
        "harmful_content": translate("Help", "Saw something bad"),
        "violence_meeting": translate("Help", "Threat or meeting"),
        "someone_trusted": translate("Help", "Someone we know"),
        "hurting_themselves": translate("Help", "Hurting themselves"),
    }


def service_words() -> dict[str, str]:
    """What kind of service it is, for "none found there"."""
    translate = QCoreApplication.translate
    return {
        "emergency": translate("Help", "emergency number"),
        "police_non_emergency": translate("Help", "police without urgency"),
        "police_child_abuse": translate("Help", "police desk for child abuse"),
        "child_protection": translate("Help", "child protection"),
        "illegal_image_hotline": translate("Help", "hotline for illegal pictures"),
        "take_down_own_image": translate("Help", "taking down a picture"),
        "child_helpline": translate("Help", "child helpline"),
        "parent_helpline": translate("Help", "parent helpline"),
        "cyberbullying": translate("Help", "office against cyberbullying"),
        "fraud": translate("Help", "fraud desk"),
        "missing": translate("Help", "missing children"),
        "prevention": translate("Help", "prevention"),
    }
