"""Versions of the screen: made, signed, listening at once, ended, and never changed once someone answers for them."""

from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from answerable.dialogue.models import Finding, Message
from answerable.engines.screen import screen, shipped_version
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.models import Score, Version
from answerable.hearing.queries import versions
from answerable.journey.screening.actions import screen_waiting
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.ledger.models import Entry
from answerable.ledger.verify import verify
from answerable.people import actions as people
from answerable.people.rules import COMMAND_LINE
from tests.cast import House, a_letter
from tests.hearing.room import HARM, HIVES, a_message, many_labels, signed, thresholds

VAGUE = "Since the new tablets I keep getting dizzy spells and my hair falls out."


def test_until_someone_signs_the_shipped_version_listens(house: House) -> None:
    version = thresholds(house)
    assert version.waits and not version.is_signed
    assert queries.waiting(house.organisation.pk) == [version]
    assert queries.current(house.organisation.pk) is None
    assert queries.version_for(house.organisation.pk) is shipped_version()


def test_a_signed_version_listens_from_the_next_message_on(house: House) -> None:
    before = a_message(house, VAGUE)
    version = signed(house, thresholds(house, 0.02, "lack_of_effect"))
    after = a_message(house, VAGUE)
    assert (before.screened_by, after.screened_by) == (shipped_version().name, version.name == "own-1" and "own-1")
    assert set(Finding.objects.filter(message=after).values_list("version", flat=True)) == {"own-1"}
    assert queries.version_for(house.organisation.pk).threshold("lack_of_effect", "email") == 0.02


def test_a_threshold_decides_whether_the_model_speaks(house: House) -> None:
    probability = screen(VAGUE).scores["lack_of_effect"]
    for number, value in enumerate((probability / 2, min(1.0, probability * 2)), start=1):
        signed(house, thresholds(house, value, "lack_of_effect"))
        found = Finding.objects.filter(message=a_message(house, VAGUE), kind="lack_of_effect", rule="model")
        assert found.exists() is (number == 1)


def test_what_is_signed_in_one_organisation_changes_nothing_in_another(house: House) -> None:
    other = people.set_up_organisation(
        "st-brannoc", name="St Brannoc", kind="hospital", countries=["IE"], products=[], by=COMMAND_LINE
    )
    signed(house, thresholds(house))
    told = queries.versions_for([house.organisation.pk, other.pk])
    assert (told[house.organisation.pk].name, told[other.pk]) == ("own-1", shipped_version())


def test_a_batch_of_several_organisations_is_screened_by_each_ones_own_version(house: House) -> None:
    by = COMMAND_LINE
    other = people.set_up_organisation("brannoc", name="Brannoc", kind="company", countries=["IE"], products=[], by=by)
    signed(house, thresholds(house))
    ours = a_letter(house, VAGUE)
    theirs = a_letter(house, VAGUE, organisation_id=other.pk, address="maeve@example.org")
    assert screen_waiting() == 2
    told = dict(Message.objects.values_list("pk", "screened_by"))
    assert told == {ours.message_id: "own-1", theirs.message_id: shipped_version().name}
    versions_of = set(Finding.objects.values_list("message_id", "version").distinct())
    assert {(ours.message_id, "own-1"), (theirs.message_id, shipped_version().name)} == versions_of
    kept = {one.pk: (one.organisation_id, one.version) for one in Score.objects.all()}
    assert kept == {
        ours.message_id: (house.organisation.pk, "own-1"), theirs.message_id: (other.pk, shipped_version().name),
    }  # fmt: skip


def test_a_look_for_who_listens_is_one_query_however_many_organisations(
    house: House, django_assert_num_queries: Callable[[int], Any]
) -> None:
    signed(house, thresholds(house))
    queries.version_for(house.organisation.pk)
    with django_assert_num_queries(1):
        queries.versions_for([house.organisation.pk, "org_a", "org_b"])


@pytest.mark.parametrize("name", ["marta", "samuel", "hanna", "clara", "anton", "adele", "outsider"])
def test_nobody_but_a_safety_officer_sets_signs_or_ends(house: House, name: str) -> None:
    version, by = thresholds(house), getattr(house, name)
    with pytest.raises(Refused):
        hearing.set_thresholds(house.organisation.pk, thresholds={HARM: {"": 0.5}}, by=by)
    with pytest.raises(Refused):
        hearing.sign(version.pk, meaning="read_figures", printed_name="Tomás Pereira", by=by)
    with pytest.raises(Refused):
        hearing.end(version.pk, by=by)
    with pytest.raises(Refused):
        hearing.train(house.organisation.pk, by=by)
    version.refresh_from_db()
    assert version.waits


def test_a_signature_is_ones_own_name_and_says_what_it_means(house: House) -> None:
    version = thresholds(house)
    with pytest.raises(Invalid, match="your own name"):
        hearing.sign(version.pk, meaning="read_figures", printed_name="Marta Lindqvist", by=house.tomas)
    with pytest.raises(Invalid, match="what your signature means"):
        hearing.sign(version.pk, meaning="whatever", printed_name="Tomás Pereira", by=house.tomas)
    done = signed(house, version)
    assert (done.signed_by, done.signed_name, done.signed_role) == (house.tomas.id, "Tomás Pereira", "safety")
    assert done.meaning.startswith("I have read the figures") and done.is_current
    with pytest.raises(Conflict, match="signed already"):
        signed(house, version)


