"""A deployment is set up, signed and staffed from the command line alone."""

from pathlib import Path
from typing import Any

import pytest

from answerable.config.cli import main
from answerable.people.models import Organisation, Staff
from answerable.profile.queries import unsigned

PASSWORD = "a long and quiet afternoon"
SETUP = [
    "setup", "--slug", "st-brannoc", "--name", "St Brannoc", "--kind", "hospital", "--country", "IE",
    "--team", "Skin team", "--community", "People with skin conditions", "--zone", "Europe/Dublin",
    "--administrator", "adele@example.org", "--identity", "Adele Stone",
]
SIGNER = ["--signer", "clara@example.org", "--signer-identity", "Clara Moreau"]
SIGN = ["sign-profile", "--country", "ie", "--email", "clara@example.org", "--printed-name", "Clara Moreau"]
pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture(autouse=True)
def passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Typed by nobody."""
    for name in ("ADMIN", "SIGNER"):
        monkeypatch.setenv(f"ANSWERABLE_{name}_PASSWORD", PASSWORD)


def test_from_nothing_to_signed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SETUP, *SIGNER]) == 0
    organisation = Organisation.objects.get(slug="st-brannoc")
    assert unsigned(organisation.pk) == ["IE"]
    assert main(SIGN) == 0
    assert unsigned(organisation.pk) == []
    assert main(["invite", "marta@example.org", "--identity", "Marta Lindqvist", "--role", "responder",
                 "--team", "first"]) == 0
    assert "/staff/join/" in capsys.readouterr().out


def test_every_key_is_there_to_be_copied(settings: Any, tmp_path: Path) -> None:
    settings.ANSWERABLE_SIGNING_KEY = tmp_path / "checkpoint.key"
    assert main([*SETUP, *SIGNER]) == 0
    assert (tmp_path / "checkpoint.key").exists()
    assert Path(settings.ANSWERABLE_MASTER_KEY).exists()


def test_it_does_not_start_before_someone_signed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SETUP, *SIGNER]) == 0
    assert main(["up", "--port", "1"]) == 1
    assert "sign-profile" in capsys.readouterr().err


def test_the_administrator_is_no_signer(capsys: pytest.CaptureFixture[str]) -> None:
    main(SETUP)
    assert main(["sign-profile", "--country", "IE", "--email", "adele@example.org",
                 "--printed-name", "Adele Stone"]) == 1
    assert unsigned(Organisation.objects.get().pk) == ["IE"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("clara@example.org", "nobody@example.org"), "Nobody of this address"),
        (("ie", "SE"), "nothing left to sign for SE"),
        (("Clara Moreau", "Clara M."), "your own name"),
    ],
)
def test_what_cannot_be_signed_is_said(
    capsys: pytest.CaptureFixture[str], change: tuple[str, str], said: str
) -> None:
    main([*SETUP, *SIGNER])
    assert main([change[1] if word == change[0] else word for word in SIGN]) == 1
    assert said in capsys.readouterr().err


def test_a_wrong_password_signs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    main([*SETUP, *SIGNER])
    monkeypatch.setenv("ANSWERABLE_SIGNER_PASSWORD", "another afternoon altogether")
    assert main(SIGN) == 1
    assert unsigned(Organisation.objects.get().pk) == ["IE"]


def test_a_second_setup_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    main(SETUP)
    assert main(SETUP) == 1
    assert "already" in capsys.readouterr().err
    assert Staff.objects.count() == 1


def test_an_unknown_role_is_refused_before_anything_is_done(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["invite", "x@example.org", "--identity", "X", "--role", "boss"])
    assert ended.value.code == 2
    assert "responder" in capsys.readouterr().err


def test_an_unknown_team_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    main(SETUP)
    assert main(["invite", "x@example.org", "--identity", "Xaver Lang", "--role", "responder", "--team", "hart"]) == 1
    assert "hart" in capsys.readouterr().err


def test_a_password_is_never_guessed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("ANSWERABLE_ADMIN_PASSWORD")
    monkeypatch.setattr("getpass.getpass", lambda question: "")
    assert main(SETUP) == 1
    assert "ANSWERABLE_ADMIN_PASSWORD" in capsys.readouterr().err
    assert not Organisation.objects.exists()
