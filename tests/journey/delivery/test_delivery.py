"""Delivery: the words are on the person's page, the notice says nothing, and every state is shown as what it is."""

from datetime import timedelta

import pytest
from pytest_django import Settings

from answerable.channels.port import NoAnswer, Outgoing, SendFailed
from answerable.clocks.models import Clock
from answerable.conductor.loop import drain
from answerable.consent import actions as consent
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.delivery import actions as delivery
from answerable.journey.delivery import rules, ways
from answerable.journey.delivery.models import Attempt, Delivery, DemoMail
from answerable.journey.delivery.queries import demo_mails, figures
from answerable.journey.inbound import actions as inbound
from answerable.journey.inbound.letter import Letter
from answerable.journey.review import actions as review
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.ledger.models import Entry
from answerable.people import actions as people
from answerable.people.models import ContactPoint, Person
from tests.cast import House, a_thread, the_letter
from tests.journey.answers import MEDICAL, delivered, handed_in, the_person
from tests.journey.delivery.conftest import Post

State = Delivery.State


def notice_of(message: Message) -> Delivery:
    return Delivery.objects.filter(message=message, kind="notice").latest("made_at")


def refuse(code: str = "550 5.1.1", *, permanent: bool = True, address: bool = True) -> SendFailed:
    return SendFailed(permanent=permanent, code=code, address_refused=address)


def failing(post: Post, failure: Exception) -> None:
    def raise_it(_: Outgoing) -> None:
        raise failure

    post.before = raise_it


def reach_of(message: Message) -> Clock | None:
    return Clock.objects.filter(kind="reach", about_id=message.pk, ended_at=None).first()


def test_an_approved_answer_is_on_the_page_and_its_promise_is_kept(house: House, post: Post) -> None:
    thread = a_thread(house)
    message = delivered(house, thread)
    assert (message.status, message.delivered_at is not None) == (Status.DELIVERED, True)
    assert the_letter(thread).status == Status.ANSWERED
    assert Clock.objects.get(kind="first_answer", thread_id=thread.pk).met_at is not None
    assert Thread.objects.get(pk=thread.pk).state == Thread.State.RESTING
    assert delivery.send_waiting() == 0


def test_the_notice_is_neutral_and_holds_a_link_and_nothing_else(house: House, post: Post) -> None:
    message = delivered(house, a_thread(house), "Your letter about the hospital is with me.")
    assert post.attempt() == 1
    [letter] = post.left
    assert (letter.to, letter.subject) == ("aoife@example.org", "You have a new letter")
    assert "/letters/" in letter.body
    shown = (letter.subject + letter.body).casefold()
    for secret in ("quillmere", "quillorin", "marta", "aoife", "skin", "hospital", "nurse", message.pk.casefold()):
        assert secret not in shown
    assert notice_of(message).state == State.ACCEPTED
    assert post.attempt() == 0


def test_the_notice_comes_in_the_persons_language(house: House, post: Post) -> None:
    thread = a_thread(house, language="de")
    delivered(house, thread)
    post.attempt()
    assert post.left[0].subject == "Sie haben einen neuen Brief"


def test_a_letter_that_came_after_the_question_gets_a_promise_of_its_own(house: House, post: Post) -> None:
    thread = a_thread(house)
    message = handed_in(thread, house.marta)
    inbound.accept(Letter(organisation_id=house.organisation.pk, channel="web", text="One thing more: may I fly?",
                          kind="email", address="aoife@example.org", country="IE", language="en", about="me",
                          idempotency_key="more", thread_id=thread.pk, person_id=thread.person_id, proven=True),
                   by=the_person(thread))
    with clock.shifted(timedelta(seconds=1)):
        drain()
    later = the_letter(thread)
    assert Message.objects.get(pk=message.pk).status == Status.DELIVERED
    assert later.status == Status.QUEUED
    running = Clock.objects.get(thread_id=thread.pk, kind__in=["answer", "first_answer"], ended_at=None)
    assert running.started_at == later.made_at
    assert Thread.objects.get(pk=thread.pk).state == Thread.State.NEEDS_ANSWER


