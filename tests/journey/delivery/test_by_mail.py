"""Answers by mail: from the person who answers, with as many words as were allowed, and what is heard of them later."""

from datetime import timedelta
from typing import Any

import pytest

from answerable.channels.port import NoAnswer, Outgoing, Taken
from answerable.conductor.loop import drain
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue.arrivals import about_ids, about_raw
from answerable.dialogue.models import Arrival, Message, Original, Thread
from answerable.dialogue.status import Status
from answerable.journey.delivery import actions as delivery
from answerable.journey.delivery import composing, queries, rules
from answerable.journey.delivery.actions import Heard
from answerable.journey.delivery.models import Delivery, Report
from answerable.journey.inbound import mailed
from answerable.kit import clock, tokens
from answerable.kit.errors import Refused
from answerable.kit.ids import new_id
from answerable.ledger.models import Entry
from answerable.people import actions as people
from answerable.people.models import ContactPoint, Person
from answerable.people.rules import COMMAND_LINE
from tests.cast import A_QUESTION, House, a_thread, the_letter
from tests.journey.answers import PLAIN, delivered, the_person
from tests.journey.delivery.conftest import Post
from tests.journey.delivery.test_delivery import notice_of, reach_of

State = Delivery.State
FROM_THEM = "<a-mail-of-theirs@example.org>"


def by_mail(house: House, text: str = A_QUESTION, *, sign: str = "", **more: Any) -> Thread:
    """A letter that came by mail, as the sorting of mail leaves it."""
    thread = a_thread(house, text, channel="email", **more)
    letter = the_letter(thread)
    sealer = consent.sealer(letter.person_id)
    Original.objects.create(message=letter, person_id=letter.person_id, sign=sign,
                            raw_sealed=sealer.seal("…", about_raw(letter.pk)),
                            ids_sealed=sealer.seal(f'["{FROM_THEM}"]', about_ids(letter.pk)))
    _arrival(house, nature="person", thread=thread, message=letter, why=sign)
    return thread


def a_report(house: House, row: Delivery, outcome: str = "failed", code: str = "5.1.1", **more: Any) -> Arrival:
    return _arrival(house, **{"nature": "report", "outcome": outcome, "status_code": code,
                              "delivery_token": tokens.sign("delivery", row.pk), **more})


def _arrival(house: House, **columns: Any) -> Arrival:
    id_, now = new_id("arr"), clock.now()
    return Arrival.objects.create(id=id_, organisation=house.organisation, source="smtp", received_at=now, digest=id_,
                                  size=1, sorted_at=now, due_at=now, **columns)


def proven(thread: Thread) -> None:
    ContactPoint.objects.filter(person=thread.person_id).update(proven_at=clock.now())


def wants_words(thread: Thread) -> None:
    people.choose_mail_detail(thread.person_id, "words", by=the_person(thread))


def accepted(house: House, post: Post) -> tuple[Message, Delivery]:
    message = delivered(house, a_thread(house))
    post.attempt()
    return message, notice_of(message)


def test_a_letter_comes_from_who_answers_and_can_be_answered_to_their_thread(house: House, post: Post) -> None:
    thread = by_mail(house)
    message = delivered(house, thread)
    post.attempt()
    letter = post.left[0]
    row = notice_of(message)
    assert (letter.sender_name, letter.automatic, row.carries) == ("", True, "link"), "a computer poses as nobody"
    assert tokens.read_address("thread", letter.reply_to) == thread.pk
    assert tokens.read_address("delivery", letter.bounce_to) == row.pk
    assert tokens.read_message_id(letter.message_id) == row.pk
    assert letter.references == (FROM_THEM,)
    assert PLAIN not in letter.body
    assert "a person reads your words" in letter.body


def test_a_second_letter_names_the_first_so_that_mail_programs_show_them_together(house: House, post: Post) -> None:
    thread = by_mail(house)
    delivered(house, thread)
    post.attempt()
    delivered(house, thread)
    post.attempt()
    assert post.left[1].references[0] == post.left[0].message_id
    assert post.left[1].message_id != post.left[0].message_id


def test_whoever_chose_it_gets_the_whole_answer_and_it_is_not_marked_as_automatic(house: House, post: Post) -> None:
    thread = a_thread(house)
    proven(thread)
    wants_words(thread)
    message = delivered(house, thread)
    post.attempt()
    [letter] = post.left
    assert letter.body.startswith(f"{PLAIN}\n\nMarta Lindqvist, Nurse\n")
    assert (letter.subject, letter.automatic) == ("You have a new letter", False)
    assert notice_of(message).carried == "in full"
    verbs = set(Entry.objects.filter(person_id=thread.person_id).values_list("verb", flat=True))
    assert {"person:chose_mail_detail", "person:opened"} <= verbs


@pytest.mark.parametrize("instead", ["unproven", "took it back", "stopped answering"])
def test_without_their_leave_no_word_of_it_goes_by_mail(house: House, post: Post, instead: str) -> None:
    thread = a_thread(house)
    if instead != "unproven":
        proven(thread)
    wants_words(thread)
    delivered(house, thread)
    if instead == "took it back":
        people.choose_mail_detail(thread.person_id, "link", by=the_person(thread))
    if instead == "stopped answering":
        consent.withdraw(thread.person_id, Purpose.ANSWERING, by=the_person(thread))
    post.attempt()
    [letter] = post.left
    assert PLAIN not in letter.body
    assert letter.automatic


