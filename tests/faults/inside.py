"""What is done inside a deployment of its own, in a process of its own: built, answered in, and looked through."""

import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import cache
from typing import Any
from unittest import mock

from django.conf import settings
from django.db import connections

from answerable.access.actor import Actor
from answerable.conductor.loop import drain
from answerable.config.commands import ready
from answerable.config.commands.migrate import migrate
from answerable.kit import clock
from answerable.kit.errors import Unmet
from tests.faults import stem

ROUNDS = 200
LEASE = timedelta(minutes=10)  # longer than any lease: what died with its holder is found again


def build() -> None:
    """The permanent cast in an empty deployment."""
    migrate()
    from answerable.people.actions import setting_up
    from tests.cast import build as cast

    # They all have the same password, and its hash is slow on purpose.
    with mock.patch.object(setting_up, "make_password", cache(setting_up.make_password)):
        cast()


def answer() -> None:
    """Marta answers whatever waits, and Samuel signs what needs a doctor, again and again, until they are killed."""
    while True:
        time.sleep(0.02 if _answer_once() else 0.1)


def _answer_once() -> int:
    """How many letters were answered, and how many answers signed."""
    from answerable.dialogue.models import Thread

    house, answered = _house(), 0
    for thread in Thread.objects.filter(state="needs_answer")[:20]:
        with suppress(Unmet):
            _answer(thread.pk, house["marta"])
            answered += 1
    return answered + _sign(house)


def _house() -> dict[str, Actor]:
    from answerable.people.models import Staff
    from answerable.people.queries import actor_of

    return {staff.email.partition("@")[0]: actor_of(staff) for staff in Staff.objects.all()}


def _answer(thread_id: str, by: Actor) -> None:
    from answerable.journey.reply import actions as reply
    from tests.journey.answers import MEDICAL, PLAIN

    draft = reply.save_draft(thread_id, text=MEDICAL if ord(thread_id[-1]) % 2 else PLAIN, by=by)
    reply.submit(draft.pk, version=draft.version, by=by)


def _sign(house: dict[str, Actor]) -> int:
    from answerable.journey.review import actions as review
    from answerable.journey.review.actions.proof import prove_password
    from answerable.journey.review.models import Review
    from answerable.people.models import Staff
    from tests.cast import PASSWORD

    waiting = list(Review.objects.filter(ended_at=None)[:20])
    if not waiting:
        return 0
    proof = prove_password(Staff.objects.get(pk=house["samuel"].id), PASSWORD)
    signed = 0
    for found in waiting:
        with suppress(Unmet):
            review.sign(found.pk, role="medical", printed_name="Samuel Okafor", proof=proof, by=house["samuel"])
            signed += 1
    return signed


def rest(addresses: list[str]) -> dict[str, object]:
    """All that waits is done, after every lease of the dead has run out; then what is there."""
    _until_it_rests()
    for after in (LEASE, 2 * LEASE):
        with clock.shifted(after):
            _until_it_rests()
    return look(addresses)


def settled(addresses: list[str]) -> dict[str, object]:
    """The same, but that nobody answers: what was received is screened and has its owner."""
    drain()
    with clock.shifted(LEASE):
        drain()
    return look(addresses)


def _until_it_rests() -> None:
    drain()
    for _ in range(ROUNDS):
        if not _answer_once():
            return
        drain()
    raise RuntimeError("There is always something more to answer.")


