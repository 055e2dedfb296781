"""Open pages: how soon each of many is told of a letter, beside plain streams of the bare view's server."""

from __future__ import annotations

import time
from dataclasses import dataclass

from bench import clients, serving
from bench.figures import Times, ratio
from bench.home import Home
from bench.listeners import listening
from bench.settling import settle, threads_of
from bench.signed_in import cookie_of
from bench.sizes import Sizes
from bench.table import Row

LAST_SECONDS = 0.3  # for what was told last to reach the last page


@dataclass(frozen=True, slots=True)
class Heard:
    """How long the pages waited, and how many of them heard of how many letters."""

    from_sent: Times
    from_kept: Times  # what was told before the answer 'received' took no time
    said: str


def rows(home: Home, sizes: Sizes) -> list[Row]:
    """Letters at a steady pace while all these pages are open on one process, in turn on each server."""
    ports = home.standing.ports()
    settle()
    probe, empty = home.probe(60), serving.megabytes(ports.product)
    other = _heard(ports.bare, "", sizes)
    one = _heard(ports.product, cookie_of(home.house.staff["hanna"]), sizes)
    full = serving.megabytes(ports.product)
    what = f"from kept to told on {sizes.streams} open desk pages, {sizes.a_second} letters a second ({one.said})"
    kept, sent, plain = one.from_kept, one.from_sent, other.from_sent
    beside = f"plain streams of the bare view ({other.said})"
    return [
        Row(what, kept.said, "from sent to told", sent.said, ratio(kept.at(0.99), sent.at(0.99)), probe,
            "p99 under 150 ms"),
        Row("  from sent to told", sent.said, beside, plain.said, ratio(sent.at(0.99), plain.at(0.99)), probe),
        Row("  memory of that process afterwards", f"{full:.0f} MB", "before", f"{empty:.0f} MB", ratio(full, empty)),
    ]  # fmt: skip


def _heard(port: int, cookie: str, sizes: Sizes) -> Heard:
    with listening(port, sizes.streams, cookie) as told:
        hands = clients.arrived(port, sizes.clients)
        _, handed = clients.offered(hands, sizes.a_second, sizes.offered_seconds)
        settle()
        time.sleep(LAST_SECONDS)
    names = threads_of(handed) if cookie else {address: address for address in handed}
    heard = [(one, moment) for address, one in handed.items() for moment in told.get(names.get(address, ""), [])]
    return Heard(
        Times(sorted((moment - one.sent) * 1000 for one, moment in heard), 1.0),
        Times(sorted(max(moment - one.kept, 0) * 1000 for one, moment in heard), 1.0),
        f"{len(heard)} of {int(sizes.a_second * sizes.offered_seconds) * sizes.streams}",
    )
