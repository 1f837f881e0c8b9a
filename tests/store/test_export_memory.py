"""An export with large files: one of them is in memory at a time."""

from __future__ import annotations

import random
import tracemalloc
import zipfile
from pathlib import Path

from familysafe.store.export_rows import AttachmentRow
from familysafe.store.export_zip import write_zip, zip_bytes
from familysafe.store.rows import Batch

MB = 1 << 20
NOTHING = Batch((), (), (), (), ())


def row(number: int) -> AttachmentRow:
    mark = bytes([number]) * 16
    return AttachmentRow(mark, mark, "family", mark, bytes([number]) * 32, "a/b", MB)


def test_the_files_go_into_the_zip_one_after_the_other(tmp_path: Path) -> None:
    rows = tuple(row(number) for number in range(12))

    def content_of(one: AttachmentRow) -> bytes:
        return random.Random(one.id[0]).randbytes(MB)

    tracemalloc.start()
    write_zip(tmp_path / "all.zip", NOTHING, rows, content_of, bytes(16))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 6 * MB
    assert (tmp_path / "all.zip").read_bytes() == zip_bytes(NOTHING, rows, content_of, bytes(16))
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert packed.namelist() == sorted(packed.namelist())
        assert len(packed.namelist()) == 13
