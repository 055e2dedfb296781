"""What a mail server was told is kept, is kept: by a real server, killed right after it had said so."""

import os
import smtplib
from pathlib import Path

import pytest

from tests.faults.deployment import deployment
from tests.journey.inbound.mails import TO, a_mail
from tests.journeys.serving import free_port

pytestmark = pytest.mark.process
MAILS = 12
ON_POSTGRES = bool(os.environ.get("ANSWERABLE_TEST_DATABASE_URL"))
WRITERS = [f"writer-{number}@example.org" for number in range(MAILS)]


def handed_over(port: int, numbers: range) -> None:
    """A mail of each of these writers; the call returns only once each was answered with 250."""
    with smtplib.SMTP("127.0.0.1", port, timeout=30) as server:
        for number in numbers:
            sender = WRITERS[number]
            raw = a_mail(f"Is it safe to fly? {number}", sender=sender, message_id=f"<{number}@mail.example>")
            assert server.sendmail(sender, [TO], raw) == {}


@pytest.mark.skipif(ON_POSTGRES, reason="On PostgreSQL the house that is killed again and again takes mail as well.")
def test_a_server_killed_once_it_has_taken_mail_has_every_letter_once(shared: Path, tmp_path: Path) -> None:
    port = free_port()
    with deployment(shared, tmp_path, ANSWERABLE_RECEIVE=f"smtp://127.0.0.1:{port}") as house:
        house.start()
        handed_over(port, range(MAILS))
        handed_over(port, range(MAILS - 3, MAILS))  # as one does who was cut off before the answer
        house.kill()
        found = house.inside("settled", given=WRITERS)
    assert found["letters"] == dict.fromkeys(WRITERS, 1)
    assert (found["not_screened"], found["without_owner"], found["ledger_holds"]) == (0, 0, True)
