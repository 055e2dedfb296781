"""Takes away everything by which an erased person could be found, reached, or could come in."""

from collections.abc import Collection

from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session

from answerable.access.actor import Actor
from answerable.kit import clock
from answerable.kit.ids import token
from answerable.ledger.action import action
from answerable.people.actions.merge import decline_open
from answerable.people.models import ContactPoint, MergeProposal, Person, SignInCode
from answerable.people.session import PERSON


@action
def forget(person_ids: Collection[str], *, by: Actor) -> None:
    """Empties names and addresses; rows that others point at stay. Whoever writes from there again is someone new.

    The entry is the erasure's own, `person:erased`.
    """
    Person.objects.filter(pk__in=person_ids).update(name_sealed=None, name_blind="", mail_detail="link")
    points = ContactPoint.objects.filter(person__in=person_ids)
    SignInCode.objects.filter(address_blind__in=list(points.values_list("address_blind", flat=True))).delete()
    SignInCode.objects.filter(contact_point__in=points).delete()
    for point in points.order_by("pk"):
        point.address_sealed, point.address_blind, point.proven_at = b"", token(), None
        point.save(update_fields=["address_sealed", "address_blind", "proven_at"])
    decline_open(person_ids, by=by)
    # Why two records were thought one was sealed under the key of the one to keep, which may be someone else's.
    for side in ("keep", "fold"):
        MergeProposal.objects.filter(**{f"{side}__in": person_ids}).update(because_sealed=b"")


def sign_out_everywhere(person_ids: Collection[str]) -> int:
    """Ends every session of these persons, and leaves staff who are signed in beside them; how many there were.

    Reads all running sessions, for what is in one is known to nobody else: for rare acts only.
    """
    running = Session.objects.filter(expire_date__gt=clock.now()).iterator()
    theirs = [session.pk for session in running if _whose(session) in person_ids]
    return _sign_out(theirs, person_ids) if theirs else 0


def _whose(session: Session) -> str:
    kept = session.get_decoded().get(PERSON)
    return str(kept["id"]) if isinstance(kept, dict) else ""


@action
def _sign_out(session_keys: Collection[str], person_ids: Collection[str]) -> int:
    ended = 0
    for session in Session.objects.select_for_update().filter(pk__in=session_keys).order_by("pk"):
        if _whose(session) in person_ids:
            left = {name: value for name, value in session.get_decoded().items() if name != PERSON}
            session.session_data = SessionStore().encode(left)
            session.save(update_fields=["session_data"])
            ended += 1
    return ended
