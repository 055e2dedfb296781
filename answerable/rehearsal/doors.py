"""The doors by which rehearsed people write: the writing page, and a mail server."""

import asyncio
import smtplib
from email.message import EmailMessage
from email.utils import formataddr
from types import TracebackType

import httpx

from answerable.rehearsal.letters import Letter, name_of
from answerable.rehearsal.pages import token_in

PAGE = "/write/"
COUNTRIES = ("IE", "DE", "PT", "SE", "US", "GB")
SECONDS = 30.0
TAKEN = 302
LIMITS = httpx.Limits(keepalive_expiry=2.0)  # before the server closes what is idle: it would break the next letter
TOO_MANY = "too many letters from one address (429)"


class NotTaken(Exception):
    """A door did not say that the letter is kept; `kind` is a few fixed words."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Writer:
    """A browser on the writing page, used by one writer after another: a connection, and the form's token."""

    def __init__(self, url: str, mark: str) -> None:
        self._client = httpx.AsyncClient(base_url=url, timeout=SECONDS, limits=LIMITS, follow_redirects=False)
        self._url, self._mark = url, mark
        self._token = self._cookie = ""

    async def write(self, letter: Letter) -> None:
        """One letter; it is kept when this returns. Raises NotTaken."""
        try:
            if not self._token:
                await self._arrive()
            try:
                answer = await self._post(letter)
            except (httpx.ReadError, httpx.RemoteProtocolError):
                answer = await self._post(letter)  # as people do; under the same key it stays one letter
        except httpx.HTTPError as trouble:
            raise NotTaken(_kind(trouble)) from None
        finally:
            self._client.cookies.clear()  # the next writer has never been here
        if answer.status_code != TAKEN:
            raise NotTaken(TOO_MANY if answer.status_code == 429 else f"the page said {answer.status_code}")

    async def _post(self, letter: Letter) -> httpx.Response:
        return await self._client.post(PAGE, data=self._fields(letter), headers=self._headers())

    async def _arrive(self) -> None:
        page = await self._client.get(PAGE)
        if page.status_code != httpx.codes.OK:
            raise NotTaken(f"the page said {page.status_code}")
        self._token = token_in(page.text)
        self._cookie = "; ".join(f"{name}={value}" for name, value in page.cookies.items())

    def _fields(self, letter: Letter) -> dict[str, str]:
        return {
            "csrfmiddlewaretoken": self._token,
            "key": f"rehearsal-{self._mark}-{letter.number}",
            "country": COUNTRIES[letter.number % len(COUNTRIES)],
            "about": "me",
            "words": letter.whole,
            "by": "email",
            "address": letter.sender,
            "name": name_of(letter.number),
        }

    def _headers(self) -> dict[str, str]:
        return {"Cookie": self._cookie, "Origin": self._url, "Referer": self._url + PAGE}

    async def __aenter__(self) -> "Writer":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()


class Postbox:
    """A connection to the mail door, opened at the first letter, kept open, and opened anew when it broke."""

    def __init__(self, host: str, port: int, to: str, mark: str) -> None:
        self._host, self._port, self._to, self._mark = host, port, to, mark
        self._link: smtplib.SMTP | None = None

    async def write(self, letter: Letter) -> None:
        """One letter by mail; it is kept when this returns. Raises NotTaken."""
        await asyncio.to_thread(self._send, letter)

    def _send(self, letter: Letter) -> None:
        try:
            if self._link is None:
                self._link = smtplib.SMTP(self._host, self._port, timeout=SECONDS)
            self._link.send_message(self._mail(letter), letter.sender, [self._to])
        except smtplib.SMTPResponseException as refusal:
            self._leave()
            raise NotTaken(f"the mail door said {refusal.smtp_code}") from None
        except smtplib.SMTPRecipientsRefused as refusal:
            self._leave()
            code = next(iter(refusal.recipients.values()))[0]
            raise NotTaken(f"the mail door does not take mail for this address ({code})") from None
        except (OSError, smtplib.SMTPException) as trouble:
            self._leave()
            raise NotTaken(f"the mail door: {type(trouble).__name__}") from None

    def _mail(self, letter: Letter) -> EmailMessage:
        mail = EmailMessage()
        mail["From"] = formataddr((name_of(letter.number), letter.sender))
        mail["To"] = self._to
        mail["Subject"] = letter.subject or "A question"
        mail["Message-ID"] = f"<{letter.number}.{self._mark}@rehearsal.invalid>"
        mail.set_content(letter.text)
        return mail

    def _leave(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link = None

    async def __aenter__(self) -> "Postbox":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()


def _kind(trouble: httpx.HTTPError) -> str:
    if isinstance(trouble, httpx.TimeoutException):
        return f"no answer within {SECONDS:.0f} seconds"
    if isinstance(trouble, httpx.ConnectError):
        return "nobody answers at this address"
    return f"the connection broke ({type(trouble).__name__})"
