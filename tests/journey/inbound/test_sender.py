"""Whose letter it is: whoever wrote, and never the machine that carried it."""

import pytest

from answerable.channels.mail import read
from answerable.channels.port import Envelope
from answerable.journey.inbound.homes import sender_of
from tests.journey.inbound.mails import a_mail

FORM = [("Auto-Submitted", "auto-generated"), ("Reply-To", "aoife@example.org")]


@pytest.mark.parametrize(
    ("sender", "headers", "envelope", "found"),
    [
        ("Aoife <Aoife@Example.org>", [], "bounces@lists.example", "aoife@example.org"),
        ("Our form <www@clinic.example>", FORM, "www@clinic.example", "aoife@example.org"),
        ("", [], "aoife@example.org", "aoife@example.org"),
        ("", [], "", ""),
    ],
    ids=["as it says", "a form on a website", "by its envelope", "nobody"],
)
def test_the_one_who_wrote_is_answered(
    sender: str, headers: list[tuple[str, str]], envelope: str, found: str
) -> None:
    handed = Envelope(envelope, ("quillmere@localhost",), "smtp")
    mail = read(a_mail(sender=sender, headers=headers), handed, our_domain="localhost")
    assert sender_of(mail, handed) == found
