"""A small mailbox server on loopback: as much of IMAP as emptying a mailbox needs, and the faults that happen."""

import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast


@dataclass
class Mailbox:
    """What lies in it, by its number; what the server can do; and where it hangs up."""

    letters: dict[int, bytes]
    password: str = "secret"
    capabilities: str = "IMAP4rev1 MOVE UIDPLUS"
    folders: list[str] = field(default_factory=lambda: ["INBOX"])
    beneath_inbox: bool = False  # folders may only be made there
    hangs_up_at: str = ""
    moved: dict[str, list[int]] = field(default_factory=dict)
    flags: dict[int, set[str]] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)


class _HangUpError(Exception):
    pass


class _Talk(socketserver.StreamRequestHandler):
    timeout = 20
    disable_nagle_algorithm = True

    @property
    def box(self) -> Mailbox:
        return cast("_Server", self.server).box

    def handle(self) -> None:
        self._say("* OK ready")
        try:
            while line := self.rfile.readline().decode().rstrip():
                self._obey(*line.split(" ", 2))
        except (_HangUpError, OSError):
            pass

    def _say(self, line: str, content: bytes = b"", end: str = "") -> None:
        self.wfile.write(line.encode() + content + end.encode() + b"\r\n")

    def _obey(self, tag: str, command: str, rest: str = "") -> None:
        if command == "UID":
            command, _, rest = rest.partition(" ")
        self.box.heard.append(command)
        if command == self.box.hangs_up_at:
            raise _HangUpError
        answer = getattr(self, f"_{command.lower()}", None)
        said = answer(rest) if answer else ""
        self._say(f"{tag} {said or 'OK done'}")

    def _capability(self, rest: str) -> None:
        self._say(f"* CAPABILITY {self.box.capabilities}")

    def _login(self, rest: str) -> str:
        return "" if rest.endswith(f'"{self.box.password}"') else "NO wrong"

    def _select(self, rest: str) -> None:
        self._say(f"* {len(self.box.letters)} EXISTS")

    def _search(self, rest: str) -> None:
        waiting = [uid for uid in self.box.letters if "\\Deleted" not in self.box.flags.get(uid, set())]
        self._say("* SEARCH " + " ".join(str(uid) for uid in reversed(waiting)))

    def _fetch(self, rest: str) -> None:
        uid = int(rest.split(" ")[0])
        raw = self.box.letters.get(uid)
        if raw is None:
            return
        if "RFC822.SIZE" in rest:
            self._say(f"* 1 FETCH (UID {uid} RFC822.SIZE {len(raw)})")
        else:
            self._say(f"* 1 FETCH (UID {uid} BODY[] {{{len(raw)}}}\r\n", raw, ")")

    def _store(self, rest: str) -> None:
        uid = int(rest.split(" ")[0])
        self.box.flags.setdefault(uid, set()).update(re.findall(r"\\\w+", rest))

    def _list(self, rest: str) -> None:
        name = re.findall(r'"([^"]*)"|(\S+)', rest)[-1]
        if "".join(name) in self.box.folders:
            self._say(f'* LIST () "." "{"".join(name)}"')

    def _create(self, rest: str) -> str:
        name = rest.strip('"')
        if self.box.beneath_inbox and not name.startswith("INBOX."):
            return "NO not here"
        self.box.folders.append(name)
        return ""

    def _copy(self, rest: str) -> None:
        uid, name = rest.split(" ", 1)
        self.box.moved.setdefault(name.strip('"'), []).append(int(uid))

    def _move(self, rest: str) -> None:
        self._copy(rest)
        self.box.letters.pop(int(rest.split(" ")[0]))

    def _expunge(self, rest: str) -> None:
        self.box.letters.pop(int(rest))

    def _logout(self, rest: str) -> None:
        self._say("* BYE")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    box: Mailbox


@contextmanager
def mailbox_server(box: Mailbox) -> Iterator[int]:
    """The server's port, while it runs."""
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.box = box
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
