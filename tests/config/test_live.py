"""The stream of what changed: who hears what, what is told again, and how it ends."""

import asyncio
import http.client
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.db import connections
from django.test import Client

from answerable.access.actor import person
from answerable.config import live as lives
from answerable.config.bridge import Bridge, Receive, Scope, Send
from answerable.config.live import MOST_WAITING, Reader, hub, live
from answerable.dialogue import actions as dialogue
from answerable.ledger.models import Entry
from answerable.people.queries import by_address
from tests.cast import House, a_letter, a_thread
from tests.faults.listening import listening, send_home
from tests.portal.conftest import enter

THREADS = 4
PATIENCE = 20.0
pytestmark = pytest.mark.usefixtures("quick_beat")


@dataclass
class Stream:
    """One open page."""

    link: http.client.HTTPConnection
    answer: http.client.HTTPResponse

    def hears(self) -> dict[str, str]:
        """The next event with data, or {} at the stream's end."""
        event: dict[str, str] = {}
        while line := self.answer.readline():
            name, _, value = line.decode().rstrip("\n").partition(": ")
            if name:
                event[name] = value
            elif "data" in event:
                return event
            else:
                event = {}
        return {}

    def hears_of(self, thread_id: str) -> dict[str, str]:
        """The first event about this conversation."""
        while event := self.hears():
            if event["data"].split(" ")[0] == thread_id:
                return event
        raise AssertionError("the stream ended")

    def close(self) -> None:
        self.answer.close()
        self.link.close()


