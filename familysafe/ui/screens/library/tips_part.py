"""The 14 tips, and what makes each of them happen here: talks, rules and guides."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.library.view_model import LibraryModel, TipLine
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.best_before import PastDate
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.number_badge import NumberBadge
from familysafe.ui.widgets.plain_label import PlainLabel

_TEXT = 720


class TipsPart(QWidget):
    """One card a tip."""

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        layout = column(spacing=12)
        self.setLayout(layout)
        said = self.tr(
            "Everybody knows them. Here is what keeps them going: a talk, a rule, a look."
        )
        layout.addWidget(PlainLabel(said, "lead", "textMuted", wrap=True))
        self._room = column(spacing=12)
        layout.addLayout(self._room)

    def fill(self) -> None:
        clear_layout(self._room)
        past = self._model.past.get("tips")
        if past is not None:
            self._room.addWidget(PastDate("words", past))
        for tip in self._model.tips:
            self._room.addWidget(self._card(tip))

    def _card(self, tip: TipLine) -> Card:
        card = Card("plain", padding=16, spacing=8)
        head = row(spacing=12)
        head.addWidget(NumberBadge(tip.number))
        head.addWidget(PlainLabel(tip.text, "bodyStrong", wrap=True), 1)
        card.body.addLayout(head)
        links = FlowBox(spacing=16, line_spacing=4)
        for topic_id, title in tip.talks:
            text = self.tr("Talk: %1").replace("%1", title)
            talk = Button(text, "link", icon="chats-circle", size="sm")
            talk.clicked.connect(lambda _=False, key=topic_id: self._model.open_talk(key))
            links.add(talk)
        text = self.tr("%1 guides") if len(tip.guides) > 1 else self.tr("1 guide")
        guides = Button(
            text.replace("%1", str(len(tip.guides))), "link", icon="list-checks", size="sm"
        )
        about = self.tr("Guides for the tip: %1").replace("%1", tip.text)
        guides.setAccessibleName(f"{guides.text()}. {about}")
        guides.clicked.connect(lambda _=False, n=tip.number: self._model.show_tip(n))
        links.add(guides)
        card.body.addWidget(links)
        for clause in tip.clauses:
            said = self.tr("Rule: %1").replace("%1", clause.child)
            label = PlainLabel(said, "small", "textMuted", wrap=True)
            label.setMaximumWidth(current().px(_TEXT))
            card.body.addWidget(label)
        return card
