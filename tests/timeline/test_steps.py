"""Where a letter stands, at each point of its way."""

from datetime import UTC, datetime, timedelta

import pytest

from answerable.dialogue.status import Status
from answerable.timeline.rules import Way, called, headline, steps

TEN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return TEN + timedelta(minutes=minutes)


WAYS: dict[str, tuple[Way, str]] = {
    "received": (Way(Status.RECEIVED, TEN), "We look for danger first"),
    "held": (Way(Status.UNSCREENED, TEN), "A trained person opens it first"),
    "given": (Way(Status.QUEUED, TEN, owner="Marta"), "Marta has it and reads it next"),
    "read": (Way(Status.READ, TEN, owner="Marta", reader="Marta", read_at=at(4)), "Marta is working on your answer"),
    "begun": (Way(Status.READ, TEN, reader="Marta", read_at=at(4), reply=Status.DRAFT, writer="Marta"),
              "Marta is writing your answer"),
    "checked": (Way(Status.READ, TEN, read_at=at(4), reader="Marta", reply=Status.IN_REVIEW, writer="Marta",
                    wrote_at=at(20), checker="Dr Samuel Okafor", roles=("medical",)),
                "Dr Samuel Okafor is checking it"),
    "on its way": (Way(Status.READ, TEN, reply=Status.APPROVED, writer="Marta", wrote_at=at(20)),
                   "It is on its way to this page"),
}


@pytest.mark.parametrize("name", WAYS)
def test_there_is_one_now_and_the_answer_is_still_to_come(name: str) -> None:
    way, now = WAYS[name]
    told = steps(way)
    assert [step.text for step in told if step.state == "now"] == [now]
    assert told[0].text == "We received it"
    assert told[-1].text == "You can read it"
    assert told[-1].state == "to_come"
    order = [("done", "now", "to_come").index(step.state) for step in told]
    assert order == sorted(order)


def test_an_answer_that_was_read_has_nothing_left_to_come() -> None:
    way = Way(Status.ANSWERED, TEN, reader="Marta", read_at=at(4), reply=Status.DELIVERED, writer="Marta",
              wrote_at=at(20), signed=[("Dr Samuel Okafor", at(25))], delivered_at=at(26), opened_at=at(40))
    assert [step.text for step in steps(way)] == [
        "We received it", "Marta read it", "Marta wrote an answer", "Dr Samuel Okafor checked it", "You can read it",
        "You read it"]
    assert {step.state for step in steps(way)} == {"done"}
    assert headline(way) == "Your answer is here"


def test_a_doctor_is_named_by_what_they_do_before_their_name_is_known() -> None:
    way = Way(Status.READ, TEN, reply=Status.SUBMITTED, writer="Marta", roles=("medical",))
    assert headline(way) == "A doctor is checking the answer"
    assert steps(way)[-2].text == "A doctor is checking it"
    assert steps(way)[-2].small == "This answer needs a doctor’s name under it."


def test_a_closed_letter_says_why_and_promises_nothing() -> None:
    told = steps(Way(Status.CLOSED, TEN, closed_why="You thanked us and asked nothing."))
    assert told[-1].small == "You thanked us and asked nothing."
    assert "to_come" not in {step.state for step in told}


@pytest.mark.parametrize(("name", "expected"), [("Marta Lindqvist", "Marta"), ("Dr Samuel Okafor", "Dr Samuel Okafor"),
                                                ("Jonas", "Jonas")])
def test_people_are_called_as_people_do(name: str, expected: str) -> None:
    assert called(name) == expected
