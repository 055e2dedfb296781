"""The real receiver on loopback: 'received' is only said once a mail is kept, and nobody can make it hold too much."""

import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from answerable.channels.port import Envelope, TakeFailed
from answerable.channels.receiving import Limits, Receiver, talk
from tests.channels.mail.corpus import corpus
from tests.channels.receiving.certificate import contexts

FROM, TO = "ann@example.net", "help@harbour.example"
BARE = re.compile(rb"(?<!\r)\n")
MAIL = b"Subject: Hello\r\n\r\nWords\r\n..and a dot\r\n"


class Post:
    """Keeps what it is given, or fails as told."""

    def __init__(self) -> None:
        self.taken: list[tuple[bytes, Envelope]] = []
        self.fails: Exception | None = None
        self.waits: threading.Event | None = None
        self.entered = threading.Event()

    def take(self, raw: bytes, envelope: Envelope) -> None:
        self.entered.set()
        if self.waits is not None:
            self.waits.wait(10)
        if self.fails is not None:
            raise self.fails
        self.taken.append((raw, envelope))


def ours(address: str) -> bool:
    if address.startswith("broken"):
        raise OSError
    return address.endswith("@harbour.example")


@contextmanager
def receiving(
    post: Post, *, lmtp: bool = False, certificate: ssl.SSLContext | None = None, **limits: float
) -> Iterator[Receiver]:
    asked = Limits(**limits)  # type: ignore[arg-type]
    with Receiver(post.take, is_ours=ours, lmtp=lmtp, limits=asked, certificate=certificate) as receiver:
        yield receiver


def caller(receiver: Receiver, kind: type[smtplib.SMTP] = smtplib.SMTP) -> smtplib.SMTP:
    client = kind("127.0.0.1", receiver.port, timeout=10)
    client.ehlo()
    return client


def answer_to_data(client: smtplib.SMTP, raw: bytes) -> tuple[int, bytes]:
    """What is said to bytes sent as they stand behind DATA."""
    client.mail(FROM)
    client.rcpt(TO)
    assert client.docmd("DATA")[0] == 354
    client.send(raw)
    return client.getreply()


@pytest.fixture
def post() -> Post:
    return Post()


def test_a_mail_is_kept_as_it_came_before_received_is_said(post: Post) -> None:
    with receiving(post) as receiver, caller(receiver) as client:
        assert receiver.is_listening
        assert {"size", "8bitmime", "smtputf8"} <= set(client.esmtp_features)
        assert client.sendmail(FROM, [TO, "reply+abc@harbour.example"], MAIL) == {}
        assert post.taken == [(MAIL, Envelope(FROM, (TO, "reply+abc@harbour.example"), "smtp"))]


def test_every_mail_of_the_corpus_comes_through_unchanged(post: Post) -> None:
    raws = [sample.raw for sample in corpus() if sample.raw.endswith(b"\r\n") and not BARE.search(sample.raw)]
    with receiving(post) as receiver, caller(receiver) as client:
        for raw in raws:
            assert answer_to_data(client, raw.replace(b"\r\n.", b"\r\n..") + b".\r\n")[0] == 250
    assert [raw for raw, _ in post.taken] == raws
    assert len(raws) > 50


def test_a_report_comes_from_nobody_and_odd_addresses_are_let_in(post: Post) -> None:
    with receiving(post) as receiver, caller(receiver) as client:
        for sender in ("", "a..b.@docomo.example", "prvs=12=x/y@example.net", "jörg@exämple.de"):
            client.command_encoding = "utf-8"
            assert client.docmd("MAIL", f"FROM:<{sender}> SMTPUTF8")[0] == 250
            assert client.docmd("RCPT", f"TO:<@relay.example:{TO}>")[0] == 250
            client.data(b"\r\nx")
        assert [envelope.sender for _, envelope in post.taken] == [
            "", "a..b.@docomo.example", "prvs=12=x/y@example.net", "jörg@exämple.de",
        ]  # fmt: skip


