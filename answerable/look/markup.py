"""Pieces of a page that stand on it many times, put together in Python at a tenth of what templates take for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from html import escape
from urllib.parse import quote

from django.conf import settings
from django.templatetags.static import static
from django.urls import get_script_prefix, reverse
from django.utils.safestring import SafeString

_MARK = "0mark0"
_needs_escaping = re.compile("[&<>\"']").search


def markup(pattern: str, /, *some: object, **values: object) -> SafeString:
    """The pattern with these values in its places, each escaped unless it is markup already.

    Django's format_html does the same, and asks of every value whether its text is still to be translated.
    """
    return SafeString(pattern.format(*map(_escaped, some), **{name: _escaped(value) for name, value in values.items()}))


def together(pieces: Iterable[SafeString]) -> SafeString:
    """Several pieces, one after another."""
    return SafeString("".join(pieces))


def _escaped(value: object) -> str:
    if isinstance(value, SafeString):
        return value
    said = str(value)
    return escape(said) if _needs_escaping(said) else said


def address(route: str, *, of: str = "") -> SafeString:
    """The address of a page, and of one about one thing by its id; what `{% url %}` says."""
    pattern = _pattern(route, bool(of), get_script_prefix())
    return SafeString(pattern.replace(_MARK, quote(of)) if of else pattern)


def addresses(route: str) -> Callable[[str], SafeString]:
    """The same for many things, one after another."""
    pattern = _pattern(route, True, get_script_prefix())
    return lambda of: SafeString(pattern.replace(_MARK, quote(of)))


@lru_cache(maxsize=256)
def _pattern(route: str, is_about_one: bool, _prefix: str) -> str:
    return reverse(route, args=[_MARK] if is_about_one else [])


def linked(pattern: str, names: tuple[str, ...]) -> SafeString:
    """The pattern with the address of each of these static files, a line each: the same on every page."""
    return _linked(pattern, names, settings.STATIC_URL)


@lru_cache(maxsize=128)
def _linked(pattern: str, names: tuple[str, ...], _served_at: str) -> SafeString:
    return SafeString("\n".join(markup(pattern, static(name)) for name in names))


NOTHING = SafeString("")
