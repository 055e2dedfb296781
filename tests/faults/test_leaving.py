"""Ctrl-C ends everything that was started, pages that stay open included, and what waits is found at the next start."""

import http.client
import re
import signal
from pathlib import Path

import pytest

from tests.faults.deployment import Deployment, deployment
from tests.faults.writers import Browser, form_of

pytestmark = pytest.mark.process
LEAVE_SECONDS = 60


def at_the_desk(port: int) -> Browser:
    """Whoever the demonstration's start page offers first."""
    browser = Browser(port)
    _, page, _ = browser.asks("GET", "/")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    staff = re.search(r'name="staff" value="([^"]+)"', page)
    assert token and staff
    status, _, _ = browser.asks(
        "POST", "/demo/staff/", {"csrfmiddlewaretoken": token[1], "staff": staff[1]})
    assert status == 302
    return browser


def stream_of(browser: Browser) -> http.client.HTTPResponse:
    link = http.client.HTTPConnection("127.0.0.1", browser.port, timeout=LEAVE_SECONDS)
    link.request("GET", "/live", headers={"Cookie": "; ".join(f"{k}={v}" for k, v in browser.cookies.items())})
    answer = link.getresponse()
    assert answer.status == 200
    return answer


def test_open_streams_are_ended_and_not_cut_off(shared: Path, tmp_path: Path) -> None:
    with deployment(shared, tmp_path, ANSWERABLE_DEMO="1") as house:
        for how in (signal.SIGINT, signal.SIGTERM):
            assert_it_ends_by_itself(house, how)
        found = house.inside("rest", given=[f"{how.name}@example.org" for how in (signal.SIGINT, signal.SIGTERM)])
    assert found["letters"] == {"SIGINT@example.org": 1, "SIGTERM@example.org": 1}
    assert (found["not_screened"], found["without_owner"], found["ledger_holds"]) == (0, 0, True)


def assert_it_ends_by_itself(house: Deployment, how: signal.Signals) -> None:
    house.start()
    desk = at_the_desk(house.port)
    streams = [stream_of(desk) for _ in range(5)]
    writer = Browser(house.port)
    _, page, _ = writer.asks("GET", "/write/")
    form = form_of(page, f"{how.name}@example.org", "Is it safe to fly?")
    assert writer.asks("POST", "/write/", form)[0] == 302
    server = house.running[0]
    server.send_signal(how)
    heard = [stream.read() for stream in streams]  # IncompleteRead where a stream was cut off
    assert server.wait(LEAVE_SECONDS) in (0, -how)
    house.running.remove(server)
    assert all(b"retry: 2000" in said for said in heard)
    assert "Traceback" not in house.said()
    assert "graceful" not in house.said()
