"""Rules on the pack as a whole: translations, index and manifest."""

from __future__ import annotations

from familysafe.content.errors import ContentError
from familysafe.content.lint_base import ExceptionsFile, Folder
from familysafe.content.overlay import text_places
from familysafe.content.schema import PackFile
from familysafe.content.seal import INDEX, PACK, build_index, hashes

_FEWEST_WORDS = 4
_HOW = "Run: python -m familysafe.content.seal FOLDER"


def translations_lead_somewhere(folder: Folder) -> None:
    """Every key of a language file is the place of an English text."""
    for name, overlay in folder.overlays.items():
        _, language, original = name.split("/", 2)
        if overlay.language != language:
            folder.report(name, ("language",), f"The folder says {language!r}.")
        if original not in folder.raw:
            folder.report(name, (), f"There is no English file {original}.")
            continue
        places = text_places(folder.raw[original])
        for key in overlay.texts:
            if key not in places:
                message = f"There is no English text at {key}. Correct the key."
                folder.report(name, ("texts",), message)


def exceptions_have_reasons(folder: Folder) -> None:
    """What a rule lets pass says why, so that nobody lets more pass out of habit."""
    for name, file in folder.of(ExceptionsFile):
        for rule, _ in folder.raw[name].get("exceptions", {}).items():
            for key, reason in getattr(file.exceptions, rule).items():
                if len(reason.split()) < _FEWEST_WORDS:
                    place = ("exceptions", rule, key)
                    folder.report(name, place, f"Say in a sentence why {key!r} may pass.")


def sealed(folder: Folder) -> None:
    """Index and manifest were written after the last change."""
    if any(problem.file.endswith(".json") and problem.line for problem in folder.problems):
        return  # first things first: a broken file cannot be sealed
    pack = folder.files.get(PACK)
    if not isinstance(pack, PackFile):
        return
    try:
        index = build_index(folder.root)
    except ContentError:
        return
    if index != folder.files.get(INDEX):
        folder.report(INDEX, (), f"The index is older than the files. {_HOW}")
    elif hashes(folder.root) != pack.files:
        folder.report(PACK, ("files",), f"The hashes are older than the files. {_HOW}")
