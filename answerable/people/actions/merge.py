"""Two records that are one person: proposed by one, confirmed by another, and undone whenever it was wrong."""

from __future__ import annotations

from collections.abc import Collection

from django.db import IntegrityError, transaction
from django.db.models import Q

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.kit import clock, sealing
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import keys, rules
from answerable.people.models import MergeProposal, Person
from answerable.people.queries.persons import root_of, standing


def propose_merge(keep_id: str, fold_id: str, *, because: str, by: Actor) -> MergeProposal:
    """Propose that `fold` is `keep`, with the reason in the proposer's words; the kept one's root is kept."""
    if not because.strip():
        raise Invalid("Please write why you believe that they are one person.")
    keep_id = root_of(keep_id)
    id_ = new_id("mer")
    sealed = sealing.seal(keys.key_of(keep_id), because.strip().encode(), f"merge:{id_}:because")
    proposal = MergeProposal(
        id=id_, keep_id=keep_id, fold_id=fold_id, because_sealed=sealed, proposed_by=by.id, proposed_at=clock.now()
    )
    mac = sealing.mac(keys.key_of(keep_id), because.strip().encode())
    return _propose(proposal, mac, by=by)


@action
def _propose(proposal: MergeProposal, mac: str, *, by: Actor) -> MergeProposal:
    check(by, Permission.PROPOSE_MERGE)
    keep, fold = standing(proposal.keep_id), standing(proposal.fold_id)
    _in_their_organisation(by, keep.organisation)
    rules.may_merge(keep, fold).or_refuse()
    try:
        with transaction.atomic():
            proposal.save(force_insert=True)
    except IntegrityError:
        raise Conflict("A merge of this record was proposed already. Decide that one first.") from None
    _record("merge:proposed", proposal, by, mac)
    return proposal


@action
def confirm_merge(proposal_id: str, *, by: Actor) -> MergeProposal:
    """Fold the one into the other, as a second member of staff; nothing is moved, so it can be undone."""
    proposal = _locked(proposal_id)
    _in_their_organisation(by, proposal.keep.organisation_id)
    rules.may_confirm_merge(proposed_by=proposal.proposed_by, by=by).or_refuse()
    _still_open(proposal)
    # What was true when it was proposed may have changed since: the rows are locked, and asked again.
    rows = Person.objects.select_for_update().filter(pk__in=[proposal.keep_id, proposal.fold_id]).order_by("pk")
    if len(rows) != 2:
        raise Missing("One of the two records is no longer here.")
    rules.may_merge(standing(proposal.keep_id), standing(proposal.fold_id)).or_refuse()
    Person.objects.filter(pk=proposal.fold_id).update(merged_into=proposal.keep_id)
    _decide(proposal, confirmed=True, by=by)
    _record("merge:confirmed", proposal, by)
    return proposal


@action
def decline_merge(proposal_id: str, *, by: Actor) -> MergeProposal:
    """Leave the two records apart; whoever proposed it may take it back this way."""
    proposal = _locked(proposal_id)
    _in_their_organisation(by, proposal.keep.organisation_id)
    rules.may_decline_merge(proposed_by=proposal.proposed_by, by=by).or_refuse()
    _still_open(proposal)
    _decide(proposal, confirmed=False, by=by)
    _record("merge:declined", proposal, by)
    return proposal


@action
def decline_open(person_ids: Collection[str], *, by: Actor) -> None:
    """Declines what waits to be decided about these records; for whoever erases them."""
    waiting = MergeProposal.objects.select_for_update(of=("self",)).filter(decided_at__isnull=True)
    for proposal in waiting.filter(Q(keep__in=person_ids) | Q(fold__in=person_ids)).order_by("pk"):
        _decide(proposal, confirmed=False, by=by)
        _record("merge:declined", proposal, by)


@action
def undo_merge(proposal_id: str, *, by: Actor) -> MergeProposal:
    """Set the two records apart again."""
    proposal = _locked(proposal_id)
    _in_their_organisation(by, proposal.keep.organisation_id)
    check(by, Permission.CONFIRM_MERGE)
    if not proposal.confirmed or proposal.undone_at is not None:
        raise Conflict("These two records are already apart.")
    Person.objects.filter(pk=proposal.fold_id, merged_into=proposal.keep_id).update(merged_into=None)
    proposal.undone_by, proposal.undone_at = by.id, clock.now()
    proposal.save(update_fields=["undone_by", "undone_at"])
    _record("merge:undone", proposal, by)
    return proposal


def _locked(proposal_id: str) -> MergeProposal:
    rows = MergeProposal.objects.select_for_update(of=("self",)).select_related("keep", "fold")
    proposal = rows.filter(pk=proposal_id).first()
    if proposal is None:
        raise Missing("There is no such proposal.")
    return proposal


def _in_their_organisation(by: Actor, organisation_id: str) -> None:
    if by.kind != "staff" or by.organisation != organisation_id:
        raise Refused("These records belong to an organisation that you are not part of.")


def _still_open(proposal: MergeProposal) -> None:
    if proposal.decided_at is not None:
        raise Conflict("Someone has already decided this.")


def _decide(proposal: MergeProposal, *, confirmed: bool, by: Actor) -> None:
    proposal.confirmed, proposal.decided_by, proposal.decided_at = confirmed, by.id, clock.now()
    proposal.save(update_fields=["confirmed", "decided_by", "decided_at"])


def _record(verb: str, proposal: MergeProposal, by: Actor, mac: str = "") -> None:
    """In the chain of each of the two: either may ask what was done with their record."""
    touched = [("merge", proposal.pk), ("person", proposal.keep_id), ("person", proposal.fold_id)]
    for person_id, proof in ((proposal.keep_id, mac), (proposal.fold_id, "")):
        ledger.record(verb, by=by, person_id=person_id, touched=touched, mac=proof)
