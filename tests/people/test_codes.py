"""A code proves an address, is soon over, and tells nobody who writes to us."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from answerable.kit import clock
from answerable.kit.errors import Invalid
from answerable.people import actions
from answerable.people.actions.codes import WRONG
from answerable.people.models import ContactPoint, SignInCode
from tests.people.cast import DOOR, an_organisation, someone, verbs_about

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ADDRESS = "mira@post.example"


def another(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def test_the_right_code_proves_the_address_and_is_used_up() -> None:
    house = an_organisation()
    person, point = someone(house, ADDRESS)
    code = actions.new_code(point, by=DOOR)
    proven = actions.prove(house, "email", "MIRA@post.example", f" {code[:3]} {code[3:]} ")
    assert proven == point
    assert ContactPoint.objects.get(pk=point.pk).proven_at is not None
    with pytest.raises(Invalid, match="not right"):
        actions.prove(house, "email", ADDRESS, code)
    assert verbs_about(person.pk) == ["person:arrived", "code:made", "address:proven"]


def test_the_code_itself_is_nowhere_kept() -> None:
    _, point = someone(an_organisation(), ADDRESS)
    code = actions.new_code(point, by=DOOR)
    assert code not in SignInCode.objects.get().code_hash


def test_a_code_is_over_after_fifteen_minutes() -> None:
    house = an_organisation()
    _, point = someone(house, ADDRESS)
    with clock.frozen() as hand:
        code = actions.new_code(point, by=DOOR)
        hand.move(timedelta(minutes=15))
        with pytest.raises(Invalid):
            actions.prove(house, "email", ADDRESS, code)


def test_after_five_wrong_tries_the_right_code_is_wrong() -> None:
    house = an_organisation()
    _, point = someone(house, ADDRESS)
    code = actions.new_code(point, by=DOOR)
    for _ in range(5):
        with pytest.raises(Invalid):
            actions.prove(house, "email", ADDRESS, another(code))
    with pytest.raises(Invalid):
        actions.prove(house, "email", ADDRESS, code)
    assert ContactPoint.objects.get(pk=point.pk).proven_at is None


def test_a_wrong_try_counts_against_every_running_code() -> None:
    house = an_organisation()
    _, point = someone(house, ADDRESS)
    codes = {actions.new_code(point, by=DOOR) for _ in range(2)}
    wrong = next(f"{n:06d}" for n in range(10) if f"{n:06d}" not in codes)
    with pytest.raises(Invalid):
        actions.prove(house, "email", ADDRESS, wrong)
    assert list(SignInCode.objects.values_list("tries", flat=True)) == [1, 1]


def test_an_earlier_code_works_while_it_runs_and_ends_the_later_ones() -> None:
    house = an_organisation()
    _, point = someone(house, ADDRESS)
    first, second = (actions.new_code(point, by=DOOR) for _ in range(2))
    actions.prove(house, "email", ADDRESS, first)
    with pytest.raises(Invalid):
        actions.prove(house, "email", ADDRESS, second)


def test_a_sixth_code_within_the_hour_is_refused_with_how_long_to_wait() -> None:
    _, point = someone(an_organisation(), ADDRESS)
    with clock.frozen() as hand:
        for _ in range(5):
            actions.new_code(point, by=DOOR)
            hand.move(timedelta(minutes=5))
        with pytest.raises(Invalid, match="wait 35 minutes"):
            actions.new_code(point, by=DOOR)
        hand.move(timedelta(minutes=35))
        actions.new_code(point, by=DOOR)


def test_a_stranger_gets_the_same_answers_limits_and_rows_we_know() -> None:
    house = an_organisation()
    someone(house, ADDRESS)
    for address, is_known in ((ADDRESS, True), ("nobody@post.example", False)):
        before = SignInCode.objects.count()
        for _ in range(5):
            asked = actions.ask_code(house, "email", address)
            assert (asked.contact_point is not None) is is_known
            assert asked.code.isdigit()
        assert SignInCode.objects.count() == before + 5
        with pytest.raises(Invalid, match="Please wait 60 minutes"):
            actions.ask_code(house, "email", address)
        with pytest.raises(Invalid) as wrong:
            actions.prove(house, "email", address, another(asked.code))
        assert wrong.value.why == WRONG


def test_asking_a_code_for_a_stranger_costs_the_same_queries() -> None:
    house = an_organisation()
    someone(house, ADDRESS)
    counts = []
    for address in (ADDRESS, "nobody@post.example"):
        with CaptureQueriesContext(connection) as asked:
            actions.ask_code(house, "email", address)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_nobody_proves_an_address_that_nobody_wrote_from() -> None:
    house = an_organisation()
    asked = actions.ask_code(house, "email", "nobody@post.example")
    with pytest.raises(Invalid):
        actions.prove(house, "email", "nobody@post.example", asked.code)


def test_a_code_is_good_in_its_own_organisation_only() -> None:
    house, other = an_organisation(), an_organisation()
    _, point = someone(house, ADDRESS)
    someone(other, ADDRESS)
    code = actions.new_code(point, by=DOOR)
    with pytest.raises(Invalid):
        actions.prove(other, "email", ADDRESS, code)


def test_a_code_that_arrived_shows_that_the_address_works_again() -> None:
    house = an_organisation()
    _, point = someone(house, ADDRESS)
    actions.fail_contact(point.pk, by=DOOR)
    actions.prove(house, "email", ADDRESS, actions.new_code(point, by=DOOR))
    assert ContactPoint.objects.get(pk=point.pk).failing_since is None


def test_codes_are_forgotten_a_day_after_their_end() -> None:
    house = an_organisation()
    with clock.frozen() as hand:
        actions.ask_code(house, "email", ADDRESS)
        hand.move(timedelta(hours=24))
        assert actions.forget_codes(by=DOOR) == 0
        hand.move(timedelta(minutes=16))
        assert actions.forget_codes(by=DOOR) == 1
