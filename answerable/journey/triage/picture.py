"""Everything that triage must know of a batch, read in a number of queries that does not grow with it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from django.db.models import Count, QuerySet

from answerable.access.roles import OF_ROLE, Permission
from answerable.clocks import queries as clocks
from answerable.clocks.actions import WARN_FRACTION
from answerable.dialogue.models import Finding, Message, Thread
from answerable.journey.triage.rules import Candidate, Seen, Side
from answerable.kit.errors import Missing
from answerable.kit.once import once
from answerable.people.models import Team
from answerable.people.queries import Colleague, Rota, groups_of, hours_of, rota_of
from answerable.people.rota import WorkingHours, next_start
from answerable.profile.queries import rules_for

HISTORY_ROWS = 2000
DUTIES = ("answering", "crisis", "safety")
OPEN = (Thread.State.NEEDS_ANSWER, Thread.State.IN_REVIEW, Thread.State.SENT_BACK, Thread.State.NEEDS_REACHING)


@dataclass(frozen=True, slots=True)
class Times:
    """What triage reads of a profile."""

    minutes: Mapping[str, int] = field(default_factory=dict)
    calendars: Mapping[str, str] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    warn_fraction: float = WARN_FRACTION
    handover_minutes: int = 0


@dataclass(slots=True)
class Past:
    """Who answered a person before, the latest first, for which team, and in which threads."""

    staff: list[str] = field(default_factory=list)
    team_id: str = ""
    threads: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Picture:
    """The batch's surroundings at one moment."""

    now: datetime
    teams: Mapping[str, Team]
    rota: Rota
    loads: Counter[str]
    topics: Mapping[str, set[str]]
    past: Mapping[str, Past]
    seen: Mapping[str, Sequence[Seen]]
    running: Mapping[str, frozenset[str]]
    times: Mapping[tuple[str, str], Times]
    _duties: dict[str, list[Candidate]] = field(default_factory=dict)
    _hours: dict[str, WorkingHours | None] = field(default_factory=dict)

    def sides(self, organisation_id: str) -> list[Side]:
        """The teams of one organisation, as the rules see them."""
        return [Side(team.pk, frozenset(str(topic).casefold() for topic in team.topics),
                     frozenset(team.languages), team.is_default)
                for team in self.teams.values() if team.organisation_id == organisation_id]

    def candidates(self, team_id: str) -> list[Candidate]:
        """The members of a team with their duties now; the loads are those of this very moment."""
        if team_id not in self._duties:
            on = {duty: set(self.rota.on_duty(team_id, duty, self.now)) for duty in DUTIES}
            self._duties[team_id] = [self._candidate(team_id, one, on) for one in self.rota.members(team_id)]
        return [_with_load(one, self.loads[one.staff_id]) for one in self._duties[team_id]]

    def hours(self, team_id: str) -> WorkingHours | None:
        """When a team works; None for one that keeps no hours: then its minutes count round the clock."""
        if team_id not in self._hours:
            team = self.teams[team_id]
            self._hours[team_id] = hours_of(team) if any(team.hours.values()) else None
        return self._hours[team_id]

    def lead_of(self, team_id: str) -> str:
        """The team's lead; while it has none, a lead or any member by role, so that nothing is nobody's."""
        lead_id = self.teams[team_id].lead_id
        if lead_id:
            return lead_id
        members = sorted(self.rota.members(team_id), key=lambda one: ("lead" not in one.roles, one.id))
        if not members:
            raise Missing("This team has nobody in it yet.")
        return members[0].id

    def _candidate(self, team_id: str, one: Colleague, on: Mapping[str, set[str]]) -> Candidate:
        return Candidate(
            one.id, may_answer=any(Permission.WRITE_REPLY in OF_ROLE[role] for role in one.roles),
            on=frozenset(duty for duty in DUTIES if one.id in on[duty]),
            trained=frozenset(t.duty for t in one.trainings if t.holds_on(self.now.date())),
            roles=frozenset(role.value for role in one.roles), languages=frozenset(one.languages),
            topics=frozenset(self.topics.get(one.id, ())), minutes_until_on=self._until_on(team_id, one.id, on),
        )

    def _until_on(self, team_id: str, staff_id: str, on: Mapping[str, set[str]]) -> int | None:
        if staff_id in on["answering"]:
            return 0
        team = self.rota.teams[team_id]
        theirs = [span for span in team.spans if span.who == staff_id and span.duty == "answering"]
        begins = next_start(theirs, self.now, zone=team.zone, closed=team.closed)
        return int((begins - self.now).total_seconds() // 60) if begins else None


def picture_of(messages: Sequence[Message], now: datetime) -> Picture:
    """Reads what these messages need; organisations, countries and teams are few, whatever the batch."""
    organisations = {message.thread.person.organisation_id for message in messages}
    teams = {team.pk: team for team in _teams(organisations=sorted(organisations))}
    loads, topics = _open_threads(teams)
    return Picture(
        now=now, teams=teams, rota=rota_of(teams), loads=loads, topics=topics,
        past=_past_of(message.thread.person_id for message in messages),
        seen=_seen_in(message.pk for message in messages),
        running=_running_in({message.thread_id for message in messages}),
        times={place: times_of(*place) for place in {place_of(message.thread) for message in messages}},
    )


def place_of(thread: Thread) -> tuple[str, str]:
    """Whose rules, and which country's, a thread is under."""
    return thread.person.organisation_id, thread.country


def times_of(organisation_id: str, country: str) -> Times:
    """The profile's times; without a signed one, no message waits for that."""
    try:
        rules = rules_for(organisation_id, country)
    except Missing:
        return Times()
    months = {kind: one.months for kind, one in rules.clocks.items() if one.months}
    return Times(rules.minutes, rules.calendars, months, rules.warn_fraction, rules.handover_minutes)


def _open_threads(teams: Mapping[str, Team]) -> tuple[Counter[str], dict[str, set[str]]]:
    """How much each member of staff has open, and what it is about."""
    loads: Counter[str] = Counter()
    topics: dict[str, set[str]] = defaultdict(set)
    for owner_id, about, count in _open(teams=list(teams)):
        loads[str(owner_id)] += count
        topics[str(owner_id)].add(about.casefold())
    return loads, topics


@once()
def _teams(*, organisations: Sequence[str]) -> QuerySet[Team]:
    return Team.objects.filter(organisation_id__among=organisations).order_by("pk")


@once()
def _open(*, teams: Sequence[str]) -> QuerySet[Thread, tuple[str, str, int]]:
    rows = Thread.objects.filter(team_id__among=teams, state__in=OPEN, owner__isnull=False).order_by()
    return rows.values_list("owner_id", "leading_about").annotate(count=Count("pk"))


@once()
def _answers(*, people: Sequence[str]) -> QuerySet[Message, tuple[str, str, str, str]]:
    rows = Message.objects.filter(direction=Message.Direction.OUT, delivered_at__isnull=False,
                                  thread__person_id__among=people).order_by("-delivered_at")
    return rows.values_list("thread__person_id", "thread_id", "author_id", "thread__team_id")[:HISTORY_ROWS]


@once()
def _standing_in(*, messages: Sequence[str]) -> QuerySet[Finding, tuple[str, str, float, str]]:
    rows = Finding.objects.filter(message_id__among=messages).exclude(closed_as="wrong")
    return rows.values_list("message_id", "kind", "strength", "about")


def _past_of(person_ids: Iterable[str]) -> dict[str, Past]:
    groups = groups_of(person_ids)
    everyone = {one for group in groups.values() for one in group}
    rows = _answers(people=sorted(everyone))
    of: dict[str, Past] = defaultdict(Past)
    whole = {one: group[0] for group in groups.values() for one in group}
    for person_id, thread_id, author_id, team_id in rows:
        past = of[whole[person_id]]
        past.threads.add(thread_id)
        past.team_id = past.team_id or team_id or ""
        if author_id not in past.staff:
            past.staff.append(author_id)
    return {one: of[group[0]] for one, group in groups.items()}


def _seen_in(message_ids: Iterable[str]) -> dict[str, list[Seen]]:
    found: dict[str, list[Seen]] = defaultdict(list)
    for message_id, kind, strength, about in _standing_in(messages=list(message_ids)):
        found[message_id].append(Seen(kind, strength, about))
    return found


def _running_in(thread_ids: set[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for clock in clocks.running_in(thread_ids):
        found[clock.thread_id].add(clock.kind)
    return {thread_id: frozenset(kinds) for thread_id, kinds in found.items()}


def _with_load(one: Candidate, load: int) -> Candidate:
    return replace(one, load=load)