def test_what_is_not_ours_is_refused_and_a_question_that_fails_is_asked_again(post: Post) -> None:
    with receiving(post) as receiver, caller(receiver) as client:
        client.mail(FROM)
        assert client.rcpt("someone@else.example")[0] == 550
        assert client.rcpt("broken@harbour.example")[0] == 451
        assert client.docmd("DATA")[0] == 503
    assert post.taken == []


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (TakeFailed(permanent=False, why="busy"), 451),
        (TakeFailed(permanent=True, why="nobody"), 554),
        (OSError("disk"), 451),
    ],
)
def test_what_could_not_be_kept_is_said(post: Post, error: Exception, code: int) -> None:
    post.fails = error
    with receiving(post) as receiver, caller(receiver) as client:
        said = answer_to_data(client, MAIL + b".\r\n")
        assert said[0] == code
        assert b"disk" not in said[1]
        post.fails = None
        assert answer_to_data(client, MAIL + b".\r\n")[0] == 250


def test_lmtp_answers_for_every_recipient(post: Post) -> None:
    with receiving(post, lmtp=True) as receiver, caller(receiver, smtplib.LMTP) as client:
        client.mail(FROM)
        client.rcpt(TO)
        client.rcpt("other@harbour.example")
        client.docmd("DATA")
        client.send(b"\r\nx\r\n.\r\n")
        assert [client.getreply()[0] for _ in range(2)] == [250, 250]
        assert client.noop()[0] == 250
    assert post.taken == [(b"\r\nx\r\n", Envelope(FROM, (TO, "other@harbour.example"), "lmtp"))]


@pytest.mark.parametrize(
    ("ending", "code"), [(b"\n.\n", 554), (b"\r\n.\n", 554), (b"\n.\r\n", 554), (b"\r.\r\n", 250)]
)
def test_a_second_mail_cannot_be_smuggled_within_the_first(post: Post, ending: bytes, code: int) -> None:
    inside = (
        b"Hello"
        + ending
        + b"MAIL FROM:<forged@harbour.example>\r\nRCPT TO:<help@harbour.example>\r\nDATA\r\n\r\nForged"
    )
    with receiving(post) as receiver, caller(receiver) as client:
        assert answer_to_data(client, b"\r\n" + inside + b"\r\n.\r\n")[0] == code
        assert client.noop()[0] == 250
    assert [raw for raw, _ in post.taken] == ([] if code == 554 else [b"\r\n" + inside + b"\r\n"])


def test_an_empty_mail_and_a_lone_line_without_end_are_understood(post: Post) -> None:
    with receiving(post) as receiver, caller(receiver) as client:
        assert answer_to_data(client, b".\r\n")[0] == 250
        long = b"x" * 300_000
        assert answer_to_data(client, long + b"\r\n.\r\n")[0] == 250
    assert [raw for raw, _ in post.taken] == [b"", long + b"\r\n"]


def test_a_mail_too_large_is_refused_when_announced_and_when_heard_and_not_held(post: Post) -> None:
    with receiving(post, max_bytes=100_000) as receiver, caller(receiver) as client:
        assert client.docmd("MAIL", f"FROM:<{FROM}> SIZE=200000")[0] == 552
        assert answer_to_data(client, b"x" * 150_000 + b"\r\n.\r\n")[0] == 552
        assert answer_to_data(client, MAIL + b".\r\n")[0] == 250
        assert receiver._house.held == 0


def test_a_mail_without_end_is_cut_off(post: Post) -> None:
    with receiving(post, max_bytes=50_000) as receiver:
        client = caller(receiver)
        with pytest.raises((smtplib.SMTPException, OSError)):
            for _ in range(1000):
                answer_to_data(client, b"x" * 1_000_000)
        client.close()
        assert post.taken == []


def test_all_mails_at_once_hold_only_so_much(post: Post) -> None:
    post.waits = threading.Event()
    with receiving(post, held_bytes=200_000) as receiver, ThreadPoolExecutor(2) as pool:
        first = caller(receiver)
        answer = pool.submit(answer_to_data, first, b"x" * 150_000 + b"\r\n.\r\n")
        assert post.entered.wait(10)
        with caller(receiver) as second:
            assert answer_to_data(second, b"x" * 150_000 + b"\r\n.\r\n")[0] == 452
            post.waits.set()
            assert answer.result(10)[0] == 250
            assert answer_to_data(second, b"x" * 150_000 + b"\r\n.\r\n")[0] == 250
        first.close()


def test_talks_and_letters_have_their_bounds(post: Post) -> None:
    with receiving(post, talks=2, letters=2, recipients=1) as receiver:
        with caller(receiver) as one, caller(receiver) as two:
            third = socket.create_connection(("127.0.0.1", receiver.port), timeout=10)
            assert third.recv(100).startswith(b"421 ")
            third.close()
            two.mail(FROM)
            assert (two.rcpt(TO)[0], two.rcpt(TO)[0]) == (250, 452)
            codes = [(one.rset(), one.docmd("MAIL", f"FROM:<{FROM}>")[0])[1] for _ in range(3)]
            assert codes == [250, 250, 421]
        with caller(receiver) as again:
            assert again.noop()[0] == 250


