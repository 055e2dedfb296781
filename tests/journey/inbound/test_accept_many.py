"""Many letters are kept in one act, and one that cannot be keeps no other waiting."""

from dataclasses import replace
from unittest.mock import patch

import pytest

from answerable.access.actor import Actor
from answerable.dialogue.models import Message
from answerable.journey.inbound.actions import accept, accept_many
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.kit.errors import Invalid
from answerable.ledger.verify import verify
from answerable.people.models import Person
from tests.journey.world import STRANGER, World, a_letter

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def of(world: World, number: int, writer: int = 0) -> tuple[Letter, Actor]:
    letter = a_letter(world, f"Letter {number}.")
    return replace(letter, address=f"writer-{writer}@example.org", idempotency_key=f"key-{number}"), STRANGER


def receipts(told: list[Receipt | Exception]) -> list[Receipt]:
    assert all(isinstance(one, Receipt) for one in told), told
    return [one for one in told if isinstance(one, Receipt)]


def test_each_gets_its_own_receipt_and_a_newcomer_is_made_once(world: World) -> None:
    told = receipts(accept_many([of(world, 1, 1), of(world, 2, 2), of(world, 3, 1)]))
    assert told[0].person_id == told[2].person_id != told[1].person_id
    assert len({one.message_id for one in told}) == Message.objects.count() == 3
    assert Person.objects.count() == 2
    assert verify().ok


def test_one_that_cannot_be_taken_keeps_no_other_waiting(world: World) -> None:
    empty = replace(a_letter(world), text=" ", idempotency_key="empty")
    told = accept_many([of(world, 1, 1), (empty, STRANGER), of(world, 2, 2)])
    assert isinstance(told[1], Invalid)
    assert len(receipts([told[0], told[2]])) == Message.objects.count() == 2


def test_what_was_kept_before_is_not_kept_again(world: World) -> None:
    letter, by = of(world, 1, 1)
    first = accept(letter, by=by)
    told = receipts(accept_many([(letter, by), (letter, by), of(world, 2, 1)]))
    assert told[:2] == [replace(first, again=True)] * 2
    assert not told[2].again
    assert Message.objects.count() == 2


def test_the_same_letter_twice_in_one_batch_is_one(world: World) -> None:
    letter = of(world, 1, 1)
    one, other = receipts(accept_many([letter, letter]))
    assert (one.message_id, one.again, other.again) == (other.message_id, False, True)
    assert Message.objects.count() == 1


def test_where_one_spoils_the_act_each_is_kept_by_itself(open_world: World) -> None:
    with patch("answerable.journey.inbound.actions._keep_many", side_effect=RuntimeError):
        assert len(receipts(accept_many([of(open_world, 1, 1), of(open_world, 2, 2)]))) == 2
    assert Message.objects.count() == 2
