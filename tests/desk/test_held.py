"""What the screen could not finish: the trained duty alone opens it, on record, and says what is in it."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from answerable.conductor.loop import drain
from answerable.dialogue.models import Finding, Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.screening import actions as screening
from answerable.journey.screening.reading import Batch
from answerable.kit import clock
from answerable.ledger.models import Entry
from tests.cast import House, a_letter
from tests.desk.browsing import address_of, words_of
from tests.desk.conftest import SignIn

WORDS = "My arm swelled up after the pen."


@pytest.fixture
def held(house: House, monkeypatch: pytest.MonkeyPatch) -> Message:
    """A letter whose screening failed for over a minute."""

    def fails(messages: Sequence[Message], *_: object) -> Batch:
        return Batch(failed=list(messages))

    receipt = a_letter(house, WORDS)
    with monkeypatch.context() as patched:
        patched.setattr(screening, "read_all", fails)
        screening.hold_late(clock.now() + timedelta(minutes=2))
    message = Message.objects.get(pk=receipt.message_id)
    assert message.status == Status.UNSCREENED
    return message


def test_ordinary_staff_do_not_see_it_at_all(house: House, at_desk: SignIn, held: Message) -> None:
    client = at_desk("marta")
    assert held.thread_id not in client.get("/desk/").content.decode()
    answer = client.get(f"/desk/threads/{held.thread_id}/")
    assert answer.status_code == 403
    assert "swelled" not in answer.content.decode()
    assert client.post(f"/desk/messages/{held.pk}/open/").status_code == 403


def test_the_trained_duty_sees_that_it_waits_and_no_word_before_opening_it(
    house: House, at_desk: SignIn, held: Message
) -> None:
    client = at_desk("tomas")
    assert "Held, not screened yet" in words_of(client.get("/desk/"))
    page = words_of(client.get(f"/desk/threads/{held.thread_id}/"))
    assert "Not screened yet" in page
    assert "swelled" not in page


def test_opening_it_is_recorded_and_what_was_seen_sends_it_on(house: House, at_desk: SignIn, held: Message) -> None:
    client = at_desk("tomas")
    thread = Thread.objects.get(pk=held.thread_id)
    client.post(f"/desk/messages/{held.pk}/open/")
    assert Entry.objects.filter(verb="message:opened_unscreened", actor_id=house.staff["tomas"].pk).count() == 1
    page = words_of(client.get(address_of(thread)))
    assert WORDS in page
    assert "You are its screener. What is in it?" in page
    client.post(f"/desk/messages/{held.pk}/read/", {"kinds": ["adverse_event"]})
    assert Finding.objects.filter(message=held, kind="adverse_event", rule="staff").count() == 1
    drain()
    held.refresh_from_db()
    assert held.status == Status.QUEUED


def test_a_kind_that_the_screen_does_not_know_is_refused(house: House, at_desk: SignIn, held: Message) -> None:
    client = at_desk("tomas")
    assert client.post(f"/desk/messages/{held.pk}/read/", {"kinds": ["gossip"]}).status_code == 422
    held.refresh_from_db()
    assert held.status == Status.UNSCREENED
