"""Django's own secret, kept in a private file; nothing of a person's is sealed with it."""

import os
import secrets
from pathlib import Path


def secret_key(folder: Path) -> str:
    """The text of `secret.key` in the data folder, made on first run with mode 0600."""
    path = folder / "secret.key"
    try:
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()
    with os.fdopen(made, "w") as file:
        file.write(secrets.token_urlsafe(64))
        file.flush()
        os.fsync(file.fileno())
    return path.read_text()
