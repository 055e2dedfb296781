"""Where the typeface lies: its files are served out of the installed package, never copied."""

from importlib.util import find_spec
from pathlib import Path


def fonts_dir() -> Path:
    """Folder of Atkinson Hyperlegible's font files inside the installed font package."""
    spec = find_spec("fontpkg_atkinson_hyperlegible")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("Install fontpkg-atkinson-hyperlegible: the pages are set in it.")
    return Path(spec.origin).parent / "files"
