"""A visitor's browser, and one whose address is proven."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from answerable.access import limits
from answerable.conductor.loop import drain
from answerable.journey.delivery.queries import demo_mails
from tests.cast import House

LETTER = {
    "country": "IE", "about": "me", "words": "Does Quillorin have to stay in the fridge when I travel?", "by": "email",
    "address": "aoife@example.org", "name": "Aoife", "key": "key-of-a-page",
}


@pytest.fixture(autouse=True)
def nobody_wrote_before() -> None:
    limits.forget()


@pytest.fixture
def browser() -> Client:
    return Client()


@pytest.fixture
def signed_in(house: House) -> Iterator[Callable[[str], Client]]:
    """Signs in by the code that really came, as a person would."""
    yield enter


def enter(address: str = "aoife@example.org", client: Client | None = None) -> Client:
    client = client or Client()
    assert sends(client, "/sign-in/", {"address": address}).status_code == 200
    answer = client.post("/sign-in/", {"address": address, "code": newest_code()})
    assert answer.status_code == 302, words_of(answer)
    return client


def sends(client: Client, page: str, form: dict[str, Any]) -> HttpResponse:
    """What someone sees after pressing the button: the answer to a sending always leads on to a page."""
    answer = client.post(page, form)
    assert answer.status_code in (302, 303)
    assert answer.content == b""
    shown: HttpResponse = client.get(answer["Location"])
    return shown


def newest_code() -> str:
    drain()
    found = re.search(r"\b(\d{6})\b", next(mail.body for mail in demo_mails() if mail.kind == "code"))
    assert found
    return found.group(1)


def words_of(answer: HttpResponse) -> str:
    """What a page says, without its tags."""
    text = re.sub(r"<(script|style)\b.*?</\1>|<[^>]+>", " ", answer.content.decode(), flags=re.S)
    return re.sub(r"\s+", " ", text).replace("&#x27;", "'").replace("&quot;", '"')
