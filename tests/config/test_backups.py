"""The drill: everything is lost, the backup is brought back, and nobody who was erased comes back with it."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from answerable.conductor.loop import drain
from answerable.config import backups
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.kit.errors import Invalid, Refused
from answerable.ledger.checkpoint import checkpoint
from answerable.people import keys
from tests.cast import House, a_letter
from tests.config.deployments import empty

READS_EVERYTHING = """
import django; django.setup()
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue.models import Message
from answerable.people.models import Staff, PersonKey
from answerable.people.queries import actor_of
for message in Message.objects.order_by("made_at"):
    if not PersonKey.objects.filter(owner=message.person_id).exists():
        print("GONE")
        continue
    reader = actor_of(Staff.objects.get(email="marta@quillmere.example"))
    opened = consent.open(reader, message.person_id, Purpose.ANSWERING)
    print(opened.text(message.body_sealed, f"message:{message.pk}:body"))
"""
pytestmark = pytest.mark.process


@pytest.fixture(autouse=True)
def own_checkpoints(settings: Any, tmp_path: Path) -> None:
    """Checkpoints and erasures of one test are no other's."""
    settings.ANSWERABLE_CHECKPOINTS = str(tmp_path / "outside")


@pytest.mark.usefixtures("programs")
def test_what_was_kept_is_there_again_and_who_was_erased_since_is_not(living_house: House, tmp_path: Path) -> None:
    kept = a_letter(living_house, "My skin is better, thank you.", address="stays@example.org")
    gone = a_letter(living_house, "Please forget me one day.", address="goes@example.org")
    drain()
    checkpoint()
    main, apart = backups.write(tmp_path / "main", tmp_path / "keys")
    keys.destroy_key(gone.person_id)
    with empty(tmp_path / "again") as deployment:
        restored = deployment.types("restore", str(main), str(apart))
        assert restored.returncode == 0, restored.stderr
        assert "erased again: 1" in restored.stdout
        assert "entries hold" in restored.stdout
        read = deployment.runs("-c", READS_EVERYTHING)
        assert read.stdout.splitlines() == ["My skin is better, thank you.", "GONE"], read.stderr
    assert Message.objects.filter(pk=kept.message_id).exists()


WHO_IS_FOUND = """
import django; django.setup()
from answerable.consent.models import Erasure
from answerable.dialogue.models import Message
from answerable.ledger.models import Entry
from answerable.people.models import Organisation
from answerable.people.queries import by_address
here = Organisation.objects.get().pk
print([by_address(here, f"{one}@example.org") is not None for one in ("stays", "goes")])
print(*Message.objects.order_by("made_at").values_list("status", flat=True))
print(Erasure.objects.filter(finished_at__isnull=False).count(), *Entry.objects.filter(
    verb="person:erased").values_list("actor_id", flat=True))
"""


@pytest.mark.usefixtures("programs")
def test_who_was_erased_since_is_not_found_nor_waited_for_after_a_restore(living_house: House, tmp_path: Path) -> None:
    a_letter(living_house, "My skin is better, thank you.", address="stays@example.org")
    gone = a_letter(living_house, "Please forget me one day.", address="goes@example.org")
    drain()
    main, apart = backups.write(tmp_path / "main", tmp_path / "keys")
    dialogue.erase(gone.person_id, by=living_house.petra)
    with empty(tmp_path / "again") as deployment:
        restored = deployment.types("restore", str(main), str(apart))
        assert restored.returncode == 0, restored.stderr
        found = deployment.runs("-c", WHO_IS_FOUND)
        assert found.stdout.splitlines() == ["[True, False]", "queued closed", "1 command line"], found.stderr


@pytest.mark.usefixtures("programs")
def test_what_was_lost_after_the_backup_is_named_until_newer_checkpoints_are_set_aside(
    living_house: House, tmp_path: Path
) -> None:
    a_letter(living_house)
    drain()
    checkpoint()
    before = set(Path(settings.ANSWERABLE_CHECKPOINTS).glob("checkpoint-*"))
    main, apart = backups.write(tmp_path / "main")
    a_letter(living_house, "This one is lost.")
    drain()
    checkpoint()
    with empty(tmp_path / "again") as deployment:
        restored = deployment.types("restore", str(main), str(apart))
        assert restored.returncode == 1
        assert "cut short" in restored.stdout
        assert "checkpoint" in restored.stderr, "each break is named"
        aside = tmp_path / "outside" / "lost"
        aside.mkdir()
        for newer in set(Path(settings.ANSWERABLE_CHECKPOINTS).glob("checkpoint-*")) - before:
            shutil.move(newer, aside)
        verified = deployment.types("ledger", "verify")
        assert verified.returncode == 0, verified.stderr


@pytest.mark.usefixtures("programs")
def test_a_restore_over_living_data_is_refused(living_house: House, tmp_path: Path) -> None:
    main, apart = backups.write(tmp_path)
    with pytest.raises(Refused, match="There is data here already"):
        backups.restore(main, apart)


@pytest.mark.usefixtures("programs")
def test_a_backup_that_was_changed_is_refused(living_house: House, tmp_path: Path) -> None:
    main, apart = backups.write(tmp_path)
    with (main / "answerable").open("ab") as file:
        file.write(b"?")
    with pytest.raises(Invalid, match="changed or damaged"):
        backups.restore(main, apart)


@pytest.mark.usefixtures("programs")
def test_the_two_halves_cannot_be_swapped(living_house: House, tmp_path: Path) -> None:
    main, apart = backups.write(tmp_path)
    with pytest.raises(Invalid, match="something else"):
        backups.restore(apart, main)


def test_a_folder_that_is_no_backup_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="not a whole backup"):
        backups.restore(tmp_path, tmp_path)


@pytest.mark.usefixtures("programs")
def test_old_backups_of_keys_are_removed_and_nothing_else(living_house: House, tmp_path: Path) -> None:
    recent = datetime.now(UTC).strftime(f"keys-{backups.STAMP}")
    for name in ("keys-20200101T000000Z", "main-20200101T000000Z", recent, "keys-of-the-house"):
        (tmp_path / name).mkdir()
    shutil.rmtree(tmp_path / recent)
    backups.write(tmp_path)
    left = {each.name for each in tmp_path.iterdir()}
    assert "keys-20200101T000000Z" not in left
    assert {"main-20200101T000000Z", "keys-of-the-house"} <= left


@pytest.mark.usefixtures("programs")
def test_a_folder_that_cannot_be_written_is_named_with_what_to_type(living_house: House, tmp_path: Path) -> None:
    (tmp_path / "full").write_text("not a folder")
    with pytest.raises(Refused, match=r"install -d -m 700 .*/full"):
        backups.write(tmp_path / "full")


@pytest.mark.usefixtures("programs")
def test_no_one_else_may_look_into_a_backup(living_house: House, tmp_path: Path) -> None:
    for each in backups.write(tmp_path):
        assert each.stat().st_mode & 0o077 == 0


@pytest.mark.usefixtures("programs")
def test_no_backup_holds_the_master_key(living_house: House, tmp_path: Path) -> None:
    a_letter(living_house)
    backups.write(tmp_path)
    master = Path(settings.ANSWERABLE_MASTER_KEY).read_bytes()
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and master in file.read_bytes()]