@pytest.mark.parametrize(("wants", "why"), [("phone", True), ("post", True), ("sms", True), ("page", False)])
def test_no_path_is_second_class(house: House, post: Post, wants: str, why: bool) -> None:
    thread = a_thread(house)
    Person.objects.filter(pk=thread.person_id).update(wants=wants)
    message = delivered(house, thread)
    assert message.status == Status.DELIVERED, "it stands on their page whatever they want"
    assert not Delivery.objects.exists()
    running = reach_of(message)
    assert (running is not None) is why
    if running is not None:
        assert running.owner_id == thread.owner_id
        assert Thread.objects.get(pk=thread.pk).state == Thread.State.NEEDS_REACHING
        delivery.reached(message.pk, how="phone", by=house.marta)
        assert reach_of(message) is None
        assert Thread.objects.get(pk=thread.pk).state == Thread.State.RESTING


def test_a_refused_address_becomes_a_task_for_a_person(house: House, post: Post) -> None:
    thread = a_thread(house)
    message = delivered(house, thread)
    failing(post, refuse())
    post.attempt()
    row = notice_of(message)
    assert (row.state, row.answer, row.due_at) == (State.BOUNCED, "550 5.1.1", None)
    assert Message.objects.get(pk=message.pk).status == Status.UNDELIVERED
    assert ContactPoint.objects.get(person=thread.person_id).failing_since is not None
    assert reach_of(message) is not None
    assert Thread.objects.get(pk=thread.pk).state == Thread.State.NEEDS_REACHING
    assert post.attempt() == 0
    with pytest.raises(Invalid, match="refuses mail"):
        delivery.send_again(message.pk, by=house.marta)
    assert delivery.reached(message.pk, how="phone", by=house.marta).status == Status.DELIVERED
    assert Thread.objects.get(pk=thread.pk).state == Thread.State.RESTING


def test_a_letter_refused_for_what_it_is_does_not_blame_the_address(house: House, post: Post) -> None:
    thread = a_thread(house)
    message = delivered(house, thread)
    failing(post, refuse("554 5.7.1", address=False))
    post.attempt()
    assert notice_of(message).state == State.BOUNCED
    assert ContactPoint.objects.get(person=thread.person_id).failing_since is None
    post.before = lambda _: None
    delivery.send_again(message.pk, by=house.marta)
    assert Message.objects.get(pk=message.pk).status == Status.DELIVERED
    post.attempt()
    assert notice_of(message).state == State.ACCEPTED


def test_a_failure_that_passes_is_tried_again_under_the_same_message_id(house: House, post: Post) -> None:
    with clock.frozen() as hand:
        message = delivered(house, a_thread(house))
        seen: list[str] = []

        def put_off(outgoing: Outgoing) -> None:
            seen.append(outgoing.message_id)
            raise refuse("451 4.7.1", permanent=False, address=False)

        post.before = put_off
        post.attempt()
        assert notice_of(message).state == State.WAITING
        assert post.attempt() == 0, "not before its time"
        hand.move(timedelta(seconds=6))
        post.attempt()
        post.before = lambda outgoing: seen.append(outgoing.message_id)
        hand.move(timedelta(seconds=11))
        post.attempt()
    assert len(seen) == 3
    assert len(set(seen)) == 1
    row = notice_of(message)
    assert (row.state, [one.outcome for one in row.tries.order_by("number")]) == (
        State.ACCEPTED, ["refused", "refused", "accepted"])


def test_a_mail_server_that_is_down_for_an_hour_loses_nothing_and_gets_it_once(house: House, post: Post) -> None:
    with clock.frozen() as hand:
        message = delivered(house, a_thread(house))
        failing(post, refuse("connection_refused", permanent=False, address=False))
        back = clock.now() + timedelta(hours=1)
        while clock.now() < back:
            post.attempt()
            hand.move(timedelta(minutes=5))
        post.before = lambda _: None
        for _ in range(15):
            post.attempt()
            hand.move(timedelta(minutes=5))
    assert (len(post.left), notice_of(message).state) == (1, State.ACCEPTED)
    assert reach_of(message) is None


def test_what_is_never_taken_is_given_up_visibly_and_someone_must_reach_them(house: House, post: Post) -> None:
    with clock.frozen() as hand:
        message = delivered(house, a_thread(house))
        failing(post, refuse("connection_refused", permanent=False, address=False))
        for _ in range(20):
            post.attempt()
            hand.move(timedelta(hours=1, seconds=1))
    row = notice_of(message)
    assert (row.state, row.is_parked) == (State.GIVEN_UP, True)
    assert Attempt.objects.filter(delivery=row).count() == rules.TRIES
    assert Message.objects.get(pk=message.pk).status == Status.UNDELIVERED
    assert reach_of(message) is not None
    assert figures().failed == 1


