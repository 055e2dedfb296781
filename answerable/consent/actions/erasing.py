"""The parts of an erasure that permissions and keys know of; `dialogue.actions.erase` joins them in order."""

from collections.abc import Sequence

from answerable.access.actor import Actor
from answerable.consent.models import Erasure, Grant
from answerable.consent.queries import is_held
from answerable.consent.rules import may_erase
from answerable.kit.clock import now
from answerable.kit.errors import Missing
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import actions as people
from answerable.people import keys
from answerable.people.models import Person
from answerable.people.queries import same_person
from answerable.people.rules import COMMAND_LINE


@action
def begin_erasure(person_id: str, *, by: Actor) -> Sequence[str]:
    """Locks all records of a person, says that they are being erased, and ends what they allowed; the records.

    From here on no hold can be placed and no letter comes in. Told again it changes nothing. Refused while a legal
    hold runs, and to all but the privacy officer; the command line may, for it repeats what was erased before.
    """
    records = same_person(person_id)
    rows = Person.objects.select_for_update(of=("self",)).filter(pk__in=records).order_by("pk")
    organisations = {row.organisation_id for row in rows}
    if not organisations:
        raise Missing("We could not find this person.")
    if by != COMMAND_LINE:
        may_erase(by, organisation=organisations.pop(), is_held=is_held(records)).or_refuse()
    moment = now()
    for one in records:
        _, first = Erasure.objects.get_or_create(pk=one, defaults={"begun_by": by.id, "begun_at": moment})
        if first:
            Grant.objects.filter(person_id=one, withdrawn_at=None).update(withdrawn_at=moment)
            ledger.record("erasure:begun", by=by, person_id=one)
    return records


def destroy_keys(records: Sequence[str]) -> None:
    """Destroys what opens these records, for good; only of those whose erasure was begun. Outside any action."""
    begun = Erasure.objects.filter(pk__in=records).order_by("pk").values_list("pk", flat=True)
    for one in begun:
        keys.destroy_key(one)


@action
def finish_erasure(records: Sequence[str], *, by: Actor) -> None:
    """Takes away what these records could be found or reached by, and says that it is done; once each."""
    open_ = Erasure.objects.select_for_update().filter(pk__in=records, finished_at=None).order_by("pk")
    left = [erasure.pk for erasure in open_]
    people.forget(left, by=by)
    Erasure.objects.filter(pk__in=left).update(finished_at=now())
    for one in left:
        ledger.record("person:erased", by=by, person_id=one)
