"""Starts a server as a process of its own on loopback, and ends it."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

READY_SECONDS = 60
LEAVE_SECONDS = 20


@contextmanager
def product() -> Iterator[int]:
    """`answerable up` with its conductor inside; its port."""
    port = free_port()
    yield from _served(port, ["-m", "answerable.config.cli", "up", "--port", str(port)], "/health/ready/")


@contextmanager
def bare() -> Iterator[int]:
    """The bare view under the same server; its port."""
    port = free_port()
    command = [
        "-m",
        "uvicorn",
        "bench.bare:application",
        "--port",
        str(port),
        "--log-level",
        "warning",
        "--no-access-log",
        "--no-server-header",
    ]
    yield from _served(port, command, "/write/")


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _served(port: int, command: list[str], path: str) -> Iterator[int]:
    own = {**os.environ, "ANSWERABLE_ADDRESS": f"http://127.0.0.1:{port}"}
    process = subprocess.Popen([sys.executable, *command], env=own, stdout=subprocess.DEVNULL)
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
        link = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            link.request("GET", path)
            if link.getresponse().status < 400:
                return
        except OSError:
            time.sleep(0.1)
        finally:
            link.close()
    raise RuntimeError(f"The server on port {port} did not start.")
