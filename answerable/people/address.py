"""How kinds of contact points are normalised; a text message goes to a phone number."""

from answerable.kit.text import normalise_address

KINDS = ("email", "sms", "post", "phone")
# One number is one index, whether it is rung or written to.
_SPELT_AS = {"sms": "phone"}
INDEXED = ("email", "phone", "post")


def normalised(kind: str, raw: str) -> str:
    """The one spelling of this address; ValueError says what is wrong with it."""
    return normalise_address(_SPELT_AS.get(kind, kind), raw)


def index_kind(kind: str) -> str:
    """The kind under which the blind index of this address is made."""
    return _SPELT_AS.get(kind, kind)
