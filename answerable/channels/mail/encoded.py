"""Words that a head carries encoded (RFC 2047), and parameters split into parts (RFC 2231)."""

import binascii
import re
from urllib.parse import unquote_to_bytes

from answerable.channels.mail.charsets import decode
from answerable.channels.mail.transfer import undo

_WORD = re.compile(rb"=\?([\w.:*-]{1,60})\?([bBqQ])\?([^?\r\n]*)\?=")
_NUMBERED = re.compile(r"(.+?)\*(\d{1,3})(\*?)|(.+?)(\*)")
_NAME = re.compile(r";\s*([^\s;=\"]{1,60})\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^;]*)")
LONGEST = 8192
MOST_PARAMETERS = 100


def words(value: bytes) -> str:
    """A head's value as people read it; letters cut in two between encoded words are joined before they are read."""
    if b"=?" not in value:
        return decode(value)[0]
    kept: list[str] = []
    run, run_charset, last = bytearray(), "", 0
    for found in _WORD.finditer(value):
        between = value[last : found.start()]
        charset = found.group(1).decode("ascii", "replace").partition("*")[0].lower()
        if between.strip() or charset != run_charset or not run:
            kept.append(decode(bytes(run), run_charset)[0])
            kept.append("" if run and not between.strip() else decode(between)[0])
            run, run_charset = bytearray(), charset
        run += _letters(found.group(2), found.group(3))
        last = found.end()
    kept += [decode(bytes(run), run_charset)[0], decode(value[last:])[0]]
    return "".join(kept)


def _letters(how: bytes, content: bytes) -> bytes:
    if how in b"bB":
        return undo(content, "base64", is_text=False)[0]
    return binascii.a2b_qp(content.replace(b" ", b"_"), header=True)


def main_value(value: bytes) -> str:
    """What stands before the first parameter, in small letters."""
    return decode(value[:LONGEST])[0].partition(";")[0].strip().lower()


def parameters(value: bytes) -> dict[str, str]:
    """The parameters by their names in small letters; parts are put together in the order of their numbers."""
    line = decode(value[:LONGEST])[0]
    whole: dict[str, str] = {}
    parts: dict[str, list[tuple[int, bool, str]]] = {}
    for count, found in enumerate(_NAME.finditer(line)):
        if count >= MOST_PARAMETERS:
            break
        name, said = found.group(1).lower(), _unquoted(found.group(2).strip())
        numbered = _NUMBERED.fullmatch(name)
        if numbered is None:
            whole.setdefault(name, words(said.encode("utf-8", "replace")))
        else:
            base = numbered.group(1) or numbered.group(4)
            coded = bool(numbered.group(3) or numbered.group(5))
            parts.setdefault(base, []).append((int(numbered.group(2) or 0), coded, said))
    return whole | {name: _together(pieces) for name, pieces in parts.items()}


def _unquoted(said: str) -> str:
    if len(said) >= 2 and said[0] == said[-1] == '"':
        return re.sub(r"\\(.)", r"\1", said[1:-1])
    return said.strip('"')


def _together(pieces: list[tuple[int, bool, str]]) -> str:
    content, charset = bytearray(), ""
    for place, (_, coded, said) in enumerate(sorted(pieces)):
        if coded and place == 0 and said.count("'") >= 2:
            charset, _, said = said.split("'", 2)
        content += unquote_to_bytes(said) if coded else said.encode("utf-8", "replace")
    return decode(bytes(content), charset)[0]
