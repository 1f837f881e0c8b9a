"""The export as a file: a zip of ``notebook.json`` and ``attachments/``.

Members are sorted and dated 1980, no time of export is in it: equal content gives equal bytes.
Reading treats the file as hostile: members are read by name as streams with limits on what is
really read, never extracted.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from familysafe.store import durable
from familysafe.store.export_rows import AttachmentRow, BrokenExportError, from_json, to_json
from familysafe.store.rows import Batch

NOTEBOOK = "notebook.json"
FOLDER = "attachments/"
MOST_MEMBERS = 10_000
MOST_BYTES = 1 << 30
MOST_NOTEBOOK = 200 * 1024 * 1024
_DATE = (1980, 1, 1, 0, 0, 0)
_PIECE = 64 * 1024
#: Gives the bytes of a file when they are wanted.
ContentOf = Callable[[AttachmentRow], bytes]


def zip_bytes(
    batch: Batch,
    attachments: tuple[AttachmentRow, ...],
    content_of: ContentOf,
    guardian: bytes,
) -> bytes:
    """The whole zip, in memory."""
    out = io.BytesIO()
    _pack(out, batch, attachments, content_of, guardian)
    return out.getvalue()


def write_zip(
    path: Path,
    batch: Batch,
    attachments: tuple[AttachmentRow, ...],
    content_of: ContentOf,
    guardian: bytes,
) -> None:
    """Put the zip at ``path``, durably; one file at a time is in memory."""

    def write(out: BinaryIO) -> None:
        _pack(out, batch, attachments, content_of, guardian)

    durable.write_with(path, write)


def _pack(
    out: BinaryIO,
    batch: Batch,
    attachments: tuple[AttachmentRow, ...],
    content_of: ContentOf,
    guardian: bytes,
) -> None:
    by_hash = {row.sha256: row for row in attachments}
    with zipfile.ZipFile(out, "w") as packed:
        for digest in sorted(by_hash):
            name = FOLDER + digest.hex()
            packed.writestr(_member(name), content_of(by_hash[digest]), compresslevel=6)
        text = to_json(batch, attachments, guardian)
        packed.writestr(_member(NOTEBOOK), text, compresslevel=6)


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DATE)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3  # the same on Windows, so that the bytes are too
    info.external_attr = 0o600 << 16
    return info


def read_zip(
    path: Path,
) -> tuple[Batch, tuple[AttachmentRow, ...], dict[bytes, bytes], bytes]:
    """Rows, attachments and their bytes, and the guardian. Raises BrokenExportError."""
    try:
        with zipfile.ZipFile(path) as packed:
            return _read(packed)
    except FileNotFoundError:
        raise BrokenExportError("missing") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
        raise BrokenExportError(type(error).__name__) from None
    except (NotImplementedError, ValueError, KeyError) as error:
        raise BrokenExportError(type(error).__name__) from None


def _read(
    packed: zipfile.ZipFile,
) -> tuple[Batch, tuple[AttachmentRow, ...], dict[bytes, bytes], bytes]:
    names = packed.namelist()
    if len(names) > MOST_MEMBERS or len(set(names)) != len(names):
        raise BrokenExportError("members")
    content = _member_bytes(packed, NOTEBOOK, MOST_NOTEBOOK)
    batch, attachments, guardian = from_json(content)
    left = MOST_BYTES - len(content)
    contents: dict[bytes, bytes] = {}
    for row in attachments:
        if row.sha256 not in contents:
            data = _member_bytes(packed, FOLDER + row.sha256.hex(), min(left, row.size))
            left -= len(data)
            if sha256(data).digest() != row.sha256:
                raise BrokenExportError("attachment")
            contents[row.sha256] = data
    return batch, attachments, contents, guardian


def _member_bytes(packed: zipfile.ZipFile, name: str, most: int) -> bytes:
    """What is really in a member; the sizes in the headers are not believed."""
    out = bytearray()
    with packed.open(name) as stream:
        while piece := stream.read(_PIECE):
            out += piece
            if len(out) > most:
                raise BrokenExportError("too big")
    return bytes(out)
