"""The conductor lives in a process of its own: it is started again when it dies, and never outlives who serves."""

import signal
import subprocess
import time
from pathlib import Path

import psutil
import pytest

from tests.faults.deployment import Deployment, children_of, deployment
from tests.faults.writers import Browser, form_of

pytestmark = pytest.mark.process
SECONDS = 60


def conductor_of(server: "subprocess.Popen[bytes]", other_than: int = 0) -> psutil.Process:
    """The one that has no child of its own, once it is there."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        last = [child for child in children_of(server) if child.pid != other_than and not child.children()]
        if len(children_of(server)) == 2 and last:
            return last[0]
        time.sleep(0.05)
    raise AssertionError("no conductor runs")


def writes(house: Deployment, address: str) -> None:
    writer = Browser(house.port)
    _, page, _ = writer.asks("GET", "/write/")
    assert writer.asks("POST", "/write/", form_of(page, address, "Is it safe to fly?"))[0] == 302


def assert_it_reaches_someone(house: Deployment, address: str) -> None:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        found = house.inside("seen", given=[address])
        if found["letters"] == {address: 1} and not found["not_screened"] and not found["without_owner"]:
            return
    raise AssertionError(f"nobody was given it: {house.said()[-3000:]}")


def test_a_conductor_that_dies_is_started_again_and_none_outlives_the_server(shared: Path, tmp_path: Path) -> None:
    with deployment(shared, tmp_path) as house:
        house.start()
        server = house.running[0]
        conductor = conductor_of(server)
        conductor.send_signal(signal.SIGKILL)
        writes(house, "after-a-death@example.org")
        conductor_of(server, other_than=conductor.pid)
        assert_it_reaches_someone(house, "after-a-death@example.org")
        left = children_of(server)
        server.kill()
        server.wait(SECONDS)
        assert psutil.wait_procs(left, SECONDS)[1] == []
        house.running.remove(server)
        house.start()
        left = children_of(house.running[0])
        house.running[0].terminate()
        house.running.pop().wait(SECONDS)
        assert [one for one in left if one.is_running()] == [], "it waits for its conductor"
        assert "conductor.died" in house.said() and "Traceback" not in house.said()
