"""The overview (picture 06): how are things, in five seconds."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from familysafe.ui.navigation import Route
from familysafe.ui.screens.child.overview_model import (
    Birthday,
    ChildPage,
    Happened,
    Moment,
    TopicState,
    Verdict,
)
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.screens.child.words import because_word, many, topic_icon, topic_word
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.author_words import written_by
from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import ago, month_name, near_day, short_day
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.list_row import ListCard, ListRow, TwoLines
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.rhythm import Rhythm
from familysafe.ui.widgets.scroll_page import Section
from familysafe.ui.widgets.stat_tile import StatTile
from familysafe.ui.widgets.timeline import Timeline


class Overview(QWidget):
    """Three tiles, a few rows worth doing, the rhythm, and what happened lately."""

    def __init__(self, model: ChildModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        body = column(spacing=20)
        self.setLayout(body)
        self._tiles: QBoxLayout = row(spacing=16)
        body.addLayout(self._tiles)
        self._columns: QBoxLayout = row(spacing=24)
        body.addLayout(self._columns)
        body.addStretch(1)
        left = column(spacing=16)
        self._moments = Section(self.tr("When you have a moment"))
        left.addWidget(self._moments)
        self._notes = column(spacing=12)
        left.addLayout(self._notes)
        left.addStretch(1)
        self._columns.addLayout(left, 1)
        self._side = QWidget()
        side = column(spacing=0)
        self._side.setLayout(side)
        self._lately = Section(self.tr("Lately"))
        side.addWidget(self._lately)
        side.addStretch(1)
        self._columns.addWidget(self._side)

    def fit(self, effective: float) -> None:
        """One column where there is no room for two."""
        narrow = effective < 920
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if narrow else beside)
        self._tiles.setDirection(below if narrow else beside)
        wide = current().px(340 if effective >= 1120 else 300)
        self._side.setMinimumWidth(0 if narrow else wide)
        self._side.setMaximumWidth(16_777_215 if narrow else wide)

    def show_page(self, page: ChildPage) -> None:
        """Fill everything anew."""
        clear_layout(self._tiles)
        for tile in (self._talks(page), self._check_ups(page), self._apps(page)):
            tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._tiles.addWidget(tile, 1)
        clear_layout(self._moments.body)
        rows = [self._moment(page, moment) for moment in page.moments()]
        if rows:
            self._moments.body.addWidget(ListCard(rows))
        else:
            self._moments.body.addWidget(self._nothing(page))
        clear_layout(self._notes)
        if page.birthday_note is not None:
            self._notes.addWidget(self._birthday(page, page.birthday_note))
        self._notes.addWidget(self._rhythm(page))
        clear_layout(self._lately.body)
        self._lately.body.addWidget(self._timeline(page))

    # -- tiles -------------------------------------------------------------------------------

    def _talks(self, page: ChildPage) -> StatTile:
        if page.last_talk is None:
            figure = self.tr("Not talked yet")
            text = self.tr("Ten minutes is plenty.")
            return StatTile("chat-circle-dots", self.tr("Talks"), figure, text)
        chip = Chip("onRhythm") if page.next_talk >= page.today else None
        text = self.tr("A good moment for a short talk.")
        if page.next_talk > page.today:
            text = self.tr("Next: %1").replace("%1", near_day(page.next_talk, page.today))
        figure = _capital(ago(page.last_talk, page.today))
        return StatTile("chat-circle-dots", self.tr("Talks"), figure, text, chip)

    def _check_ups(self, page: ChildPage) -> StatTile:
        states = page.states
        to_finish = page.topics_in(TopicState.TO_FINISH)
        chip = None
        if to_finish:
            chip = Chip("toFinish", self.tr("%1 to finish").replace("%1", str(to_finish)))
        figure = self.tr("%1 of %2 fresh").replace("%1", str(states.fresh))
        others = {
            TopicState.NOT_YET: self.tr("%1 not looked at"),
            TopicState.TIME_TO_LOOK: self.tr("%1 time to look"),
            TopicState.TO_DECIDE: self.tr("%1 to decide"),
            TopicState.ON_PURPOSE: self.tr("%1 left on purpose"),
        }
        said = [
            text.replace("%1", str(number))
            for state, text in others.items()
            if (number := page.topics_in(state))
        ]
        text = ", ".join(said) or self.tr("Nothing waits here.")
        if not states.of:
            figure, text = self.tr("None yet"), self.tr("Add a device or an app first.")
        figure = figure.replace("%2", str(states.of))
        return StatTile("list-checks", self.tr("Check-ups"), figure, text, chip)

    def _apps(self, page: ChildPage) -> StatTile:
        total, counts = len(page.ratings.apps), page.counts
        if not total:
            text = self.tr("Tick or paste what you see on the home screen.")
            return StatTile("squares-four", self.tr("Apps"), self.tr("None yet"), text)
        above = counts.get(Verdict.ABOVE_AGE, 0)
        none = counts.get(Verdict.NO_AGE_GIVEN, 0)
        chip = None
        if above:
            chip = Chip("aboveAge", self.tr("%1 above age").replace("%1", str(above)))
        elif none:
            chip = Chip("noAge", self.tr("%1 no age given").replace("%1", str(none)))
        figure = self.tr("%1 of %2 decided")
        figure = figure.replace("%1", str(total - len(page.ratings.undecided)))
        said = [
            many(self.tr("One app has no age given"), self.tr("%1 apps have no age given"), none)
            if none
            else "",
            many(self.tr("one label fits"), self.tr("%1 labels fit"), counts[Verdict.LABEL_FITS])
            if counts.get(Verdict.LABEL_FITS)
            else "",
        ]
        text = _capital(", ".join(part for part in said if part))
        if not text:
            waits = len(page.ratings.undecided)
            text = self.tr("%1 to decide").replace("%1", str(waits)) if waits else ""
        figure = figure.replace("%2", str(total))
        return StatTile("squares-four", self.tr("Apps"), figure, text, chip)

    # -- rows --------------------------------------------------------------------------------

    def _moment(self, page: ChildPage, moment: Moment) -> ListRow:
        if moment.kind == "job":
            return self._job(page, moment)
        if moment.kind == "age":
            return self._age(page, moment)
        above = moment.verdict is Verdict.ABOVE_AGE
        title = self.tr("%1 is labelled above age") if above else self.tr("%1 has no age given")
        text = self.tr("Look together and decide.")
        if moment.since is not None:
            added = self.tr("Added on %1.").replace("%1", short_day(moment.since, page.today))
            text = f"{added} {text}"
        lead = IconTile("arrow-up" if above else "question", *_soft("warn" if above else "neutral"))
        line = ListRow(
            title.replace("%1", isolated(moment.app_name)),
            text,
            lead=lead,
            action=self.tr("Decide"),
        )
        app = str(moment.app_id)
        line.activated.connect(lambda: self._model.go(Route.CHILD, tab="apps", app=app))
        return line

    def _job(self, page: ChildPage, moment: Moment) -> ListRow:
        job = moment.job
        assert job is not None
        open_again = job.because not in ("not_looked_yet", "birthday", "interval", "new_device")
        title = f"{topic_word(str(job.topic))}: {because_word(job.because)}"
        questions = many(self.tr("One question"), self.tr("%1 questions"), len(job.rows))
        minutes = many(self.tr("about a minute"), self.tr("about %1 minutes"), job.minutes)
        text = f"{questions}, {minutes}."
        device = next((d.device.name for d in page.devices if d.device.id == job.device_id), "")
        if device:
            on = self.tr("On %1.").replace("%1", isolated(device))
            text = f"{text} {on}"
        action = self.tr("Start")
        if open_again:
            action = self.tr("Carry on") if job.because == "paused" else self.tr("Finish")
        lead = IconTile(
            topic_icon(str(job.topic)),
            "warn" if open_again else "primary",
            "warnSoft" if open_again else "primarySoft",
        )
        line = ListRow(title, text, lead=lead, action=action)
        line.activated.connect(lambda: self._model.start(job))
        return line

    def _age(self, page: ChildPage, moment: Moment) -> ListRow:
        found = moment.age_line
        assert found is not None
        title = self.tr("%1 soon treats %2 as %3")
        title = title.replace("%1", isolated(found.account.service_name))
        title = title.replace("%2", isolated(page.child.name)).replace("%3", str(found.line.age))
        text = self.tr("From %1. Some limits then end by themselves.")
        text = text.replace("%1", short_day(found.line.treated_on, page.today))
        lead = IconTile("calendar-blank", "info", "infoSoft")
        line = ListRow(title, text, lead=lead, action=self.tr("Look"))
        line.activated.connect(lambda: self._model.choose_tab("accounts"))
        return line

    def _nothing(self, page: ChildPage) -> Card:
        card = Card("plain", padding=8)
        if not page.devices and not page.ratings.apps:
            device = Button(self.tr("Add a device"), "outline")
            device.clicked.connect(lambda: self._model.choose_tab("devices"))
            apps = Button(self.tr("Add apps"), "outline")
            apps.clicked.connect(lambda: self._model.choose_tab("apps"))
            title = self.tr("What does %1 use?").replace("%1", isolated(page.child.name))
            text = self.tr("With a device and a few apps we can say what is worth a look.")
            card.body.addWidget(EmptyState("device-tablet", title, text, [device, apps]))
        else:
            text = self.tr("The next thing shows here when its day comes.")
            card.body.addWidget(EmptyState("check-circle", self.tr("All quiet"), text))
        return card

    # -- rhythm, birthday, timeline ----------------------------------------------------------

    def _rhythm(self, page: ChildPage) -> Card:
        every = {
            7: self.tr("every week"),
            14: self.tr("every 2 weeks"),
        }.get(page.every_days, self.tr("every 4 weeks"))
        title = self.tr("%1’s talk rhythm: %2").replace("%1", isolated(page.child.name))
        talked = self.tr("Talked in %1 of the last 6 months. Quiet months don’t count against you.")
        card = Card("plain", padding=14)
        line = row(spacing=16)
        lines = TwoLines(
            title.replace("%2", every),
            talked.replace("%1", str(sum(page.months))),
            title_role="control",
        )
        line.addWidget(lines, 1)
        line.addWidget(Rhythm(_months(page)))
        card.body.addLayout(line)
        return card

    def _birthday(self, page: ChildPage, found: Birthday) -> Banner:
        name = isolated(page.child.name)
        if found.past:
            title = self.tr("%1 turned %2 on %3.")
            text = self.tr("The label now fits: %1. What you decided stays as it is.")
        else:
            title = self.tr("%1 turns %2 on %3.")
            text = self.tr("From then on the label fits: %1. What you decided stays as it is.")
        title = title.replace("%1", name).replace("%2", str(found.age))
        title = title.replace("%3", short_day(found.on, page.today))
        names = ", ".join(isolated(n) for n in found.now_fit[:4])
        return Banner(text.replace("%1", names), title=title, icon="calendar-blank")

    def _timeline(self, page: ChildPage) -> Card:
        card = Card("plain", padding=16, spacing=0)
        if not page.lately:
            text = self.tr("Talks, check-ups and new apps will show here.")
            card.body.addWidget(PlainLabel(text, "small", "textMuted", wrap=True))
            return card
        steps = [
            (_happened_icon(line), self._happened(line), _when(line, page.today))
            for line in page.lately
        ]
        card.body.addWidget(Timeline(steps))
        return card

    def _happened(self, line: Happened) -> str:
        if line.kind == "talk":
            if not line.names:
                return self.tr("Talked")
            topics = ", ".join(line.names[:2])
            return self.tr("Talked about: %1").replace("%1", topics)
        if line.kind == "apps":
            shown = self.tr(" and ").join(isolated(name) for name in line.names[:2])
            if len(line.names) > 2:
                more = self.tr("%1 and %2 more apps").replace("%1", isolated(line.names[0]))
                shown = more.replace("%2", str(len(line.names) - 1))
            return self.tr("Added %1").replace("%1", shown)
        parts = [
            (line.set, self.tr("%1 set")),
            (line.proved, self.tr("%1 proved")),
            (line.other, self.tr("%1 other")),
        ]
        said = ", ".join(text.replace("%1", str(n)) for n, text in parts if n)
        title = self.tr("%1 check-up: %2").replace("%1", topic_word(str(line.topic)))
        return title.replace("%2", said)


def _when(line: Happened, today: date) -> str:
    return " · ".join(t for t in (short_day(line.on, today), written_by(line.by)) if t)


def _happened_icon(line: Happened) -> str:
    if line.kind == "talk":
        return "chat-circle-dots"
    return "plus" if line.kind == "apps" else topic_icon(str(line.topic))


def _months(page: ChildPage) -> list[tuple[str, bool]]:
    year, month, found = page.today.year, page.today.month, []
    for talked in reversed(page.months):
        found.append((month_name(date(year, month, 1)), talked))
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return list(reversed(found))


def _soft(tone: str) -> tuple[str, str]:
    return tone, f"{tone}Soft"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
