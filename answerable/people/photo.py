"""A photo of staff: read whole before it is believed to be one, and kept small and without its metadata."""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from answerable.kit.errors import Invalid

KIND = "image/jpeg"
SIDE = 256  # pixels
MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 40_000_000
FORMATS = ("JPEG", "PNG", "WEBP")


def small_portrait(content: bytes) -> bytes:
    """The square middle of a JPEG, PNG or WebP photo as a JPEG of 256 pixels a side; Invalid says what is wrong."""
    if len(content) > MOST_BYTES:
        raise Invalid("This photo is larger than 10 MB. Please choose a smaller one.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _redrawn(content)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError,
            Image.DecompressionBombWarning):
        raise Invalid("This file is not a photo that we can read. Please choose a JPEG, PNG or WebP.") from None


def _redrawn(content: bytes) -> bytes:
    with Image.open(io.BytesIO(content), formats=FORMATS) as checked:
        if checked.width * checked.height > MOST_PIXELS:
            raise Invalid("This photo has too many pixels. Please choose a smaller one.")
        checked.verify()
    with Image.open(io.BytesIO(content), formats=FORMATS) as photo:
        upright = ImageOps.exif_transpose(photo)
        drawn = Image.new("RGB", upright.size, "white")
        layered = upright.convert("RGBA")
        drawn.paste(layered, mask=layered.getchannel("A"))
    kept = io.BytesIO()
    # A new picture carries neither place nor camera of the old one.
    ImageOps.fit(drawn, (SIDE, SIDE)).save(kept, "JPEG", quality=85, optimize=True)
    return kept.getvalue()
