"""The one-page recovery sheet: seven groups, how to use it, where it is kept. No code to scan."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from familysafe.ui.print.document import Paper
from familysafe.ui.widgets.dates import long_day

_FIRST_LINE = 4


def recovery_sheet(code: str, made_on: date) -> Paper:
    """``code`` as printed: 7 groups joined by hyphens. Call ``forget()`` after use."""
    translate = QCoreApplication.translate
    groups = code.split("-")
    paper = Paper()
    paper.add_title(translate("RecoverySheet", "FamilySafe recovery sheet"))
    paper.add_text(translate("RecoverySheet", "Made %1").replace("%1", long_day(made_on)))
    paper.add_gap()
    paper.add_big("   ".join(groups[:_FIRST_LINE]))
    paper.add_big("   ".join(groups[_FIRST_LINE:]))
    paper.add_gap()
    paper.add_text(translate("RecoverySheet", "To use it"), strong=True)
    paper.add_text(
        translate(
            "RecoverySheet",
            "Open FamilySafe, choose “Use my recovery sheet”, type the seven groups and pick a "
            "new passphrase. Capitals don’t matter. There is no letter I, L, O or U: read 1 and 0.",
        )
    )
    paper.add_text(
        translate("RecoverySheet", "Anyone holding this sheet and your file can read your notes.")
    )
    paper.add_gap()
    paper.add_text(translate("RecoverySheet", "Kept at") + "  " + "_" * 48)
    paper.finish()
    return paper
