"""Figures for Prometheus: who may have them, that they are right, and that they tell of nobody."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import OperationalError
from django.http import HttpResponse
from django.test import Client, RequestFactory

from answerable.config import figures, measured, metrics
from answerable.config.metrics import may_scrape
from answerable.journey.reply import actions as reply
from answerable.kit import clock
from tests.cast import CAST, House, a_letter, a_thread
from tests.journey.answers import PLAIN

SAMPLE = re.compile(r'^(answerable_[a-z_]+)(?:\{([a-z]+)="([^"]*)"\})? ([-+.0-9e]+|\+Inf|NaN)$')
FIXED_WORDS = re.compile(r"[a-z][a-z_:]*|[1-5]xx|[0-9.]+|\+Inf")
HERE = {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "127.0.0.1:8000"}


@pytest.fixture(autouse=True)
def first_asked_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "seen", figures.Seen())
    monkeypatch.setattr(figures, "FRESH_SECONDS", -1.0)


def scraped(**more: str) -> str:
    answer = Client().get("/metrics", **{**HERE, **more})
    assert answer.status_code == 200
    return answer.content.decode()


def found(text: str) -> dict[tuple[str, str], float]:
    """Each sample by its name and label."""
    samples = [SAMPLE.match(line) for line in text.splitlines() if not line.startswith("#")]
    assert all(samples), [line for line in text.splitlines() if not line.startswith("#") and not SAMPLE.match(line)]
    return {(one[1], one[3] or ""): float(one[4]) for one in samples if one}


@pytest.mark.parametrize(("sent", "may"), [
    (HERE, True),
    ({**HERE, "HTTP_HOST": "localhost"}, True),
    ({"REMOTE_ADDR": "::1", "HTTP_HOST": "[::1]:8000"}, True),
    ({**HERE, "REMOTE_ADDR": "10.0.0.7"}, False),
    ({**HERE, "HTTP_HOST": "letters.example.org"}, False),
    ({**HERE, "HTTP_X_FORWARDED_FOR": "127.0.0.1"}, False),
    ({**HERE, "HTTP_X_FORWARDED_PROTO": "https"}, False),
    ({**HERE, "HTTP_VIA": "1.1 proxy"}, False),
    ({**HERE, "HTTP_CF_CONNECTING_IP": "192.0.2.1"}, False),
    ({**HERE, "HTTP_TRUE_CLIENT_IP": "192.0.2.1"}, False),
    ({**HERE, "HTTP_X_FORWARDED_SERVER": "proxy"}, False),
])
def test_without_a_token_only_this_machine_itself_may_ask(sent: dict[str, str], may: bool) -> None:
    assert may_scrape(RequestFactory().get("/metrics", **sent)) is may


@pytest.mark.parametrize(("borne", "may"), [
    ("Bearer a long secret", True), ("Bearer a long secre", False), ("a long secret", False), ("", False),
    ("Bearer é", False),
])
def test_with_a_token_whoever_bears_it_may_ask_and_nobody_else(borne: str, may: bool, settings: Any) -> None:
    settings.ANSWERABLE_METRICS_TOKEN = "a long secret"
    asked = RequestFactory().get("/metrics", **HERE, HTTP_AUTHORIZATION=borne)
    assert may_scrape(asked) is may


def test_strangers_are_told_that_there_is_nothing() -> None:
    answer: HttpResponse = metrics.metrics(RequestFactory().get("/metrics", REMOTE_ADDR="10.0.0.7"))
    assert (answer.status_code, answer.content) == (404, b"There is nothing here.\n")


def test_the_figures_of_a_living_house_are_right_and_tell_of_nobody(house: House) -> None:
    scraped()
    thread = a_thread(house)
    draft = reply.save_draft(thread.pk, text=PLAIN, by=house.marta)
    a_letter(house, address="second@example.org")
    with clock.shifted(timedelta(minutes=40)):
        text = scraped()
    seen = found(text)
    assert seen["answerable_threads", "needs_answer"] == 1
    assert seen["answerable_messages", "received"] == seen["answerable_step_waiting", "screening"] == 1
    assert seen["answerable_messages_oldest_seconds", "received"] > 2000
    assert seen["answerable_letters_total", "web"] == seen["answerable_acts_total", "message:received"] == 2
    assert seen["answerable_clocks_running", "first_answer"] == seen["answerable_clocks_broken", "first_answer"] == 1
    assert seen["answerable_clocks_late_seconds", ""] > 0
    assert seen["answerable_rows_due", "delivery"] == seen["answerable_rows_parked", "delivery"] == 0
    assert seen["answerable_database_up", "keys"] == 1
    assert_it_tells_of_nobody(text, house, thread.pk, draft.pk)


def assert_it_tells_of_nobody(text: str, house: House, *ids: str) -> None:
    samples = [SAMPLE.match(line) for line in text.splitlines() if not line.startswith("#")]
    assert [one[3] for one in samples if one and one[3] and not FIXED_WORDS.fullmatch(one[3])] == []
    known = [*ids, *(staff.pk for staff in house.staff.values()), house.team.pk, house.organisation.pk, "quillmere"]
    names = [word for identity, *_ in CAST.values() for word in identity.split()]
    for secret in [*known, *names, "aoife", "brennan", "example.org", "quillorin", "fridge", "@"]:
        assert secret.lower() not in text.lower()


def test_a_second_look_counts_no_act_twice(house: House) -> None:
    acts = figures.Acts()
    acts.look(clock.now())
    a_letter(house)
    acts.look(clock.now())
    assert not acts.verbs, "what is not settled yet may still be committed beside a lower number"
    with clock.shifted(timedelta(seconds=6)):
        for _ in range(2):
            acts.look(clock.now())
    assert (acts.verbs["message:received"], dict(acts.letters)) == (1, {"web": 1})


def test_it_answers_while_the_database_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "_answers", lambda alias: False)
    seen = found(scraped())
    assert seen["answerable_database_up", "default"] == 0
    assert ("answerable_requests_total", "2xx") in seen
    assert ("answerable_threads", "needs_answer") not in seen


def test_it_answers_when_the_database_leaves_midway(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(_: object) -> None:
        raise OperationalError

    monkeypatch.setattr(figures, "databases", lambda: {"default": True, "keys": True})
    monkeypatch.setattr(figures, "look", away)
    assert found(scraped())["answerable_figures_read", ""] == 0


@pytest.mark.parametrize(("status", "word"), [(204, "2xx"), (302, "3xx"), (404, "4xx"), (503, "5xx"), (None, "5xx")])
def test_each_request_is_counted_by_what_came_of_it(status: int | None, word: str) -> None:
    def count() -> float:
        return measured.registry.get_sample_value("answerable_requests_total", {"status": word}) or 0.0

    before = count()
    with measured.request() as one:
        assert measured.registry.get_sample_value("answerable_requests_in_hand") == 1
        if status:
            one.status = status
    assert count() == before + 1
    assert measured.registry.get_sample_value("answerable_requests_in_hand") == 0
