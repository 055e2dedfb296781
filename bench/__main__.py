"""`python -m bench`: prints the table. `--postgres` runs it on PostgreSQL."""

from __future__ import annotations

import argparse
import os
import platform
import signal
import sys
import time
from importlib import import_module

from bench.home import made
from bench.peers.beside import Helpdesk
from bench.sizes import TINY, WHOLE, Sizes
from bench.table import Row, drawn

# As the table tells them; and as they are measured: first those that share servers, and last the ledger, for it is
# made long for its own row.
GROUPS = ("writing_in", "door", "mail", "watching", "pages", "screening", "proving")
MEASURED = ("writing_in", "watching", "mail", "door", "pages", "screening", "proving")


def main(arguments: list[str] | None = None) -> int:
    """Measures each group and prints one table; 0 when every group ran."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="One table of ratios, measured in one run.")
    parser.add_argument(
        "--postgres", action="store_true", help="on PostgreSQL: ANSWERABLE_TEST_DATABASE_URL, or its own"
    )
    parser.add_argument("--tiny", action="store_true", help="just enough to see that everything runs")
    parser.add_argument("--threads", type=int, default=WHOLE.threads_many, help="threads in the long queue")
    parser.add_argument("--peers", metavar="PYTHON", help="measure django-helpdesk too, in this Python's environment")
    parser.add_argument("group", nargs="*", help=f"some of: {', '.join(GROUPS)}")
    chosen = parser.parse_args(arguments)
    sizes = TINY if chosen.tiny else Sizes(threads_many=chosen.threads, threads_few=max(chosen.threads // 10, 1))
    groups = [name for name in MEASURED if name in (chosen.group or GROUPS)]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # leave nothing behind, whoever ends it
    began = time.monotonic()
    with made(postgres=chosen.postgres) as home:
        rows: dict[str, list[Row]] = {}
        try:
            peer = Helpdesk(chosen.peers) if chosen.peers else None
            for name in groups:
                print(f"{name} …", file=sys.stderr, flush=True)
                rows[name] = import_module(f"bench.{name}").rows(home, sizes)
                if peer is not None:
                    rows[name] = peer.beside(name, rows[name], home, sizes)
        finally:  # what was measured is shown even when a later group failed
            took = time.monotonic() - began
            print(f"{home.durable}; Python {platform.python_version()}, {os.cpu_count()} cores; {took:.0f} s\n")
            print(drawn(row for name in GROUPS for row in rows.get(name, [])))
    print("\nA figure stands only beside the one in its row: both are of this run, on this machine, at this hour.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