def test_silence_after_sending_is_shown_as_unknown_and_never_sent_again_by_itself(house: House, post: Post) -> None:
    with clock.frozen() as hand:
        thread = a_thread(house)
        message = delivered(house, thread)

        def silence(_: Outgoing) -> None:
            raise NoAnswer(code="timeout")

        post.then = silence
        post.attempt()
        post.then = lambda _: None
        hand.move(timedelta(days=2))
        assert post.attempt() == 0
        assert len(post.left) == 1
        assert notice_of(message).state == State.UNKNOWN
        assert Message.objects.get(pk=message.pk).status == Status.DELIVERED, "it stands on the page all the same"
        assert Thread.objects.get(pk=thread.pk).state == Thread.State.NEEDS_REACHING
        delivery.send_again(message.pk, by=house.marta)
        post.attempt()
    assert len(post.left) == 2, "a person decided so"
    assert post.left[0].message_id != post.left[1].message_id


def test_a_notice_that_arrived_is_not_sent_again(house: House, post: Post) -> None:
    message = delivered(house, a_thread(house))
    with pytest.raises(Conflict):
        delivery.send_again(message.pk, by=house.marta)
    post.attempt()
    with pytest.raises(Conflict):
        delivery.send_again(message.pk, by=house.marta)


def test_opening_the_letter_marks_it_as_read_and_ends_the_search_for_the_person(house: House, post: Post) -> None:
    thread = a_thread(house)
    message = delivered(house, thread)
    failing(post, refuse())
    post.attempt()
    assert delivery.read([message.pk], by=the_person(thread)) == [message.pk]
    message.refresh_from_db()
    assert (message.status, message.read_at is not None) == (Status.DELIVERED, True)
    assert reach_of(message) is None
    assert notice_of(message).state == State.BOUNCED, "the mail was refused, and that stays true"
    assert delivery.read([message.pk], by=the_person(thread)) == []


@pytest.mark.parametrize("attempted", [True, False])
def test_a_read_receipt_shows_on_the_notice(house: House, post: Post, attempted: bool) -> None:
    thread = a_thread(house)
    message = delivered(house, thread)
    if attempted:
        post.attempt()
    delivery.read([message.pk], by=the_person(thread))
    assert notice_of(message).state == State.READ
    post.attempt()
    assert len(post.left) == int(attempted), "whoever has read it needs no notice any more"


def test_nobody_reads_for_someone_else(house: House, post: Post) -> None:
    thread, other = a_thread(house), a_thread(house, address="other@example.org")
    message = delivered(house, thread)
    assert delivery.read([message.pk], by=the_person(other)) == []
    assert delivery.read([message.pk], by=house.marta) == []
    handed = handed_in(other, house.marta)
    assert delivery.read([handed.pk], by=the_person(other)) == [], "what is not sent cannot be read"


def test_whoever_asks_us_to_stop_gets_no_notice_any_more(house: House, post: Post) -> None:
    thread = a_thread(house)
    message = delivered(house, thread)
    people.stop_contact(thread.person_id, by=house.marta)
    post.attempt()
    assert post.left == []
    assert notice_of(message).state == State.NOT_SENT


def test_an_answer_approved_before_they_asked_us_to_stop_waits_on_the_page_in_silence(house: House, post: Post) -> None:
    thread = a_thread(house)
    message = handed_in(thread, house.marta)
    review.route_waiting()
    people.stop_contact(thread.person_id, by=house.marta)
    delivery.send_waiting()
    assert Message.objects.get(pk=message.pk).status == Status.DELIVERED
    assert not Delivery.objects.exists()
    assert reach_of(message) is None


def test_a_code_goes_first_and_is_kept_nowhere_after(house: House, post: Post) -> None:
    thread = a_thread(house)
    delivered(house, thread)
    point = ContactPoint.objects.get(person=thread.person_id)
    row = delivery.send_sign_in_code(point, "123456")
    assert b"123456" not in bytes(row.payload_sealed or b"")
    post.attempt()
    assert [letter.subject for letter in post.left] == ["Your code", "You have a new letter"]
    assert "123456" in post.left[0].body
    row.refresh_from_db()
    assert (row.state, row.payload_sealed) == (State.ACCEPTED, None)
    assert not Entry.objects.filter(touched__contains="123456").exists()


