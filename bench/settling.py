"""Waits until what came in is where it belongs, and looks up who wrote what."""

from __future__ import annotations

import time
from collections.abc import Iterable

MOST_SECONDS = 60


def settle() -> float:
    """Until nothing is on its way to its owner any more; how many seconds that took."""
    from answerable.dialogue import arrivals
    from answerable.dialogue.models import Message

    began = time.monotonic()
    while time.monotonic() - began < MOST_SECONDS:
        waiting = Message.objects.filter(status__in=["received", "screened"]).exists()
        if not waiting and not arrivals.unsorted().exists():
            return time.monotonic() - began
        time.sleep(0.05)
    raise RuntimeError(f"After {MOST_SECONDS} seconds not everything was screened and owned.")


def people_of(addresses: Iterable[str]) -> dict[str, str]:
    """Who wrote from each of these addresses."""
    from answerable.people.models import Organisation
    from answerable.people.queries import by_address

    organisation = Organisation.objects.values_list("pk", flat=True)[0]
    found = {address: by_address(organisation, address) for address in addresses}
    return {address: person.pk for address, person in found.items() if person is not None}


def threads_of(addresses: Iterable[str]) -> dict[str, str]:
    """The thread that each of them began."""
    from answerable.dialogue.models import Thread

    people = people_of(addresses)
    threads = dict(Thread.objects.filter(person__in=people.values()).values_list("person_id", "pk"))
    return {address: threads[person] for address, person in people.items() if person in threads}
