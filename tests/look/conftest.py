"""A site of drawn pages and a real browser before it, under the policy that the product serves with."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template import Context, Template
from playwright.sync_api import Browser, Page, sync_playwright

from tests.journeys.browsing import open_browser

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)


@dataclass
class Site:
    """A server on loopback with the pages of one test, and what was posted to it."""

    address: str
    pages: dict[str, str]
    posted: list[str]


def _site() -> tuple[ThreadingHTTPServer, Site]:
    site = Site("", {}, [])

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path.startswith("/static/"):
                found = finders.find(self.path.removeprefix("/static/"))
                self._send(200 if found else 404, Path(found).read_bytes() if found else b"")
            else:
                self._send(200, site.pages[self.path].replace("KEY", f"key-{len(site.posted)}").encode())

        def do_HEAD(self) -> None:
            self.do_GET()

        def do_POST(self) -> None:
            site.posted.append(self.rfile.read(int(self.headers["Content-Length"] or 0)).decode())
            self._send(409 if self.path == "/refused" else 200, site.pages[self.path].encode())

        def _send(self, code: int, body: bytes) -> None:
            kinds = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".ttf": "font/ttf"}
            self.send_response(code)
            self.send_header("Content-Type", kinds.get(Path(self.path).suffix, "text/html; charset=utf-8"))
            self.send_header("Content-Security-Policy", POLICY)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    site.address = f"http://127.0.0.1:{server.server_port}"
    return server, site


@pytest.fixture
def site() -> Iterator[Site]:
    server, site = _site()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield site
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = open_browser(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on which any refusal by the policy and any script error fails the test."""
    context = browser.new_context()
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if "Content Security Policy" in line.text else None)
    yield page
    context.close()
    assert wrong == []


def drawn(template: str, **context: object) -> str:
    return Template(template).render(Context(context))
