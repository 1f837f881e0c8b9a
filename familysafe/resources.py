"""Where the packaged files are: icons, fonts, tokens, content, translations.

The only module that knows. In a checkout they stand in ``resources/`` beside the package; in a
wheel or a built program they are mapped into the package as ``familysafe/_resources``.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent / "resources"


def resource_path(*parts: str) -> Path:
    """The path of one packaged file or folder, e.g. ``resource_path("icons", "LICENSE")``."""
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
