"""Which signatures an answer needs, who may give them, and who is asked first: tables."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.engines.wording import Reason
from answerable.journey.review import rules
from answerable.journey.review.rules import Reviewer, UnderReview

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


class Signs:
    def signatures_for(self, *contents: str) -> Sequence[str]:
        return ["legal"] if "product" in contents else []


def reason(kind: str, role: str) -> Reason:
    return Reason(0, 4, kind, role, "why")  # type: ignore[arg-type]


def staff(name: str, *roles: Role, team: str = "skin") -> Actor:
    return Actor(kind="staff", id=name, roles=frozenset(roles), teams=frozenset({team}))


@pytest.mark.parametrize(
    ("reasons", "trained", "roles"),
    [
        ([], ["plain_reply"], ()),
        ([], [], ("medical",)),
        ([], ["crisis"], ("medical",)),
        ([reason("medical", "medical")], ["plain_reply"], ("medical",)),
        ([reason("legal", "legal")], ["plain_reply"], ("medical", "legal")),
        ([reason("regulatory", "regulatory")], [], ("medical", "regulatory")),
        ([reason("product", "medical")], ["plain_reply"], ("medical", "legal")),
        ([reason("promise", "legal"), reason("regulatory", "regulatory")], [], ("medical", "legal", "regulatory")),
    ],
)
def test_needed_signatures(reasons: list[Reason], trained: list[str], roles: tuple[str, ...]) -> None:
    assert rules.needed_sign_offs(reasons, Signs(), trained) == roles


UNDER = UnderReview("marta", "skin", ("medical", "legal"))
SIGNED = UnderReview("marta", "skin", ("medical", "legal"), {"medical": "samuel"})
ENDED = UnderReview("marta", "skin", ("medical",), is_open=False)


@pytest.mark.parametrize(
    ("review", "signer", "role", "why"),
    [
        (UNDER, staff("samuel", Role.MEDICAL), "medical", ""),
        (UNDER, staff("clara", Role.LEGAL), "legal", ""),
        (UNDER, staff("marta", Role.MEDICAL), "medical", "You wrote the answer"),
        (UNDER, staff("jonas", Role.RESPONDER), "medical", "Your role does not let you sign as medical"),
        (UNDER, staff("samuel", Role.MEDICAL), "legal", "Your role does not let you sign as legal"),
        (UNDER, staff("samuel", Role.MEDICAL, team="heart"), "medical", "a team that you are not part of"),
        (UNDER, staff("ingrid", Role.REGULATORY), "regulatory", "needs no signature as regulatory"),
        (UNDER, staff("samuel", Role.MEDICAL), "lead", "needs no signature as lead"),
        (SIGNED, staff("lena", Role.MEDICAL), "medical", "signed as medical already"),
        (SIGNED, staff("samuel", Role.MEDICAL, Role.LEGAL), "legal", "must be someone else's"),
        (SIGNED, staff("clara", Role.LEGAL), "legal", ""),
        (ENDED, staff("samuel", Role.MEDICAL), "medical", "no longer waiting"),
    ],
)
def test_who_may_sign(review: UnderReview, signer: Actor, role: str, why: str) -> None:
    answer = rules.may_sign(review, signer, role)
    assert answer.ok is (why == "")
    assert why in answer.why


@pytest.mark.parametrize(
    ("review", "by", "ok"),
    [
        (UNDER, staff("samuel", Role.MEDICAL), True),
        (UNDER, staff("hanna", Role.LEAD), True),
        (UNDER, staff("jonas", Role.RESPONDER), False),
        (UNDER, staff("ingrid", Role.REGULATORY), False),
        (UNDER, staff("marta", Role.MEDICAL), False),
        (UNDER, staff("samuel", Role.MEDICAL, team="heart"), False),
        (ENDED, staff("samuel", Role.MEDICAL), False),
    ],
)
def test_who_may_send_back(review: UnderReview, by: Actor, ok: bool) -> None:
    assert rules.may_send_back(review, by).ok is ok


MED, LEG = frozenset({"medical"}), frozenset({"legal"})


@pytest.mark.parametrize(
    ("reviewers", "review", "chosen"),
    [
        ([Reviewer("a", MED, False, 0), Reviewer("b", MED, True, 9)], UNDER, "b"),
        ([Reviewer("a", MED, True, 2), Reviewer("b", MED, True, 1)], UNDER, "b"),
        ([Reviewer("marta", MED, True, 0), Reviewer("b", MED, False, 5)], UNDER, "b"),
        ([Reviewer("c", LEG, True, 0), Reviewer("b", MED, False, 5)], UNDER, "b"),
        ([Reviewer("samuel", MED | LEG, True, 0), Reviewer("c", LEG, False, 3)], SIGNED, "c"),
        ([Reviewer("c", LEG, True, 0)], UNDER, "c"),
        ([Reviewer("marta", MED, True, 0)], UNDER, None),
        ([], UNDER, None),
    ],
)
def test_who_is_asked_first(reviewers: list[Reviewer], review: UnderReview, chosen: str | None) -> None:
    assert rules.choose(reviewers, review) == chosen


def test_a_proof_holds_for_two_minutes() -> None:
    assert rules.holds(NOW, NOW + timedelta(minutes=2)).ok
    assert not rules.holds(NOW, NOW + timedelta(minutes=2, seconds=1)).ok
    assert not rules.holds(NOW + timedelta(seconds=1), NOW).ok


def test_five_wrong_tries_close_the_door_for_the_rest_of_a_quarter_of_an_hour() -> None:
    tries = [NOW + timedelta(minutes=minute) for minute in range(5)]
    assert rules.may_try(tries[:4], NOW + timedelta(minutes=5)).ok
    closed = rules.may_try(tries, NOW + timedelta(minutes=5))
    assert (closed.ok, "in 10 minutes" in closed.why) == (False, True)
    assert rules.may_try(tries, NOW + timedelta(minutes=15)).ok


@pytest.mark.parametrize(("start", "end", "ok"), [(0, 5, True), (4, 5, True), (0, 0, False), (3, 2, False),
                                                  (-1, 2, False), (0, 6, False)])
def test_a_passage_lies_within_the_text(start: int, end: int, ok: bool) -> None:
    assert rules.is_passage(start, end, 5) is ok


def test_every_role_that_signs_has_its_meaning_in_full() -> None:
    assert set(rules.MEANING) == set(rules.ROLES)
    assert all(text.startswith("I have read the question and the whole answer.") for text in rules.MEANING.values())
