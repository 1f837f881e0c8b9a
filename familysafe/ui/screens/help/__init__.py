"""Incidents & help: numbers by country and first steps by kind; works without a notebook."""

from __future__ import annotations

from collections.abc import Callable

from familysafe.content.pack import ContentPack
from familysafe.ui.screens.help.view import HelpView
from familysafe.ui.screens.help.view_model import CountrySetting, HelpModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> HelpView:
    """The page of an unlocked notebook."""
    model = HelpModel(work.settings, work=work)
    view = HelpView(model)
    model.setParent(view)
    return view


def build_locked(load_content: Callable[[], ContentPack], settings: CountrySetting) -> HelpView:
    """The page of the locked window and of the first run; ``view.left`` asks to go back."""
    model = HelpModel(settings, load_content=load_content)
    view = HelpView(model)
    model.setParent(view)
    return view


__all__ = ["HelpView", "build", "build_locked"]
