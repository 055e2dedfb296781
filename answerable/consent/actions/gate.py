"""The gate: opens a person's data for a purpose, or refuses with the reason."""

from collections.abc import Collection, Mapping

from answerable.access.actor import Actor
from answerable.consent.models import Opening
from answerable.consent.passes import Pass, Sealer, each
from answerable.consent.purposes import IN_WORDS, Purpose
from answerable.consent.queries import at_the_gate
from answerable.consent.rules import may_know_of_erasure, may_open, quarter
from answerable.kit.clock import now
from answerable.kit.errors import Missing
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import keys
from answerable.people.actions import Arriving

ERASED = "What this person wrote was erased."


def open(actor: Actor, person_id: str, purpose: Purpose) -> Pass:
    """A pass for one purpose, leaving one entry per actor, person, purpose and quarter of an hour.

    Raises Refused with the reason, and Missing where there is no such person or their key is gone.
    """
    stands = at_the_gate(actor, person_id, purpose, quarter=quarter(now()))
    if stands.organisation is None:
        raise Missing("We could not find this person.")
    found = keys.keys_of(stands.records)
    if person_id not in found and may_know_of_erasure(actor, person_id, organisation=stands.organisation):
        raise Missing(ERASED)
    may_open(actor, person_id, purpose, running=stands.running, organisation=stands.organisation).or_refuse()
    if not stands.is_noted:
        _note_opening(actor, person_id, purpose)
    return _mint(person_id, purpose, found)


def for_screening(people: Collection[str]) -> dict[str, Pass]:
    """Passes for the screen itself, one look-up for all; the trace is each message's `message:screened` entry."""
    found = keys.keys_of(people)
    return {one: Pass(one, Purpose.SAFETY, {one: key}) for one, key in found.items()}


def for_delivery(person_id: str) -> Pass:
    """A pass by which delivery learns the address it sends to; the trace is the delivery's own entry."""
    return _mint(person_id, Purpose.ANSWERING, keys.keys_of((person_id,)))


def sealer(person_id: str) -> Sealer:
    """What seals under a person's key. Raises Missing when the key is gone."""
    found = keys.keys_of([person_id])
    if person_id not in found:
        raise Missing(ERASED)
    return Sealer(person_id, found[person_id])


def sealer_for(arriving: Arriving) -> Sealer:
    """What seals the words of someone who is about to be kept, or of someone known. Missing when the key is gone."""
    return Sealer(arriving.person.pk, arriving.key) if arriving.is_new else sealer(arriving.person.pk)


def sealers(people: Collection[str]) -> dict[str, Sealer]:
    """A sealer for each person whose key still exists."""
    return each(people, keys.keys_of(people))


@action
def _note_opening(actor: Actor, person_id: str, purpose: Purpose) -> None:
    _, first = Opening.objects.get_or_create(
        actor_kind=actor.kind,
        actor_id=actor.id,
        person_id=person_id,
        purpose=purpose.value,
        quarter=quarter(now()),
    )
    if first:
        ledger.record("person:opened", by=actor, person_id=person_id, purpose=purpose.value, why=IN_WORDS[purpose])


def _mint(person_id: str, purpose: Purpose, found: Mapping[str, bytes]) -> Pass:
    if person_id not in found:
        raise Missing(ERASED)
    return Pass(person_id, purpose, found)
