"""Mail through the real receiver, beside the same receiver that keeps each mail as one row."""

from __future__ import annotations

from bench import clients, serving
from bench.figures import Times, ratio, together
from bench.home import Home
from bench.posting import posters
from bench.settling import settle
from bench.sizes import Sizes
from bench.table import Row

BESIDE = "the same receiver: one row each, nothing else"
TARGETS = {"sqlite": "350 a second", "postgresql": "225 a second"}


def rows(home: Home, sizes: Sizes) -> list[Row]:
    """First with the conductor running, at a steady pace; then the receiver by itself, as fast as it goes."""
    paced = _at_a_pace(home, sizes)
    home.standing.end()
    return [*_alone(home, sizes), *paced]


def _alone(home: Home, sizes: Sizes) -> list[Row]:
    ours, theirs, disk = [], [], []
    with serving.together(serving.receiver(), serving.bare_mail()) as (port, bare):
        _fast(port, sizes, sizes.seconds / 4)
        _fast(bare, sizes, sizes.seconds / 4)
        for _ in range(sizes.rounds):
            disk.append(home.probe(20))
            theirs.append(_fast(bare, sizes, sizes.seconds))
            ours.append(_fast(port, sizes, sizes.seconds))
    _forget()
    one, other, probe = together(ours), together(theirs), sorted(disk)[len(disk) // 2]
    said = f"mails accepted a second, {sizes.clients} connections, nothing else running"
    rate, target = ratio(one.rate, other.rate), TARGETS[home.vendor]
    return [
        Row(said, f"{one.rate:.0f}", BESIDE, f"{other.rate:.0f}", rate, probe, target, "mailed", one.rate),
        Row("  until each was taken", one.said, BESIDE, other.said, ratio(one.at(0.99), other.at(0.99)), probe),
    ]


def _fast(port: int, sizes: Sizes, seconds: float) -> Times:
    return clients.by_all(posters(port, sizes.clients), seconds)


def _at_a_pace(home: Home, sizes: Sizes) -> list[Row]:
    port = home.standing.ports().mail
    settle()
    clients.by_all(posters(port, sizes.clients), sizes.seconds / 4)
    settle()
    probe = home.probe(60)
    one, answered = clients.offered(posters(port, sizes.clients), sizes.mails_a_second, sizes.offered_seconds)
    behind = settle()
    offered = int(sizes.mails_a_second * sizes.offered_seconds)
    said = f"mails accepted a second, {sizes.mails_a_second} offered, conductor running ({len(answered)} of {offered})"
    whole = len(answered) / (one.seconds + behind)
    return [
        Row(said, f"{one.rate:.0f}", "offered a second", f"{sizes.mails_a_second}",
            ratio(one.rate, sizes.mails_a_second), probe, "250 a second"),
        Row("  until each was taken", one.said, fsync_ms=probe),
        Row("  until all were sorted, screened and owned", f"{behind:.1f} s after the last",
            target="not behind"),
        Row("  from the first to there, a second", f"{whole:.0f}", "offered a second", f"{sizes.mails_a_second}",
            ratio(whole, sizes.mails_a_second), work="mailed whole", measured=whole),
    ]  # fmt: skip


def _forget() -> None:
    """What came in while nobody sorted is of no use to anyone; whoever measures next shall not find it waiting."""
    from answerable.dialogue import arrivals

    waiting = arrivals.unsorted()
    waiting._raw_delete(waiting.db)
