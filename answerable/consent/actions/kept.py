"""What the law makes the organisation keep: sealed under a key of its own, and opened through a door of its own."""

from answerable.access.actor import Actor
from answerable.consent.models import Obligation
from answerable.consent.passes import Pass, Sealer
from answerable.consent.purposes import IN_WORDS, Purpose
from answerable.consent.rules import may_open_kept
from answerable.kit.clock import now
from answerable.kit.errors import Missing
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import keys
from answerable.people.models import Person

NOT_KEPT = "There is no such thing that the law made us keep."


def keep_sealer(obligation_id: str) -> Sealer:
    """What seals one thing that must be kept, under a key made for it alone. Call it before any action is entered."""
    owner = _owner(obligation_id)
    return Sealer(owner, keys.make_key(owner))


@action
def keep(obligation_id: str, *, person_id: str, what: str, by: Actor) -> None:
    """Notes whose data is kept, and as what; the sealed copy stands with the row that it was made for."""
    Obligation.objects.create(id=obligation_id, person_id=person_id, what=what, kept_at=now())
    ledger.record("kept:sealed", by=by, person_id=person_id, touched=[("kept", obligation_id)])


def open_kept(actor: Actor, obligation_id: str) -> Pass:
    """A pass for one thing that is kept and nothing else; every opening leaves its entry with the person.

    Raises Missing where nothing is kept under this id, Refused for whoever does not answer to the law for it.
    """
    kept = Obligation.objects.filter(pk=obligation_id).first()
    person = Person.objects.filter(pk=kept.person_id).only("organisation_id").first() if kept else None
    if kept is None or person is None:
        raise Missing(NOT_KEPT)
    may_open_kept(actor, organisation=person.organisation_id).or_refuse()
    owner = _owner(obligation_id)
    key = keys.key_of(owner)
    _note(kept, actor)
    return Pass(owner, Purpose.OBLIGATION, {owner: key})


@action
def _note(kept: Obligation, actor: Actor) -> None:
    purpose = Purpose.OBLIGATION
    touched = [("kept", kept.pk)]
    ledger.record(
        "kept:opened", by=actor, person_id=kept.person_id, purpose=purpose, why=IN_WORDS[purpose], touched=touched
    )


def _owner(obligation_id: str) -> str:
    return f"kept:{obligation_id}"
