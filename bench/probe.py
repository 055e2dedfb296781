"""How long this disk takes, at this moment, to make 4 kB durable: without it no durable figure means anything."""

from __future__ import annotations

import os
import secrets
import tempfile
from pathlib import Path

from bench.figures import timed

TIMES = 60
BLOCK = secrets.token_bytes(4096)


def _append(handle: int) -> None:
    os.write(handle, BLOCK)
    os.fsync(handle)


def fsync_ms(folder: Path, times: int = TIMES) -> float:
    """The median of as many appends with fsync in this folder, in milliseconds."""
    handle, name = tempfile.mkstemp(dir=folder)
    try:
        return timed(lambda: _append(handle), times).at(0.5)
    finally:
        os.close(handle)
        Path(name).unlink()
