"""Secret files: 32 bytes, mode 0600, made whole on first run or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

LENGTH = 32


class KeyTrouble(Exception):
    """A key file is missing, exposed or damaged; the message says what to type or do."""


def read_or_make(path: Path) -> bytes:
    """The secret kept at ``path``; on first run it is made there, safe against a crash or a rival."""
    try:
        return read(path)
    except FileNotFoundError:
        make(path)
        return read(path)


def read(path: Path) -> bytes:
    """The secret kept at ``path``; FileNotFoundError when there is none, KeyTrouble when it may not be used."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        mode = stat.S_IMODE(os.fstat(handle).st_mode)
        if mode & 0o077:
            raise KeyTrouble(f"Others on this machine can read {path}. Type: chmod 600 {path}")
        secret = os.read(handle, LENGTH + 1)
    finally:
        os.close(handle)
    if len(secret) != LENGTH:
        raise KeyTrouble(f"{path} is damaged: it must hold {LENGTH} bytes. Put back your copy of it.")
    return secret


def make(path: Path) -> None:
    """Make the secret unless there is one. Linked into place whole, so that a kill leaves all or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        os.write(handle, secrets.token_bytes(LENGTH))
        os.fsync(handle)
    finally:
        os.close(handle)
    try:
        os.link(unfinished, path)
    except FileExistsError:
        pass  # another process made it first: theirs is the one
    finally:
        unfinished.unlink()
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename or a new name in this folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
