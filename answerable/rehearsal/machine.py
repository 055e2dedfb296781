"""How much of the machine the server's processes take while letters come in."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import psutil

from answerable.rehearsal.journal import Journal

HERE = ("127.0.0.1", "localhost", "::1")
SECONDS = 1.0


@dataclass(slots=True)
class Machine:
    """The processes that serve, and what they took: processor as a share of one core, memory in bytes."""

    processes: list[psutil.Process]
    shares: list[float] = field(default_factory=list)
    most_memory: int = 0
    first_memory: int = 0

    async def follow(self, journal: Journal) -> None:
        """Looks once a second, until it is ended."""
        before, since = self._seconds(), journal.clock()
        self.first_memory = self.most_memory = self._memory()
        while True:
            await asyncio.sleep(SECONDS)
            now, at = self._seconds(), journal.clock()
            self.shares.append((now - before) / max(at - since, 0.001))
            before, since = now, at
            self.most_memory = max(self.most_memory, self._memory())

    @property
    def usual(self) -> float:
        """The mean share of one core."""
        return sum(self.shares) / len(self.shares) if self.shares else 0.0

    @property
    def most(self) -> float:
        """The largest share within a second."""
        return max(self.shares, default=0.0)

    def _seconds(self) -> float:
        return float(sum(times.user + times.system for times in self._each("cpu_times")))

    def _memory(self) -> int:
        return int(sum(info.rss for info in self._each("memory_info")))

    def _each(self, what: str) -> Iterable[Any]:
        for process in self.processes:
            with suppress(psutil.Error):
                yield getattr(process, what)()


def machine_of(url: str) -> Machine | None:
    """The server that listens at this address, with its children; None where it is not on this machine."""
    parts = urlsplit(url)
    if (parts.hostname or "") not in HERE:
        return None
    pid = _listener(parts.port or 80)
    if pid is None:
        return None
    with suppress(psutil.Error):
        first = psutil.Process(pid)
        return Machine([first, *first.children(recursive=True)])
    return None


def _listener(port: int) -> int | None:
    with suppress(psutil.Error):
        for link in psutil.net_connections(kind="tcp"):
            if link.status == psutil.CONN_LISTEN and link.laddr and link.laddr.port == port and link.pid:
                return int(link.pid)
    return None
