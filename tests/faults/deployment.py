"""A deployment of its own: the real processes, started, killed and started again."""

import fcntl
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

import psutil
import psycopg

from tests.faults.stem import Stem
from tests.journeys.serving import NOT_KEPT, free_port, tree

START_SECONDS = 90
GIVEN = "ANSWERABLE_TEST_DATABASE_URL"
EMPTY = "/template1"


@dataclass
class Deployment:
    """Its folder, its surroundings, and the processes that run now."""

    folder: Path
    code: Path
    more: dict[str, str] = field(default_factory=dict)
    apart: bool = False  # the conductor in a process of its own
    port: int = field(default_factory=free_port)
    running: list["subprocess.Popen[bytes]"] = field(default_factory=list)
    answering: list[int] = field(default_factory=list)

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment of each process; nothing of the suite's own settings comes along."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(NOT_KEPT)}
        own = {
            "ANSWERABLE_DATA": str(self.folder),
            "ANSWERABLE_WRITES_PER_HOUR": "0",
            "ANSWERABLE_ADDRESS": f"http://127.0.0.1:{self.port}",
            "DJANGO_SETTINGS_MODULE": "answerable.config.settings",
        }
        return {**kept, **own, **self.more}

    @cached_property
    def stem(self) -> Stem:
        """Where what `tests.faults.inside` does begins."""
        return Stem(self.folder, self.code, self.surroundings)

    def inside(self, what: str, given: Any = None) -> Any:
        """What `tests.faults.inside` tells when it has done it; AssertionError when that fails."""
        try:
            return self.stem.does(what, given)
        except AssertionError as failed:
            raise AssertionError(f"{failed}:\n{self.said()[-3000:]}") from None

    def begin_answering(self) -> None:
        """Staff answer and sign in a process beside the server, until it is killed with it."""
        self.answering.append(self.stem.begins("answer"))

    def begin(self, *words: str) -> "subprocess.Popen[bytes]":
        """Starts one process; what it says goes to a file in its folder."""
        with open(self.folder / "said.txt", "ab") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", *words], cwd=self.code, env=self.surroundings, stdout=said, stderr=said)
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
        """kill -9 for all that runs, at once, what it forked included."""
        forked = [child for process in self.running for child in children_of(process)]
        for each in (*self.running, *forked):
            with suppress(psutil.NoSuchProcess):
                each.send_signal(signal.SIGKILL)
        for child in self.answering:
            os.kill(child, signal.SIGKILL)
        for process in self.running:
            process.wait(30)
        _, left = psutil.wait_procs(forked, 30)
        assert not left, "what was killed is gone"
        for child in self.answering:
            self.stem.waits_for(child)
        self.running.clear()
        self.answering.clear()

    def end(self) -> None:
        """Whatever still runs."""
        self.kill()
        if "stem" in vars(self):
            self.stem.ends()

    def said(self) -> str:
        """All that its processes said."""
        return (self.folder / "said.txt").read_text(errors="replace")


def children_of(process: "subprocess.Popen[bytes]") -> list[psutil.Process]:
    """Those that keep its conductor going, and the conductor."""
    with suppress(psutil.NoSuchProcess):
        return psutil.Process(process.pid).children(recursive=True)
    return []


@contextmanager
def deployment(shared: Path, folder: Path, *, apart: bool = False, **more: str) -> Iterator[Deployment]:
    """A copy of the one in `shared`, on SQLite or, where the suite runs on PostgreSQL, on two databases of its own."""
    built = json.loads((shared / "built.json").read_text())
    with databases(os.environ.get(GIVEN, ""), like=built) as places:
        shutil.copytree(shared / "built", folder, dirs_exist_ok=True)
        made = Deployment(folder, tree(shared), {**places, **more}, apart)
        try:
            yield made
        finally:
            made.end()


@contextmanager
def built_once(shared: Path) -> Iterator[Path]:
    """The folder with the permanent cast in a deployment that never runs: every other one is a copy of it.

    Whichever worker comes first makes it, and whichever leaves last takes its databases away.
    """
    given = os.environ.get(GIVEN, "")
    with _counting(shared) as count:
        if not count:
            _build(shared, given)
        _write(shared, count + 1)
    yield shared
    with _counting(shared) as count:
        _write(shared, count - 1)
        if count == 1:
            _drop(given, json.loads((shared / "built.json").read_text()))
            shutil.rmtree(shared / "built")


def _build(shared: Path, given: str) -> None:
    folder, places = shared / "built", _create(given)
    folder.mkdir()
    made = Deployment(folder, tree(shared), places)
    try:
        made.inside("build")
    finally:
        made.end()
    (shared / "built.json").write_text(json.dumps(places))


@contextmanager
def _counting(shared: Path) -> Iterator[int]:
    """How many use what was built, while nobody else counts."""
    with open(shared / "built.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        counted = shared / "built.count"
        yield int(counted.read_text()) if counted.exists() else 0


def _write(shared: Path, count: int) -> None:
    (shared / "built.count").write_text(str(count))


@contextmanager
def databases(given: str, like: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The addresses of two new databases on the server given, as the product is told of them; none without one.

    They are copies of those whose addresses are in ``like``.
    """
    made = _create(given, like)
    try:
        yield made
    finally:
        _drop(given, made)


def _create(given: str, like: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    if not given:
        return {}
    name = f"faults_{os.getpid()}_{time.monotonic_ns()}"
    names = {"ANSWERABLE_DATABASE_URL": name, "ANSWERABLE_KEYS_DATABASE_URL": f"{name}_keys"}
    with psycopg.connect(given, autocommit=True) as server:
        for key, one in names.items():
            server.execute(f'CREATE DATABASE "{one}" TEMPLATE "{urlsplit(like.get(key, EMPTY)).path[1:]}"')
    return {key: urlsplit(given)._replace(path=f"/{one}").geturl() for key, one in names.items()}


def _drop(given: str, places: Mapping[str, str]) -> None:
    if not places:
        return
    with psycopg.connect(given, autocommit=True) as server:
        for address in places.values():
            server.execute(f'DROP DATABASE "{urlsplit(address).path[1:]}" WITH (FORCE)')
