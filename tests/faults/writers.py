"""People who write by the web page, and press the button again when nothing comes back; and others whose mail server
hands a mail over again until it is told that it was taken."""

import http.client
import os
import re
import smtplib
import threading
import time
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from itertools import count
from urllib.parse import urlencode

FIELD = re.compile(r'name="(csrfmiddlewaretoken|key)" value="([^"]*)"')
PAGE = "/write/"
NO_ANSWER = 0


@dataclass
class Browser:
    """One browser with its cookies."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def asks(self, method: str, path: str, fields: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, page and where it leads; NO_ANSWER when the connection broke."""
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        home = f"http://127.0.0.1:{self.port}"
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()), "Origin": home, "Referer": home}
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            link.request(method, path, urlencode(fields) if fields else None, headers)
            answer = link.getresponse()
            page = answer.read().decode(errors="replace")
        except (OSError, http.client.HTTPException):
            return NO_ANSWER, "", ""
        finally:
            link.close()
        for value in answer.headers.get_all("Set-Cookie", []):
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(value).items()}
        return answer.status, page, answer.headers.get("Location", "")


def form_of(page: str, address: str, words: str) -> dict[str, str]:
    """The page's form, filled in."""
    return {**dict(FIELD.findall(page)), "country": "IE", "about": "me", "by": "email", "address": address,
            "words": words}


class Writers:
    """Several people at once, each letter from an address of its own."""

    def __init__(self, port: int, many: int = 4, start: int = 1) -> None:
        self.port = port
        self.received: list[str] = []
        self.tried: list[str] = []
        self.strange: list[int] = []
        self._numbers = count(start)
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._write_on, daemon=True) for _ in range(many)]

    def begin(self) -> None:
        for thread in self._threads:
            thread.start()

    def until_more(self, many: int, seconds: float = 60) -> None:
        """Waits until so many more letters were received."""
        wanted, until = len(self.received) + many, time.monotonic() + seconds
        while len(self.received) < wanted and time.monotonic() < until:
            time.sleep(0.005)

    def end(self) -> None:
        """Each finishes the letter in hand."""
        self._stop.set()
        for thread in self._threads:
            thread.join(60)

    def _write_on(self) -> None:
        while not self._stop.is_set():
            self._write(next(self._numbers))

    def join(self, others: "Writers") -> None:
        """What others were told, beside what these were told."""
        for words in ("received", "tried", "strange"):
            getattr(self, words).extend(getattr(others, words))

    def _write(self, number: int) -> None:
        """One letter; whoever hears nothing presses again, with the same page before them."""
        address, browser = f"writer-{number}@example.org", Browser(self.port)
        status, page, _ = browser.asks("GET", PAGE)
        if status != 200:
            time.sleep(0.05)
            return
        self.tried.append(address)
        form = form_of(page, address, f"Letter {number}. Does Quillorin have to stay in the fridge?")
        while True:
            status, _, leads = browser.asks("POST", PAGE, form)
            if status == 302 and leads.startswith("/received/"):
                self.received.append(address)
                return
            if status != NO_ANSWER:
                self.strange.append(status)
            if self._stop.is_set():
                return
            time.sleep(0.05)


class MailWriters(Writers):
    """The same by mail: `port` is where mail is received. `strange` holds every answer that says "for good, no"."""

    TO = "quillmere@localhost"
    # Seconds: enough of them come while a house is killed, and not so many that to answer them all takes for ever.
    PAUSE = float(os.environ.get("FAULTS_MAIL_PAUSE", "1"))

    def _write(self, number: int) -> None:
        address = f"mailer-{number}@example.org"
        self.tried.append(address)
        mail = (f"From: {address}\r\nTo: {self.TO}\r\nMessage-ID: <{number}@mail.example>\r\n"
                f"\r\nLetter {number}. Does Quillorin have to stay in the fridge?\r\n")
        while True:
            try:
                with smtplib.SMTP("127.0.0.1", self.port, timeout=20) as server:
                    server.sendmail(address, [self.TO], mail)
            except (OSError, smtplib.SMTPException) as failure:
                if getattr(failure, "smtp_code", 0) // 100 == 5:
                    self.strange.append(failure.smtp_code)  # type: ignore[union-attr]
            else:
                self.received.append(address)
                self._stop.wait(self.PAUSE)
                return
            if self._stop.is_set():
                return
            time.sleep(0.05)
