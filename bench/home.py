"""A deployment of the bench's own: databases in a temporary place, the cast on duty, and nothing left afterwards."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from bench.serving import Standing

if TYPE_CHECKING:
    from tests.cast import House

NAMES = {"ANSWERABLE_DATABASE_URL": "main", "ANSWERABLE_KEYS_DATABASE_URL": "keys", "BENCH_BARE_URL": "bare",
         "BENCH_PEER_URL": "peer"}

# Nobody signs in by a password here, and to make twelve slow ones takes longer than all the tables.
NO_SIGN_IN = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@dataclass(frozen=True)
class Home:
    """Where everything is, and who works there."""

    folder: Path
    house: House
    vendor: str
    durable: str
    standing: Standing = field(default_factory=Standing)

    def probe(self, times: int) -> float:
        """The disk's own pace right now."""
        from bench.probe import fsync_ms

        return fsync_ms(self.folder, times)


@contextmanager
def made(*, postgres: bool) -> Iterator[Home]:
    """Sets up Django for this process and the ones it starts, on databases that are gone when the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="answerable-bench-"))
    (folder / "static").mkdir()
    try:
        with ExitStack() as stack:
            os.environ |= {
                "ANSWERABLE_DATA": str(folder),
                "ANSWERABLE_CHECKPOINTS": str(folder / "checkpoints"),
                "ANSWERABLE_DEMO": "1",
                "ANSWERABLE_WRITES_PER_HOUR": "0",
                "DJANGO_SETTINGS_MODULE": "answerable.config.settings",
                **(stack.enter_context(_databases()) if postgres else dict.fromkeys(NAMES, "")),
            }
            home = _set_up(folder)
            try:
                yield home
            finally:
                home.standing.end()
                _leave()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _set_up(folder: Path) -> Home:
    import django

    django.setup(set_prefix=False)
    from django.db import connection
    from django.test.utils import override_settings

    from answerable.config.commands.migrate import migrate
    from tests.cast import build

    migrate()
    with override_settings(PASSWORD_HASHERS=NO_SIGN_IN):
        house = build()
    gc.collect()
    gc.freeze()  # as the server does
    durable = "SQLite, synchronous=FULL"
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('server_version'), current_setting('fsync')")
            version, fsync = cursor.fetchone()
        durable = f"PostgreSQL {version}, fsync={fsync}" + ("" if fsync == "on" else ": nothing here is durable")
    return Home(folder, house, connection.vendor, durable)


def _leave() -> None:
    from django.db import connections

    from answerable.kit import bell, door

    door.close()
    bell.hang_up_all()
    connections.close_all()


@contextmanager
def _databases() -> Iterator[dict[str, str]]:
    """Three databases on the server that ANSWERABLE_TEST_DATABASE_URL names, or on one that is started for this."""
    import psycopg

    from tests.postgres import running

    given = os.environ.get("ANSWERABLE_TEST_DATABASE_URL", "")
    with ExitStack() as stack:
        server = given or stack.enter_context(running(durable=True))
        addresses = {
            variable: _renamed(server, f"answerable_bench_{name}_{os.getpid()}") for variable, name in NAMES.items()
        }
        with psycopg.connect(server, autocommit=True) as link:
            for address in addresses.values():
                link.execute(f'CREATE DATABASE "{_name(address)}"'.encode())
        try:
            yield addresses
        finally:
            with psycopg.connect(server, autocommit=True) as link:
                for address in addresses.values():
                    link.execute(f'DROP DATABASE "{_name(address)}" WITH (FORCE)'.encode())


def _renamed(address: str, name: str) -> str:
    return urlunsplit(urlsplit(address)._replace(path=f"/{name}"))


def _name(address: str) -> str:
    return urlsplit(address).path.strip("/")
