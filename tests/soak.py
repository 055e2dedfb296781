"""The fault tests at full length, on SQLite and on PostgreSQL: thousands of letters, dozens of kills and restarts."""

import signal
import sys
import tempfile
from pathlib import Path

from tests import postgres
from tests.all import GIVEN, HANDS, PYTEST, end_all, step

# About 2,000 letters into each house that is killed (half of FAULTS_MORE a round by the web, and mails beside them),
# and 1,000 that people really wrote.
LENGTH = {"FAULTS_ROUNDS": "25", "FAULTS_MORE": "160", "FAULTS_MAIL_PAUSE": "0.1", "FAULTS_LETTERS": "1000",
          "FAULTS_RESTARTS": "10"}
FAULTS = [*PYTEST, "-n", str(HANDS), "tests/faults"]


def main() -> int:
    """Both databases, one after the other; 1 when anything failed."""
    signal.signal(signal.SIGTERM, end_all)
    signal.signal(signal.SIGINT, end_all)
    held = [step("faults at length on SQLite", FAULTS, **LENGTH)]
    with tempfile.TemporaryDirectory(prefix="answerable-pg-", ignore_cleanup_errors=True) as folder:
        url = postgres.start(Path(folder))
        try:
            held.append(step("faults at length on PostgreSQL", FAULTS, **LENGTH, **{GIVEN: url}))
        finally:
            postgres.stop(Path(folder))
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
