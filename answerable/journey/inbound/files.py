"""What an attached file really is, read from its content and never believed from its name."""

import re
import threading
import unicodedata
import warnings
from io import BytesIO

from PIL import Image

from answerable.kit.errors import Invalid

MOST_FILES = 5
MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 50_000_000
LONGEST_NAME = 120

KINDS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
PDF = "application/pdf"

_MAGIC = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"))
_one_at_a_time = threading.Lock()  # a picture of a few kilobytes may unfold to 200 MB
_TAIL = 2048
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_LOCKED = re.compile(rb"/Encrypt(?![A-Za-z])")
_ACTING = re.compile(rb"/(?:JavaScript|JS|Launch)(?![A-Za-z])")


class NotTaken(Invalid):
    """A file of another sort, damaged, or one that would not fit into memory once opened."""


def kind_of(content: bytes) -> str:
    """The media type of a photo (JPEG, PNG, WebP) or PDF, with `; note=` for a PDF that is locked or acts.

    Raises NotTaken for all else, for a damaged file, and for a picture of more than 50 million points.
    """
    if content.startswith(b"%PDF-"):
        return _pdf(content)
    return KINDS[_picture(content, _sort(content))]


def shown_name(raw: str) -> str:
    """The file's own name without its folders and without characters that could mislead who reads it."""
    last = re.split(r"[/\\]", raw)[-1]
    plain = "".join(c for c in unicodedata.normalize("NFC", last) if unicodedata.category(c)[0] != "C").strip()
    stem, dot, end = plain.rpartition(".")
    if dot and len(plain) > LONGEST_NAME:
        end = end[:10]
        plain = f"{stem[: LONGEST_NAME - len(end) - 1]}.{end}"
    return plain[:LONGEST_NAME] or "file"


def _sort(content: bytes) -> str:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WEBP"
    for magic, sort in _MAGIC:
        if content.startswith(magic):
            return sort
    raise NotTaken("neither a photo nor a PDF")


def _picture(content: bytes, sort: str) -> str:
    """Size first, from the header alone: a small file can claim to unfold into gigabytes."""
    try:
        with _one_at_a_time, warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=[sort]) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise NotTaken("more points than any camera makes")
                image.verify()
            with Image.open(BytesIO(content), formats=[sort]) as image:
                image.draft("RGB", (image.width // 8, image.height // 8))  # a JPEG is read whole, kept small
                image.load()
    except NotTaken:
        raise
    except Image.DecompressionBombError:
        raise NotTaken("more points than any camera makes") from None
    except Exception as trouble:  # a damaged file can make the decoder raise nearly anything
        raise NotTaken("damaged") from trouble
    return sort


def _pdf(content: bytes) -> str:
    if b"%%EOF" not in content[-_TAIL:] or b"startxref" not in content[-_TAIL:]:
        raise NotTaken("a PDF without its end")
    spelt = _ESCAPED.sub(lambda m: bytes([int(m[1], 16)]), content) if b"#" in content else content
    notes = [note for note, sign in (("locked", _LOCKED), ("acts", _ACTING)) if sign.search(spelt)]
    return f"{PDF}; note={'-'.join(notes)}" if notes else PDF
