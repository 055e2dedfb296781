"""Alive, ready and going down are told apart, so that a load balancer sends letters where they are taken."""

import asyncio
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from django.db import OperationalError
from django.test import Client

from answerable.conductor.heartbeat import Heart
from answerable.config import health, live
from answerable.config.commands import up
from answerable.kit import keyfile
from tests.cast import House, a_letter


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_going_down", "conducts"):
        monkeypatch.setattr(health, name, threading.Event())
    for name in ("_up_to_date", "_fits"):
        monkeypatch.setattr(health, name, set())


def asked(which: str) -> tuple[int, str]:
    answer = Client().get(f"/health/{which}/")
    return answer.status_code, answer.content.decode().strip()


def test_a_house_with_everything_in_place_is_ready(house: House) -> None:
    assert asked("ready") == (200, "ready")


def test_who_is_going_down_is_alive_and_not_ready(house: House) -> None:
    health.go_down()
    assert asked("live") == (200, "alive")
    assert asked("ready") == (503, "going down")


def without_a_disk(patched: pytest.MonkeyPatch, settings: Any, _: Path) -> None:
    settings.DATA = Path("/proc/nowhere")


def without_room(patched: pytest.MonkeyPatch, settings: Any, _: Path) -> None:
    patched.setattr(health, "LEAST_FREE", 1 << 62)


def without_the_master_key(patched: pytest.MonkeyPatch, settings: Any, folder: Path) -> None:
    settings.ANSWERABLE_MASTER_KEY = folder / "master.key"


def with_another_master_key(patched: pytest.MonkeyPatch, settings: Any, folder: Path) -> None:
    settings.ANSWERABLE_MASTER_KEY = folder / "master.key"
    keyfile.read_or_make(folder / "master.key")


def without_a_migration(patched: pytest.MonkeyPatch, settings: Any, _: Path) -> None:
    patched.setattr(health, "waiting", lambda alias: int(alias == "keys"))


def without_a_conductor(patched: pytest.MonkeyPatch, settings: Any, folder: Path) -> None:
    settings.DATA = folder
    health.conducts.set()
    patched.setattr(health, "_began", time.monotonic() - 60)


def without_a_database(patched: pytest.MonkeyPatch, settings: Any, _: Path) -> None:
    def away() -> bool:
        raise OperationalError("the address of the database, and a password")

    patched.setitem(health.NEEDED, "databases", away)


@pytest.mark.parametrize(("lack", "word"), [
    (without_a_disk, "disk"),
    (without_room, "disk"),
    (without_the_master_key, "keys"),
    (with_another_master_key, "keys"),
    (without_a_migration, "migrations"),
    (without_a_conductor, "conductor"),
    (without_a_database, "databases"),
])
def test_what_is_lacking_is_named_and_nothing_else_said(
    house: House, monkeypatch: pytest.MonkeyPatch, settings: Any, tmp_path: Path, lack: Any, word: str
) -> None:
    a_letter(house)
    lack(monkeypatch, settings, tmp_path)
    assert asked("ready") == (503, f"not ready: {word}")
    assert asked("live") == (200, "alive")


def test_a_conductor_that_goes_round_is_well(house: House, monkeypatch: pytest.MonkeyPatch, settings: Any,
                                             tmp_path: Path) -> None:
    without_a_conductor(monkeypatch, settings, tmp_path)
    Heart().beat(datetime.now(UTC))
    assert asked("ready") == (200, "ready")


def test_a_server_that_was_told_to_stop_answers_on_while_it_drains(monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []

    async def close(self: uvicorn.Server, sockets: Any = None) -> None:
        order.append("doors closed")

    monkeypatch.setattr(uvicorn.Server, "shutdown", close)
    monkeypatch.setattr(live.hub, "stop", lambda: order.append("streams ended"))
    monkeypatch.setattr(up, "LOOK_SECONDS", 0.01)
    house = up.House(uvicorn.Config("nothing:here"))
    house.drain = 3600.0

    async def told_to_stop() -> None:
        leaving = asyncio.ensure_future(house.shutdown())
        await asyncio.sleep(0.05)
        assert health.is_going_down() and order == []
        house.force_exit = True  # whoever presses Ctrl-C again does not wait
        await leaving

    asyncio.run(told_to_stop())
    assert order == ["streams ended", "doors closed"]
