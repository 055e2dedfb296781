"""Carries a request from the server's event loop to Django's WSGI handler on a fixed pool of threads."""

import asyncio
import io
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import IO, Any

from django.template.loader import render_to_string

from answerable.config import measured
from answerable.kit import logs
from answerable.kit.ids import new_id

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

LARGEST_BODY = 52 * 1024 * 1024  # five photos of 10 MB, and the words
MOST_LISTENED = 4 * LARGEST_BODY  # a browser reads no answer before it has sent everything
SPOOL = 512 * 1024
SWITCH_SECONDS = 0.0005
PIECE = 64 * 1024
SLOW_SECONDS = 60.0  # for one piece of a question or an answer; then whoever is there is taken for gone
TOO_LARGE = "answerable.too_large"  # no header can set it: their names begin with HTTP_
log = logs.get(__name__)


class Bridge:
    """One ASGI application before one WSGI application."""

    def __init__(self, app: WsgiApp, threads: int = 6) -> None:
        self.app = app
        self.pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="answerable-web")
        # A letter is handed from thread to thread a dozen times; each may wait this long for one that computes.
        sys.setswitchinterval(SWITCH_SECONDS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reads the body up to its limit, has it answered in the pool, and sends the answer.

        Question and answer are whole, in a file, before a thread or a reader sees them: no thread of the pool ever
        waits for a slow network.
        """
        with _paper() as question, _paper() as answer:
            try:
                size = await read_body(receive, question)
                if size is None:
                    return
                head = await self._asked(environ_of(scope, question, size), answer)
            except TimeoutError:  # an OSError as well, so it is looked at first
                log.info("bridge.writer_gone")
                head = _head(408, [("Content-Length", "0"), ("Connection", "close")])
            except OSError as trouble:  # no room for what was sent
                head = _failed(answer, trouble)
            await _send_all(send, head, answer)

    async def _asked(self, environ: dict[str, Any], answer: IO[bytes]) -> Message:
        with measured.request() as counted:
            head = await asyncio.get_running_loop().run_in_executor(self.pool, self._answered, environ, answer)
            counted.status = head["status"]
        return head

    def _answered(self, environ: dict[str, Any], answer: IO[bytes]) -> Message:
        with logs.within(request_id := new_id("req")):
            try:
                head = _run(self.app, environ, answer)
            except Exception as trouble:
                head = _failed(answer, trouble)
        # Whoever asks us about a page that failed can say which line of the log was theirs.
        head["headers"].append((b"x-request-id", request_id.encode()))
        return head


def _paper() -> IO[bytes]:
    return tempfile.SpooledTemporaryFile(max_size=SPOOL)


def _run(app: WsgiApp, environ: dict[str, Any], answer: IO[bytes]) -> Message:
    """Runs the application to its end; the head of its answer, whose body is in the file."""
    heads: list[Message] = []

    def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], int]:
        heads[:] = [_head(int(status.split(" ", 1)[0]), headers)]
        return answer.write

    chunks = app(environ, start)
    try:
        for chunk in chunks:
            answer.write(chunk)
    finally:
        close = getattr(chunks, "close", None)
        if close:
            close()
    return heads[0]


def _head(status: int, headers: Iterable[tuple[str, str]]) -> Message:
    raw = [(name.lower().encode("latin-1"), value.strip().encode("latin-1")) for name, value in headers]
    return {"type": "http.response.start", "status": status, "headers": raw}


def _failed(answer: IO[bytes], trouble: Exception) -> Message:
    """The page of our own fault, for what failed outside any view."""
    log.error("bridge.failed", error=type(trouble).__name__)
    page = render_to_string("look/errors/500.html").encode()
    answer.seek(0)
    answer.truncate()
    answer.write(page)
    kind = "text/html; charset=utf-8"
    headers = {"Content-Type": kind, "Content-Length": str(len(page)), "Cache-Control": "no-store"}
    return _head(500, headers.items())


async def _send_all(send: Send, head: Message, answer: IO[bytes]) -> None:
    answer.seek(0)
    try:
        async with asyncio.timeout(SLOW_SECONDS) as patience:
            await send(head)
            more = True
            while more:
                _anew(patience)
                piece = answer.read(PIECE)
                more = len(piece) == PIECE
                await send({"type": "http.response.body", "body": piece, "more_body": more})
    except TimeoutError:
        log.info("bridge.reader_gone")


async def read_body(receive: Receive, into: IO[bytes]) -> int | None:
    """Reads the body into a file, rewound; how many bytes came, or None when whoever sent it left midway.

    Raises TimeoutError for a sender who falls silent. More than LARGEST_BODY is heard and forgotten, so that the
    answer can be read.
    """
    size, more = 0, True
    async with asyncio.timeout(SLOW_SECONDS) as patience:
        while more and size <= MOST_LISTENED:
            _anew(patience)
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            chunk = message.get("body", b"")
            size += len(chunk)
            if size <= LARGEST_BODY:
                into.write(chunk)
            more = message.get("more_body", False)
    into.seek(0)
    return size


def _anew(patience: asyncio.Timeout) -> None:
    """For each piece as long as for the first."""
    patience.reschedule(asyncio.get_running_loop().time() + SLOW_SECONDS)


def environ_of(scope: Scope, body: IO[bytes] | None = None, size: int = 0) -> dict[str, Any]:
    """The WSGI environment of an ASGI request (PEP 3333) whose body has this size, however it was sent."""
    server = scope.get("server") or ("localhost", 80)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "PATH_INFO": scope["path"].encode("utf-8", "surrogatepass").decode("latin-1"),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "SERVER_NAME": server[0],
        "SERVER_PORT": str(server[1]),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.get("scheme", "http"),
        "wsgi.input": body or io.BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    if scope.get("client"):
        environ["REMOTE_ADDR"] = scope["client"][0]
    environ |= _headers(scope["headers"])
    if size > LARGEST_BODY:
        environ |= {TOO_LARGE: True, "CONTENT_LENGTH": "0"}
    elif size:
        environ["CONTENT_LENGTH"] = str(size)  # of a body sent in chunks nobody else says how long it is
    return environ


def _headers(sent: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Header fields under their WSGI names; those sent more than once are joined as RFC 9110 and RFC 6265 say."""
    found: dict[str, str] = {}
    for raw, value in sent:
        # A name with an underscore would pass for the one with a hyphen, which a proxy guards.
        if b"_" in raw or raw.lower() == b"transfer-encoding":
            continue
        name = raw.decode("latin-1").upper().replace("-", "_")
        key = name if name in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{name}"
        text, join = value.decode("latin-1"), "; " if name == "COOKIE" else ","
        found[key] = f"{found[key]}{join}{text}" if key in found else text
    return found
