"""Undoes what mail does to bytes on their way: base64, quoted-printable, uuencode; as far as it is whole."""

import binascii
import re

_JUNK = re.compile(rb"[^A-Za-z0-9+/=\s]")
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_GROUP = re.compile(rb"[^=]+")
_UU_FILE = re.compile(
    rb"^begin [0-7]{3,4} ([^\r\n]{1,255})\r?\n((?:[\x20-\x60][^\r\n]{0,90}\r?\n)*?)(?:[ `]?\r?\n)?end[ \t]*\r?$",
    re.MULTILINE,
)


def undo(content: bytes, encoding: str, *, is_text: bool) -> tuple[bytes, bool]:
    """The bytes as they were, and whether they came whole."""
    how = encoding.strip().strip("\"'").lower()
    if how == "base64":
        return _from_base64(content, is_text=is_text)
    if how == "quoted-printable":
        return binascii.a2b_qp(content), True
    if how in ("x-uuencode", "x-uue", "uuencode", "uue"):
        found = _UU_FILE.search(content)
        return (uu(found.group(2)), True) if found else (content, False)
    return content, True


def uu_files(content: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """The text with a line in the place of each uuencoded file, and those files as (name, content)."""
    if b"begin " not in content:
        return content, []
    files = [(found.group(1).strip(), uu(found.group(2))) for found in _UU_FILE.finditer(content)]
    return _UU_FILE.sub(lambda found: b"[file: " + found.group(1).strip() + b"]", content), files


def uu(lines: bytes) -> bytes:
    kept = bytearray()
    for line in lines.splitlines():
        length = (line[0] - 32) & 63 if line else 0
        try:
            kept += binascii.a2b_uu(line[: 1 + (length + 2) // 3 * 4])
        except binascii.Error:
            continue
    return bytes(kept)


def _from_base64(content: bytes, *, is_text: bool) -> tuple[bytes, bool]:
    junk = _JUNK.search(content)
    if junk is None or not is_text:
        decoded, whole = _groups(content)
        return decoded, whole and junk is None
    # A footer that a list wrote in the open beneath, or text that was never base64 at all.
    end = content.rfind(b"\n", 0, junk.start()) + 1
    head, tail = content[:end], content[end:]
    if len(head.strip()) < 16:
        return content, False
    return _groups(head)[0] + b"\n" + tail, False


def _groups(content: bytes) -> tuple[bytes, bool]:
    """Several encoded texts one behind the other are each read; a letter too many at an end is left out."""
    kept, whole = bytearray(), True
    for found in _GROUP.finditer(content.translate(None, _NOT_BASE64)):
        group = found.group()
        if len(group) % 4 == 1:
            group, whole = group[:-1], False
        kept += binascii.a2b_base64(group + b"=" * (-len(group) % 4))
    return bytes(kept), whole
