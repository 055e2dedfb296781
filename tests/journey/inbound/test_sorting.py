"""Mail on its way in: kept as it came, then made what it is, and nobody's words are lost on the way."""

from io import BytesIO
from typing import Any

import pytest
from django.db import DatabaseError
from PIL import Image
from pytest_django import Settings

from answerable.channels.mail import read
from answerable.channels.port import Envelope, TakeFailed
from answerable.clocks.models import Clock
from answerable.conductor.loop import drain
from answerable.consent import actions as consent
from answerable.dialogue import actions as dialogue
from answerable.dialogue.actions import FAILED
from answerable.dialogue.actions.arrivals import TRIES, UNSORTED
from answerable.dialogue.arrivals import about_raw, original_ids
from answerable.dialogue.models import Arrival, Attachment, Finding, Message, Original, Thread
from answerable.dialogue.status import Status
from answerable.journey.delivery.models import Delivery
from answerable.journey.inbound import kept, mailed, post, riddles, sorting, understanding
from answerable.journey.inbound.understanding import NO_SENDER
from answerable.kit import tokens
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.ledger.models import Entry
from answerable.people import actions as people
from answerable.people.models import Person
from answerable.people.rules import COMMAND_LINE
from tests.cast import House, a_letter, a_thread, the_letter
from tests.journey.inbound.mails import AOIFE, QUESTION, TO, a_mail, comes, reply_address, sorted_now

BYTES = {"raw_sealed": None, "envelope_sealed": None}


def text_of(message: Message) -> str:
    opened = consent.for_screening([message.person_id])[message.person_id]
    return opened.text(message.body_sealed, f"message:{message.pk}:body")


def a_photo() -> bytes:
    written = BytesIO()
    Image.new("RGB", (40, 30)).save(written, "JPEG")
    return written.getvalue()


def test_a_mail_is_kept_whole_and_sealed_before_anyone_is_told_that_it_came(house: House) -> None:
    raw = a_mail()
    arrival = comes(raw)
    assert (arrival.nature, arrival.sorted_at, arrival.size) == ("", None, len(raw))
    assert b"fridge" not in bytes(arrival.raw_sealed or b"")
    assert kept.raw_of(arrival) == raw
    assert kept.envelope_of(arrival) == Envelope(AOIFE, (TO,), "smtp")
    entry = Entry.objects.get(verb="mail:arrived")
    assert (entry.person_id, entry.things) == ("", [("arrival", arrival.pk)])


def test_the_same_mail_handed_over_twice_is_one(house: House) -> None:
    for _ in range(2):
        post.take(a_mail(), Envelope(AOIFE, (TO,), "lmtp"))
    assert Arrival.objects.count() == 1
    post.take(a_mail("Other words."), Envelope(AOIFE, (TO,), "lmtp"))
    drain()
    assert Message.objects.count() == 2  # one Message-ID, other words: another letter


def test_a_mail_that_came_by_two_ways_is_one_letter(house: House) -> None:
    raw = a_mail()
    first, second = comes(raw), comes(b"Received: by another way\r\n" + raw, source="imap", to="elsewhere@mail.example")
    drain()
    first.refresh_from_db()
    second.refresh_from_db()
    assert Message.objects.count() == Original.objects.count() == 1
    assert first.message_id == second.message_id


@pytest.mark.parametrize(
    ("raw", "to", "source", "permanent", "why"),
    [(b"x", "nobody@localhost", "smtp", True, "not_ours"), (b"x" * (post.LARGEST + 1), TO, "smtp", True, "too_large")],
)
def test_what_is_not_taken_is_refused_for_good(
    house: House, raw: bytes, to: str, source: str, permanent: bool, why: str
) -> None:
    with pytest.raises(TakeFailed) as failed:
        post.take(raw, Envelope(AOIFE, (to,), source))
    assert (failed.value.permanent, failed.value.why) == (permanent, why)
    assert not Arrival.objects.exists()


def test_a_database_that_fails_means_try_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise DatabaseError

    monkeypatch.setattr(dialogue, "keep_arrival", full)
    with pytest.raises(TakeFailed) as failed:
        post.take(a_mail(), Envelope(AOIFE, (TO,), "smtp"))
    assert not failed.value.permanent


