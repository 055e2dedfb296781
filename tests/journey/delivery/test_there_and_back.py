"""A conversation by mail, there and back: through the doors on both sides, with mails as real servers write them."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest
from pytest_django import Settings

from answerable.channels.port import Envelope, Outgoing
from answerable.channels.smtp.letter import mail_of
from answerable.conductor.loop import drain
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.delivery.models import Delivery, Report
from answerable.journey.inbound import post as door
from answerable.kit import clock
from answerable.people.models import ContactPoint
from tests.cast import House
from tests.journey.answers import PLAIN, delivered
from tests.journey.delivery.conftest import Post

SENDER, OURS = "aoife@example.org", "letters@mail.test"


@pytest.fixture(autouse=True)
def a_domain(settings: Settings) -> None:
    settings.ANSWERABLE_MAIL_FROM, settings.ANSWERABLE_MAIL_DOMAIN = OURS, "mail.test"
    door.forget_addresses()


def writes(text: str, to: str = OURS, **headers: str) -> None:
    mail = EmailMessage(policy=SMTP)
    for name, value in {"From": f"Aoife <{SENDER}>", "To": to, **headers}.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    door.take(mail.as_bytes(), Envelope(SENDER, (to,), "smtp"))
    drain()


def bounces(left: Outgoing, status: str) -> None:
    returned = mail_of(left, sender=OURS, at=clock.now()).as_bytes().partition(b"\r\n\r\n")[0].decode()
    raw = (
        f"From: MAILER-DAEMON@mail.example.org\r\nTo: {left.bounce_to}\r\nSubject: Undelivered Mail\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\n\r\nIt did not arrive.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mail.example.org\r\n\r\n"
        f"Final-Recipient: rfc822; {SENDER}\r\nAction: failed\r\nStatus: {status}\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{returned}\r\n\r\n--b--\r\n"
    )
    door.take(raw.encode(), Envelope("", (left.bounce_to,), "smtp"))
    drain()


def test_a_letter_by_mail_is_acknowledged_answered_and_answered_again_in_one_conversation(
    house: House, post: Post
) -> None:
    writes("May I take it with milk?", Subject="A question", Message_ID="<1@example.org>")
    [came] = post.left
    assert (came.to, came.subject, came.references) == (SENDER, "We have your letter", ("<1@example.org>",))
    thread = Thread.objects.get()
    delivered(house, thread)
    drain()
    letter = post.left[1]
    assert letter.references == (came.message_id, "<1@example.org>")
    assert PLAIN not in letter.body
    writes("Thank you. And with tea?", letter.reply_to, Subject="Re: You have a new letter",
           Message_ID="<2@example.org>", In_Reply_To=letter.message_id)
    assert Message.objects.filter(thread=thread, direction="in").count() == 2
    assert Thread.objects.count() == 1
    assert len(post.left) == 2, "nobody is told twice a day"


def test_a_real_bounce_finds_its_letter_and_a_forged_one_does_nothing(house: House, post: Post) -> None:
    writes("May I take it with milk?", Message_ID="<1@example.org>")
    answer = delivered(house, Thread.objects.get())
    drain()
    left = post.left[-1]
    forged = "a" * 40
    bounces(Outgoing(left.to, left.subject, left.body, f"<{forged}@mail.test>",
                     bounce_to=f"bounce+{forged}@mail.test"), "5.1.1")
    assert not Report.objects.exists()
    bounces(left, "5.1.1")
    assert Delivery.objects.get(message=answer, kind="notice").state == Delivery.State.BOUNCED
    assert Message.objects.get(pk=answer.pk).status == Status.UNDELIVERED
    assert ContactPoint.objects.get().failing_since is not None
    assert len(post.left) == 2, "no software answers a report"
