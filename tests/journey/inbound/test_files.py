"""What an attached file is, by its content."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from answerable.journey.inbound.files import MOST_PIXELS, NotTaken, kind_of, shown_name


def a_picture(sort: str = "JPEG", size: tuple[int, int] = (40, 30)) -> bytes:
    written = BytesIO()
    Image.new("RGB", size, (120, 80, 40)).save(written, sort)
    return written.getvalue()


def a_pdf(inside: bytes = b"") -> bytes:
    return b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog " + inside + b">>\nendobj\nstartxref\n9\n%%EOF\n"


def a_png_that_claims(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000)))
            + chunk(b"IEND", b""))


@pytest.mark.parametrize(("sort", "kind"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp")])
def test_a_photo_is_known_by_its_content(sort: str, kind: str) -> None:
    assert kind_of(a_picture(sort)) == kind


@pytest.mark.parametrize("sort", ["JPEG", "PNG", "WEBP"])
def test_a_photo_cut_short_is_not_taken(sort: str) -> None:
    whole = a_picture(sort, (200, 200))
    with pytest.raises(NotTaken):
        kind_of(whole[: len(whole) // 2])


@pytest.mark.parametrize("content", [b"", b"GIF89a" + bytes(50), b"<svg xmlns='http://www.w3.org/2000/svg'/>",
                                     b"MZ" + bytes(100), b"PK\x03\x04" + bytes(100), b"\xff\xd8\xff", b"RIFF1234WEBP"])
def test_any_other_content_is_not_taken(content: bytes) -> None:
    with pytest.raises(NotTaken):
        kind_of(content)


def test_a_picture_that_would_not_fit_into_memory_is_not_unfolded() -> None:
    bomb = a_png_that_claims(60_000, 60_000)
    assert MOST_PIXELS < 60_000 * 60_000
    with pytest.raises(NotTaken, match="more points"):
        kind_of(bomb)


def test_a_program_named_like_a_photo_is_still_a_program() -> None:
    assert shown_name("C:\\photos\\rash.jpg") == "rash.jpg"
    with pytest.raises(NotTaken):
        kind_of(b"#!/bin/sh\necho rash.jpg\n")


def test_a_pdf_needs_its_beginning_and_its_end() -> None:
    assert kind_of(a_pdf()) == "application/pdf"
    for broken in (a_pdf()[:-20], b"\n" + a_pdf(), b"%PDF-1.7 and nothing more"):
        with pytest.raises(NotTaken):
            kind_of(broken)


@pytest.mark.parametrize(("inside", "kind"), [
    (b"/Encrypt 5 0 R ", "application/pdf; note=locked"),
    (b"/OpenAction << /S /JavaScript /JS (app.alert) >> ", "application/pdf; note=acts"),
    (b"/OpenAction << /S /J#61vaScript >> ", "application/pdf; note=acts"),
    (b"/Encrypt 5 0 R /S /Launch ", "application/pdf; note=locked-acts"),
    (b"/EncryptMetadata true ", "application/pdf"),
])
def test_a_pdf_that_is_locked_or_acts_is_kept_and_named_as_such(inside: bytes, kind: str) -> None:
    assert kind_of(a_pdf(inside)) == kind
    assert len(kind) <= 40


@pytest.mark.parametrize(("raw", "shown"), [
    ("../../etc/passwd", "passwd"),
    ("rash\u202egpj.exe", "rashgpj.exe"),
    ("\x00\n", "file"),
    ("", "file"),
    ("x" * 300 + ".jpeg", "x" * 115 + ".jpeg"),
])
def test_a_name_is_shown_without_what_could_mislead(raw: str, shown: str) -> None:
    assert shown_name(raw) == shown
