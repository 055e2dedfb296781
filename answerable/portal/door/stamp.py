"""The stamp that a framed form carries instead of a cookie: signed, for one door and one showing, and it runs out."""

from datetime import timedelta

from django.core import signing

from answerable.kit.answer import Answer
from answerable.kit.ids import token

LASTS = timedelta(hours=8)  # someone may write a letter slowly, and be called away
_SALT = "answerable.door"
_LATE = "This page was open for a long time. Nothing is lost. Please press the button once more."


def issue(key: str) -> str:
    """A stamp for one showing of the form behind this door."""
    return signing.dumps([key, token(9)], salt=_SALT)


def holds(given: str, key: str) -> Answer:
    """Whether this is a stamp of ours, for this door, and still good."""
    try:
        named = signing.loads(given, salt=_SALT, max_age=LASTS)
    except signing.BadSignature:  # one that ran out is one, too
        return Answer(False, _LATE)
    ours = isinstance(named, list) and named[:1] == [key]
    return Answer(True) if ours else Answer(False, _LATE)
