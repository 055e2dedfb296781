"""What delivery knows of the letters that left, for the sorting of mail that answers or quotes them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass

from answerable.consent import actions as consent
from answerable.journey.delivery import letters
from answerable.journey.delivery.composing import compose
from answerable.journey.delivery.models import Delivery
from answerable.kit.errors import Missing
from answerable.kit.sealing import SealBroken
from answerable.kit.text import normalise_address
from answerable.people.models import ContactPoint


def thread_of(delivery_id: str) -> str | None:
    """The conversation to which a delivery belongs."""
    rows = Delivery.objects.filter(pk=delivery_id, message__isnull=False)
    return rows.values_list("message__thread_id", flat=True).first()


def went_to(delivery_id: str, addresses: Collection[str]) -> bool:
    """Whether this letter went to one of these addresses: only who carried it, or got it, knows to which."""
    rows = Delivery.objects.select_related("contact_point")
    row = rows.filter(pk=delivery_id, contact_point__isnull=False).first() if addresses else None
    try:
        own = _address_of(row.contact_point) if row and row.contact_point else ""
    except (Missing, SealBroken):
        return False
    return bool(own) and own in {_spelled(one) for one in addresses}


def _address_of(point: ContactPoint) -> str:
    opened = consent.for_delivery(point.person_id)
    return _spelled(opened.text(point.address_sealed, f"contact:{point.pk}:address"))


def _spelled(address: str) -> str:
    try:
        return normalise_address("email", address)
    except ValueError:
        return ""


def body_of(delivery_id: str) -> str:
    """What a note that a letter came said, with the numbers to call in it; empty for every other delivery: an answer
    is known by itself, and needs no opening."""
    rows = Delivery.objects.select_related("contact_point__person")
    row = rows.filter(pk=delivery_id, kind="acknowledgement").first()
    try:
        return compose(row).outgoing.body if row else ""
    except (Missing, SealBroken):
        return ""


def notes() -> list[tuple[str, str]]:
    """Subject and body of all that software writes to people, with its holes; a sentence alone has no subject."""
    return _notes


def _said(value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, letters.Letter):
        yield value.subject, value.body
    elif isinstance(value, str):
        yield "", value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _said(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _said(getattr(value, field.name))


_notes = [said for name, value in vars(letters).items() if name.isupper() for said in _said(value)]
