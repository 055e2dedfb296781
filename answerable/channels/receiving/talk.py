"""One talk with a mail server: who may be written to, how much is listened to, and 'received' only once it is kept."""

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import partial
from ipaddress import ip_address
from typing import AnyStr, TypeVar

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Session, syntax
from aiosmtpd.smtp import Envelope as Heard

from answerable.channels.port import Envelope, Take, TakeFailed
from answerable.kit import logs

_log = logs.get(__name__)
_T = TypeVar("_T")
_END = b".\r\n"
_PATH = re.compile(r"<(?:@[^<>\s:]{1,255}:)?((?:\"[^\"<>\r\n]{1,64}\")?[^<>\s]*)>(.*)|([^<>\s]+)(.*)", re.DOTALL)

RECEIVED = "250 2.0.0 Received"
TOO_LARGE = "552 5.3.4 This mail is too large"
NOT_NOW = "451 4.3.0 Please try again later"
NO_ROOM = "452 4.3.1 Too much mail at once, please try again later"
NEVER = "554 5.6.0 This mail cannot be taken"
BUSY_SECONDS = 1.0
NOT_OURS = "550 5.1.1 Nobody here has this address"
BARE_LINES = "554 5.6.0 Every line of a mail must end with CR LF"
TOO_MANY_LETTERS = "421 4.7.0 Enough for one talk, please come again"
TOO_MUCH_TALK = "421 4.7.0 So many commands without a letter, please come again"
TOO_MANY_RECIPIENTS = "452 4.5.3 Too many recipients"


@dataclass(frozen=True)
class Limits:
    """How much a receiver listens to: bytes of one mail and of all at once, talks, letters, commands, seconds.

    The mail server on this machine hands over everything from one address: it may hold all the talks.
    """

    max_bytes: int = 40 * 1024 * 1024
    held_bytes: int = 160 * 1024 * 1024
    talks: int = 100
    talks_of_one_host: int = 50  # half, so that no host alone turns away all others
    answers: int = 2000  # lines said in one talk since its last letter
    letters: int = 1000
    recipients: int = 100
    silence: float = 120.0  # seconds without a command
    seconds: float = 600.0  # for the whole of one mail
    whole: float = 3600.0  # for a talk, with the letter that is under way at its end
    farewell: float = 10.0  # for a mail that is under way when the receiver stops


@dataclass
class House:
    """What all talks of one receiver share. Only the loop's own thread changes it."""

    take: Take
    is_ours: Callable[[str], bool]
    limits: Limits
    pool: Executor
    source: str
    held: int = 0
    talks: set["Talk"] = field(default_factory=set)

    async def ask(self, question: Callable[[], _T]) -> _T:
        """The answer of something that may have to wait for the database."""
        return await asyncio.get_running_loop().run_in_executor(self.pool, question)

    def has_room_for(self, host: str) -> bool:
        """Whether one more may talk; not where this host, unless it is our own machine, talks as often as it may."""
        if len(self.talks) >= self.limits.talks:
            return False
        return _is_here(host) or sum(one.host == host for one in self.talks) < self.limits.talks_of_one_host

    def may_hold(self, more: int) -> bool:
        if self.held + more > self.limits.held_bytes:
            return False
        self.held += more
        return True


