"""A walk through every page by everyone who may open it: wide and on a phone, in light and in dark.

Nothing that axe-core knows is wrong, no script fails, nothing must be scrolled sideways (320 px is the narrowest), and
whatever is pressed is large enough: 24 px, and 44 on the phone of those who write. The list of pages is made from the
product's own addresses, so that a new one is walked from its first day.
"""

import re

import pytest
from playwright.sync_api import Page

from answerable.access.roles import OF_ROLE, Role
from tests.journeys import acting, asking
from tests.journeys.browsing import PHONE, WIDE, Seat, too_small_to_press, violations, wider_than_the_window
from tests.journeys.conftest import Seats
from tests.journeys.serving import WRITER, Deployment
from tests.journeys.walking import Route, routes

NARROWEST = 320
STAFF = {
    "responder": "Marta Lindqvist",
    "medical": "Samuel Okafor",
    "legal": "Clara Moreau",
    "safety": "Tomás Pereira",
    "lead": "Hanna Weiss",
    "privacy": "Petra Novak",
    "auditor": "Anton Berg",
    "administrator": "Adele Stone",
}
HIDDEN = {"health", "metrics", "api"}  # asked by machines
ALL_STAFF = "staff"  # what the guard of a page says that needs no permission
# Opened in the browser by every role.
SHAPED_BY_ROLE = {"desk:home", "desk:thread", "desk:review", "staffroom:home", "desk:hearing", "desk:hearing_threshold",
                  "desk:hearing_version"}  # fmt: skip
SECOND_READER = "Noor Haddad"  # whoever signs what listens does not read what it let pass


def test_a_stranger_walks_through_every_open_page(seats: Seats, deployment: Deployment) -> None:
    someone = seats("a stranger")
    acting.writes(someone, acting.A_QUESTION, address="walker@example.org")
    name = someone.page.url.rstrip("/").rpartition("/")[2]
    way = [one for one in _routes(deployment, name) if one.is_open or one.name.startswith("account_")]
    walked = walk(someone, way)
    assert {"portal:start", "portal:write", "portal:received", "portal:help", "account_login"} <= walked
    assert "staffroom:join" in walked


def test_a_patient_walks_through_every_page_of_their_own(seats: Seats, deployment: Deployment) -> None:
    aoife = seats("a patient")
    acting.proves(aoife, WRITER)
    own = [one for one in _routes(deployment) if one.name.startswith("portal:") and not one.is_open]
    walked = walk(aoife, [*own, *(one for one in _routes(deployment) if one.name == "portal:write")])
    assert {"portal:letters", "portal:thread", "portal:who-looked", "portal:notes", "portal:data"} <= walked


@pytest.mark.parametrize("role", STAFF)
def test_staff_walk_through_every_page_they_may_open(role: str, seats: Seats, deployment: Deployment) -> None:
    someone = seats(role)
    acting.sits_as(someone, STAFF[role])
    someone.expects(403)
    rooms = [one for one in _routes(deployment) if one.name.startswith(("desk:", "staffroom:")) and not one.is_open]
    walked = walk(someone, [one for one in rooms if not _was_walked_before(one, role)])
    assert "staffroom:home" in walked


def test_staff_walk_through_the_pages_of_their_sign_in(seats: Seats, deployment: Deployment) -> None:
    someone = seats("at the doors")
    acting.sits_as(someone, STAFF["responder"])
    walked = walk(someone, [one for one in _routes(deployment) if one.name.startswith(("account_", "mfa_"))])
    assert {"account_logout", "account_change_password", "mfa_index"} <= walked


def test_every_page_can_be_opened_by_someone(deployment: Deployment) -> None:
    staff = [*STAFF.values(), SECOND_READER]
    everyone = [asking.Visitor(deployment) for _ in range(2 + len(staff))]
    name = everyone[0].writes(acting.A_QUESTION, address="opener@example.org")
    everyone[1].proves(WRITER)
    for someone, who in zip(everyone[2:], staff, strict=True):
        someone.sits_as(who)
    shut = []
    for route in _routes(deployment, name):
        said = []
        for someone in list(everyone):
            status, _, leads = someone.asks("GET", route.path)
            said.append(status)
            if status in (200, 204, 405) or _leads_on(leads):
                everyone.remove(someone)
                everyone.insert(0, someone)  # the next page is likely theirs too
                break
        else:
            shut.append(f"{route.name} {route.path}: {said}")
    assert not shut, "Nobody can open:\n" + "\n".join(shut)


def _was_walked_before(route: Route, role: str) -> bool:
    """Whether someone earlier in STAFF has the permission that its view asks for, and looks at the same page."""
    able = (one for one in STAFF if route.guard == ALL_STAFF or route.guard in OF_ROLE[Role(one)])
    first = next(able, role)
    return first != role and route.name not in SHAPED_BY_ROLE


def _leads_on(location: str) -> bool:
    """Whether a redirect goes on, and not to a door."""
    return bool(location) and not re.search(r"/sign-in/|/staff/login/|/staff/2fa/$|/staff/2fa/\?", location)


def _routes(deployment: Deployment, received: str = "none") -> list[Route]:
    return [one for one in routes({**deployment.places, "name": received}) if one.path.split("/")[1] not in HIDDEN]


def walk(seat: Seat, way: list[Route]) -> set[str]:
    """Opens each page that this seat may open and looks at it in every light.

    Gives back the names of those that were opened.
    """
    walked, was_refused = set(), False
    for route in way:
        answer = seat.context.request.get(route.path, max_redirects=0)
        is_page = "<html" in answer.text()[:400] if "html" in answer.headers.get("content-type", "") else False
        refused = answer.status == 403 and is_page
        if not is_page or (answer.status != 200 and (was_refused or not refused)):
            continue
        was_refused = was_refused or refused
        look_at(seat, route.path, least=44 if route.name.startswith("portal:") else 24)
        if answer.status == 200:
            walked.add(route.name)
    return walked


def look_at(seat: Seat, path: str, *, least: int) -> None:
    """One page: all of axe in the first light, colours again in the dark on a phone, width and size there too."""
    page = seat.page
    page.set_viewport_size({"width": WIDE[0], "height": WIDE[1]})
    page.emulate_media(color_scheme="light")
    page.goto(path, wait_until="load")
    found = [*violations(page), *wider_than_the_window(page)]
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    found += [f"phone, dark: {one}" for one in (*violations(page, only="color-contrast"), *_fits(page, least))]
    page.emulate_media(color_scheme="light")
    if least > 24:
        found += [f"phone: {one}" for one in violations(page)]
    page.set_viewport_size({"width": NARROWEST, "height": PHONE[1]})
    found += [f"{NARROWEST} px: {one}" for one in wider_than_the_window(page)]
    seat.trouble += [f"{seat.name}: {path}: {one}" for one in found]


def _fits(page: Page, least: int) -> list[str]:
    return [*wider_than_the_window(page), *too_small_to_press(page, least)]
