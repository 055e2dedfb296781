"""What mail providers tell us, in the shapes in which two of them post: believed only from them, and never a 5xx."""

import base64
import hashlib
import hmac
import json
import warnings
from typing import Any
from unittest.mock import patch

import pytest
from django.test import Client
from pytest_django import Settings

from answerable.api import bodies, post
from answerable.channels.anymail.naming import settings_of
from answerable.dialogue.models import Arrival
from answerable.journey.delivery.models import Delivery, Report
from answerable.journey.inbound import post as inbound
from answerable.kit import tokens
from answerable.people.models import ContactPoint
from tests.cast import House, a_thread
from tests.journey.answers import delivered
from tests.journey.delivery.conftest import Post
from tests.journey.delivery.conftest import post as letters_out

__all__ = ["letters_out"]

SECRET, KEY = "postie:a-long-secret", "key-of-the-provider"
RAW = "From: Aoife <aoife@example.org>\r\nTo: letters@localhost\r\nSubject: A question\r\n\r\nMay I fly?\r\n"


@pytest.fixture
def postmark(settings: Settings) -> str:
    return _set_up(settings, "postmark")


@pytest.fixture
def mailgun(settings: Settings) -> str:
    return _set_up(settings, "mailgun")


def _set_up(settings: Settings, provider: str) -> str:
    settings.ANSWERABLE_PROVIDER = provider
    settings.ANYMAIL = settings_of({"ANSWERABLE_PROVIDER": provider, "ANSWERABLE_PROVIDER_KEY": KEY,
                                    "ANSWERABLE_PROVIDER_SECRET": SECRET})
    inbound.forget_addresses()
    return provider


def told(path: str, body: Any, *, secret: str = SECRET, kind: str = "application/json") -> int:
    """The status with which a post is answered."""
    proof = f"Basic {base64.b64encode(secret.encode()).decode()}"
    content = json.dumps(body) if isinstance(body, dict | list) else body
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        answer = client.post(f"/api/post/{path}/", content, content_type=kind, headers={"Authorization": proof})
    assert answer.content == b"" or answer.status_code == 404
    return answer.status_code


def signed(event: dict[str, Any], key: str = KEY) -> dict[str, Any]:
    proof = hmac.new(key.encode(), b"1700000000a-token", hashlib.sha256).hexdigest()
    return {"signature": {"timestamp": "1700000000", "token": "a-token", "signature": proof}, "event-data": event}


def an_accepted(house: House, letters_out: Post) -> Delivery:
    message = delivered(house, a_thread(house))
    letters_out.attempt()
    return Delivery.objects.get(message=message)


def by_postmark(row: Delivery, record: str, **more: Any) -> dict[str, Any]:
    return {"RecordType": record, "MessageID": "00000000-0000-0000-0000-000000000001", "Email": "aoife@example.org",
            "Metadata": {"delivery": tokens.sign("delivery", row.pk)}, **more}


def by_mailgun(row: Delivery, event: str, **more: Any) -> dict[str, Any]:
    return signed({"event": event, "timestamp": 1700000000.0, "recipient": "aoife@example.org",
                   "message": {"headers": {"message-id": row.provider_id.strip("<>")}}, "user-variables": {}, **more})


BOUNCE = {"Type": "HardBounce", "ID": 42, "Details": "smtp;550 5.1.1 aoife@example.org unknown"}
COMPLAINT = {"Type": "SpamComplaint", "ID": 43}
SOFT = {"Type": "Transient", "ID": 44, "Details": "smtp;451 4.7.1 greylisted"}
REFUSED = {"severity": "permanent", "reason": "bounce", "delivery-status": {"code": 550, "message": "5.1.1 nobody"}}
BUSY = {"severity": "temporary", "reason": "generic", "delivery-status": {"code": 421, "message": "4.3.2 later"}}


@pytest.mark.parametrize(
    ("record", "more", "what", "code", "state"),
    [
        ("Bounce", BOUNCE, "failed", "5.1.1", "bounced"),
        ("Bounce", SOFT, "delayed", "4.7.1", "accepted"),
        ("Delivery", {"DeliveredAt": "2026-03-02T10:00:00Z"}, "delivered", "", "accepted"),
        ("SpamComplaint", COMPLAINT, "complaint", "", "accepted"),
    ],
)
def test_postmark_is_heard(
    house: House, letters_out: Post, postmark: str, record: str, more: Any, what: str, code: str, state: str
) -> None:
    row = an_accepted(house, letters_out)
    for _ in range(2):
        assert told("postmark/tracking", by_postmark(row, record, **more)) == 200
    report = Report.objects.get()
    row.refresh_from_db()
    assert (report.what, report.code, report.source, row.state) == (what, code, "postmark", state)


@pytest.mark.parametrize(
    ("event", "more", "what", "code"),
    [("failed", REFUSED, "failed", "5.1.1"), ("failed", BUSY, "delayed", "4.3.2"), ("delivered", {}, "delivered", ""),
     ("complained", {}, "complaint", ""), ("unsubscribed", {}, "complaint", "")],
)
def test_mailgun_is_heard(
    house: House, letters_out: Post, mailgun: str, event: str, more: Any, what: str, code: str
) -> None:
    row = an_accepted(house, letters_out)
    assert told("mailgun/tracking", by_mailgun(row, event, **more)) == 200
    assert (Report.objects.get().what, Report.objects.get().code) == (what, code)
    failing = ContactPoint.objects.get(pk=row.contact_point_id).failing_since is not None
    assert failing is (what == "complaint" or code == "5.1.1")


