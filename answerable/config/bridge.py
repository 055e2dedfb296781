"""Carries a request from the server's event loop to Django's WSGI handler on a fixed pool of threads."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import IO, Any

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

LARGEST_BODY = 52 * 1024 * 1024  # five photos of 10 MB, and the words
SPOOL = 512 * 1024
ENTITY_TOO_LARGE = b"This is more than we can take at once. Nothing was sent. Please send fewer or smaller photos.\n"


class Bridge:
    """One ASGI application before one WSGI application."""

    def __init__(self, app: WsgiApp, threads: int = 6) -> None:
        self.app = app
        self.pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="answerable-web")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reads the body up to its limit, runs the application in the pool, and streams its answer."""
        with tempfile.SpooledTemporaryFile(max_size=SPOOL) as body:
            if not await read_body(receive, body):
                await _refuse(send)
                return
            loop = asyncio.get_running_loop()
            answer = _Answer(send, loop)
            await loop.run_in_executor(self.pool, self._run, environ_of(scope, body), answer)

    def _run(self, environ: dict[str, Any], answer: "_Answer") -> None:
        chunks = self.app(environ, answer.start)
        try:
            for chunk in chunks:
                answer.write(chunk)
            answer.end()
        finally:
            close = getattr(chunks, "close", None)
            if close:
                close()


class _Answer:
    """Sends what the application says, one piece at a time, so that a slow reader holds no more than one."""

    def __init__(self, send: Send, loop: asyncio.AbstractEventLoop) -> None:
        self._send, self._loop, self._head = send, loop, None  # type: tuple[Send, asyncio.AbstractEventLoop, Any]

    def start(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> None:
        self._head = {
            "type": "http.response.start",
            "status": int(status.split(" ", 1)[0]),
            "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers],
        }

    def write(self, chunk: bytes, more: bool = True) -> None:
        if self._head:
            head, self._head = self._head, None
            self._put(head)
        if chunk or not more:
            self._put({"type": "http.response.body", "body": bytes(chunk), "more_body": more})

    def end(self) -> None:
        self.write(b"", more=False)

    def _put(self, message: Message) -> None:
        asyncio.run_coroutine_threadsafe(self._send(message), self._loop).result()  # type: ignore[arg-type]


async def read_body(receive: Receive, into: IO[bytes]) -> bool:
    """Reads the whole body into a file, rewound; False when it is larger than anyone may send, or cut off."""
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return False
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > LARGEST_BODY:
            return False
        into.write(chunk)
        more = message.get("more_body", False)
    into.seek(0)
    return True


def environ_of(scope: Scope, body: IO[bytes]) -> dict[str, Any]:
    """The WSGI environment of an ASGI request (PEP 3333)."""
    server = scope.get("server") or ("localhost", 80)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "QUERY_STRING": scope["query_string"].decode("ascii"),
        "PATH_INFO": scope["path"].encode("utf-8", "surrogatepass").decode("latin-1"),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "SERVER_NAME": server[0],
        "SERVER_PORT": str(server[1]),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.get("scheme", "http"),
        "wsgi.input": body,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    if scope.get("client"):
        environ["REMOTE_ADDR"] = scope["client"][0]
    for name, value in scope["headers"]:
        key = name.decode("latin-1").upper().replace("-", "_")
        key = key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"
        text = value.decode("latin-1")
        environ[key] = f"{environ[key]},{text}" if key in environ else text
    return environ


async def _refuse(send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": ENTITY_TOO_LARGE})