@pytest.mark.parametrize(("language", "said"), [
    ("en", "We found no words in it."), ("de", "Wir fanden darin keine Worte."),
    ("fr", "Nous n’y avons pas trouvé de mots."), ("es", "No encontramos palabras en ella."),
])
def test_who_sent_an_empty_mail_hears_that_no_words_came(
    house: House, post: Post, language: str, said: str
) -> None:
    assert composing.WORDLESS == mailed.NO_WORDS
    thread = by_mail(house, "?", language=language)
    Message.objects.filter(thread=thread).update(troubles=[mailed.NO_WORDS])
    drain()
    post.attempt()
    assert said in post.left[0].body


def test_where_several_organisations_answer_the_link_tells_by_an_id_alone_whose_letter_it_is(
    house: House, post: Post
) -> None:
    people.set_up_organisation("hazel", name="Hazel House", kind="patient_group", countries=["IE"], products=(),
                               by=COMMAND_LINE)
    delivered(house, a_thread(house))
    post.attempt()
    assert f"/letters/?at={house.organisation.pk}\n" in post.left[0].body
    assert "quillmere" not in post.left[0].body.casefold()


def test_nobody_else_lets_their_answers_go_by_mail(house: House) -> None:
    thread, other = a_thread(house), a_thread(house, address="other@example.org")
    for by in (house.marta, the_person(other), house.petra):
        with pytest.raises(Refused):
            people.choose_mail_detail(thread.person_id, "words", by=by)
    assert Person.objects.get(pk=thread.person_id).mail_detail == "link"
    assert people.choose_mail_detail(thread.person_id, "words", by=the_person(thread))
    assert not people.choose_mail_detail(thread.person_id, "words", by=the_person(thread)), "chosen once is enough"
    assert Entry.objects.filter(verb="person:chose_mail_detail").count() == 1


def test_who_wrote_by_mail_hears_at_once_that_a_person_answers_and_by_when(house: House, post: Post) -> None:
    thread = by_mail(house, "My skin burns since Monday.")
    drain()
    post.attempt()
    [letter] = post.left
    assert (letter.subject, letter.automatic, letter.sender_name) == ("We have your letter", True, "")
    assert letter.references == (FROM_THEM,)
    due = Thread.objects.get(pk=thread.pk).due_at
    assert due is not None
    assert "A person reads it and answers you by " in letter.body
    assert "(Dublin time)" in letter.body
    assert "Ireland: call 112" in letter.body
    assert not {"skin", "burns", "Quillmere"} & set(letter.body.split())
    drain()
    post.attempt()
    assert len(post.left) == 1


def test_nobody_is_told_twice_a_day_and_software_never(house: House, post: Post) -> None:
    thread = by_mail(house)
    drain()
    _arrival(house, nature="person", thread=thread, message=the_letter(thread))
    by_mail(house, sign="list", address="list@example.org")
    drain()
    for number in range(6):
        by_mail(house, f"Question number {number}, please?")
    drain()
    assert len(post.left) == 5, "one for the thread, four for others of the same address, none for software"
    assert not Arrival.objects.filter(due_at__isnull=False).exists()


def test_one_mailbox_gets_no_flood_however_it_is_spelled(house: House, post: Post) -> None:
    for number in range(7):
        by_mail(house, address=f"victim+{number}@victim.example")
    drain()
    assert Delivery.objects.filter(kind="acknowledgement").count() == 5
    assert Thread.objects.filter(owner_id=None).count() == 0, "each letter is owned as ever"


def test_newcomers_of_one_domain_are_told_up_to_a_measure_and_who_is_known_always(
    house: House, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "NEWCOMERS_OF_A_DOMAIN_AN_HOUR", 2)
    monkeypatch.setattr(rules, "NEWCOMERS_AN_HOUR", 3)
    for address in ("a@one.example", "b@one.example", "c@one.example", "d@two.example", "e@three.example"):
        by_mail(house, address=address)
        drain()
    known = by_mail(house, address="f@one.example")
    Person.objects.filter(pk=known.person_id).update(first_wrote_at=clock.now() - timedelta(days=2))
    drain()
    told = Delivery.objects.filter(kind="acknowledgement")
    assert told.exclude(newcomer_of="").count() == 3
    assert told.filter(person_id=known.person_id).exists()


def test_to_whom_a_note_went_is_forgotten_after_a_day(house: House, post: Post) -> None:
    first = by_mail(house)
    drain()
    assert Delivery.objects.get().mailbox
    with clock.at(clock.now() + timedelta(days=2)):
        by_mail(house, address="other@example.org")
        drain()
    assert Delivery.objects.get(person_id=first.person_id).mailbox == ""


def test_who_asked_us_not_to_write_is_not_told_either(house: House, post: Post) -> None:
    thread = by_mail(house)
    people.stop_contact(thread.person_id, by=house.marta)
    drain()
    assert not Delivery.objects.exists()


