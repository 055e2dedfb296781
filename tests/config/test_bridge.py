"""What comes in by the server's door and goes out by it: large, slow, broken, and cut off."""

import asyncio
import errno
import http.client
import io
import logging
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIHandler

from answerable.config import bridge as bridges
from answerable.config.bridge import Bridge, environ_of, read_body
from tests.faults.listening import listening, send_home

Start = Callable[..., Any]
Environ = dict[str, Any]
LIMIT = 300_000


def said(start: Start, body: bytes, status: str = "200 OK") -> list[bytes]:
    start(status, [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


def echo(environ: Environ, start: Start) -> Iterable[bytes]:
    """Says back what it was sent, read as Django reads it: by the length that was said."""
    return said(start, environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)))


@contextmanager
def served(app: Any, threads: int = 2) -> Iterator[int]:
    bridge = Bridge(app, threads=threads)
    with listening(bridge) as port:
        yield port
    send_home(bridge, threads)


def asked(
    port: int, method: str = "GET", path: str = "/", body: Any = None, headers: dict[str, str] | None = None
) -> tuple[int, bytes, http.client.HTTPResponse]:
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        link.request(method, path, body=body, headers=headers or {})
        answer = link.getresponse()
        return answer.status, answer.read(), answer
    finally:
        link.close()


@pytest.fixture
def small_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridges, "LARGEST_BODY", LIMIT)
    monkeypatch.setattr(bridges, "MOST_LISTENED", 4 * LIMIT)


