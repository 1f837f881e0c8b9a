"""What the palette knows: finds in groups, ranked, each with where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from familysafe.services.palette import KnownChild, Palette, palette
from familysafe.services.ports import Hit
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace

_TYPING_MS = 120
_PER_GROUP = 5
_TABS = {
    "device": "devices",
    "app_record": "apps",
    "account": "accounts",
    "talk": "talks",
    "promise": "talks",
}


@dataclass(frozen=True)
class Find:
    """One row. ``colour`` draws an avatar instead of the icon; ``keys`` is a shortcut."""

    group: str
    title: str
    detail: str = ""
    icon: str = "magnifying-glass"
    colour: str = ""
    place: Place | None = None
    command: str = ""
    keys: str = ""


class SearchModel(QObject):
    """``changed`` when ``finds`` or ``nothing`` are new."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.text = ""
        self.finds: tuple[Find, ...] = ()
        self.nothing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._look)

    def start(self) -> None:
        """With nothing typed: the pages and the children."""
        self._look()

    def type_words(self, text: str) -> None:
        self.text = " ".join(text.split())
        self._pause.start()

    def choose(self, find: Find) -> None:
        """Close the palette and go there, or do it."""
        self.chosen.emit()
        if find.place is not None:
            self._work.router.go(find.place)
        elif find.command:
            self._work.messenger.command.emit(find.command)

    def _look(self) -> None:
        asked = self.text
        self._work.ask(
            lambda desk: palette(desk, text=asked),
            lambda found: self._show(asked, found),
            owner=self,
        )

    def _show(self, asked: str, found: Palette) -> None:
        if asked != self.text:
            return  # a newer question is on its way
        words = asked.casefold().split()
        groups = [self._waiting(found, words), self._children(found, words)]
        groups += [self._pages(words), self._check_ups(found, words)]
        groups += [self._guides(found, words), self._notes(found, words)]
        groups.append(self._actions(words))
        finds = [find for group in groups for find in group[:_PER_GROUP]]
        self.nothing = bool(words) and not finds
        if self.nothing or (words and found.results.offer_app and len(finds) < _PER_GROUP):
            finds += self._offer_app(found, asked)
        self.finds = tuple(finds)
        self.changed.emit()

    # -- groups ---------------------------------------------------------------------------------

    def _waiting(self, found: Palette, words: list[str]) -> list[Find]:
        rows = []
        for child in found.children:
            if child.session_id is None or child.topic is None:
                continue
            topic = topic_word(child.topic.value)
            title = self.tr("Carry on: %1 check-up for %2")
            title = title.replace("%1", topic).replace("%2", child.name)
            if _has(words, title):
                place = Place.of(Route.RUNNER, session_id=str(child.session_id))
                rows.append(Find(self.tr("Best match"), title, "", "play", "", place))
        return rows

    def _children(self, found: Palette, words: list[str]) -> list[Find]:
        rows = []
        tabs = [
            ("overview", ""),
            ("apps", self.tr("Apps & ratings")),
            ("devices", self.tr("Devices")),
            ("accounts", self.tr("Accounts")),
            ("talks", self.tr("Talks")),
            ("agreement", self.tr("Agreement")),
        ]
        for child in found.children:
            for tab, word in tabs:
                if (word and not words) or not _has(words, f"{child.name} {word}"):
                    continue
                if word and _has(words, child.name):
                    continue  # only the name was typed: one row is enough
                rows.append(self._child_row(child, tab, word))
        return rows

    def _child_row(self, child: KnownChild, tab: str, word: str) -> Find:
        age = self.tr("%1 years").replace("%1", str(child.age))
        title = f"{child.name}: {word}" if word else child.name
        place = Place.of(Route.CHILD, child_id=str(child.id), tab=tab)
        return Find(self.tr("Children"), title, age, "", child.colour, place)

    def _pages(self, words: list[str]) -> list[Find]:
        rows = []
        group = self.tr("Pages")
        for place, title, icon, more in self._all_pages():
            if _has(words, f"{title} {more}"):
                rows.append(Find(group, title, "", icon, "", place))
        return rows

    def _all_pages(self) -> list[tuple[Place, str, str, str]]:
        """Place, name, icon, and other words that find it."""

        def settings(part: str) -> Place:
            return Place.of(Route.SETTINGS, part=part)

        return [
            (Place(Route.TODAY), self.tr("Today"), "sun-horizon", self.tr("reminders due")),
            (Place(Route.CHECKUPS), self.tr("Check-ups"), "list-checks", self.tr("audit check")),
            (Place(Route.TALKS), self.tr("Talks"), "chats-circle", self.tr("conversation")),
            (Place(Route.LIBRARY), self.tr("Library"), "book-open", self.tr("guides words")),
            (Place(Route.HELP), self.tr("Incidents & help"), "lifebuoy",
             self.tr("emergency numbers helpline report")),
            (Place(Route.IMPORT), self.tr("Import a list of apps"), "file-csv", self.tr("file")),
            (settings("security"), self.tr("Settings: Security & lock"), "lock-simple",
             self.tr("passphrase recovery sheet keychain password")),
            (settings("reminders"), self.tr("Settings: Reminders"), "bell",
             self.tr("notifications quiet hours pause")),
            (settings("backup"), self.tr("Settings: Backup & restore"), "floppy-disk",
             self.tr("copy drill stick")),
            (settings("look"), self.tr("Settings: Look & text"), "text-aa",
             self.tr("theme dark light size font")),
            (settings("country"), self.tr("Settings: Country & language"), "globe", ""),
            (settings("trash"), self.tr("Settings: Trash"), "trash", self.tr("removed restore")),
            (settings("about"), self.tr("Settings: About"), "info", self.tr("version licence")),
        ]  # fmt: skip

    def _check_ups(self, found: Palette, words: list[str]) -> list[Find]:
        """One topic of one child: "ben loc", "live", "audit location"."""
        if not words:
            return []
        group, rows = self.tr("Check-ups and guides"), []
        title = self.tr("%1 check-up for %2")
        for topic in TOPICS:
            about = topic_word(topic)
            if not any(_has([word], about) for word in words):
                continue
            for child in found.children:
                shown = title.replace("%1", about).replace("%2", child.name)
                if _has(words, f"{shown} {self.tr('audit check')}"):
                    place = Place.of(Route.CHECKUPS, child_id=str(child.id), topic=topic)
                    rows.append(Find(group, shown, "", "list-checks", "", place))
        return rows

    def _guides(self, found: Palette, words: list[str]) -> list[Find]:
        if not words:
            return []
        group, rows = self.tr("Check-ups and guides"), []
        for hit in found.results.content:
            if hit.kind == "check":
                place = Place.of(Route.LIBRARY, entry_id=hit.id)
                of = self.tr("Guide, %1").replace("%1", hit.of) if hit.of else self.tr("Guide")
                rows.append(Find(group, hit.title, of, "book-open", "", place))
            elif hit.kind == "talk_topic" and found.children:
                child = str(_meant(found, words).id)
                place = Place.of(Route.TALK_PREPARE, child_id=child, topic_id=hit.id)
                title = self.tr("Talk: %1").replace("%1", hit.title)
                name = _meant(found, words).name
                rows.append(
                    Find(group, title, self.tr("With %1").replace("%1", name), "chat-circle-dots",
                         "", place)
                )  # fmt: skip
        return rows

    def _notes(self, found: Palette, words: list[str]) -> list[Find]:
        if not words:
            return []
        children = {child.id: child for child in found.children}
        group = self.tr("Notes")
        return [
            Find(group, self._note_word(hit), hit.excerpt, *_note_icon(hit, children))
            for hit in found.notes
        ]

    def _note_word(self, hit: Hit) -> str:
        words = {
            "device": self.tr("Device"),
            "app_record": self.tr("App"),
            "account": self.tr("Account"),
            "talk": self.tr("Talk"),
            "promise": self.tr("Promise"),
            "audit_answer": self.tr("Check-up answer"),
            "screen_note": self.tr("Note on a screen"),
            "incident": self.tr("Incident"),
            "incident_entry": self.tr("Incident log"),
        }
        return words.get(hit.kind, self.tr("Note"))

    def _actions(self, words: list[str]) -> list[Find]:
        group = self.tr("Actions")
        every = [
            Find(group, self.tr("Lock now"), "", "lock-simple", "", None, "lock", "Ctrl L"),
            Find(group, self.tr("Hide"), "", "eye-slash", "", None, "hide", "Ctrl Shift H"),
            Find(group, self.tr("Add a child"), "", "plus", "", None, "add_child"),
            Find(group, self.tr("We just talked"), "", "check", "", Place(Route.TALK_LOG)),
        ]
        return [find for find in every if words and _has(words, find.title)]

    def _offer_app(self, found: Palette, asked: str) -> list[Find]:
        title = self.tr("Add “%1” as an app").replace("%1", asked)
        return [
            Find(
                self.tr("Nothing of that name"),
                title,
                self.tr("For %1").replace("%1", child.name),
                "plus",
                "",
                Place.of(Route.CHILD, child_id=str(child.id), tab="apps", add=asked),
            )
            for child in found.children[:3]
        ]


