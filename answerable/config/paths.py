"""Where a deployment keeps its files."""

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def data_folder() -> Path:
    """The folder named by ANSWERABLE_DATA (default, also when that is empty: `var` below the working directory)."""
    folder = Path(os.environ.get("ANSWERABLE_DATA") or "var").resolve()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
