"""A way out that does as told, in place of a mail server."""

from collections.abc import Callable

import pytest
from pytest_django import Settings

from answerable.channels.port import Outgoing
from answerable.journey.delivery import actions, ways


class Post:
    """Counts what left; `then` decides what the next sending does after it was counted, `before` instead of it."""

    def __init__(self) -> None:
        self.left: list[Outgoing] = []
        self.before: Callable[[Outgoing], None] = lambda _: None
        self.then: Callable[[Outgoing], None] = lambda _: None

    def send(self, outgoing: Outgoing) -> str:
        self.before(outgoing)
        self.left.append(outgoing)
        self.then(outgoing)
        return "250 2.0.0"

    def attempt(self) -> int:
        return actions.attempt_due(channel=self)


@pytest.fixture
def post(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Post:
    settings.DEMO = False
    made = Post()
    monkeypatch.setattr(ways, "channel", lambda: made)
    return made
