"""How the bound on what is missed ran, reading by reading."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from answerable.engines.screen.measuring import upper_bound
from answerable.hearing.models import Reading
from answerable.kit import clock

AHEAD = (2, 5, 10, 20, 35, 50, 75, 100)
SHOWN = 60  # places on the line; what lies between them tells nothing more


def ran(organisation_id: str, kind: str, channel: str, *, days: int = 365) -> list[tuple[int, float]]:
    """(how many were read, share missed at most) in the order of reading; kind and channel "" for any of them."""
    since = clock.now() - timedelta(days=days)
    rows = Reading.objects.filter(organisation=organisation_id, read_at__gte=since).order_by("read_at", "pk")
    if channel:
        rows = rows.filter(channel=channel)
    return steps([kind in seen if kind else bool(seen) for seen in rows.values_list("seen", flat=True)])


def steps(missed: Sequence[bool]) -> list[tuple[int, float]]:
    """The same, from whether something was missed in each that was read; thinned out, the first and the last stay."""
    sums = list(_running(missed))
    return [(read, upper_bound(sums[read - 1], read)) for read in _places(len(sums))]


def ahead(read: int, missed: int) -> list[tuple[int, float]]:
    """Where it would go from here with up to 100 more in which nothing is found."""
    return [(read + more, upper_bound(missed, read + more)) for more in AHEAD]


def _running(missed: Iterable[bool]) -> Iterable[int]:
    total = 0
    for one in missed:
        total += one
        yield total


def _places(count: int) -> list[int]:
    if count <= SHOWN:
        return list(range(1, count + 1))
    return sorted({1, count, *(1 + round(place * (count - 1) / (SHOWN - 1)) for place in range(SHOWN))})
