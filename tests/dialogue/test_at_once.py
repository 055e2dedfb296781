"""Two people at once: one of them is first, nothing is lost, and what presses most still presses."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from answerable.clocks.models import Clock
from answerable.clocks.queries import running
from answerable.conductor.loop import drain
from answerable.dialogue import actions as dialogue
from answerable.dialogue.actions import threads
from answerable.dialogue.actions.beside import sealed_note
from answerable.dialogue.actions.threads import Home
from answerable.dialogue.models import Finding, FindingOpinion, Message, Note, Presence, Rating, Thread
from answerable.dialogue.status import Status
from answerable.engines.screen import Finding as Found
from answerable.engines.screen import Kind
from answerable.journey.inbound import actions as inbound
from answerable.journey.inbound.letter import Letter
from answerable.journey.triage.actions import TRIAGE
from answerable.kit import clock
from answerable.kit.errors import Conflict, Refused, Unmet
from answerable.ledger.models import Entry
from answerable.ledger.verify import verify
from tests.cast import House, a_thread, the_letter
from tests.journey.answers import delivered, the_person
from tests.journey.review.test_races import at_once

ROUNDS = range(4)
A_RASH = "Since I started Quillorin I broke out in hives on both arms."


def conflicts(results: list[object]) -> int:
    assert not [r for r in results if isinstance(r, Unmet) and not isinstance(r, Conflict | Refused)]
    return sum(isinstance(result, Conflict) for result in results)


def a_finding(house: House) -> Finding:
    """What the screen saw most surely in a letter about a rash."""
    found = Finding.objects.filter(message__thread=a_thread(house, A_RASH), kind="adverse_event")
    return found.latest("strength")


def entries(verb: str) -> int:
    return Entry.objects.filter(verb=verb).count()


@pytest.mark.parametrize("round_", ROUNDS)
def test_two_hand_a_thread_to_different_people(living_house: House, round_: int) -> None:
    house, thread = living_house, a_thread(living_house)
    marta, jonas, samuel, hanna = house.marta, house.jonas, house.samuel, house.hanna
    targets = [one.id for one in (marta, jonas, samuel) if one.id != thread.owner_id][:2]
    results = at_once(
        *(
            lambda to=to, by=by: dialogue.hand_over(thread.pk, to=to, note="Please.", by=by)
            for to, by in zip(targets, (hanna, samuel), strict=True)
        )
    )
    lost = conflicts(results)
    stands = Thread.objects.get(pk=thread.pk)
    assert stands.owner_id in targets
    assert {one.owner_id for one in running(thread.pk) if one.kind == "first_answer"} == {stands.owner_id}
    assert Note.objects.filter(thread=thread).count() == entries("thread:handed_over") == 2 - lost
    assert verify().ok


def test_who_read_the_thread_before_it_was_handed_over_is_told(living_house: House) -> None:
    house, thread = living_house, a_thread(living_house)
    read_before = Thread.objects.get(pk=thread.pk)
    others = [one.id for one in (house.marta, house.jonas, house.samuel) if one.id != thread.owner_id]
    dialogue.hand_over(thread.pk, to=others[0], note="Please.", by=house.hanna)
    late = sealed_note(read_before, text="Mine.", kind="hand_over", by=house.samuel)
    with pytest.raises(Conflict, match="handed this over"):
        threads._hand_over(read_before, others[1], late, house.samuel)
    assert Thread.objects.get(pk=thread.pk).owner_id == others[0]
    assert not Note.objects.filter(pk=late.pk).exists()


def test_triage_leaves_a_thread_with_whom_it_was_handed_to_meanwhile(living_house: House) -> None:
    house, thread = living_house, a_thread(living_house)
    read_before = Thread.objects.select_related("person", "team").get(pk=thread.pk)
    other = next(one for one in (house.marta, house.jonas) if one.id != thread.owner_id)
    dialogue.hand_over(thread.pk, to=other.id, note="Please.", by=house.hanna)
    home = Home(read_before, house.team.pk, str(read_before.owner_id), "It was theirs before.")
    dialogue.own_many([home], by=TRIAGE)
    assert Thread.objects.get(pk=thread.pk).owner_id == other.id


@pytest.mark.parametrize("round_", ROUNDS)
def test_two_close_one_finding(living_house: House, round_: int) -> None:
    house = living_house
    finding = a_finding(house)
    tomas = house.tomas
    results = at_once(
        *(
            lambda how=how: dialogue.close_finding(finding.pk, as_=how, because="I called them.", by=tomas)
            for how in ("confirmed", "wrong")
        )
    )
    assert conflicts(results) == 1
    stands = Finding.objects.get(pk=finding.pk)
    assert entries(f"finding:{stands.closed_as}") == entries("finding:confirmed") + entries("finding:wrong") == 1


@pytest.mark.parametrize("round_", ROUNDS)
def test_two_raise_what_the_screen_missed_and_the_graver_leads(living_house: House, round_: int) -> None:
    house, thread = living_house, a_thread(living_house)
    letter, marta, tomas = the_letter(thread), living_house.marta, living_house.tomas
    acts: list[Callable[[], object]] = [
        lambda: dialogue.raise_finding(letter.pk, kind="crisis", start=0, end=4, by=tomas),
        lambda: dialogue.raise_finding(letter.pk, kind="adverse_event", start=0, end=4, by=marta),
        lambda: dialogue.raise_finding(letter.pk, kind="complaint", start=0, end=4, by=house.jonas),
    ]
    at_once(*(acts[round_ % 3 :] + acts[: round_ % 3]))
    stands = Thread.objects.get(pk=thread.pk)
    assert (stands.urgency, stands.leading_kind) == (3, "crisis")


def test_the_screen_does_not_overrule_what_a_colleague_raised_while_it_read(house: House) -> None:
    thread = a_thread(house)
    read_before = Message.objects.select_related("thread").get(pk=the_letter(thread).pk)
    dialogue.raise_finding(read_before.pk, kind="crisis", start=0, end=4, by=house.tomas)
    mild = Found(kind=Kind.COMPLAINT, start=0, end=4, strength=0.9, rule="complaint.plain", why="It complains.")
    dialogue.note_findings([(read_before, [mild])], version="test")
    stands = Thread.objects.get(pk=thread.pk)
    assert (stands.urgency, stands.leading_kind) == (3, "crisis")


@pytest.mark.parametrize("round_", ROUNDS)
def test_nothing_that_becomes_urgent_is_put_aside(living_house: House, round_: int) -> None:
    house, thread = living_house, a_thread(living_house)
    letter, marta, tomas = the_letter(thread), house.marta, house.tomas
    until = clock.now() + timedelta(minutes=1)
    acts: list[Callable[[], object]] = [
        lambda: dialogue.snooze(thread.pk, until=until, by=marta),
        lambda: dialogue.raise_finding(letter.pk, kind="crisis", start=0, end=4, by=tomas),
    ]
    at_once(*(acts if round_ % 2 else reversed(acts)))
    with pytest.raises(Refused, match="put aside"):
        dialogue.snooze(thread.pk, until=clock.now() + timedelta(minutes=1), by=marta)
    first = list(
        Entry.objects.filter(verb__in=["thread:snoozed", "finding:raised"])
        .values_list("verb", flat=True)
        .order_by("pk")
    )
    assert first in (["finding:raised"], ["thread:snoozed", "finding:raised"])


@pytest.mark.parametrize("round_", ROUNDS)
def test_two_snooze_and_the_last_date_stands(living_house: House, round_: int) -> None:
    house = living_house
    thread = a_thread(house)
    dates = [clock.now() + timedelta(minutes=minutes) for minutes in (1, 2)]
    marta = house.marta
    results = at_once(*(lambda until=until: dialogue.snooze(thread.pk, until=until, by=marta) for until in dates))
    assert conflicts(results) == 0
    assert Thread.objects.get(pk=thread.pk).snoozed_until in dates
    assert entries("thread:snoozed") == 2


@pytest.mark.parametrize("round_", ROUNDS)
def test_one_rates_twice_in_two_windows(living_house: House, round_: int) -> None:
    house = living_house
    thread = a_thread(house)
    message = delivered(house, thread)
    someone = the_person(thread)
    at_once(
        lambda: dialogue.rate(message.pk, helped="yes", heard="", by=someone),
        lambda: dialogue.rate(message.pk, helped="", heard="some", by=someone),
    )
    rating = Rating.objects.get(message=message)
    assert (rating.helped, rating.heard) == ("yes", "some")


@pytest.mark.parametrize("round_", ROUNDS)
def test_an_answer_opened_in_two_windows_is_read_once(living_house: House, round_: int) -> None:
    house = living_house
    thread = a_thread(house)
    message = delivered(house, thread)
    someone = the_person(thread)
    results = at_once(*[lambda: dialogue.mark_read_by_person([message.pk], by=someone)] * 3)
    assert sorted(map(len, results)) == [0, 0, 1]  # type: ignore[arg-type]
    assert entries("reply:read") == 1


@pytest.mark.parametrize("round_", ROUNDS)
def test_notes_written_at_once_are_all_kept(living_house: House, round_: int) -> None:
    house = living_house
    thread = a_thread(house)
    people = [house.marta, house.jonas, house.samuel]
    at_once(*(lambda by=by: dialogue.add_note(thread.pk, text=f"From {by.id}.", by=by) for by in people))
    assert Note.objects.filter(thread=thread).count() == entries("note:written") == 3
    assert verify().ok


@pytest.mark.parametrize("round_", ROUNDS)
def test_a_note_withheld_and_released_at_once_is_wholly_one_or_the_other(living_house: House, round_: int) -> None:
    house = living_house
    thread = a_thread(house)
    note = dialogue.add_note(thread.pk, text="Their brother reads their mail.", by=house.marta)
    petra, day = house.petra, (clock.now() + timedelta(days=30)).date()
    at_once(
        lambda: dialogue.withhold_note(note.pk, ground="danger_to_person", review_on=day, by=petra),
        lambda: dialogue.release_note(note.pk, by=petra),
    )
    stands = Note.objects.get(pk=note.pk)
    last = Entry.objects.filter(verb__in=["note:withheld", "note:released"]).latest("pk").verb
    assert (stands.withheld_at is not None) is (last == "note:withheld")


@pytest.mark.parametrize("round_", ROUNDS)
def test_one_opinion_pressed_twice_at_once_is_kept_once(living_house: House, round_: int) -> None:
    house = living_house
    finding = a_finding(house)
    marta = house.marta
    results = at_once(
        *(
            lambda verdict=verdict: dialogue.say_of_finding(finding.pk, verdict=verdict, by=marta)
            for verdict in ("right", "wrong")
        )
    )
    assert conflicts(results) == 0
    assert FindingOpinion.objects.filter(finding=finding).count() == 1
    last = Entry.objects.filter(verb__startswith="finding:called_").latest("pk").verb
    assert last == f"finding:called_{FindingOpinion.objects.get(finding=finding).verdict}"


@pytest.mark.parametrize("round_", ROUNDS)
def test_everyone_who_opens_a_thread_at_once_is_seen_there(living_house: House, round_: int) -> None:
    house = living_house
    thread = a_thread(house)
    people = [house.marta, house.marta, house.jonas, house.hanna]
    at_once(*(lambda by=by: dialogue.here(thread.pk, doing="reading", by=by) for by in people))
    assert Presence.objects.filter(thread=thread).count() == 3


@pytest.mark.parametrize("round_", ROUNDS)
def test_two_letters_closed_by_two_people_leave_no_clock_and_a_thread_at_rest(living_house: House, round_: int) -> None:
    house = living_house
    thread = a_thread(house)
    asked = Letter(
        organisation_id=house.organisation.pk,
        channel="web",
        text="And in the car?",
        kind="email",
        address="",
        country="IE",
        language="en",
        about="me",
        idempotency_key="again",
        proven=True,
        thread_id=thread.pk,
        person_id=thread.person_id,
    )
    inbound.accept(asked, by=the_person(thread))
    drain()
    letters = list(Message.objects.filter(thread=thread, direction="in").values_list("pk", flat=True))
    acts = [
        lambda pk=pk, by=by: dialogue.close_message(pk, why="thanks", by=by)
        for pk, by in zip(letters, (house.marta, house.jonas), strict=True)
    ]
    assert conflicts(at_once(*acts)) == 0
    stands = Thread.objects.get(pk=thread.pk)
    assert set(Message.objects.filter(pk__in=letters).values_list("status", flat=True)) == {Status.CLOSED}
    assert (stands.state, stands.due_at) == (Thread.State.RESTING, None)
    assert not Clock.objects.filter(thread_id=thread.pk, ended_at=None).exists()


@pytest.mark.parametrize("round_", ROUNDS)
def test_a_letter_opened_by_many_is_read_once_while_its_thread_is_handed_over(living_house: House, round_: int) -> None:
    house = living_house
    thread = a_thread(house, A_RASH)
    other = next(one for one in (house.marta, house.jonas) if one.id != thread.owner_id)
    hanna, people = house.hanna, [house.marta, house.tomas, house.samuel]
    results = at_once(
        lambda: dialogue.hand_over(thread.pk, to=other.id, note="Please.", by=hanna),
        *(lambda by=by: dialogue.note_read(thread, by=by) for by in people),
    )
    assert sorted(results[1:]) == [0, 0, 1]  # type: ignore[type-var]
    assert Thread.objects.get(pk=thread.pk).owner_id == other.id
    assert entries("message:read") == 1
