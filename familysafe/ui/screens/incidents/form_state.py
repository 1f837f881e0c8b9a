"""What stands in the form of a new case: pure data, written into the draft and read back."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime


@dataclass
class CaseForm:
    """All answers as typed; ``at`` is an ISO local date and time, "" = now."""

    kind: str = ""
    child: str = ""
    who: str = ""
    at: str = ""
    where: str = ""
    happened: str = ""
    handle: str = ""
    link: str = ""
    done: list[str] = field(default_factory=list)

    @property
    def has_words(self) -> bool:
        """Has the parent typed anything that would be a pity to lose?"""
        return any(t.strip() for t in (self.happened, self.handle, self.link, self.where))

    def moment(self) -> datetime | None:
        """When it happened, as typed; None = now."""
        return datetime.fromisoformat(self.at) if self.at else None

    def to_text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> CaseForm | None:
        """The form out of a draft (or out of a talk's note); None where it cannot be read."""
        try:
            raw = json.loads(text)
            fresh = cls()
            values = {f.name: raw[f.name] for f in fields(cls) if f.name in raw}
            if any(type(v) is not type(getattr(fresh, n)) for n, v in values.items()):
                return None
            form = cls(**values)
            form.moment()
        except (ValueError, TypeError):
            return None
        return form