_TOPIC_WORDS = {
    "location": "Location",
    "privacy": "Privacy",
    "contact": "Who can contact",
    "live": "Live and video",
    "purchases": "Purchases",
    "content": "Content limits",
    "time": "Time",
    "account": "Account protection",
    "lock": "Parental controls",
    "popups": "Pop-ups and spam",
    "report": "Report and block",
    "data": "Data",
}
TOPICS = tuple(_TOPIC_WORDS)


def topic_word(topic: str) -> str:
    """The name of a topic, as everywhere in the window."""
    return QCoreApplication.translate("CheckUps", _TOPIC_WORDS[topic])


def _has(words: list[str], text: str) -> bool:
    """Each typed word begins a word of ``text``."""
    parts = text.casefold().replace(":", " ").replace("&", " ").replace("-", " ").split()
    whole = text.casefold()
    return all(any(p.startswith(w) for p in parts) or ("-" in w and w in whole) for w in words)


def _meant(found: Palette, words: list[str]) -> KnownChild:
    """The child whose name was typed, else the first one."""
    for child in found.children:
        if any(child.name.casefold().startswith(word) for word in words):
            return child
    return found.children[0]


def _note_icon(hit: Hit, children: dict[UUID, KnownChild]) -> tuple[str, str, Place]:
    """Icon, colour and place of a note."""
    child = str(hit.root) if hit.root in children else ""
    if hit.kind == "incident":
        return "shield-star", "", Place.of(Route.INCIDENT, incident_id=str(hit.id))
    if hit.kind == "incident_entry":
        return "shield-star", "", Place(Route.HELP)
    if hit.kind in _TABS and child:
        icons = {"device": "device-tablet", "app_record": "package", "account": "key"}
        place = Place.of(Route.CHILD, child_id=child, tab=_TABS[hit.kind])
        return icons.get(hit.kind, "chat-circle-dots"), "", place
    return "note-pencil", "", Place(Route.CHECKUPS)
