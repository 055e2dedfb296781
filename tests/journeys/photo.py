"""A picture to send along, made here."""

from io import BytesIO

from PIL import Image


def a_photo() -> bytes:
    """A small PNG."""
    kept = BytesIO()
    Image.new("RGB", (160, 160), (210, 180, 150)).save(kept, "PNG")
    return kept.getvalue()
