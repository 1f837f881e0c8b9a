"""Erase: a child, or everything. Says what goes, asks for a typed word, then says what was done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.settings.care_model import ErasedLine
from familysafe.ui.screens.settings.parts import Part
from familysafe.ui.screens.settings.rows import SettingRow, group
from familysafe.ui.screens.settings.view_model import Child, SettingsModel
from familysafe.ui.widgets.avatar import Avatar, Glyph
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import clear_layout, row
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.kind_words import kinds_text
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.working import Working

_MENTIONS = 5


class ErasePart(Part):
    """One row per child (those in the Trash, too), one for everything."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__(model)
        self._names: dict[UUID, str] = {}
        self._asked: TypedWord | None = None
        model.extra.goes_known.connect(self._ask_child)
        model.extra.erased.connect(self._done)

    def refresh(self) -> None:
        clear_layout(self.body)
        inside = self.model.inside
        if inside is None or self.model.care is None:
            return
        self.body.addWidget(
            Banner(
                self.tr("Removing puts things into the Trash for 30 days. Erasing is for ever: "
                        "it cannot be undone, and no backup in reach keeps it."),
                tone="inset",
            )
        )  # fmt: skip
        rows = [self._row(c.id, c.name, c) for c in inside.children]
        rows += [self._row(t.id, t.name, None) for t in inside.trash if t.kind == "child"]
        if rows:
            self.body.addWidget(group(self.tr("Erase a child’s notes"), rows))
        every = Button(self.tr("Erase everything..."), "secondary", size="sm")
        every.clicked.connect(self._ask_everything)
        self.body.addWidget(
            group(
                self.tr("Erase the whole notebook"),
                [
                    SettingRow(
                        self.tr("Everything"),
                        self.tr("The notebook and its backups on this computer. Copies on sticks "
                                "and in other places stay: remove those yourself."),
                        [every],
                        Glyph("x-circle"),
                    )
                ],
            )
        )  # fmt: skip

    def _row(self, child_id: UUID, name: str, child: Child | None) -> SettingRow:
        self._names[child_id] = name
        button = Button(self.tr("Erase..."), "secondary", size="sm")
        button.setAccessibleName(f"{button.text()} {name}")
        button.clicked.connect(lambda: self.model.extra.ask_what_goes(child_id))
        text = "" if child else self.tr("In the Trash")
        lead = Avatar(child.name, child.colour.value) if child else Glyph("trash")
        return SettingRow(isolated(name), text, [button], lead)

    def _ask_child(self, child_id: UUID, found: Mapping[str, int]) -> None:
        name = self._names.get(child_id, "")
        goes = kinds_text(found) or self.tr("nothing else is kept about this child")
        text = self.tr("This goes for ever: %1. Backups in reach are made anew without it. What "
                       "you wrote about a sister or brother stays.")  # fmt: skip
        self._asked = TypedWord(
            self,
            self.tr("Erase everything about %1?").replace("%1", isolated(name)),
            text.replace("%1", goes),
            lambda: self.model.extra.erase_child(child_id),
        )
        self._asked.closed.connect(self._left)

    def _ask_everything(self) -> None:
        self._asked = TypedWord(
            self,
            self.tr("Erase the whole notebook?"),
            self.tr("All children, check-ups, talks and incidents go for ever, with the backups "
                    "on this computer. FamilySafe then begins as on the first day."),
            self.model.extra.erase_everything,
        )  # fmt: skip

    def _left(self) -> None:
        """Done, Cancel, or a lock in the middle of it."""
        self._asked = None

    def _done(self, found: ErasedLine) -> None:
        if self._asked is not None:
            self._asked.close_overlay()
        ErasedOverlay(self, found)
        self.model.load()


class TypedWord(Overlay):
    """The one button wakes up when the word is typed; Cancel and Esc change nothing."""

    def __init__(self, host: QWidget, title: str, text: str, go: Callable[[], None]) -> None:
        super().__init__(host, width=480)
        self._go = go
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.word = self.tr("ERASE")
        body = self.card.body
        body.addWidget(PlainLabel(title, "h2", wrap=True))
        body.addWidget(PlainLabel(text, "lead", "textMuted", wrap=True))
        body.addWidget(PlainLabel(self.tr("It cannot be undone."), "bodyStrong", wrap=True))
        self.typed = TextField(max_length=40)
        label = self.tr("Type %1 to go on").replace("%1", self.word)
        body.addWidget(Field(label, self.typed))
        self.working = Working(can_cancel=False)
        body.addWidget(self.working)
        line = row(spacing=8)
        line.addStretch(1)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_overlay)
        self.erase = Button(self.tr("Erase for ever"), "danger")
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self._begin)
        self.typed.textChanged.connect(self._check)
        self.typed.returnPressed.connect(self.erase.click)
        line.addWidget(self.cancel)
        line.addWidget(self.erase)
        body.addLayout(line)
        self.open_overlay(self.typed)

    def _check(self, text: str) -> None:
        self.erase.setEnabled(text.strip().casefold() == self.word.casefold())

    def _begin(self) -> None:
        for widget in (self.erase, self.cancel, self.typed):
            widget.setEnabled(False)
        self.working.begin(self.tr("Erasing, then making the backups anew..."))
        self._go()


class ErasedOverlay(Overlay):
    """What was done, what is out of reach, and where the name still stands."""

    def __init__(self, host: QWidget, found: ErasedLine) -> None:
        super().__init__(host, width=520)
        title = self.tr("Erased")
        self.setAccessibleName(title)
        body = self.card.body
        body.addWidget(PlainLabel(title, "h2", wrap=True))
        for text in self._said(found):
            body.addWidget(PlainLabel(text, "lead", wrap=True))
        if found.mentions:
            note = self.tr("The name still stands in notes about others. You may want to read "
                           "them again:")  # fmt: skip
            body.addWidget(PlainLabel(note, "lead", wrap=True))
            for mention in found.mentions[:_MENTIONS]:
                body.addWidget(PlainLabel(f"“{mention.excerpt}”", "small", "textMuted", wrap=True))
            rest = len(found.mentions) - _MENTIONS
            if rest > 0:
                more = self.tr("and %1 more").replace("%1", str(rest))
                body.addWidget(PlainLabel(more, "small", "textMuted"))
        line = row(spacing=8)
        line.addStretch(1)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.close_overlay)
        line.addWidget(self.close_button)
        body.addLayout(line)
        self.open_overlay(self.close_button)

    def _said(self, found: ErasedLine) -> list[str]:
        lines = [self.tr("It is gone from the notebook, the search and the Trash.")]
        if found.removed:
            text = self.tr("Older copies replaced or removed: %1.")
            lines.append(text.replace("%1", str(len(found.removed))))
        if found.away:
            names = ", ".join(isolated(path.name) for path in found.away)
            text = self.tr("Not plugged in now: %1. When it is back, its old copies are replaced.")
            lines.append(text.replace("%1", names))
        stuck = [*found.left, *found.unsure]
        if stuck:
            names = ", ".join(isolated("/".join(path.parts[-2:])) for path in stuck[:3])
            text = self.tr("These copies may still hold it, remove them yourself: %1.")
            lines.append(text.replace("%1", names))
        if not found.compacted:
            text = self.tr("The file could not be written anew. It is tried at the next unlock.")
            lines.append(text)
        return lines
