"""Figures for Prometheus at /metrics: fixed words and numbers, never an id, a name or an address."""

import hmac
from collections.abc import Callable, Iterable, Iterator
from functools import wraps

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_safe
from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from answerable.conductor.heartbeat import last_beat
from answerable.config import figures, measured
from answerable.config.figures import Figures
from answerable.config.health import is_going_down
from answerable.config.live import hub
from answerable.kit import clock

View = Callable[[HttpRequest], HttpResponse]
THIS_MACHINE = ("127.0.0.1", "::1")
BY_A_PROXY = (
    "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Server", "X-Forwarded-Port", "X-Real-Ip",
    "Forwarded", "Via", "CF-Connecting-IP", "True-Client-IP", "X-Client-IP", "X-Cluster-Client-IP", "Fastly-Client-IP",
    "X-Original-Forwarded-For",
)  # fmt: skip


def may_scrape(request: HttpRequest) -> bool:
    """With ANSWERABLE_METRICS_TOKEN whoever bears it; without, a caller on this machine whom no proxy sent on."""
    if settings.ANSWERABLE_METRICS_TOKEN:
        borne = request.headers.get("Authorization", "").encode()
        return hmac.compare_digest(borne, f"Bearer {settings.ANSWERABLE_METRICS_TOKEN}".encode())
    here = request.META.get("REMOTE_ADDR") in THIS_MACHINE and _asked_here(request)
    return here and not any(header in request.headers for header in BY_A_PROXY)


def _asked_here(request: HttpRequest) -> bool:
    host = request.headers.get("Host", "").rpartition(":")[0] or request.headers.get("Host", "")
    return host in ("127.0.0.1", "localhost", "[::1]")


def for_scrapers(view: View) -> View:
    """To all others the page does not exist."""

    @wraps(view)
    def wrapper(request: HttpRequest) -> HttpResponse:
        if not may_scrape(request):
            return HttpResponse("There is nothing here.\n", status=404, content_type="text/plain")
        return view(request)

    wrapper.guard = "scraper"  # type: ignore[attr-defined]
    return wrapper


@for_scrapers
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """This process's own figures, and those of the house."""
    body = b"".join(generate_latest(registry) for registry in (measured.registry, _house))
    return HttpResponse(body, content_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"})


class House:
    """What the database tells; without it, that it is away."""

    def collect(self) -> Iterator[Metric]:
        """Asked once a scrape."""
        up = figures.databases()
        yield _gauge("database_up", "Whether the database answers", ((alias, int(up[alias])) for alias in up),
                     "database")
        yield from _of_this_process()
        if up["default"]:
            try:
                yield from _told(figures.seen())
            except Error:
                yield _gauge("figures_read", "Whether the figures of the house could be read", [("", 0)])

    def describe(self) -> Iterable[Metric]:
        """Nothing is promised before it is read."""
        return []


_house = CollectorRegistry(auto_describe=False)
_house.register(House())


def _of_this_process() -> Iterator[Metric]:
    yield _gauge("live_streams", "Open streams of live pages in this process", [("", hub.open_streams())])
    yield _gauge("going_down", "Whether this process was told to stop", [("", int(is_going_down()))])
    beat = last_beat()
    if beat is not None:
        age = max((clock.now() - beat).total_seconds(), 0.0)
        yield _gauge("conductor_beat_age_seconds", "Since a conductor that shares this data folder went round",
                     [("", age)])


def _told(seen: Figures) -> Iterator[Metric]:
    yield _gauge("threads", "Conversations by what they wait for", seen.threads.items(), "state")
    yield _gauge("messages", "Messages on their way to the next step",
                 ((status, count) for status, (count, _) in seen.messages.items()), "status")
    yield _gauge("messages_oldest_seconds", "How long the oldest of them has waited",
                 ((status, age) for status, (_, age) in seen.messages.items()), "status")
    yield _gauge("screening_retried", "Letters that the screen has failed to finish at least once",
                 [("", seen.screening_again)])
    yield from _promises(seen)
    yield from _rows(seen)
    yield _gauge("deliveries", "Deliveries that are not over", seen.deliveries.items(), "state")
    yield _gauge("step_waiting", "What each step of the conductor would find to do", seen.steps.items(), "step")
    yield _gauge("ledger_entries", "The number of the ledger's newest entry", [("", seen.entries)])
    if seen.checkpoint_seconds is not None:
        yield _gauge("checkpoint_age_seconds", "Since the ledger's heads were signed", [("", seen.checkpoint_seconds)])
    yield _counter("acts", "Acts in the ledger since this process was first asked, by anyone", seen.acts, "act")
    yield _counter("letters", "Letters received since this process was first asked, by any process", seen.letters,
                   "channel")


def _promises(seen: Figures) -> Iterator[Metric]:
    for name, said in (("running", "Promises that are running"), ("at_risk", "Promises past their warning, not broken"),
                       ("broken", "Promises broken and still owed"), ("oldest_seconds", "Age of the oldest promise")):
        yield _gauge(f"clocks_{name}", said, ((kind, getattr(one, name)) for kind, one in seen.clocks.items()), "kind")
    yield _gauge("clocks_late_seconds", "How late the conductor is with a clock", [("", seen.clocks_late_seconds)])


def _rows(seen: Figures) -> Iterator[Metric]:
    for name, said in (("due", "Rows whose time has come"), ("parked", "Rows parked for a person to look at"),
                       ("late_seconds", "How late the most overdue row is")):
        yield _gauge(f"rows_{name}", said, ((row, getattr(one, name)) for row, one in seen.rows.items()), "row")


def _gauge(name: str, said: str, values: Iterable[tuple[str, float]], label: str = "") -> Metric:
    metric = GaugeMetricFamily(f"answerable_{name}", said, labels=[label] if label else None)
    for word, value in values:
        metric.add_metric([word] if label else [], value)
    return metric


def _counter(name: str, said: str, values: dict[str, int], label: str) -> Metric:
    metric = CounterMetricFamily(f"answerable_{name}", said, labels=[label])
    for word, value in sorted(values.items()):
        metric.add_metric([word], value)
    return metric


urlpatterns = [path("", metrics, name="metrics")]
