"""Starts the real product as a process of its own, on a copy of one demonstration that is made once a session."""

import fcntl
import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MADE = "made"
WRITER = "aoife@example.org"  # someone of the demonstration who has written before
MAKING_SECONDS = 180
START_SECONDS = 120
LEAVE_SECONDS = 15
# The suite's own settings; and the code is a copy, so that what was compiled once may serve every process of the run.
NOT_KEPT = ("ANSWERABLE_", "DJANGO_", "PYTHONDONTWRITEBYTECODE")


@dataclass(frozen=True)
class Deployment:
    """A running demonstration: where it is, where it keeps its files, and which copy of the code it runs."""

    address: str
    data: Path
    said: Path
    tree: Path

    @property
    def places(self) -> dict[str, str]:
        """The ids of what was furnished, by name: see `furnishing`."""
        found: dict[str, str] = json.loads((self.data / "places.json").read_text())
        return found

    def runs(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Another process of the product, on this house's files."""
        return subprocess.run(
            [sys.executable, "-m", *words], cwd=self.tree, env=surroundings(self.data, **more), text=True,
            capture_output=True, timeout=MAKING_SECONDS, check=False,
        )


def surroundings(data: Path, **more: str) -> dict[str, str]:
    """The environment of a process of this house; nothing of the suite's own settings comes along."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(NOT_KEPT)}
    own = {"ANSWERABLE_DATA": str(data), "ANSWERABLE_DEMO": "1", "ANSWERABLE_WRITES_PER_HOUR": "0"}
    return {**kept, "DJANGO_SETTINGS_MODULE": "answerable.config.settings", **own, **more}


def tree(shared: Path) -> Path:
    """A copy of the code as it stood when the session began: what is edited meanwhile changes no story halfway."""
    copy = shared / "tree"
    with open(copy.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (copy / MADE).exists():
            for package in ("answerable", "tests"):
                shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
            (copy / MADE).touch()
    return copy


def template(shared: Path) -> Path:
    """The demonstration that every server starts from; whichever worker comes first makes it.

    JOURNEYS_TEMPLATE names a folder in which it stays from one run to the next, for whoever writes stories.
    """
    folder = Path(os.environ.get("JOURNEYS_TEMPLATE", shared / "template"))
    with open(folder.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / MADE).exists():
            shutil.rmtree(folder, ignore_errors=True)
            _make(folder, tree(shared))
            (folder / MADE).touch()
    return folder


def _make(folder: Path, code: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.furnishing"], cwd=code, env=surroundings(folder), text=True,
        capture_output=True, timeout=MAKING_SECONDS, check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"The demonstration could not be made:\n{done.stderr[-4000:]}")


@contextmanager
def deployment(shared: Path, folder: Path, **more: str) -> Iterator[Deployment]:
    """A server on a copy of the template, ended in any case."""
    code, data = tree(shared), folder / "data"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(template(shared), data)
    port, said = free_port(), folder / "said.txt"
    with open(said, "wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "answerable.config.cli", "demo", "--port", str(port)], cwd=code,
            env=surroundings(data, **more), stdout=out, stderr=subprocess.STDOUT,
        )
        try:
            until(lambda: _is_ready(port, process, said), seconds=START_SECONDS, what="the server to start")
            yield Deployment(f"http://127.0.0.1:{port}", data, said, code)
        finally:
            _end(process)


def free_port() -> int:
    """A port on loopback that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def until(holds: Callable[[], Any], *, seconds: float = 20, what: str = "it to be so", every: float = 0.1) -> Any:
    """Looks again and again until something holds, and gives it back; AssertionError when it never does."""
    end = time.monotonic() + seconds
    while True:
        found = holds()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"Waited {seconds:.0f} seconds for {what}.")
        time.sleep(every)


def _is_ready(port: int, process: "subprocess.Popen[bytes]", said: Path) -> bool:
    if process.poll() is not None:
        raise RuntimeError(f"The server ended by itself:\n{said.read_text(errors='replace')[-4000:]}")
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        link.request("GET", "/health/ready/")
        return link.getresponse().status == 200
    except OSError:
        return False
    finally:
        link.close()


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(LEAVE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(LEAVE_SECONDS)
