"""What a door says to machines: to its own sites in full, to strangers nothing, and never that we failed."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error

from answerable.access import limits
from answerable.api import doors
from answerable.kit import clock
from answerable.people import actions as people
from answerable.people.models import Site
from answerable.people.rules import COMMAND_LINE
from tests.cast import House

HERE = "https://www.example.org"
ASKED = settings(
    max_examples=12, derandomize=True, deadline=None, database=None, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def one_connection() -> Iterator[None]:
    """What is asked without Django's own client leaves the database of the test open, as that client does."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def site(house: House) -> Site:
    limits.forget()
    return people.add_site(house.organisation.pk, name="Front page", origins=[HERE], by=COMMAND_LINE)


def asks(site: Site, query: str = "", **headers: str) -> Any:
    return Client(headers=headers).get(f"/api/doors/{site.key}{query}")


def test_a_door_says_who_is_there_and_when_the_next_answer_comes(site: Site) -> None:
    told = asks(site).json()
    assert (told["open"], told["organisation"], told["someone_is_here"]) == (True, "Quillmere", True)
    assert [one["name"] for one in told["faces"]] == ["Jonas Keller", "Marta Lindqvist"]
    assert datetime.fromisoformat(told["next_answer_by"]) > clock.now()
    assert told["said"] == {"language": "en", "write": "Write to a person", "here": "Jonas and 1 other are here now",
                            "answer": "next answer by {time}"}


def test_a_door_speaks_its_own_language_or_the_one_it_is_asked_for(site: Site) -> None:
    assert asks(site, "?language=de-AT").json()["said"]["write"] == "Schreiben Sie einem Menschen"
    people.change_site(site.pk, name="x", origins=[HERE], colour="#fff", language="fr", shows_faces=False,
                       by=COMMAND_LINE)
    told = asks(site, "?language=de").json()
    assert told["said"]["here"] == "Quelqu’un est là en ce moment"
    assert told["faces"] == []


@pytest.mark.parametrize(("origin", "let_in"), [
    (HERE, HERE), ("https://example.org", None), ("https://www.example.org.evil.example", None), ("null", None),
    ("", None),
])
def test_only_the_doors_own_sites_may_read_the_answer(site: Site, origin: str, let_in: str | None) -> None:
    answer = asks(site, Origin=origin)
    assert answer.get("Access-Control-Allow-Origin") == let_in
    assert "Access-Control-Allow-Credentials" not in answer
    assert "Origin" in answer["Vary"]
    assert answer["Cache-Control"] == f"public, max-age={doors.FRESH_SECONDS}"


def test_a_paused_door_says_nothing_of_anyone(site: Site) -> None:
    people.pause_site(site.pk, by=COMMAND_LINE)
    told = asks(site).json()
    assert (told["open"], told["faces"], told["next_answer_by"], told["said"]["here"]) == (False, [], None, "")


@pytest.mark.parametrize("key", ["nobodysdoor", "x", "%00", "a%00b%00c%00d", "%F0%9F%9A%AA" * 9, "9" * 500])
def test_a_door_that_is_not_there_is_said_kindly(site: Site, key: str) -> None:
    answer = Client().get(f"/api/doors/{key}")
    assert (answer.status_code, answer.json()) == (404, {"why": "There is no such door here."})


def test_who_asks_too_often_is_told_when_to_come_back(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "MOST", 2)
    assert [asks(site).status_code for _ in range(3)] == [200, 200, 429]
    answer = asks(site)
    assert 0 < int(answer["Retry-After"]) <= 60
    assert answer.json()["why"]
    with clock.shifted(doors.WITHIN):
        assert asks(site).status_code == 200


def test_the_api_describes_itself(house: House) -> None:
    told = Client().get("/api/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    assert "/api/doors/{key}" in told["paths"]


@pytest.mark.usefixtures("one_connection")
def test_whatever_is_asked_we_never_fail(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "MOST", 10_000)
    schema = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
    told: list[int] = []
    for operation in (each.ok() for each in schema.get_all_operations()):
        for mode in GenerationMode:

            @ASKED
            @given(case=operation.as_strategy(generation_mode=mode))
            def asked(case: Case) -> None:
                answer = case.call()
                case.validate_response(answer, checks=[not_a_server_error])
                told.append(answer.status_code)

            asked()
    assert {404} <= set(told)
