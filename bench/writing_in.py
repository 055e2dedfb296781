"""Letters through the real writing page of a real server, beside a bare view on the same server."""

from __future__ import annotations

import time

from bench import clients, serving
from bench.figures import Times, ratio, together
from bench.home import Home
from bench.signed_in import cookie_of
from bench.sizes import Sizes
from bench.table import Row

SETTLE_SECONDS = 30


def rows(home: Home, sizes: Sizes) -> list[Row]:
    """As fast as it goes; then at a steady pace, with someone watching the desk."""
    with serving.bare() as bare, serving.product() as port:
        return [*_as_fast_as_it_goes(home, sizes, port, bare), *_at_a_pace(home, sizes, port, bare)]


def _as_fast_as_it_goes(home: Home, sizes: Sizes, port: int, bare: int) -> list[Row]:
    ours, theirs, disk = [], [], []
    clients.at_once(port, sizes.clients, sizes.seconds / 4)
    clients.at_once(bare, sizes.clients, sizes.seconds / 4)
    for _ in range(sizes.rounds):
        _settle()
        disk.append(home.probe(20))
        theirs.append(clients.at_once(bare, sizes.clients, sizes.seconds))
        ours.append(clients.at_once(port, sizes.clients, sizes.seconds))
    one, other = together(ours), together(theirs)
    behind = _settle()
    beside = "a bare view: one insert, two selects"
    probe = sorted(disk)[len(disk) // 2]
    return [
        Row(
            f"letters kept a second, {sizes.clients} clients, conductor running",
            f"{one.rate:.0f}",
            beside,
            f"{other.rate:.0f}",
            ratio(one.rate, other.rate),
            probe,
            "ratio 0.4 or more",
        ),
        Row("  until each was kept", one.said, beside, other.said, ratio(one.at(0.99), other.at(0.99)), probe),
        Row("  until all of a round were screened and owned", f"{behind:.1f} s after it"),
    ]


def _at_a_pace(home: Home, sizes: Sizes, port: int, bare: int) -> list[Row]:
    _settle()
    beside = f"the bare view at {sizes.a_second} a second"
    probe = home.probe(60)
    other, _ = clients.offered(bare, sizes.clients, sizes.a_second, sizes.offered_seconds)
    with clients.listening(port, cookie_of(home.house.staff["hanna"])) as told:
        one, answered = clients.offered(port, sizes.clients, sizes.a_second, sizes.offered_seconds)
        _settle()
        time.sleep(0.3)
    shown, owned = _shown(answered, told), _owned(sorted(answered))
    again = home.probe(60)
    offered = int(sizes.a_second * sizes.offered_seconds)
    goal = "p99 25 ms or less" if probe < 1 else f"p99 as a multiple of the probe: {one.at(0.99) / probe:.0f}"
    return [
        Row(
            f"until kept, {sizes.a_second} a second offered ({len(answered)} of {offered})",
            one.said,
            beside,
            other.said,
            ratio(one.at(0.99), other.at(0.99)),
            probe,
            goal,
        ),
        Row(
            "from kept to owned, at that pace",
            owned.said,
            "until kept",
            one.said,
            ratio(owned.at(0.99), one.at(0.99)),
            again,
        ),
        Row(
            f"from kept to told on an open desk ({len(shown.sorted_ms)} of {len(answered)})",
            shown.said,
            "until kept",
            one.said,
            ratio(shown.at(0.99), one.at(0.99)),
            again,
            "p99 under 150 ms",
        ),
    ]


def _shown(answered: dict[str, float], told: dict[str, float]) -> Times:
    """From the answer 'received' to the event; one that came before the answer took no time."""
    threads = _threads_of(answered)
    waits = [
        max(told[thread] - at, 0) * 1000 for address, at in answered.items() if (thread := threads.get(address)) in told
    ]
    return Times(sorted(waits), 1.0)


def _owned(addresses: list[str]) -> Times:
    """By the ledger's own times: from the entry that says received to the one that says queued."""
    from answerable.ledger.models import Entry

    people = set(_people_of(addresses).values())
    at: dict[str, dict[str, float]] = {}
    for entry in Entry.objects.filter(verb__in=["message:received", "message:queued"], person_id__in=people):
        at.setdefault(entry.person_id, {})[entry.verb] = entry.at.timestamp()
    waits = [(one["message:queued"] - one["message:received"]) * 1000 for one in at.values() if len(one) == 2]
    return Times(sorted(waits), 1.0)


def _people_of(addresses: list[str]) -> dict[str, str]:
    from answerable.people.models import Organisation
    from answerable.people.queries import by_address

    organisation = Organisation.objects.values_list("pk", flat=True)[0]
    found = {address: by_address(organisation, address) for address in addresses}
    return {address: person.pk for address, person in found.items() if person is not None}


def _threads_of(answered: dict[str, float]) -> dict[str, str]:
    from answerable.dialogue.models import Thread

    people = _people_of(list(answered))
    threads = dict(Thread.objects.filter(person__in=people.values()).values_list("person_id", "pk"))
    return {address: threads[person] for address, person in people.items() if person in threads}


def _settle() -> float:
    """Waits until nothing is on its way to its owner any more; how many seconds that took."""
    from answerable.dialogue.models import Message

    began = time.monotonic()
    while time.monotonic() - began < SETTLE_SECONDS:
        if not Message.objects.filter(status__in=["received", "screened"]).exists():
            break
        time.sleep(0.05)
    return time.monotonic() - began
