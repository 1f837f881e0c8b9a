"""A new recovery sheet from Settings: shown once, printed or saved, asked back, never kept."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.print.document import PaperSize, print_with_dialog, save_pdf
from familysafe.ui.print.recovery_sheet import recovery_sheet
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel

_ASKED_BACK = 2
#: Is a typed group the printed one, read tolerantly (o = 0, any case)?
Compare = Callable[[str, str], bool]


class SheetOverlay(Overlay):
    """The seven groups and what to do with them; then two groups are typed from the sheet."""

    def __init__(
        self,
        host: QWidget,
        code: str,
        made_on: date,
        is_right: Compare,
        on_done: Callable[[bool], None],
    ) -> None:
        super().__init__(host, width=520)
        self._groups = tuple(code.split("-"))
        self._made_on, self._is_right, self._on_done = made_on, is_right, on_done
        self._checked = False
        self.asked: tuple[int, ...] = ()
        self.setAccessibleName(self.tr("Your new recovery sheet"))
        body = self.card.body
        body.addWidget(PlainLabel(self.tr("Your new recovery sheet"), "h2", wrap=True))
        self._lead = PlainLabel("", "lead", "textMuted", wrap=True)
        body.addWidget(self._lead)
        self._shown = FlowBox(spacing=12, line_spacing=12)
        body.addWidget(self._shown)
        self._problem = Banner("", tone="warn")
        self._problem.hide()
        body.addWidget(self._problem)
        body.addWidget(self._ways())
        body.addWidget(self._check())
        self.later = Button(self.tr("Do this later"), "link")
        self.later.clicked.connect(self.close_overlay)
        line = row(spacing=8)
        line.addStretch(1)
        line.addWidget(self.later)
        body.addLayout(line)
        self.closed.connect(self._forget)
        self._show_code()
        self.open_overlay(self.print_button)

    def _ways(self) -> QWidget:
        self._buttons = FlowBox(spacing=8)
        self.print_button = Button(self.tr("Print"), "primary", icon="printer")
        self.print_button.clicked.connect(self._print)
        self.save_button = Button(self.tr("Save as PDF to a stick"))
        self.save_button.clicked.connect(self._warn_before_pdf)
        self.by_hand = Button(self.tr("I copied it by hand"), "link")
        self.by_hand.clicked.connect(self.begin_check)
        for button in (self.print_button, self.save_button, self.by_hand):
            self._buttons.add(button)
        return self._buttons

    def _check(self) -> QWidget:
        self._back = QWidget()
        layout = column(spacing=8)
        self._back.setLayout(layout)
        fields = row(spacing=16)
        self.first = TextField(max_length=8, mono=True)
        self.second = TextField(max_length=8, mono=True)
        self._fields = [Field("1", self.first), Field("2", self.second)]
        for field in self._fields:
            fields.addWidget(field, 1)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.submit)
        layout.addLayout(fields)
        buttons = FlowBox(spacing=8)
        self.go = Button(self.tr("Check"), "primary")
        self.go.clicked.connect(self.submit)
        again = Button(self.tr("Show it again"), "link")
        again.clicked.connect(self._show_code)
        buttons.add(self.go)
        buttons.add(again)
        layout.addWidget(buttons)
        return self._back

    # -- the two states ----------------------------------------------------------------------

    def _show_code(self) -> None:
        self._lead.set_text(
            self.tr("Print it, save it to a stick, or copy it by hand. It is shown only now, and "
                    "the earlier sheet works no more.")
        )  # fmt: skip
        self._fill(self._groups)
        self._back.hide()
        self._buttons.show()
        self.print_button.setFocus()

    def begin_check(self) -> None:
        """Hide the code and ask for two groups that were not asked for before."""
        others = [n for n in range(1, len(self._groups) + 1) if n not in self.asked]
        self.asked = tuple(sorted(random.SystemRandom().sample(others, _ASKED_BACK)))
        text = self.tr("Type groups %1 and %2 from the sheet in your hand. Then we both know that "
                       "it can be read.")  # fmt: skip
        for slot, number in zip(("%1", "%2"), self.asked, strict=True):
            text = text.replace(slot, str(number))
        self._lead.set_text(text)
        self._fill(tuple("•" * len(group) for group in self._groups))
        for number, field in zip(self.asked, self._fields, strict=True):
            name = self.tr("Group %1").replace("%1", str(number))
            field.label.set_text(name)
            field.control.setAccessibleName(name)
            field.set_error("", focus=False)
        self.first.clear()
        self.second.clear()
        self._problem.hide()
        self._buttons.hide()
        self._back.show()
        self.first.setFocus()
        announce(self, text)

    def submit(self) -> None:
        """Both right: done. A wrong group is named."""
        typed = (self.first.text(), self.second.text())
        wrong: list[Field] = []
        for number, text, field in zip(self.asked, typed, self._fields, strict=True):
            right = self._is_right(text, self._groups[number - 1])
            said = self.tr("Group %1 is different on your sheet.").replace("%1", str(number))
            field.set_error("" if right else said, focus=False)
            if not right:
                wrong.append(field)
        if wrong:
            wrong[0].control.setFocus()
            return
        self._checked = True
        self.close_overlay()

    def _fill(self, groups: tuple[str, ...]) -> None:
        hidden = groups != self._groups
        self._shown.clear()
        for group in groups:
            label = PlainLabel(group, "bodyStrong", "textMuted" if hidden else "text")
            label.setProperty("mono", "true")
            if hidden:
                label.setAccessibleName(self.tr("Hidden group"))
            self._shown.add(label)

    # -- paper and file ----------------------------------------------------------------------

    def _print(self) -> None:
        paper = recovery_sheet("-".join(self._groups), self._made_on)

        def printed(written: bool) -> None:
            paper.forget()
            if written and not self.isHidden():  # a lock may have come meanwhile
                self.begin_check()

        print_with_dialog(paper, self, PaperSize.of_country(), printed)

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
        if not path or self.isHidden():
            return
        paper = recovery_sheet("-".join(self._groups), self._made_on)
        try:
            written = save_pdf(paper, path, PaperSize.of_country())
        finally:
            paper.forget()
        if written:
            self.begin_check()
            return
        self._problem.set_text(
            self.tr("The file could not be written there. Choose another place.")
        )
        self._problem.show()

    def _forget(self) -> None:
        self._groups = ()
        self._shown.clear()
        self.first.clear()
        self.second.clear()
        self._on_done(self._checked)


def write_new_sheet(
    host: QWidget,
    code: str,
    made_on: date,
    is_right: Compare,
    on_done: Callable[[bool], None],
) -> SheetOverlay:
    """Show ``code`` over ``host``; ``on_done`` hears whether two groups were typed back."""
    return SheetOverlay(host, code, made_on, is_right, on_done)