def test_a_mail_becomes_a_letter_with_its_owner_and_its_original_is_the_persons(house: House) -> None:
    files = [("rash.jpg", a_photo(), "image/jpeg"), ("a.doc", b"D", "application/msword")]
    raw = a_mail(subject="My journey", files=files)
    arrival = sorted_now(comes(raw))
    message = Message.objects.select_related("thread__person", "original").get(direction="in")
    assert (message.status, message.channel, message.proven) == (Status.QUEUED, "email", False)
    assert message.made_at == arrival.received_at
    assert text_of(message).rstrip() == f"My journey\n\n{QUESTION}"
    assert message.troubles == [
        mailed.NO_COUNTRY, "One file was not opened: a Word document. The original mail is kept."]
    assert (message.thread.country, message.thread.person.country) == ("IE", "IE")
    assert message.thread.owner_id is not None
    assert Attachment.objects.get().content_kind == "image/jpeg"
    opened = consent.for_screening([message.person_id])[message.person_id]
    assert opened.content(message.original.raw_sealed, about_raw(message.pk)) == raw
    assert original_ids(message.thread_id, opened) == ["<one@mail.example>"]
    assert message.original.sign == ""
    assert {name: getattr(arrival, name) for name in BYTES} == BYTES
    assert (arrival.nature, arrival.message_id, arrival.thread_id) == ("person", message.pk, message.thread_id)


def test_the_words_of_a_mail_die_with_the_persons_key(house: House) -> None:
    comes(a_mail("Thank you, all is well."))
    drain()
    message = Message.objects.get(direction="in")
    Message.objects.filter(pk=message.pk).update(status=Status.CLOSED)
    Clock.objects.all().delete()
    dialogue.erase(message.person_id, by=house.petra)
    assert consent.for_screening([message.person_id]) == {}
    second = sorted_now(comes(a_mail("I write again.", message_id="<two@mail.example>")))
    assert Message.objects.get(pk=second.message_id or "").person_id != message.person_id


def test_who_is_known_keeps_their_country_and_nothing_is_assumed(house: House) -> None:
    person_id = a_thread(house).person_id
    Person.objects.filter(pk=person_id).update(country="DE", language="de")
    message = Message.objects.select_related("thread").get(pk=sorted_now(comes(a_mail("Hallo."))).message_id or "")
    assert (message.person_id, message.thread.country, message.thread.language) == (person_id, "DE", "de")
    assert message.troubles == []


@pytest.mark.parametrize(
    ("sender", "troubles"),
    [(f"Aoife <{AOIFE}>", []), ("Someone <else@example.org>", [mailed.ANOTHER_ADDRESS])],
)
def test_the_signed_address_of_a_conversation_leads_into_it(house: House, sender: str, troubles: list[str]) -> None:
    thread = a_thread(house)
    raw = a_mail("And one more thing.", sender=sender, to=reply_address(thread), subject="Something else")
    arrival = sorted_now(comes(raw, to=reply_address(thread)))
    message = Message.objects.get(pk=arrival.message_id or "")
    assert (message.thread_id, message.person_id) == (thread.pk, thread.person_id)
    assert (message.proven, message.troubles) == (False, troubles), "anyone may write a sender, and see an address"


DMARC = "mx.clinic.example; spf=pass smtp.mailfrom=example.org; dmarc={} (p=reject) header.from=example.org"


@pytest.mark.parametrize(
    ("sender", "says", "proven"),
    [(AOIFE, DMARC.format("pass"), True), (AOIFE, DMARC.format("fail"), False),
     (AOIFE, DMARC.format("pass").replace("mx.", "evil."), False),
     ("else@example.org", DMARC.format("pass"), False)],
    ids=["passed", "failed", "said by another server", "truly someone else"],
)
def test_only_a_server_that_we_trust_proves_who_wrote(
    house: House, settings: Settings, sender: str, says: str, proven: bool
) -> None:
    settings.ANSWERABLE_MAIL_TRUSTS = "mx.clinic.example"
    thread = a_thread(house)
    raw = a_mail(sender=sender, to=reply_address(thread), headers=[("Authentication-Results", says)])
    arrival = sorted_now(comes(raw, to=reply_address(thread), sender="evil@evil.example"))
    assert Message.objects.get(pk=arrival.message_id or "").proven is proven


def test_who_is_vouched_for_is_proven_in_their_first_letter_too(house: House, settings: Settings) -> None:
    settings.ANSWERABLE_MAIL_TRUSTS = "mx.clinic.example"
    raw = a_mail(headers=[("Authentication-Results", DMARC.format("pass"))])
    assert Message.objects.get(pk=sorted_now(comes(raw)).message_id or "").proven


