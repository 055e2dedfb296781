"""The way out by a provider, against a small HTTP server on loopback that answers as two of them do."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_string, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qs

import pytest
from anymail.exceptions import (  # type: ignore[import-untyped]
    AnymailAPIError,
    AnymailInvalidAddress,
    AnymailRecipientsRefused,
    AnymailSerializationError,
)
from django.core.exceptions import ImproperlyConfigured
from pytest_django import Settings

from answerable.channels.anymail import channel, naming
from answerable.channels.anymail.channel import Provider, mail_of, meaning, named
from answerable.channels.port import NoAnswer, Outgoing, SendFailed, Taken

LETTER = Outgoing(
    "aoife@example.org", "You have a new letter", "Hello,\n\nMay the road rise to meet you.\n", "<token@letters.test>",
    sender_name="Márta O’Hara", reply_to="reply+abc@letters.test", bounce_to="bounce+abc@letters.test",
    references=("<1@example.org>", "<2@example.org>"), automatic=False,
)
TAKEN = {"To": "aoife@example.org", "ErrorCode": 0, "Message": "OK", "MessageID": "the-providers-own"}
INACTIVE = {"ErrorCode": 406, "Message": "You tried to send to recipient(s) that have been marked as inactive. Found"
            " inactive addresses: aoife@example.org. Inactive recipients are ones that have generated a hard bounce."}


@dataclass
class Desk:
    """How the provider answers, and what it was given."""

    status: int = 200
    answer: object = field(default_factory=lambda: TAKEN)
    hangs_up: bool = False
    given: list[tuple[str, bytes]] = field(default_factory=list)


class _Talk(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        desk = cast("_Server", self.server).desk
        desk.given.append((self.path, self.rfile.read(int(self.headers["Content-Length"]))))
        if desk.hangs_up:
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        said = desk.answer if isinstance(desk.answer, bytes) else json.dumps(desk.answer).encode()
        self.send_response(desk.status)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, format: str, *args: Any) -> None:
        pass


class _Server(ThreadingHTTPServer):
    desk: Desk


@contextmanager
def provider(desk: Desk, settings: Settings, name: str = "postmark", **more: str) -> Iterator[Provider]:
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.desk = desk
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        settings.ANYMAIL = naming.settings_of({
            "ANSWERABLE_PROVIDER": name, "ANSWERABLE_PROVIDER_KEY": "k",
            "ANSWERABLE_PROVIDER_API_URL": f"http://127.0.0.1:{server.server_address[1]}/", **more})
        try:
            yield Provider(name, sender="Letters <letters@answers.test>")
        finally:
            server.shutdown()
            thread.join()


def test_a_letter_goes_to_postmark_with_all_that_brings_its_answers_back(settings: Settings) -> None:
    desk = Desk()
    with provider(desk, settings) as way:
        taken = way.send(LETTER)
    assert isinstance(taken, Taken)
    assert taken.provider_id == "the-providers-own"
    [(path, body)] = desk.given
    sent = json.loads(body)
    headers = {one["Name"]: one["Value"] for one in sent["Headers"]}
    assert path == "/email"
    assert (sent["To"], sent["ReplyTo"]) == ("aoife@example.org", "reply+abc@letters.test")
    assert "<letters@answers.test>" in sent["From"]
    assert sent["TextBody"] == LETTER.body
    assert sent["Metadata"] == {"delivery": "token"}
    assert (sent["TrackOpens"], sent["TrackLinks"]) == (False, "None"), "nobody is followed"
    assert headers["Message-ID"] == "<token@letters.test>"
    assert (headers["In-Reply-To"], headers["References"]) == ("<2@example.org>", "<1@example.org> <2@example.org>")
    assert "Auto-Submitted" not in headers
    assert headers["X-PM-KeepID"] == "true"


def test_a_letter_goes_to_mailgun_in_its_own_way(settings: Settings) -> None:
    desk = Desk(answer={"id": "<token@letters.test>", "message": "Queued. Thank you."})
    with provider(desk, settings, "mailgun") as way:
        assert way.send(LETTER).provider_id == "<token@letters.test>"
    [(path, body)] = desk.given
    sent = parse_qs(body.decode())
    assert path == "/answers.test/messages"
    assert sent["h:Reply-To"] == ["reply+abc@letters.test"]
    assert sent["v:delivery"] == ["token"]
    assert sent["o:tracking-opens"] == ["no"]


@pytest.mark.parametrize(
    ("desk", "permanent", "address", "code"),
    [
        (Desk(422, INACTIVE), True, True, "refused"),
        (Desk(422, {"ErrorCode": 300, "Message": "Invalid 'From' value"}), True, False, "422"),
        (Desk(401, {"ErrorCode": 10, "Message": "Bad key of aoife@example.org"}), False, False, "401"),
        (Desk(429, {}), False, False, "429"),
        (Desk(500, b"oops"), False, False, "500"),
        (Desk(503, b"oops"), False, False, "503"),
        (Desk(413, b"oops"), True, False, "413"),
    ],
    ids=["refused", "bad letter", "bad key", "too fast", "broken", "down", "too large"],
)
def test_what_a_refusal_means(settings: Settings, desk: Desk, permanent: bool, address: bool, code: str) -> None:
    with provider(desk, settings) as way, pytest.raises(SendFailed) as failed:
        way.send(LETTER)
    assert (failed.value.permanent, failed.value.address_refused, failed.value.code) == (permanent, address, code)
    assert "aoife" not in str(failed.value)


@pytest.mark.parametrize(
    "desk", [Desk(hangs_up=True), Desk(504, b"gateway"), Desk(200, b"not json"), Desk(200, {"odd": 1})],
    ids=["hangs up", "gateway", "no sense", "odd"])
def test_where_nobody_says_whether_it_was_taken_there_is_no_answer(settings: Settings, desk: Desk) -> None:
    with provider(desk, settings) as way, pytest.raises(NoAnswer):
        way.send(LETTER)
    assert len(desk.given) == 1, "the provider had it, which is why it must not be sent again"


def test_silence_after_the_letter_was_given_is_no_answer(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel, "SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as mute, provider(Desk(), settings) as way:
        settings.ANYMAIL["POSTMARK_API_URL"] = f"http://127.0.0.1:{mute.getsockname()[1]}/"
        with pytest.raises(NoAnswer) as silence:
            way.send(LETTER)
    assert silence.value.code == "timeout"


def test_nobody_there_is_a_failure_that_passes(settings: Settings) -> None:
    with provider(Desk(), settings) as way:
        pass
    with pytest.raises(SendFailed) as failed:
        way.send(LETTER)
    assert (failed.value.permanent, failed.value.code) == (False, "connection_refused")


@pytest.mark.parametrize(
    ("trouble", "permanent", "address"),
    [(AnymailRecipientsRefused(), True, True), (AnymailInvalidAddress(), True, True),
     (ImproperlyConfigured(), False, False), (AnymailAPIError(), False, False),
     (AnymailSerializationError(), True, False)],
)
def test_what_the_library_itself_says(trouble: Exception, permanent: bool, address: bool) -> None:
    found = meaning(trouble)
    assert isinstance(found, SendFailed)
    assert (found.permanent, found.address_refused) == (permanent, address)


@pytest.mark.parametrize(
    "outgoing",
    [
        Outgoing("a@example.org\r\nBcc: b@example.org", "Hello", "Hello", "<a@test>"),
        Outgoing("a@example.org", "Hello\nBcc: b@example.org", "Hello", "<a@test>"),
        Outgoing("a@example.org", "Hello", "Hello", "<a@test>", sender_name="M\nBcc: b@example.org"),
        Outgoing("a@example.org", "Hello", "Hello", "<a@test>", references=("<1@x>\r\nBcc: b@example.org",)),
        Outgoing("=?utf-8?q?victim=40v.example=2c_b?=@x.example", "Hello", "Hello", "<a@test>"),
        Outgoing("a@example.org, b@example.org", "Hello", "Hello", "<a@test>"),
        Outgoing("a@example.org", "Hello", "Hello", "<a@test>", sender_name="=?utf-8?q?a=0d=0aBcc:_b?="),
    ],
)
def test_no_header_can_be_smuggled_in(outgoing: Outgoing) -> None:
    with pytest.raises(SendFailed) as refused:
        mail_of(outgoing, sender="letters@answers.test")
    assert refused.value.permanent


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Marta", "Marta"), ('M" <x@evil.test>, "', "M   x@evil.test ,"), ("", "")],
)
def test_a_name_ends_nothing(name: str, shown: str) -> None:
    mail = message_from_string(f"From: {named(name, 'letters@answers.test')}\n\n", policy=policy.default)
    [address] = mail["From"].addresses
    assert (address.display_name, address.addr_spec) == (shown, "letters@answers.test")


def test_every_provider_is_read_from_the_environment_and_its_troubles_are_said_without_its_key() -> None:
    assert naming.settings_of({}) == {}
    assert "is one of: amazon_ses" in naming.trouble("pigeon", {})
    for name, known in naming.PROVIDERS.items():
        given = naming.settings_of({"ANSWERABLE_PROVIDER": name, "ANSWERABLE_PROVIDER_KEY": "secretword",
                                    "ANSWERABLE_PROVIDER_SECRET": "a:b", "ANSWERABLE_PROVIDER_REGION": "eu"})
        assert naming.trouble(name, given) == ""
        assert given["WEBHOOK_SECRET"] == "a:b"
        assert bool(naming.trouble(name, {})) is bool(known.key)
