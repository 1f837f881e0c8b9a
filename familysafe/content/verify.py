"""Packs that are updated apart from the program: checked before they are used, never fetched.

A pack comes as a folder or a zip file that the parent chose. It is used only if every file has
the hash that its ``pack.json`` says, every file decodes, and it is newer than the built-in one.
Otherwise the built-in pack is used and the status says why. Hashes show damage and careless
changes; who made a pack they cannot show. A signature can be checked in ``Checker``, the hook.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from familysafe.content.errors import ContentError
from familysafe.content.ids import IDS, all_ids, read_ids
from familysafe.content.loader import decode
from familysafe.content.pack import ContentPack
from familysafe.content.schema import PackFile
from familysafe.content.seal import FORMAT, PACK
from familysafe.resources import resource_path

MOST_FILES = 2000
MOST_BYTES = 32 * 1024 * 1024

Checker = Callable[[PackFile, bytes], bool]
"""Given the manifest and its bytes: whether its maker is known. For signatures later."""


class PackStatus(StrEnum):
    """What became of a pack from a file."""

    BUILT_IN = "built_in"
    USED = "used"
    OLDER = "older"
    DAMAGED = "damaged"
    TAMPERED = "tampered"
    TOO_NEW = "too_new"


_SAID = {
    PackStatus.BUILT_IN: "The guides that came with FamilySafe are in use.",
    PackStatus.USED: "The guides from your file are in use.",
    PackStatus.OLDER: "The guides in that file are not newer. The built-in ones are in use.",
    PackStatus.DAMAGED: "That file of guides is damaged. The built-in ones are in use.",
    PackStatus.TAMPERED: (
        "Something in that file of guides was changed after it was made."
        " The built-in ones are in use."
    ),
    PackStatus.TOO_NEW: (
        "That file of guides needs a newer FamilySafe. The built-in ones are in use."
    ),
}


@dataclass(frozen=True)
class PackChoice:
    """The pack in use and why. ``said`` is the sentence for the parent (English source text)."""

    pack: ContentPack
    status: PackStatus
    version: str

    @property
    def said(self) -> str:
        """One plain sentence."""
        return _SAID[self.status]


class PackRefusedError(ContentError):
    """A pack was not taken; ``status`` says why."""

    code = "content_refused"
    title = "That file of guides was not taken."
    next_step = "The guides that came with FamilySafe are in use. Nothing was changed."

    def __init__(self, status: PackStatus, file: str, wrong: str) -> None:
        super().__init__(file, 1, wrong)
        self.status = status


def verify_pack(folder: Path, checker: Checker | None = None) -> PackFile:
    """Compare every file with the manifest. Raises ``PackRefusedError``; returns the manifest."""
    try:
        data = (folder / PACK).read_bytes()
        manifest = decode(data, PackFile, PACK)
    except (OSError, ContentError) as problem:
        raise PackRefusedError(PackStatus.DAMAGED, PACK, "The manifest is no use.") from problem
    if manifest.format > FORMAT:
        raise PackRefusedError(PackStatus.TOO_NEW, PACK, "The format is newer than the program.")
    present = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    for name, expected in manifest.files.items():
        if name not in present:
            raise PackRefusedError(PackStatus.DAMAGED, name, "The file is missing.")
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != expected:
            raise PackRefusedError(PackStatus.TAMPERED, name, "The file is not the listed one.")
    for name in sorted(present - set(manifest.files) - {PACK}):
        raise PackRefusedError(PackStatus.TAMPERED, name, "The file is not on the list.")
    if checker is not None and not checker(manifest, data):
        raise PackRefusedError(PackStatus.TAMPERED, PACK, "The maker is not known.")
    return manifest


def choose_pack(
    folder: Path | None, *, language: str = "en-GB", checker: Checker | None = None
) -> PackChoice:
    """The pack in ``folder`` if it may be used, else the built-in one, with the reason.

    ``folder`` None or absent means that the parent has loaded none.
    """
    built_in = ContentPack.load(language=language)
    if folder is None or not folder.is_dir():
        return PackChoice(built_in, PackStatus.BUILT_IN, built_in.version)
    try:
        manifest = verify_pack(folder, checker)
        _newer_than_built_in(manifest, built_in)
        pack = ContentPack.load(folder, language=language)
        _reads_well(pack)
    except PackRefusedError as problem:
        return PackChoice(built_in, problem.status, built_in.version)
    except ContentError:
        return PackChoice(built_in, PackStatus.DAMAGED, built_in.version)
    return PackChoice(pack, PackStatus.USED, manifest.version)


def unpack(zip_file: Path, folder: Path, checker: Checker | None = None) -> PackFile:
    """Lay a pack from a zip file into ``folder`` (new and empty) and verify it.

    Raises ``PackRefusedError``; the caller then throws the folder away.
    """
    try:
        with zipfile.ZipFile(zip_file) as archive:
            members = [m for m in archive.infolist() if not m.is_dir()]
            _within_limits(members)
            for member in members:
                target = folder.joinpath(*_inside(member.filename).parts)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(_bounded(archive, member))
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError) as problem:
        raise PackRefusedError(PackStatus.DAMAGED, PACK, "The zip cannot be read.") from problem
    manifest = verify_pack(folder, checker)
    _newer_than_built_in(manifest, ContentPack.load())
    _reads_well(ContentPack.load(folder))
    return manifest


def version_key(version: str) -> tuple[int, ...]:
    """Versions as they compare: "2026.11.23" is before "2026.12.1". Others come first."""
    parts = version.split(".")
    return tuple(int(p) for p in parts) if all(p.isascii() and p.isdigit() for p in parts) else ()


def _newer_than_built_in(manifest: PackFile, built_in: ContentPack) -> None:
    if version_key(manifest.version) <= version_key(built_in.version):
        raise PackRefusedError(PackStatus.OLDER, PACK, "The pack is not newer.")


def _reads_well(pack: ContentPack) -> None:
    """Decode everything once, so that a bad file cannot fail later in a parent's hands."""
    regions = [pack.help_region(region.code) for region in pack.regions()]
    for read in (pack.oars, pack.account_laws, pack.tips, pack.age_bands, pack.clauses,
                 pack.glossary, pack.changes, pack.rating_pitfalls):  # fmt: skip
        read()
    pack.sources(())
    pack.mark_text("general_knowledge")
    files = (
        *pack.platforms(), *pack.apps(), *pack.rating_systems(), *pack.talk_topics(), *regions,
        pack.agreement, pack.talk_common, pack.first_hour(),
    )  # fmt: skip
    for key in sorted(set(read_ids(resource_path("content", IDS))) - all_ids(files)):
        raise ContentError(IDS, 1, f"The id {key} vanished.")


def _within_limits(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_FILES or sum(m.file_size for m in members) > MOST_BYTES:
        raise PackRefusedError(PackStatus.DAMAGED, PACK, "The zip is too large for guides.")


def _inside(name: str) -> PurePosixPath:
    """A member's name as a path inside the folder. Raises ``ValueError`` for any other."""
    path = PurePosixPath(name)
    bad = path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or "\0" in name
    if bad or not path.parts:
        raise ValueError("a member lies outside of the pack")
    return path


def _bounded(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The member's bytes; a member that is longer than it says is refused."""
    with archive.open(member) as stream:
        data = stream.read(member.file_size + 1)
    if len(data) > member.file_size:
        raise ValueError("a member is longer than it says")
    return data
