"""What was kept long enough goes, and nothing else does: least of all what law or a hold keeps."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session

from answerable.access.actor import person
from answerable.conductor import retention
from answerable.conductor.retention import TABLE, YEAR, sweep
from answerable.config.checks import CHECKS
from answerable.consent import actions as consent
from answerable.consent.models import Obligation, Opening
from answerable.consent.purposes import Purpose
from answerable.consent.rules import RETENTION
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Presence, Thread
from answerable.dialogue.rules import may_expire
from answerable.journey.delivery import actions as delivery
from answerable.journey.delivery.models import Delivery, DemoMail
from answerable.journey.review.models import ProofTry
from answerable.kit import clock
from answerable.kit.errors import Refused
from answerable.ledger.models import Entry
from answerable.ledger.verify import verify
from answerable.people import actions as people
from answerable.people.models import ContactPoint, Invitation, SignInCode
from answerable.people.queries import by_address
from answerable.people.rules import COMMAND_LINE
from answerable.profile import actions as profiles
from answerable.profile.queries import rules_for
from tests.cast import House, a_letter, a_thread
from tests.journey import answers

HARM = "I broke out in hives all over after I took Quillorin, and my face is swollen."
DAY, MONTH = timedelta(days=1), timedelta(days=30)


def a_code(house: House) -> Callable[[], int]:
    people.ask_code(house.organisation, "email", "aoife@example.org")
    return SignInCode.objects.count


def a_presence(house: House) -> Callable[[], int]:
    dialogue.here(a_thread(house).pk, doing="reading", by=house.marta)
    return Presence.objects.count


def an_opening(house: House) -> Callable[[], int]:
    consent.open(house.marta, a_thread(house).person_id, Purpose.ANSWERING)
    return Opening.objects.count


def a_try(house: House) -> Callable[[], int]:
    ProofTry.objects.create(staff_id=house.samuel.id, at=clock.now())
    return ProofTry.objects.count


def an_invitation(house: House) -> Callable[[], int]:
    people.invite(house.organisation.pk, email="new@quillmere.example", identity="New Nurse", roles=["responder"],
                  teams=[house.team.pk], by=COMMAND_LINE)
    return Invitation.objects.count


def a_code_that_never_left(house: House) -> Callable[[], int]:
    point = ContactPoint.objects.get(person=a_thread(house).person_id)
    sent = delivery.send_sign_in_code(point, "123456")
    Delivery.objects.filter(pk=sent.pk).update(due_at=None, parked_at=clock.now(), parked_why="no way")
    return Delivery.objects.filter(payload_sealed__isnull=False).count


def a_demo_mail(house: House) -> Callable[[], int]:
    sent = delivery.send_staff(to="marta@quillmere.example", subject="x", text="x")
    DemoMail.objects.create(delivery=sent, body_sealed=b"", at=clock.now())
    return DemoMail.objects.count


@pytest.mark.parametrize(("make", "kept"), [
    (a_code, DAY), (a_presence, DAY), (an_opening, DAY), (a_try, DAY), (an_invitation, MONTH),
    (a_code_that_never_left, MONTH), (a_demo_mail, MONTH),
])
def test_what_was_kept_long_enough_goes_and_not_before(
    house: House, make: Callable[[House], Callable[[], int]], kept: timedelta
) -> None:
    left = make(house)
    sweep(clock.now())
    assert left() == 1
    for later, count in ((kept - timedelta(hours=1), 1), (kept + 4 * DAY, 0)):
        with clock.shifted(later):
            sweep(clock.now())
            assert left() == count
    assert verify().ok


def test_a_session_that_ran_out_goes_with_what_lies_in_it(db: None) -> None:
    ran_out, goes_on = SessionStore(), SessionStore()
    for store, seconds in ((ran_out, -1), (goes_on, 60)):
        store["aside"] = {"sealed": "x"}
        store.set_expiry(seconds)
        store.save()
    sweep(clock.now())
    assert list(Session.objects.values_list("session_key", flat=True)) == [goes_on.session_key]


def test_a_sweep_with_nothing_to_throw_away_writes_nothing(house: House) -> None:
    a_thread(house)
    before = Entry.objects.count()
    assert sweep(clock.now()) == 0
    assert Entry.objects.count() == before


def signed_and_delivered(house: House, thread: Thread) -> None:
    answers.sign(house, answers.in_review(thread, house.marta), "samuel")
    assert delivery.send_waiting() == 1


def sign_rules(house: House, years: int) -> None:
    made = profiles.draft(house.organisation.pk, "IE", choices={"kept_years": {"value": years}}, by=house.clara)
    profiles.sign(made.pk, printed_name="Clara Moreau", by=house.clara)


def an_answered_thread(house: House) -> Thread:
    thread = a_thread(house)
    answers.delivered(house, thread)
    thread.refresh_from_db()
    assert thread.state == "resting"
    return thread


def swept_after(years: float) -> int:
    with clock.shifted(years * YEAR):
        return sweep(clock.now())


def is_known(house: House) -> bool:
    return by_address(house.organisation.pk, "aoife@example.org") is not None


def test_without_a_number_in_the_signed_rules_conversations_stay_for_ever(house: House) -> None:
    an_answered_thread(house)
    swept_after(100)
    assert is_known(house)
    said = [found.said for found in CHECKS["retention"]()]
    assert any("quillmere, IE: conversations are kept without end: choose" in line for line in said)


def test_a_person_whose_conversations_are_over_for_the_years_that_were_signed_is_erased(house: House) -> None:
    thread = an_answered_thread(house)
    sign_rules(house, 2)
    assert rules_for(house.organisation.pk, "IE").kept_years == 2
    swept_after(1.9)
    assert is_known(house)
    assert swept_after(2.1) > 0
    assert not is_known(house)
    done = Entry.objects.get(verb="person:erased")
    assert (done.person_id, done.actor_kind, done.actor_id) == (thread.person_id, "software", RETENTION.id)
    swept_after(2.2)
    assert Entry.objects.filter(verb="person:erased").count() == 1
    assert verify().ok


def test_what_was_signed_stays_kept_when_its_person_is_erased(house: House) -> None:
    thread = a_thread(house)
    signed_and_delivered(house, thread)
    sign_rules(house, 2)
    swept_after(3)
    assert not is_known(house)
    kept = Obligation.objects.get(person_id=thread.person_id)
    assert consent.open_kept(house.clara, kept.pk)


def under_a_hold(house: House) -> None:
    consent.place_hold(an_answered_thread(house).person_id, ground="claim", by=house.clara)


def with_a_later_letter(house: House) -> None:
    an_answered_thread(house)
    with clock.shifted(2 * YEAR):
        answers.delivered(house, a_thread(house))


def with_a_letter_that_waits(house: House) -> None:
    a_thread(house)


def with_a_letter_that_nobody_screened(house: House) -> None:
    a_letter(house)


def with_a_harm_that_is_open(house: House) -> None:
    signed_and_delivered(house, a_thread(house, HARM))


@pytest.mark.parametrize("stands", [
    under_a_hold, with_a_later_letter, with_a_letter_that_waits, with_a_letter_that_nobody_screened,
    with_a_harm_that_is_open,
])
def test_whom_law_or_care_still_needs_is_not_erased(house: House, stands: Callable[[House], None]) -> None:
    stands(house)
    sign_rules(house, 2)
    swept_after(3)
    assert is_known(house)
    assert not Entry.objects.filter(verb__in=["erasure:begun", "person:erased"]).exists()


def test_a_hold_that_comes_between_the_look_and_the_act_still_stops_it(house: House) -> None:
    thread = an_answered_thread(house)
    consent.place_hold(thread.person_id, ground="court", by=house.clara)
    with clock.shifted(3 * YEAR), pytest.raises(Refused, match="legal hold"):
        dialogue.erase_expired(thread.person_id, before=clock.now())


@pytest.mark.parametrize(("states", "days", "may"), [
    (["resting"], -1, True), (["resting"], 0, False), (["resting"], 1, False), (["resting", "held"], -1, False),
    (["needs_answer"], -9, False), ([], -1, True),
])
def test_when_conversations_are_over(states: list[str], days: int, may: bool) -> None:
    before = datetime(2030, 1, 1)
    assert may_expire(states, newest=before + timedelta(days=days), before=before).ok is may


def test_nobody_else_erases_under_the_name_of_the_rules(house: House) -> None:
    thread = an_answered_thread(house)
    for other in (person(thread.person_id), house.marta):
        with pytest.raises(Refused):
            dialogue.erase(thread.person_id, by=other)


def test_each_kind_says_how_long_and_why_and_is_shown_by_the_doctor(house: House) -> None:
    said: dict[str, Any] = {found.said: found.ok for found in CHECKS["retention"]()}
    for kind in TABLE:
        assert said[f"{kind.what}: {kind.how_long}"]
        assert kind.why.count("GDPR") + kind.why.count("CFR") + kind.why.count("House default") > 0


def test_a_sweep_that_never_comes_is_named(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    a_code(house)
    monkeypatch.setattr(retention, "MOST_ROWS", 0)
    with clock.shifted(3 * DAY):
        (found,) = [one for one in CHECKS["retention"]() if not one.ok]
    assert found.said.endswith("1 wait to be swept")
