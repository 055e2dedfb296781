"""An answer that waits for a signature: said where one would write, with who may sign it and by when."""

import re

import pytest

from answerable.conductor.loop import drain
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.reply import actions as reply
from answerable.journey.review import actions as review
from answerable.journey.review.actions import proof
from answerable.journey.review.models import Review
from tests.cast import PASSWORD, House, a_thread
from tests.desk.browsing import RASH, address_of, queries_of, words_of, writes_again
from tests.desk.conftest import SignIn

ANSWER = "Dear Aoife, rash is a known side effect of Quillorin. Please call your doctor today."


@pytest.fixture
def thread(house: House) -> Thread:
    """A conversation with an answer of Marta's that a doctor must sign."""
    thread = a_thread(house, RASH)
    draft = reply.save_draft(thread.pk, text=ANSWER, by=house.marta)
    reply.submit(draft.pk, version=draft.version, by=house.marta)
    drain()
    return thread


def answer_in(thread: Thread) -> Message:
    return Message.objects.get(thread=thread, direction="out")


def signed(house: House, thread: Thread) -> None:
    waits = Review.objects.get(message__thread=thread, ended_at=None)
    proved = proof.prove_password(house.staff["samuel"], PASSWORD)
    review.sign(waits.pk, role="medical", printed_name="Samuel Okafor", proof=proved, by=house.samuel)
    drain()


def place_of(page: str) -> str:
    """The part of a page that says what waits."""
    found = re.search(r'<section[^>]*id="waiting".*?</section>', page, re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found[0])) if found else ""


def test_its_author_sees_that_it_waits_for_whom_and_until_when(house: House, at_desk: SignIn, thread: Thread) -> None:
    page = at_desk("marta").get(address_of(thread)).content.decode()
    said = place_of(page)
    assert "Your answer waits for a signature" in said
    assert "Samuel Okafor" in said
    assert "Medical. Not signed yet. Lena Fuchs may sign it too." in said
    assert re.search(r"minutes? left|By \d", said)
    assert 'id="draft"' not in page


def test_its_author_changes_it_or_takes_it_back_from_there(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("marta")
    page = client.get(address_of(thread)).content.decode()
    message = answer_in(thread)
    assert f'href="{address_of(thread)}?change={message.pk}#answer"' in page
    assert 'id="draft"' in client.get(f"{address_of(thread)}?change={message.pk}").content.decode()
    assert f'action="/desk/messages/{message.pk}/withdraw/"' in page
    client.post(f"/desk/messages/{message.pk}/withdraw/")
    assert answer_in(thread).status == Status.WITHDRAWN
    assert 'id="draft"' in client.get(address_of(thread)).content.decode()


def test_a_colleague_writes_beside_it_only_on_purpose(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("jonas")
    page = client.get(address_of(thread)).content.decode()
    said = place_of(page)
    assert "Marta Lindqvist’s answer waits for a signature" in said
    assert "Take it back" not in said and "Change it" not in said
    assert 'id="draft"' not in page
    assert f'href="{address_of(thread)}?another#answer"' in page
    assert 'id="draft"' in client.get(f"{address_of(thread)}?another").content.decode()


def test_an_author_is_offered_no_second_answer_that_could_not_be_kept(
    house: House, at_desk: SignIn, thread: Thread
) -> None:
    assert 'id="draft"' not in at_desk("marta").get(f"{address_of(thread)}?another").content.decode()


def test_the_lead_may_take_it_back_and_not_change_it(house: House, at_desk: SignIn, thread: Thread) -> None:
    said = place_of(at_desk("hanna").get(address_of(thread)).content.decode())
    assert "Take it back" in said
    assert "Change it" not in said


def test_whoever_began_a_draft_before_still_finds_it(house: House, at_desk: SignIn, thread: Thread) -> None:
    reply.save_draft(thread.pk, text="Mine was begun", by=house.jonas)
    page = at_desk("jonas").get(address_of(thread))
    assert "Mine was begun" in page.content.decode()
    assert "Marta Lindqvist got there first" in words_of(page)


def test_an_open_page_learns_that_it_went_out(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("marta")
    again = f"{address_of(thread, 'letters/')}?answer=waits"
    assert again in client.get(address_of(thread)).content.decode()
    assert "waits for a signature" in place_of(client.get(again).content.decode())
    signed(house, thread)
    page = client.get(again).content.decode()
    assert "Nothing waits for a signature now" in place_of(page)
    assert 'hx-swap-oob="true"' in re.findall(r'<section[^>]*id="waiting"[^>]*>', page)[0]


def test_an_open_page_learns_that_it_came_back(house: House, at_desk: SignIn, thread: Thread) -> None:
    waits = Review.objects.get(message__thread=thread, ended_at=None)
    review.send_back(waits.pk, remarks=[(0, 10, "Say hello first.")], by=house.samuel)
    client = at_desk("marta")
    said = place_of(client.get(f"{address_of(thread, 'letters/')}?answer=waits").content.decode())
    assert "It came back with a change asked for" in said
    assert "Go on writing" in said
    page = client.get(address_of(thread))
    assert "Samuel Okafor: Say hello first." in words_of(page)
    assert 'data-finds="Dear Aoife"' in page.content.decode()


def test_a_page_on_which_someone_writes_gets_no_place_that_it_does_not_have(
    house: House, at_desk: SignIn, thread: Thread
) -> None:
    page = at_desk("jonas").get(address_of(thread, "letters/")).content.decode()
    assert 'id="rival"' in page
    assert 'id="waiting"' not in page


def test_saying_who_may_sign_takes_a_fixed_number_of_queries(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("marta")
    client.get(address_of(thread))
    few = queries_of(client, address_of(thread))
    for number in range(4):
        writes_again(house, thread, f"One more thing, number {number}.")
    client.get(address_of(thread))
    assert queries_of(client, address_of(thread)) == few
    assert few <= 9
