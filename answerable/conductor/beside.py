"""The conductor in a process of its own beside the one that serves pages: what it computes holds up no page."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from django.db import connections

from answerable.conductor.loop import run
from answerable.kit import bell, door, logs
from answerable.kit.wire import Wire
from answerable.work import nudge

AGAIN_SECONDS = 1.0
LOOK_SECONDS = 0.02
log = logs.get(__name__)


def is_possible() -> bool:
    """Whether this system copies a running process safely; macOS has it, but not for all that is loaded."""
    return hasattr(os, "fork") and sys.platform != "darwin"


@dataclass(frozen=True, slots=True)
class Beside:
    """What runs beside this process, and the wire to it."""

    keeper: int
    wire: Wire

    def leave(self, seconds: float) -> bool:
        """Let it finish what it has in hand; whether it went home within so many seconds."""
        bell.part(self.wire)
        until = time.monotonic() + seconds
        while os.waitpid(self.keeper, os.WNOHANG) == (0, 0):
            if time.monotonic() > until:
                return False
            time.sleep(LOOK_SECONDS)
        return True


def begin() -> Beside:
    """Start it, before this process has any thread of its own; it ends with this process, however that ends.

    Two processes: one that only waits, and beside it the conductor, which it starts again when it dies. Bells that are
    rung here wake it, and the other way round.
    """
    door.close()
    connections.close_all()
    sys.stdout.flush()
    sys.stderr.flush()
    gc.collect()
    gc.freeze()  # else looking for garbage would copy the memory that both share
    here, there = socket.socketpair()
    keeper = os.fork()
    if not keeper:
        here.close()
        _leave_with(_keep, there)
    there.close()
    wire = Wire(here)
    bell.join(wire)
    return Beside(keeper, wire)


def _leave_with(act: Callable[[socket.socket], int], there: socket.socket) -> NoReturn:
    """A forked process never returns into what its parent was about to do."""
    code = 1
    try:
        code = act(there)
    except BaseException as trouble:
        log.error("conductor.ended", error=type(trouble).__name__)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _keep(there: socket.socket) -> int:
    """Who is asked to stop is the process that serves: when it goes, the conductor goes, and then this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        conductor = os.fork()
        if not conductor:
            _leave_with(_conduct, there)
        _, status = os.waitpid(conductor, 0)
        if status == 0:
            return 0
        log.error("conductor.died", code=status)
        time.sleep(AGAIN_SECONDS)


def _conduct(there: socket.socket) -> int:
    stopping = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())

    def stop() -> None:
        stopping.set()
        nudge.bell.strike()

    wire = Wire(there, gone=stop)
    bell.join(wire)
    logs.name_process("work")
    run(stopping)
    door.close()
    bell.hang_up_all()
    return 0
