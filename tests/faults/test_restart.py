"""The database itself is stopped at once and started again under a running house, as often as FAULTS_RESTARTS says.

It needs a PostgreSQL of its own, which takes long to make: `make soak` runs it. In the suite each connection is broken
instead, in test_several.py.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests import postgres
from tests.faults.deployment import GIVEN, Deployment, built_once, deployment
from tests.faults.test_kill import assert_nothing_lost_and_nothing_twice
from tests.faults.writers import Writers

RESTARTS = int(os.environ.get("FAULTS_RESTARTS", "0"))
MORE = int(os.environ.get("FAULTS_MORE", "12"))
pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(not RESTARTS, reason="A server of its own is restarted only with FAULTS_RESTARTS: make soak."),
]


@contextmanager
def a_server() -> Iterator[tuple[Path, str]]:
    """Its folder, where the one who runs it may enter, and its address."""
    folder = Path(tempfile.mkdtemp(prefix="answerable-postgres-"))
    try:
        yield folder, postgres.start(folder)
    finally:
        postgres.stop(folder)
        shutil.rmtree(folder, ignore_errors=True)


def written_through_restarts(house: Deployment, server: Path) -> Writers:
    house.start()
    writers = Writers(house.port)
    writers.begin()
    for _ in range(RESTARTS):
        writers.until_more(MORE)
        postgres.restart(server)
    writers.until_more(MORE)
    writers.end()
    house.kill()
    return writers


def test_letters_survive_a_database_that_is_stopped_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(GIVEN, raising=False)
    with a_server() as (server, address):
        monkeypatch.setenv(GIVEN, address)
        shared = tmp_path / "shared"
        shared.mkdir()
        folder, demo = tmp_path / "house", {"ANSWERABLE_DEMO": "1"}
        with built_once(shared) as built, deployment(built, folder, apart=True, **demo) as house:
            writers = written_through_restarts(house, server)
            found = house.inside("rest", given=writers.tried)
    assert set(writers.strange) <= {500, 503}
    assert_nothing_lost_and_nothing_twice(writers, found)
