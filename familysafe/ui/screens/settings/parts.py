"""The simpler parts of Settings: reminders, look and text, country, trash, about."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.settings.content_pack import ContentPackSection
from familysafe.ui.screens.settings.rows import SettingRow, group
from familysafe.ui.screens.settings.silence import SilenceSection
from familysafe.ui.screens.settings.view_model import SettingsModel
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column
from familysafe.ui.widgets.country_names import all_countries
from familysafe.ui.widgets.dates import short_day
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import isolated
from familysafe.ui.widgets.segmented import Segmented
from familysafe.ui.widgets.switch import Switch


class Part(QWidget):
    """One part of the page; ``refresh`` shows the present state."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__()
        self.model = model
        self.body = column(spacing=20)
        self.setLayout(self.body)

    def refresh(self) -> None:
        """Show what is set now."""


class RemindersPart(Part):
    """Time, quiet hours, pause, the process in the background."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__(model)
        times = _half_hours()
        self.at, self.quiet_from, self.quiet_to = (Choice(times, small=True) for _ in range(3))
        self.pause = Choice(
            [
                ("", self.tr("Not paused")),
                ("7", self.tr("For a week")),
                ("14", self.tr("For two weeks")),
                ("28", self.tr("For four weeks")),
            ],
            small=True,
        )
        names = (self.tr("Remind me at"), self.tr("Quiet from"), self.tr("Quiet until"))
        for choice, name in zip((self.at, self.quiet_from, self.quiet_to), names, strict=True):
            choice.setAccessibleName(name)
            choice.activated.connect(self._times)
        self.pause.setAccessibleName(self.tr("Pause"))
        self.pause.activated.connect(lambda _: model.pause(int(self.pause.value() or 0)))
        self.notify = Switch(self.tr("Private notifications"))
        self.notify.clicked.connect(lambda on: model.change(notifications=on))
        self.background = Switch(self.tr("Also while FamilySafe is closed"))
        self.background.clicked.connect(model.set_background)
        self.pause_row = SettingRow(
            self.tr("Pause"), self.tr("Notifications rest; Today still shows what is due."),
            [self.pause],
        )  # fmt: skip
        self.body.addWidget(
            group(
                self.tr("When"),
                [
                    SettingRow(names[0], self.tr("At most one a day, only when something is due."),
                               [self.at]),
                    SettingRow(names[1], "", [self.quiet_from]),
                    SettingRow(names[2], "", [self.quiet_to]),
                    self.pause_row,
                ],
            )
        )  # fmt: skip
        self.body.addWidget(
            group(
                self.tr("How"),
                [
                    SettingRow(
                        self.tr("Private notifications"),
                        self.tr("“Family reminder: One thing is due”, with no names or topics."),
                        [self.notify],
                    ),
                    SettingRow(
                        self.tr("Also while FamilySafe is closed"),
                        self.tr("A small program starts with your login. It knows only when "
                                "something is due, never what or for whom."),
                        [self.background],
                    ),
                ],
            )
        )  # fmt: skip

    def refresh(self) -> None:
        local, inside = self.model.local, self.model.inside
        self.notify.setChecked(local.notifications)
        self.background.setChecked(local.background)
        self.background.setEnabled(self.model.care is not None)
        if inside is None:
            return
        wishes = inside.wishes
        for choice, moment in (
            (self.at, wishes.at), (self.quiet_from, wishes.quiet_from),
            (self.quiet_to, wishes.quiet_to),
        ):  # fmt: skip
            choice.set_value(moment.strftime("%H:%M"))
        until = wishes.paused_until
        text = self.tr("Notifications rest; Today still shows what is due.")
        if until is None or until <= self.model.today():
            self.pause.set_value("")
        else:
            text = self.tr("Paused until %1.").replace("%1", short_day(until, self.model.today()))
            if not self.pause.value():
                self.pause.set_value("7")
        self.pause_row.set_text(text)

    def _times(self) -> None:
        self.model.set_times(_time(self.at), _time(self.quiet_from), _time(self.quiet_to))


class LookPart(Part):
    """Theme, text size, font, motion; each applies at once."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__(model)
        self.theme = Segmented(
            self.tr("Colours"),
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
        )
        self.theme.chosen.connect(lambda value: model.change(theme=value))
        sizes = [(str(scale), f"{scale} %") for scale in model.text_scales]
        self.text_size = Choice(sizes, small=True)
        self.text_size.setAccessibleName(self.tr("Text size"))
        self.text_size.activated.connect(
            lambda _: model.change(text_scale=int(self.text_size.value()))
        )
        self.font_switch = Switch(self.tr("My system’s font"))
        self.font_switch.clicked.connect(lambda on: model.change(own_font=on))
        self.motion = Switch(self.tr("Less motion"))
        self.motion.clicked.connect(lambda on: model.change(reduced_motion=on))
        self.body.addWidget(
            group(
                self.tr("Look & text"),
                [
                    SettingRow(self.tr("Colours"), "", [self.theme]),
                    SettingRow(self.tr("Text size"),
                               self.tr("Ctrl and plus or minus change it from anywhere."),
                               [self.text_size]),
                    SettingRow(self.tr("My system’s font"),
                               self.tr("Instead of the one that comes with FamilySafe."),
                               [self.font_switch]),
                    SettingRow(self.tr("Less motion"),
                               self.tr("Nothing slides or fades; a spinner becomes words."),
                               [self.motion]),
                ],
            )
        )  # fmt: skip

    def refresh(self) -> None:
        local = self.model.local
        self.theme.set_value(local.theme)
        self.text_size.set_value(str(local.text_scale))
        self.font_switch.setChecked(local.own_font)
        self.motion.setChecked(local.reduced_motion)


