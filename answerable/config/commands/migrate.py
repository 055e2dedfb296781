"""`answerable migrate`: brings both databases to this version."""

import argparse

from django.core.management import call_command

from answerable.config.commands import ready

NOT_ALLOWED = {"42501", "3F000"}  # PostgreSQL: insufficient_privilege, and no schema that one may write to


def arguments(parser: argparse.ArgumentParser) -> None:
    """No options."""


def run(chosen: argparse.Namespace) -> int:
    """Applies what is missing; safe to repeat."""
    ready()
    migrate()
    return 0


def migrate() -> None:
    """Both databases, quietly; one that is up to date is only read. Refused where this role owns no tables."""
    from django.db import DatabaseError

    from answerable.kit.errors import Refused

    for alias in ("default", "keys"):
        if not waiting(alias):
            continue
        try:
            call_command("migrate", database=alias, verbosity=0, interactive=False)
        except DatabaseError as trouble:
            if not _is_about_rights(trouble):
                raise
            raise Refused(
                "This version changes tables, and the role that serves may not. Run `answerable migrate` once with"
                " the owner's address in ANSWERABLE_DATABASE_URL and ANSWERABLE_KEYS_DATABASE_URL."
            ) from None


def _is_about_rights(trouble: BaseException | None) -> bool:
    while trouble is not None:
        if getattr(trouble, "sqlstate", None) in NOT_ALLOWED:
            return True
        trouble = trouble.__cause__ or trouble.__context__
    return False


def waiting(alias: str) -> int:
    """How many migrations this database still needs."""
    from django.db import connections
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connections[alias])
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
