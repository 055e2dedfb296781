"""Words that were not signed cannot be sent: however the acts interleave, and whoever is faster."""

import threading
from collections.abc import Callable
from functools import partial

import pytest
from django.db import connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.delivery import actions as delivery
from answerable.journey.delivery.models import Delivery
from answerable.journey.reply import actions as reply
from answerable.journey.reply.errors import Overtaken
from answerable.journey.reply.queries import open_of
from answerable.journey.review import actions as review
from answerable.journey.review.models import Review, SignOff
from answerable.journey.review.queries import counts, signatures_of
from answerable.kit.errors import Unmet
from tests.cast import House, a_thread
from tests.journey.answers import MEDICAL, a_draft, a_proof, handed_in, in_review, sign, words_of

SENT = (Status.SENDING, Status.DELIVERED, Status.UNDELIVERED)


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What each act returned or raised; all of them begin together, each in a thread and connection of its own."""
    ready, results = threading.Barrier(len(acts)), [None] * len(acts)

    def run(place: int, act: Callable[[], object]) -> None:
        ready.wait()
        try:
            results[place] = act()  # type: ignore[call-overload]
        except Unmet as unmet:
            results[place] = unmet  # type: ignore[call-overload]
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(place, act)) for place, act in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return list(results)


def assert_only_signed_words_left(message_id: str) -> None:
    """Every answer that was sent stands under all the signatures its last review asked for, on exactly its text."""
    message = Message.objects.get(pk=message_id)
    if message.status not in SENT:
        return
    found = Review.objects.filter(message=message, version=message.version).latest("opened_at")
    signed = {one.role: one for one in SignOff.objects.filter(review=found) if counts(one, message)}
    assert set(signed) == set(found.roles), "words left that were not signed"
    assert {one.text_mac for one in signed.values()} == {message.body_mac}
    assert message.author_id not in {one.staff_id for one in signed.values()}
    assert len({one.staff_id for one in signed.values()}) == len(signed)


@pytest.mark.parametrize("round_", range(6))
def test_a_reviewer_signs_while_the_author_edits(living_house: House, round_: int) -> None:
    house, thread = living_house, a_thread(living_house)
    found = in_review(thread, house.marta)
    proved, samuel, marta = a_proof(house, "samuel"), house.samuel, house.marta
    changed = MEDICAL + " Take twice as much."

    def sign_it() -> object:
        return review.sign(found.pk, role="medical", printed_name="Samuel Okafor", proof=proved, by=samuel)

    acts = [sign_it, lambda: reply.save_draft(thread.pk, text=changed, version=1, by=marta), delivery.send_waiting]
    at_once(*(acts[round_ % 3:] + acts[:round_ % 3]))
    delivery.send_waiting()
    assert_only_signed_words_left(found.message_id)
    message = Message.objects.get(pk=found.message_id)
    if message.status in SENT:
        assert words_of(message) == MEDICAL
    else:
        assert (message.status, words_of(message)) == (Status.DRAFT, changed)
        assert signatures_of([message.pk])[message.pk] == []


@pytest.mark.parametrize("_round", range(3))
def test_two_authors_hand_in_at_once_and_one_answer_goes(living_house: House, _round: int) -> None:
    house, thread = living_house, a_thread(living_house)
    drafts = [(a_draft(thread, by, f"From {by.id}"), by) for by in (house.marta, house.jonas)]
    results = at_once(*(partial(reply.submit, draft.pk, version=1, by=by) for draft, by in drafts))
    assert sum(isinstance(one, Message) for one in results) == 1
    statuses = sorted(Message.objects.filter(pk__in=[d.pk for d, _ in drafts]).values_list("status", flat=True))
    assert statuses == [Status.DRAFT, Status.SUBMITTED]


@pytest.mark.parametrize("_round", range(3))
def test_two_windows_begin_at_once_and_both_texts_are_known(living_house: House, _round: int) -> None:
    house, thread = living_house, a_thread(living_house)
    marta = house.marta
    texts = ["From the first window", "From the second window"]
    results = at_once(*(partial(reply.save_draft, thread.pk, text=text, version=0, by=marta) for text in texts))
    kept = [one for one in results if isinstance(one, Message)]
    lost = [one.text for one in results if isinstance(one, Overtaken)]
    assert (len(kept), Message.objects.filter(thread=thread, direction="out").count()) == (1, 1)
    assert sorted([words_of(kept[0]), *lost]) == texts


@pytest.mark.parametrize("_round", range(2))
def test_two_signers_at_once_leave_one_signature_a_role(living_house: House, _round: int) -> None:
    house, thread = living_house, a_thread(living_house)
    found = in_review(thread, house.marta)
    names = ("samuel", "lena")
    at_once(*(partial(review.sign, found.pk, role="medical", printed_name=house.staff[name].identity,
                      proof=a_proof(house, name), by=getattr(house, name)) for name in names))
    assert SignOff.objects.filter(review=found).count() == 1
    assert Message.objects.get(pk=found.message_id).status == Status.APPROVED


@pytest.mark.parametrize("_round", range(3))
def test_two_steps_deliver_at_once_and_one_notice_is_made(living_house: House, _round: int) -> None:
    house, thread = living_house, a_thread(living_house)
    message = handed_in(thread, house.marta)
    review.route_waiting()
    at_once(delivery.send_waiting, delivery.send_waiting, delivery.send_waiting)
    assert Message.objects.get(pk=message.pk).status == Status.DELIVERED
    assert Delivery.objects.filter(message=message).count() == 1


WEIGHTY = MEDICAL + " We guarantee a refund, and you waive your right to sue."
ACTS = ("samuel", "clara", "ingrid", "lena", "edit", "same", "back", "withdraw", "send", "stale", "route", "submit")
SIGNERS = st.permutations(["samuel", "clara", "ingrid"])


@st.composite
def rounds(draw: st.DrawFn) -> list[str]:
    """Handed in, routed and signed, in every round, with other acts strewn in anywhere."""
    acts: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        acts += ["edit", "submit", "route", *draw(SIGNERS)[: draw(st.integers(0, 3))]]
    for place in draw(st.lists(st.integers(0, len(acts)), max_size=6)):
        acts.insert(place, draw(st.sampled_from(ACTS)))
    return acts


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=rounds())
def test_no_order_of_acts_sends_words_that_were_not_signed(house: House, acts: list[str]) -> None:
    thread = a_thread(house, address=f"person{Thread.objects.count()}@example.org")
    text, stale = [WEIGHTY], [1]
    a_draft(thread, house.jonas, text[0])
    for number, act in enumerate([*acts, "send"]):
        try:
            _do(act, house, thread, text, stale, number)
        except Unmet:
            continue
        for message in Message.objects.filter(thread=thread, direction="out"):
            assert_only_signed_words_left(message.pk)


def _do(act: str, house: House, thread: Thread, text: list[str], stale: list[int], number: int) -> None:
    mine = open_of(thread.pk, house.jonas)
    if act in ("edit", "same"):
        text[0] = f"{WEIGHTY} Version {number}." if act == "edit" else text[0]
        reply.save_draft(thread.pk, text=text[0], by=house.jonas)
    elif act in ("route", "send"):
        review.route_waiting() if act == "route" else delivery.send_waiting()
    elif mine is None:
        return
    elif act == "submit":
        reply.submit(mine.pk, version=mine.version, by=house.jonas)
    elif act == "withdraw":
        reply.withdraw(mine.pk, by=house.jonas)
    elif act == "stale":
        reply.save_draft(thread.pk, text=f"Stale {number}", version=stale[0], by=house.jonas)
    else:
        _review(act, house, mine)


def _review(act: str, house: House, mine: Message) -> None:
    found = Review.objects.filter(message=mine).order_by("opened_at").last()
    if found is None:
        return
    if act == "back":
        review.send_back(found.pk, remarks=[(0, 3, "Mend this.")], by=house.samuel)
    else:
        sign(house, found, act, {"clara": "legal", "ingrid": "regulatory"}.get(act, "medical"))