def test_an_answer_to_any_organisation_comes_from_whom_that_organisation_knows(house: House) -> None:
    second = people.set_up_organisation("hazel", name="Hazel House", kind="company", countries=["IE"], products=(),
                                        by=COMMAND_LINE)
    receipt = a_letter(house, organisation_id=second.pk)
    to = reply_address(Thread.objects.get(pk=receipt.thread_id))
    arrival = comes(a_mail("And one more thing.", to=to), to=to)
    assert sorting.sort_waiting() == 1
    arrival.refresh_from_db()
    assert arrival.organisation_id == house.organisation.pk
    message = Message.objects.get(pk=arrival.message_id or "")
    assert (message.thread_id, message.person_id, message.troubles) == (receipt.thread_id, receipt.person_id, [])


def test_a_forged_address_of_a_conversation_leads_nowhere_and_its_words_are_kept(house: House) -> None:
    thread = a_thread(house)
    forged = f"reply+{'a' * tokens.LENGTH}@localhost"
    arrival = sorted_now(comes(a_mail(to=forged, subject="Re: My journey"), to=forged))
    assert arrival.thread_id not in (None, thread.pk)


def test_the_name_of_a_letter_of_ours_leads_to_its_conversation(house: House) -> None:
    thread = a_thread(house)
    delivery = Delivery.objects.create(
        id="dlv_" + thread.pk[4:], kind="notice", message=the_letter(thread), person_id=thread.person_id,
        channel="email", idempotency_key="one", made_at=thread.started_at)
    names = [("In-Reply-To", tokens.message_id(delivery.pk, "localhost"))]
    known = sorted_now(comes(a_mail("Thank you.", headers=names)))
    assert known.thread_id == thread.pk
    assert not Message.objects.get(pk=known.message_id or "").proven
    forged = [("References", f"<{'a' * tokens.LENGTH}@localhost> <thread@localhost>")]
    assert sorted_now(comes(a_mail("Thanks.", headers=forged, message_id="<3@x>"))).thread_id != thread.pk


def test_what_a_mail_quotes_of_ours_raises_nothing_and_what_it_quotes_of_theirs_does(house: House) -> None:
    lines = ["If you feel that you cannot go on, call 116 123.", "Do not take more tablets than the leaflet says."]
    answer = " ".join(lines)
    thread = a_thread(house, "I took twenty tablets of Quillorin and I want to die.")
    letter = the_letter(thread)
    sealer = consent.sealer(thread.person_id)
    Message.objects.create(
        id="msg_" + letter.pk[4:-1] + "A", thread=thread, person_id=thread.person_id, direction="out", author_id="x",
        status=Status.DELIVERED, body_sealed=sealer.seal(answer, f"message:msg_{letter.pk[4:-1]}A:body"), body_mac="m",
        made_at=letter.made_at, delivered_at=letter.made_at)
    text = f"Thank you, I am better.\n\nOn Monday, Marta <m@x.example> wrote:\n> {lines[0]}\n> {lines[1]}\n"
    calm = sorted_now(comes(a_mail(text, headers=[("In-Reply-To", "<x@y>")])))
    message = Message.objects.get(pk=calm.message_id or "")
    assert [kind for _, _, kind in message.folds] == ["quoted", "ours"]
    assert not Finding.objects.filter(message=message, kind__in=["crisis", "overdose_or_misuse"]).exists()
    theirs = text.replace(lines[0], "I want to die. I will kill myself tonight.")
    alarmed = sorted_now(comes(a_mail(theirs, message_id="<4@x>", headers=[("In-Reply-To", "<x@y>")])))
    assert Finding.objects.filter(message=alarmed.message_id, kind="crisis").exists()


def riddle(house: House) -> Arrival:
    """A mail without any sender."""
    return sorted_now(comes(a_mail("Please help me.", sender=""), sender="nobody"))


def test_what_names_no_sender_stands_before_the_lead_under_one_clock(house: House) -> None:
    first = riddle(house)
    comes(a_mail("Another.", sender="", message_id=""), sender="nobody")
    drain()
    assert (first.nature, first.parked_why) == ("unreadable", NO_SENDER)
    assert Arrival.objects.filter(parked_at__isnull=False).count() == 2
    clock = Clock.objects.get(kind=UNSORTED)
    assert (clock.owner_id, clock.team_id) == (house.staff["hanna"].pk, house.team.pk)


