"""What taking mail is measured beside: the same receiver, keeping each mail as one row in a plain transaction."""

from __future__ import annotations

import signal
import sys
import threading

from answerable.channels.port import Envelope
from answerable.channels.receiving import Receiver
from bench.bare import Letter, make_table


def take(raw: bytes, envelope: Envelope) -> None:
    """One insert."""
    Letter._default_manager.create(address=envelope.sender, words=raw.decode())


if __name__ == "__main__":
    make_table()
    stopping = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())
    with Receiver(take, is_ours=lambda address: True, port=int(sys.argv[1])):
        stopping.wait()
