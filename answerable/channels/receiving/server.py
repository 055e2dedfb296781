"""A server that takes mail by SMTP or LMTP, in a thread of its own."""

import asyncio
import logging
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType

from answerable.channels.port import Take
from answerable.channels.receiving.talk import House, Limits, LmtpTalk, Talk
from answerable.kit import logs

_log = logs.get(__name__)
WORKERS = 8
_START_SECONDS = 10.0


class Receiver:
    """Listens from ``start`` to ``stop``. ``take`` and ``is_ours`` are called from a few threads of its own.

    ``is_ours`` says whether an address is one of this house's; every other is refused. Whoever can reach the port can
    hand mail in, so it stays on loopback unless told otherwise.
    """

    def __init__(
        self, take: Take, *, is_ours: Callable[[str], bool], host: str = "127.0.0.1", port: int = 0, lmtp: bool = False,
        limits: Limits | None = None, hostname: str = "localhost", certificate: ssl.SSLContext | None = None,
        workers: int = WORKERS,
    ) -> None:  # fmt: skip
        self._pool = ThreadPoolExecutor(workers, "receiver")
        self._house = House(take, is_ours, limits or Limits(), self._pool, "lmtp" if lmtp else "smtp")
        self._host, self.port, self._is_lmtp = host, port, lmtp
        self._hostname, self._certificate = hostname, certificate
        self._thread = threading.Thread(target=self._run, name="receiver", daemon=True)
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._failed: BaseException | None = None

    def start(self) -> None:
        """Returns once mail can come; OSError where the port is taken."""
        # Its library would log the addresses of every talk.
        logging.getLogger("mail.log").setLevel(logging.CRITICAL + 1)
        self._thread.start()
        self._ready.wait(_START_SECONDS)
        if self._failed is not None:
            raise self._failed

    def stop(self) -> None:
        """Hears a mail that is under way to its end, within bounds, and ends all talks."""
        if self._loop is not None and self._stopping is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
        if self._thread.ident is not None:
            self._thread.join()
        self._pool.shutdown()

    @property
    def is_listening(self) -> bool:
        """Whether mail can come. A receiver that has ended does not begin again: make a new one."""
        return self._thread.is_alive() and self._failed is None

    def __enter__(self) -> "Receiver":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            self._failed = error
            if self._ready.is_set():
                _log.error("receiver.ended", exc_info=error)
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        server = await self._loop.create_server(self._talk, self._host, self.port)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stopping.wait()
        server.close()
        for talk in [talk for talk in self._house.talks if not talk.is_busy]:
            talk.hang_up()
        until = self._loop.time() + self._house.limits.farewell
        while any(talk.is_busy for talk in self._house.talks) and self._loop.time() < until:
            await asyncio.sleep(0.02)
        for talk in list(self._house.talks):
            talk.hang_up()

    def _talk(self) -> Talk:
        kind = LmtpTalk if self._is_lmtp else Talk
        return kind(
            self._house, data_size_limit=self._house.limits.max_bytes, enable_SMTPUTF8=True, hostname=self._hostname,
            ident="", tls_context=self._certificate, timeout=self._house.limits.silence, loop=self._loop,
        )  # fmt: skip
