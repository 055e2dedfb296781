"""Why: one finding, who or what saw it, the words that moved it, and what a case would still need."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.hearing import drawn, placed, words
from answerable.desk.hearing.explaining import Explained, Judged, explained
from answerable.desk.words import kind_said, strength_said
from answerable.engines.screen.case import Place, Proposal
from answerable.kit.text import shorten
from answerable.people.queries import faces

LONGEST_QUOTE = 120


@needs(Permission.READ_THREAD)
@require_safe
def why(request: HttpRequest, finding_id: str) -> HttpResponse:
    """What stands behind one finding."""
    found = explained(finding_id, actor_at(request))
    finding = found.finding
    context = {
        "here": "",
        "zone": desk_of(request).zone,
        "found": found,
        "finding": finding,
        "thread": found.message.thread,
        "kind": kind_said(finding.kind),
        "strength": strength_said(finding.strength),
        "made_by": words.version_said(finding.version) if finding.version else "",
        "colleague": faces([finding.raised_by]).get(finding.raised_by) if finding.raised_by else None,
        "said": _said(found.judged) if found.judged.knows else "",
        "moved": _moved(found.judged),
        "replayed": _replayed(found),
        "case": _case(found),
    }
    return render(request, "hearing/why.html", context)


def _said(judged: Judged) -> str:
    """'Of 100 letters worded like this, its model expects 62 to be so. From 30 on it makes a finding.'"""
    expects = f"Of 100 letters worded like this, its model expects {words.finely(judged.probability)} to be so."
    if not judged.speaks:
        return f"{expects} For this kind the model never makes a finding by itself: only rules do."
    return f"{expects} From {words.finely(judged.threshold)} on it makes a finding."


def _moved(judged: Judged) -> list[dict[str, Any]]:
    most = max((abs(one.by) for one in judged.moved), default=0.0)
    return [
        {"words": placed.named(one.feature), "for": one.by > 0, "by": words.signed(one.by),
         "bar": drawn.push(one.by, most)}
        for one in judged.moved
    ]  # fmt: skip


def _replayed(found: Explained) -> list[dict[str, Any]]:
    """What was kept when it was seen, and what each version says of the same words today."""
    rows = []
    if found.then is not None:
        name = words.version_said(found.then.version)
        rows.append(_row("The version that saw it" if found.then is not found.now else "The version that saw it, and "
                         "listens now", name, found.then))
    if found.then is not found.now:
        rows.append(_row("The version that listens now", words.version_said(found.now.version), found.now))
    return rows


def _row(who: str, name: str, judged: Judged) -> dict[str, Any]:
    return {
        "who": who,
        "name": name,
        "likely": f"{words.finely(judged.probability)} in 100" if judged.knows else "its model does not judge this",
        "from": f"{words.finely(judged.threshold)} in 100" if judged.speaks and judged.knows else "never by itself",
        "finds": _finds(judged),
    }


def _finds(judged: Judged) -> str:
    if judged.by_rules and judged.by_model:
        return "Yes: rules, and the model"
    if judged.by_rules:
        return "Yes: rules"
    return "Yes: the model" if judged.by_model else "No"


def _case(found: Explained) -> dict[str, Any] | None:
    if found.case is None:
        return None
    criteria = [
        {"name": words.CRITERIA[one.name], "held": one.held, "why": one.why, "quotes": _quotes(found, one.places)}
        for one in found.case.criteria
    ]
    return {
        "criteria": criteria,
        "missing": [words.CRITERIA[name].lower() for name in found.case.missing],
        "serious": _proposed(found, found.case.serious, words.SERIOUS),
        "special": _proposed(found, found.case.special, words.SPECIAL),
    }


def _proposed(found: Explained, proposals: Iterable[Proposal], said: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        {"words": said.get(one.name, kind_said(one.name)), "quotes": _quotes(found, one.places),
         "sure": words.finely(one.sure)}
        for one in proposals
    ]  # fmt: skip


def _quotes(found: Explained, places: Iterable[Place]) -> list[str]:
    quoted = [shorten(found.words_at(place.start, place.end), LONGEST_QUOTE) for place in places]
    return list(dict.fromkeys(" ".join(one.split()) for one in quoted if one.strip()))
