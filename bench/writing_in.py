"""Letters through the real writing page of a real server, beside a bare view on the same server."""

from __future__ import annotations

from bench import clients
from bench.figures import Times, ratio, together
from bench.home import Home
from bench.serving import Ports
from bench.settling import people_of, settle
from bench.sizes import Sizes
from bench.table import Row


def rows(home: Home, sizes: Sizes) -> list[Row]:
    """As fast as it goes, by one and by several; then at a steady pace."""
    ports = home.standing.ports()
    several = _as_fast_as_it_goes(home, sizes, ports, sizes.clients)
    return [*several, *_as_fast_as_it_goes(home, sizes, ports, 1)[:1], *_at_a_pace(home, sizes, ports)]


def _as_fast_as_it_goes(home: Home, sizes: Sizes, ports: Ports, number: int) -> list[Row]:
    ours, theirs, disk = [], [], []
    clients.at_once(ports.product, number, sizes.seconds / 4)
    clients.at_once(ports.bare, number, sizes.seconds / 4)
    for _ in range(sizes.rounds):
        settle()
        disk.append(home.probe(20))
        theirs.append(clients.at_once(ports.bare, number, sizes.seconds))
        ours.append(clients.at_once(ports.product, number, sizes.seconds))
    behind = settle()
    one, other, probe = together(ours), together(theirs), sorted(disk)[len(disk) // 2]
    beside, fast = "a bare view: one insert, two selects", ratio(one.rate, other.rate)
    said = f"letters kept a second, {number} client{'s'[: number > 1]}, conductor running"
    target, work = "ratio 0.4 or more" if number > 1 else "", f"written by {number}"
    return [
        Row(said, f"{one.rate:.0f}", beside, f"{other.rate:.0f}", fast, probe, target, work, one.rate),
        Row("  until each was kept", one.said, beside, other.said, ratio(one.at(0.99), other.at(0.99)), probe),
        Row("  until all of a round were screened and owned", f"{behind:.1f} s after it"),
    ]


def _at_a_pace(home: Home, sizes: Sizes, ports: Ports) -> list[Row]:
    settle()
    beside = f"the bare view at {sizes.a_second} a second"
    probe = home.probe(60)
    pace = (sizes.a_second, sizes.offered_seconds)
    other, _ = clients.offered(clients.arrived(ports.bare, sizes.clients), *pace)
    one, answered = clients.offered(clients.arrived(ports.product, sizes.clients), *pace)
    settle()
    owned, offered = _owned(sorted(answered)), int(sizes.a_second * sizes.offered_seconds)
    goal = "p99 25 ms or less" if probe < 1 else f"p99 as a multiple of the probe: {one.at(0.99) / probe:.0f}"
    kept = f"until kept, {sizes.a_second} a second offered ({len(answered)} of {offered})"
    return [
        Row(kept, one.said, beside, other.said, ratio(one.at(0.99), other.at(0.99)), probe, goal),
        Row(
            "from kept to owned, at that pace",
            owned.said,
            "until kept",
            one.said,
            ratio(owned.at(0.99), one.at(0.99)),
            home.probe(60),
        ),
    ]


def _owned(addresses: list[str]) -> Times:
    """By the ledger's own times: from the entry that says received to the one that says queued."""
    from answerable.ledger.models import Entry

    people = set(people_of(addresses).values())
    at: dict[str, dict[str, float]] = {}
    for entry in Entry.objects.filter(verb__in=["message:received", "message:queued"], person_id__in=people):
        at.setdefault(entry.person_id, {})[entry.verb] = entry.at.timestamp()
    waits = [(one["message:queued"] - one["message:received"]) * 1000 for one in at.values() if len(one) == 2]
    return Times(sorted(waits), 1.0)
