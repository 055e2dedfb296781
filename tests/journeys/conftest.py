"""What every story needs: a house that runs, a browser, and seats for the people in it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.journeys import serving
from tests.journeys.browsing import PHONE, WAIT_MS, WIDE, Seat, open_browser
from tests.journeys.serving import Deployment

HERE = Path(__file__).parent
Seats = Callable[..., Seat]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives a real browser."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(autouse=True, scope="session")
def empties_past_the_triggers() -> None:
    """No database of the suite is made for these: each server has files of its own."""


@pytest.fixture(scope="package")
def deployment(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Deployment]:
    """One server for the stories of a worker: each is about people of its own."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent  # one demonstration for all workers
    with serving.deployment(shared, tmp_path_factory.mktemp("deployment")) as running:
        yield running


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for the stories of a worker."""
    expect.set_options(timeout=WAIT_MS)
    with sync_playwright() as playwright:
        opened = open_browser(playwright)
        yield opened
        opened.close()


@pytest.fixture
def seats(request: pytest.FixtureRequest, browser: Browser, deployment: Deployment) -> Iterator[Seats]:
    """Makes a seat for someone; at the end, nothing may have gone wrong in any of them."""
    made: list[Seat] = []
    with ExitStack() as stack:

        def seat(name: str, *, phone: bool = False, **more: Any) -> Seat:
            width, height = PHONE if phone else WIDE
            context = stack.enter_context(
                browser.new_context(base_url=deployment.address, viewport={"width": width, "height": height},
                                    locale="en-IE", timezone_id="Europe/Dublin", reduced_motion="reduce", **more)
            )
            made.append(Seat(name, context, deployment.address, scripts=more.get("java_script_enabled", True)))
            return made[-1]

        yield seat
    trouble = [line for each in made for line in each.trouble]
    assert not trouble, "\n".join(dict.fromkeys(trouble))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: "pytest.CallInfo[Any]") -> Iterator[None]:
    """What the server said comes into the report of a test that failed, and of no other."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    running = getattr(item, "funcargs", {}).get("deployment")
    if report.failed and isinstance(running, Deployment):
        report.sections.append(("what the server said", running.said.read_text(errors="replace")[-3000:]))
