"""Two records that may be one person: proposed by one of us, decided by another, and undone when it was wrong."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.consent import actions as consent
from answerable.consent.passes import Pass
from answerable.desk.asked import asked
from answerable.desk.frame import actor_at, desk_of, purpose_of
from answerable.desk.staffroom.forms import ProposeForm
from answerable.desk.staffroom.guards import needs_staff
from answerable.desk.staffroom.queries import decided_proposals, people_of
from answerable.desk.words import country_said, language_said
from answerable.dialogue.queries import threads_of_person
from answerable.kit.errors import Missing
from answerable.people import actions as people
from answerable.people.models import MergeProposal, Person
from answerable.people.queries import (
    by_address,
    by_name,
    contact_points_of,
    faces,
    open_proposals,
    proposal,
    same_person,
)
from answerable.people.rules import may_confirm_merge, may_decline_merge

ELSEWHERE = "There is no such record among the people of your teams."


@needs_staff
@require_http_methods(["GET", "POST"])
def merges(request: HttpRequest) -> HttpResponse:
    """What is proposed and decided; ?keep=…&fold=… begins a proposal. Looking for the other record is posted."""
    actor = actor_at(request)
    _any(actor)
    who = request.POST.get("who", "").strip()
    keep, fold = (request.POST.get(name) or request.GET.get(name, "") for name in ("keep", "fold"))
    found = _found(actor, who, keep) if who else []
    waiting = [each for each in open_proposals(actor.organisation) if in_sight(actor, each.keep_id, each.fold_id)]
    decided = [each for each in decided_proposals(actor.organisation) if in_sight(actor, each.keep_id, each.fold_id)]
    names = faces({each.proposed_by for each in waiting} | {each.decided_by for each in decided})
    context = {
        "here": "merges",
        "zone": desk_of(request).zone,
        "keep": keep,
        "fold": fold,
        "who": bool(who),
        "found": found,
        "waiting": [(each, names.get(each.proposed_by)) for each in waiting],
        "decided": [(each, names.get(each.decided_by)) for each in decided],
        "may_propose": may(actor, Permission.PROPOSE_MERGE).ok,
    }
    return render(request, "staffroom/merges.html", context)


def _any(actor: Actor) -> None:
    proposes = may(actor, Permission.PROPOSE_MERGE)
    if not proposes.ok:
        may(actor, Permission.CONFIRM_MERGE).or_refuse()


def in_sight(actor: Actor, *person_ids: str) -> bool:
    """Whether each of these people has written to one of the actor's teams."""
    return all(
        any(thread.team_id in actor.teams for thread in threads_of_person(same_person(person_id)))
        for person_id in person_ids
    )


def _found(actor: Actor, who: str, keep: str) -> list[dict[str, Any]]:
    reached = by_address(actor.organisation, who)
    ids = {person.pk for person in [*by_name(actor.organisation, who), *([reached] if reached else [])]} - {keep}
    return [_facts(person) for person in people_of(actor.organisation, sorted(ids)) if in_sight(actor, person.pk)]


def _facts(person: Person) -> dict[str, Any]:
    """What may be said of a record without opening it."""
    threads = threads_of_person([person.pk])
    return {
        "person": person,
        "country": country_said(person.country),
        "language": language_said(person.language),
        "threads": len(threads),
        "last": threads[0].last_at if threads else None,
    }


@needs(Permission.PROPOSE_MERGE)
@require_POST
def propose(request: HttpRequest) -> HttpResponse:
    """Proposes that two records are one person."""
    actor, told = actor_at(request), asked(ProposeForm, request)
    keep, fold = told["keep"].strip(), told["fold"].strip()
    if len(people_of(actor.organisation, [keep, fold])) != 2 or not in_sight(actor, keep, fold):
        raise Missing(ELSEWHERE)
    made = people.propose_merge(keep, fold, because=told["because"], by=actor)
    messages.success(request, "It is proposed. Someone else decides.")
    return redirect("staffroom:merge", made.pk)


@needs_staff
@require_safe
def merge(request: HttpRequest, proposal_id: str) -> HttpResponse:
    """One proposal, with both records side by side; looking at them leaves an entry with each."""
    actor = actor_at(request)
    _any(actor)
    found = _mine(actor, proposal_id)
    names = faces([found.proposed_by, found.decided_by, found.undone_by])
    keep_pass = consent.open(actor, found.keep_id, purpose_of(actor))
    context = {
        "here": "merges",
        "zone": desk_of(request).zone,
        "proposal": found,
        "names": names,
        "proposer": names.get(found.proposed_by),
        "decider": names.get(found.decided_by),
        "undoer": names.get(found.undone_by),
        "because": _text(keep_pass, found.because_sealed, f"merge:{found.pk}:because"),
        "records": [_opened(actor, each) for each in (found.keep, found.fold)],
        "may_confirm": may_confirm_merge(proposed_by=found.proposed_by, by=actor),
        "may_decline": may_decline_merge(proposed_by=found.proposed_by, by=actor),
        "may_undo": may(actor, Permission.CONFIRM_MERGE),
    }
    return render(request, "staffroom/merge.html", context)


def _mine(actor: Actor, proposal_id: str) -> MergeProposal:
    found = proposal(proposal_id)
    if found.keep.organisation_id != actor.organisation or not in_sight(actor, found.keep_id, found.fold_id):
        raise Missing(ELSEWHERE)
    return found


def _opened(actor: Actor, person: Person) -> dict[str, Any]:
    opened = consent.open(actor, person.pk, purpose_of(actor))
    name = _text(opened, person.name_sealed, f"person:{person.pk}:name", person.pk) if person.name_sealed else ""
    points = [
        {"point": point, "address": _text(opened, point.address_sealed, f"contact:{point.pk}:address", person.pk)}
        for point in contact_points_of([person.pk])
    ]
    return {**_facts(person), "name": name, "points": points}


def _text(opened: Pass, sealed: bytes | memoryview | None, about: str, of: str = "") -> str:
    if not sealed:
        return ""
    try:
        return opened.text(sealed, about, of=of)
    except Missing:
        return "Erased"


@needs_staff
@require_POST
def decide(request: HttpRequest, proposal_id: str) -> HttpResponse:
    """Confirms, declines or undoes."""
    actor, what = actor_at(request), request.POST.get("what", "")
    _mine(actor, proposal_id)
    acts = {"confirm": people.confirm_merge, "decline": people.decline_merge, "undo": people.undo_merge}
    if what not in acts:
        raise Missing("Choose whether they are one person.")
    acts[what](proposal_id, by=actor)
    messages.success(request, WORDS[what])
    return redirect("staffroom:merge", proposal_id)


WORDS = {
    "confirm": "They are one person from now on. Nothing was moved, so it can be undone.",
    "decline": "They stay two records.",
    "undo": "They are two records again.",
}
