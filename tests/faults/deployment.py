"""A deployment of its own: the real processes, started, killed and started again."""

import atexit
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

import psycopg

from tests.journeys.serving import free_port, tree

START_SECONDS = 90
LONG_SECONDS = 600
EMPTY = "/template1"


@dataclass
class Deployment:
    """Its folder, its surroundings, and the processes that run now."""

    folder: Path
    more: dict[str, str] = field(default_factory=dict)
    apart: bool = False  # the conductor in a process of its own
    port: int = field(default_factory=free_port)
    running: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment of each process; nothing of the suite's own settings comes along."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("ANSWERABLE_", "DJANGO_"))}
        own = {
            "ANSWERABLE_DATA": str(self.folder),
            "ANSWERABLE_WRITES_PER_HOUR": "0",
            "ANSWERABLE_ADDRESS": f"http://127.0.0.1:{self.port}",
            "DJANGO_SETTINGS_MODULE": "answerable.config.settings",
        }
        return {**kept, **own, **self.more}

    def inside(self, what: str, *words: str, given: Any = None) -> str:
        """What `tests.faults.inside` says of it; AssertionError when that fails."""
        done = subprocess.run(
            [sys.executable, "-m", "tests.faults.inside", what, *words], cwd=_code(), env=self.surroundings, text=True,
            input=json.dumps(given), capture_output=True, timeout=LONG_SECONDS, check=False,
        )
        assert done.returncode == 0, f"{what} failed:\n{done.stderr[-3000:]}"
        return done.stdout

    def sees(self, what: str, given: Any = None) -> dict[str, Any]:
        """The same, as the table that it prints."""
        found: dict[str, Any] = json.loads(self.inside(what, given=given))
        return found

    def begin(self, *words: str) -> "subprocess.Popen[bytes]":
        """Starts one process; what it says goes to a file in its folder."""
        with open(self.folder / "said.txt", "ab") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", *words], cwd=_code(), env=self.surroundings, stdout=said, stderr=said)
        self.running.append(process)
        return process

    def start(self) -> None:
        """The server, and `work` beside it where the conductor is apart; returns once letters are taken."""
        server = self.begin("answerable.config.cli", "up", "--port", str(self.port),
                            *(["--no-conductor"] if self.apart else []))
        if self.apart:
            self.begin("answerable.config.cli", "work")
        until = time.monotonic() + START_SECONDS
        while not self.is_ready():
            assert server.poll() is None, f"the server ended by itself:\n{self.said()[-3000:]}"
            assert time.monotonic() < until, "the server did not start"
            time.sleep(0.1)

    def is_ready(self) -> bool:
        """Whether letters are taken."""
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            link.request("GET", "/health/ready/")
            return link.getresponse().status == 200
        except OSError:
            return False
        finally:
            link.close()

    def kill(self) -> None:
        """kill -9 for all that runs, at once."""
        for process in self.running:
            process.send_signal(signal.SIGKILL)
        for process in self.running:
            process.wait(30)
        self.running.clear()

    def said(self) -> str:
        """All that its processes said."""
        return (self.folder / "said.txt").read_text(errors="replace")


@contextmanager
def deployment(folder: Path, *, apart: bool = False, **more: str) -> Iterator[Deployment]:
    """One on SQLite or, where the suite runs on PostgreSQL, on two databases of its own there."""
    given = os.environ.get("ANSWERABLE_TEST_DATABASE_URL", "")
    built = _built(given)
    with databases(given, like=built.more) as places:
        shutil.copytree(built.folder, folder, dirs_exist_ok=True)
        made = Deployment(folder, {**places, **more}, apart)
        try:
            yield made
        finally:
            made.kill()


@cache
def _code() -> Path:
    """The code as it stood when it was first asked for: what is edited meanwhile changes no deployment halfway."""
    return tree(_folder("answerable-code-"))


def _folder(prefix: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _built(given: str) -> Deployment:
    """The permanent cast in a deployment that never runs: every other one of this process is a copy of it."""
    open_until_the_end = ExitStack()
    atexit.register(open_until_the_end.close)
    made = Deployment(_folder("answerable-built-"), open_until_the_end.enter_context(databases(given)))
    made.inside("build")
    return made


@contextmanager
def databases(given: str, like: Mapping[str, str] = MappingProxyType({})) -> Iterator[dict[str, str]]:
    """The addresses of two new databases on the server given, as the product is told of them; none without one.

    They are empty, or copies of those whose addresses are in ``like``.
    """
    if not given:
        yield {}
        return
    name = f"faults_{os.getpid()}_{time.monotonic_ns()}"
    names = {"ANSWERABLE_DATABASE_URL": name, "ANSWERABLE_KEYS_DATABASE_URL": f"{name}_keys"}
    with psycopg.connect(given, autocommit=True) as server:
        for key, one in names.items():
            server.execute(f'CREATE DATABASE "{one}" TEMPLATE "{urlsplit(like.get(key, EMPTY)).path[1:]}"')
        try:
            yield {key: urlsplit(given)._replace(path=f"/{one}").geturl() for key, one in names.items()}
        finally:
            for one in names.values():
                server.execute(f'DROP DATABASE "{one}" WITH (FORCE)')
