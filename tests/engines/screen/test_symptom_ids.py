"""The plain names of symptoms and their ids in the Symptom Ontology: each name has one, or says that it has none."""

import re

from answerable.engines.screen.lexicon import all_phrases
from answerable.engines.screen.lexicon.vocabulary import SYMPTOM_IDS, TERM_LABELS, WITHOUT_TERM


def _names() -> set[str]:
    return {phrase.about for phrase in all_phrases() if phrase.layer in {"symptom", "sign"}}


def test_every_plain_name_has_an_id_or_says_that_it_has_none() -> None:
    assert _names() <= SYMPTOM_IDS.keys() | WITHOUT_TERM


def test_no_name_has_an_id_and_none() -> None:
    assert SYMPTOM_IDS.keys().isdisjoint(WITHOUT_TERM)


def test_nothing_is_mapped_that_the_lexicon_does_not_say() -> None:
    assert SYMPTOM_IDS.keys() | WITHOUT_TERM <= _names() | {"side effects"}


def test_an_id_has_the_ontologys_shape() -> None:
    assert [one for one in SYMPTOM_IDS.values() if not re.fullmatch(r"SYMP:00\d{5}", one)] == []


def test_two_names_never_share_an_id() -> None:
    assert len(set(SYMPTOM_IDS.values())) == len(SYMPTOM_IDS) > 60


def test_every_id_stands_beside_its_label() -> None:
    assert all(TERM_LABELS[name].strip() for name in SYMPTOM_IDS)


def test_some_that_everyone_can_look_up() -> None:
    told = {name: (SYMPTOM_IDS[name], TERM_LABELS[name]) for name in ("headache", "fever", "hives")}
    assert told == {
        "headache": ("SYMP:0000504", "headache"),
        "fever": ("SYMP:0000613", "fever"),
        "hives": ("SYMP:0000434", "urticaria"),
    }
