"""Findings, notes, hand-over, search: what stands beside the letters."""

from datetime import timedelta

import pytest

from answerable.access.actor import person
from answerable.conductor.loop import drain
from answerable.dialogue import actions as dialogue
from answerable.dialogue import queries
from answerable.dialogue.models import Finding, Message, Note, Thread
from answerable.dialogue.queries import Wanted
from answerable.dialogue.queue import queue
from answerable.dialogue.status import Status
from answerable.kit import clock
from answerable.kit.errors import Invalid, Missing, Refused
from answerable.ledger.models import Entry
from answerable.people.queries import by_address
from tests.cast import House, a_thread, the_letter

A_RASH = "Since I started Quillorin I broke out in hives on both arms."


def test_staff_see_only_their_teams_people(house: House) -> None:
    thread = a_thread(house)
    assert queries.thread_for(house.marta, thread.pk).pk == thread.pk
    with pytest.raises(Missing):
        queries.thread_for(house.outsider, thread.pk)
    assert queue(house.outsider).rows == []


def test_a_word_for_a_symptom_finds_what_people_called_otherwise(house: House) -> None:
    thread = a_thread(house, A_RASH)
    a_thread(house, "Where do I park when I come on Monday?", address="other@example.org")
    about = Finding.objects.filter(message__thread=thread, kind="symptom").values_list("about", flat=True)
    assert about
    found = queries.search(house.marta, Wanted(symptom=about[0]))
    assert [each.pk for each in found] == [thread.pk]
    assert queries.search(house.outsider, Wanted(symptom=about[0])) == []


def test_a_person_is_found_by_their_exact_address_only(house: House) -> None:
    thread = a_thread(house)
    someone = by_address(house.organisation.pk, "Aoife@Example.org")
    assert someone is not None
    assert [t.pk for t in queries.search(house.marta, Wanted(person_ids=frozenset({someone.pk})))] == [thread.pk]
    assert by_address(house.organisation.pk, "aoife@example") is None
    assert queries.search(house.marta, Wanted(person_ids=frozenset())) == []


def test_wrong_is_an_opinion_on_what_only_trained_staff_may_close(house: House) -> None:
    thread = a_thread(house, A_RASH)
    finding = Finding.objects.filter(message__thread=thread, kind="adverse_event").order_by("-strength").first()
    assert finding is not None
    dialogue.say_of_finding(finding.pk, verdict="wrong", by=house.marta)
    finding.refresh_from_db()
    assert finding.closed_at is None
    with pytest.raises(Refused, match="trained"):
        dialogue.close_finding(finding.pk, as_="wrong", because="It is nettle rash.", by=house.marta)
    with pytest.raises(Invalid, match="reason"):
        dialogue.close_finding(finding.pk, as_="wrong", because=" ", by=house.tomas)
    dialogue.close_finding(finding.pk, as_="wrong", because="It is nettle rash.", by=house.tomas)
    finding.refresh_from_db()
    assert (finding.closed_as, finding.closed_by) == ("wrong", house.tomas.id)
    assert b"nettle" not in bytes(finding.because_sealed or b"")


def test_a_finding_that_the_screen_missed_is_raised_and_presses(house: House) -> None:
    thread = a_thread(house)
    letter = the_letter(thread)
    dialogue.raise_finding(letter.pk, kind="adverse_event", start=0, end=4, by=house.marta)
    thread.refresh_from_db()
    assert (thread.urgency, thread.leading_kind) == (2, "adverse_event")
    with pytest.raises(Missing):
        dialogue.raise_finding(letter.pk, kind="crisis", start=0, end=4, by=house.outsider)


def test_a_handed_over_thread_goes_with_its_promise_and_a_note(house: House) -> None:
    thread = a_thread(house)
    other = house.jonas if thread.owner_id == house.marta.id else house.marta
    with pytest.raises(Invalid):
        dialogue.hand_over(thread.pk, to=other.id, note="  ", by=house.hanna)
    dialogue.hand_over(thread.pk, to=other.id, note="She likes short answers.", by=house.hanna)
    thread.refresh_from_db()
    assert thread.owner_id == other.id
    assert Note.objects.get(thread=thread).kind == "hand_over"
    assert not Entry.objects.filter(touched__contains="short").exists()
    with pytest.raises(Invalid):
        dialogue.hand_over(thread.pk, to=house.outsider.id, note="Yours.", by=house.hanna)


def test_only_the_privacy_officer_withholds_a_note_and_never_for_good(house: House) -> None:
    thread = a_thread(house)
    note = dialogue.add_note(thread.pk, text="Her brother reads her mail.", by=house.marta)
    soon = (clock.now() + timedelta(days=30)).date()
    with pytest.raises(Refused):
        dialogue.withhold_note(note.pk, ground="danger_to_person", review_on=soon, by=house.marta)
    with pytest.raises(Invalid):
        dialogue.withhold_note(note.pk, ground="danger_to_person", review_on=soon + timedelta(days=400), by=house.petra)
    with pytest.raises(Invalid):
        dialogue.withhold_note(note.pk, ground="unpleasant", review_on=soon, by=house.petra)
    dialogue.withhold_note(note.pk, ground="danger_to_person", review_on=soon, by=house.petra)
    assert queries.notes_of([thread.pk], for_person=True) == []
    assert [n.pk for n in queries.withheld_due(soon)] == [note.pk]
    dialogue.release_note(note.pk, by=house.petra)
    assert len(queries.notes_of([thread.pk], for_person=True)) == 1


