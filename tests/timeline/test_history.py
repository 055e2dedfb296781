"""A person's history, told out of the ledger."""

from answerable.access.actor import person
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.people import actions as people
from answerable.people.queries import same_person
from answerable.people.rules import COMMAND_LINE
from answerable.timeline.queries import PAGE, history, how_many_looked, where, who_looked
from tests.cast import House, a_letter, a_thread, the_letter
from tests.journey.answers import delivered, in_review, sign


def test_who_looked_names_the_face_the_role_and_the_reason(house: House) -> None:
    thread = a_thread(house)
    consent.open(house.marta, thread.person_id, Purpose.ANSWERING)
    consent.open(house.tomas, thread.person_id, Purpose.SAFETY)
    lines = who_looked(same_person(thread.person_id))
    assert [(line.who.name, line.who.role, line.act, line.why) for line in lines if not line.by_software] == [
        ("Tomás Pereira", "Safety officer", "Opened your letters", "to keep people safe, as the law asks"),
        ("Marta Lindqvist", "Nurse", "Opened your letters", "to answer you")]
    assert [line.verb for line in lines if line.by_software] == ["message:screened"]
    assert how_many_looked(same_person(thread.person_id)) == 2


def test_the_identity_behind_a_face_is_never_told(house: House) -> None:
    people.set_face(house.staff["marta"].pk, display_name="M. from the skin team", role_line="Nurse", languages=["en"],
                    own_words="", by=house.marta)
    thread = a_thread(house)
    delivered(house, thread)
    mine = same_person(thread.person_id)
    told = " ".join(f"{line.text} {line.who}" for line in history(mine, limit=500))
    told += " ".join(step.text for step in where(the_letter(thread)))
    assert "M. from the skin team" in told
    assert "Lindqvist" not in told
    assert "marta@" not in told


def test_ones_own_reading_is_in_the_history_and_not_among_those_who_looked(house: House) -> None:
    thread = a_thread(house)
    consent.open(person(thread.person_id), thread.person_id, Purpose.OWN)
    mine = same_person(thread.person_id)
    assert "You opened your letters" in [line.text for line in history(mine)]
    assert all(line.by_software for line in who_looked(mine))


def test_the_history_is_read_page_by_page_without_a_gap(house: House) -> None:
    thread = a_thread(house)
    mine = same_person(thread.person_id)
    whole = [line.id for line in history(mine, limit=500)]
    first = history(mine, limit=3)
    rest = history(mine, first[-1].id, limit=500)
    assert [line.id for line in (*first, *rest)] == whole == sorted(whole, reverse=True)
    assert len(whole) < PAGE


def test_another_persons_history_is_not_in_it(house: House) -> None:
    mine = a_thread(house, address="one@example.org")
    other = a_letter(house, address="two@example.org")
    consent.open(house.marta, other.person_id, Purpose.ANSWERING)
    assert how_many_looked(same_person(mine.person_id)) == 0


def test_staff_read_the_same_history_in_their_own_words(house: House) -> None:
    thread = a_thread(house)
    texts = [line.text for line in history(same_person(thread.person_id), voice="staff")]
    assert "They wrote" in texts
    assert "The conversation was given to Marta Lindqvist" in texts


def test_a_letter_is_followed_from_its_receipt_to_the_answer(house: House) -> None:
    receipt = a_letter(house, address="first@example.org")
    letter = the_letter_of(receipt.message_id)
    assert now(letter) == "We look for danger first"
    thread = a_thread(house, address="second@example.org")
    assert now(the_letter(thread)) == "Jonas has it and reads it next"
    found = in_review(thread, house.jonas)
    assert now(the_letter(thread)) == "Samuel Okafor is checking it"
    sign(house, found, "samuel")
    assert now(the_letter(thread)) == "It is on its way to this page"
    from answerable.journey.delivery import actions as delivery

    delivery.send_waiting()
    assert now(the_letter(thread)) == "You can read it"
    assert "Samuel Okafor checked it" in [step.text for step in where(the_letter(thread))]


def the_letter_of(message_id: str):  # type: ignore[no-untyped-def]
    from answerable.dialogue.models import Message

    return Message.objects.select_related("thread").get(pk=message_id)


def now(letter) -> str:  # type: ignore[no-untyped-def]
    return next(step.text for step in where(letter) if step.state == "now")


def test_no_sentence_for_the_person_is_lost_on_entries_about_nobody(house: House) -> None:
    people.set_hours(house.team.pk, zone="Europe/Dublin", hours={}, closed_days=[], by=COMMAND_LINE)
    assert history(["per_nobody"]) == []
