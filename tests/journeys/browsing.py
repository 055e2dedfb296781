"""A browser, and in it one seat for each person of a story: what it shows is checked wherever it goes."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Playwright, Response

WIDE = (1280, 900)
PHONE = (390, 844)
WAIT_MS = 20_000
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    # Every page is ours: no process for each of its origins, and none in advance.
    "--disable-site-isolation-trials", "--disable-software-rasterizer",
    "--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess",
]
# The same browser twice: without a window to draw it needs a quarter less.
BROWSERS = ("chromium-headless-shell", "chromium")
REFUSAL = re.compile(r"the server responded with a status of (\d{3})|Response Status Error Code (\d{3})")
AWAY = re.compile(r"net::ERR_INTERNET_DISCONNECTED|net::ERR_NETWORK|htmx:(sendError|afterRequest)")


def open_browser(playwright: Playwright) -> Browser:
    """The system's Chromium: no browser is downloaded."""
    path = next(filter(None, map(shutil.which, BROWSERS)), "/usr/bin/chromium")
    return playwright.chromium.launch(executable_path=path, args=ARGUMENTS)


class Seat:
    """One person before one browser window of their own."""

    def __init__(self, name: str, context: BrowserContext, address: str, *, scripts: bool = True) -> None:
        self.name, self.context, self.address = name, context, address
        self.trouble: list[str] = []
        self.may_see: set[int] = set()
        self.was_away = False
        self.scripts = scripts
        context.on("page", self._watch)
        self.page = context.new_page()

    def _watch(self, page: Page) -> None:
        page.set_default_timeout(WAIT_MS)
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.trouble.append(f"{self.name}: a script failed: {error}"))
        page.on("response", self._answered)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type not in ("error", "warning"):
            return
        refused = REFUSAL.search(message.text)
        if refused and int(refused[1] or refused[2]) in self.may_see:
            return
        if self.was_away and AWAY.search(message.text):
            return
        self.trouble.append(f"{self.name}: the console says: {message.text} ({message.location.get('url', '')})")

    def _answered(self, response: Response) -> None:
        if not response.url.startswith((self.address, "data:", "blob:")):
            self.trouble.append(f"{self.name}: something was fetched from elsewhere: {response.url}")
        if response.status >= 500:
            self.trouble.append(f"{self.name}: {response.status} at {response.url}")

    def expects(self, *statuses: int) -> None:
        """Refusals that belong to the story: the browser's own note of them is no trouble."""
        self.may_see.update(statuses)

    @contextmanager
    def offline(self) -> Iterator[None]:
        """No network for a while."""
        self.was_away = True
        self.context.set_offline(True)
        yield
        self.context.set_offline(False)

    def go(self, path: str) -> Page:
        """Opens a page by its address; how it looks when it is first opened is asked by `test_every_page`."""
        self.page.goto(path if "://" in path else f"{self.address}{path}", wait_until="load")
        return self.page

    def looks_right(self) -> None:
        """What stands on the page now holds before axe, and every word of it fits."""
        if not self.scripts:  # axe is one itself
            return
        found = [*violations(self.page), *wider_than_the_window(self.page)]
        self.trouble += [f"{self.name}: {self.page.url}: {one}" for one in found]

    def stays_quiet(self) -> None:
        """Nothing went wrong in this seat so far."""
        assert not self.trouble, "\n".join(self.trouble)


# Colours fade into one another, on a busy machine for longer than it takes to look at them.
FADED = "document.getAnimations().forEach((one) => one instanceof CSSTransition && one.finish())"


def violations(page: Page, *, only: str = "") -> list[str]:
    """What axe-core finds, one line each with where it is."""
    page.evaluate(FADED)
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    if only:
        options["runOnly"] = {"type": "rule", "values": [only]}
    found = page.evaluate("options => axe.run(document, options).then((all) => all.violations)", options)
    return [_line(rule, node) for rule in found for node in rule["nodes"][:3]]


def _line(rule: dict[str, Any], node: dict[str, Any]) -> str:
    why = next((check["message"] for kind in ("any", "all", "none") for check in node[kind]), "")
    return f"axe: {rule['id']}: {node['html'][:160]} {why[:200]}"


def wider_than_the_window(page: Page) -> list[str]:
    """Whether the page must be scrolled sideways, and what makes it so."""
    found: list[str] = page.evaluate(
        """() => {
          const room = document.documentElement.clientWidth;
          if (document.scrollingElement.scrollWidth <= room + 1) return [];
          const all = [...document.body.querySelectorAll("*")];
          const wide = all.filter((e) => e.getBoundingClientRect().right > room + 1);
          return wide.slice(0, 3).map((e) => `wider than the window of ${room} px: ${e.outerHTML.slice(0, 120)}`);
        }"""
    )
    return found


def too_small_to_press(page: Page, least: int) -> list[str]:
    """Buttons, fields and links that are smaller than `least` px in either direction.

    Left out are links in running text, the numbers of the marks in it, and doors that are pressed as a whole.
    """
    found: list[str] = page.evaluate(
        """(least) => {
          const inText = (e) => e.matches("a") && getComputedStyle(e).display === "inline" ||
            e.matches(".letter__body .ref, .door__whole");
          const area = (e) => {
            const label = e.matches("input[type=radio], input[type=checkbox]") && e.closest("label");
            return (label || e).getBoundingClientRect();
          };
          const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".skip, .unseen");
          const small = (r) => r.width > 1 && (r.height < least - 0.5 || r.width < least - 0.5);
          const said = (r) => `${Math.round(r.width)} × ${Math.round(r.height)} px, less than ${least}: `;
          return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
            .filter((e) => seen(e) && !inText(e) && small(area(e)))
            .slice(0, 4)
            .map((e) => said(area(e)) + e.outerHTML.slice(0, 100));
        }""",
        least,
    )
    return found