def test_a_bounce_that_comes_later_becomes_a_task_like_a_refusal_at_once(house: House, post: Post) -> None:
    message, row = accepted(house, post)
    a_report(house, row)
    a_report(house, row)
    assert delivery.hear_waiting() == 2
    row.refresh_from_db()
    assert (row.state, row.answer, Report.objects.count()) == (State.BOUNCED, "5.1.1", 1)
    assert Message.objects.get(pk=message.pk).status == Status.UNDELIVERED
    assert ContactPoint.objects.get(person=message.person_id).failing_since is not None
    assert reach_of(message) is not None
    assert delivery.hear_waiting() == 0


@pytest.mark.parametrize(
    ("outcome", "code", "state", "failing", "asked"),
    [
        ("delayed", "4.4.1", State.ACCEPTED, False, False),
        ("delivered", "2.0.0", State.ACCEPTED, False, False),
        ("failed", "5.7.1", State.BOUNCED, False, True),
        ("failed", "4.4.7", State.BOUNCED, False, True),
        ("", "", State.ACCEPTED, True, True),
    ],
)
def test_what_each_report_asks_for(
    house: House, post: Post, outcome: str, code: str, state: str, failing: bool, asked: bool
) -> None:
    message, row = accepted(house, post)
    a_report(house, row, outcome, code, nature="report" if outcome else "complaint")
    delivery.hear_waiting()
    row.refresh_from_db()
    point = ContactPoint.objects.get(person=message.person_id)
    assert (row.state, point.failing_since is not None, reach_of(message) is not None) == (state, failing, asked)
    assert (len(post.left), post.attempt()) == (1, 0), "nothing more is sent by itself"
    assert Report.objects.get().what == (outcome or "complaint")


def test_a_bounce_after_it_was_read_changes_nothing_and_is_kept(house: House, post: Post) -> None:
    message, row = accepted(house, post)
    delivery.read([message.pk], by=the_person(message.thread))
    assert delivery.heard(Heard(row.pk, "failed", "5.1.1"))
    row.refresh_from_db()
    assert (row.state, Report.objects.count()) == (State.READ, 1)
    assert ContactPoint.objects.get(person=message.person_id).failing_since is None
    assert reach_of(message) is None


@pytest.mark.parametrize(
    ("what", "state", "asked"), [("failed", State.BOUNCED, True), ("delivered", State.ACCEPTED, False)])
def test_a_report_clears_up_what_nobody_knew(
    house: House, post: Post, what: Any, state: str, asked: bool
) -> None:
    message = delivered(house, a_thread(house))

    def silence(_: Outgoing) -> None:
        raise NoAnswer(code="timeout")

    post.then = silence
    post.attempt()
    assert reach_of(message) is not None
    delivery.heard(Heard(notice_of(message).pk, what, "5.1.1" if what == "failed" else ""))
    assert (notice_of(message).state, reach_of(message) is not None) == (state, asked)


def test_a_bounce_that_overtakes_the_answer_to_its_own_sending_is_not_lost(house: House, post: Post) -> None:
    message = delivered(house, a_thread(house))
    post.then = lambda outgoing: _hears(outgoing)
    post.attempt()
    assert notice_of(message).state == State.BOUNCED
    assert reach_of(message) is not None


def _hears(outgoing: Outgoing) -> None:
    assert delivery.heard(Heard(tokens.read_message_id(outgoing.message_id) or "", "failed", "5.1.1"))


def test_a_bounced_code_tells_that_the_address_does_not_work(house: House, post: Post) -> None:
    point = ContactPoint.objects.get(person=a_thread(house).person_id)
    row = delivery.send_sign_in_code(point, "123456")
    post.attempt()
    delivery.heard(Heard(row.pk, "failed", "5.1.1"))
    point.refresh_from_db()
    assert point.failing_since is not None


def test_what_names_no_letter_of_ours_does_nothing(house: House, post: Post) -> None:
    message, row = accepted(house, post)
    forged = tokens.sign("delivery", row.pk)
    a_report(house, row, delivery_token=f"{forged[:-1]}{'a' if forged[-1] != 'a' else 'b'}")
    a_report(house, row, delivery_token=tokens.sign("delivery", new_id("dlv")))
    assert delivery.hear_waiting() == 2
    assert not Report.objects.exists()
    assert reach_of(message) is None


def test_the_providers_own_name_for_a_letter_is_kept(house: House, post: Post) -> None:
    class Named(Post):
        def send(self, outgoing: Outgoing) -> str:
            super().send(outgoing)
            return Taken("250", "a-name-of-theirs")

    message = delivered(house, a_thread(house))
    delivery.attempt_due(channel=Named())
    row = notice_of(message)
    assert row.provider_id == "a-name-of-theirs"
    assert queries.named_by(token="", provider_ids=["<a-name-of-theirs>", "a-name-of-theirs"]) == row.pk
    assert queries.named_by(token=tokens.sign("delivery", row.pk), provider_ids=[]) == row.pk
    assert queries.named_by(token="nonsense", provider_ids=[""]) is None