class CountryPart(Part):
    """The country decides on help numbers, age labels and law."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__(model)
        self.country = Choice(all_countries(), small=True)
        self.country.setAccessibleName(self.tr("Country"))
        self.country.setMaxVisibleItems(14)
        self.country.activated.connect(lambda _: model.set_country(self.country.value()))
        self.language = Choice(
            [
                ("", self.tr("As the system")),
                ("en-GB", "English"),
                ("de", "Deutsch"),
            ],
            small=True,
        )
        self.language.setAccessibleName(self.tr("Language"))
        self.language.activated.connect(lambda _: model.change(language=self.language.value()))
        self.body.addWidget(
            group(
                self.tr("Country & language"),
                [
                    SettingRow(self.tr("Country"),
                               self.tr("For help numbers, age labels and the law on accounts."),
                               [self.country]),
                    SettingRow(self.tr("Language"),
                               self.tr("Counts from the next start of FamilySafe."),
                               [self.language]),
                ],
            )
        )  # fmt: skip

    def refresh(self) -> None:
        if self.model.inside is not None:
            self.country.set_value(self.model.inside.country)
        self.language.set_value(self.model.local.language)


class TrashPart(Part):
    """What was removed in the last 30 days; one button brings it back."""

    def refresh(self) -> None:
        clear_layout(self.body)
        inside = self.model.inside
        if inside is None:
            return
        if not inside.trash:
            card = Card("plain")
            card.body.addWidget(
                EmptyState(
                    "trash", self.tr("The Trash is empty"),
                    self.tr("What you remove waits here for 30 days."),
                )
            )  # fmt: skip
            self.body.addWidget(card)
            return
        rows = []
        for thrown in inside.trash:
            back = Button(self.tr("Put back"), "secondary", size="sm")
            back.clicked.connect(lambda _=False, t=thrown: self.model.take_back(t))
            today = self.model.today()
            text = self.tr("%1, removed %2, gone for good on %3")
            text = text.replace("%1", _kind_word(self, thrown.kind))
            text = text.replace("%2", short_day(thrown.removed_on, today))
            text = text.replace("%3", short_day(thrown.erased_on, today))
            title = isolated(thrown.name) if thrown.name else _kind_word(self, thrown.kind)
            back.setAccessibleName(f"{back.text()}: {thrown.name}")
            controls = [back]
            if thrown.kind == "child":
                erase = Button(self.tr("Erase..."), "secondary", size="sm")
                erase.setAccessibleName(f"{erase.text()}: {thrown.name}")
                erase.clicked.connect(lambda: self.model.open_part("erase"))
                controls.append(erase)
            rows.append(SettingRow(title, text, controls))
        self.body.addWidget(group(self.tr("Trash"), rows))


class AboutPart(Part):
    """What this program is, and what left this computer."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__(model)
        self.silence = SilenceSection(model)
        self.body.addWidget(self.silence)
        self.version = SettingRow(self.tr("Guides and facts"), "")
        self.body.addWidget(
            group(
                self.tr("About FamilySafe"),
                [
                    self.version,
                    SettingRow(
                        self.tr("It keeps a record"),
                        self.tr("It shows what was set, seen and proved, and when. It watches "
                                "nobody and changes nothing on a child’s device."),
                    ),
                    SettingRow(
                        self.tr("Licences"),
                        self.tr("The licence of FamilySafe and of the parts it uses came with "
                                "the program, in its folder."),
                    ),
                ],
            )
        )  # fmt: skip
        self.packs = ContentPackSection(model.content_packs())
        self.body.addWidget(self.packs)

    def refresh(self) -> None:
        if self.model.inside is not None:
            text = self.tr("Version %1 of the content").replace("%1", self.model.inside.version)
            self.version.set_text(text)


def _kind_word(host: QWidget, kind: str) -> str:
    words = {
        "child": QCoreApplication.translate("host", "Child"),
        "device": QCoreApplication.translate("host", "Device"),
        "app_record": QCoreApplication.translate("host", "App"),
        "account": QCoreApplication.translate("host", "Account"),
        "talk": QCoreApplication.translate("host", "Talk"),
        "promise": QCoreApplication.translate("host", "Promise"),
        "incident": QCoreApplication.translate("host", "Incident"),
        "talk_rhythm": QCoreApplication.translate("host", "Rhythm of talks"),
    }
    return words.get(kind, QCoreApplication.translate("host", "Note"))


def _half_hours() -> list[tuple[str, str]]:
    locale, found = QLocale(), []
    for minutes in range(0, 24 * 60, 30):
        moment = QTime(minutes // 60, minutes % 60)
        text = locale.toString(moment, QLocale.FormatType.ShortFormat)
        found.append((moment.toString("HH:mm"), text))
    return found


def _time(choice: Choice) -> time:
    hour, minute = choice.value().split(":")
    return time(int(hour), int(minute))
