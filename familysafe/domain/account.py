"""Accounts at services. There is no field for a password, and none may be added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from familysafe.domain.age import BirthDate
from familysafe.domain.record import Entity


class SetUpBy(StrEnum):
    """Who made the account."""

    PARENT = "parent"
    CHILD = "child"
    TOGETHER = "together"
    SOMEONE_ELSE = "someone_else"
    UNKNOWN = "unknown"


class Visibility(StrEnum):
    """Who can see the profile."""

    PRIVATE = "private"
    FRIENDS = "friends"
    PUBLIC = "public"
    UNKNOWN = "unknown"


class ParentLink(StrEnum):
    """Is a parent's account linked (tip 8)?"""

    LINKED = "linked"
    AGREED_NOT = "agreed_not"
    NOT_LINKED = "not_linked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Account(Entity):
    """One account of one child at one service; several per service are allowed.

    ``service_id`` is an app id or a platform id of the pack, or None for a typed service;
    ``told_born`` is the birth date that the service was told.
    """

    KIND: ClassVar[str] = "account"
    SEARCHED: ClassVar[tuple[str, ...]] = ("service_name", "handle", "purpose")

    child_id: UUID
    service_name: str
    service_id: str | None = None
    handle: str = ""
    purpose: str = ""
    set_up_by: SetUpBy = SetUpBy.UNKNOWN
    told_born: BirthDate | None = None
    visibility: Visibility = Visibility.UNKNOWN
    who_can_contact: str = ""
    parent_link: ParentLink = ParentLink.UNKNOWN
    recovery_contact: str = ""
    reviewed_on: date | None = None
