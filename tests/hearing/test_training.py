"""The screen learns from what staff say of findings, and shows before and after on people it has not learned from."""

import pytest

from answerable.consent import actions as consent
from answerable.consent.purposes import Basis, Purpose
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding
from answerable.engines.screen import shipped_version
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.queries.labels import may_teach
from answerable.hearing.rules import KINDS
from answerable.kit.errors import Missing, Refused
from answerable.ledger.models import Entry
from tests.cast import House, a_thread, the_letter
from tests.hearing.room import HARM, HIVES, a_message, findings_of, labelled, many_labels, signed, thresholds


def test_every_finding_that_staff_confirm_reject_or_add_is_a_label(house: House) -> None:
    added = a_message(house, "It went all plumbly.")
    dialogue.raise_finding(added.pk, kind=HARM, start=0, end=2, by=house.marta)
    confirmed, rejected, spoken, silent = (a_message(house, HIVES) for _ in range(4))
    dialogue.close_finding(findings_of(confirmed)[0].pk, as_="confirmed", because="So it is.", by=house.tomas)
    for finding in findings_of(rejected):
        dialogue.close_finding(finding.pk, as_="wrong", because="It is not.", by=house.tomas)
    dialogue.say_of_finding(findings_of(spoken)[0].pk, verdict="right", by=house.marta)
    told = {one.message_id: one.kinds.get(HARM) for one in queries.labels_of(house.organisation.pk)}
    assert told == {added.pk: True, confirmed.pk: True, rejected.pk: False, spoken.pk: True}
    assert silent.pk not in told
    counted = {one.kind: (one.yes, one.no) for one in queries.label_counts(house.organisation.pk)}
    assert counted[HARM] == (3, 1) and counted["crisis"] == (0, 0)


def test_of_other_kinds_it_learns_only_from_those_who_allowed_it(house: House) -> None:
    messages = []
    for number in range(2):
        message = the_letter(a_thread(house, "Thank you, you are so kind.", address=f"kind{number}@example.org"))
        dialogue.raise_finding(message.pk, kind="praise", start=0, end=5, by=house.marta)
        dialogue.raise_finding(message.pk, kind=HARM, start=0, end=5, by=house.marta)
        messages.append(message)
    consent.grant(messages[0].person_id, Purpose.QUALITY_REVIEW, basis=Basis.GIVEN, by=house.petra)
    taught = {one.message_id: set(one.kinds) for one in may_teach(queries.labels_of(house.organisation.pk))}
    assert taught[messages[0].pk] == {"praise", HARM}
    assert taught[messages[1].pk] == {HARM}


def test_training_makes_a_version_that_waits_with_figures_before_and_after(house: House) -> None:
    many_labels(house)
    version = hearing.train(house.organisation.pk, by=house.tomas)
    assert version.waits and (version.name, version.labels) == ("own-1", 24)
    assert version.figures["learned"] == [HARM]
    whole, by_channel = (row for row in version.figures["rows"] if row["kind"] == HARM)
    assert (whole["channel"], by_channel["channel"], whole["n"], whole["yes"]) == ("", "web", 24, 12)
    assert whole["after"]["roc"] > whole["before"]["roc"]
    for side in (whole["before"], whole["after"]):
        assert side["roc_low"] <= side["roc"] <= side["roc_high"]
        assert side["low"] <= side["recall"] <= side["high"]
        assert 0 <= side["load"] <= 100
    assert queries.version_for(house.organisation.pk) is shipped_version()


def test_once_it_is_signed_it_hears_what_it_learned_and_an_old_finding_is_judged_again_by_the_old(house: House) -> None:
    many_labels(house, 20)
    signed(house, thresholds(house, 0.5))
    text = "My ankles went all plumbly."
    before = a_message(house, text)
    version = signed(house, hearing.train(house.organisation.pk, by=house.tomas))
    after = a_message(house, text)
    assert findings_of(before) == []
    found = findings_of(after)
    assert [(one.rule, one.version) for one in found] == [("model", version.name)]
    hearing.end(version.pk, by=house.tomas)
    came = queries.replay(found[0].pk, house.tomas)
    assert (came.version, came.listens_now, came.same, came.found) == ("own-2", "own-1", True, True)
    assert came.probability == pytest.approx(found[0].strength, abs=0.01)
    assert "w plumbly" in {one.feature for one in came.moved}
    assert (found[0].start, found[0].end) in came.spans


def test_a_finding_of_a_version_that_is_gone_is_judged_by_the_one_that_listens_and_that_is_said(house: House) -> None:
    message = a_message(house, HIVES)
    finding = findings_of(message)[0]
    type(finding).objects.filter(pk=finding.pk).update(version="rules-2")
    came = queries.replay(finding.pk, house.tomas)
    assert (came.version, came.same) == (shipped_version().name, False)
    assert "not part of this release" in came.why
    raised = dialogue.raise_finding(message.pk, kind="crisis", start=0, end=2, by=house.marta)
    assert "member of staff" in queries.replay(raised.pk, house.tomas).why


def test_replaying_opens_the_letter_for_safety_and_for_nobody_else(house: House) -> None:
    finding = findings_of(a_message(house, HIVES))[0]
    queries.replay(finding.pk, house.tomas)
    entry = Entry.objects.get(verb="person:opened", actor_id=house.tomas.id)
    assert (entry.purpose, entry.person_id) == ("safety", finding.message.person_id)
    with pytest.raises(Refused):
        queries.replay(finding.pk, house.marta)
    with pytest.raises(Missing):
        queries.replay(finding.pk, house.outsider)


def test_whose_letter_taught_the_screen_finds_that_in_their_own_history(house: House) -> None:
    message = labelled(house, "My arms went all plumbly.", True)
    untaught = a_message(house, HIVES)
    version = hearing.train(house.organisation.pk, by=house.tomas)
    entry = Entry.objects.get(verb="screen:taught")
    assert (entry.person_id, entry.purpose, entry.actor_id) == (message.person_id, "safety", house.tomas.id)
    assert {("version", version.pk), ("message", message.pk)} <= set(entry.things)
    assert not Entry.objects.filter(verb="screen:taught", person_id=untaught.person_id).exists()


def test_whoever_was_erased_teaches_nothing_more(house: House) -> None:
    stays, goes = labelled(house, "My arms went plumbly.", True), labelled(house, "My legs went plumbly.", True)
    for finding in Finding.objects.filter(message=goes, closed_at=None, kind__in=KINDS):
        dialogue.close_finding(finding.pk, as_="confirmed", because="So it is.", by=house.tomas)
    dialogue.erase(goes.person_id, by=house.petra)
    assert [one.message_id for one in queries.labels_of(house.organisation.pk)] == [stays.pk]
    assert hearing.train(house.organisation.pk, by=house.tomas).labels == 1


def test_training_again_begins_from_the_shipped_model_so_that_no_label_counts_twice(house: House) -> None:
    many_labels(house)
    first = signed(house, hearing.train(house.organisation.pk, by=house.tomas))
    again = hearing.train(house.organisation.pk, by=house.tomas)
    assert bytes(again.weights) == bytes(first.weights)
    assert again.figures["rows"] == first.figures["rows"]


def test_no_word_of_a_letter_stands_in_the_figures(house: House) -> None:
    many_labels(house)
    for version in (hearing.train(house.organisation.pk, by=house.tomas), thresholds(house)):
        assert "plumbly" not in str(version.figures)
        assert "msg_" not in str(version.figures)
