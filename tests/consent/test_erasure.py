"""Erasing a person: refused while law or care needs them, whole when it is done, and finished after any crash."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore

from answerable.access.actor import person
from answerable.clocks.models import Clock
from answerable.conductor.loop import drain
from answerable.consent import actions as consent
from answerable.consent.models import Erasure
from answerable.consent.purposes import Basis, Purpose
from answerable.consent.queries import grants_of
from answerable.consent.rules import HOLD_GROUNDS
from answerable.dialogue import actions as dialogue
from answerable.dialogue.actions import erasing
from answerable.dialogue.models import Finding, Message, Thread
from answerable.dialogue.rules import may_erase_words
from answerable.dialogue.status import ERASED, Status
from answerable.journey.delivery.models import Delivery, DemoMail
from answerable.journey.delivery.queries import demo_mails
from answerable.kit import clock
from answerable.kit.errors import Conflict, Missing, Refused
from answerable.ledger.models import Entry
from answerable.ledger.verify import verify
from answerable.people import actions as people
from answerable.people import erasures
from answerable.people.keys import destroy_key
from answerable.people.models import ContactPoint, MergeProposal, Person, PersonKey, SignInCode
from answerable.people.queries import by_address, by_name
from tests.cast import A_QUESTION, House, a_letter, a_thread, the_letter
from tests.journey import answers

ADDRESS = "aoife@example.org"
HARM = "I broke out in hives all over after I took Quillorin, and my face is swollen."


def verbs_of(person_id: str) -> list[str]:
    return list(Entry.objects.filter(person_id=person_id).order_by("id").values_list("verb", flat=True))


def test_the_key_the_name_and_the_way_to_them_are_gone(house: House) -> None:
    thread = a_thread(house)
    letter = the_letter(thread)
    people.new_code(ContactPoint.objects.get(person=thread.person_id), by=person(thread.person_id))
    people.ask_code(house.organisation, "email", ADDRESS)
    dialogue.erase(thread.person_id, by=house.petra)
    assert not PersonKey.objects.filter(owner=thread.person_id).exists()
    assert thread.person_id in erasures.noted()
    assert by_address(house.organisation.pk, ADDRESS) is None
    assert by_name(house.organisation.pk, "Aoife Brennan") == []
    who, point = Person.objects.get(pk=thread.person_id), ContactPoint.objects.get(person=thread.person_id)
    assert (who.name_sealed, who.name_blind, bytes(point.address_sealed)) == (None, "", b"")
    assert not SignInCode.objects.exists()
    assert grants_of(thread.person_id) == []
    for reader, purpose in ((house.marta, Purpose.ANSWERING), (house.tomas, Purpose.SAFETY),
                            (person(thread.person_id), Purpose.OWN)):
        with pytest.raises(Missing, match="What this person wrote was erased"):
            consent.open(reader, letter.person_id, purpose)


def test_an_outsider_does_not_learn_that_someone_was_erased(house: House) -> None:
    thread = a_thread(house)
    dialogue.erase(thread.person_id, by=house.petra)
    with pytest.raises(Refused, match="only what is yours"):
        consent.open(person("per_other"), thread.person_id, Purpose.OWN)


def test_what_waited_ends_and_its_clocks_with_it(house: House) -> None:
    thread = a_thread(house, "Please delete all my data. And may Quillorin travel?")
    answers.a_draft(thread, house.marta)
    second = a_thread(house, address=ADDRESS)
    answers.in_review(second, house.jonas)
    dialogue.erase(thread.person_id, by=house.petra)
    stands = set(Message.objects.filter(thread__in=[thread, second]).values_list("direction", "status"))
    assert stands == {("in", "closed"), ("out", "withdrawn")}
    assert not Clock.objects.filter(ended_at=None).exists()
    assert Clock.objects.get(kind="privacy_request").met_at is not None
    assert set(Thread.objects.values_list("state", "due_at", "leading_about")) == {("resting", None, "")}
    assert not Finding.objects.filter(kind__in=["product", "symptom", "topic"]).exists()
    drain()
    assert verify().ok


def test_the_ledger_tells_that_it_was_begun_and_done_once_however_often_it_is_asked_for(house: House) -> None:
    thread = a_thread(house)
    for _ in range(3):
        assert dialogue.erase(thread.person_id, by=house.petra) == (thread.person_id,)
    verbs = verbs_of(thread.person_id)
    assert (verbs.count("erasure:begun"), verbs.count("person:erased")) == (1, 1)
    done = Entry.objects.get(verb="person:erased")
    assert (done.actor_id, done.person_id) == (house.petra.id, thread.person_id)


@pytest.mark.parametrize("name", ["marta", "hanna", "clara", "anton", "adele", "tomas", "outsider"])
def test_nobody_but_the_privacy_officer_erases(house: House, name: str) -> None:
    thread = a_thread(house)
    with pytest.raises(Refused):
        dialogue.erase(thread.person_id, by=getattr(house, name))
    assert consent.open(house.marta, thread.person_id, Purpose.ANSWERING)


def test_someone_who_never_was_cannot_be_erased(house: House) -> None:
    with pytest.raises(Missing):
        dialogue.erase("per_nobody", by=house.petra)


@pytest.mark.parametrize("ground", sorted(HOLD_GROUNDS))
def test_a_legal_hold_stops_it_until_it_is_lifted(house: House, ground: str) -> None:
    thread = a_thread(house)
    hold = consent.place_hold(thread.person_id, ground=ground, by=house.clara)
    with pytest.raises(Refused, match="legal hold"):
        dialogue.erase(thread.person_id, by=house.petra)
    assert consent.open(house.marta, thread.person_id, Purpose.ANSWERING)
    assert not Erasure.objects.exists()
    consent.lift_hold(hold.pk, by=house.clara)
    dialogue.erase(thread.person_id, by=house.petra)
    told = Entry.objects.filter(verb__startswith="hold:").order_by("id").values_list("verb", "actor_id", "why")
    assert list(told) == [(verb, house.clara.id, HOLD_GROUNDS[ground]) for verb in ("hold:placed", "hold:lifted")]


def test_a_hold_is_placed_once_by_the_legal_role_and_lifted_once(house: House) -> None:
    thread = a_thread(house)
    for name in ("petra", "hanna", "adele", "outsider"):
        with pytest.raises(Refused):
            consent.place_hold(thread.person_id, ground="claim", by=getattr(house, name))
    hold = consent.place_hold(thread.person_id, ground="claim", by=house.clara)
    with pytest.raises(Conflict):
        consent.place_hold(thread.person_id, ground="claim", by=house.clara)
    with pytest.raises(Refused):
        consent.lift_hold(hold.pk, by=house.petra)
    consent.lift_hold(hold.pk, by=house.clara)
    with pytest.raises(Conflict):
        consent.lift_hold(hold.pk, by=house.clara)


def test_no_hold_comes_too_late(house: House) -> None:
    thread = a_thread(house)
    dialogue.erase(thread.person_id, by=house.petra)
    with pytest.raises(Conflict, match="erased already"):
        consent.place_hold(thread.person_id, ground="court", by=house.clara)


def test_a_possible_harm_is_looked_into_first(house: House) -> None:
    thread = a_thread(house, HARM)
    with pytest.raises(Refused, match=r"Someone may be in danger|Safety closes that first"):
        dialogue.erase(thread.person_id, by=house.petra)
    for finding in Finding.objects.filter(closed_at=None).exclude(kind__in=["product", "symptom", "topic"]):
        closer = house.petra if finding.kind == "privacy_request" else house.tomas
        dialogue.close_finding(finding.pk, as_="wrong", because="It was another medicine.", by=closer)
    dialogue.erase(thread.person_id, by=house.petra)
    assert Erasure.objects.get().finished_at is not None


def test_what_was_not_screened_is_not_erased(house: House) -> None:
    receipt = a_letter(house)
    with pytest.raises(Refused, match="not screened yet"):
        dialogue.erase(receipt.person_id, by=house.petra)
    drain()
    dialogue.erase(receipt.person_id, by=house.petra)


def test_folded_records_go_with_the_one_that_was_kept(house: House) -> None:
    one, other = a_thread(house), a_thread(house, address="a.brennan@example.net")
    proposal = people.propose_merge(one.person_id, other.person_id, because="The same name.", by=house.marta)
    people.confirm_merge(proposal.pk, by=house.hanna)
    assert set(dialogue.erase(other.person_id, by=house.petra)) == {one.person_id, other.person_id}
    assert not PersonKey.objects.filter(owner__in=[one.person_id, other.person_id]).exists()
    assert bytes(MergeProposal.objects.get().because_sealed) == b""
    for person_id in (one.person_id, other.person_id):
        assert "person:erased" in verbs_of(person_id)


def test_a_proposal_about_them_is_declined(house: House) -> None:
    one, other = a_thread(house), a_thread(house, address="a.brennan@example.net")
    people.propose_merge(one.person_id, other.person_id, because="The same name.", by=house.marta)
    dialogue.erase(other.person_id, by=house.petra)
    assert MergeProposal.objects.get().confirmed is False
    assert consent.open(house.marta, one.person_id, Purpose.ANSWERING)


def test_they_are_signed_out_everywhere_and_staff_beside_them_stay(house: House) -> None:
    thread = a_thread(house)
    kept = {"id": thread.person_id, "organisation": house.organisation.pk, "ends": clock.now().isoformat()}
    theirs, elses = SessionStore(), SessionStore()
    theirs.update({"person": kept, "_auth_user_id": "sta_1"})
    elses.update({"person": kept | {"id": "per_other"}})
    theirs.save()
    elses.save()
    dialogue.erase(thread.person_id, by=house.petra)
    assert "person" not in SessionStore(theirs.session_key)
    assert SessionStore(theirs.session_key)["_auth_user_id"] == "sta_1"
    assert SessionStore(elses.session_key)["person"]["id"] == "per_other"


def test_whoever_writes_from_there_again_is_someone_new(house: House) -> None:
    thread = a_thread(house)
    dialogue.erase(thread.person_id, by=house.petra)
    again = a_thread(house, address=ADDRESS)
    assert again.person_id != thread.person_id
    opened = consent.open(house.marta, again.person_id, Purpose.ANSWERING)
    letter = the_letter(again)
    assert opened.text(letter.body_sealed, f"message:{letter.pk}:body") == A_QUESTION


def test_no_letter_comes_in_while_they_are_being_erased(house: House) -> None:
    thread = a_thread(house)
    consent.begin_erasure(thread.person_id, by=house.petra)
    with pytest.raises(Conflict, match="send this once more"):
        a_letter(house, address=ADDRESS)
    with pytest.raises(Conflict):
        consent.grant(thread.person_id, Purpose.ANSWERING, basis=Basis.GIVEN, by=person(thread.person_id))
    assert Message.objects.filter(thread__person=thread.person_id).count() == 1


@pytest.mark.parametrize("breaks_at", ["destroy_keys", "finish", "sessions"])
def test_a_crash_at_any_step_is_finished_by_asking_again(
    house: House, monkeypatch: pytest.MonkeyPatch, breaks_at: str
) -> None:
    thread = a_thread(house)
    place, name = {"destroy_keys": (consent, "destroy_keys"), "finish": (erasing, "_finish"),
                   "sessions": (erasing, "sign_out_everywhere")}[breaks_at]

    def broken(*_: Any, **__: Any) -> None:
        raise OSError("The power went.")

    with monkeypatch.context() as patch:
        patch.setattr(place, name, broken)
        with pytest.raises(OSError, match="power"):
            dialogue.erase(thread.person_id, by=house.petra)
    drain()
    dialogue.erase(thread.person_id, by=house.petra)
    assert not PersonKey.objects.filter(owner=thread.person_id).exists()
    assert Erasure.objects.get().finished_at is not None
    assert verbs_of(thread.person_id).count("person:erased") == 1
    assert by_address(house.organisation.pk, ADDRESS) is None


def test_every_status_that_waits_has_its_end() -> None:
    ends = {Status.ANSWERED, Status.CLOSED, Status.DELIVERED, Status.UNDELIVERED, Status.WITHDRAWN}
    assert set(ERASED) == set(Status) - ends
    assert set(ERASED.values()) <= ends


@pytest.mark.parametrize(("status", "end"), [("received", "closed"), ("submitted", "withdrawn"),
                                             ("approved", "withdrawn")])
def test_a_step_ends_what_belongs_to_someone_erased_and_goes_on_with_the_others(
    house: House, status: str, end: str
) -> None:
    thread, other = a_thread(house), a_thread(house, address="stays@example.org")
    consent.begin_erasure(thread.person_id, by=house.petra)
    destroy_key(thread.person_id)
    if status == "received":
        message = the_letter(thread)
    else:
        waits = other  # an answer whose words cannot be read any more stands in the thread of the erased
        message = Message.objects.get(pk=answers.a_draft(waits, house.marta).pk)
        Message.objects.filter(pk=message.pk).update(thread=thread, person_id=thread.person_id)
    Message.objects.filter(pk=message.pk).update(status=status)
    beside = a_letter(house, address="new@example.org")
    drain()
    message.refresh_from_db()
    assert message.status == end
    assert Message.objects.get(pk=beside.message_id).status == Status.QUEUED
    assert Entry.objects.filter(why="What they wrote was erased.", actor_kind="software").exists()


def test_a_missing_key_alone_closes_nothing(house: House) -> None:
    receipt = a_letter(house)
    destroy_key(receipt.person_id)  # lost, say: nobody ever asked to be erased
    with clock.frozen() as hand:
        hand.move(timedelta(minutes=2))
        drain()
    assert Message.objects.get().status == Status.UNSCREENED


def test_a_notice_that_waited_is_never_sent(house: House) -> None:
    thread = a_thread(house)
    answers.delivered(house, thread)
    waits = Delivery.objects.get(kind="notice")
    dialogue.erase(thread.person_id, by=house.petra)
    drain()
    waits.refresh_from_db()
    assert (waits.state, waits.answer) == (Delivery.State.NOT_SENT, "erased")


def test_the_mailbox_of_a_demonstration_forgets_as_well(house: House) -> None:
    assert settings.DEMO
    thread = a_thread(house)
    answers.delivered(house, thread)
    drain()
    assert [mail.to for mail in demo_mails() if mail.kind == "notice"] == [ADDRESS]
    dialogue.erase(thread.person_id, by=house.petra)
    assert demo_mails() == []
    assert DemoMail.objects.count() == 1
    assert ADDRESS not in json.dumps([str(bytes(row.body_sealed)) for row in DemoMail.objects.all()])


def test_what_a_restored_backup_brought_back_is_taken_away_again(house: House) -> None:
    thread = a_thread(house)
    consent.place_hold(thread.person_id, ground="claim", by=house.clara)  # lifted after the backup was made
    destroy_key(thread.person_id)
    assert dialogue.erase_again([*erasures.noted(), "per_of_another_time"]) == 1
    assert by_address(house.organisation.pk, ADDRESS) is None
    assert the_letter(thread).status == Status.CLOSED
    assert Entry.objects.get(verb="person:erased").actor_id == "command line"


def test_danger_comes_before_harm_and_what_was_not_read_before_both() -> None:
    nothing: dict[str, Any] = {"unscreened": 0, "findings": (), "clocks": ()}
    assert may_erase_words(**nothing | {"findings": ("topic", "privacy_request")}).ok
    assert "harm is still" in may_erase_words(**nothing | {"findings": ("adverse_event",)}).why
    assert "harm is still" in may_erase_words(**nothing | {"clocks": ("safety",)}).why
    assert "in danger" in may_erase_words(**nothing | {"findings": ("adverse_event", "crisis")}).why
    assert "not screened" in may_erase_words(**nothing | {"unscreened": 1, "findings": ("crisis",)}).why
