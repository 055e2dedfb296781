"""Everything that must hold: lint, types, import rules, the suite on SQLite and on PostgreSQL, the browser journeys."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests import postgres

HERE = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
WORKERS = ["-n", str(min(os.cpu_count() or 2, 4)), "-q", "-p", "no:cacheprovider"]


def step(name: str, command: list[str], **more: str) -> bool:
    """Runs one check, says how long it took, and whether it held."""
    print(f"== {name}", flush=True)
    began = time.monotonic()
    done = subprocess.run(command, cwd=HERE, env={**os.environ, **more}, check=False)
    print(f"   {name}: {'holds' if done.returncode == 0 else 'FAILED'} ({time.monotonic() - began:.0f} s)", flush=True)
    return done.returncode == 0


def on_postgres() -> bool:
    """The suite on a PostgreSQL of its own, or on the one that ANSWERABLE_TEST_DATABASE_URL names."""
    suite = [str(BIN / "pytest"), "-m", "not browser", *WORKERS]
    given = os.environ.get("ANSWERABLE_TEST_DATABASE_URL")
    if given:
        return step("suite on the PostgreSQL given", suite)
    with tempfile.TemporaryDirectory(prefix="answerable-pg-", ignore_cleanup_errors=True) as folder:
        url = postgres.start(Path(folder))
        try:
            return step("suite on PostgreSQL", suite, ANSWERABLE_TEST_DATABASE_URL=url)
        finally:
            postgres.stop(Path(folder))


def main() -> int:
    """All of it, even after a failure, so that one run shows everything; 1 when anything failed."""
    held = [
        step("lint", [str(BIN / "ruff"), "check", "."]),
        step("import rules", [str(BIN / "lint-imports")]),
        step("types", [str(BIN / "mypy"), "answerable"]),
        step("suite on SQLite", [str(BIN / "pytest"), "-m", "not browser", *WORKERS]),
        on_postgres(),
        step("browser journeys", [str(BIN / "pytest"), "-m", "browser", *WORKERS]),
    ]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