def test_whose_it_is_makes_it_a_letter_and_the_pile_gone_meets_the_clock(house: House) -> None:
    arrival = riddle(house)
    for wrong, refused in (("not an address", Invalid), ("a@b", Invalid)):
        with pytest.raises(refused):
            riddles.give(arrival.pk, address=wrong, by=house.hanna)
    receipt = riddles.give(arrival.pk, address="aoife@example.org", by=house.hanna)
    drain()
    message = Message.objects.get(pk=receipt.message_id)
    assert (message.status, message.made_at) == (Status.QUEUED, arrival.received_at)
    assert mailed.GIVEN in message.troubles
    assert Clock.objects.get(kind=UNSORTED).met_at is not None
    with pytest.raises(Conflict):
        riddles.let_go(arrival.pk, by=house.hanna)


def test_what_was_not_for_us_is_put_away_and_its_copy_goes_with_time(house: House) -> None:
    arrival = riddle(house)
    riddles.let_go(arrival.pk, by=house.hanna)
    arrival.refresh_from_db()
    assert (arrival.settled_as, arrival.raw_sealed is None) == ("not_ours", False)
    assert dialogue.forget_arrivals(arrival.received_at) == 0
    drain()
    assert dialogue.forget_arrivals(arrival.received_at.replace(year=2100)) == 1
    with pytest.raises(Missing):
        riddles.shown(arrival.pk, by=house.hanna)


@pytest.mark.parametrize("name", ["marta", "adele", "petra"])
def test_only_who_may_open_what_no_screen_has_seen_opens_it(house: House, name: str) -> None:
    arrival = riddle(house)
    actor = getattr(house, name)
    for act in (lambda: riddles.shown(arrival.pk, by=actor), lambda: riddles.let_go(arrival.pk, by=actor),
                lambda: riddles.give(arrival.pk, address=AOIFE, by=actor)):
        with pytest.raises(Refused):
            act()
    assert not Message.objects.exists()


def test_a_reader_that_fails_keeps_no_other_mail_waiting_and_gives_up_visibly(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reads(raw: bytes, *_: Any, **__: Any) -> Any:
        if b"poison" in raw:
            raise RecursionError
        return original(raw, *_, **__)

    original = read
    monkeypatch.setattr(understanding, "read", reads)
    bad, good = comes(a_mail("poison")), comes(a_mail("Thank you."))
    drain()
    bad.refresh_from_db()
    good.refresh_from_db()
    assert good.nature == "person"
    assert bad.due_at is not None and bad.parked_at is None
    Arrival.objects.filter(pk=bad.pk).update(attempts=TRIES - 1, due_at=bad.received_at)
    bad = sorted_now(bad)
    assert (bad.parked_why, bad.raw_sealed is None) == (FAILED, False)
    assert Clock.objects.filter(kind=UNSORTED, ended_at=None).count() == 1


def test_a_mail_that_took_the_process_down_each_time_is_not_opened_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrival = comes(a_mail())
    monkeypatch.setattr(understanding, "read", lambda *_, **__: pytest.fail("it was opened"))
    Arrival.objects.filter(pk=arrival.pk).update(attempts=TRIES)
    assert sorted_now(arrival).parked_why == FAILED


def test_a_crash_between_the_letter_and_its_mark_makes_no_second_letter(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrival = comes(a_mail())
    with monkeypatch.context() as crash:
        crash.setattr(dialogue, "sorted_as", lambda *_, **__: 0)
        sorting.sort_waiting()
    arrival.refresh_from_db()
    assert (arrival.sorted_at, Message.objects.count()) == (None, 1)
    Arrival.objects.filter(pk=arrival.pk).update(lease_until=None)
    assert sorted_now(arrival).message_id == Message.objects.get(direction="in").pk


def test_a_round_ends_in_time_and_what_it_did_not_reach_waits_untried(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    came = [comes(a_mail(f"Question {number}?", message_id=f"<{number}@x>")) for number in range(3)]
    for name in ("READING_SECONDS", "ROUND_SECONDS"):
        monkeypatch.setattr(sorting, name, 0.0)
    for left in (2, 1, 0):
        assert sorting.sort_waiting() == 1, "one at least, however slow it is"
        waiting = Arrival.objects.filter(sorted_at=None)
        assert list(waiting.values_list("attempts", "lease_until")) == [(0, None)] * left
    assert sorting.sort_waiting() == 0
    assert Message.objects.filter(direction="in").count() == len(came)


def test_large_mails_are_opened_a_few_at_a_time() -> None:
    rows = [Arrival(size=size) for size in (kept.AT_ONCE, 1, 2, kept.AT_ONCE - 1, 5)]
    assert [[row.size for row in some] for some in kept.a_few_at_a_time(rows)] == [
        [kept.AT_ONCE], [1, 2], [kept.AT_ONCE - 1], [5]]
