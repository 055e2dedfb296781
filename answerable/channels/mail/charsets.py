"""Turns bytes into letters, whatever was declared: only codecs that run in linear time, and never a failure."""

import codecs
import re
from functools import lru_cache

_FAMILIES = (
    "ascii", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-7",
    *(f"iso8859-{n}" for n in (*range(1, 12), *range(13, 17))),
    *(f"cp{n}" for n in (437, 720, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 874,
                         932, 949, 950, *range(1250, 1259))),
    "koi8-r", "koi8-u", "koi8-t", "mac-roman", "mac-latin2", "mac-cyrillic", "mac-greek", "mac-turkish", "tis-620",
    "big5", "big5hkscs", "gb2312", "gbk", "gb18030", "hz", "euc_jp", "euc_kr", "shift_jis", "shift_jisx0213", "johab",
    "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_ext", "iso2022_kr", "ptcp154",
)  # fmt: skip
# Not among them: punycode and idna (quadratic), unicode_escape and its like (no charset of any mail).
_KNOWN = frozenset(codecs.lookup(name).name for name in _FAMILIES)
_OTHER_NAMES = {
    "ansi": "cp1252", "x-ansi": "cp1252", "cp-850": "cp850", "x-sjis": "cp932", "ms_kanji": "cp932",
    "ks_c_5601-1987": "cp949", "x-gbk": "gbk", "x-mac-roman": "mac-roman", "macintosh": "mac-roman",
    "unicode-1-1-utf-7": "utf-7", "iso-8859-8-i": "iso8859-8", "iso-8859-8-e": "iso8859-8", "utf8mb4": "utf-8",
    "x-user-defined": "cp1252", "unknown-8bit": "utf-8", "x-unknown": "utf-8", "default": "utf-8", "binary": "utf-8",
}  # fmt: skip
# In these, seven bits do not mean ASCII, so a text in them would pass for UTF-8.
_NOT_PLAIN = ("utf-16", "utf-32", "utf-7", "hz", "iso2022")
_SAMPLE = 256 * 1024
_IN_HTML = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,40})", re.IGNORECASE)
# Mail programs that say Latin 1 or ASCII send Windows letters, as browsers have learned too.
_WIDER = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"}


@lru_cache(maxsize=256)
def known(declared: str) -> str:
    """Python's name of a charset that may be used, or an empty string."""
    name = declared.strip().strip("\"'").lower()
    try:
        found = codecs.lookup(_OTHER_NAMES.get(name, name)).name if 2 <= len(name) <= 40 and name.isascii() else ""
    except (LookupError, ValueError):
        return ""
    return found if found in _KNOWN else ""


def decode(content: bytes, declared: str = "") -> tuple[str, bool]:
    """The text, and whether it was surely read as meant: UTF-8 first, then what is declared, then Windows letters."""
    name = known(declared) if declared else ""
    if content.isascii() and not name.startswith(_NOT_PLAIN):
        return content.decode("ascii"), True
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        name = "utf-16"
    if name.startswith(_NOT_PLAIN) and (meant := _strictly(content, name)) is not None:
        return meant, True
    if (meant := _strictly(content, "utf-8")) is not None:
        return meant.removeprefix("\ufeff"), True
    if name and (meant := _strictly(content, _WIDER.get(name, name))) is not None:
        return meant, True
    if (meant := _strictly(content, "cp1252")) is not None:
        return meant, False
    return _at_any_price(content, name), False


def in_html(content: bytes) -> str:
    """The charset that the HTML itself declares near its beginning."""
    found = _IN_HTML.search(content[:4096])
    return found.group(1).decode("ascii", "replace") if found else ""


def _strictly(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except (UnicodeError, ValueError):
        return None


def _at_any_price(content: bytes, name: str) -> str:
    """Whichever reading spoils fewer letters: broken UTF-8, or the declared charset, or Windows'."""
    names = dict.fromkeys(("utf-8", name or "cp1252", "cp1252"))
    return content.decode(min(names, key=lambda one: _spoiled(content[:_SAMPLE].decode(one, "replace"))), "replace")


def _spoiled(text: str) -> int:
    return text.count("\ufffd") * 4 + sum(text.count(odd) for odd in "ÃÂ")
