"""The sidebar (232 px) or icon rail (68 px): Today, children, family, help and settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from familysafe.ui.navigation import Place, Route
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import Rule, clear_layout, column, row
from familysafe.ui.widgets.logo import Logo
from familysafe.ui.widgets.nav_button import NavButton
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import VerticalScroll


@dataclass(frozen=True)
class SidebarChild:
    """What the sidebar shows of a child; ``colour`` is one of the six child colours."""

    id: str
    name: str
    age_text: str
    colour: str


# Which row is marked for pages that have no row of their own.
_SECTION = {
    Route.RUNNER: Route.CHECKUPS,
    Route.REPORT: Route.CHECKUPS,
    Route.TALK_PREPARE: Route.TALKS,
    Route.TALK_LOG: Route.TALKS,
    Route.INCIDENT: Route.HELP,
    Route.IMPORT: Route.CHILD,
}


class Sidebar(VerticalScroll):
    """Emits ``wanted(place)``; the shell marks what is shown through :meth:`mark`."""

    wanted = Signal(object)
    add_child = Signal()

    def __init__(
        self, has_page: Callable[[Route], bool] = lambda _route: True, parent: QWidget | None = None
    ) -> None:
        """``has_page``: which routes lead somewhere; rows for others are left out."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sidebar"))
        self._rail = False
        # A bar would take a fifth of the rail; wheel and keyboard scroll it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons: dict[Route, NavButton] = {}
        self._children: dict[str, NavButton] = {}
        self._captions: list[QWidget] = []
        self._rules: list[QWidget] = []
        self.add_button = NavButton(self.tr("Add a child"), "plus", quiet=True)
        self.content.setSpacing(2)
        self._build(has_page)
        self.set_rail(False)

    def nav_buttons(self) -> list[NavButton]:
        """All rows from top to bottom."""
        return [b for b in self.findChildren(NavButton) if not b.isHidden()]

    def set_children(self, children: Sequence[SidebarChild]) -> None:
        clear_layout(self._child_rows)
        self._children = {}
        for number, child in enumerate(children, start=1):
            button = NavButton(child.name, aside=child.age_text, child_colour=child.colour)
            if number <= 9:
                button.set_shortcut_text(f"Alt+{number}")
            button.set_rail(self._rail)
            button.clicked.connect(lambda _=False, c=child.id: self._go_child(c))
            self._children[child.id] = button
            self._child_rows.addWidget(button)
        self._fit_add()

    def child_ids(self) -> list[str]:
        return list(self._children)

    def set_count(self, route: Route, count: int) -> None:
        if route in self._buttons:
            self._buttons[route].set_count(count)

    def mark(self, place: Place) -> None:
        """Mark the row of ``place``."""
        section = _SECTION.get(place.route, place.route)
        for route, button in self._buttons.items():
            button.setChecked(route is section)
        for child_id, button in self._children.items():
            button.setChecked(section is Route.CHILD and place.get("child_id") == child_id)

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        theme = current()
        self.setFixedWidth(theme.px(theme.layout("rail")) if rail else theme.layout("sidebar"))
        self.content.setContentsMargins(12, 12 if rail else 20, 12, 12 if rail else 18)
        for button in self.findChildren(NavButton):
            button.set_rail(rail)
        for widget in self._captions:
            widget.setVisible(not rail)
        for widget in self._rules:
            widget.setVisible(rail)
        self._fit_add()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._fit_add()
        super().resizeEvent(event)

    def _fit_add(self) -> None:
        """Help and Settings stay in sight in the rail; then "Add a child" is in Ctrl+K only."""
        if not self._rail:
            self.add_button.show()
            return
        margins = self.content.contentsMargins()
        need = margins.top() + margins.bottom() + current().px(28) + 16
        for button in self.findChildren(NavButton):
            need += button.sizeHint().height() + self.content.spacing()
        need += len(self._rules) * (1 + self.content.spacing()) + self.content.spacing() + 4
        self.add_button.setVisible(need <= self.height())

    def _build(self, has_page: Callable[[Route], bool]) -> None:
        brand = row(spacing=10)
        brand.setContentsMargins(8, 0, 8, 16)
        brand.addWidget(Logo(28))
        name = PlainLabel("FamilySafe", "bodyStrong")
        self._captions.append(name)
        brand.addWidget(name)
        brand.addStretch(1)
        self.content.addLayout(brand)
        self._add(Route.TODAY, self.tr("Today"), "sun-horizon", "Ctrl+1")
        self._caption(self.tr("Children"))
        self._child_rows = column(spacing=2)
        self.content.addLayout(self._child_rows)
        self.add_button.clicked.connect(self.add_child)
        self.content.addWidget(self.add_button)
        self._caption(self.tr("Family"))
        self._add(Route.CHECKUPS, self.tr("Check-ups"), "list-checks", "Ctrl+2")
        self._add(Route.TALKS, self.tr("Talks"), "chats-circle", "Ctrl+3")
        if has_page(Route.AGREEMENT):
            self._add(Route.AGREEMENT, self.tr("Agreement"), "handshake", "Ctrl+4")
        self._add(Route.LIBRARY, self.tr("Library"), "book-open", "Ctrl+5")
        self.content.addStretch(1)
        self._add(Route.HELP, self.tr("Incidents & help"), "lifebuoy", "Ctrl+6", help_look=True)
        self.content.addSpacing(4)
        self._add(Route.SETTINGS, self.tr("Settings"), "gear-six", "Ctrl+,")

    def _add(
        self, route: Route, text: str, icon: str, keys: str, *, help_look: bool = False
    ) -> None:
        button = NavButton(text, icon, help_look=help_look)
        button.set_shortcut_text(keys)
        button.clicked.connect(lambda: self.wanted.emit(Place.of(route)))
        self._buttons[route] = button
        self.content.addWidget(button)

    def _caption(self, text: str) -> None:
        label = PlainLabel(text, "caption", "textMuted")
        label.setContentsMargins(12, 16, 0, 5)
        self._captions.append(label)
        self.content.addWidget(label)
        rule = Rule()
        self._rules.append(rule)
        self.content.addWidget(rule)

    def _go_child(self, child_id: str) -> None:
        self.wanted.emit(Place.of(Route.CHILD, child_id=child_id, tab="overview"))
