"""The page of one child: head, tabs, and one part at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.child.accounts import Accounts
from familysafe.ui.screens.child.add_apps import open_add_apps
from familysafe.ui.screens.child.apps import Apps
from familysafe.ui.screens.child.child_dialog import open_edit_child
from familysafe.ui.screens.child.devices import Devices
from familysafe.ui.screens.child.overview import Overview
from familysafe.ui.screens.child.overview_model import ChildPage
from familysafe.ui.screens.child.talks import Talks
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.screens.child.words import many
from familysafe.ui.widgets.avatar import Avatar
from familysafe.ui.widgets.button import Button, IconButton
from familysafe.ui.widgets.dates import month_only, short_day
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.tabs import Tabs
from familysafe.ui.widgets.working import Skeleton


class ChildView(ScrollPage):
    """Tabs: overview, accounts, apps, devices, talks."""

    def __init__(self, model: ChildModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.avatar = Avatar("", "", "lg")
        self.set_lead(self.avatar)
        self._buttons: dict[str, list[Button]] = {}
        self._make_buttons()
        self.tabs = Tabs(
            [
                ("overview", self.tr("Overview"), None),
                ("accounts", self.tr("Accounts"), 0),
                ("apps", self.tr("Apps & ratings"), 0),
                ("devices", self.tr("Devices"), 0),
                ("talks", self.tr("Talks"), 0),
            ]
        )
        self.tabs.chosen.connect(model.choose_tab)
        self.above.addWidget(self.tabs)
        self.skeleton = Skeleton(4)
        self.main.addWidget(self.skeleton)
        self._overview_stale = True
        self.overview = Overview(model)
        self.parts: dict[str, QWidget] = {"overview": self.overview}
        self.main.addWidget(self.overview)
        self.overview.hide()
        model.tab_changed.connect(self._show_tab)
        model.changed.connect(self._fill)
        self._show_tab(model.tab)

    # -- what the shell calls ------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """A child (``child_id``), a tab, and on the apps tab an app."""
        if place.route is Route.CHILD:
            tab = place.get("tab", "overview")
            self._model.show(place.get("child_id"), tab, place.get("app"))
            if place.get("add"):
                # Not a place to come back to: the dialog opens once.
                self._model.forget_add()
                open_add_apps(self, self._model)

    def next_tab(self, step: int) -> None:
        self.tabs.step(step)

    def on_new(self) -> None:
        """Ctrl+N: what the tab adds."""
        buttons = self._buttons.get(self._model.tab, [])
        if buttons:
            buttons[-1].click()

    def focus_first(self) -> None:
        self.tabs.bar.setFocus()

    # -- parts -----------------------------------------------------------------------------------

    def part(self, tab: str) -> QWidget:
        """The widget of a tab, made at its first visit."""
        if tab not in self.parts:
            made: QWidget = {
                "accounts": Accounts,
                "apps": Apps,
                "devices": Devices,
                "talks": Talks,
            }[tab](self._model)
            self.parts[tab] = made
            self.main.addWidget(made)
            self._fit_part(made)
        return self.parts[tab]

    def forget_hidden(self) -> None:
        """Parts that are not shown are made anew at their next visit."""
        for name, part in list(self.parts.items()):
            if part is not self.overview and name != self._model.tab:
                del self.parts[name]
                part.hide()
                part.setParent(None)
                part.deleteLater()

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        for part in getattr(self, "parts", {}).values():
            self._fit_part(part)

    def _fit_part(self, part: QWidget) -> None:
        fit = getattr(part, "fit", None)
        if callable(fit):
            fit(self.effective_width())

    def _make_buttons(self) -> None:
        model = self._model
        edit = IconButton("pencil-simple", self.tr("Edit or remove"), outlined=True)
        edit.clicked.connect(lambda: open_edit_child(self, model))
        show = IconButton("eye", self.tr("Show this to your child"), outlined=True)
        show.clicked.connect(self._ask_to_show)
        talk = Button(self.tr("Log a talk"), "outline", icon="chat-circle-dots")
        talk.clicked.connect(lambda: model.go(Route.TALK_LOG))
        check = Button(self.tr("Start a check-up"), "primary", icon="play", icon_weight="fill")
        check.clicked.connect(model.start_next)
        account = Button(self.tr("Add an account"), "primary", icon="plus")
        account.clicked.connect(lambda: self._call("accounts", "add"))
        bring = Button(self.tr("Import a list"), "outline", icon="file-arrow-down")
        bring.clicked.connect(lambda: model.go(Route.IMPORT))
        app = Button(self.tr("Add an app"), "primary", icon="plus")
        app.clicked.connect(lambda: open_add_apps(self, model))
        device = Button(self.tr("Add a device"), "primary", icon="plus")
        device.clicked.connect(lambda: self._call("devices", "add"))
        log = Button(self.tr("We just talked"), "primary", icon="check")
        log.clicked.connect(lambda: model.go(Route.TALK_LOG))
        self._buttons = {
            "overview": [show, edit, talk, check],
            "accounts": [account],
            "apps": [bring, app],
            "devices": [device],
            "talks": [log],
        }
        for buttons in self._buttons.values():
            for button in buttons:
                self.add_action(button)

    def _ask_to_show(self) -> None:
        """Ask first: afterwards the passphrase is needed, and it may be the child's turn."""
        confirm(
            self,
            title=self.tr("Show this to your child?"),
            text=self.tr(
                "The window then has one page only: what you look at, why, what you do not look"
                " at, what you promised, and when it ends. No notes, no cases, nobody else."
                " To leave it, the window locks and asks for your passphrase."
            ),
            confirm_text=self.tr("Show the page"),
            on_confirm=lambda: self._model.go(Route.SHOW_CHILD),
        )

    def _call(self, tab: str, method: str) -> None:
        getattr(self.part(tab), method)()

    def _show_tab(self, tab: str) -> None:
        self.tabs.set_value(tab)
        for name, buttons in self._buttons.items():
            for button in buttons:
                button.setVisible(name == tab)
        self.action_box.updateGeometry()
        loaded = self._model.page is not None
        if loaded:
            self.part(tab)
        page = self._model.page
        if page is not None and tab == "overview" and self._overview_stale:
            self._overview_stale = False
            self.overview.show_page(page)
        for name, part in self.parts.items():
            part.setVisible(loaded and name == tab)
        self.fit()

    def _fill(self) -> None:
        page = self._model.page
        self.skeleton.setVisible(page is None)
        if page is None:
            self.overview.hide()
            return
        self.avatar.set_child(page.child.name, page.child.colour.value)
        self.set_title(page.child.name, self._subtitle(page))
        self.tabs.set_counts(
            {
                "accounts": len(page.accounts),
                "apps": len(page.ratings.apps),
                "devices": len(page.devices),
                "talks": len(page.talks),
            }
        )
        self._overview_stale = True
        self._show_tab(self._model.tab)

    def _subtitle(self, page: ChildPage) -> str:
        age = many(self.tr("1 year"), self.tr("%1 years"), page.age)
        born = page.child.born
        if born.day is None:
            birthday = self.tr("birthday in %1").replace("%1", month_only(page.birthday))
        else:
            birthday = self.tr("birthday on %1").replace("%1", short_day(page.birthday))
        own = [line.device.name for line in page.devices if line.in_hand]
        devices = ", ".join(own[:3])
        return f"{age}, {birthday} · {devices}" if devices else f"{age}, {birthday}"
