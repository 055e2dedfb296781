"""What this process counts of itself: requests, how long they took, and what is under way."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics
from prometheus_client.process_collector import ProcessCollector

STATUSES = ("1xx", "2xx", "3xx", "4xx", "5xx")
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)

disable_created_metrics()  # type: ignore[no-untyped-call]  # no second line beside each figure
registry = CollectorRegistry(auto_describe=False)
ProcessCollector(namespace="answerable", registry=registry)
_requests = Counter(
    "answerable_requests", "Requests answered by this process", ["status"], registry=registry
)
_took = Histogram(
    "answerable_request_seconds", "From the last byte of a request to its answer", buckets=SECONDS, registry=registry
)
_in_hand = Gauge("answerable_requests_in_hand", "Requests that are being answered, or wait for a thread",
                 registry=registry)
_by_status = [_requests.labels(status) for status in STATUSES]  # each is there from the start, at nought


class Request:
    """One request: `status` is set once it is known."""

    status = 500


@contextmanager
def request() -> Iterator[Request]:
    """Counts what is answered within; without a status it failed."""
    one, began = Request(), time.perf_counter()
    _in_hand.inc()
    try:
        yield one
    finally:
        _in_hand.dec()
        _took.observe(time.perf_counter() - began)
        _by_status[min(max(one.status // 100, 1), len(STATUSES)) - 1].inc()
