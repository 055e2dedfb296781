"""One version of the screen: what changed, the figures before and after, its signature, and its end."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from answerable.access.guard import needs
from answerable.access.roles import NAMES, Permission, Role
from answerable.desk.answers import done
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.hearing import words
from answerable.desk.proving import has_passkey, passkey_answer
from answerable.desk.words import kind_said
from answerable.engines.screen import shipped_version
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.models import Version
from answerable.hearing.rules import FEWEST_LABELS, MEANINGS, may_sign
from answerable.journey.review.actions import proof
from answerable.people.queries import faces, staff

Thresholds = Mapping[str, Mapping[str, float]]
SIGNED = "It is signed. This version listens from now on."


@needs(Permission.SEE_HEARING)
@require_safe
def version(request: HttpRequest, version_id: str) -> HttpResponse:
    """What it would change, in figures, and who answers for it."""
    actor = actor_at(request)
    found = queries.version_row(version_id, actor)
    before = found.follows
    thresholds = changes(before.thresholds if before else shipped_version().thresholds, found.thresholds)
    context = {
        "here": "hearing",
        "zone": desk_of(request).zone,
        "version": found,
        "follows": before.name if before else shipped_version().name,
        "role": NAMES[Role(found.signed_role)] if found.signed_role else "",
        "maker": faces([found.made_by]).get(found.made_by),
        "ender": faces([found.ended_by]).get(found.ended_by) if found.ended_by else None,
        "changed": [row for row in thresholds if row["changed"]],
        "same": [row for row in thresholds if not row["changed"]],
        "rows": [_row(one) for one in _telling(found.figures.get("rows", ()))],
        "about": found.figures.get("about", ""),
        "fingerprint": " ".join(found.digest[at : at + 4] for at in range(0, 16, 4)),
        "may_sign": may_sign(actor, found.organisation_id),
        "held_back": _held_back(found) if found.waits else "",
        "listens": found.is_current and queries.version_for(found.organisation_id).name == found.name,
        "meanings": list(MEANINGS.items()),
        "identity": staff(actor.id).identity,
        "has_passkey": has_passkey(actor.id),
    }
    return render(request, "hearing/version.html", context)


def _held_back(found: Version) -> str:
    """Why nobody can sign it any more; nothing where someone can."""
    now = queries.current(found.organisation_id)
    if found.engine != shipped_version().name:
        return "It grew out of a model that is not part of this release. Learn from the labels again."
    if found.follows_id != (now.pk if now else None):
        return "Another version listens now than when this one was made. Make it anew from that one."
    return ""


def changes(before: Thresholds, after: Thresholds) -> list[dict[str, str]]:
    """Each threshold with what it was and what it would be."""
    rows = []
    for kind in {**before, **after}:
        for channel in sorted({*before.get(kind, {}), *after.get(kind, {})}):
            was, will = _threshold(before, kind, channel), _threshold(after, kind, channel)
            rows.append({
                "kind": kind_said(kind), "channel": words.channel_said(channel) if channel else "Every other channel",
                "before": was, "after": will, "changed": "yes" if was != will else "",
            })  # fmt: skip
    return sorted(rows, key=lambda row: (row["kind"], row["channel"]))


def _threshold(thresholds: Thresholds, kind: str, channel: str) -> str:
    of_kind = thresholds.get(kind, {})
    value = of_kind.get(channel, of_kind.get(""))
    return "only the rules" if value is None or value > 1 else words.threshold_said(value)


def _telling(rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Without the one channel by which all letters of a kind came: it says what the line above it says."""
    of_all = {one["kind"]: one["n"] for one in rows if not one["channel"]}
    return [one for one in rows if not one["channel"] or one["n"] < of_all.get(one["kind"], 0)]


def _row(one: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "kind": kind_said(one["kind"]), "channel": words.channel_said(one["channel"]), "n": one["n"], "yes": one["yes"],
        "few": one["yes"] < FEWEST_LABELS, "before": _side(one["before"]), "after": _side(one["after"]),
    }  # fmt: skip


def _side(side: Mapping[str, float | None]) -> dict[str, str]:
    return {
        "recall": _with_interval(side["recall"], side["low"], side["high"]),
        "load": "" if side["load"] is None else words.decimal(side["load"]),
        "roc": _area(side["roc"], side["roc_low"], side["roc_high"]),
    }


def _with_interval(share: float | None, low: float | None, high: float | None) -> str:
    if share is None or low is None or high is None:
        return ""
    return f"{words.in_100(share)} ({words.between(low, high)})"


def _area(area: float | None, low: float | None, high: float | None) -> str:
    if area is None or low is None or high is None:
        return ""
    return f"{area:.2f} ({low:.2f} to {high:.2f})"


@needs(Permission.SIGN_SCREEN)
@require_POST
def sign(request: HttpRequest, version_id: str) -> HttpResponse:
    """Signs with the password typed again."""
    actor = actor_at(request)
    _ours(request, version_id)
    proof.prove_password(staff(actor.id), request.POST.get("password", ""))
    return _signed(request, version_id)


@needs(Permission.SIGN_SCREEN)
@require_POST
def passkey(request: HttpRequest, version_id: str) -> HttpResponse:
    """What the browser must ask the passkey."""
    _ours(request, version_id)
    return JsonResponse(proof.passkey_question(staff(actor_at(request).id)))


@needs(Permission.SIGN_SCREEN)
@require_POST
def sign_by_passkey(request: HttpRequest, version_id: str) -> HttpResponse:
    """Signs with a passkey's answer."""
    _ours(request, version_id)
    proof.prove_passkey(staff(actor_at(request).id), passkey_answer(request))
    return _signed(request, version_id)


def _ours(request: HttpRequest, version_id: str) -> Version:
    return queries.version_row(version_id, actor_at(request))


def _signed(request: HttpRequest, version_id: str) -> HttpResponse:
    told = request.POST
    hearing.sign(
        version_id, meaning=told.get("meaning", ""), printed_name=told.get("name", ""), by=actor_at(request)
    )
    return done(request, SIGNED, leave="desk:hearing")


@needs(Permission.SIGN_SCREEN)
@require_POST
def end(request: HttpRequest, version_id: str) -> HttpResponse:
    """Ends the version that listens, or lets go of one that waits."""
    listened = _ours(request, version_id).is_signed
    listens = hearing.end(version_id, by=actor_at(request))
    name = listens.name if listens else shipped_version().name
    if listened:
        messages.success(request, f"It is ended. What listens now is {words.version_said(name)}.")
    else:
        messages.success(request, "It is let go. Nothing changes in what listens.")
    return redirect("desk:hearing")


