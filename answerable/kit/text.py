"""How addresses and names are written, so that the same one is always found again."""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile(r"\s+")
_UNSAFE_IN_EMAIL = re.compile(r"[\s\x00-\x1f\x7f<>()\[\],;:\\\"]")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
_HOST = re.compile(r"(?:https?://|\bwww\.)(?:[^\s/?#<>\"']{0,256}@)?([^\s/?#<>\"'@:()\[\],;]{1,253})", re.IGNORECASE)
MOST_HOSTS = 20
_BETWEEN_DIGITS = re.compile(r"[\s().\-/\u2010-\u2015]")
_PHONE = re.compile(r"\+[1-9][0-9]{6,14}")

_BAD_EMAIL = "This does not look like an email address."
_BAD_PHONE = "Please write the number with + and the country's code first."
_BAD_POST = "Please write the address that a letter would carry."


def normalise_address(kind: str, raw: str) -> str:
    """The one spelling of an email, phone or post address; ValueError says what is wrong with it."""
    plain = unicodedata.normalize("NFKC", raw).strip()
    if kind == "email":
        return _email(plain)
    if kind == "phone":
        return _phone(plain)
    if kind == "post":
        return _post(plain)
    raise ValueError("There is no such kind of address.")


def _email(plain: str) -> str:
    local, at, domain = plain.casefold().partition("@")
    if not at or not 1 <= len(local) <= 64 or _UNSAFE_IN_EMAIL.search(local) or _is_disguised(local):
        raise ValueError(_BAD_EMAIL)
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError(_BAD_EMAIL) from None
    labels = domain.split(".")
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        raise ValueError(_BAD_EMAIL)
    if labels[-1].isdigit() or len(local) + 1 + len(domain) > 254:
        raise ValueError(_BAD_EMAIL)
    return f"{local}@{domain}"


def _is_disguised(local: str) -> bool:
    """Whether a mail library would decode it into something else (RFC 2047), or it holds a sign that nobody sees."""
    return "=?" in local or any(unicodedata.category(sign).startswith("C") for sign in local)


def _phone(plain: str) -> str:
    ascii_digits = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in plain)
    joined = _BETWEEN_DIGITS.sub("", _TRUNK_ZERO.sub("", ascii_digits))
    number = "+" + joined[2:] if joined.startswith("00") else joined
    if not _PHONE.fullmatch(number):
        raise ValueError(_BAD_PHONE)
    return number


def _post(plain: str) -> str:
    folded = _SPACES.sub(" ", plain).casefold()
    if not folded:
        raise ValueError(_BAD_POST)
    return folded


def normalise_name(raw: str) -> str:
    """The one spelling by which a person's name is found, whatever its capitals and spaces."""
    plain = unicodedata.normalize("NFKC", raw)
    return _SPACES.sub(" ", plain).strip().casefold()


def disguised_hosts(text: str) -> list[tuple[str, str]]:
    """The hosts of links in a text whose letters are not all Latin, each with the name that a browser would ask for:
    another alphabet's letters can look like those of a name that one trusts."""
    found = dict.fromkeys(unicodedata.normalize("NFKC", host).casefold().strip(".") for host in _HOST.findall(text))
    return [(host, _asked_for(host)) for host in found if not all(map(_is_latin, host))][:MOST_HOSTS]


def _is_latin(sign: str) -> bool:
    return sign.isascii() or (sign.isalpha() and unicodedata.name(sign, "").startswith("LATIN"))


def _asked_for(host: str) -> str:
    labels = (label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
              for label in re.split(r"[.\u3002]", host.encode("utf-8", "ignore").decode("utf-8")))
    return ".".join(labels)


def shorten(text: str, limit: int = 80) -> str:
    """The beginning of a text in one line, at most ``limit`` characters, cut between words."""
    line = _SPACES.sub(" ", text).strip()
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    whole, space, _ = cut.rpartition(" ")
    return (whole if space and len(whole) > limit // 2 else cut).rstrip(" ,;:.") + "…"
