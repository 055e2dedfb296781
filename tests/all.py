"""Everything that must hold: lint, types, import rules, the suite on SQLite and on PostgreSQL, the browser journeys."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests import postgres

HERE = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
# One worker more than cores: some always wait, for a disk, a browser or a clock.
WORKERS = ["-n", str(min(os.cpu_count() or 2, 4) + 1), "--dist", "load", "-q", "-p", "no:cacheprovider"]
# Rooms whose tests touch no database: once is enough.
NO_DATABASE = ("engines", "look", "docs", "bench")
GIVEN = "ANSWERABLE_TEST_DATABASE_URL"


def step(name: str, command: list[str], **more: str) -> bool:
    """Runs one check, says how long it took, and whether it held; on SQLite unless told where PostgreSQL is."""
    print(f"== {name}", flush=True)
    began = time.monotonic()
    surroundings = {key: value for key, value in os.environ.items() if key != GIVEN}
    done = subprocess.run(command, cwd=HERE, env={**surroundings, **more}, check=False)
    print(f"   {name}: {'holds' if done.returncode == 0 else 'FAILED'} ({time.monotonic() - began:.0f} s)", flush=True)
    return done.returncode == 0


def on_postgres() -> bool:
    """The suite on a PostgreSQL of its own, or on the one that ANSWERABLE_TEST_DATABASE_URL names."""
    suite = [str(BIN / "pytest"), "-m", "not browser", *WORKERS, *(f"--ignore=tests/{room}" for room in NO_DATABASE)]
    given = os.environ.get(GIVEN)
    if given:
        return step("suite on the PostgreSQL given", suite, **{GIVEN: given})
    with tempfile.TemporaryDirectory(prefix="answerable-pg-", ignore_cleanup_errors=True) as folder:
        url = postgres.start(Path(folder))
        try:
            return step("suite on PostgreSQL", suite, **{GIVEN: url})
        finally:
            postgres.stop(Path(folder))


def main() -> int:
    """All of it, even after a failure, so that one run shows everything; 1 when anything failed."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that PostgreSQL is stopped with us
    with tempfile.TemporaryDirectory(prefix="answerable-made-", ignore_cleanup_errors=True) as folder:
        # One demonstration for every step that starts from one: see tests/journeys/serving.py.
        os.environ.setdefault("JOURNEYS_TEMPLATE", str(Path(folder) / "template"))
        return 0 if all(steps()) else 1


def steps() -> list[bool]:
    """Whether each check held."""
    return [
        step("lint", [str(BIN / "ruff"), "check", "."]),
        step("import rules", [str(BIN / "lint-imports")]),
        step("types", [str(BIN / "mypy"), "answerable", "bench"]),
        step("suite on SQLite", [str(BIN / "pytest"), "-m", "not browser", *WORKERS]),
        on_postgres(),
        step("browser journeys", [str(BIN / "pytest"), "-m", "browser", *WORKERS]),
    ]


if __name__ == "__main__":
    sys.exit(main())
