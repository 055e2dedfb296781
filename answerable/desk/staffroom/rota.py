"""Who is on duty now and this week, who is trained for what, and where nobody is; the lead changes it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from answerable.desk.asked import asked
from answerable.desk.frame import actor_at
from answerable.desk.staffroom.forms import DUTY_WORDS, TRAINING_WORDS, HoursForm, SpanForm, TrainingForm
from answerable.desk.staffroom.guards import needs_staff
from answerable.desk.staffroom.queries import teams_in_sight
from answerable.desk.staffroom.team import chosen_team
from answerable.desk.staffroom.week import DUTY_NAMES, gap_said, gaps, hours_said, moments, spans_said
from answerable.kit.clock import now
from answerable.kit.errors import Invalid, Missing
from answerable.look.words import DAYS, list_words
from answerable.people import actions as people
from answerable.people.models import Face, Team
from answerable.people.queries import Rota, faces, hours_of, rota_of, trainings_of
from answerable.people.rota import WEEKDAYS, Span, WorkingHours
from answerable.people.rules import DUTIES, may_set_rota, may_train

AHEAD = timedelta(days=7)


@needs_staff
@require_safe
def rota(request: HttpRequest) -> HttpResponse:
    """One team's week."""
    actor, seen = actor_at(request), teams_in_sight(actor_at(request))
    team = chosen_team(seen, request.GET.get("team", ""))
    if team is None:
        return render(request, "staffroom/team_none.html", {"here": "rota"})
    read, hours = rota_of([team.pk]), hours_of(team)
    names = faces(read.colleagues)
    context = {
        "here": "rota",
        "teams": seen,
        "chosen": team,
        "zone": team.zone,
        "on_now": _on_now(read, team, names),
        "hours": hours_lines(hours),
        "closed": _closed(hours),
        "gaps": _gaps(read, team, hours),
        "people": _people(read, team, names),
        "may_change": may_set_rota(actor, team=team.pk, organisation_id=team.organisation_id).ok,
        "form_hours": _typed(team),
        "weekdays": list(zip(WEEKDAYS, DAYS, strict=True)),
    }
    return render(request, "staffroom/rota.html", context)


def _on_now(read: Rota, team: Team, names: dict[str, Face]) -> list[dict[str, Any]]:
    rows = []
    for duty in DUTIES:
        on = [names[who].display_name for who in read.on_duty(team.pk, duty, now()) if who in names]
        rows.append(
            {
                "duty": DUTY_NAMES[duty],
                "key": duty,
                "names": list_words(on),
                "next": None if on else read.next_on_duty(team.pk, duty, now()),
            }
        )
    return rows


def hours_lines(hours: WorkingHours) -> list[tuple[str, str]]:
    """Each day of the week and when the team works on it."""
    return [
        (name, list_words([hours_said(*span) for span in hours.days.get(day, ())]) or "closed")
        for day, name in enumerate(DAYS)
    ]


def _closed(hours: WorkingHours) -> list[date]:
    return sorted(day for day in hours.closed if day >= now().date())


def _gaps(read: Rota, team: Team, hours: WorkingHours) -> list[str]:
    since = now().replace(second=0, microsecond=0)
    edges = moments(read.teams[team.pk].spans, hours, since, since + AHEAD)
    lines = []
    for duty in ("crisis", "safety", "answering", "review"):

        def at_hand(at: datetime, duty: str = duty) -> bool:
            return bool(read.on_duty(team.pk, duty, at))

        found = gaps(duty, at_hand, hours, edges)
        lines += [gap_said(gap, team.zone, whole=gap.end - gap.start >= AHEAD) for gap in found]
    return lines


def _people(read: Rota, team: Team, names: dict[str, Face]) -> list[dict[str, Any]]:
    spans = read.teams[team.pk].spans
    rows = []
    for one in sorted(read.members(team.pk), key=lambda each: names[each.id].display_name if each.id in names else ""):
        trained = [TRAINING_WORDS[each.duty] for each in one.trainings if each.holds_on(now().date())]
        lines = spans_said(span for span in spans if span.who == one.id)
        rows.append(
            {
                "id": one.id,
                "face": names.get(one.id),
                "trained": list_words(trained),
                "lines": [(DUTY_NAMES[line.duty], line.words) for line in lines],
            }
        )
    return rows


def _typed(team: Team) -> dict[str, str]:
    """The hours of each day as someone would type them."""
    return {day: ", ".join(f"{start}-{end}" for start, end in team.hours.get(day, [])) for day in WEEKDAYS}


