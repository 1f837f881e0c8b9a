"""The show-to-child page: what we look at, why, what we do not look at, your words, the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.ui.navigation import Place
from familysafe.ui.screens.show_child.view_model import ShowChildModel, ShownPage, ShownTopic
from familysafe.ui.screens.show_child.words import about
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import Avatar
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout
from familysafe.ui.widgets.checklist import IconLines
from familysafe.ui.widgets.checkup_words import topic_icon, topic_name
from familysafe.ui.widgets.dates import ago
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.working import Skeleton

_WIDTH = 760
_TOP = 32  # no top bar stands above


class ShowChildView(ScrollPage):
    """Opens with a place that names the child. It has one button: Done, which locks."""

    def __init__(self, model: ShowChildModel, parent: QWidget | None = None) -> None:
        super().__init__(max_width=_WIDTH, parent=parent)
        self._model = model
        self.avatar = Avatar("", size="lg")
        self.set_lead(self.avatar)
        self.done = Button(self.tr("Done"), "primary", icon="lock-simple")
        self.done.setToolTip(self.tr("Locks the window. Then it asks for the passphrase."))
        self.done.clicked.connect(model.leave)
        self.add_action(self.done)
        self.main.addWidget(Skeleton(4))
        model.changed.connect(self._fill)

    # -- what the shell calls --------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        self._model.show(place.get("child_id"))

    def focus_first(self) -> None:
        self.done.setFocus()

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        margins = self.content.contentsMargins()
        margins.setTop(current().px(_TOP))
        self.content.setContentsMargins(margins)

    # -- showing ---------------------------------------------------------------------------

    def _fill(self) -> None:
        page = self._model.page
        assert page is not None
        clear_layout(self.main)
        self.avatar.set_child(page.name, page.colour)
        title = self.tr("What we look after together, %1").replace("%1", page.name)
        said = self.tr("This is what your family’s notebook has about keeping you safe online.")
        self.set_title(title, said)
        self._topics(page)
        self._section(self.tr("Why"), self._why())
        self._section(self.tr("What we do not look at"), self._not_looked_at(), icon="eye-slash")
        self._words(page)
        self._section(self.tr("When this ends"), self._end(page))
        self.fit()
        announce(self, title)

    def _topics(self, page: ShownPage) -> None:
        listed = self.tr("A list of your devices, accounts and apps, with their age labels")
        talked = self.tr("When we talked about being online, and what we promised")
        lines = [("list-checks", listed), ("chat-circle-dots", talked)]
        lines += [(topic_icon(one.topic), self._topic(one)) for one in page.topics]
        self._lines(self.tr("What we check"), lines)

    def _topic(self, one: ShownTopic) -> str:
        when = self.tr("not looked at yet")
        if one.last is not None:
            when = self.tr("last time %1").replace("%1", ago(one.last, self._model.today))
        return f"{topic_name(one.topic)}: {about(one.topic)} ({when})"

    def _why(self) -> Sequence[str]:
        return [
            self.tr(
                "Many apps are set so that strangers can find you, write to you or sell you things."
            ),
            self.tr("We look at the settings together, so that you can be there without that."),
        ]

    def _not_looked_at(self) -> Sequence[str]:
        return [
            self.tr("Your messages, photos and videos."),
            self.tr("What you search for and what you watch."),
            self.tr("Where you are."),
            self.tr(
                "FamilySafe is a notebook: it is not connected to your phone and cannot see these."
                " Other programs might. You can ask which ones are on your devices."
            ),
        ]

    def _words(self, page: ShownPage) -> None:
        lines = [*page.child_words]
        if lines:
            self._section(self.tr("Your words"), lines, icon="quotes")
        else:
            self._section(
                self.tr("Your words"),
                [self.tr("Nothing is written down yet. What should be different? Say it now.")],
            )
        if page.parent_words:
            self._section(self.tr("What we promised"), page.parent_words, icon="handshake")

    def _end(self, page: ShownPage) -> Sequence[str]:
        until = self.tr(
            "You turn 18 in %1. The questions get fewer on the way, and by then this is over."
        )
        return [
            until.replace("%1", str(page.grown_up)),
            self.tr("You can ask at any time which part can end sooner, and why one has to stay."),
        ]

    def _section(self, title: str, texts: Sequence[str], *, icon: str = "") -> None:
        if icon:
            self._lines(title, [(icon, text) for text in texts])
            return
        body = self._card(title)
        for text in texts:
            body.addWidget(PlainLabel(text, "lead", wrap=True))

    def _lines(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        self._card(title).addWidget(IconLines(lines))

    def _card(self, title: str) -> QVBoxLayout:
        card = Card()
        card.body.addWidget(PlainLabel(title, "h2", wrap=True))
        self.main.addWidget(card)
        return card.body
