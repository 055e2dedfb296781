"""A version listens once a safety officer signs it, until it is ended or another one is signed."""

from answerable.access.actor import Actor
from answerable.engines.screen import shipped_version
from answerable.hearing import rules
from answerable.hearing.models import Version
from answerable.hearing.queries.versions import NO_SUCH_VERSION, current
from answerable.hearing.weighing import digest_of
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.models import Organisation, Staff
from answerable.profile.rules import is_own_name


@action
def sign(version_id: str, *, meaning: str, printed_name: str, by: Actor) -> Version:
    """Signed with one's own name in print and what that means, a key of MEANINGS: from its next batch on every process
    screens by it. Prove who signs just before.

    Raises Conflict where it is signed or ended already, where another version listens than when it was made, or where
    it grew out of a model that is not shipped any more.
    """
    row = _locked(version_id)
    rules.may_sign(by, row.organisation_id).or_refuse()
    signer = Staff.objects.get(pk=by.id)
    if not (named := is_own_name(printed_name, signer.identity)):
        raise Invalid(named.why)
    if meaning not in rules.MEANINGS:
        raise Invalid("Choose what your signature means.")
    _signable(row)
    if (before := current(row.organisation_id)) is not None:
        before.ended_by, before.ended_at = by.id, clock.now()
        before.save(update_fields=["ended_by", "ended_at"])
    row.signed_by, row.signed_name, row.signed_at = by.id, signer.identity, clock.now()
    row.signed_role, row.meaning = rules.signing_role(by).value, rules.MEANINGS[meaning]
    row.save(update_fields=["signed_by", "signed_name", "signed_role", "signed_at", "meaning"])
    _record("screen:signed", row, by)
    return row


def _signable(row: Version) -> None:
    if row.signed_at is not None:
        raise Conflict("This version is signed already.")
    if row.ended_at is not None:
        raise Conflict("This version was let go. Make a new one.")
    if row.engine != shipped_version().name:
        raise Conflict("This version grew out of a model that is not part of this release. Train again.")
    if row.follows_id != getattr(current(row.organisation_id), "pk", None):
        raise Conflict("Another version listens now than when this one was made. Make it anew from that one.")
    if digest_of(row.engine, bytes(row.weights), row.thresholds) != row.digest:
        raise Conflict("This version was changed after it was made. Make a new one.")


@action
def end(version_id: str, *, by: Actor) -> Version | None:
    """Ends the version that listens: the one it followed listens again, and is given back; None where that is the
    shipped one. One that waits for a signature is let go, and changes nothing of who listens."""
    row = _locked(version_id)
    rules.may_sign(by, row.organisation_id).or_refuse()
    if row.ended_at is not None:
        raise Conflict("This version has ended already.")
    row.ended_by, row.ended_at = by.id, clock.now()
    row.save(update_fields=["ended_by", "ended_at"])
    if row.signed_at is not None and row.follows is not None:
        row.follows.ended_by, row.follows.ended_at = "", None
        row.follows.save(update_fields=["ended_by", "ended_at"])
    _record("screen:ended", row, by)
    return current(row.organisation_id)


def _locked(version_id: str) -> Version:
    row = Version.objects.filter(pk=version_id).first()
    if row is None:
        raise Missing(NO_SUCH_VERSION)
    Organisation.objects.select_for_update().get(pk=row.organisation_id)  # one signature at a time
    row.refresh_from_db()
    return row


def _record(verb: str, row: Version, by: Actor) -> None:
    things = [("version", row.pk), ("organisation", row.organisation_id)]
    ledger.record(verb, by=by, why=row.meaning or row.why, touched=things, mac=row.digest)