@pytest.mark.parametrize("chunked", [False, True], ids=["with its length", "in chunks"])
def test_more_than_anyone_may_send_is_refused_kindly_and_the_server_lives(
    transactional_db: None, small_limit: None, chunked: bool
) -> None:
    pieces = [b"x" * 50_000] * (LIMIT // 50_000 + 1)
    with served(WSGIHandler()) as port:
        status, page, _ = asked(port, "POST", "/write/", iter(pieces) if chunked else b"".join(pieces))
        assert status == 413
        assert b"too large" in page
        assert asked(port, path="/health/live/")[:2] == (200, b"alive\n")


def test_what_never_ends_is_not_heard_to_its_end(small_limit: None) -> None:
    async def endless() -> dict[str, Any]:
        return {"type": "http.request", "body": b"x" * LIMIT, "more_body": True}

    kept = io.BytesIO()
    size = asyncio.run(asyncio.wait_for(read_body(endless, kept), 20))
    assert (size, len(kept.getvalue())) == (5 * LIMIT, LIMIT)


def test_up_to_the_limit_everything_arrives(small_limit: None) -> None:
    body = bytes(range(256)) * (LIMIT // 256)
    with served(echo) as port:
        assert asked(port, "POST", body=body)[1] == body


def test_what_is_sent_in_chunks_arrives_whole() -> None:
    with served(echo) as port:
        assert asked(port, "POST", body=iter([b"one ", b"and ", b"two"]))[1] == b"one and two"


def test_who_leaves_midway_is_never_heard_and_costs_nothing() -> None:
    calls: list[str] = []

    def app(environ: Environ, start: Start) -> Iterable[bytes]:
        calls.append(environ["PATH_INFO"])
        return said(start, b"here")

    with served(app) as port:
        for _ in range(20):
            with socket.create_connection(("127.0.0.1", port)) as link:
                link.sendall(b"POST /cut HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf a let")
        assert asked(port, path="/whole")[:2] == (200, b"here")
    assert calls == ["/whole"]


def test_a_slow_reader_holds_no_thread() -> None:
    large = b"x" * (16 * 1024 * 1024)

    def app(environ: Environ, start: Start) -> Iterable[bytes]:
        return said(start, large if environ["PATH_INFO"] == "/large" else b"small")

    with served(app, threads=1) as port:
        slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(5)]
        try:
            for link in slow:
                link.sendall(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
            assert asked(port, path="/small")[1] == b"small"
        finally:
            for link in slow:
                link.close()
        assert asked(port, path="/large")[1] == large


def test_a_reader_who_takes_nothing_for_long_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridges, "SLOW_SECONDS", 0.05)
    let_go, gone = threading.Event(), []

    class Log:
        def info(self, event: str) -> None:
            gone.append(event)
            let_go.set()

    monkeypatch.setattr(bridges, "log", Log())
    large = b"x" * (32 * 1024 * 1024)
    with (
        served(lambda _, start: said(start, large)) as port,
        socket.create_connection(("127.0.0.1", port)) as link,
    ):
        link.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert let_go.wait(20)
    assert gone[0] == "bridge.reader_gone"


def test_a_question_about_the_head_is_answered_without_the_body() -> None:
    with served(lambda _, start: said(start, b"twelve bytes")) as port:
        status, body, answer = asked(port, "HEAD")
    assert (status, body, answer.getheader("Content-Length")) == (200, b"", "12")


def test_an_answer_in_pieces_arrives_whole_and_is_closed() -> None:
    closed: list[bool] = []

    class Pieces:
        def __iter__(self) -> Iterator[bytes]:
            yield from (bytes([65 + number % 26]) * 10_000 for number in range(40))

        def close(self) -> None:
            closed.append(True)

    def app(_: Environ, start: Start) -> Iterable[bytes]:
        start("200 OK", [("Content-Type", "text/plain")])
        return Pieces()

    with served(app) as port:
        status, body, _ = asked(port)
    assert (status, body) == (200, b"".join(Pieces()))
    assert closed == [True]


def broken(_: Environ, start: Start) -> Iterable[bytes]:
    raise RuntimeError("what Aoife wrote")


def broken_midway(_: Environ, start: Start) -> Iterable[bytes]:
    start("200 OK", [("Content-Type", "text/plain")])
    yield b"half of it"
    raise RuntimeError("what Aoife wrote")


def silent(_: Environ, start: Start) -> Iterable[bytes]:
    return []


@pytest.mark.parametrize("app", [broken, broken_midway, silent])
def test_what_breaks_outside_any_view_is_said_as_our_fault_and_logged_without_a_word(
    app: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO), served(app) as port:
        status, page, _ = asked(port)
    assert status == 500
    assert b"Something broke on our side" in page
    assert b"half of it" not in page
    assert "Aoife" not in caplog.text
    assert "bridge.failed" in caplog.text


def test_a_full_disk_is_said_as_our_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.BytesIO):
        def write(self, _: Any) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    papers = iter([Full(), io.BytesIO(), io.BytesIO(), io.BytesIO()])
    monkeypatch.setattr(bridges, "_paper", lambda: next(papers))
    with served(echo) as port:
        assert asked(port, "POST", body=b"a letter")[0] == 500
        assert asked(port, "POST", body=b"a letter")[:2] == (200, b"a letter")


def scope(*headers: tuple[bytes, bytes], **more: Any) -> dict[str, Any]:
    usual = {"method": "GET", "query_string": b"a=%C3%BC", "path": "/für/", "http_version": "1.1", "headers": headers}
    return {**usual, **more}


def test_headers_sent_twice_are_joined_and_cookies_by_a_semicolon() -> None:
    environ = environ_of(scope((b"accept", b"a"), (b"accept", b"b"), (b"cookie", b"c=1"), (b"cookie", b"d=2")))
    assert (environ["HTTP_ACCEPT"], environ["HTTP_COOKIE"]) == ("a,b", "c=1; d=2")
    assert environ["PATH_INFO"].encode("latin-1").decode() == "/für/"


def test_no_header_passes_for_one_that_a_proxy_guards() -> None:
    forged = environ_of(scope((b"x_forwarded_proto", b"https"), (b"answerable.too_large", b"1")))
    assert "HTTP_X_FORWARDED_PROTO" not in forged
    assert bridges.TOO_LARGE not in forged
