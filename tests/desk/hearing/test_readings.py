"""Reading blind: one letter and its words, nothing that the screen or anyone said of it, and what follows a tick."""

from datetime import date

import pytest

from answerable.clocks.models import Clock
from answerable.dialogue.models import Finding
from answerable.hearing.models import Reading
from answerable.kit import clock
from answerable.ledger.models import Entry
from answerable.people import actions as people
from answerable.people.models import Staff
from answerable.people.rules import COMMAND_LINE
from tests.cast import House
from tests.desk.browsing import words_of
from tests.desk.conftest import SignIn
from tests.hearing.room import a_second_reader, a_week_later, signed, thresholds

LIST = "/desk/blind/"
QUIET = "Thank you for the leaflet. My card is 4111 1111 1111 1111, for the postage."


@pytest.fixture
def drawn(house: House) -> Reading:
    """One letter that passed, drawn; Rosa, who comes to the cast, may read it."""
    rosa = a_second_reader(house)
    house.staff["rosa"] = Staff.objects.get(pk=rosa.id)
    return a_week_later(house, QUIET)[0]


def test_whoever_is_trained_for_safety_finds_the_letters_that_wait_for_them(drawn: Reading, at_desk: SignIn) -> None:
    page = at_desk("rosa").get(LIST)
    assert "One letter waits for your eyes" in words_of(page)
    assert f'href="/desk/blind/{drawn.pk}/"' in page.content.decode()
    assert str(drawn.message_id) not in page.content.decode()


def test_an_overdue_one_is_called_so(drawn: Reading, at_desk: SignIn) -> None:
    Reading.objects.update(due_at=clock.now())
    assert "overdue" in words_of(at_desk("rosa").get(LIST))
    assert "One blind reading is overdue" in words_of(at_desk("tomas").get("/desk/hearing/"))


def test_someone_trained_for_something_else_is_told_kindly(drawn: Reading, house: House, at_desk: SignIn) -> None:
    people.set_training(house.staff["hanna"].pk, "crisis", since=date(2020, 1, 1), until=None, by=COMMAND_LINE)
    said = words_of(at_desk("hanna").get(LIST))
    assert "Only those trained for safety read what the screen passed." in said
    assert at_desk("hanna").get(f"{LIST}{drawn.pk}/").status_code == 403


def test_someone_without_any_training_reads_none(drawn: Reading, at_desk: SignIn) -> None:
    for path in (LIST, f"{LIST}{drawn.pk}/"):
        assert at_desk("marta").get(path).status_code == 403
    assert at_desk("marta").post(f"{LIST}{drawn.pk}/seen/", {"nothing": "1"}).status_code == 403


def test_the_page_shows_the_words_and_nothing_that_anyone_said_of_them(
    drawn: Reading, house: House, at_desk: SignIn
) -> None:
    answer = at_desk("rosa").get(f"{LIST}{drawn.pk}/")
    page = answer.content.decode()
    assert "Thank you for the leaflet." in words_of(answer)
    assert "4111" not in page
    assert drawn.message is not None
    of_it = (drawn.message_id, drawn.message.thread_id, drawn.message.person_id, "shipped-", "Aoife", "<mark", "hives")
    assert [one for one in of_it if str(one) in page.partition("<main")[2]] == []
    opened = Entry.objects.filter(verb="person:opened", actor_id=house.staff["rosa"].pk)
    assert [entry.purpose for entry in opened] == ["safety"]


def test_nothing_of_these_is_an_answer_and_leads_on(drawn: Reading, house: House, at_desk: SignIn) -> None:
    client = at_desk("rosa")
    answer = client.post(f"{LIST}{drawn.pk}/seen/", {"nothing": "1"})
    assert answer["Location"] == LIST
    assert "Thank you. You found nothing of these in it, and that is kept." in words_of(client.get(LIST))
    drawn.refresh_from_db()
    assert (drawn.seen, drawn.reader_id) == ([], house.staff["rosa"].pk)
    assert client.get(f"{LIST}{drawn.pk}/").status_code == 409


def test_after_one_comes_the_next(house: House, at_desk: SignIn) -> None:
    house.staff["rosa"] = Staff.objects.get(pk=a_second_reader(house).id)
    first, second = a_week_later(house, QUIET, "Where is your office?")
    answer = at_desk("rosa").post(f"{LIST}{first.pk}/seen/", {"nothing": "1"})
    assert answer["Location"] == f"{LIST}{second.pk}/"


def test_a_tick_starts_its_clock_at_once_and_the_reader_is_told(drawn: Reading, at_desk: SignIn) -> None:
    client = at_desk("rosa")
    client.post(f"{LIST}{drawn.pk}/seen/", {"kind": ["crisis", "adverse_event"]})
    said = words_of(client.get(LIST))
    assert "Thank you. The screen had missed what you saw." in said
    assert "whoever is on duty for crisis must call" in said
    assert {one.kind for one in Clock.objects.filter(met_at=None)} >= {"crisis", "safety"}
    assert set(Finding.objects.filter(message=drawn.message_id).values_list("kind", flat=True)) >= {
        "crisis", "adverse_event"}  # fmt: skip


@pytest.mark.parametrize(("sent", "says"), [
    ({}, "Please say what is in the letter"),
    ({"kind": ["crisis"], "nothing": "1"}, "You ticked something, and that nothing of these is in it."),
])  # fmt: skip
def test_no_answer_or_two_are_asked_again_and_the_ticks_stay(
    drawn: Reading, at_desk: SignIn, sent: dict[str, object], says: str
) -> None:
    answer = at_desk("rosa").post(f"{LIST}{drawn.pk}/seen/", sent)
    assert answer.status_code == 422
    assert says in words_of(answer)
    assert answer.content.decode().count(" checked") == len(sent)
    drawn.refresh_from_db()
    assert drawn.read_at is None


def test_a_kind_that_there_is_none_of_is_refused(drawn: Reading, at_desk: SignIn) -> None:
    assert at_desk("rosa").post(f"{LIST}{drawn.pk}/seen/", {"kind": ["praise"]}).status_code == 422
    assert not Finding.objects.filter(message=drawn.message_id, kind="praise", raised_by__gt="").exists()


def test_whoever_signed_the_version_that_let_it_pass_does_not_read_it(house: House, at_desk: SignIn) -> None:
    signed(house, thresholds(house))
    one = a_week_later(house, QUIET)[0]
    client = at_desk("tomas")
    said = words_of(client.get(LIST))
    assert "No letter waits for you" in said
    assert "those you had a hand in, or whose version you signed, are not yours to read" in said
    refused = client.get(f"{LIST}{one.pk}/")
    assert refused.status_code == 403
    assert "You signed the version that let it pass. Someone else must read it." in words_of(refused)


def test_before_they_choose_the_reader_is_told_what_a_tick_does(drawn: Reading, at_desk: SignIn) -> None:
    said = words_of(at_desk("rosa").get(f"{LIST}{drawn.pk}/"))
    assert "the moment you send it, a clock runs and whoever is on duty for crisis must call" in said
    assert "If it was hard to read, you need not go on." in said
