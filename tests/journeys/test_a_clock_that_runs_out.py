"""A promise that is not kept.

Liam wrote almost half an hour ago, and was promised an answer within it. Nobody came to it. While his page and the
desk are open, the time runs out: the desk says that it is late and who has it now, and Liam's page says sorry, and
names a new time, without being reloaded.
"""

import json

from playwright.sync_api import expect

from tests.journeys import acting
from tests.journeys.conftest import Seats
from tests.journeys.serving import Deployment

ADDRESS = "liam.fox@example.org"
LEFT_SECONDS = "20"


def test_a_promise_that_breaks_is_said_to_both_sides_with_a_new_time(seats: Seats, deployment: Deployment) -> None:
    hanna, jonas, liam = seats("Hanna"), seats("Jonas"), seats("Liam", phone=True)
    acting.sits_as(hanna, "Hanna Weiss")
    lead = hanna.page

    done = deployment.runs("tests.journeys.earlier", ADDRESS, LEFT_SECONDS)
    assert done.returncode == 0, done.stderr
    thread = json.loads(done.stdout)["thread"]
    line = f"#queue a[href='/desk/threads/{thread}/']"

    acting.proves(liam, ADDRESS)
    liam.page.goto(f"{liam.address}/letters/{thread}/")
    promise = liam.page.locator(".promise")
    expect(promise).to_be_visible()

    # The time runs out while both pages are open.
    expect(promise).to_contain_text("We are late, and we are sorry.", timeout=60_000)
    expect(promise).to_contain_text("Hanna Weiss leads the team and has your letter now.")
    expect(promise).to_contain_text("You have an answer by")
    liam.looks_right()

    expect(lead.locator(line)).to_contain_text("It climbed to you.")
    hanna.looks_right()

    acting.sits_as(jonas, "Jonas Keller")
    jonas.go(f"/desk/threads/{thread}/")
    expect(jonas.page.locator("#headline")).to_contain_text("This promise was broken")
    expect(jonas.page.locator("#headline")).to_contain_text("a new time was said")
    expect(jonas.page.locator("#headline")).to_contain_text("Hanna Weiss has it.")