def look(addresses: list[str]) -> dict[str, object]:
    """What is there: letters by address, answers, deliveries, and whether the ledger holds."""
    from answerable.dialogue.models import Message, Thread
    from answerable.journey.delivery.models import Attempt, Delivery, DemoMail
    from answerable.ledger.models import Entry
    from answerable.ledger.verify import sentence, verify
    from answerable.people.models import Organisation
    from answerable.people.queries import by_address, same_person

    home = Organisation.objects.get()
    found = {address: by_address(home.pk, address) for address in addresses}
    letters = {
        address: Message.objects.filter(direction="in", person_id__in=same_person(person.pk)).count() if person else 0
        for address, person in found.items()
    }
    incoming, answers = Message.objects.filter(direction="in"), Message.objects.filter(direction="out")
    delivered = Counter(
        word for touched in Entry.objects.filter(verb="reply:delivered").values_list("touched", flat=True)
        for word in touched.split() if word.startswith("message:")
    )
    report = verify()
    return {
        "letters": letters,
        "letter_statuses": dict(Counter(incoming.values_list("status", flat=True))),
        "done_twice": _done_twice(),
        "not_screened": incoming.filter(screened_at=None).count(),
        "without_owner": Thread.objects.filter(owner=None).count(),
        "answer_statuses": dict(Counter(answers.values_list("status", flat=True))),
        "delivered_more_than_once": [word for word, count in delivered.items() if count > 1],
        "delivered": len(delivered),
        "notices": Delivery.objects.filter(kind="notice").count(),
        "notice_states": dict(Counter(Delivery.objects.filter(kind="notice").values_list("state", flat=True))),
        "deliveries": Delivery.objects.count(),
        "accepted": Delivery.objects.filter(state="accepted").count(),
        "open_attempts": Attempt.objects.filter(ended_at=None).count(),
        "mails": DemoMail.objects.count(),
        "unknown_and_unnoticed": Delivery.objects.filter(state="unknown", kind="notice").exclude(
            message__thread__state="needs_reaching").count(),
        "ledger": sentence(report),
        "ledger_holds": report.ok,
        "demo": settings.DEMO,
    }


def _done_twice() -> list[str]:
    """Steps of the journey that some message took more than once, by what the ledger says."""
    from answerable.ledger.models import Entry

    steps = Entry.objects.filter(verb__in=["message:received", "message:screened", "message:queued"])
    taken = Counter((verb, word) for verb, touched in steps.values_list("verb", "touched")
                    for word in touched.split() if word.startswith("message:"))
    return [f"{verb} {word}" for (verb, word), count in taken.items() if count > 1]


def queue() -> dict[str, object]:
    """The queue page of whoever has the most to do, as their browser sees it."""
    from django.db import connection
    from django.db.models import Count
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from answerable.dialogue.models import Thread
    from answerable.dialogue.models.thread import WAITS
    from answerable.dialogue.queue import queue
    from answerable.ledger.verify import verify
    from answerable.people.models import Staff
    from answerable.people.queries import actor_of

    busiest = Thread.objects.filter(WAITS).values("owner").annotate(many=Count("pk")).order_by("-many")[0]
    staff = Staff.objects.get(pk=busiest["owner"])
    browser = Client(headers={"host": "127.0.0.1"})
    browser.post("/demo/staff/", {"staff": staff.pk})
    with CaptureQueriesContext(connection) as seen:
        page = browser.get("/desk/")
    actor = actor_of(staff)
    return {
        "status": page.status_code,
        "rows": len(queue(actor).rows),
        "waiting": Thread.objects.filter(WAITS, team_id__in=actor.teams).count(),
        "queries": len(seen),
        "bytes": len(page.content),
        "ledger_holds": verify().ok,
    }


def _do(what: str, given: Any) -> object:
    known: dict[str, Callable[..., object]] = {"build": build, "answer": answer, "rest": rest, "settled": settled,
                                               "seen": look, "queue": queue}
    return known[what](*([] if given is None else [given]))


def _leave() -> None:
    from answerable.kit import bell, door

    door.close()
    bell.hang_up_all()


def main() -> None:
    """Build, answer, rest, settled (these two with the addresses of letters) or queue, as asked on standard input."""
    ready()
    import answerable.config.urls  # noqa: F401  all that any of them needs is read once, before the first fork
    from answerable.journey.screening.actions import warm_up

    warm_up()
    assert not [one for one in connections.all(initialized_only=True) if one.connection]
    stem.serve(_do, _leave)


if __name__ == "__main__":
    main()
