"""What the first page needs, imported and read while the passphrase is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from familysafe.bootstrap import Program


def warm_up(program: Program) -> None:
    """In the worker, before a notebook is open: nothing of a family is read or known here."""
    import familysafe.app.inside
    import familysafe.ui.screens.today
    import familysafe.ui.topbar  # noqa: F401
    from familysafe.store.codec import prepare_decoders

    program.clock.zone()  # the first question looks through the system's files
    prepare_decoders()
    assert program.packs  # a page asks for them on the window's thread: import them here
    content = program.content
    for _check in content.checks():  # reads the platforms and the apps
        pass
    content.talk_topics()
    content.rhythm()
    content.rating_systems()
    content.systems_for_country("")
    content.law_warning()
