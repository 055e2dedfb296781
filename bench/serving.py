"""Starts servers as processes of their own on loopback, and ends them."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass

import psutil

READY_SECONDS = 60
LEAVE_SECONDS = 20
MEGABYTE = 1024 * 1024
GREETING = b"220"


def product(mail: int = 0) -> AbstractContextManager[int]:
    """`answerable up` with its conductor inside; its port. With a port for mail it takes mail there as well."""
    port = free_port()
    own = {"ANSWERABLE_ADDRESS": f"http://127.0.0.1:{port}"}
    if mail:
        own["ANSWERABLE_RECEIVE"] = f"smtp://127.0.0.1:{mail}"
    return served(port, ["-m", "answerable.config.cli", "up", "--port", str(port)], "/health/ready/", own)


def bare() -> AbstractContextManager[int]:
    """The bare view under the same server; its port."""
    return asgi("bench.bare:application", "/write/")


def asgi(application: str, path: str, python: str = sys.executable) -> AbstractContextManager[int]:
    """Anything else under the same server; its port."""
    port = free_port()
    quiet = ["--log-level", "warning", "--no-access-log", "--no-server-header"]
    return served(port, ["-m", "uvicorn", application, "--port", str(port), *quiet], path, {}, python)


def receiver() -> AbstractContextManager[int]:
    """`answerable receive` by itself; its port."""
    port = free_port()
    return served(port, ["-m", "answerable.config.cli", "receive", "--smtp", f"127.0.0.1:{port}"], "")


def bare_mail() -> AbstractContextManager[int]:
    """The same receiver, keeping each mail as one row; its port."""
    port = free_port()
    return served(port, ["-m", "bench.bare_mail", str(port)], "")


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def together(*servers: AbstractContextManager[int]) -> Iterator[list[int]]:
    """Starts them side by side; their ports."""
    with ExitStack() as running:
        with ThreadPoolExecutor() as starting:
            started = [starting.submit(running.enter_context, one) for one in servers]
        yield [one.result() for one in started]


@dataclass(frozen=True, slots=True)
class Ports:
    """Where those who stand side by side are reached: the product's pages, its door for mail, and the bare view."""

    product: int
    mail: int
    bare: int


class Standing:
    """The product and the bare view, started when first asked for; they serve until someone needs quiet."""

    def __init__(self) -> None:
        self._running = ExitStack()
        self._ports: Ports | None = None

    def ports(self) -> Ports:
        """Both are ready when this returns."""
        if self._ports is None:
            mail = free_port()
            first, second = self._running.enter_context(together(product(mail), bare()))
            self._ports = Ports(first, mail, second)
        return self._ports

    def end(self) -> None:
        """Whoever asks next has them started anew."""
        self._ports = None
        self._running.close()


def megabytes(port: int) -> float:
    """The memory of the server that was started on this port."""
    for process in psutil.Process().children():
        if any(link.laddr.port == port and link.status == psutil.CONN_LISTEN for link in process.net_connections()):
            return float(process.memory_info().rss) / MEGABYTE
    raise RuntimeError(f"Nothing of ours listens on port {port}.")


@contextmanager
def served(
    port: int, command: list[str], path: str, own: dict[str, str] | None = None, python: str = sys.executable
) -> Iterator[int]:
    """A process that answers on this port: at this path, or with a mail server's greeting where there is none."""
    process = subprocess.Popen([python, *command], env={**os.environ, **(own or {})}, stdout=subprocess.DEVNULL)
    try:
        _wait(port, path, process)
        yield port
    finally:
        process.terminate()
        try:
            process.wait(LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(port: int, path: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + READY_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            if _answers(port, path):
                return
        except OSError:
            pass
        time.sleep(0.05)
    raise RuntimeError(f"The server on port {port} did not start.")


def _answers(port: int, path: str) -> bool:
    if not path:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as talk:
            return talk.recv(3) == GREETING
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        link.request("GET", path)
        return link.getresponse().status < 400
    finally:
        link.close()
