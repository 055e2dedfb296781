"""kill -9 anywhere between 'received' and 'delivered' loses nothing and sends nothing twice.

People write to a real server while others answer and sign in a process beside it; all processes are killed at
random moments, again and again, and started anew. FAULTS_ROUNDS, FAULTS_MORE and FAULTS_SEED choose how often, after
how many letters at most, and which moments.
"""

import os
import random
import smtplib
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.channels.smtp_server import Manners, mail_server
from tests.faults.deployment import Deployment, deployment
from tests.faults.writers import MailWriters, Writers
from tests.journeys.serving import free_port

pytestmark = pytest.mark.process
ROUNDS = int(os.environ.get("FAULTS_ROUNDS", "2"))
MORE = int(os.environ.get("FAULTS_MORE", "12"))
SEED = int(os.environ.get("FAULTS_SEED", "20"))
ON_POSTGRES = bool(os.environ.get("ANSWERABLE_TEST_DATABASE_URL"))


def killed_again_and_again(
    house: Deployment, rounds: int, seed: int, mail_port: int = 0
) -> tuple[Writers, dict[str, Any]]:
    """Plays it, lets everything come to rest, and says what is there at the end."""
    chance, writers = random.Random(seed), Writers(house.port)
    by_mail = MailWriters(mail_port, many=1) if mail_port else None
    for each in filter(None, (writers, by_mail)):
        each.begin()
    for _ in range(rounds):
        house.begin_answering()
        house.start()
        writers.until_more(chance.randint(3, MORE), seconds=60 + MORE)
        if by_mail:
            by_mail.until_more(1)
        time.sleep(chance.uniform(0, 1.5))
        house.kill()
    house.start()
    for each in filter(None, (writers, by_mail)):
        each.end()
    house.kill()
    if by_mail:
        assert len(by_mail.received) >= rounds, "too few mails were taken to prove anything"
        writers.join(by_mail)
    return writers, house.inside("rest", given=writers.tried)


def assert_nothing_lost_and_nothing_twice(writers: Writers, found: dict[str, Any]) -> None:
    letters = found["letters"]
    assert len(writers.received) > 5, "too few letters came through to prove anything"
    assert [address for address in writers.received if letters[address] != 1] == []
    assert [address for address, count in letters.items() if count > 1] == []
    assert (found["not_screened"], found["without_owner"], found["done_twice"]) == (0, 0, [])
    assert set(found["letter_statuses"]) <= {"queued", "read", "answered"}
    assert set(found["answer_statuses"]) <= {"delivered"}, "every approved answer is on its page"
    assert found["delivered_more_than_once"] == []
    assert found["delivered"] == found["notices"] == sum(found["answer_statuses"].values()) > 0
    assert set(found["notice_states"]) <= {"accepted", "unknown"}
    assert found["unknown_and_unnoticed"] == found["open_attempts"] == 0
    assert found["ledger_holds"], found["ledger"]


def assert_the_house_kept_silent(house: Deployment, writers: Writers) -> None:
    said = house.said()
    assert "writer-" not in said and "mailer-" not in said
    assert "Quillorin" not in said
    assert set(writers.strange) <= set(), f"a writer was told something else than received: {Counter(writers.strange)}"


@pytest.mark.skipif(ON_POSTGRES, reason="A demonstration keeps its own files: it is killed on SQLite.")
def test_with_the_mailbox_of_a_demonstration(shared: Path, tmp_path: Path) -> None:
    with deployment(shared, tmp_path, ANSWERABLE_DEMO="1") as house:
        writers, found = killed_again_and_again(house, ROUNDS, SEED)
        assert_nothing_lost_and_nothing_twice(writers, found)
        assert_the_house_kept_silent(house, writers)
    accepted = found["notice_states"].get("accepted", 0)
    assert found["mails"] == accepted, "each notice is in the mailbox once, or a person was told that it may not be"


def test_with_a_real_mail_server_and_the_conductor_apart_on_postgres(shared: Path, tmp_path: Path) -> None:
    manners, comes_in = Manners(slow_seconds=0.05), free_port()
    with mail_server(manners) as port, deployment(
        shared, tmp_path, apart=ON_POSTGRES, ANSWERABLE_SMTP=f"smtp://127.0.0.1:{port}?tls=none",
        ANSWERABLE_RECEIVE=f"smtp://127.0.0.1:{comes_in}",
    ) as house:
        writers, found = killed_again_and_again(house, ROUNDS, SEED + 1, comes_in)
        assert_nothing_lost_and_nothing_twice(writers, found)
        assert_the_house_kept_silent(house, writers)
    sent = Counter(mail["Message-ID"] for mail in manners.taken)
    assert max(sent.values()) == 1, "no letter left twice"
    assert found["accepted"] <= len(sent) <= found["deliveries"]


def test_the_mail_server_of_this_test_counts_what_comes_twice() -> None:
    manners = Manners()
    with mail_server(manners) as port:
        for _ in range(2):
            with smtplib.SMTP("127.0.0.1", port) as post:
                post.sendmail("a@example.org", "b@example.org", "Message-ID: <one@example.org>\r\n\r\nwords")
    assert Counter(mail["Message-ID"] for mail in manners.taken) == {"<one@example.org>": 2}
