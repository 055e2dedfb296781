"""One conversation: who may open it, what that leaves behind, and what can be done with it."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from answerable.conductor.loop import drain
from answerable.consent.models import Opening
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding, Note, Presence, Thread
from answerable.dialogue.queries import thread_for
from answerable.dialogue.status import Status
from answerable.journey.reply import actions as reply
from answerable.ledger.models import Entry
from tests.cast import House, a_thread, the_letter
from tests.desk.browsing import RASH, address_of, owner_of, queries_of, words_of, writes_again
from tests.desk.conftest import SignIn


def test_the_words_are_shown_only_after_a_pass_that_the_person_can_read_of(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    page = words_of(at_desk(owner_of(house, thread)).get(address_of(thread)))
    assert "a red rash" in page
    opening = Opening.objects.get(person_id=thread.person_id, actor_kind="staff")
    assert (opening.actor_id, opening.purpose) == (thread.owner_id, "answering")
    assert Entry.objects.filter(verb="person:opened", person_id=thread.person_id, actor_id=thread.owner_id).count() == 1


def test_safety_opens_it_because_the_law_asks(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    page = words_of(at_desk("tomas").get(address_of(thread)))
    assert "to keep people safe" in page
    assert Opening.objects.get(actor_id=house.staff["tomas"].pk).purpose == "safety"


def test_staff_of_another_team_find_no_such_conversation(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    client = at_desk("outsider")
    for act in ("", "letters/"):
        answer = client.get(address_of(thread, act))
        assert answer.status_code == 404
        assert "rash" not in answer.content.decode()
    assert client.post(address_of(thread, "note/"), {"text": "mine"}).status_code == 404
    assert not Note.objects.exists()
    assert not Opening.objects.filter(actor_id=house.staff["outsider"].pk).exists()


def test_only_the_one_whose_letter_it_is_makes_it_read(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    at_desk("hanna").get(address_of(thread))
    assert the_letter(thread).status == Status.QUEUED
    at_desk(owner_of(house, thread)).get(address_of(thread))
    assert the_letter(thread).status == Status.READ


def test_what_the_screen_saw_is_marked_with_its_reason(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    page = at_desk(owner_of(house, thread)).get(address_of(thread)).content.decode()
    finding = Finding.objects.get(message__thread=thread, kind="adverse_event")
    assert f'href="#why-{finding.pk}"' in page
    assert f'id="why-{finding.pk}"' in page
    assert finding.why in page


def test_numbers_are_masked_until_someone_asks_on_record(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    client = at_desk(owner_of(house, thread))
    assert "4111" not in client.get(address_of(thread)).content.decode()
    client.post(f"/desk/messages/{the_letter(thread).pk}/unmask/")
    assert "4111 1111 1111 1111" in client.get(address_of(thread)).content.decode()
    assert Entry.objects.filter(verb="message:unmasked", actor_id=thread.owner_id).count() == 1
    assert "4111" not in at_desk("hanna").get(address_of(thread)).content.decode()


def test_the_page_takes_few_queries_however_long_the_conversation(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    client = at_desk(owner_of(house, thread))
    client.get(address_of(thread))
    few = queries_of(client, address_of(thread))
    for number in range(6):
        writes_again(house, thread, f"One more thing, number {number}.")
        dialogue.add_note(thread.pk, text=f"Note {number}", by=house.marta)
    client.get(address_of(thread))
    assert queries_of(client, address_of(thread)) == few
    assert few <= 9, "one of them in the database of the keys"


def test_an_answer_before_those_who_sign_costs_no_query_more(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    draft = reply.save_draft(thread.pk, text="Dear Aoife, rash is a known side effect of Quillorin.", by=house.marta)
    reply.submit(draft.pk, version=draft.version, by=house.marta)
    drain()
    for name in ("marta", "samuel", "tomas"):
        client = at_desk(name)
        client.get(address_of(thread))
        assert queries_of(client, address_of(thread)) <= 10


def test_a_note_is_kept_and_shown_with_the_reminder_beside_its_field(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    client = at_desk("marta")
    assert "Write as if the person reads over your shoulder." in words_of(client.get(address_of(thread)))
    answer = client.post(address_of(thread, "note/"), {"text": "Please write, do not call."}, follow=True)
    page = words_of(answer)
    assert "Please write, do not call." in page
    assert "They may ask to read this." in page


def test_a_script_gets_no_page_but_what_to_look_at_again(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    answer = at_desk("marta").post(address_of(thread, "note/"), {"text": "Short."}, headers={"HX-Request": "true"})
    assert answer.status_code == 204
    assert "desk:done" in answer["HX-Trigger"]


def test_an_empty_note_is_refused_kindly(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    answer = at_desk("marta").post(address_of(thread, "note/"), {"text": ""})
    assert answer.status_code == 422
    assert "Write the note first." in words_of(answer)


def test_a_conversation_is_handed_over_with_a_note(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    giver = owner_of(house, thread)
    to = "jonas" if giver == "marta" else "marta"
    told = {"to": house.staff[to].pk, "note": "She knows you."}
    page = words_of(at_desk(giver).post(address_of(thread, "hand-over/"), told, follow=True))
    thread.refresh_from_db()
    assert thread.owner_id == house.staff[to].pk
    assert "has this conversation now" in page
    assert "She knows you." in page


def test_who_comes_second_in_handing_over_keeps_every_word_of_the_note(
    house: House, at_desk: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = a_thread(house)
    client = at_desk(owner_of(house, thread))
    def another_is_faster(*asked: Any) -> Thread:
        found = thread_for(*asked)
        Thread.objects.filter(pk=thread.pk).update(owner=house.staff["lena"])
        return found

    monkeypatch.setattr("answerable.dialogue.actions.threads.thread_for", another_is_faster)
    told = {"to": house.staff["hanna"].pk, "note": "She knows you.\r\nCall her at noon."}
    answer = client.post(address_of(thread, "hand-over/"), told)
    assert answer.status_code == 409
    assert "Lena Fuchs has this conversation now." in words_of(answer)
    page = answer.content.decode()
    assert "She knows you.\nCall her at noon.</textarea>" in page
    assert f'value="{house.staff["hanna"].pk}" selected' in page
    monkeypatch.undo()
    assert client.post(address_of(thread, "hand-over/"), told).status_code == 302
    thread.refresh_from_db()
    assert thread.owner_id == house.staff["hanna"].pk


def test_a_hand_over_to_nobody_keeps_the_note_too(house: House, at_desk: SignIn) -> None:
    told = {"to": "", "note": "She knows you."}
    thread = a_thread(house)
    answer = at_desk(owner_of(house, thread)).post(address_of(thread, "hand-over/"), told)
    assert answer.status_code == 422
    assert "Choose who takes over." in words_of(answer)
    assert "She knows you.</textarea>" in answer.content.decode()


def test_a_script_is_told_of_the_refusal_alone(house: House, at_desk: SignIn) -> None:
    answer = at_desk("marta").post(address_of(a_thread(house), "hand-over/"), {"to": "", "note": "She knows you."},
                                   headers={"HX-Request": "true"})
    assert answer.status_code == 422
    assert "She knows you." not in answer.content.decode()


def test_two_records_of_one_person_are_proposed_from_beside_their_letter(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    link = f'href="/staff/people/merge/?keep={thread.person_id}"'
    page = at_desk("marta").get(address_of(thread)).content.decode()
    assert link in page
    assert f'value="{thread.person_id}"' in at_desk("marta").get(link[6:-1]).content.decode()
    assert "Is this the same person" not in at_desk("petra").get(address_of(thread)).content.decode()


def test_an_act_that_is_refused_is_not_called_a_page(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    refused = words_of(at_desk("clara").post(address_of(thread, "draft/"), {"text": "x"}))
    assert "This was not done" in refused
    assert "You may not open this" not in refused
    assert "You may not open this" in words_of(at_desk("adele").get("/desk/"))


def test_what_may_be_about_harm_is_not_put_aside(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    until = (date.today() + timedelta(days=400)).isoformat()
    answer = at_desk(owner_of(house, thread)).post(address_of(thread, "put-aside/"), {"until": until})
    assert answer.status_code == 403
    thread.refresh_from_db()
    assert thread.snoozed_until is None


def test_a_letter_that_needs_no_answer_is_closed_with_its_reason(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, "Thank you for everything.")
    client = at_desk(owner_of(house, thread))
    address = f"/desk/messages/{the_letter(thread).pk}/close/"
    assert client.post(address, {}).status_code == 422
    assert client.post(address, {"why": "thanks"}).status_code == 302
    assert the_letter(thread).status == Status.CLOSED


def test_a_crisis_is_closed_without_an_answer_by_trained_staff_alone(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, "I want to end my life tonight.")
    address = f"/desk/messages/{the_letter(thread).pk}/close/"
    assert at_desk("marta").post(address, {"why": "thanks"}).status_code == 403
    assert the_letter(thread).status != Status.CLOSED


def test_what_the_screen_missed_is_raised_where_it_stands(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, "I feel fine. My mother fell after the second pen.")
    message = the_letter(thread)
    told = {"kind": "adverse_event", "start": "13", "end": "29"}
    client = at_desk(owner_of(house, thread))
    client.post(f"/desk/messages/{message.pk}/finding/", told)
    raised = Finding.objects.get(message=message, rule="staff")
    assert (raised.start, raised.end, raised.raised_by) == (13, 29, thread.owner_id)
    assert f'id="why-{raised.pk}"' in client.get(address_of(thread)).content.decode()


def test_a_sentence_can_be_chosen_instead_of_marked(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, "I feel fine. My mother fell after the second pen.")
    message = the_letter(thread)
    client = at_desk(owner_of(house, thread))
    page = client.get(address_of(thread)).content.decode()
    assert '<option value="13-49">' in page
    client.post(f"/desk/messages/{message.pk}/finding/", {"kind": "complaint", "passage": "13-49"})
    assert Finding.objects.filter(message=message, rule="staff", start=13, end=49).count() == 1


def test_wrong_is_an_opinion_on_safety_and_trained_staff_close_it_with_a_reason(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    finding = Finding.objects.filter(message__thread=thread, kind="adverse_event").earliest("start")
    client = at_desk(owner_of(house, thread))
    client.post(f"/desk/findings/{finding.pk}/say/", {"verdict": "wrong"})
    finding.refresh_from_db()
    assert finding.closed_at is None
    assert "Only trained safety or crisis staff close this." in words_of(client.get(address_of(thread)))
    ending = f"/desk/findings/{finding.pk}/end/"
    assert client.post(ending, {"as_": "wrong", "because": "A joke."}).status_code == 403
    assert at_desk("tomas").post(ending, {"as_": "wrong", "because": ""}).status_code == 422
    at_desk("tomas").post(ending, {"as_": "wrong", "because": "She told of a rash of ten years ago."})
    finding.refresh_from_db()
    assert finding.closed_as == "wrong"
    assert "She told of a rash of ten years ago." in words_of(at_desk("tomas").get(address_of(thread)))


def test_who_else_is_here_is_shown(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    dialogue.here(thread.pk, doing="writing", by=house.jonas)
    assert "Jonas Keller is writing" in words_of(at_desk("marta").get(address_of(thread)))
    answer = at_desk("hanna").post(address_of(thread, "here/"), {"doing": "reading"})
    assert "Jonas Keller is writing" in words_of(answer)
    assert Presence.objects.filter(thread=thread, staff_id=house.staff["hanna"].pk, doing="reading").exists()
    at_desk("hanna").post(address_of(thread, "gone/"))
    assert not Presence.objects.filter(staff_id=house.staff["hanna"].pk).exists()


def test_the_sign_that_something_changed_says_nothing_of_what(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    client = at_desk("marta")
    before = client.post(address_of(thread, "here/"), {}).context["mark"]
    writes_again(house, thread, "One more question.")
    answer = client.post(address_of(thread, "here/"), {})
    assert answer.context["mark"] != before
    assert "question" not in answer.content.decode()


@pytest.mark.parametrize("act", ["note/", "hand-over/", "put-aside/", "draft/", "send/", "here/", "reading/"])
def test_a_stranger_can_do_nothing(house: House, act: str) -> None:
    thread = a_thread(house)
    answer = Client().post(address_of(thread, act), {"text": "x"})
    assert answer.status_code == 302
    assert answer["Location"].startswith("/staff/login/")
    assert Thread.objects.get(pk=thread.pk).snoozed_until is None