class Rules:
    """What is answered to the commands of a talk."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Heard, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        return [line for line in responses if not line.startswith("250-AUTH")]  # nobody signs in here

    async def handle_MAIL(  # noqa: N802
        self, server: "Talk", session: Session, envelope: Heard, address: str, options: list[str]
    ) -> str:
        server.letters += 1
        if server.letters > self._house.limits.letters:
            server.leave()
            return TOO_MANY_LETTERS
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: "Talk", session: Session, envelope: Heard, address: str, options: list[str]
    ) -> str:
        if len(envelope.rcpt_tos) >= self._house.limits.recipients:
            return TOO_MANY_RECIPIENTS
        if not await self._house.ask(partial(self._house.is_ours, address)):
            return NOT_OURS
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_exception(self, error: Exception) -> str:
        _log.error("receiver.failed", exc_info=error)
        return NOT_NOW


class Talk(SMTP):
    """One connection of a mail server."""

    # How much of a line is read at once; a mail's own lines may be longer, and some programs' are.
    line_length_limit = 64 * 1024

    def __init__(self, house: House, **settings: object) -> None:
        super().__init__(Rules(house), **settings)  # type: ignore[arg-type]
        self._house = house
        self.letters = 0
        self.is_busy = False
        self._refused = self._leaving = False
        self._answers = 0
        self._end: asyncio.TimerHandle | None = None
        self.host = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        is_new = self not in self._house.talks  # it is made a second time once it is encrypted
        if is_new and not self._house.has_room_for(_host(transport)):
            self._refused = True
            assert isinstance(transport, asyncio.WriteTransport)
            transport.write(b"421 4.3.2 Too many connections, please try again later\r\n")
            transport.close()
            return
        if is_new:
            self.host = _host(transport)
            self._house.talks.add(self)
            self._end = self.loop.call_later(self._house.limits.whole, self._is_over)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._house.talks.discard(self)
        if self._end is not None:
            self._end.cancel()
        if not self._refused:
            super().connection_lost(error)

    def eof_received(self) -> bool | None:
        return None if self._refused else super().eof_received()

    def leave(self) -> None:
        """Ends the talk once its next answer is given."""
        self._leaving = True

    def _is_over(self) -> None:
        """Its time is up; a letter that is under way is heard and answered first."""
        if self.is_busy:
            self._end = self.loop.call_later(BUSY_SECONDS, self._is_over)
        else:
            self.hang_up()

    def hang_up(self) -> None:
        """Ends the talk now."""
        if isinstance(self.transport, asyncio.WriteTransport) and not self.transport.is_closing():
            self.transport.write(b"421 4.3.2 Closing, please try again later\r\n")
            self.transport.close()

    async def push(self, status: AnyStr) -> None:
        self._answers += 1
        if self._answers > self._house.limits.answers and not self.is_busy:
            self.leave()
            await super().push(TOO_MUCH_TALK)
        else:
            await super().push(status)
        if self._leaving and self.transport is not None:
            self.transport.close()

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        """The address between the brackets as it stands: addresses that break the rules exist and write to us."""
        found = _PATH.fullmatch(arg.strip())
        if found is None:
            return None, None
        bracketed, behind, bare, rest = found.groups()
        address = (bare or "") if bracketed is None else bracketed
        return (address or "<>")[:320].encode("utf-8", "replace").decode(), behind if bracketed is not None else rest

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        """Takes one mail. LMTP is told once for each recipient, SMTP once."""
        if await self.check_helo_needed():
            return
        heard = self.envelope
        if arg or heard is None or not heard.rcpt_tos:
            await self.push("501 Syntax: DATA" if arg else "503 5.5.1 Error: need RCPT command")
            return
        self.is_busy, self._answers = True, 0
        try:
            answer = await self._letter(heard)
            for _ in heard.rcpt_tos if isinstance(self, LMTP) else [""]:
                await self.push(answer)
        finally:
            self.is_busy = False
            self._set_rset_state()  # type: ignore[no-untyped-call]

    async def _letter(self, heard: Heard) -> str:
        self._reset_timeout(self._house.limits.seconds)
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        content = bytearray()
        size = 0
        try:
            refusal = await self._listen(content)
            if refusal:
                return refusal
            raw, size = _unstuffed(content), len(content)
            content.clear()
            if raw.count(b"\n") != raw.count(b"\r\n"):
                return BARE_LINES  # what another server might take for the end of a mail, to smuggle one in
            self._reset_timeout(self._house.limits.seconds)
            return await self._handed_over(raw, heard)
        finally:
            self._house.held -= size or len(content)

    async def _listen(self, content: bytearray) -> str:
        """Fills ``content`` up to the lone dot. What is too much is heard to its end, and not kept."""
        heard, refusal, last = 0, "", b"\r\n"
        while True:
            try:
                piece, is_end = await self._reader.readuntil(_END), True
            except asyncio.LimitOverrunError as more:
                piece, is_end = await self._reader.read(more.consumed), False
            heard += len(piece)
            if not refusal and len(content) + len(piece) > self._house.limits.max_bytes + len(_END):
                refusal = TOO_LARGE
            elif not refusal and not self._house.may_hold(len(piece)):
                refusal = NO_ROOM
            if refusal:
                self._house.held -= len(content)
                content.clear()
                if heard > 2 * self._house.limits.max_bytes:
                    self.leave()
                    return refusal
            else:
                content += piece
            last = (last + piece)[-5:]
            if is_end and last.endswith(b"\r\n" + _END):
                return refusal

    async def _handed_over(self, raw: bytes, heard: Heard) -> str:
        sender = (heard.mail_from or "").removeprefix("<>")
        envelope = Envelope(sender, tuple(heard.rcpt_tos), self._house.source)
        try:
            await self._house.ask(partial(self._house.take, raw, envelope))
        except TakeFailed as failed:
            return NEVER if failed.permanent else NOT_NOW
        except Exception as error:  # nobody is told 'received' unless it is kept
            _log.error("receiver.not_kept", exc_info=error)
            return NOT_NOW
        return RECEIVED


class LmtpTalk(Talk, LMTP):
    """The same in LMTP, which mail servers speak to what stands behind them."""


def _host(transport: asyncio.BaseTransport) -> str:
    peer = transport.get_extra_info("peername")
    return str(peer[0]) if isinstance(peer, tuple) and peer else ""


def _is_here(host: str) -> bool:
    try:
        address = ip_address(host.partition("%")[0])
        return (getattr(address, "ipv4_mapped", None) or address).is_loopback
    except ValueError:
        return not host  # a socket of this machine's own has no address


def _unstuffed(content: bytearray) -> bytes:
    """The mail without the last dot and without the dots that were put before others."""
    raw = bytes(memoryview(content)[: -len(_END)]) if content else b""
    raw = raw[1:] if raw.startswith(b".") else raw
    return raw.replace(b"\r\n.", b"\r\n") if b"\r\n." in raw else raw
