"""The suite's house: an organisation with its team on duty round the clock, made by the product's own actions."""

from pathlib import Path
from typing import Any

import pytest

from answerable.journey.inbound import post
from tests.cast import House
from tests.furnishing import furnished
from tests.ledger.emptying import empties_past_the_triggers  # noqa: F401


@pytest.fixture(autouse=True)
def checkpoints_of_its_own(settings: Any, tmp_path: Path) -> None:
    """A test's entries are rolled back; a checkpoint of another test would rightly miss them."""
    settings.ANSWERABLE_CHECKPOINTS = str(tmp_path / "checkpoints")


@pytest.fixture(autouse=True)
def addresses_of_its_own() -> None:
    """Nor is an organisation of another test at home here."""
    post.forget_addresses()


@pytest.fixture
def house(db: None) -> House:
    """The permanent cast, in one transaction that is rolled back. Use `living_house` where threads must see it."""
    return furnished()


@pytest.fixture
def living_house(transactional_db: None) -> House:
    """The permanent cast, really committed: for threads, the write door and processes."""
    return furnished()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test may use both databases: whatever touches a person touches the keys."""
    for item in items:
        mark = item.get_closest_marker("django_db")
        names = getattr(item, "fixturenames", ())
        if mark or {"db", "transactional_db", "house", "living_house"} & set(names):
            kwargs = {**(dict(mark.kwargs) if mark else {}), "databases": ["default", "keys"]}
            if "living_house" in names or "transactional_db" in names:
                kwargs["transaction"] = True
            item.add_marker(pytest.mark.django_db(**kwargs), append=False)