def test_nothing_urgent_and_no_promise_is_put_aside(house: House) -> None:
    harmed = a_thread(house, A_RASH)
    tomorrow = clock.now() + timedelta(days=1)
    with pytest.raises(Refused, match="harmed"):
        dialogue.snooze(harmed.pk, until=tomorrow, by=house.marta)
    thread = a_thread(house, address="other@example.org")
    with pytest.raises(Refused, match="promise"):
        dialogue.snooze(thread.pk, until=tomorrow, by=house.marta)
    with pytest.raises(Invalid):
        dialogue.snooze(thread.pk, until=clock.now() - timedelta(minutes=1), by=house.marta)


def test_only_the_lead_changes_the_pace(house: House) -> None:
    thread = a_thread(house)
    with pytest.raises(Refused):
        dialogue.set_pace(thread.pk, pace="once_a_day", by=house.marta)
    dialogue.set_pace(thread.pk, pace="once_a_day", by=house.hanna)
    assert Thread.objects.get(pk=thread.pk).pace == "once_a_day"


def test_who_is_here_is_forgotten_a_minute_after_the_last_sign_of_them(house: House) -> None:
    thread = a_thread(house)
    with clock.frozen() as hand:
        assert dialogue.here(thread.pk, doing="reading", by=house.marta)
        assert not dialogue.here(thread.pk, doing="reading", by=house.marta)
        assert dialogue.here(thread.pk, doing="writing", by=house.marta)
        assert [p.doing for p in queries.present(thread.pk)] == ["writing"]
        hand.move(timedelta(seconds=61))
        assert queries.present(thread.pk) == []


def test_nobody_rates_an_answer_that_is_not_theirs(house: House) -> None:
    thread = a_thread(house)
    with pytest.raises(Missing):
        dialogue.rate(the_letter(thread).pk, helped="yes", heard="yes", by=person("per_someone_else"))


def test_a_safety_officer_sees_what_their_clock_runs_on_even_after_it_was_answered(house: House) -> None:
    thread = a_thread(house, A_RASH)
    mine = [row for row in queue(house.tomas).rows if row.thread.pk == thread.pk]
    assert [row.section for row in mine] == ["now"]
    Thread.objects.filter(pk=thread.pk).update(state=Thread.State.RESTING)
    assert [row.section for row in queue(house.tomas).rows] == ["now"]
    assert queue(house.jonas if thread.owner_id != house.jonas.id else house.marta).rows == []


def test_whoever_looks_for_a_rash_finds_hives(house: House) -> None:
    thread = a_thread(house, "I broke out in hives last night and I do not know why.")
    assert [t.pk for t in queries.search(house.marta, Wanted(symptom="rash"))] == [thread.pk]
    assert [t.pk for t in queries.search(house.marta, Wanted(symptom="hives"))] == [thread.pk]


def test_an_ordinary_finding_that_is_called_wrong_is_closed(house: House) -> None:
    thread = a_thread(house)
    finding = Finding.objects.filter(message__thread=thread, kind="medical_question").first()
    assert finding is not None
    dialogue.say_of_finding(finding.pk, verdict="wrong", by=house.marta)
    finding.refresh_from_db()
    assert (finding.closed_as, finding.closed_by) == ("wrong", house.marta.id)


def test_what_climbed_to_the_lead_stands_first_in_her_queue_and_says_that_it_is_late(house: House) -> None:
    with clock.frozen() as hand:
        thread = a_thread(house)
        promised = Thread.objects.get(pk=thread.pk).due_at
        hand.move(timedelta(minutes=31))
        drain()
        mine = [row for row in queue(house.hanna).rows if row.thread.pk == thread.pk]
    assert [row.section for row in mine] == ["now"]
    assert mine[0].thread.due_at == promised


def test_an_answer_that_came_back_needs_its_author_whoever_owns_the_thread(house: House) -> None:
    thread = a_thread(house)
    author = house.jonas if thread.owner_id == house.marta.id else house.marta
    kept = Message.objects.filter(thread=thread).get()
    Message.objects.create(
        id="msg_came_back",
        thread=thread,
        person_id=kept.person_id,
        direction="out",
        status=Status.SENT_BACK,
        body_sealed=b"sealed",
        body_mac="0",
        author_id=author.id,
        made_at=clock.now(),
    )
    dialogue.settle(thread.pk)
    mine = [row for row in queue(author).rows if row.thread.pk == thread.pk]
    assert [row.section for row in mine] == ["now"]
