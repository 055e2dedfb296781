"""Questions that are asked together are answered as each would be alone."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from answerable.dialogue.models import Arrival
from answerable.kit.once import once
from answerable.kit.together import ask, in_turn, later
from answerable.people.models import Organisation, Team
from tests.work.waiting.models import Errand

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
DB = pytest.mark.django_db(databases=["default", "keys"])


@once()
def errands(*, before: datetime) -> QuerySet[Errand]:
    return Errand.objects.filter(due_at__lte=before).order_by("-due_at", "pk")


@once()
def whys(*, among: Sequence[int]) -> QuerySet[Errand, tuple[str, datetime | None]]:
    return Errand.objects.filter(pk__among=among).order_by("pk").values_list("parked_why", "due_at")


@once()
def teams(*, slug: str) -> QuerySet[Team]:
    return Team.objects.filter(slug=slug).select_related("organisation", "lead").order_by("pk")


@once()
def mail(*, source: str) -> QuerySet[Arrival]:
    return Arrival.objects.filter(source=source).order_by("pk")


def errand(minutes: int, why: str = "a") -> Errand:
    return Errand.objects.create(due_at=NOW + timedelta(minutes=minutes), parked_why=why)


def a_team() -> Team:
    home = Organisation.objects.create(id="org_1", slug="one", name="One", kind="company", countries=["IE", "SE"],
                                       products=["Quill'orin"], made_at=NOW)
    return Team.objects.create(id="tea_1", organisation=home, slug="skin", name='Skin "50 %" é', community="",
                               zone="UTC", hours={"mon": [["09:00", "17:00"]]}, languages=["en"], topics=[])


def as_read(rows: Sequence[object]) -> list[dict[str, object]]:
    return [{name: value for name, value in vars(row).items() if name != "_state"} for row in rows]


@DB
def test_each_has_its_rows_in_its_own_order_after_a_single_statement() -> None:
    late, later_on = errand(-5, "It's \\ 50 %"), errand(-1)
    asked, said = later(errands, before=NOW), later(whys, among=[late.pk, later_on.pk])
    with CaptureQueriesContext(connection) as seen:
        ask(asked, said)
    assert len(seen) == 1
    assert asked.rows == [later_on, late]
    assert said.rows == [("It's \\ 50 %", late.due_at), ("a", later_on.due_at)]
    assert as_read(asked.rows) == as_read(errands(before=NOW))


@DB
def test_lists_related_rows_and_what_is_missing_come_back_as_they_are() -> None:
    a_team()
    found, none = later(teams, slug="skin"), later(errands, before=NOW)
    ask(found, none)
    (team,) = found.rows
    (expected,) = Team.objects.select_related("organisation", "lead").filter(slug="skin")
    assert (team.name, team.hours, team.languages) == (expected.name, expected.hours, expected.languages)
    assert (team.organisation.countries, team.organisation.made_at, team.lead) == (["IE", "SE"], NOW, None)
    assert none.rows == []


@DB
def test_sealed_bytes_come_back_byte_for_byte_and_nothing_stays_nothing() -> None:
    a_team()
    Arrival.objects.create(id="arr_1", organisation_id="org_1", source="smtp", digest="d", size=3, received_at=NOW,
                           raw_sealed=bytes(range(256)), envelope_sealed=None)
    found = later(mail, source="smtp")
    ask(found)
    assert bytes(found.rows[0].raw_sealed or b"") == bytes(range(256))
    assert found.rows[0].envelope_sealed is None


@DB
def test_questions_of_one_sort_are_asked_in_turn() -> None:
    late, later_on = errand(-5), errand(-1)
    both, one = later(errands, before=NOW), later(errands, before=NOW - timedelta(minutes=2))
    with CaptureQueriesContext(connection) as seen:
        in_turn(both, one)
    assert len(seen) == 1
    assert (sorted(one.pk for one in both.rows), one.rows) == (sorted([late.pk, later_on.pk]), [late])


@DB
def test_a_question_that_nobody_asks_with_others_answers_alone() -> None:
    late = errand(-5)
    assert later(errands, before=NOW).rows == [late]
