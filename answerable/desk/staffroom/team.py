"""How we do: one team's week in words and four drawings, and what is late now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.access.rules import may_in_team
from answerable.desk.frame import actor_at
from answerable.desk.staffroom import charts, rules
from answerable.desk.staffroom.queries import late_now, promises_of, teams_in_sight, week_of
from answerable.desk.staffroom.rules import TO_THE_PERSON, Promise, Standing
from answerable.desk.staffroom.words import promise_called
from answerable.dialogue import queries as dialogue
from answerable.journey.review.queries import signatures_of
from answerable.kit.clock import now
from answerable.kit.errors import Missing
from answerable.look.words import MONTHS, number_words
from answerable.people.models import Team
from answerable.people.queries import faces

WEEKS_SHOWN = 6


@needs(Permission.SEE_TEAM_FIGURES)
@require_safe
def team(request: HttpRequest) -> HttpResponse:
    """The page of one team and one week: ?team=…&week=2026-11-16; last week unless nobody wrote in it."""
    actor, moment = actor_at(request), now()
    seen = teams_in_sight(actor)
    chosen = chosen_team(seen, request.GET.get("team", ""))
    if chosen is None:
        return render(request, "staffroom/team_none.html", {"here": "team"})
    weeks = [_week(chosen, at, moment) for at in _mondays(chosen, moment)]
    week = _chosen_week(weeks, request.GET.get("week", ""))
    context = _in_words(week, chosen, moment) | _drawn(week, weeks, chosen) | _late(chosen, moment, actor, week)
    context |= {"here": "team", "teams": seen, "chosen": chosen, "zone": chosen.zone, "weeks": weeks, "week": week}
    return render(request, "staffroom/team.html", context)


def chosen_team(seen: Sequence[Team], wanted: str) -> Team | None:
    """The team that was asked for, among those in sight; the first of them otherwise. Missing for another."""
    if not wanted:
        return seen[0] if seen else None
    found = next((team for team in seen if team.pk == wanted), None)
    if found is None:
        raise Missing("There is no such team, or it is not yours.")
    return found


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a team's promises."""

    since: datetime
    until: datetime
    promises: list[Promise]
    is_this: bool

    @property
    def day(self) -> str:
        """Its Monday, as an address writes it."""
        return self.since.date().isoformat()

    @property
    def name(self) -> str:
        """'16 November'."""
        return f"{self.since.day} {MONTHS[self.since.month - 1]}"

    @property
    def to_people(self) -> list[Promise]:
        """What was promised to those who wrote."""
        return [one for one in self.promises if one.kind in TO_THE_PERSON]

    def taken(self, *kinds: str) -> list[float]:
        """Minutes of the promises of these kinds that were met."""
        return [one.taken for one in self.promises if one.kind in kinds and one.taken is not None]


def _mondays(team: Team, moment: datetime) -> list[date]:
    this = week_of(moment.astimezone(week_of(moment.date(), team.zone)[0].tzinfo).date(), team.zone)[0].date()
    return [this - timedelta(weeks=back) for back in reversed(range(WEEKS_SHOWN))]


def _week(team: Team, monday: date, moment: datetime) -> Week:
    since, until = week_of(monday, team.zone)
    return Week(since, until, promises_of(team, since, until, moment), since <= moment < until)


def _chosen_week(weeks: Sequence[Week], wanted: str) -> Week:
    for week in weeks:
        if week.day == wanted:
            return week
    this, last = weeks[-1], weeks[-2]
    return last if last.to_people or not this.to_people else this


def _in_words(week: Week, team: Team, moment: datetime) -> dict[str, Any]:
    word = rules.word_kept(week.to_people)
    last = week.until <= moment < week.until + timedelta(days=7)
    when = "This week" if week.is_this else "Last week" if last else f"In the week of {week.name}"
    first, second = rules.title(word, when)
    promise = rules.usual_promise([one for one in week.promises if one.kind == "first_answer"])
    until = week.until - timedelta(days=1)
    return {
        "first": first,
        "second": second,
        "word": word,
        "days": f"{week.name} to {until.day} {MONTHS[until.month - 1]}",
        "promise": rules.minutes_said(promise) if promise else "",
        "first_answer": rules.spread(week.taken("first_answer")),
        "answers_said": rules.spread_said(rules.spread(week.taken(*TO_THE_PERSON))),
        "kinds": _kinds(week),
        "review": _review(week, team),
    }


