"""What people allow, and take back."""

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.consent.models import Erasure, Grant
from answerable.consent.purposes import IN_WORDS, Basis, Purpose
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Refused
from answerable.kit.once import once
from answerable.kit.rows import insert_each
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.models import Person
from answerable.people.queries import same_person

BEING_ERASED = "What you wrote before was erased just now, as you asked. Please send this once more."


@action
def grant(person_id: str, purpose: Purpose, *, basis: Basis, by: Actor, is_new: bool = False) -> bool:
    """Records a permission; False when it was running already. Conflict for someone who is being erased.

    Of someone who is kept in this very act (`is_new`) nothing else is known to anyone yet.
    """
    # An erasure locks the same row: what it has not seen committed is refused here, and nothing arrives unreadable.
    if not is_new:
        _locked(person=person_id)
        if _erased(person=person_id):
            raise Conflict(BEING_ERASED)
        if _running(person=person_id, purpose=purpose.value):
            return False
    insert_each([Grant(person_id=person_id, purpose=purpose.value, basis=basis.value, given_at=now())])
    ledger.record("grant:given", by=by, person_id=person_id, purpose=purpose.value, why=IN_WORDS[purpose])
    return True


@once()
def _locked(*, person: str) -> QuerySet[Person, str]:
    return Person.objects.select_for_update(no_key=True).filter(pk=person).values_list("pk", flat=True)


@once()
def _erased(*, person: str) -> QuerySet[Erasure, str]:
    return Erasure.objects.filter(pk=person).values_list("pk", flat=True)


@once()
def _running(*, person: str, purpose: str) -> QuerySet[Grant, int]:
    return Grant.objects.filter(person_id=person, purpose=purpose, withdrawn_at=None).values_list("pk", flat=True)


@action
def withdraw(person_id: str, purpose: Purpose, *, by: Actor) -> bool:
    """Ends a permission; False when none was running. The person alone, or privacy for them."""
    if by.kind == "person" and by.id not in same_person(person_id):
        raise Refused("You can change only what you allowed yourself.")
    ended = Grant.objects.filter(person_id__in=same_person(person_id), purpose=purpose.value, withdrawn_at=None).update(
        withdrawn_at=now()
    )
    if ended:
        ledger.record("grant:withdrawn", by=by, person_id=person_id, purpose=purpose.value)
    return bool(ended)
