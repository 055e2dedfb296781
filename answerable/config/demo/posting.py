"""Sends letters of a file through the writing page of the running server, as people's browsers would."""

import http.client
import json
import os
import re
import signal
import time
from collections import Counter
from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode

from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status

PAGE = "/write/"
FIELD = re.compile(r'name="(csrfmiddlewaretoken|key)" value="([^"]*)"')
READY_SECONDS = 60
SETTLE_SECONDS = 120
COUNTRIES = ("IE", "DE", "PT", "SE", "US", "GB")


def post_all(file: Path, port: int, then_stop: bool) -> None:
    """Posts every letter, waits until all are owned, and prints one table; ends the process if asked to."""
    _wait(port)
    before = Message.objects.filter(direction="in").count()
    began = time.monotonic()
    said = Counter(_post(port, number, letter) for number, letter in enumerate(_letters(file)))
    took = time.monotonic() - began
    _settled()
    print(_table(said, before, took), flush=True)
    if then_stop:
        os.kill(os.getpid(), signal.SIGINT)


def _letters(file: Path) -> Iterator[dict[str, str]]:
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _wait(port: int) -> None:
    until = time.monotonic() + READY_SECONDS
    while time.monotonic() < until:
        try:
            if _asked(port, "GET", "/health/ready/")[0] == 200:
                return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError("The server did not start within a minute.")


def _asked(
    port: int, method: str, path: str, body: str = "", headers: dict[str, str] | None = None
) -> tuple[int, str, str]:
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        link.request(method, path, body=body or None, headers=headers or {})
        answer = link.getresponse()
        cookies = SimpleCookie()
        for value in answer.headers.get_all("Set-Cookie", []):
            cookies.load(value)
        kept = "; ".join(f"{name}={morsel.value}" for name, morsel in cookies.items())
        return answer.status, answer.read().decode(), kept
    finally:
        link.close()


def _post(port: int, number: int, letter: dict[str, str]) -> str:
    _, page, cookies = _asked(port, "GET", PAGE)
    fields = dict(FIELD.findall(page))
    subject, text = letter.get("subject", ""), letter["text"]
    fields |= {
        "country": COUNTRIES[number % len(COUNTRIES)],
        "about": "me",
        "words": f"{subject}\n\n{text}" if subject else text,
        "by": "email",
        "address": letter.get("from", f"writer-{number}@example.org"),
    }
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": cookies,
        "Referer": f"http://127.0.0.1:{port}{PAGE}",
        "Origin": f"http://127.0.0.1:{port}",
    }
    status, _, _ = _asked(port, "POST", PAGE, urlencode(fields), headers)
    return "received" if status == 302 else f"refused ({status})"


def _settled() -> None:
    """Waits until nothing that was received is still on its way to its owner."""
    until = time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < until and Message.objects.filter(status__in=[Status.RECEIVED, Status.SCREENED]).exists():
        time.sleep(0.2)


def _table(said: Counter[str], before: int, took: float) -> str:
    kept = Message.objects.filter(direction="in").count() - before
    incoming = Message.objects.filter(direction="in")
    rows = [
        *((what, str(count)) for what, count in sorted(said.items())),
        ("kept", str(kept)),
        ("lost", str(said["received"] - kept)),
        ("not screened", str(incoming.filter(screened_at=None).count())),
        ("without an owner", str(Thread.objects.filter(owner=None).count())),
        ("seconds", f"{took:.1f}"),
    ]
    return "\n".join(f"{what:>18}  {figure:>6}" for what, figure in rows)
