"""What can be wrong with a content file: the place, what is wrong, and what is right."""

from __future__ import annotations

from familysafe.errors import FamilySafeError


class ContentError(FamilySafeError):
    """A content file cannot be used. ``file`` is relative to the pack, ``line`` counts from 1."""

    code = "content"
    title = "A file of the guides cannot be read."
    next_step = "Use the guides that came with FamilySafe, or mend the file."
    exit_code = 5

    def __init__(self, file: str, line: int, wrong: str, right: str = "") -> None:
        super().__init__(f"{file}:{line}: {wrong}" + (f" {right}" if right else ""))
        self.file = file
        self.line = line
        self.wrong = wrong
        self.right = right

    @property
    def message(self) -> str:
        """What is wrong, then what is right."""
        return f"{self.wrong} {self.right}".strip()