def test_whether_someone_opened_a_mail_is_not_listened_to(house: House, letters_out: Post, mailgun: str) -> None:
    row = an_accepted(house, letters_out)
    for event in ("opened", "clicked"):
        assert told("mailgun/tracking", by_mailgun(row, event)) == 200
    assert not Report.objects.exists()


def test_who_is_not_the_provider_is_sent_away_without_a_word(house: House, letters_out: Post, mailgun: str) -> None:
    row = an_accepted(house, letters_out)
    event = by_mailgun(row, "failed", **REFUSED)
    forged = signed(event["event-data"], key="someone else's")
    assert told("mailgun/tracking", forged) == 403
    assert told("mailgun/tracking", event, secret="postie:guessed") == 403
    assert told("mailgun/tracking", event, secret="no colon") == 403
    assert told("postmark/tracking", event) == 404, "only the provider that is set up"
    assert told("mailgun/else", event) == 404
    assert Client().get("/api/post/mailgun/tracking/").status_code == 405
    assert not Report.objects.exists()


def test_without_a_secret_of_ours_nobody_is_believed(house: House, settings: Settings, postmark: str) -> None:
    del settings.ANYMAIL["WEBHOOK_SECRET"]
    assert told("postmark/tracking", {"RecordType": "Delivery"}) == 403


MALFORMED = [b"", b"{", b"[]", b"null", b"7", b'{"RecordType": 7}', b'{"RecordType": "Bounce", "Metadata": [1]}',
             b"\xff\xfe\x00", b'{"FromFull": null}', b'{"RecordType": "Bounce", "BouncedAt": "never"}', b"[" * 20_000]


@pytest.mark.parametrize("body", MALFORMED, ids=range(len(MALFORMED)))
@pytest.mark.parametrize("what", ["tracking", "inbound"])
def test_whatever_is_posted_is_no_fault_of_ours(house: House, postmark: str, body: bytes, what: str) -> None:
    assert told(f"postmark/{what}", body) in (200, 400, 406)


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data", "multipart/form-data; boundary=x", "x/y"])
def test_whatever_it_calls_itself_neither(house: House, mailgun: str, kind: str) -> None:
    for body in (b"--x\r\nContent-Disposition: form-data\r\n\r\nz\r\n--x--", b"token=1", b'{"signature": 7}'):
        for what in ("tracking", "inbound", "inbound_mime"):
            assert told(f"mailgun/{what}", body, kind=kind) in (400, 403)


def test_a_letter_that_postmark_hands_in_is_kept_as_it_came(house: House, postmark: str) -> None:
    handed = {"RecordType": "Inbound", "FromFull": {"Email": "aoife@example.org", "Name": "Aoife"}, "RawEmail": RAW,
              "OriginalRecipient": "letters@localhost", "ToFull": [{"Email": "letters@localhost"}], "Headers": []}
    for _ in range(2):
        assert told("postmark/inbound", handed) == 200
    arrival = Arrival.objects.get()
    assert (arrival.source, arrival.size) == ("postmark", len(RAW))
    assert told("postmark/inbound", handed | {"OriginalRecipient": "someone@elsewhere.test"}) == 406
    assert Arrival.objects.count() == 1


def test_a_letter_in_pieces_is_put_together_again(house: House, postmark: str) -> None:
    handed = {"FromFull": {"Email": "aoife@example.org", "Name": "Aoife"}, "Subject": "A question", "TextBody": "Fly?",
              "OriginalRecipient": "letters@localhost", "ToFull": [{"Email": "letters@localhost"}],
              "Headers": [{"Name": "Message-ID", "Value": "<1@example.org>"}],
              "Attachments": [{"Name": "a.png", "ContentType": "image/png", "Content": "AAAA"}]}
    assert told("postmark/inbound", handed) == 200
    assert Arrival.objects.get().size > 100


def test_a_whole_mail_that_mailgun_hands_in_may_be_larger_than_any_form(house: House, mailgun: str) -> None:
    proof = signed({})["signature"]
    large = RAW + "x" * (3 * 1024 * 1024)
    fields = {**proof, "sender": "aoife@example.org", "recipient": "letters@localhost", "body-mime": large}
    head = '--edge\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
    body = "".join([*(head.format(name, value) for name, value in fields.items()), "--edge--\r\n"]).encode()
    assert told("mailgun/inbound_mime", body, kind="multipart/form-data; boundary=edge") == 200
    assert Arrival.objects.get().size == len(large)


def test_too_much_is_not_read_and_what_cannot_be_kept_now_is_to_come_again(house: House, postmark: str) -> None:
    with patch.dict(bodies.LARGEST, {"inbound": 10}):
        assert told("postmark/inbound", {"RawEmail": RAW}) == 413
    handed = {"FromFull": {"Email": "a@example.org"}, "RawEmail": RAW, "OriginalRecipient": "letters@localhost"}
    with patch.object(post, "hand_in", return_value="later"):
        assert told("postmark/inbound", handed) == 503


def test_a_form_with_parts_is_read_like_any_other() -> None:
    body = (b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xc3\xa9\r\n'
            b'--b\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\n\r\nz\r\n'
            b"--b--\r\n")
    fields, files = bodies.parted(body, "multipart/form-data; boundary=b")
    assert fields["a"] == "é"
    assert [one.read() for one in files.getlist("f")] == [b"z"]
