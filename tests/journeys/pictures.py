"""`python -m tests.journeys.pictures FOLDER`: every page, wide and on a phone, light and dark, to be looked at."""

import os
import re
import sys
import tempfile
from pathlib import Path

import django
from playwright.sync_api import Browser, sync_playwright

from tests.journeys import acting, serving
from tests.journeys.browsing import PHONE, WIDE, Seat, open_browser
from tests.journeys.serving import WRITER, Deployment
from tests.journeys.walking import Route, routes

SEATS = {
    "a stranger": "portal:|account_|staffroom:join",
    "patient": "portal:",
    "Marta Lindqvist": "desk:|staffroom:(me|team|home|merge)",
    "Samuel Okafor": "desk:review",
    "Tomás Pereira": "desk:(home|thread|hearing.*|readings?|why)$",
    "Hanna Weiss": "desk:(home|post|mail)$|staffroom:(team|rota)",
    "Clara Moreau": "staffroom:rules",
    "Petra Novak": "staffroom:(note|data)",
    "Anton Berg": "staffroom:ledger",
    "Adele Stone": "staffroom:(invitations|colleague|rota|rules|sites?$)|mfa_|account_",
}
SIZES = {"wide": WIDE, "phone": PHONE}


def main(folder: Path) -> None:
    """Starts a demonstration of its own, takes the pictures, and ends it."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="answerable-pictures-") as room, sync_playwright() as playwright:
        os.environ.update(serving.surroundings(Path(room) / "addresses"))
        django.setup(set_prefix=False)  # for the list of addresses alone
        browser = open_browser(playwright)
        with serving.deployment(Path(room), Path(room) / "running") as deployment:
            for who, pages in SEATS.items():
                _sit_and_take(browser, deployment, who, re.compile(pages), folder)
        browser.close()


def _sit_and_take(browser: Browser, deployment: Deployment, who: str, pages: re.Pattern[str], folder: Path) -> None:
    context = browser.new_context(base_url=deployment.address, locale="en-IE", timezone_id="Europe/Dublin")
    seat, name = Seat(who, context, deployment.address), "none"
    if who == "a stranger":
        acting.writes(seat, acting.A_QUESTION, address="pictured@example.org")
        name = seat.page.url.rstrip("/").rpartition("/")[2]
    elif who == "patient":
        acting.proves(seat, WRITER)
    else:
        acting.sits_as(seat, who)
    for route in routes({**deployment.places, "name": name}):
        if pages.match(route.name) and _is_page(seat, route):
            _take(seat, route, folder, who)
    context.close()


def _is_page(seat: Seat, route: Route) -> bool:
    answer = seat.context.request.get(route.path, max_redirects=0)
    is_html = "html" in answer.headers.get("content-type", "")
    return answer.status == 200 and is_html and "<html" in answer.text()[:400]


def _take(seat: Seat, route: Route, folder: Path, who: str) -> None:
    name = re.sub(r"[^\w]+", "-", f"{route.name} {who.split()[-1].lower()}").strip("-")
    for size, (width, height) in SIZES.items():
        seat.page.set_viewport_size({"width": width, "height": height})
        for light in ("light", "dark"):
            seat.page.emulate_media(color_scheme=light)
            seat.page.goto(route.path, wait_until="load")
            seat.page.screenshot(path=folder / f"{name}--{size}-{light}.png", full_page=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
