"""Step 2: the recovery sheet, drawn as paper; hidden while two groups are asked back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.screens.onboarding.sheet_print import print_sheet, save_sheet
from familysafe.ui.screens.onboarding.view_model import OnboardingModel
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.checklist import IconLines
from familysafe.ui.widgets.dates import long_day
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.logo import Logo
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage


class SheetPaper(Card):
    """The sheet on the screen: the seven groups, or dots while they are asked back."""

    show_again = Signal()

    def __init__(self) -> None:
        super().__init__("plain", padding=28, spacing=8)
        head = row(spacing=8)
        head.addWidget(Logo(22))
        head.addWidget(PlainLabel(self.tr("FamilySafe recovery sheet"), "bodyStrong"), 1)
        self.body.addLayout(head)
        self.made = PlainLabel("", "caption", "textMuted")
        self.body.addWidget(self.made)
        self.body.addSpacing(8)
        self._box = Card("plain", padding=16, spacing=12)
        self.body.addWidget(self._box)
        self.body.addSpacing(8)
        self.body.addWidget(Rule())
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "To use it: open FamilySafe, choose “Use my recovery sheet”, type the seven "
                    "groups and pick a new passphrase."
                ),
                "small", wrap=True,
            )
        )  # fmt: skip
        self.body.addWidget(
            PlainLabel(
                self.tr("Anyone holding this sheet and your file can read your notes."),
                "small", "textMuted", wrap=True,
            )
        )  # fmt: skip
        self.body.addSpacing(28)
        kept = row(spacing=8)
        kept.addWidget(PlainLabel(self.tr("Kept at"), "small", "textMuted"))
        kept.addWidget(Rule(), 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(kept)

    def show_groups(self, groups: tuple[str, ...], *, hidden: bool) -> None:
        """Seven groups in two lines; ``hidden`` shows dots and the way back."""
        clear_layout(self._box.body)
        shown = ["•" * len(group) if hidden else group for group in groups]
        lines = FlowBox(spacing=12, line_spacing=12)
        for group in shown:
            label = PlainLabel(group, "bodyStrong", "textMuted" if hidden else "text")
            label.setProperty("mono", "true")
            if hidden:
                label.setAccessibleName(self.tr("Hidden group"))
            lines.add(label)
        self._box.body.addWidget(lines)
        if not hidden:
            return
        note = row(spacing=8)
        note.addStretch(1)
        note.addWidget(Glyph("eye-slash", "textMuted", 18))
        note.addWidget(PlainLabel(self.tr("Hidden while you check"), "control"))
        note.addStretch(1)
        self._box.body.addLayout(note)
        again = FlowBox(spacing=6)
        button = Button(self.tr("Show it again"), "link", size="sm")
        button.clicked.connect(self.show_again)
        again.add(button)
        again.add(PlainLabel(self.tr("starts the check anew"), "small", "textMuted"))
        self._box.body.addWidget(again)


class SheetPage(ScrollPage):
    """Print or save, then type two groups; the wizard's Continue calls :meth:`submit`."""

    ready_changed = Signal()

    def __init__(self, model: OnboardingModel) -> None:
        super().__init__("", "", max_width=860)
        self._model = model
        self.set_title(
            self.tr("Print your recovery sheet"),
            self.tr(
                "If you forget the passphrase, this one sheet opens your notes. Without both, "
                "they can’t be opened by anyone."
            ),
        )
        self.content.insertSpacing(0, 24)
        self._sent = IconLines(
            [("check-circle", self.tr("Written to paper or file just now"))],
            colour="ok", weight="fill",
        )  # fmt: skip
        lines = column(spacing=8)
        lines.addWidget(self._sent)
        lines.addWidget(
            IconLines(
                [
                    ("folder-lock", self.tr("Keep it with passports or birth certificates")),
                    ("users", self.tr("Tell one adult you trust where it is")),
                ],
                colour="primary",
            )
        )
        self.main.addLayout(lines)
        self.main.addWidget(self._buttons())
        self._not_written = Banner(
            self.tr("The file could not be written there. Choose another place."), tone="warn"
        )
        self._not_written.hide()
        self.main.addWidget(self._not_written)
        self.check = self._check_card()
        self.main.addWidget(self.check)
        self.main.addStretch(1)
        self.paper = SheetPaper()
        self.paper.show_again.connect(model.show_again)
        self.use_side(360).addWidget(self.paper)
        model.sheet_changed.connect(self.refresh)

    @property
    def can_continue(self) -> bool:
        return self._model.checking

    def focus_first(self) -> None:
        (self.first if self._model.checking else self.print_button).setFocus()

    def refresh(self) -> None:
        """Draw the present state of the model."""
        model = self._model
        groups = model.groups()
        self.paper.show_groups(groups, hidden=model.checking)
        if groups:
            today = model.today()
            self.paper.made.set_text(self.tr("Made %1").replace("%1", long_day(today)))
        self._sent.setVisible(model.printed)
        self.check.setVisible(model.checking)
        self._by_hand.setVisible(not model.checking)
        again = self.tr("Print again") if model.printed else self.tr("Print")
        self.print_button.set_text(again)
        self.print_button.set_kind("secondary" if model.checking else "primary")
        if model.checking:
            self._ask()
        self.ready_changed.emit()

    def submit(self) -> None:
        """Compare the two typed groups with the sheet; a wrong one is named."""
        wrong = self._model.wrong_groups([self.first.text(), self.second.text()])
        fields = (self._first_field, self._second_field)
        for number, field in zip(self._model.asked, fields, strict=True):
            text = self.tr("Group %1 is different on your sheet.").replace("%1", str(number))
            field.set_error(text if number in wrong else "", focus=False)
        if not wrong:
            self._model.sheet_done()
            return
        at = self._model.asked.index(wrong[0])
        fields[at].control.setFocus()

    def forget(self) -> None:
        """Take the groups off the screen."""
        self.paper.show_groups((), hidden=False)
        self.first.clear()
        self.second.clear()

    def _buttons(self) -> QWidget:
        box = FlowBox(spacing=8)
        self.print_button = Button(self.tr("Print"), "primary", icon="printer")
        self.print_button.clicked.connect(self._print)
        self.pdf_button = Button(self.tr("Save as PDF to a stick"), "secondary")
        self.pdf_button.clicked.connect(self._warn_before_pdf)
        self._by_hand = Button(self.tr("I copied it by hand"), "link")
        self._by_hand.clicked.connect(self._model.begin_check)
        for button in (self.print_button, self.pdf_button, self._by_hand):
            box.add(button)
        return box

    def _check_card(self) -> Card:
        card = Card("plain", padding=20, spacing=8)
        title = self.tr("Check the sheet in your hand")
        card.body.addWidget(PlainLabel(title, "bodyStrong", wrap=True))
        self._which = PlainLabel("", "small", "textMuted", wrap=True)
        card.body.addWidget(self._which)
        self.first = TextField(max_length=8, mono=True)
        self.second = TextField(max_length=8, mono=True)
        self._first_field = Field("1", self.first)
        self._second_field = Field("2", self.second)
        line = row(spacing=16)
        for field in (self._first_field, self._second_field):
            field.setMaximumWidth(current().px(200))
            line.addWidget(field, 100, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        card.body.addLayout(line)
        self.second.returnPressed.connect(self.submit)
        self.first.returnPressed.connect(self.second.setFocus)
        card.body.addWidget(
            IconLines(
                [("info", self.tr("A wrong group is found and named; capitals don’t matter."))]
            )
        )
        return card

    def _ask(self) -> None:
        first, second = (str(number) for number in self._model.asked)
        text = self.tr("Type groups %1 and %2. Then we both know that it can be read.")
        self._which.set_text(text.replace("%1", first).replace("%2", second))
        pairs = ((self._first_field, first), (self._second_field, second))
        for field, number in pairs:
            name = self.tr("Group %1").replace("%1", number)
            field.label.set_text(name)
            field.control.setAccessibleName(name)
            field.set_error("", focus=False)
        self.first.clear()
        self.second.clear()
        self.first.setFocus()
        announce(self, self._which.text())

    def _print(self) -> None:
        model = self._model
        print_sheet(model.code, model.today(), self, model.sheet_written)

    def _warn_before_pdf(self) -> None:
        confirm(
            self,
            title=self.tr("This file is a key"),
            text=self.tr(
                "Whoever has this PDF and your notebook can read your notes. Keep it on a stick "
                "in a drawer, not on this computer and not in a cloud."
            ),
            confirm_text=self.tr("Choose where"),
            on_confirm=self._save,
        )

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, "FamilySafe", "FamilySafe recovery sheet.pdf", "PDF (*.pdf)"
        )
        if not path:
            return
        written = save_sheet(self._model.code, self._model.today(), path)
        self._not_written.setVisible(not written)
        if written:
            self._model.sheet_written()