class Pages:
    """Opens pages at one server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.open_ones: list[Stream] = []

    def open(self, browser: Client, last: str = "", method: str = "GET") -> Stream:
        cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in browser.cookies.items())
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        link.request(method, "/live", headers={"Cookie": cookies, **({"Last-Event-ID": last} if last else {})})
        self.open_ones.append(Stream(link, link.getresponse()))
        return self.open_ones[-1]


@pytest.fixture
def quick_beat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lives, "BEAT_SECONDS", 1)


@pytest.fixture
def pages(living_house: House) -> Iterator[Pages]:
    bridge = Bridge(lambda *_: [], threads=THREADS)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await live(scope, receive, send, bridge)

    hub.start()
    with listening(app) as port:
        opened = Pages(port)
        yield opened
        hub.stop()
        for one in opened.open_ones:
            one.close()
    assert hub._thread is not None
    hub._thread.join(PATIENCE)
    send_home(bridge, THREADS)


def at_the_desk(house: House, name: str) -> Client:
    browser = Client()
    browser.force_login(house.staff[name], backend="allauth.account.auth_backends.AuthenticationBackend")
    session = browser.session
    session["demo_sign_in"] = house.staff[name].pk
    session.save()
    return browser


def test_a_stranger_hears_nothing(pages: Pages) -> None:
    refused = pages.open(Client())
    assert (refused.answer.status, refused.answer.read()) == (403, b"")
    forged = Client()
    forged.cookies["sessionid"] = "x" * 32
    assert pages.open(forged).answer.status == 403


def test_only_reading_is_possible(pages: Pages, living_house: House) -> None:
    assert pages.open(at_the_desk(living_house, "marta"), method="POST").answer.status == 405


def test_staff_hear_of_their_own_teams_at_once_and_of_no_other(pages: Pages, living_house: House) -> None:
    own, other = (pages.open(at_the_desk(living_house, name)) for name in ("marta", "outsider"))
    thread = a_thread(living_house)
    heard = own.hears_of(thread.pk)
    assert heard["event"] == "thread"
    assert int(heard["id"]) > 0
    entries = Entry.objects.filter(pk__lte=int(heard["id"])).count()
    assert entries, "what was told is in the ledger"
    hub.stop()
    assert other.hears() == {}


def test_a_person_hears_of_themselves_and_no_word_of_what_was_done(pages: Pages, living_house: House) -> None:
    thread = a_thread(living_house)
    page = pages.open(enter("aoife@example.org"))
    assert page.answer.status == 200
    other = a_thread(living_house, address="other@example.org")
    dialogue.add_note(thread.pk, text="She would rather be called.", by=living_house.marta)
    heard = page.hears_of(thread.pk)
    assert heard["data"] == thread.pk
    hub.stop()
    assert other.pk not in [event["data"] for event in iter(page.hears, {})]


def test_what_was_missed_is_told_again(pages: Pages, living_house: House) -> None:
    browser = at_the_desk(living_house, "marta")
    first = a_thread(living_house)
    last = pages.open(browser)
    second = a_thread(living_house, address="second@example.org")
    heard = last.hears_of(second.pk)
    last.close()
    third = a_thread(living_house, address="third@example.org")
    again = pages.open(browser, last=heard["id"])
    told = again.hears_of(third.pk)
    assert int(told["id"]) > int(heard["id"])
    assert first.pk != third.pk


def test_who_missed_too_much_is_told_to_look_at_everything(
    pages: Pages, living_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lives, "LOOK_BACK", 5)
    a_thread(living_house)
    event = pages.open(at_the_desk(living_house, "marta"), last="1").hears()
    assert event["data"] == "all"
    assert int(event["id"]) == Entry.objects.order_by("-pk").values_list("pk", flat=True)[0]


@pytest.mark.parametrize("last", ["nonsense", "-1", "9" * 40, "\xb2"])
def test_an_impossible_last_event_opens_a_stream_all_the_same(pages: Pages, living_house: House, last: str) -> None:
    page = pages.open(at_the_desk(living_house, "marta"), last=last)
    assert page.answer.status == 200
    thread = a_thread(living_house)
    assert page.hears_of(thread.pk)


def test_who_signed_out_is_a_stranger_when_the_stream_opens_anew(
    pages: Pages, living_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lives, "STREAM_SECONDS", 0)
    browser = at_the_desk(living_house, "marta")
    page = pages.open(browser)
    assert (page.answer.status, page.hears()) == (200, {})
    browser.session.flush()
    assert pages.open(browser).answer.status == 403


def test_a_page_that_leaves_is_forgotten(pages: Pages, living_house: House) -> None:
    page = pages.open(at_the_desk(living_house, "marta"))
    assert len(hub._all()) == 1
    page.close()
    until = time.monotonic() + PATIENCE
    while hub._all() and time.monotonic() < until:
        time.sleep(0.05)
    assert hub._all() == []


def test_two_hundred_pages_hear_the_same_event(pages: Pages, living_house: House) -> None:
    browsers = [at_the_desk(living_house, name) for name in ("marta", "jonas", "samuel", "hanna")]
    many = [pages.open(browsers[number % len(browsers)]) for number in range(200)]
    assert {page.answer.status for page in many} == {200}
    thread = a_thread(living_house)
    assert [page.hears_of(thread.pk)["event"] for page in many] == ["thread"] * 200


def test_no_more_streams_than_the_house_can_hold(
    pages: Pages, living_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lives, "MOST_STREAMS", 2)
    browser = at_the_desk(living_house, "marta")
    assert [pages.open(browser).answer.status for _ in range(3)] == [200, 200, 503]


def test_nobody_takes_the_place_of_all_others(
    pages: Pages, living_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lives, "MOST_FOR_ONE", 2)
    one, other = at_the_desk(living_house, "marta"), at_the_desk(living_house, "jonas")
    assert [pages.open(one).answer.status for _ in range(3)] == [200, 200, 503]
    assert pages.open(other).answer.status == 200


def test_every_stream_ends_when_the_house_closes(pages: Pages, living_house: House) -> None:
    many = [pages.open(at_the_desk(living_house, "marta")) for _ in range(10)]
    hub.stop()
    assert [page.hears() for page in many] == [{}] * 10
    assert pages.open(at_the_desk(living_house, "marta")).answer.status == 503


def test_when_the_database_is_away_the_stream_says_so_and_the_next_one_opens(
    pages: Pages, living_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = at_the_desk(living_house, "marta")
    with monkeypatch.context() as away:
        away.setattr(lives, "here", lambda _: 1 / 0)
        assert pages.open(browser).answer.status == 503
    assert pages.open(browser).answer.status == 200


def test_the_follower_goes_on_after_the_database_was_away(
    pages: Pages, living_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = pages.open(at_the_desk(living_house, "marta"))
    failed = threading.Event()

    def away(*_: object, **__: object) -> list[Entry]:
        failed.set()
        raise ConnectionError

    with monkeypatch.context() as patched:
        patched.setattr(lives.feed.Follower, "wait", away)
        assert failed.wait(PATIENCE)
        receipt = a_letter(living_house)
        dialogue.add_note(a_thread(living_house, address="x@example.org").pk, text="Note.", by=living_house.marta)
    assert page.hears()
    assert receipt.thread_id


def reader_of(loop: asyncio.AbstractEventLoop) -> Reader:
    return Reader(None, frozenset(), loop)


def test_no_event_is_lost_between_two_looks() -> None:
    count = MOST_WAITING * 5

    async def play() -> str:
        loop = asyncio.get_running_loop()
        # Never so many on their way that the reader would be told to look at everything instead.
        reader, heard, room = reader_of(loop), "", threading.Semaphore(MOST_WAITING // 2)

        def tell() -> None:
            for number in range(count):
                assert room.acquire(timeout=PATIENCE)
                loop.call_soon_threadsafe(reader.put, [f"{number};"])

        telling = threading.Thread(target=tell)
        telling.start()
        while heard.count(";") < count:
            try:
                await asyncio.wait_for(reader.called.wait(), 0.0001)
            except TimeoutError:
                continue
            said = reader.take()
            heard += said
            for _ in range(said.count(";")):
                room.release()
        telling.join()
        return heard

    heard = asyncio.run(asyncio.wait_for(play(), PATIENCE))
    assert heard == "".join(f"{number};" for number in range(count))


def test_a_reader_who_is_far_behind_is_told_to_look_at_everything() -> None:
    async def play() -> str:
        reader = reader_of(asyncio.get_running_loop())
        for number in range(MOST_WAITING + 2):
            reader.put([f"{number};"])
        return reader.take()

    assert asyncio.run(play()) == lives.LOOK_AT_ALL + f"{MOST_WAITING + 1};"


def test_the_records_of_one_person_are_heard_together(living_house: House) -> None:
    thread = a_thread(living_house)
    someone = by_address(living_house.organisation.pk, "aoife@example.org")
    assert someone is not None
    entry = Entry.objects.filter(person_id=thread.person_id).first()
    assert entry is not None

    async def play() -> tuple[bool, bool]:
        loop = asyncio.get_running_loop()
        own = Reader(None, frozenset({person(someone.pk).id}), loop)
        return own.may_hear(entry, []), reader_of(loop).may_hear(entry, [])

    assert asyncio.run(play()) == (True, False)
    connections.close_all()
