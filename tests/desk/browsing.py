"""What the desk's tests read out of a page."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from answerable.access.actor import person
from answerable.conductor.loop import drain
from answerable.dialogue.models import Thread
from answerable.journey.inbound import actions as inbound
from answerable.journey.inbound.letter import Letter
from answerable.kit.ids import token
from tests.cast import House

RASH = (
    "Hello, it is me again. I started Quillorin two weeks ago. Since Sunday I have a red rash on both arms. "
    "Should I stop taking it? My card is 4111 1111 1111 1111."
)
A_DAY = timedelta(days=1)


def words_of(response: Any) -> str:
    """The words of a page, without its markup."""
    text = re.sub(r"<(script|style)\b.*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", text))).strip()


def owner_of(house: House, thread: Thread) -> str:
    """The name in the cast of the one who has this thread."""
    return next(name for name, staff in house.staff.items() if staff.pk == thread.owner_id)


def queries_of(client: Client, address: str) -> int:
    """How many queries a page takes, over both databases."""
    with CaptureQueriesContext(connection) as asked, CaptureQueriesContext(connections["keys"]) as keys:
        assert client.get(address).status_code == 200
    return len(asked) + len(keys)


def address_of(thread: Thread, act: str = "") -> str:
    """Where a thread is found."""
    return f"/desk/threads/{thread.pk}/{act}"


def writes_again(house: House, thread: Thread, text: str) -> None:
    """The person goes on in a conversation they are signed in to, and the letter reaches its owner."""
    inbound.accept(Letter(
        organisation_id=house.organisation.pk, channel="web", text=text, kind="email", address="aoife@example.org",
        country="IE", language="en", about="me", idempotency_key=token(12), name="", thread_id=thread.pk,
        person_id=thread.person_id, proven=True), by=person(thread.person_id))
    drain()
