"""Killed anywhere between approved and recorded: nothing is lost, and nothing leaves twice under one key."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection, connections

from answerable.channels.port import Outgoing
from answerable.channels.smtp import Server, Smtp
from answerable.clocks import actions as clocks
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.delivery import actions as delivery
from answerable.journey.delivery.actions import attempting, outcomes, sending
from answerable.journey.delivery.models import Attempt, Delivery
from answerable.journey.review import actions as review
from answerable.kit import clock
from answerable.ledger.action import action
from answerable.work import leases
from tests.cast import House, a_thread, the_letter
from tests.channels.smtp_server import Manners, mail_server
from tests.journey.answers import delivered, handed_in, the_person
from tests.journey.delivery.conftest import Post

State = Delivery.State


class Killed(BaseException):
    """Stands for kill -9: no handler of the product may catch it and go on."""


def killed(*_: object, **__: object) -> None:
    raise Killed


def approved(house: House, thread: Thread) -> Message:
    message = handed_in(thread, house.marta)
    review.route_waiting()
    return message


@pytest.mark.parametrize(
    ("module", "name"),
    [(dialogue, "advance"), (sending, "_answer_letters"), (clocks, "meet"), (sending, "tell"),
     (Delivery.objects, "create"), (sending, "nudge")],
    ids=["before the first move", "before the letters", "before the clock", "before the notice", "at the notice",
         "after the notice"],
)
def test_killed_while_it_is_put_on_the_page(
    house: House, post: Post, monkeypatch: pytest.MonkeyPatch, module: object, name: str
) -> None:
    thread = a_thread(house)
    message = approved(house, thread)
    with monkeypatch.context() as patched, pytest.raises(Killed):
        patched.setattr(module, name, killed)
        delivery.send_waiting()
    stands = Message.objects.get(pk=message.pk)
    assert (stands.status, stands.delivered_at, Delivery.objects.count()) == (Status.APPROVED, None, 0)
    assert the_letter(thread).status in (Status.QUEUED, Status.READ)
    assert delivery.send_waiting() == 1
    post.attempt()
    assert Message.objects.get(pk=message.pk).status == Status.DELIVERED
    assert len(post.left) == 1


def _at(module: object, name: str) -> Callable[[pytest.MonkeyPatch, Post], None]:
    return lambda patched, post: patched.setattr(module, name, killed)


def _while_sending(patched: pytest.MonkeyPatch, post: Post) -> None:
    patched.setattr(post, "before", killed)


def _after_sending(patched: pytest.MonkeyPatch, post: Post) -> None:
    patched.setattr(post, "then", killed)


KILL_POINTS: dict[str, tuple[Callable[[pytest.MonkeyPatch, Post], None], str, int]] = {
    # where: how to kill, what the delivery must end as, how often it may have left
    "claimed, not begun": (_at(attempting, "compose"), "accepted", 1),
    "while the attempt is written": (_at(Attempt.objects, "create"), "accepted", 1),
    "attempt written, network untouched": (_while_sending, "unknown", 0),
    "sent, nothing recorded": (_after_sending, "unknown", 1),
    "while the outcome is recorded": (_at(outcomes, "_close"), "unknown", 1),
    "outcome recorded, before its entry": (_at(outcomes, "_record"), "unknown", 1),
}


@pytest.mark.parametrize("point", KILL_POINTS)
def test_killed_while_it_is_sent(house: House, post: Post, monkeypatch: pytest.MonkeyPatch, point: str) -> None:
    kill, ends_as, left = KILL_POINTS[point]
    with clock.frozen() as hand:
        thread = a_thread(house)
        message = delivered(house, thread)
        with monkeypatch.context() as patched, pytest.raises(Killed):
            kill(patched, post)
            post.attempt()
        assert post.attempt() == 0, "until the lease ends nobody else touches it"
        for _ in range(3):
            hand.move(timedelta(seconds=attempting.LEASE_SECONDS + 1))
            post.attempt()
    row = Delivery.objects.get(message=message)
    assert (row.state, len(post.left)) == (ends_as, left)
    assert Attempt.objects.filter(delivery=row, ended_at=None).count() == 0
    assert Message.objects.get(pk=message.pk).status == Status.DELIVERED
    waits_for_someone = Thread.objects.get(pk=thread.pk).state == Thread.State.NEEDS_REACHING
    assert waits_for_someone is (ends_as == "unknown")


def test_a_worker_whose_lease_was_taken_over_changes_nothing(house: House, post: Post) -> None:
    with clock.frozen() as hand:
        message = delivered(house, a_thread(house))

        def slow(_: Outgoing) -> None:
            hand.move(timedelta(seconds=attempting.LEASE_SECONDS + 1))
            post.then = lambda _: None
            post.attempt()  # another worker comes by while the first still waits for its answer

        post.then = slow
        post.attempt()
    row = Delivery.objects.get(message=message)
    assert (row.state, len(post.left)) == (State.UNKNOWN, 1)


def test_two_workers_never_send_one_notice_twice(house: House, post: Post) -> None:
    delivered(house, a_thread(house))
    first = leases.claim(Delivery.objects.all(), now=clock.now(), limit=5, seconds=60)
    assert len(first) == 1
    assert post.attempt() == 0
    assert post.left == []


def test_the_same_notice_cannot_be_made_twice(house: House, post: Post) -> None:
    message = delivered(house, a_thread(house))
    with pytest.raises(Exception, match=r"(?i)unique"):
        action(sending.tell)(message, number=1)
    assert Delivery.objects.count() == 1


def test_an_attempt_is_committed_before_the_network_is_touched(living_house: House, post: Post) -> None:
    message = delivered(living_house, a_thread(living_house))
    seen: list[tuple[bool, str, int]] = []

    def look(_: Outgoing) -> None:
        seen.append((connection.in_atomic_block, *_from_elsewhere(message.pk)))

    post.before = look
    post.attempt()
    assert seen == [(False, State.ATTEMPTED, 1)]


def _from_elsewhere(message_id: str) -> tuple[str, int]:
    """The notice's state and its open attempts as another connection sees them."""
    found: list[tuple[str, int]] = []

    def look() -> None:
        row = Delivery.objects.get(message=message_id)
        found.append((row.state, Attempt.objects.filter(delivery=row, ended_at=None).count()))
        connections.close_all()

    looking = threading.Thread(target=look)
    looking.start()
    looking.join()
    return found[0]


