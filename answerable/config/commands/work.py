"""`answerable work`: a conductor of its own, as many as wanted, on as many machines."""

import argparse
import signal
import threading

from answerable.config.commands import ready


def arguments(parser: argparse.ArgumentParser) -> None:
    """No options."""


def run(chosen: argparse.Namespace) -> int:
    """Works until it is told to stop."""
    ready()
    from answerable.conductor.loop import run as conduct
    from answerable.kit import bell, door, logs

    logs.name_process("work")
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopping.set())
    conduct(stopping)
    door.close()
    bell.hang_up_all()
    return 0
