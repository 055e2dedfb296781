"""Where mail is received, read from one line of the environment; a mistake in it is said before anything starts."""

import socket
import time
from typing import Any

import pytest

from answerable.channels.receiving import Account, Fetched, FetchFailed
from answerable.config import receiving, receiving_checks
from answerable.config.cli import main
from answerable.config.commands.up import _no_mail
from answerable.config.receiving import Door, door_of

SECRET = "a-secret-of-mine"


@pytest.mark.parametrize(
    ("address", "door"),
    [
        ("smtp://127.0.0.1:2525", Door("127.0.0.1", 2525, False)),
        ("lmtp://[::1]:24", Door("::1", 24, True)),
        ("smtp://0.0.0.0:25?certificate=/a.pem&key=/b.pem", Door("0.0.0.0", 25, False, ("/a.pem", "/b.pem"))),
        ("smtp://0.0.0.0:25?certificate=/a.pem", Door("0.0.0.0", 25, False)),
    ],
)
def test_a_door_is_read_from_its_address(address: str, door: Door) -> None:
    assert door_of(address) == door


@pytest.mark.parametrize("wrong", ["", "2525", "127.0.0.1:2525", "smtp://127.0.0.1", "smtp://:2525", "http://x:80",
                                   "smtp://x:port", "smtp://x:99999"])
def test_what_is_no_door_is_answered_with_an_example(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"lmtp://127\.0\.0\.1:2424"):
        door_of(wrong)


def test_several_doors_stand_in_one_line(settings: Any) -> None:
    settings.ANSWERABLE_RECEIVE = "smtp://127.0.0.1:2525, lmtp://127.0.0.1:2424"
    assert [door.port for door in receiving.doors()] == [2525, 2424]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [("ANSWERABLE_RECEIVE", "2525", "lmtp://127.0.0.1:2424"),
     ("ANSWERABLE_IMAP", f"imap://me:{SECRET}@far.example/INBOX", "must not travel in the open"),
     ("ANSWERABLE_MAIL_TO", "care@clinic.example", "care@clinic.example=clinic"),
     ("ANSWERABLE_IMAP", f"pop://me:{SECRET}@far.example", "imaps://user:password@host/INBOX")],
)
def test_a_server_that_could_receive_nothing_does_not_start(settings: Any, name: str, value: str, said: str) -> None:
    setattr(settings, name, value)
    assert said in _no_mail()
    assert SECRET not in _no_mail()


def test_a_door_whose_port_is_taken_is_named(settings: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        settings.ANSWERABLE_RECEIVE = f"smtp://127.0.0.1:{port}"
        assert f"Port {port}, to receive mail, is in use." in _no_mail()


def test_receiving_without_anything_to_receive_from_says_what_to_type(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["receive"]) == 1
    assert "answerable receive --lmtp 127.0.0.1:2424" in capsys.readouterr().err
    assert main(["receive", "--smtp", "nowhere"]) == 1


@pytest.mark.parametrize(
    ("comes", "taken"),
    [(Fetched(taken=3), 3), (Fetched(taken=1, failed=2, refused=1), 1), (FetchFailed("login", Fetched(taken=2)), 0)],
)
def test_a_mailbox_that_fails_is_tried_again_a_minute_later(
    monkeypatch: pytest.MonkeyPatch, comes: Fetched | FetchFailed, taken: int
) -> None:
    def fetches(*_: object, **__: object) -> Fetched:
        if isinstance(comes, FetchFailed):
            raise comes
        return comes

    monkeypatch.setattr(receiving, "fetch", fetches)
    assert receiving.look_once(Account("mail.example", 993, "me", SECRET)) == taken


@pytest.mark.django_db(databases=["default", "keys"])
def test_the_doctor_says_whether_mail_comes_in(settings: Any) -> None:
    settings.ANSWERABLE_SIGNS_ADDRESSES = False
    assert next(receiving_checks.said())[:2] == (True, "no mail is received here: people write on the page")
    settings.ANSWERABLE_SIGNS_ADDRESSES, settings.ANSWERABLE_MAIL_DOMAIN = True, "clinic.example"
    assert "clinic.example is received by a process of its own" in next(receiving_checks.said())[1]
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    settings.ANSWERABLE_RECEIVE = f"smtp://127.0.0.1:{port}"
    settings.ANSWERABLE_MAIL_TO = "care@clinic.example=nobody"
    settings.ANSWERABLE_IMAP = f"imap://me:{SECRET}@127.0.0.1:{port}/INBOX"
    said = list(receiving_checks.said())
    ill = [words for is_well, words, _ in said if not is_well]
    assert ill == [f"smtp, port {port}: does not answer", "the mailbox at 127.0.0.1 does not answer",
                   "care@clinic.example leads to nobody, and there is no such organisation"]
    assert SECRET not in str(said)


def test_a_door_that_fell_shut_is_opened_again_and_not_ready_until_then(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.ANSWERABLE_IMAP = ""
    monkeypatch.setattr(receiving, "WATCH_SECONDS", 0.01)
    monkeypatch.setattr(receiving.keys, "master", lambda: None)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        door = Door("127.0.0.1", probe.getsockname()[1], is_lmtp=False)
    open_ = receiving.begin([door])
    try:
        first = open_.doors[door]
        first.stop()
        assert not first.is_listening
        until = time.monotonic() + 30
        while not open_.is_open() and time.monotonic() < until:
            time.sleep(0.01)
        assert open_.doors[door] is not first
        with socket.create_connection((door.host, door.port), timeout=30) as talk:
            assert talk.recv(3) == b"220"
    finally:
        open_.stop()
    assert not open_.is_open()
