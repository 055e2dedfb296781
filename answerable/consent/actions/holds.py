"""Legal holds: while one runs, nothing of the person is destroyed."""

from answerable.access.actor import Actor
from answerable.consent.models import Erasure, Hold
from answerable.consent.rules import HOLD_GROUNDS, may_hold
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.models import Person

TOO_LATE = "This person is erased already. There is nothing left to hold."


@action
def place_hold(person_id: str, *, ground: str, by: Actor) -> Hold:
    """Keeps a person's data from being destroyed; `ground` is one of HOLD_GROUNDS. Conflict where it runs already."""
    person = Person.objects.select_for_update(of=("self",)).filter(pk=person_id).first()
    if person is None:
        raise Missing("We could not find this person.")
    may_hold(by, organisation=person.organisation_id).or_refuse()
    if ground not in HOLD_GROUNDS:
        raise Invalid("Choose the ground of the hold.")
    if Erasure.objects.filter(pk=person_id).exists():
        raise Conflict(TOO_LATE)
    if Hold.objects.filter(person_id=person_id, ground=ground, lifted_at=None).exists():
        raise Conflict("A hold on this ground runs already.")
    hold = Hold.objects.create(id=new_id("hld"), person_id=person_id, ground=ground, placed_by=by.id, placed_at=now())
    _record("hold:placed", hold, by=by)
    return hold


@action
def lift_hold(hold_id: str, *, by: Actor) -> Hold:
    """Ends a hold. Conflict where someone lifted it already."""
    hold = Hold.objects.select_for_update().filter(pk=hold_id).first()
    if hold is None:
        raise Missing("We could not find this hold.")
    person = Person.objects.only("organisation_id").get(pk=hold.person_id)
    may_hold(by, organisation=person.organisation_id).or_refuse()
    if hold.lifted_at is not None:
        raise Conflict("This hold was lifted already.")
    hold.lifted_by, hold.lifted_at = by.id, now()
    hold.save(update_fields=["lifted_by", "lifted_at"])
    _record("hold:lifted", hold, by=by)
    return hold


def _record(verb: str, hold: Hold, *, by: Actor) -> None:
    ledger.record(verb, by=by, person_id=hold.person_id, why=HOLD_GROUNDS[hold.ground], touched=[("hold", hold.pk)])
