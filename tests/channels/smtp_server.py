"""A small mail server on loopback that accepts, refuses, puts off, falls silent or hangs up, as told."""

import socketserver
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast


@dataclass
class Manners:
    """How the server behaves, and what it took. Replies are whole lines without their line end."""

    greeting: str = "220 mail.test"
    mail: str = "250 ok"
    refuses_from: str = ""  # senders with this in them are refused
    rcpt: str = "250 2.1.5 ok"
    data: str = "354 go on"
    end: str = "250 2.0.0 taken as 42"
    login: str = "235 welcome"
    extensions: tuple[str, ...] = ("PIPELINING",)
    silent_at: str = ""  # connect, mail, rcpt, data, end: no reply is given until the client leaves
    hangs_up_at: str = ""  # the same, but the connection is closed; at "end" the letter was taken before
    slow_seconds: float = 0.0  # before a letter is taken, and again before that is said
    certificate: tuple[str, str] | None = None  # paths of certificate and key: offers STARTTLS
    taken: list[EmailMessage] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    finished: threading.Event = field(default_factory=threading.Event)


class _HangUpError(Exception):
    pass


class _Talk(socketserver.StreamRequestHandler):
    timeout = 20

    @property
    def manners(self) -> Manners:
        return cast("_Server", self.server).manners

    def handle(self) -> None:
        try:
            self._say("connect", self.manners.greeting)
            while self._obey(self._line()):
                pass
        except (_HangUpError, OSError):
            pass
        finally:
            self.manners.finished.set()

    def _line(self) -> str:
        line = self.rfile.readline()
        if not line:
            raise _HangUpError
        return line.decode("utf-8").rstrip("\r\n")

    def _say(self, at: str, reply: str) -> None:
        if self.manners.hangs_up_at == at:
            raise _HangUpError
        if self.manners.silent_at == at:
            self.rfile.read()  # until the client has had enough
            raise _HangUpError
        self.wfile.write(reply.encode() + b"\r\n")

    def _obey(self, line: str) -> bool:
        manners, word = self.manners, line.split(":")[0].split(" ")[0].upper()
        manners.heard.append(line)
        if word in ("EHLO", "HELO"):
            self._greet()
        elif word == "STARTTLS":
            self._encrypt()
        elif word == "AUTH":
            self._say("login", manners.login)
        elif word == "MAIL":
            refuses = manners.refuses_from and manners.refuses_from in line
            self._say("mail", "553 5.7.1 not yours" if refuses else manners.mail)
        elif word == "RCPT":
            self._say("rcpt", manners.rcpt)
        elif word == "DATA":
            self._take()
        else:
            self._say("other", "221 bye" if word == "QUIT" else "250 ok")
        return word != "QUIT"

    def _greet(self) -> None:
        words = [*self.manners.extensions, *(["STARTTLS"] if self.manners.certificate else [])]
        lines = [f"250-{word}" for word in ("mail.test", *words)]
        lines[-1] = lines[-1].replace("250-", "250 ", 1)
        self.wfile.write(("\r\n".join(lines) + "\r\n").encode())

    def _encrypt(self) -> None:
        assert self.manners.certificate is not None
        self._say("starttls", "220 go on")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*self.manners.certificate)
        self.request = context.wrap_socket(self.request, server_side=True)
        self.connection = self.request
        self.rfile, self.wfile = self.request.makefile("rb"), self.request.makefile("wb", 0)

    def _take(self) -> None:
        self._say("data", self.manners.data)
        if not self.manners.data.startswith("354"):
            return
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b"..") else line)
        if line == b"":
            raise _HangUpError
        time.sleep(self.manners.slow_seconds)
        if self.manners.end.startswith("250"):
            self.manners.taken.append(message_from_bytes(b"".join(lines), policy=policy.default))
        time.sleep(self.manners.slow_seconds)
        self._say("end", self.manners.end)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    manners: Manners

    def handle_error(self, request: object, client_address: object) -> None:
        self.manners.finished.set()


@contextmanager
def mail_server(manners: Manners) -> Iterator[int]:
    """The server's port, while it runs."""
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.manners = manners
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
