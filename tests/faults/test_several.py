"""Two web processes and two workers on one PostgreSQL: they share the work, hear each other, and lose nothing when a
worker is killed, a web process is told to go, and the database breaks every connection and stays away for a while."""

import http.client
import os
import re
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.faults.deployment import GIVEN, Deployment, deployment
from tests.faults.test_leaving import at_the_desk
from tests.faults.writers import FIELD, Browser, Writers, form_of
from tests.journeys.serving import free_port, until

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(not os.environ.get(GIVEN), reason="Several machines share a PostgreSQL: it runs in that suite."),
]
SECONDS = 60
AWAY_SECONDS = 1.0
LETTERS = int(os.environ.get("FAULTS_MORE", "6"))
DRAFT = "I began to write this before the house was restarted."


class Page:
    """An open live page: what it heard, and how it ended."""

    def __init__(self, browser: Browser, last: str = "") -> None:
        self.heard: list[dict[str, str]] = []
        self.last, self.ended_well = last, False
        link = http.client.HTTPConnection("127.0.0.1", browser.port, timeout=SECONDS)
        cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        link.request("GET", "/live", headers={"Cookie": cookies, **({"Last-Event-ID": last} if last else {})})
        self._answer = link.getresponse()
        assert self._answer.status == 200
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        event: dict[str, str] = {}
        try:
            while line := self._answer.readline():
                name, _, value = line.decode().rstrip("\n").partition(": ")
                if name == "id":
                    self.last = value
                if name:
                    event[name] = value
                elif event:
                    self.heard.append(event)
                    event = {}
            self.ended_well = True
        except (OSError, http.client.HTTPException):
            self.ended_well = False

    def threads(self, verb: str = "message:queued") -> list[str]:
        """The conversations of which this act was heard."""
        told = [event["data"].split(" ") for event in self.heard if event.get("event") == "thread"]
        return [words[0] for words in told if words[-1] == verb]

    def end(self) -> bool:
        """Waits for its end, and says whether it was ended and not cut off."""
        self._thread.join(SECONDS)
        return self.ended_well and not self._thread.is_alive()


def writes(port: int, address: str) -> None:
    """One letter by the page of this process."""
    browser = Browser(port)
    _, page, _ = browser.asks("GET", "/write/")
    assert browser.asks("POST", "/write/", form_of(page, address, "Is it safe to fly?"))[0] == 302


def heard_a_new_one(page: Page, port: int, address: str) -> str:
    """Writes at one process, and gives the conversation of which the page, open at another, heard."""
    before = set(page.threads())
    writes(port, address)
    return str(until(lambda: [one for one in page.threads() if one not in before], seconds=SECONDS,
                     what="the page to hear of it")[0])


def keep_draft(desk: Browser, thread_id: str) -> None:
    """As the page does while someone types."""
    _, page, _ = desk.asks("GET", f"/desk/threads/{thread_id}/")
    fields = {**dict(FIELD.findall(page)), "text": DRAFT, "version": "0"}
    assert desk.asks("POST", f"/desk/threads/{thread_id}/draft/", fields)[0] == 200


def break_every_connection(house: Deployment) -> None:
    """What a restart of the database does to those who use it: all are cut off, and nobody comes in for a while."""
    name = urlsplit(house.surroundings["ANSWERABLE_DATABASE_URL"]).path[1:]
    with psycopg.connect(os.environ[GIVEN], autocommit=True) as server:
        server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false'.encode())
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        time.sleep(AWAY_SECONDS)
        server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true'.encode())


def second(house: Deployment) -> tuple[int, Any, Any]:
    """Another web process and another worker, as on another machine; where it answers, and both processes."""
    port = free_port()
    web = house.begin("answerable.config.cli", "up", "--port", str(port), "--no-conductor")
    worker = house.begin("answerable.config.cli", "work")
    until(lambda: Browser(port).asks("GET", "/health/ready/")[0] == 200, seconds=90, what="the second web process")
    return port, web, worker


def written_at_both(ports: tuple[int, int], meanwhile: Callable[[], None]) -> Writers:
    """Letters go in at both while something happens; what both heard is told together."""
    both = [Writers(port, many=2, start=start) for port, start in zip(ports, (1, 100_001), strict=True)]
    for one in both:
        one.begin()
    both[0].until_more(LETTERS // 2)
    meanwhile()
    for one in both:
        one.until_more(LETTERS)
        one.end()
    both[0].join(both[1])
    return both[0]


def test_several_machines_share_the_work_and_survive_each_other(shared: Path, tmp_path: Path) -> None:
    with deployment(shared, tmp_path, apart=True, ANSWERABLE_DEMO="1") as house:
        house.start()
        first_web, first_worker = house.running
        port, _, _ = second(house)
        desk = at_the_desk(house.port)
        page = Page(desk)
        thread_id = heard_a_new_one(page, port, "across@example.org")
        keep_draft(desk, thread_id)

        told = written_at_both((house.port, port), lambda: (
            first_worker.send_signal(signal.SIGKILL), break_every_connection(house)))  # type: ignore[func-returns-value]
        assert set(told.strange) <= {500, 503}, "away is all that anyone was told"
        until(lambda: Browser(port).asks("GET", "/health/ready/")[0] == 200, seconds=SECONDS, what="the database back")
        heard_a_new_one(page, port, "after@example.org")  # the same page, at the same process, hears on

        first_web.send_signal(signal.SIGTERM)
        assert page.end(), "a stream is ended, not cut off"
        assert first_web.wait(SECONDS) in (0, -signal.SIGTERM)
        writes(port, "missed@example.org")
        other_desk = Browser(port, cookies=dict(desk.cookies))
        assert_the_page_hears_what_it_missed(other_desk, page)
        assert DRAFT in other_desk.asks("GET", f"/desk/threads/{thread_id}/")[1]
        house.kill()
        apart = [f"{name}@example.org" for name in ("across", "after", "missed")]
        found = house.inside("settled", given=[*told.tried, *apart])
    assert_each_went_its_way_once(told, found)
    assert not re.search(r"example\.org|Quillorin", house.said())


def assert_the_page_hears_what_it_missed(browser: Browser, before: Page) -> None:
    again = Page(browser, last=before.last)
    until(lambda: set(again.threads()) - set(before.threads()), seconds=SECONDS, what="what was missed")


def assert_each_went_its_way_once(told: Writers, found: dict[str, Any]) -> None:
    assert len(told.received) >= 2 * LETTERS
    assert [address for address in told.received if found["letters"][address] != 1] == []
    assert [address for address, count in found["letters"].items() if count > 1] == []
    assert (found["not_screened"], found["without_owner"], found["done_twice"]) == (0, 0, [])
    assert found["ledger_holds"], found["ledger"]
