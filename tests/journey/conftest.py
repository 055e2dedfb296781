"""The small world that the first three steps are tried in, on a Monday at ten."""

from collections.abc import Iterator

import pytest

from answerable.kit import clock
from answerable.kit.clock import Hand
from tests.journey.world import MONDAY, World, a_world


@pytest.fixture
def moment() -> Iterator[Hand]:
    with clock.at(MONDAY) as hand:
        yield hand


@pytest.fixture
def world(moment: Hand, db: None) -> World:
    return a_world()


@pytest.fixture
def open_world(moment: Hand, transactional_db: None) -> World:
    """The same, for tests whose writes really commit."""
    return a_world()
