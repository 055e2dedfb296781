"""An application behind the real server, on a loopback port, in this process."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from django.db import connections

from answerable.config.bridge import Bridge

READY_SECONDS = 20


@contextmanager
def listening(app: Any) -> Iterator[int]:
    """The port where the application answers."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", access_log=False, lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
        thread.start()
        until = time.monotonic() + READY_SECONDS
        while not server.started and time.monotonic() < until:
            time.sleep(0.01)
        try:
            yield int(door.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join(READY_SECONDS)


def send_home(bridge: Bridge, threads: int) -> None:
    """Every thread of the pool closes its connections, so that a test's database can be emptied."""
    together = threading.Barrier(threads)

    def close() -> None:
        together.wait(READY_SECONDS)
        connections.close_all()

    for closing in [bridge.pool.submit(close) for _ in range(threads)]:
        closing.result(READY_SECONDS)
    bridge.pool.shutdown()
