"""What stands in the talk form: pure data, written into the draft and read back."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from datetime import date, timedelta

REASON_FROM_DAYS = 30


@dataclass
class TalkForm:
    """All answers as typed. ``next_days`` 0 = a date was picked, -1 = nothing was touched."""

    children: list[str] = field(default_factory=list)
    how: str = ""
    topics: list[str] = field(default_factory=list)
    worried: bool = False
    worry: str = ""
    note: str = ""
    promise: str = ""
    leave_out: bool = False
    next_days: int = -1
    next_date: str = ""
    reason: str = ""
    talked_on: str = ""
    openers: list[str] = field(default_factory=list)

    @property
    def has_words(self) -> bool:
        """Has the parent typed anything that would be a pity to lose?"""
        return any(t.strip() for t in (self.note, self.worry, self.promise, self.reason))

    def next_on(self, talked: date) -> date | None:
        """The chosen next day; None = no choice made, the child's rhythm holds."""
        if self.next_days > 0:
            return talked + timedelta(days=self.next_days)
        if self.next_days == 0 and self.next_date:
            return date.fromisoformat(self.next_date)
        return None

    def needs_reason(self, talked: date) -> bool:
        """Beyond 30 days a few words are asked for."""
        chosen = self.next_on(talked)
        return chosen is not None and (chosen - talked).days > REASON_FROM_DAYS

    def to_text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> TalkForm | None:
        """The form out of a draft; None where it cannot be read."""
        try:
            raw = json.loads(text)
            fresh = cls()
            values = {f.name: raw[f.name] for f in fields(cls) if f.name in raw}
            if any(type(v) is not type(getattr(fresh, n)) for n, v in values.items()):
                return None
            form = cls(**values)
            form.next_on(date.min)
        except (ValueError, TypeError, OverflowError):
            return None
        return form
