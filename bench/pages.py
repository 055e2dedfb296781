"""The pages of the desk: what a long queue, a long conversation and an answer that is handed in cost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from itertools import islice
from typing import TypeVar

from django.db import connection, transaction
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext

from answerable.clocks.models import Clock
from answerable.conductor.loop import drain
from answerable.dialogue.models import Thread
from answerable.journey.review.models import Review
from answerable.kit.clock import now
from answerable.kit.ids import new_id
from answerable.kit.rows import insert_each
from bench.figures import ratio, timed
from bench.home import Home
from bench.signed_in import browser_of
from bench.sizes import Sizes
from bench.table import Row

AT_ONCE = 2_000
LETTERS = 5
ANSWER = "A rash is a known side effect of Quillorin. Please call your doctor today, and tell me how it went."
M = TypeVar("M", bound=Model)


def rows(home: Home, sizes: Sizes) -> list[Row]:
    """First the conversation and the answers, then the queue with few threads and with many."""
    thread = _conversation(home)
    client = browser_of(home.house.staff[_owner_name(home, thread)])
    told = [_conversation_row(client, thread, sizes), _answer_row(home, client, sizes)]
    _fill(home, thread, sizes.threads_few)
    few = timed(_asking(client, "/desk/"), sizes.pages)
    _fill(home, thread, sizes.threads_many)
    many = timed(_asking(client, "/desk/"), sizes.pages)
    queries = _queries(client, "/desk/")
    queue = Row(
        f"queue page, {sizes.threads_many:,} threads wait ({queries} queries)",
        many.said,
        f"with {sizes.threads_few:,}",
        few.said,
        ratio(many.at(0.5), few.at(0.5)),
        target="ratio 1.3 or less, p50 under 15 ms",
        work="queue",
        measured=many.at(0.5),
    )
    return [queue, *told]


def _conversation_row(client: Client, thread: Thread, sizes: Sizes) -> Row:
    path = f"/desk/threads/{thread.pk}/"
    page = timed(_asking(client, path), sizes.pages)
    one = timed(lambda: Thread.objects.select_related("person", "team").get(pk=thread.pk), sizes.pages * 5)
    return Row(
        f"conversation page, {LETTERS} letters ({_queries(client, path)} queries)",
        page.said,
        "one row read by its key",
        f"p50 {one.at(0.5):.2f} ms",
        ratio(page.at(0.5), one.at(0.5)),
        target="10 queries or fewer, p50 under 14 ms",
        work="conversation",
        measured=page.at(0.5),
    )


def _answer_row(home: Home, client: Client, sizes: Sizes) -> Row:
    """Each answer is new: kept, handed in, and before those who sign it when the page says so."""
    threads = iter(_opened(home, client, sizes.pages + 1))
    probe = home.probe(60)
    sent = timed(lambda: _answer(client, next(threads)), sizes.pages)
    return Row(
        "reply sent, with its review record", sent.said, "three commits, one after another",
        f"p50 {3 * probe:.2f} ms", ratio(sent.at(0.5), 3 * probe), probe, target="p50 under 11 ms", work="reply",
        measured=sent.at(0.5),
    )


def _opened(home: Home, client: Client, number: int) -> list[str]:
    """Conversations that were opened before an answer is written, as they are by whoever writes one."""
    from bench.clients import WORDS
    from tests.cast import a_letter

    kept = [a_letter(home.house, WORDS, address=f"answered-{one}@example.org").thread_id for one in range(number)]
    drain()
    for one in kept:
        client.get(f"/desk/threads/{one}/")
    return kept


def _answer(client: Client, thread_id: str) -> None:
    path, told = f"/desk/threads/{thread_id}/send/", {"text": ANSWER, "version": "0", "act": "send"}
    answer = client.post(path, told, headers={"HX-Request": "true"})
    if answer.status_code != 204 or not Review.objects.filter(message__thread_id=thread_id, ended_at=None).exists():
        raise RuntimeError(f"{path} said {answer.status_code}, or nobody is asked to sign.")


def _conversation(home: Home) -> Thread:
    """A person who wrote several times, on their own page."""
    from answerable.access.actor import person
    from answerable.journey.inbound import actions as inbound
    from answerable.journey.inbound.letter import Letter
    from bench.clients import WORDS
    from tests.cast import a_letter

    first = a_letter(home.house, WORDS, address="long@example.org", idempotency_key="first")
    for number in range(LETTERS - 1):
        inbound.accept(
            Letter(
                home.house.organisation.pk,
                "web",
                WORDS,
                "email",
                "",
                "IE",
                "en",
                "me",
                f"next-{number}",
                thread_id=first.thread_id,
                person_id=first.person_id,
                proven=True,
            ),
            by=person(first.person_id),
        )
    drain()
    return Thread.objects.get(pk=first.thread_id)


def _owner_name(home: Home, thread: Thread) -> str:
    return next((name for name, staff in home.house.staff.items() if staff.pk == thread.owner_id), "hanna")


def _asking(client: Client, path: str) -> Callable[[], object]:
    def ask() -> None:
        answer = client.get(path)
        if answer.status_code != 200:
            raise RuntimeError(f"{path} said {answer.status_code}.")

    return ask


def _queries(client: Client, path: str) -> int:
    with CaptureQueriesContext(connection) as seen:
        client.get(path)
    return len(seen.captured_queries)


def _fill(home: Home, like: Thread, wanted: int) -> None:
    """Threads that wait, half of them the reader's own, each with its promise; rows alone, for a page to count."""
    missing = max(wanted - Thread.objects.count(), 0)
    clock = Clock.objects.filter(thread_id=like.pk, ended_at=None).first()
    other = next(one for one in (home.house.staff[name].pk for name in ("marta", "jonas")) if one != like.owner_id)
    moment = now()
    threads = [
        _copy(like, owner_id=other if number % 2 else like.owner_id, due_at=moment + timedelta(minutes=number % 600))
        for number in range(missing)
    ]
    _insert(threads)
    if clock is not None:
        _insert(_copy(clock, thread_id=each.pk, about_id=each.pk, due_at=each.due_at) for each in threads)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _copy(row: M, **changes: object) -> M:
    names = [field.attname for field in row._meta.concrete_fields]
    return type(row)(**{**{name: getattr(row, name) for name in names}, "id": new_id("cpy"), **changes})


def _insert(rows: Iterable[Model]) -> None:
    left = iter(rows)
    while some := list(islice(left, AT_ONCE)):
        with transaction.atomic():
            insert_each(some)
