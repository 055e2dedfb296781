"""The first page about the screen: who listens, what waits, the labels given, and how much is missed at most."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import NAMES, Permission, Role
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.hearing import drawn, words
from answerable.desk.hearing.running import ahead, ran
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.queries import Bound
from answerable.hearing.rules import FEWEST_LABELS, KINDS, MOST_A_WEEK, may_read_at_all, may_tune
from answerable.kit.clock import now
from answerable.kit.errors import Invalid
from answerable.people.queries import faces


@needs(Permission.SEE_HEARING)
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """Everything at a glance; ?kind=…&channel=… choose which bound is drawn."""
    actor = actor_at(request)
    home = actor.organisation
    current, versions, labels = queries.current(home), queries.history(home), _labels(home)
    listens = queries.version_for(home).name
    context = {
        "here": "hearing",
        "zone": desk_of(request).zone,
        "current": current,
        "listens": words.version_said(listens),
        "fell_back": current is not None and current.name != listens,
        "signed_role": NAMES[Role(current.signed_role)] if current else "",
        "waiting": [one for one in versions if one.waits],
        "versions": versions,
        "makers": faces({one.made_by for one in versions}) if versions else {},
        "labels": labels,
        "may_learn": any(row["yes"] or row["no"] for row in labels),
        "fewest": FEWEST_LABELS,
        "may_tune": may_tune(actor, home),
        **_reading(actor),
        **_missed(request, home),
    }
    return render(request, "hearing/overview.html", context)


def _labels(home: str) -> list[dict[str, Any]]:
    return [
        {"kind": one.kind, "yes": one.yes, "no": one.no, "few": min(one.yes, one.no) < FEWEST_LABELS}
        for one in queries.label_counts(home)
    ]


def _reading(actor: Actor) -> dict[str, Any]:
    home = actor.organisation
    reads = may_read_at_all(actor, home)
    mine = queries.readings_for(home, actor) if reads.ok else []
    return {
        "standing": queries.standing(home, now()),
        "sampling": queries.sampling(home),
        "most_a_week": MOST_A_WEEK,
        "reads": reads.ok,
        "mine": mine,
    }


def _missed(request: HttpRequest, home: str) -> dict[str, Any]:
    """The bound that was asked for, in words and drawn, and those of the same channel beside it."""
    rows = queries.bounds(home)
    channels = list(dict.fromkeys(one.channel for one in rows))
    channel = _among(request.GET.get("channel", ""), channels)
    kind = _among(request.GET.get("kind", ""), ("", *KINDS))
    chosen = next(one for one in rows if (one.kind, one.channel) == (kind, channel))
    said = words.missed_said(kind, chosen.read, chosen.missed, chosen.upper)
    steps = ran(home, kind, channel)
    return {
        "bounds": [_row(one) for one in rows if one.channel == channel],
        "channels": channels,
        "channel": channel,
        "kind": kind,
        "chosen": chosen,
        "missed_said": said,
        "tightened": words.tightened_said(chosen.upper, chosen.upper_after),
        "of_all": min(chosen.passed, round(chosen.upper * chosen.passed + 0.5)),
        "chart": drawn.bound(steps, ahead(chosen.read, chosen.missed), says=said) if steps else "",
        "steps": [(read, words.at_most(share)) for read, share in steps],
    }


def _among(wanted: str, known: Sequence[str]) -> str:
    return wanted if wanted in known else ""


def _row(one: Bound) -> dict[str, Any]:
    return {
        "bound": one,
        "words": words.any_kind_said(one.kind),
        "at_most": words.at_most(one.upper) if one.read else "nobody can say",
        "after": words.at_most(one.upper_after),
    }


@needs(Permission.TUNE_SCREEN)
@require_POST
def train(request: HttpRequest) -> HttpResponse:
    """Learns from the labels; what comes of it waits for a signature."""
    actor = actor_at(request)
    made = hearing.train(actor.organisation, by=actor)
    messages.success(request, "It has learned from your labels. Look at the figures: it listens once someone signs it.")
    return redirect("desk:hearing_version", made.pk)


@needs(Permission.TUNE_SCREEN)
@require_POST
def set_sampling(request: HttpRequest) -> HttpResponse:
    """How many letters are drawn in a week, to be read blind."""
    actor = actor_at(request)
    hearing.set_sampling(actor.organisation, a_week=_whole(request.POST.get("a_week", "")), by=actor)
    messages.success(request, "It is kept. The next draw follows it.")
    return redirect("desk:hearing")


def _whole(typed: str) -> int:
    try:
        return int(typed)
    except ValueError:
        raise Invalid("Please write it as a whole number.") from None
