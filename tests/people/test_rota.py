"""Who is on duty, by the wall clock of the team: past midnight, through summer time, on closed days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from answerable.access.roles import Role
from answerable.ledger.action import action
from answerable.people import actions, queries
from answerable.people.models import Staff
from answerable.people.rota import Span, Trained, covers, next_start, time_of, working_hours
from tests.people.cast import WEEK, House, a_colleague, a_house, a_team, an_organisation

BERLIN = "Europe/Berlin"
MONDAY = date(2026, 3, 23)
NIGHT = Span("answering", 5, time(22), time(6))  # from Saturday evening
ALWAYS = (Trained("crisis", date(2020, 1, 1)),)


def local(day: date, hour: int, minute: int = 0, zone: str = BERLIN) -> datetime:
    return datetime.combine(day, time(hour, minute), ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("hour", "minute", "is_there"), [(7, 59, False), (8, 0, True), (17, 59, True), (18, 0, False)]
)
def test_a_day_span_holds_from_its_start_to_just_before_its_end(hour: int, minute: int, is_there: bool) -> None:
    span = Span("answering", 0, time(8), time(18))
    assert covers(span, local(MONDAY, hour, minute), zone=BERLIN) is is_there
    assert not covers(span, local(MONDAY + timedelta(days=1), hour, minute), zone=BERLIN)


@pytest.mark.parametrize(
    ("days", "hour", "is_there"), [(5, 21, False), (5, 22, True), (6, 5, True), (6, 6, False), (6, 23, False)]
)
def test_a_night_span_goes_on_past_midnight(days: int, hour: int, is_there: bool) -> None:
    assert covers(NIGHT, local(MONDAY + timedelta(days=days), hour), zone=BERLIN) is is_there


def test_a_span_that_ends_where_it_starts_is_a_whole_day() -> None:
    span = Span("answering", 0, time(8), time(8))
    assert covers(span, local(MONDAY, 8), zone=BERLIN)
    assert covers(span, local(MONDAY + timedelta(days=1), 7, 59), zone=BERLIN)
    assert not covers(span, local(MONDAY + timedelta(days=1), 8), zone=BERLIN)


def test_the_night_when_the_clock_springs_is_an_hour_shorter_and_ends_at_six_all_the_same() -> None:
    start, end = local(date(2026, 3, 28), 22), local(date(2026, 3, 29), 6)
    assert end - start == timedelta(hours=7)
    assert covers(NIGHT, end - timedelta(minutes=1), zone=BERLIN)
    assert not covers(NIGHT, end, zone=BERLIN)


def test_the_hour_that_comes_twice_is_covered_twice() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 02:30 in summer time, and an hour later again
    span = Span("answering", 6, time(2), time(3))
    assert covers(span, first, zone=BERLIN)
    assert covers(span, first + timedelta(hours=1), zone=BERLIN)


def test_on_a_closed_day_nobody_answers_but_crisis_stays_awake() -> None:
    closed = frozenset({MONDAY})
    answering = Span("answering", 0, time(0), time(0))
    crisis = Span("crisis", 0, time(0), time(0), trained=ALWAYS)
    assert not covers(answering, local(MONDAY, 12), zone=BERLIN, closed=closed)
    assert covers(crisis, local(MONDAY, 12), zone=BERLIN, closed=closed)


@pytest.mark.parametrize(
    ("trained", "is_there"),
    [
        ((), False),
        ((Trained("safety", date(2020, 1, 1)),), False),
        ((Trained("crisis", date(2020, 1, 1), MONDAY - timedelta(days=1)),), False),
        ((Trained("crisis", MONDAY + timedelta(days=1)),), False),
        ((Trained("crisis", MONDAY, MONDAY),), True),
    ],
)
def test_crisis_counts_only_with_a_training_of_that_name_that_holds(
    trained: tuple[Trained, ...], is_there: bool
) -> None:
    span = Span("crisis", 0, time(8), time(18), trained=trained)
    assert covers(span, local(MONDAY, 12), zone=BERLIN) is is_there


SPANS = st.builds(
    Span,
    st.sampled_from(["answering", "crisis"]),
    st.integers(0, 6),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    trained=st.just(ALWAYS),
)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 1)).map(lambda at: at.replace(tzinfo=UTC))


@given(
    spans=st.lists(SPANS, max_size=5),
    at=MOMENTS,
    zone=st.sampled_from(["UTC", BERLIN, "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]),
)
def test_the_next_start_is_the_first_moment_when_someone_is_there(
    spans: list[Span], at: datetime, zone: str
) -> None:
    found = next_start(spans, at, zone=zone)
    if not spans:
        assert found is None
        return
    assert found is not None
    assert found >= at
    step = (found - at) / 7
    assert not any(
        covers(span, at + step * n, zone=zone) for span in spans for n in range(7) if at + step * n < found
    )


def test_nobody_on_the_rota_means_nobody_comes() -> None:
    assert next_start([Span("crisis", 0, time(8), time(18))], local(MONDAY, 9), zone=BERLIN) is None


def test_hours_of_work_are_read_as_clocks_need_them() -> None:
    hours = working_hours(BERLIN, {"mon": [["13:00", "24:00"], ["08:00", "12:00"]], "sun": []}, ["2026-12-25"])
    assert hours.days == {0: ((time(8), time(12)), (time(13), time(0)))}
    assert hours.closed == {date(2026, 12, 25)}


@pytest.mark.parametrize(
    ("zone", "hours", "closed"),
    [
        ("Europe/Nowhere", {}, []),
        (BERLIN, {"monday": [["08:00", "12:00"]]}, []),
        (BERLIN, {"mon": [["8", "12:00"]]}, []),
        (BERLIN, {"mon": [["08:00"]]}, []),
        (BERLIN, {"mon": [["08:00", "12:00"], ["11:00", "13:00"]]}, []),
        (BERLIN, {"mon": [["20:00", "06:00"], ["21:00", "22:00"]]}, []),
        (BERLIN, {}, ["yesterday"]),
    ],
)
def test_hours_that_make_no_sense_are_refused(zone: str, hours: dict[str, list[list[str]]], closed: list[str]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        working_hours(zone, hours, closed)


def test_a_time_of_day_is_read_strictly() -> None:
    assert time_of("08:30") == time(8, 30)
    with pytest.raises(ValueError, match="looks like"):
        time_of("half past")


DB = pytest.mark.django_db(databases=["default", "keys"])


@DB
def test_the_rota_of_a_team_names_those_on_duty_in_its_own_zone() -> None:
    organisation = an_organisation()
    team = a_team(organisation, zone="America/New_York")
    day = Span("answering", 0, time(8), time(18))
    here = a_colleague(organisation, teams=[team], duties={team.pk: [day]})
    a_colleague(organisation, teams=[team])
    at = local(MONDAY, 9, zone="America/New_York")
    assert queries.on_duty(team.pk, "answering", at) == [here]
    assert queries.on_duty(team.pk, "review", at) == []
    assert queries.on_duty(team.pk, "answering", at - timedelta(hours=2)) == []
    assert queries.next_on_duty(team.pk, "answering", at - timedelta(hours=2)) == at - timedelta(hours=1)
    assert queries.on_duty("tea_none", "answering", at) == []


@DB
def test_those_who_left_their_post_or_the_team_are_not_on_duty() -> None:
    house = a_house()
    span = Span("answering", 0, time(0), time(0))
    gone, moved = (
        a_colleague(house.organisation, teams=[house.team], duties={house.team.pk: [span]}) for _ in range(2)
    )
    at = local(MONDAY, 12)
    assert {each.pk for each in queries.on_duty(house.team.pk, "answering", at)} == {gone.pk, moved.pk}
    actions.deactivate(gone.pk, by=house.administrator)
    actions.set_teams(moved.pk, [], by=house.administrator)
    assert queries.on_duty(house.team.pk, "answering", at) == []


@DB
def test_an_inactive_colleague_with_a_duty_left_over_is_not_on_duty() -> None:
    house = a_house()
    span = Span("answering", 0, time(0), time(0))
    left = a_colleague(house.organisation, teams=[house.team], duties={house.team.pk: [span]})
    Staff.objects.filter(pk=left.pk).update(is_active=False)
    assert queries.on_duty(house.team.pk, "answering", local(MONDAY, 12)) == []


@DB
def test_crisis_duty_ends_with_its_training() -> None:
    house = a_house()
    span = Span("crisis", 0, time(0), time(0))
    officer = a_colleague(
        house.organisation, Role.SAFETY, teams=[house.team], trained=["crisis"], duties={house.team.pk: [span]}
    )
    at = local(MONDAY + timedelta(weeks=520), 12)
    assert queries.on_duty(house.team.pk, "crisis", at) == [officer]
    actions.end_training(officer.pk, "crisis", by=house.lead)
    assert queries.on_duty(house.team.pk, "crisis", at) == []
    assert queries.next_on_duty(house.team.pk, "crisis", at) is None


@DB
def test_the_rota_costs_as_many_queries_for_a_hundred_as_for_one(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    house = a_house()
    span = Span("answering", 0, time(0), time(0))
    for _ in range(5):
        a_colleague(house.organisation, teams=[house.team], duties={house.team.pk: [span]})
    with django_assert_num_queries(7):
        rota = queries.rota_of([house.team.pk])
        assert len(rota.on_duty(house.team.pk, "answering", local(MONDAY, 12))) == 5
        assert len(rota.members(house.team.pk)) == 6


@DB
def test_a_rota_that_nobody_changed_is_not_read_again(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    house = a_house()
    first = queries.rota_of([house.team.pk])
    with django_assert_num_queries(1):
        assert queries.rota_of([house.team.pk]) == first


Change = Callable[[House, Staff], object]
CHANGES: dict[str, Change] = {
    "a duty": lambda house, who: actions.set_duty(who.pk, house.team.pk, [Span("crisis", 1, time(0), time(0))],
                                                  by=house.lead),
    "no duty": lambda house, who: actions.set_duty(who.pk, house.team.pk, [], by=house.lead),
    "roles": lambda house, who: actions.set_roles(who.pk, [Role.SAFETY], by=house.administrator),
    "teams": lambda house, who: actions.set_teams(who.pk, [], by=house.administrator),
    "a training": lambda house, who: actions.set_training(who.pk, "safety", since=MONDAY, by=house.lead),
    "the end of a training": lambda house, who: actions.end_training(who.pk, "crisis", by=house.lead),
    "a new colleague": lambda house, who: a_colleague(house.organisation, teams=[house.team]),
    "one who left": lambda house, who: actions.deactivate(who.pk, by=house.administrator),
    "a closed day": lambda house, who: actions.set_hours(house.team.pk, zone=BERLIN, hours=WEEK,
                                                         closed_days=["2026-12-24"], by=house.lead),
    "another zone": lambda house, who: actions.set_hours(house.team.pk, zone="Europe/Lisbon", hours=WEEK,
                                                         closed_days=[], by=house.lead),
    "languages": lambda house, who: actions.set_face(who.pk, display_name="Ada", role_line="Nurse",
                                                     languages=["de", "fr"], own_words="", by=queries.actor_of(who)),
}


@DB
@pytest.mark.parametrize("what", CHANGES)
def test_a_change_of_the_rota_is_seen_at_once(what: str) -> None:
    house = a_house()
    who = a_colleague(house.organisation, teams=[house.team], trained=["crisis"],
                      duties={house.team.pk: [Span("answering", 0, time(0), time(0))]})
    before = queries.rota_of([house.team.pk])
    CHANGES[what](house, who)
    assert queries.rota_of([house.team.pk]) != before


@DB
def test_an_action_sees_its_own_change_of_the_rota() -> None:
    house = a_house()
    who = a_colleague(house.organisation, teams=[house.team])
    assert who.pk in _members(house)

    @action
    def change() -> list[str]:
        actions.deactivate(who.pk, by=house.administrator)
        return _members(house)

    assert who.pk not in change()


def _members(house: House) -> list[str]:
    return [one.id for one in queries.rota_of([house.team.pk]).members(house.team.pk)]
