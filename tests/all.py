"""Everything that must hold: lint, types, import rules, the suite on SQLite and on PostgreSQL, the browser journeys."""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

from tests import postgres

HERE = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
# More hands than cores: those who start processes and browsers mostly wait for them.
HANDS = min(os.cpu_count() or 2, 4) + 1
PYTEST = [str(BIN / "pytest"), "--dist", "worksteal", "-q", "-p", "no:cacheprovider"]
# Tests that touch no database: once is enough. A law of the house holds this list to it.
NO_DATABASE = ("bench", "channels", "docs/test_documents.py", "engines", "house/test_floors.py", "look",
               "rehearsal/test_a_rehearsal.py")
IN_A_BROWSER = ("tests/journeys", "tests/look")
GIVEN = "ANSWERABLE_TEST_DATABASE_URL"
_one_at_a_time = threading.Lock()
_over = threading.Event()
_running: list["subprocess.Popen[bytes]"] = []


def step(name: str, command: list[str], **more: str) -> bool:
    """Runs one check, on SQLite unless told otherwise; shows what it said, how long it took, and whether it held."""
    began = time.monotonic()
    surroundings = {key: value for key, value in os.environ.items() if key != GIVEN}
    with tempfile.TemporaryFile() as said:
        code = _run(command, {**surroundings, **more}, said)
        said.seek(0)
        with _one_at_a_time:
            print(f"== {name}", flush=True)
            sys.stdout.buffer.write(said.read())
            print(f"   {name}: {'holds' if code == 0 else 'FAILED'} ({time.monotonic() - began:.0f} s)", flush=True)
    return code == 0


def _run(command: list[str], surroundings: dict[str, str], said: IO[bytes]) -> int:
    if _over.is_set():
        return 1
    with subprocess.Popen(command, cwd=HERE, env=surroundings, stdout=said, stderr=said) as process:
        _running.append(process)
        return process.wait()


def end_all(*_: object) -> None:
    """Sends home whatever runs, PostgreSQL with it, and begins nothing more."""
    _over.set()
    for process in _running:
        process.terminate()
    sys.exit(143)


def on_sqlite() -> bool:
    """The suite on SQLite."""
    return step("suite on SQLite", [*PYTEST, "-n", str(HANDS), "-m", "not browser"])


def on_postgres() -> bool:
    """The suite on a PostgreSQL of its own, or on the one that ANSWERABLE_TEST_DATABASE_URL names."""
    suite = [*PYTEST, "-n", str(HANDS), "-m", "not browser", *(f"--ignore=tests/{room}" for room in NO_DATABASE)]
    given = os.environ.get(GIVEN)
    if given:
        return step("suite on the PostgreSQL given", suite, **{GIVEN: given})
    with tempfile.TemporaryDirectory(prefix="answerable-pg-", ignore_cleanup_errors=True) as folder:
        url = postgres.start(Path(folder))
        try:
            return step("suite on PostgreSQL", suite, **{GIVEN: url})
        finally:
            postgres.stop(Path(folder))


def in_a_browser() -> bool:
    """The journeys, one beside another: half of the time they wait for a page, a clock or a mail server."""
    return step("browser journeys", [*PYTEST, "-n", str(HANDS), "-m", "browser", *IN_A_BROWSER])


def read_only() -> bool:
    """What is seen by reading the code."""
    held = [
        step("lint", [str(BIN / "ruff"), "check", "."]),
        step("import rules", [str(BIN / "lint-imports")]),
        step("types", [str(BIN / "mypy"), "answerable", "bench"]),
    ]
    return all(held)


def walk(lane: Sequence[Callable[[], bool]]) -> bool:
    """The checks of one lane, even after a failure."""
    held = [check() for check in lane]
    return all(held)


def read_by_pytest() -> bool:
    """Every test is read and compiled once, so that the workers do not all do so at the same time."""
    return step("reading the tests", [str(BIN / "pytest"), "-qqqq", "-p", "no:cacheprovider", "--collect-only"])


# First what only reads the code, then the suites, side by side: while one waits for a page, a disk or a clock, another
# computes. What a step said is shown when it ends.
Lane = tuple[Callable[[], bool], ...]
STAGES: tuple[tuple[Lane, ...], ...] = (
    ((read_only,), (read_by_pytest,)),
    ((on_postgres,), (in_a_browser,), (on_sqlite,)),
)


def main() -> int:
    """All of it, even after a failure, so that one run shows everything; 1 when anything failed."""
    signal.signal(signal.SIGTERM, end_all)
    signal.signal(signal.SIGINT, end_all)
    with tempfile.TemporaryDirectory(prefix="answerable-made-", ignore_cleanup_errors=True) as folder:
        # One demonstration for every step that starts from one: see tests/journeys/serving.py.
        os.environ.setdefault("JOURNEYS_TEMPLATE", str(Path(folder) / "template"))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what one process compiled serves all that come after it
        with ThreadPoolExecutor() as lanes:
            held = [holds for stage in STAGES for holds in lanes.map(walk, stage)]
        return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