@needs_staff
@require_safe
def colleague(request: HttpRequest, team_id: str, staff_id: str) -> HttpResponse:
    """One colleague's duties in a team and trainings, and how they are changed."""
    actor, team = actor_at(request), _team(request, team_id)
    read = rota_of([team.pk])
    if staff_id not in read.colleagues:
        raise Missing("Nobody of that name works in this team.")
    lines = spans_said(span for span in read.teams[team.pk].spans if span.who == staff_id)
    trained = [
        {"training": each, "words": TRAINING_WORDS[each.duty], "ended": each.until and each.until < now().date()}
        for each in trainings_of([staff_id])
    ]
    context = {
        "here": "rota",
        "team": team,
        "zone": team.zone,
        "who": faces([staff_id]).get(staff_id),
        "staff_id": staff_id,
        "lines": [(DUTY_NAMES[line.duty], line.words, at) for at, line in enumerate(lines)],
        "trained": trained,
        "duties": [(duty, DUTY_WORDS[duty]) for duty in DUTIES],
        "trainings": list(TRAINING_WORDS.items()),
        "days": list(enumerate(DAYS)),
        "may_change": may_set_rota(actor, team=team.pk, organisation_id=team.organisation_id),
        "may_train": may_train(by=actor, staff_id=staff_id, teams=read.colleagues[staff_id].teams),
        "today": now().date(),
    }
    return render(request, "staffroom/rota_colleague.html", context)


def _team(request: HttpRequest, team_id: str) -> Team:
    found = next((team for team in teams_in_sight(actor_at(request)) if team.pk == team_id), None)
    if found is None:
        raise Missing("There is no such team, or it is not yours.")
    return found


@needs_staff
@require_POST
def add_span(request: HttpRequest, team_id: str, staff_id: str) -> HttpResponse:
    """Puts a colleague on duty at one more time of these days."""
    told = asked(SpanForm, request)
    fresh = [Span(told["duty"], int(day), told["start"], told["end"]) for day in told["days"]]
    held = [span for span in _spans(team_id, staff_id) if not any(_same(span, one) for one in fresh)]
    return _set(request, team_id, staff_id, [*held, *fresh], "They are on duty then, from now on.")


@needs_staff
@require_POST
def take_span(request: HttpRequest, team_id: str, staff_id: str) -> HttpResponse:
    """Takes away one line of a colleague's duties, named by its place in the list and its words."""
    lines = spans_said(_spans(team_id, staff_id))
    gone = next(
        (
            line
            for at, line in enumerate(lines)
            if str(at) == request.POST.get("line") and line.words == request.POST.get("words")
        ),
        None,
    )
    if gone is None:
        raise Invalid("These hours were changed meanwhile. Please look again.")
    kept = [span for span in _spans(team_id, staff_id) if not any(_same(span, one) for one in gone.spans)]
    return _set(request, team_id, staff_id, kept, "They are no longer on duty then.")


def _spans(team_id: str, staff_id: str) -> Sequence[Span]:
    read = rota_of([team_id])
    return [span for span in read.teams[team_id].spans if span.who == staff_id] if team_id in read.teams else []


def _same(one: Span, other: Span) -> bool:
    return (one.duty, one.weekday, one.start, one.end) == (other.duty, other.weekday, other.start, other.end)


def _set(request: HttpRequest, team_id: str, staff_id: str, spans: Sequence[Span], words: str) -> HttpResponse:
    _team(request, team_id)
    people.set_duty(staff_id, team_id, spans, by=actor_at(request))
    messages.success(request, words)
    return redirect("staffroom:rota_colleague", team_id, staff_id)


@needs_staff
@require_POST
def train(request: HttpRequest, team_id: str, staff_id: str) -> HttpResponse:
    """Records a training."""
    told = asked(TrainingForm, request)
    _member(request, team_id, staff_id)
    people.set_training(staff_id, told["duty"], since=told["since"], until=told["until"], by=actor_at(request))
    messages.success(request, "The training is recorded.")
    return redirect("staffroom:rota_colleague", team_id, staff_id)


@needs_staff
@require_POST
def end_training(request: HttpRequest, team_id: str, staff_id: str) -> HttpResponse:
    """From today on they are no longer trained for this."""
    _member(request, team_id, staff_id)
    people.end_training(staff_id, request.POST.get("duty", ""), by=actor_at(request))
    messages.success(request, "The training has ended.")
    return redirect("staffroom:rota_colleague", team_id, staff_id)


def _member(request: HttpRequest, team_id: str, staff_id: str) -> None:
    if not any(one.id == staff_id for one in rota_of([_team(request, team_id).pk]).members(team_id)):
        raise Missing("Nobody of that name works in this team.")


@needs_staff
@require_POST
def set_hours(request: HttpRequest, team_id: str) -> HttpResponse:
    """When the team works."""
    told, team = asked(HoursForm, request), _team(request, team_id)
    hours = {day: typed_spans(told[day]) for day in WEEKDAYS if told[day].strip()}
    people.set_hours(
        team.pk, zone=told["zone"].strip(), hours=hours, closed_days=told["closed"].split(), by=actor_at(request)
    )
    messages.success(request, "The team works at these hours from now on. Promises made before stay as they are.")
    return redirect(f"{reverse('staffroom:rota')}?team={team.pk}")


def typed_spans(text: str) -> list[list[str]]:
    """'08:00-12:00, 13:00-17:00' as spans; Invalid when it cannot be read."""
    spans = [[half.strip() for half in part.replace("–", "-").split("-")] for part in text.split(",") if part.strip()]
    if any(len(span) != 2 for span in spans):
        raise Invalid("Please write hours as 08:00-12:00, and a comma between two of them.")
    return spans