def test_a_code_expires_rather_than_arrives_late(house: House, post: Post) -> None:
    thread = a_thread(house)
    with clock.frozen() as hand:
        row = delivery.send_sign_in_code(ContactPoint.objects.get(person=thread.person_id), "123456")
        hand.move(timedelta(minutes=11))
        post.attempt()
    row.refresh_from_db()
    assert (post.left, row.state, row.answer, row.payload_sealed) == ([], State.NOT_SENT, "too_late", None)


def test_a_code_cannot_go_to_a_phone_yet(house: House) -> None:
    with pytest.raises(Invalid):
        delivery.send_sign_in_code(ContactPoint(kind="phone", person_id="per_1"), "123456")


def test_a_letter_to_staff_is_sealed_and_leaves(house: House, post: Post) -> None:
    row = delivery.send_invitation(to="new@quillmere.example", token="t0ken", by=house.adele)
    assert b"t0ken" not in bytes(row.payload_sealed or b"")
    post.attempt()
    [letter] = post.left
    assert (letter.to, "/t0ken/" in letter.body) == ("new@quillmere.example", True)
    assert Entry.objects.filter(verb="staff:attempted", person_id="").count() == 1


def test_what_was_erased_is_not_sent(house: House, post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    message = delivered(house, a_thread(house))

    def gone(person_id: str) -> None:
        raise Missing("What this person wrote was erased.")

    monkeypatch.setattr(consent, "for_delivery", gone)
    post.attempt()
    assert (post.left, notice_of(message).state, notice_of(message).answer) == ([], State.NOT_SENT, "erased")


def test_without_any_way_out_letters_are_put_where_everyone_sees_them_and_come_back(
    house: House, settings: Settings
) -> None:
    settings.DEMO, settings.ANSWERABLE_SMTP = False, ""
    message = delivered(house, a_thread(house))
    assert ways.channel() is None
    delivery.attempt_due()
    row = notice_of(message)
    assert (row.is_parked, row.state, figures().parked) == (True, State.WAITING, 1)
    assert "ANSWERABLE_SMTP" in ways.trouble()
    later = Post()
    delivery.attempt_due(channel=later)
    assert len(later.left) == 1
    assert notice_of(message).state == State.ACCEPTED


def test_a_wrong_mail_server_is_said_and_not_tried(settings: Settings) -> None:
    settings.DEMO, settings.ANSWERABLE_SMTP = False, "smtp://user:secretword@mail.test?tls=none"
    assert ways.channel() is None
    assert "ANSWERABLE_SMTP is not right" in ways.trouble()
    assert "secretword" not in ways.trouble()


def test_in_a_demonstration_nothing_leaves_and_the_mailbox_shows_it(house: House, settings: Settings) -> None:
    settings.DEMO = True
    message = delivered(house, a_thread(house))
    delivery.attempt_due()
    [mail] = demo_mails()
    assert (mail.to, mail.subject, mail.kind) == ("aoife@example.org", "You have a new letter", "notice")
    assert b"aoife" not in bytes(DemoMail.objects.get().body_sealed)
    assert notice_of(message).state == State.ACCEPTED
    assert [one.pk for one in Delivery.objects.filter(message=message, kind="notice")] == [mail.id]


def test_only_the_team_reaches_and_sends_again(house: House, post: Post) -> None:
    message = delivered(house, a_thread(house))
    for verb in (lambda by: delivery.reached(message.pk, how="phone", by=by),
                 lambda by: delivery.send_again(message.pk, by=by)):
        with pytest.raises(Missing):
            verb(house.outsider)
        with pytest.raises((Refused, Missing)):
            verb(house.clara)
    with pytest.raises(Invalid):
        delivery.reached(message.pk, how="telepathy", by=house.marta)


def test_an_answer_in_review_is_never_sent(house: House, post: Post) -> None:
    message = handed_in(a_thread(house), house.marta, MEDICAL)
    review.route_waiting()
    assert delivery.send_waiting() == 0
    assert Message.objects.get(pk=message.pk).status == Status.IN_REVIEW