@pytest.mark.parametrize(
    ("manners", "state", "status", "taken"),
    [
        (Manners(), State.ACCEPTED, Status.DELIVERED, 1),
        (Manners(rcpt="550 5.1.1 nobody"), State.BOUNCED, Status.UNDELIVERED, 0),
        (Manners(rcpt="451 4.2.0 later"), State.WAITING, Status.DELIVERED, 0),
        (Manners(silent_at="rcpt"), State.WAITING, Status.DELIVERED, 0),
        (Manners(hangs_up_at="end"), State.UNKNOWN, Status.DELIVERED, 1),
        (Manners(silent_at="end"), State.UNKNOWN, Status.DELIVERED, 1),
    ],
    ids=["accepts", "refuses", "puts off", "falls silent", "hangs up after the letter", "silent after the letter"],
)
def test_a_real_mail_server_and_its_manners(
    house: House, post: Post, manners: Manners, state: str, status: str, taken: int
) -> None:
    thread = a_thread(house)
    message = delivered(house, thread)
    with mail_server(manners) as port:
        real = Smtp(Server("127.0.0.1", port, "", "", "none"), sender="letters@answers.test", step=0.5)
        delivery.attempt_due(channel=real)
        delivery.attempt_due(channel=real)
    assert Delivery.objects.get(message=message).state == state
    assert Message.objects.get(pk=message.pk).status == status
    assert len(manners.taken) == taken
    assert delivery.read([message.pk], by=the_person(thread)) == [message.pk], "the page has it in any case"
