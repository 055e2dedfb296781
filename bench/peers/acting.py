"""Does the peer's share of the work, in the peer's environment: `python -m bench.peers.acting pages 20 40 3`.

Each part prints one line of JSON: times in milliseconds, and how many seconds or queries it took.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from itertools import count, cycle
from typing import Any

from bench import mails
from bench.clients import WORDS
from bench.figures import timed
from bench.peers import helpdesk

from django.contrib.auth import get_user_model  # isort: skip  # after the peer's settings
from django.core.management import call_command  # isort: skip
from django.db import connection, transaction  # isort: skip
from django.test import Client  # isort: skip
from django.test.utils import CaptureQueriesContext  # isort: skip
from django.utils import timezone  # isort: skip

LETTERS = 5
AT_ONCE = 2_000
FEWER = 3  # times for the list, which takes seconds
FILLED = re.compile(r'"url": "(/datatables_ticket_list/[^"]+)"')
ROWS = {"draw": "1", "start": "0", "length": "25", "order[0][column]": "5", "order[0][dir]": "asc"}
models: Any = import_module("helpdesk.models")


def prepare() -> dict[str, object]:
    """Its tables, one queue that everybody may write to, and someone who answers."""
    call_command("migrate", verbosity=0)
    models.Queue.objects.create(title="Letters", slug="letters", allow_public_submission=True,
                                allow_email_submission=True, email_address=mails.OURS)  # fmt: skip
    everyone: Any = get_user_model()._default_manager
    everyone.create_superuser("hanna", "hanna@example.org", "bench")
    return {"name": helpdesk.NAME}


def mail(seconds: str, first: str) -> dict[str, object]:
    """Mails by its own way in, one after another as its one worker does, each in one transaction."""
    read = import_module("helpdesk.email").extract_email_metadata
    queue, log = models.Queue.objects.get(), logging.getLogger("bench")
    numbers, taken = count(int(first)), []

    def one() -> None:
        with transaction.atomic():
            if read(mails.mail(next(numbers)).decode(), queue, log) is None:
                raise RuntimeError("A mail was not kept.")

    one()
    began = time.perf_counter()
    while (before := time.perf_counter()) < began + float(seconds):
        one()
        taken.append((time.perf_counter() - before) * 1000)
    return {"seconds": time.perf_counter() - began, "ms": taken}


def pages(few: str, many: str, times: str) -> dict[str, object]:
    """Its ticket page, an answer by its form, and its list with few tickets and with many."""
    user = get_user_model()._default_manager.get()
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(user)
    ticket, queue = _ticket(), models.Queue.objects.get()
    found: dict[str, object] = {"ticket": _measured(_getting(client, f"/tickets/{ticket.pk}/"), int(times))}
    for name, wanted in (("few", few), ("many", many)):
        _fill(queue, int(wanted))
        found[name] = _measured(_listing(client), max(int(times) // FEWER, 3))
    before = models.FollowUp.objects.count()
    found["reply"] = _measured(_answering(client, queue), int(times))
    if models.FollowUp.objects.count() != before + int(times) + 2:
        raise RuntimeError("Answers were not kept.")
    return found


def _measured(act: Callable[[], object], times: int) -> dict[str, object]:
    with CaptureQueriesContext(connection) as seen:
        act()
    return {"queries": len(seen.captured_queries), "ms": list(timed(act, times).sorted_ms)}


def _ticket() -> Any:
    """A ticket with as many messages as our conversation has."""
    queue = models.Queue.objects.get()
    made = models.Ticket.objects.create(title="A question", queue=queue, submitter_email="long@example.org",
                                        description=WORDS, created=timezone.now())  # fmt: skip
    for number in range(LETTERS):
        models.FollowUp.objects.create(ticket=made, title=f"Letter {number}", comment=WORDS, public=True)
    return made


def _getting(client: Client, path: str, **asked: str) -> Callable[[], object]:
    def ask() -> bytes:
        answer = client.get(path, asked)
        if answer.status_code != 200:
            raise RuntimeError(f"{path} said {answer.status_code}.")
        return answer.content

    return ask


def _listing(client: Client) -> Callable[[], object]:
    """The page, and the question by which its script fills it."""
    page = _getting(client, "/tickets/")

    def ask() -> None:
        found = FILLED.search(str(page()))
        if found is None or not json.loads(str(_getting(client, found[1], **ROWS)(), "utf-8"))["data"]:  # type: ignore[call-overload]
            raise RuntimeError("The list stayed empty.")

    return ask


def _answering(client: Client, queue: Any) -> Callable[[], object]:
    waiting = cycle(models.Ticket.objects.order_by("-pk").values_list("pk", "title")[:AT_ONCE])

    def answer() -> None:
        ticket, title = next(waiting)
        form = {"title": title, "queue": queue.pk, "priority": "3", "comment": WORDS, "public": "1", "new_status": "1"}
        said = client.post(f"/tickets/{ticket}/update/", form)
        if said.status_code != 302:
            raise RuntimeError(f"An answer was not kept: {said.status_code}.")

    return answer


def _fill(queue: Any, wanted: int) -> None:
    """Open tickets, each with the letter that it began with."""
    moment, missing = timezone.now(), max(wanted - models.Ticket.objects.count(), 0)
    for start in range(0, missing, AT_ONCE):
        tickets = models.Ticket.objects.bulk_create(
            models.Ticket(title=f"Question {number}", queue=queue, submitter_email=mails.sender(number),
                          description=WORDS, created=moment - timedelta(minutes=number % 600), modified=moment)
            for number in range(start, min(start + AT_ONCE, missing))
        )  # fmt: skip
        models.FollowUp.objects.bulk_create(
            models.FollowUp(ticket=one, title="E-Mail Received", comment="", date=one.created, public=True)
            for one in tickets
        )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


PARTS: dict[str, Callable[..., dict[str, object]]] = {"prepare": prepare, "mail": mail, "pages": pages}

if __name__ == "__main__":
    print(json.dumps(PARTS[sys.argv[1]](*sys.argv[2:])))
