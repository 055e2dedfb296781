"""The list of erased persons, kept outside the database: a restored backup is made to forget them again."""

import os
from pathlib import Path

from django.conf import settings

NAME = "erasures"


def note(owner: str) -> None:
    """Adds an id to the list, on disk before this returns. The key is destroyed only afterwards."""
    place = _place()
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(place, "a", encoding="ascii") as file:
        file.write(owner + "\n")
        file.flush()
        os.fsync(file.fileno())


def noted() -> list[str]:
    """Every id that was ever erased in this deployment; a line cut short by a crash is left out."""
    try:
        lines = _place().read_text(encoding="ascii").splitlines(keepends=True)
    except FileNotFoundError:
        return []
    return [line.strip() for line in lines if line.endswith("\n") and line.strip()]


def _place() -> Path:
    return Path(settings.ANSWERABLE_CHECKPOINTS) / NAME