def test_what_is_done_with_a_version_stands_in_the_ledger(house: House) -> None:
    version = signed(house, thresholds(house))
    hearing.end(version.pk, by=house.tomas)
    told = Entry.objects.filter(verb__startswith="screen:").order_by("pk")
    assert [entry.verb for entry in told] == ["screen:thresholds_set", "screen:signed", "screen:ended"]
    assert all(("version", version.pk) in entry.things and entry.mac == version.digest for entry in told)
    assert verify().ok


def test_the_next_signature_ends_the_version_before(house: House) -> None:
    first = signed(house, thresholds(house, 0.5))
    second = signed(house, thresholds(house, 0.4))
    first.refresh_from_db()
    assert (first.is_current, second.is_current, second.follows) == (False, True, first)
    assert [one.name for one in queries.history(house.organisation.pk)] == ["own-2", "own-1"]


def test_when_one_is_ended_the_one_before_listens_again_and_at_last_the_shipped_one(house: House) -> None:
    first = signed(house, thresholds(house, 0.5))
    second = signed(house, thresholds(house, 0.4))
    assert hearing.end(second.pk, by=house.tomas) == first
    assert queries.version_for(house.organisation.pk).name == "own-1"
    assert hearing.end(first.pk, by=house.tomas) is None
    assert queries.version_for(house.organisation.pk) is shipped_version()
    with pytest.raises(Conflict):
        hearing.end(first.pk, by=house.tomas)


def test_one_that_waits_can_be_let_go_and_is_then_signed_by_nobody(house: House) -> None:
    now, let_go = signed(house, thresholds(house, 0.5)), thresholds(house, 0.4)
    assert hearing.end(let_go.pk, by=house.tomas) == now
    assert queries.waiting(house.organisation.pk) == []
    with pytest.raises(Conflict, match="let go"):
        signed(house, let_go)


def test_what_was_made_from_a_version_that_listens_no_more_cannot_be_signed(house: House) -> None:
    stale = thresholds(house, 0.4)
    signed(house, thresholds(house, 0.5))
    with pytest.raises(Conflict, match="Another version listens now"):
        signed(house, stale)


def test_only_one_version_can_listen_whatever_writes_it(house: House) -> None:
    signed(house, thresholds(house, 0.5))
    waits = thresholds(house, 0.4)
    with pytest.raises(IntegrityError), transaction.atomic():
        Version.objects.filter(pk=waits.pk).update(
            signed_by="x", signed_name="x", signed_role="safety", meaning="x", signed_at=waits.made_at
        )


@pytest.mark.parametrize("change", [
    {"thresholds": {}}, {"figures": {}}, {"weights": b"x"}, {"signed_by": "someone"}, {"name": "own-9"},
    {"meaning": "nothing"}, {"signed_at": None, "signed_by": "", "signed_name": "", "signed_role": "", "meaning": ""},
])  # fmt: skip
def test_the_database_itself_refuses_to_change_a_signed_version(house: House, change: dict[str, object]) -> None:
    version = signed(house, thresholds(house))
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        Version.objects.filter(pk=version.pk).update(**change)


def test_one_that_was_changed_before_it_was_signed_is_not_signed(house: House) -> None:
    version = thresholds(house)
    Version.objects.filter(pk=version.pk).update(thresholds={HARM: {"": 1.0}})
    with pytest.raises(Conflict, match="changed after it was made"):
        signed(house, version)


def test_a_version_of_a_model_that_is_not_shipped_any_more_leaves_listening_to_the_shipped_one(house: House) -> None:
    waits = thresholds(house, 0.2)
    Version.objects.filter(pk=waits.pk).update(engine="shipped-1")
    with pytest.raises(Conflict, match="Train again"):
        signed(house, waits)
    signed(house, thresholds(house, 0.3))
    with patch.object(versions, "opened", side_effect=ValueError):
        versions.by_id.cache_clear()
        assert queries.version_for(house.organisation.pk) is shipped_version()
        assert a_message(house, HIVES).screened_by == shipped_version().name


def test_a_threshold_that_is_none_is_refused_with_the_reason(house: House) -> None:
    for wanted in ({}, {"praise": {"": 0.5}}, {HARM: {"": 0.0}}):
        with pytest.raises(Invalid):
            hearing.set_thresholds(house.organisation.pk, thresholds=wanted, by=house.tomas)
    with pytest.raises(Missing):
        hearing.train("org_nobodys", by=COMMAND_LINE)


def test_thresholds_are_set_on_top_of_what_listens_and_its_weights_stay(house: House) -> None:
    many_labels(house)
    learned = signed(house, hearing.train(house.organisation.pk, by=house.tomas))
    tuned = signed(house, thresholds(house, 0.7))
    assert bytes(tuned.weights) == bytes(learned.weights) != b""
    assert tuned.thresholds == {**learned.thresholds, HARM: {**learned.thresholds[HARM], "": 0.7}}
    assert tuned.figures["told"] == learned.figures["told"] != []


def test_who_is_not_of_the_organisation_sees_no_version_of_it(house: House) -> None:
    version = thresholds(house)
    assert queries.version_row(version.pk, house.anton) == version
    with pytest.raises(Refused):
        queries.version_row(version.pk, house.marta)
    with pytest.raises(Missing):
        queries.version_row("scv_nobodys", house.tomas)