def test_one_host_cannot_take_all_talks_unless_it_is_this_machine(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    with receiving(post, talks=3, talks_of_one_host=1) as receiver, caller(receiver), caller(receiver):
        monkeypatch.setattr(talk, "_is_here", lambda _: False)
        with socket.create_connection(("127.0.0.1", receiver.port), timeout=10) as third:
            assert third.recv(100).startswith(b"421 ")


@pytest.mark.parametrize(("host", "here"), [
    ("127.0.0.1", True), ("::1", True), ("::ffff:127.0.0.1", True), ("", True), ("192.0.2.1", False),
    ("2001:db8::1%eth0", False),
])
def test_this_machine_is_known_by_its_address(host: str, here: bool) -> None:
    assert talk._is_here(host) is here


def test_talk_without_a_letter_ends_and_a_letter_begins_it_anew(post: Post) -> None:
    with receiving(post, answers=12) as receiver, caller(receiver) as client:
        for _ in range(3):
            assert client.noop()[0] == 250
            assert answer_to_data(client, MAIL + b".\r\n")[0] == 250
        codes = list(iter(lambda: client.docmd("NOOP")[0], 421))
        assert 0 < len(codes) <= 12


def test_a_talk_has_an_end_but_not_within_a_letter(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk, "BUSY_SECONDS", 0.02)
    post.waits = threading.Event()
    with receiving(post) as receiver, ThreadPoolExecutor(1) as pool:
        idle, client = caller(receiver), caller(receiver)
        answer = pool.submit(answer_to_data, client, MAIL + b".\r\n")
        assert post.entered.wait(10)
        for each in list(receiver._house.talks):
            assert each._end is not None and receiver._loop is not None
            receiver._loop.call_soon_threadsafe(each._is_over)  # as its timer does
        assert idle.getreply()[0] == 421, "however often it says that it is there"
        post.waits.set()
        assert answer.result(10)[0] == 250
        assert client.getreply()[0] == 421


def test_silence_ends_a_talk(post: Post) -> None:
    with (
        receiving(post, silence=0.1) as receiver,
        socket.create_connection(("127.0.0.1", receiver.port), timeout=10) as silent,
    ):
        assert silent.recv(100).startswith(b"220 ")
        assert silent.recv(100) == b""


def test_many_talks_are_kept_at_the_same_time(post: Post) -> None:
    together = threading.Barrier(4, timeout=10)

    def take(raw: bytes, envelope: Envelope) -> None:
        together.wait()
        post.take(raw, envelope)

    with Receiver(take, is_ours=ours) as receiver, ThreadPoolExecutor(4) as pool:

        def send(_: int) -> int:
            with caller(receiver) as client:
                return answer_to_data(client, MAIL + b".\r\n")[0]

        assert list(pool.map(send, range(4))) == [250] * 4


def test_a_mail_under_way_is_answered_before_the_receiver_stops(post: Post) -> None:
    post.waits = threading.Event()
    receiver = Receiver(post.take, is_ours=ours)
    receiver.start()
    idle, client = caller(receiver), caller(receiver)
    with ThreadPoolExecutor(2) as pool:
        answer = pool.submit(answer_to_data, client, MAIL + b".\r\n")
        assert post.entered.wait(10)
        stopping = pool.submit(receiver.stop)
        assert idle.getreply()[0] == 421
        post.waits.set()
        assert answer.result(10)[0] == 250
        stopping.result(10)
    assert (len(post.taken), receiver.is_listening) == (1, False)


def test_a_taken_port_is_said_at_once(post: Post) -> None:
    with receiving(post) as receiver, pytest.raises(OSError, match="use"):
        Receiver(post.take, is_ours=ours, port=receiver.port).start()


def test_a_talk_can_be_encrypted(post: Post, tmp_path: Path) -> None:
    for_server, for_client = contexts(tmp_path)
    with receiving(post, certificate=for_server) as receiver, caller(receiver) as client:
        client.starttls(context=for_client)
        client.ehlo()
        assert "auth" not in client.esmtp_features
        assert answer_to_data(client, MAIL + b".\r\n")[0] == 250
