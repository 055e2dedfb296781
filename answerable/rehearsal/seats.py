"""Who of a demonstration's cast sits at the desk, and the browser each of them has."""

import asyncio
import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import httpx

from answerable.access.roles import SENTENCES, Role
from answerable.rehearsal.doors import LIMITS, SECONDS
from answerable.rehearsal.errors import NotARehearsal
from answerable.rehearsal.journal import Journal
from answerable.rehearsal.pages import last_in, lines_in, queue_in, seats_in, token_in, told_in

ANSWERS = (SENTENCES[Role.RESPONDER], SENTENCES[Role.LEAD])
SIGNS = (SENTENCES[Role.MEDICAL], SENTENCES[Role.REGULATORY], SENTENCES[Role.LEGAL])
QUIET = 1.0  # an open page looks again at most once a second
LOOK = 30.0  # and by itself every half minute
AGAIN = 2.0
STREAM_SECONDS = 60.0  # it says every quarter of a minute that it is still there
MOST_WAITING = 65_536
OVERTAKEN = "someone else was first (409)"
NO_DEMONSTRATION = (
    "A rehearsal writes letters and answers them. It never does so where people really write.\n"
    "Start a demonstration beside it: ANSWERABLE_DATA=/some/empty/folder answerable demo"
)


@dataclass(frozen=True, slots=True)
class Cast:
    """The ids of those who answer and of those who sign, and how many of each there are in all."""

    responders: tuple[str, ...]
    reviewers: tuple[str, ...]
    asked: int

    @property
    def short(self) -> int:
        """How many more were asked for than there are."""
        return self.asked - len(self.responders) - len(self.reviewers)


def chosen(seats: Sequence[tuple[str, str]], people: int) -> Cast:
    """About a third of them sign, a doctor first; whoever is left over in one part joins the other."""
    answer = [one for why in ANSWERS for one, here_for in seats if here_for == why]
    sign = [one for why in SIGNS for one, here_for in seats if here_for == why]
    reviewers = min(max(math.floor(people / 3), 1 if people > 1 else 0), len(sign))
    responders = min(people - reviewers, len(answer))
    reviewers = min(people - responders, len(sign))
    return Cast(tuple(answer[:responders]), tuple(sign[:reviewers]), people)


async def cast_at(url: str, people: int) -> tuple[Cast, list[str]]:
    """Those who will play, and the ids of all who could. NotARehearsal anywhere but in a demonstration."""
    try:
        async with httpx.AsyncClient(base_url=url, timeout=10) as client:
            page = await client.get("/")
    except (httpx.HTTPError, httpx.InvalidURL):
        raise NotARehearsal(f"Nobody answers at {url}. Start one: answerable demo") from None
    seats = seats_in(page.text)
    if page.status_code != httpx.codes.OK or not seats:
        raise NotARehearsal(NO_DEMONSTRATION)
    return chosen(seats, people), [one for one, _ in seats]


class Seat:
    """One member of staff with a page open: signed in, listening, looking at the queue when something changed."""

    def __init__(self, url: str, staff: str, home: str, journal: Journal) -> None:
        self.client = httpx.AsyncClient(base_url=url, timeout=SECONDS, limits=LIMITS, follow_redirects=True)
        self.staff, self.journal, self._url = staff, journal, url
        self.home = self._queue = home
        self.changed, self.listening, self.looked = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self.lines: list[tuple[str, str]] = []
        self._last = ""

    async def sign_in(self) -> None:
        """One click, as the demonstration's door offers it."""
        page = await self.client.get("/")
        fields = {"csrfmiddlewaretoken": token_in(page.text), "staff": self.staff}
        answer = await self.client.post("/demo/staff/", data=fields, headers=self.headers)
        if answer.status_code != httpx.codes.OK:
            raise NotARehearsal(NO_DEMONSTRATION)

    @property
    def headers(self) -> dict[str, str]:
        """What a browser says with a form."""
        return {"Origin": self._url, "Referer": f"{self._url}/"}

    async def get(self, path: str) -> str:
        """A page; empty when it did not come, which is noted."""
        try:
            answer = await self.client.get(path)
        except httpx.HTTPError as trouble:
            self.journal.trouble(f"a desk page: {type(trouble).__name__}")
            return ""
        if answer.status_code >= 400:
            self.journal.trouble(f"a desk page said {answer.status_code}")
        return answer.text if answer.status_code == httpx.codes.OK else ""

    async def post(self, path: str, fields: dict[str, str]) -> tuple[int, str]:
        """Status and text of the page that a form led to, 0 when none came; a refusal is noted."""
        try:
            answer = await self.client.post(path, data=fields, headers=self.headers)
        except httpx.HTTPError as trouble:
            self.journal.trouble(f"a form of the desk: {type(trouble).__name__}")
            return 0, ""
        if answer.status_code >= 400:
            self.journal.trouble(OVERTAKEN if answer.status_code == 409 else f"a form said {answer.status_code}")
        return answer.status_code, answer.text

    async def listen(self) -> None:
        """The stream of what changed, opened again whenever it ends, from where it ended."""
        while True:
            try:
                await self._stream()
            except httpx.HTTPError as trouble:
                self.journal.trouble(f"the live stream: {type(trouble).__name__}")
                await asyncio.sleep(AGAIN)

    async def _stream(self) -> None:
        headers = {"Last-Event-ID": self._last} if self._last else {}
        wait = httpx.Timeout(SECONDS, read=STREAM_SECONDS)
        async with self.client.stream("GET", "/live", headers=headers, timeout=wait) as stream:
            if stream.status_code != httpx.codes.OK:
                self.journal.trouble(f"the live stream said {stream.status_code}")
                await asyncio.sleep(AGAIN)
                return
            rest = b""
            async for chunk in stream.aiter_raw():
                self.listening.set()
                whole, _, rest = (rest + chunk).rpartition(b"\n\n")
                rest = rest[-MOST_WAITING:]
                self._hear(whole + b"\n")

    def _hear(self, events: bytes) -> None:
        self._last = last_in(events) or self._last
        for thread, verb in told_in(events):
            self.journal.hear(thread, verb)
            self.changed.set()

    def look(self, page: str) -> None:
        """Takes in the list that a page shows."""
        if page:
            self.lines = lines_in(page)
            self._queue = queue_in(page) or self._queue
            self.looked.set()

    async def watch(self) -> None:
        """Looks at the list again as an open page does, for as long as the page is open."""
        while True:
            await asyncio.sleep(QUIET)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK):
                    await self.changed.wait()
            self.changed.clear()
            self.look(await self.get(self._queue))

    async def leave(self) -> None:
        """Closes the browser."""
        await self.client.aclose()