def _kinds(week: Week) -> list[dict[str, Any]]:
    """Each kind of promise: made, kept, broken, still running, and how long half of them took."""
    rows = []
    for kind in sorted({one.kind for one in week.promises}):
        these = [one for one in week.promises if one.kind == kind]
        counted = {standing.value: sum(one.standing is standing for one in these) for standing in Standing}
        took = rules.spread(week.taken(kind))
        rows.append(
            {
                "words": promise_called(kind),
                "made": len(these),
                **counted,
                "half": "" if took.half is None else rules.minutes_said(took.half),
                "most": "" if took.most is None else rules.minutes_said(took.most),
            }
        )
    return rows


def _review(week: Week, team: Team) -> dict[str, Any]:
    took = rules.spread(week.taken("review"))
    sent = dialogue.delivered(team.pk, week.since, week.until)
    signed = sum(bool(found) for found in signatures_of(sent).values())
    return {
        "signed": signed,
        "unsigned": len(sent) - signed,
        "half": "" if took.half is None else rules.minutes_said(took.half),
        "most": "" if took.most is None else rules.minutes_said(took.most),
    }


def _drawn(week: Week, weeks: Sequence[Week], team: Team) -> dict[str, Any]:
    promise = rules.usual_promise(week.to_people)
    taken = week.taken(*TO_THE_PERSON)
    longer = sum(each > promise for each in taken) if promise else 0
    first = rules.spread(week.taken("first_answer"))
    says = f"Each dot is a letter, by minutes to its answer: {len(taken)} answered, {longer} later than promised."
    points = [_point(each) for each in weeks]
    return {
        "dots": charts.dots(taken, promise, says=says),
        "first_said": rules.spread_said(first),
        "longer": longer,
        "points": points,
        "lines": charts.weeks(points, promise, says=f"Minutes to the answer, week by week. {_change(points)}."),
        "lines_said": _change(points),
        "heard": _heard(week, team),
    }


def _point(week: Week) -> charts.Point:
    took = rules.spread(week.taken(*TO_THE_PERSON))
    return charts.Point(f"{week.since.day} {MONTHS[week.since.month - 1][:3]}", took.half, took.most)


def _change(points: Sequence[charts.Point]) -> str:
    known = [point for point in points if point.half is not None and point.most is not None]
    if len(known) < 2:
        return "There is no earlier week to compare with"
    then = known[0]
    return f"In the week of {then.day} it was {round(then.half or 0)} and {round(then.most or 0)}"


def _heard(week: Week, team: Team) -> dict[str, Any]:
    given = dialogue.ratings_given(team.pk, week.since, week.until)
    sent = len(dialogue.delivered(team.pk, week.since, week.until))
    answers = [
        _said("It helped", [one.helped for one in given], sent),
        _said("Felt heard", [one.heard for one in given], sent),
    ]
    heard = answers[1]
    told = heard.yes + heard.some + heard.no
    if not told:
        return {"words": "Nobody has said yet whether they felt heard", "answers": answers, "svg": ""}
    words = f"Of {number_words(told)} who said, {number_words(heard.yes)} felt heard"
    return {"words": words, "answers": answers, "svg": charts.bars(answers, says=f"{words}.")}


def _said(asked: str, given: Sequence[str], sent: int) -> charts.Said:
    told = sum(bool(one) for one in given)
    return charts.Said(asked, given.count("yes"), given.count("some"), given.count("no"), max(sent - told, 0))


def _late(team: Team, moment: datetime, actor: Actor, week: Week) -> dict[str, Any]:
    """What is late now, and who waited longer in this week. Only the lead reads who had it: no league of colleagues."""
    late, in_time = late_now(team, moment)
    leads = may_in_team(actor, Permission.LEAD_TEAM, team.pk).ok
    broken = sorted(
        (one for one in week.to_people if one.standing is Standing.BROKEN),
        key=lambda one: -(one.taken if one.taken is not None else float("inf")),
    )
    names = faces({clock.climbed_to or clock.owner_id for clock in late} | {one.owner_id for one in broken})
    shown = [
        {"clock": clock, "words": promise_called(clock.kind), "has": names.get(clock.climbed_to or clock.owner_id)}
        for clock in late
    ]
    longer = [
        {
            "promise": one,
            "promised": rules.minutes_said(one.promised),
            "had": names.get(one.owner_id),
            "waited": "" if one.taken is None else rules.minutes_said(one.taken),
        }
        for one in broken
    ]
    return {
        "late": shown,
        "in_time": in_time,
        "waited": longer,
        "leads": leads,
        "may_open": may_in_team(actor, Permission.READ_THREAD, team.pk).ok,
    }
