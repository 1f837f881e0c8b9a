"""Records to canonical JSON and back: equal content gives equal bytes on every computer.

Sorted keys, no blanks, NFC text, integers only, ids as 32 lower-case hex digits, ISO 8601 dates.
Fields that only a newer program knows are left as they stand in the file and ignored here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from typing import Any, get_type_hints
from uuid import UUID

import msgspec

from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Fact, R, Record
from familysafe.errors import InvalidInputError

#: Longer values are attachments.
LIMIT = 64 * 1024
#: The form of the changes that this program writes and reads.
FMT = 1
DELETED = "deleted"
#: Columns of their own in a fact's table, so not in its body.
_FACT_COLUMNS = frozenset({"id", "happened_at", "zone", "corrects"})

_encoder = msgspec.json.Encoder(order="sorted", uuid_format="hex", decimal_format="string")


def canonical(value: object) -> str:
    """One value as canonical JSON text. Raises InvalidInputError (over 64 KiB, not storable)."""
    try:
        coded = _encoder.encode(value)
        if not coded.isascii():
            coded = _encoder.encode(_plain(msgspec.json.decode(coded)))
        text = coded.decode()
    except (TypeError, ValueError, msgspec.MsgspecError) as error:
        raise InvalidInputError(f"value: {type(error).__name__}") from None
    if len(coded) > LIMIT:
        raise InvalidInputError(f"value of {len(coded)} bytes")
    return text


def is_canonical(text: str) -> bool:
    """Is this what :func:`canonical` would write? For values that come from elsewhere."""
    try:
        return canonical(_plain(msgspec.json.decode(text))) == text
    except (InvalidInputError, msgspec.MsgspecError, RecursionError, UnicodeError):
        return False


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {_plain(key): _plain(item) for key, item in value.items()}
    if isinstance(value, float):
        raise InvalidInputError("a fraction")
    return value


def _names(kind: type[Record]) -> tuple[str, ...]:
    return tuple(sorted(f.name for f in fields(kind) if f.name != "id"))


_FIELDS = {name: _names(kind) for name, kind in KINDS.items()}
_BODY = {n: tuple(f for f in names if f not in _FACT_COLUMNS) for n, names in _FIELDS.items()}


def field_names(kind: type[Record]) -> tuple[str, ...]:
    """All fields of a known kind but the id, sorted."""
    return _FIELDS[kind.KIND]


def entity_values(record: Record) -> dict[str, str]:
    """Each field of an entity as canonical JSON."""
    return {name: canonical(getattr(record, name)) for name in field_names(type(record))}


def fact_body(fact: Fact) -> str:
    """A fact's own fields (not its id, time, zone and correction) as one JSON object."""
    return canonical({name: getattr(fact, name) for name in _BODY[fact.KIND]})


def joined(values: Iterable[tuple[str, str]]) -> str:
    """An object made of fields whose values are canonical JSON already."""
    inside = ",".join(f"{canonical(name)}:{value}" for name, value in sorted(values))
    return "{" + inside + "}"


def instant(at: datetime) -> str:
    """An aware instant as fixed-width UTC text, so that text order is time order."""
    if at.tzinfo is None:
        raise InvalidInputError("a time without a zone")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def entity_of(kind: type[R], entity_id: bytes, body: str) -> R | None:
    """The record, or None where only a newer program can read it."""
    rest = body[1:] if body == "{}" else "," + body[1:]
    return _decoded(kind, f'{{"id":"{entity_id.hex()}"{rest}')


def fact_of(
    kind: type[R], fact_id: bytes, happened_at: str, zone: str, corrects: bytes | None, body: str
) -> R | None:
    """The fact, or None where only a newer program can read it."""
    rest = body[1:] if body == "{}" else "," + body[1:]
    earlier = "null" if corrects is None else f'"{corrects.hex()}"'
    return _decoded(
        kind,
        f'{{"id":"{fact_id.hex()}","happened_at":"{happened_at}","zone":{_quoted(zone)},'
        f'"corrects":{earlier}{rest}',
    )


@cache
def _quoted(text: str) -> str:
    return canonical(text)


@cache
def _decoder(kind_name: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(KINDS[kind_name])


def prepare_decoders() -> None:
    """Make the readers of all kinds ahead: each looks through its dataclass once."""
    for name in KINDS:
        _decoder(name)


def _decoded(kind: type[R], text: str) -> R | None:
    try:
        found: R = _decoder(kind.KIND).decode(text)
    except (msgspec.MsgspecError, ValueError):
        return None
    return found


@cache
def _field_decoder(kind_name: str, name: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(get_type_hints(KINDS[kind_name]).get(name, Any))


def field_value(kind: type[Record], name: str, text: str) -> object:
    """One field's value as the record would hold it; plain JSON where it cannot be read."""
    try:
        found: object = _field_decoder(kind.KIND, name).decode(text)
    except (msgspec.MsgspecError, ValueError):
        return msgspec.json.decode(text)
    return found


def ids_text(ids: Iterable[bytes]) -> str:
    """A JSON list of hex ids, sorted."""
    return "[" + ",".join(f'"{one.hex()}"' for one in sorted(ids)) + "]"


def ids_from(text: str, *, in_order: bool = True) -> tuple[bytes, ...]:
    """The ids of :func:`ids_text`. Raises InvalidInputError for anything else.

    ``in_order`` False is for a list whose order was chosen by hand.
    """
    if text == "[]":
        return ()
    try:
        found = tuple(UUID(one).bytes for one in msgspec.json.decode(text, type=list[str]))
    except (msgspec.MsgspecError, ValueError):
        raise InvalidInputError("over") from None
    if in_order and ids_text(found) != text:
        raise InvalidInputError("over")
    return found
