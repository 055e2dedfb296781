"""Copies of both databases: the first to keep, the keys apart and short-lived, the master key in neither."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connections

from answerable.kit import clock
from answerable.kit.errors import Invalid, Refused
from answerable.ledger import queries as ledger
from answerable.people import wall

KEYS_KEPT = timedelta(days=7)  # an erased person's key survives in a backup of keys no longer than this
FILES = {"default": "answerable", "keys": "keys"}
MANIFEST = "manifest.json"
STAMP = "%Y%m%dT%H%M%SZ"


def write(folder: Path, keys_folder: Path | None = None) -> tuple[Path, Path]:
    """Writes `main-<time>/`, then `keys-<time>/` beside it or apart; removes backups of keys that are too old.

    In this order: a key is made before the first word that it seals, so no row is ever without its key.
    """
    # A role that sees only the keys it names would copy none, and nobody would notice before the day of need.
    if not wall.may_see_whole():
        raise Refused("Only the owner of the tables may copy the keys: OWNER=1 answerable backup …")
    stamp, keys_folder = clock.now().strftime(STAMP), keys_folder or folder
    main = _write_one("default", folder / f"main-{stamp}")
    keys = _write_one("keys", keys_folder / f"keys-{stamp}")
    _forget_old_keys(keys_folder)
    return main, keys


def restore(main: Path, keys: Path) -> int:
    """Brings both back into an empty deployment, then erases again whoever was erased since; how many they were.

    Refused when anything is there already, Invalid when a file is not what its manifest says.
    """
    from answerable.people.keys import replay_erasures

    for alias, source in (("default", main), ("keys", keys)):
        _check(alias, source)
    for alias, source in (("default", main), ("keys", keys)):
        _restore_one(alias, source)
    connections.close_all()
    return replay_erasures()


def erase_again() -> int:
    """Takes away what else a restored backup brought back of those who were erased since; how many they were.

    Their keys are gone already: this needs tables in their newest shape, so it comes after the migrations.
    """
    from answerable.dialogue.actions import erase_again as repeat
    from answerable.people.erasures import noted

    return repeat(noted())


def _write_one(alias: str, into: Path) -> Path:
    unfinished = into.with_suffix(".unfinished")
    try:
        unfinished.mkdir(mode=0o700, parents=True)
    except OSError as trouble:
        raise Refused(
            f"The folder {into.parent} cannot be written: {trouble.strerror}. Make it for whoever runs this, with\n"
            f"install -d -m 700 -o answerable -g answerable {into.parent}"
        ) from None
    target = unfinished / FILES[alias]
    if connections[alias].vendor == "sqlite":
        _copy_sqlite(settings.DATABASES[alias]["NAME"], target)
    else:
        _dump(alias, target)
    said: dict[str, Any] = {"database": alias, "vendor": connections[alias].vendor, "sha256": _sha256(target)}
    if alias == "default":
        said["last_entry"] = ledger.latest_id()
    (unfinished / MANIFEST).write_text(json.dumps(said))
    _to_disk(target)
    unfinished.rename(into)
    return into


def _dump(alias: str, target: Path) -> None:
    whole = ["--enable-row-security"] if alias == wall.KEYS and wall.stands() else []
    _run("pg_dump", alias, "--format=custom", "--no-owner", "--no-privileges", *whole, f"--file={target}")


def _copy_sqlite(source: str, target: Path) -> None:
    """A consistent copy of a living database, with everything that was committed when it began."""
    with sqlite3.connect(source) as living, sqlite3.connect(target) as copy:
        living.backup(copy)
    copy.close()
    target.chmod(0o600)


def _check(alias: str, source: Path) -> None:
    try:
        said = json.loads((source / MANIFEST).read_text())
    except (OSError, ValueError):
        raise Invalid(f"{source} is not a whole backup: it has no {MANIFEST}.") from None
    if said.get("database") != alias or said.get("vendor") != connections[alias].vendor:
        raise Invalid(f"{source} is a backup of something else than this deployment's {FILES[alias]} database.")
    if _sha256(source / FILES[alias]) != said.get("sha256"):
        raise Invalid(f"{source} was changed or damaged after it was written.")
    if connections[alias].introspection.table_names():
        raise Refused("There is data here already. Restore into an empty deployment: another ANSWERABLE_DATA.")


def _restore_one(alias: str, source: Path) -> None:
    connections[alias].close()
    if connections[alias].vendor == "sqlite":
        target = Path(settings.DATABASES[alias]["NAME"])
        for beside in ("-wal", "-shm"):
            Path(f"{target}{beside}").unlink(missing_ok=True)
        shutil.copyfile(source / FILES[alias], target)
        target.chmod(0o600)
        _to_disk(target)
    else:
        once = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
        _run("pg_restore", alias, *once, str(source / FILES[alias]))


def _run(program: str, alias: str, *arguments: str) -> None:
    """PostgreSQL's own programs; the password goes by the environment, where no one else can read it."""
    one = settings.DATABASES[alias]
    where = ["-h", one["HOST"] or "localhost", "-p", one["PORT"] or "5432", "-U", one["USER"]]
    end = ["--dbname", one["NAME"]]
    options = f"{os.environ.get('PGOPTIONS', '')} -c answerable.owners={wall.WHOLE}"
    environment = {**os.environ, "PGPASSWORD": one["PASSWORD"], "PGOPTIONS": options.strip()}
    try:
        subprocess.run([program, *where, *end, *arguments], env=environment, check=True, capture_output=True)  # noqa: S603
    except FileNotFoundError:
        raise Invalid(f"{program} is missing. On Debian: apt-get install postgresql-client") from None
    except subprocess.CalledProcessError as trouble:
        said = trouble.stderr.decode(errors="replace").strip()[:300]
        older = f" Put the {program} of the server's own version first in PATH." if "version mismatch" in said else ""
        raise Invalid(f"{program} failed: {said}{older}") from None


def _forget_old_keys(folder: Path) -> None:
    oldest = clock.now() - KEYS_KEPT
    for each in folder.glob("keys-*Z"):
        if datetime.strptime(each.name.removeprefix("keys-"), STAMP).replace(tzinfo=UTC) < oldest:
            shutil.rmtree(each)


def _sha256(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _to_disk(path: Path) -> None:
    with open(path, "rb") as file:
        os.fsync(file.fileno())
