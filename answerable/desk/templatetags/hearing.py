"""How pages about the screen say channels, counts and where a version stands."""

from collections.abc import Mapping

from django import template

from answerable.desk.hearing import words
from answerable.hearing.models import Version

register = template.Library()


@register.filter
def channel(name: str) -> str:
    """{{ bound.channel|channel }}: 'Email', 'All channels'."""
    return words.channel_said(name)


@register.filter
def grouped(number: int) -> str:
    """{{ count|grouped }}: '1,040'."""
    return f"{number:,}"


@register.filter
def item(known: Mapping[str, object], key: str) -> object:
    """{{ faces|item:version.made_by }}: what a mapping has under this key; nothing where it has none."""
    return known.get(key)


@register.filter
def version_now(version: Version) -> str:
    """{{ version|version_now }}: 'listens', 'waits for a signature', 'ended', 'let go'."""
    if version.is_current:
        return "listens"
    if version.waits:
        return "waits for a signature"
    return "ended" if version.is_signed else "let go"
