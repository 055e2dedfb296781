"""Ctrl-C ends everything that was started, pages that stay open included, and what waits is found at the next start."""

import http.client
import re
import signal
from pathlib import Path

import pytest

from tests.faults.deployment import deployment
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


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_open_streams_are_ended_and_not_cut_off(tmp_path: Path, how: signal.Signals) -> None:
    with deployment(tmp_path, ANSWERABLE_DEMO="1") as house:
        house.start()
        desk = at_the_desk(house.port)
        streams = [stream_of(desk) for _ in range(5)]
        writer = Browser(house.port)
        _, page, _ = writer.asks("GET", "/write/")
        assert writer.asks("POST", "/write/", form_of(page, "aoife@example.org", "Is it safe to fly?"))[0] == 302
        server = house.running[0]
        server.send_signal(how)
        heard = [stream.read() for stream in streams]  # IncompleteRead where a stream was cut off
        assert server.wait(LEAVE_SECONDS) in (0, -how)
        assert all(b"retry: 2000" in said for said in heard)
        assert "Traceback" not in house.said()
        assert "graceful" not in house.said()
        house.inside("finish")
        found = house.sees("look", given=["aoife@example.org"])
    assert found["letters"] == {"aoife@example.org": 1}
    assert (found["not_screened"], found["without_owner"], found["ledger_holds"]) == (0, 0, True)
