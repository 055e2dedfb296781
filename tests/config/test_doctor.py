"""The doctor names what is ill, and what to type."""

import os
import socket
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from answerable.config import health
from answerable.config.checks import Finding, all_checks
from answerable.kit import keyfile
from answerable.people import actions as people
from answerable.people import keys
from answerable.people.rules import COMMAND_LINE
from answerable.profile import actions as profiles
from tests.cast import House, a_letter
from tests.config.deployments import empty


def ill(name: str) -> list[Finding]:
    """What the doctor finds wrong under this name."""
    return [found for found in all_checks() if found.name == name and not found.ok]


def test_a_master_key_that_others_can_read_is_named(house: House, settings: Any) -> None:
    path = Path(settings.ANSWERABLE_MASTER_KEY)
    keys.master()
    path.chmod(0o644)
    try:
        (found,) = [one for one in ill("keys") if "master.key" in one.said]
    finally:
        path.chmod(0o600)
    assert found.mend == f"chmod 600 {path}"


def test_a_master_key_that_is_gone_is_never_made_anew(house: House, settings: Any, tmp_path: Path) -> None:
    keys.make_key("per_someone")
    settings.ANSWERABLE_MASTER_KEY = tmp_path / "master.key"
    (found,) = ill("keys")
    assert "Put back the copy" in found.said
    assert not (tmp_path / "master.key").exists()


def test_a_master_key_that_is_another_is_named_before_anyone_writes(
    house: House, settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "_fits", set())
    a_letter(house)
    settings.ANSWERABLE_MASTER_KEY = tmp_path / "master.key"
    keyfile.read_or_make(tmp_path / "master.key")
    (found,) = ill("keys")
    assert "another than the one" in found.said


def test_a_data_folder_that_others_can_enter_is_named(house: House, settings: Any, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    settings.DATA = tmp_path
    (found,) = ill("keys")
    assert found.mend == f"chmod 700 {tmp_path}"


def test_figures_that_a_proxy_may_give_to_anyone_are_named(house: House, settings: Any) -> None:
    assert ill("metrics") == []
    settings.SECURE = True
    (found,) = ill("metrics")
    assert "ANSWERABLE_METRICS_TOKEN" in found.mend
    settings.ANSWERABLE_METRICS_TOKEN = "a long secret"
    assert ill("metrics") == []


def test_an_unsigned_profile_is_named_with_its_country(house: House) -> None:
    other = people.set_up_organisation("elsewhere", name="Elsewhere", kind="hospital", countries=["SE"], products=(),
                                       by=COMMAND_LINE)
    profiles.draft(other.pk, "SE", by=COMMAND_LINE)
    (found,) = ill("profile")
    assert "elsewhere" in found.said and "SE" in found.said
    assert found.mend.startswith("answerable sign-profile")


def test_a_signed_house_has_nothing_to_mend_in_its_profiles(house: House) -> None:
    assert not ill("profile")


def test_no_mail_server_is_named_with_the_line_to_set(house: House, settings: Any) -> None:
    settings.DEMO, settings.ANSWERABLE_SMTP = False, ""
    (found,) = ill("mail")
    assert "ANSWERABLE_SMTP=smtp://" in found.mend


def test_a_mail_server_that_is_down_is_named(house: House, settings: Any) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and never listening: nobody answers there
        settings.DEMO, settings.ANSWERABLE_SMTP = False, f"smtp://127.0.0.1:{taken.getsockname()[1]}?tls=none"
        (found,) = ill("mail")
    assert "ConnectionRefusedError" in found.said


def test_a_team_without_a_lead_is_named(house: House) -> None:
    people.add_team(house.organisation.pk, "new", name="New", community="Nobody yet", zone="UTC",
                    hours={"mon": [["09:00", "17:00"]]}, by=COMMAND_LINE)
    assert any("new" in found.said for found in ill("teams"))


def test_whoever_owns_the_ledger_is_told_what_that_costs(house: House) -> None:
    found = [one for one in all_checks() if one.name == "ledger"]
    if connection.vendor == "postgresql":
        # The suite's own role makes the tables, so here the doctor must complain.
        assert [one.ok for one in found] == [False]
        assert "grants.sql" in found[0].mend
    else:
        assert found == []


def test_everything_ill_says_how_to_mend_it(house: House, settings: Any) -> None:
    settings.DEMO = False
    found = [one for one in all_checks() if not one.ok]
    assert found
    assert all(one.mend for one in found)


def test_what_it_says_stays_on_one_line(house: House, settings: Any) -> None:
    settings.ANSWERABLE_CHECKPOINTS = os.devnull
    assert not [one for one in all_checks() if "\n" in one.said + one.mend]


@pytest.mark.process
def test_a_deployment_without_tables_is_told_to_migrate(house: House, tmp_path: Path) -> None:
    with empty(tmp_path / "empty") as deployment:
        seen = deployment.types("doctor")
    assert seen.returncode == 1
    assert "answerable migrate" in seen.stdout
    assert "Traceback" not in seen.stderr
