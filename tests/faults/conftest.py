"""What every deployment of these tests is a copy of."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.deployment import built_once


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Path]:
    """One folder for all workers, with the deployment that every other one is a copy of."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "faults"
    folder.mkdir(exist_ok=True)
    with built_once(folder) as built:
        yield built
