"""Files inside the notebook: bytes in pieces beside the record that names them.

The record is what was written down and stays; the bytes alone can go for ever, so a picture that
must not be kept leaves nothing but its line. Used inside one transaction of the notebook.
"""

from __future__ import annotations

from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection, delete, select

from familysafe.errors import NotFoundError
from familysafe.services.ports import Create
from familysafe.store import export_rows
from familysafe.store import tables as t

#: What a file is never decides anything here, and the program never opens one.
MEDIA = "application/octet-stream"


def put(conn: Connection, file_id: UUID, draft: Create, content: bytes) -> None:
    """Keep the bytes of the record in ``draft``."""
    row = export_rows.AttachmentRow(
        id=file_id.bytes,
        root=draft.root.bytes,
        scope=draft.scope.value,
        entity_id=draft.record.id.bytes,
        sha256=sha256(content).digest(),
        media=MEDIA,
        size=len(content),
    )
    export_rows.put_attachments(conn, [row], {row.sha256: content})


def sizes(conn: Connection) -> dict[UUID, int]:
    """Records that have a file, with its bytes."""
    found = conn.execute(select(t.attachment.c.entity_id, t.attachment.c.size))
    return {UUID(bytes=row.entity_id): row.size for row in found}


def content(conn: Connection, record_id: UUID) -> bytes:
    """The bytes of a record's file, as they were saved. Raises NotFoundError, VaultDamagedError."""
    mine = t.attachment.c.entity_id == record_id.bytes
    row = conn.execute(select(t.attachment.c.id, t.attachment.c.sha256).where(mine)).one_or_none()
    if row is None:
        raise NotFoundError(record_id.hex)
    return export_rows.whole_bytes(conn, row.id, row.sha256)


def drop(conn: Connection, record_id: UUID) -> bytes:
    """Remove the bytes for ever; returns the id of the file. Raises NotFoundError."""
    mine = t.attachment.c.entity_id == record_id.bytes
    file_id: bytes | None = conn.execute(select(t.attachment.c.id).where(mine)).scalar()
    if file_id is None:
        raise NotFoundError(record_id.hex)
    conn.execute(delete(t.attachment).where(t.attachment.c.id == file_id))
    return file_id
