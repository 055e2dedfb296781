"""Two records become one only by two members of staff, and can be parted again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from answerable.access.actor import person as acting_person
from answerable.access.roles import Role
from answerable.kit import sealing
from answerable.kit.errors import Conflict, Invalid, Refused
from answerable.people import actions, keys, queries
from answerable.people.models import MergeProposal, Organisation, Person
from answerable.people.rules import Standing, may_merge
from tests.people.cast import an_actor, an_organisation, someone, verbs_about

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def house() -> Organisation:
    return an_organisation()


def folded(house: Organisation, keep: Person, fold: Person) -> MergeProposal:
    one, other = an_actor(house, Role.RESPONDER), an_actor(house, Role.RESPONDER)
    proposal = actions.propose_merge(keep.pk, fold.pk, because="They said so on the phone.", by=one)
    return actions.confirm_merge(proposal.pk, by=other)


def test_a_merge_needs_a_second_member_of_staff(house: Organisation) -> None:
    keep, fold = someone(house)[0], someone(house)[0]
    one, other = an_actor(house, Role.RESPONDER), an_actor(house, Role.LEAD)
    proposal = actions.propose_merge(keep.pk, fold.pk, because="Same voice, same street.", by=one)
    assert queries.same_person(keep.pk) == (keep.pk,)
    with pytest.raises(Refused, match="Someone else"):
        actions.confirm_merge(proposal.pk, by=one)
    actions.confirm_merge(proposal.pk, by=other)
    assert queries.same_person(keep.pk) == queries.same_person(fold.pk) == (keep.pk, fold.pk)
    for person in (keep, fold):
        assert verbs_about(person.pk) == ["person:arrived", "merge:proposed", "merge:confirmed"]


def test_the_reason_is_sealed(house: Organisation) -> None:
    keep, fold = someone(house)[0], someone(house)[0]
    proposal = actions.propose_merge(
        keep.pk, fold.pk, because="Same street.", by=an_actor(house, Role.RESPONDER)
    )
    assert b"street" not in bytes(proposal.because_sealed)
    opened = sealing.unseal(keys.key_of(keep.pk), bytes(proposal.because_sealed), f"merge:{proposal.pk}:because")
    assert opened == b"Same street."


def test_undoing_parts_them_and_both_chains_tell_of_it(house: Organisation) -> None:
    keep, fold = someone(house)[0], someone(house)[0]
    proposal = folded(house, keep, fold)
    actions.undo_merge(proposal.pk, by=an_actor(house, Role.PRIVACY))
    assert queries.same_person(fold.pk) == (fold.pk,)
    assert verbs_about(fold.pk)[-1] == verbs_about(keep.pk)[-1] == "merge:undone"
    with pytest.raises(Conflict, match="apart"):
        actions.undo_merge(proposal.pk, by=an_actor(house, Role.PRIVACY))


def test_a_declined_merge_changes_nobody_and_is_not_confirmed_later(house: Organisation) -> None:
    keep, fold = someone(house)[0], someone(house)[0]
    proposal = actions.propose_merge(keep.pk, fold.pk, because="A guess.", by=an_actor(house, Role.RESPONDER))
    other = an_actor(house, Role.LEAD)
    actions.decline_merge(proposal.pk, by=other)
    with pytest.raises(Conflict, match="already"):
        actions.confirm_merge(proposal.pk, by=other)
    assert queries.same_person(fold.pk) == (fold.pk,)


def test_people_of_two_organisations_are_never_merged(house: Organisation) -> None:
    keep, foreign = someone(house)[0], someone(an_organisation())[0]
    with pytest.raises(Refused, match="organisations"):
        actions.propose_merge(keep.pk, foreign.pk, because="Same name.", by=an_actor(house, Role.RESPONDER))


def test_staff_of_another_organisation_decide_nothing_here(house: Organisation) -> None:
    keep, fold = someone(house)[0], someone(house)[0]
    proposal = actions.propose_merge(keep.pk, fold.pk, because="Same.", by=an_actor(house, Role.RESPONDER))
    with pytest.raises(Refused, match="not part of"):
        actions.confirm_merge(proposal.pk, by=an_actor(an_organisation(), Role.LEAD))


def test_neither_a_person_nor_a_reviewer_without_the_right_confirms(house: Organisation) -> None:
    keep, fold = someone(house)[0], someone(house)[0]
    proposal = actions.propose_merge(keep.pk, fold.pk, because="Same.", by=an_actor(house, Role.RESPONDER))
    for by in (an_actor(house, Role.MEDICAL), acting_person(keep.pk)):
        with pytest.raises(Refused):
            actions.confirm_merge(proposal.pk, by=by)


def test_one_more_can_be_folded_into_a_kept_record_or_its_folded_one(house: Organisation) -> None:
    keep, fold, third = (someone(house)[0] for _ in range(3))
    folded(house, keep, fold)
    folded(house, fold, third)  # the root of the one to keep is kept
    assert set(queries.same_person(third.pk)) == {keep.pk, fold.pk, third.pk}
    assert Person.objects.get(pk=third.pk).merged_into_id == keep.pk


def test_chains_are_refused_kindly(house: Organisation) -> None:
    keep, fold, third = (someone(house)[0] for _ in range(3))
    folded(house, keep, fold)
    by = an_actor(house, Role.RESPONDER)
    with pytest.raises(Refused, match="Keep that one"):
        actions.propose_merge(third.pk, keep.pk, because="Same.", by=by)
    with pytest.raises(Refused, match="Undo that merge first"):
        actions.propose_merge(third.pk, fold.pk, because="Same.", by=by)


def test_two_proposals_that_cross_do_not_make_a_circle(house: Organisation) -> None:
    one, other = someone(house)[0], someone(house)[0]
    by, second = an_actor(house, Role.RESPONDER), an_actor(house, Role.LEAD)
    there = actions.propose_merge(one.pk, other.pk, because="Same.", by=by)
    back = actions.propose_merge(other.pk, one.pk, because="Same.", by=by)
    actions.confirm_merge(there.pk, by=second)
    with pytest.raises(Refused):
        actions.confirm_merge(back.pk, by=second)


def test_a_record_waits_for_one_decision_at_a_time(house: Organisation) -> None:
    one, other, fold = (someone(house)[0] for _ in range(3))
    by = an_actor(house, Role.RESPONDER)
    actions.propose_merge(one.pk, fold.pk, because="Same.", by=by)
    with pytest.raises(Conflict, match="Decide that one first"):
        actions.propose_merge(other.pk, fold.pk, because="Same.", by=by)


def test_a_merge_without_a_reason_is_not_proposed(house: Organisation) -> None:
    keep, fold = someone(house)[0], someone(house)[0]
    with pytest.raises(Invalid, match="why"):
        actions.propose_merge(keep.pk, fold.pk, because=" ", by=an_actor(house, Role.RESPONDER))


def test_a_folded_person_is_found_as_the_kept_one(house: Organisation) -> None:
    keep, fold = someone(house)[0], someone(house, "old@post.example", name="Mira Kahn")[0]
    folded(house, keep, fold)
    assert queries.by_address(house.pk, "old@post.example") == keep
    assert queries.by_name(house.pk, "Mira Kahn") == [keep]


def test_groups_of_many_cost_two_queries(
    house: Organisation, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    people = [someone(house)[0] for _ in range(4)]
    folded(house, people[0], people[1])
    with django_assert_num_queries(2):
        groups = queries.groups_of([person.pk for person in people] + ["per_unknown"])
    assert groups[people[1].pk] == (people[0].pk, people[1].pk)
    assert groups["per_unknown"] == ("per_unknown",)


def test_the_records_of_a_person_are_the_same_within_a_question_of_ones_own(house: Organisation) -> None:
    keep, fold, other = (someone(house)[0] for _ in range(3))
    folded(house, keep, fold)
    for one in (keep.pk, fold.pk, other.pk):
        assert set(queries.records_of(one).values_list("pk", flat=True)) == set(queries.same_person(one))
    assert not queries.records_of("per_unknown").exists()


@given(pairs=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=30))
def test_whatever_is_allowed_never_makes_a_chain_or_a_circle(pairs: list[tuple[int, int]]) -> None:
    into: dict[int, int] = {}

    def standing(each: int) -> Standing:
        root = into.get(each)
        return Standing(str(each), "org", None if root is None else str(root), each in into.values())

    for keep, fold in pairs:
        if may_merge(standing(keep), standing(fold)):
            into[fold] = keep
    assert all(root not in into for root in into.values())
