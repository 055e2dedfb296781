"""The two databases: everything, and apart from it the wrapped keys of persons."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

BUSY_SECONDS = 30

# WAL and IMMEDIATE: with Django's defaults eight writers lost most of their writes.
# recursive_triggers: without it INSERT OR REPLACE slips past the ledger's append-only triggers.
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
    " PRAGMA recursive_triggers=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-32000;"
)


def sqlite(path: Path) -> dict[str, Any]:
    """Settings of an SQLite file that several threads write without losing anything."""
    return {
        "ENGINE": "answerable.kit.sqlite",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": BUSY_SECONDS,
            "transaction_mode": "IMMEDIATE",
            "init_command": SQLITE_PRAGMAS,
        },
    }


def postgres(url: str) -> dict[str, Any]:
    """Settings from postgresql://user:password@host:port/name; raises ValueError for anything else."""
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise ValueError("A database address looks like postgresql://user:password@host:5432/name.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }


def chosen(url: str, path: Path) -> dict[str, Any]:
    """PostgreSQL where an address is given, else the SQLite file."""
    return postgres(url) if url else sqlite(path)


class Router:
    """Sends the wrapped keys to their own database, whose backups are short-lived, and all else to the first."""

    def db_for_read(self, model: Any, **_: Any) -> str:
        """The database that holds this model."""
        return "keys" if model._meta.label_lower == "people.personkey" else "default"

    db_for_write = db_for_read

    def allow_relation(self, one: Any, other: Any, **_: Any) -> bool:
        """Rows of the two databases never point at each other."""
        return self.db_for_read(one) == self.db_for_read(other)

    def allow_migrate(self, db: str, app_label: str, model_name: str | None = None, **_: Any) -> bool:
        """Each table stands in one database only."""
        is_key = app_label == "people" and model_name == "personkey"
        return is_key if db == "keys" else not is_key
