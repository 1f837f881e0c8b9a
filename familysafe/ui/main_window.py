"""The shell: sidebar, top bar, pages built at their first visit, toast, banner, shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from familysafe.ui.navigation import Place, Route, Router
from familysafe.ui.page_registry import BUILT_ANEW, PageRegistry, throw_away
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import clear_layout, column, row
from familysafe.ui.widgets.focus_ring import FocusRing
from familysafe.ui.widgets.reading_order import first_stop, next_stop

if TYPE_CHECKING:
    from familysafe.ui.sidebar import Sidebar, SidebarChild
    from familysafe.ui.topbar import TopBar
    from familysafe.ui.widgets.overlay import Overlay
    from familysafe.ui.widgets.toast import Toast

Crumbs = Sequence[tuple[str, Place | None]]


class MainWindow(QWidget):
    """The one window. Its title is always "FamilySafe": no names, no topics (SPEC 9)."""

    lock_requested = Signal()
    hide_requested = Signal()
    search_requested = Signal()
    add_child_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    page_help_requested = Signal(object)
    text_size_requested = Signal(int)
    page_shown = Signal(object)
    closing = Signal()

    def __init__(
        self, router: Router, registry: PageRegistry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._router, self._registry = router, registry
        self._pages: dict[Route, QWidget] = {}
        self._children: tuple[SidebarChild, ...] = ()
        self._counts: dict[Route, int] = {}
        self.setObjectName("shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("FamilySafe")
        width, height = current().tokens.layout["minWindow"]
        self.setMinimumSize(width, height)
        self.resize(1280, 800)
        outer = column(spacing=0)
        self.setLayout(outer)
        self._root = QStackedWidget()
        outer.addWidget(self._root)
        self._shell: QWidget | None = None
        self.sidebar: Sidebar | None = None
        self.topbar: TopBar | None = None
        self._ring = FocusRing(self)
        self._toast: Toast | None = None
        self._add_shortcuts()
        router.went.connect(self.show_place)

    def show_icon(self) -> None:
        """Put the mark on the task bar; drawn after the first paint, it is not needed for it."""
        from familysafe.ui.widgets.logo import logo_icon

        self.setWindowIcon(logo_icon())

    def set_children(self, children: Sequence[SidebarChild]) -> None:
        self._children = tuple(children)
        if self.sidebar is not None:
            self.sidebar.set_children(self._children)
            self.sidebar.mark(self._router.current)
        self._show_crumbs()

    def set_counts(self, counts: Mapping[Route, int]) -> None:
        """Counts of due or paused things on Check-ups and Talks."""
        self._counts.update(counts)
        if self.sidebar is not None:
            for route, count in self._counts.items():
                self.sidebar.set_count(route, count)

    def show_place(self, place: Place) -> None:
        """Show the page of ``place``; it is built when it is visited for the first time."""
        if not self._registry.has(place.route):
            return
        before, page = self.current_page(), self._page(place.route)
        if before is not None and before is not page:
            _call(before, "leave")
        full = self._registry.is_full_window(place.route)
        if full:
            self._root.setCurrentWidget(page)
        else:
            self._stack.setCurrentWidget(page)
            assert self._shell is not None and self.sidebar is not None
            self._root.setCurrentWidget(self._shell)
            self.sidebar.mark(place)
        _call(page, "show_place", place)
        self._show_crumbs()
        if page is not before:
            _call(page, "focus_first")
        self.page_shown.emit(place)

    def current_page(self) -> QWidget | None:
        """The page that is visible."""
        widget = self._root.currentWidget()
        if widget is not None and widget is self._shell:
            return self._stack.currentWidget()
        return widget

    def forget_hidden(self) -> None:
        """Throw away what the next visit builds anew: a change of look costs by the widget."""
        shown = self.current_page()
        for route in BUILT_ANEW & self._pages.keys():
            if self._pages[route] is not shown:
                throw_away(self._pages.pop(route))
        if shown is not None:
            _call(shown, "forget_hidden")

    def forget_pages(self, *, keep: QWidget | None = None) -> None:
        """Close overlays and throw all pages but one away, and the names in the sidebar."""
        self.close_overlays()
        for route in [route for route, page in self._pages.items() if page is not keep]:
            throw_away(self._pages.pop(route))
        self.set_children(())
        self.set_counts(dict.fromkeys(self._counts, 0))
        if self._toast is not None:
            self._toast.hide()

    def cover_with(self, cover: QWidget) -> None:
        """Put ``cover`` over everything at once: nothing of the family is to be seen any more."""
        self._root.addWidget(cover)
        self._root.setCurrentWidget(cover)
        cover.setFocus()

    def leave_page(self, page: QWidget) -> None:
        """Let a page save its draft."""
        _call(page, "leave")

    def forget_page(self, route: Route) -> None:
        """Throw one page away; it is built anew at the next visit."""
        page = self._pages.pop(route, None)
        if page is not None:
            page.hide()
            page.setParent(None)
            page.deleteLater()

    def close_overlays(self) -> None:
        """All that lies over the window or stands beside it."""
        from familysafe.ui.close_all import close_all

        close_all(self)

    def show_toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        if self._toast is None:
            from familysafe.ui.widgets.toast import Toast

            self._toast = Toast(self)
        self._toast.show_message(text, undo)

    def show_banner(self, banner: QWidget | None) -> None:
        """A banner between top bar and page; None removes it."""
        self._ensure_shell()
        clear_layout(self._banner)
        self._banner_box.setVisible(banner is not None)
        if banner is not None:
            self._banner.addWidget(banner)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab follows the reading order, not the order in which parts were made."""
        target = next_stop(self, self.focusWidget(), forward=forward)
        if target is None:
            return super().focusNextPrevChild(forward)
        tab, backtab = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
        target.setFocus(tab if forward else backtab)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_root"):
            self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() == Qt.MouseButton.BackButton:
            self._router.back()
            return
        super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        page = self.current_page()
        if page is not None:
            _call(page, "leave")
        self.closing.emit()
        super().closeEvent(event)

    def _page(self, route: Route) -> QWidget:
        page = self._pages.get(route)
        if page is None:
            page = self._registry.build(route)
            self._pages[route] = page
            crumbs_changed = getattr(page, "crumbs_changed", None)
            if crumbs_changed is not None:
                crumbs_changed.connect(self._show_crumbs)
            if self._registry.is_full_window(route):
                self._root.addWidget(page)
            else:
                self._ensure_shell()
                self._stack.addWidget(page)
        return page

    def _ensure_shell(self) -> None:
        if self._shell is not None:
            return
        from familysafe.ui.sidebar import Sidebar
        from familysafe.ui.topbar import TopBar

        self._shell = QWidget()
        line = row(spacing=0)
        self._shell.setLayout(line)
        self.sidebar = Sidebar(self._registry.has)
        self.sidebar.wanted.connect(self._router.go)
        self.sidebar.add_child.connect(self.add_child_requested)
        line.addWidget(self.sidebar)
        right = column(spacing=0)
        line.addLayout(right, 1)
        self.topbar = TopBar()
        self.topbar.wanted.connect(self._router.go)
        self.topbar.search.connect(self.search_requested)
        self.topbar.hide_now.connect(self.hide_requested)
        self.topbar.lock_now.connect(self.lock_requested)
        right.addWidget(self.topbar)
        self._banner_box = QWidget()
        self._banner = column(spacing=8)
        self._banner.setContentsMargins(32, 0, 32, 8)
        self._banner_box.setLayout(self._banner)
        self._banner_box.hide()
        right.addWidget(self._banner_box)
        self._stack = QStackedWidget()
        right.addWidget(self._stack, 1)
        self._root.addWidget(self._shell)
        self.sidebar.set_children(self._children)
        self.set_counts({})
        self._add_shell_shortcuts()
        self._fit()

    def _fit(self) -> None:
        if self.sidebar is not None:
            theme = current()
            effective = self.width() / theme.scale
            self.sidebar.set_rail(effective < theme.tokens.layout["railBelow"])

    def _show_crumbs(self) -> None:
        page = self.current_page()
        if self.topbar is None or page is None:
            return
        given = getattr(page, "crumbs", None)
        crumbs: Crumbs = given() if callable(given) else self._default_crumbs()
        self.topbar.set_crumbs(crumbs)

    def _default_crumbs(self) -> Crumbs:
        place = self._router.current
        if place.route is Route.CHILD:
            child_id = place.get("child_id")
            name = next((c.name for c in self._children if c.id == child_id), "")
            return [(self.tr("Children"), None), (name, None)] if name else []
        words = {
            Route.CHECKUPS: self.tr("Check-ups"),
            Route.TALKS: self.tr("Talks"),
            Route.AGREEMENT: self.tr("Agreement"),
            Route.LIBRARY: self.tr("Library"),
            Route.HELP: self.tr("Incidents & help"),
            Route.SETTINGS: self.tr("Settings"),
        }
        word = words.get(place.route)
        return [(word, None)] if word else []

    def _add_shell_shortcuts(self) -> None:
        go = self._router.go_to
        for keys, action in (
            ("Ctrl+1", lambda: go(Route.TODAY)),
            ("Ctrl+2", lambda: go(Route.CHECKUPS)),
            ("Ctrl+3", lambda: go(Route.TALKS)),
            ("Ctrl+4", lambda: go(Route.AGREEMENT)),
            ("Ctrl+5", lambda: go(Route.LIBRARY)),
            ("Ctrl+6", lambda: go(Route.HELP)),
            ("Ctrl+,", lambda: go(Route.SETTINGS)),
            ("Ctrl+K", self.search_requested.emit),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self.redo_requested.emit),
            ("Ctrl+N", lambda: self._tell_page("on_new")),
            ("Ctrl+S", lambda: self._tell_page("on_save")),
            ("Ctrl+P", lambda: self._tell_page("on_print")),
            ("Ctrl+Tab", lambda: self._tell_page("next_tab", 1)),
            ("Ctrl+Shift+Tab", lambda: self._tell_page("next_tab", -1)),
            ("F6", lambda: self.cycle_region(1)),
            ("Shift+F6", lambda: self.cycle_region(-1)),
        ):
            self._shortcut(keys, action, in_shell=True)
        for number in range(1, 10):
            self._shortcut(f"Alt+{number}", partial(self._go_child, number), in_shell=True)

    def _add_shortcuts(self) -> None:
        self._shortcut("Ctrl+Shift+H", self.hide_requested.emit, in_shell=False)
        self._shortcut("Ctrl+L", self.lock_requested.emit, in_shell=False)
        self._shortcut("F1", self._page_help, in_shell=False)
        self._shortcut("Alt+Left", self._go_back, in_shell=False)
        for keys, step in (("Ctrl+=", 1), ("Ctrl++", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            bigger = partial(self.text_size_requested.emit, step)
            self._shortcut(keys, bigger, in_shell=False)

    def _shortcut(self, keys: str, action: Callable[[], object], *, in_shell: bool) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

        def act() -> None:
            self._ring.keyboard_used()
            if not in_shell or self._shell_is_free():
                action()

        shortcut.activated.connect(act)

    def _shell_is_free(self) -> bool:
        on_shell = self._shell is not None and self._root.currentWidget() is self._shell
        return on_shell and not any(o.isVisible() for o in self._overlays())

    def _overlays(self) -> list[Overlay]:
        from familysafe.ui.widgets.overlay import Overlay

        return self.findChildren(Overlay)

    def _tell_page(self, method: str, *arguments: object) -> None:
        page = self.current_page()
        if page is not None:
            _call(page, method, *arguments)

    def _page_help(self) -> None:
        """F1: what is this page? Also on pages without the shell, e.g. a running check-up."""
        if any(overlay.isVisible() for overlay in self._overlays()):
            return
        from familysafe.ui.page_help import show_page_help

        self.page_help_requested.emit(self._router.current)
        show_page_help(self, self._router.current.route)

    def _go_back(self) -> None:
        """One page back; a page that has its own steps (``on_back``) takes one of them.

        Only here: two shortcuts with the same keys in one window would both stay silent.
        """
        if any(overlay.isVisible() for overlay in self._overlays()):
            return
        own = getattr(self.current_page(), "on_back", None)
        if callable(own):
            own()
        elif self._shell_is_free():
            self._router.back()

    def _undo(self) -> None:
        if self._toast is None or self._toast.isHidden() or not self._toast.trigger_undo():
            self.undo_requested.emit()

    def _go_child(self, number: int) -> None:
        if number <= len(self._children):
            child = self._children[number - 1]
            self._router.go_to(Route.CHILD, child_id=child.id, tab="overview")

    def cycle_region(self, step: int) -> None:
        """F6: sidebar, top bar, content, side column, and round again."""
        regions = [r for r in self._regions() if first_stop(r) is not None]
        if not regions:
            return
        focused = self.focusWidget()
        at = -1 if step > 0 else 0
        for index, region in enumerate(regions):
            if focused is not None and (region is focused or region.isAncestorOf(focused)):
                at = index
        target = first_stop(regions[(at + step) % len(regions)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _regions(self) -> list[QWidget]:
        page = self.current_page()
        found = [self.sidebar, self.topbar, page, getattr(page, "side_box", None)]
        return [w for w in found if isinstance(w, QWidget) and w.isVisible()]


def _call(page: QWidget, method: str, *arguments: object) -> None:
    found = getattr(page, method, None)
    if callable(found):
        found(*arguments)
