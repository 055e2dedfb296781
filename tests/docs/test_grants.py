"""The grants of the deployment guide, on a real PostgreSQL: the service adds to the ledger and never changes it."""

from pathlib import Path

import pytest
from django.db import ProgrammingError, connection, transaction

from tests.cast import House

GRANTS = Path(__file__).resolve().parents[2] / "docs" / "deployment" / "grants.sql"
ROLE = "answerable_grants_test"
FORBIDDEN = (
    "UPDATE ledger_entry SET verb = verb",
    "DELETE FROM ledger_entry",
    "TRUNCATE ledger_entry",
    "DELETE FROM ledger_checkpoint",
    "ALTER TABLE ledger_entry DISABLE TRIGGER ALL",
    "DROP TABLE ledger_entry",
    "DELETE FROM django_migrations",
    "CREATE TABLE of_its_own (id integer)",
)
ALLOWED = (
    "SELECT count(*) FROM ledger_entry",
    "UPDATE dialogue_thread SET urgency = urgency",
    "DELETE FROM django_session",
    "SELECT count(*) FROM django_migrations",
    "INSERT INTO ledger_entry (chain, seq, at, actor_kind, actor_id, verb, person_id, purpose, why, touched, mac,"
    " previous, hash) VALUES ('deployment', 999999, now(), 'software', 'x', 'a:b', '', '', '', '', '', '', '')",
)


@pytest.fixture
def service(house: House) -> None:
    """Speaks as a role that has these grants and nothing else, until the test is rolled back."""
    if connection.vendor != "postgresql":
        pytest.skip("Roles and grants are PostgreSQL's: this runs in the suite on PostgreSQL.")
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {ROLE}")
        grants = GRANTS.read_text()
        for word in ("TO", "FROM"):
            grants = grants.replace(f"{word} answerable", f"{word} {ROLE}")
        cursor.execute(grants)
        cursor.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        cursor.execute(f"SET LOCAL ROLE {ROLE}")


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize("statement", FORBIDDEN)
def test_the_service_may_not(statement: str) -> None:
    with pytest.raises(ProgrammingError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize("statement", ALLOWED)
def test_the_service_may(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
