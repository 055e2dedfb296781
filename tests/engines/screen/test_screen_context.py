"""Negation, doubt, time and whose: who it happened to, and whether it is told, denied, feared or asked."""

from functools import partial

import pytest

from answerable.engines.screen import RULES_ALONE, STRONG, Kind, Known, Mention
from answerable.engines.screen import screen as by_all

# What the rules say by themselves is held here; the model stands in test_model.py.
screen = partial(by_all, by=RULES_ALONE)

KNOWN = Known(products=("Quillorin",))

# text, symptom, whom it is about, how certain it is
ROWS = [
    ("I have a rash since Quillorin", "rash", "writer", "stated"),
    ("I have no rash", "rash", "writer", "denied"),
    ("I never had a rash", "rash", "writer", "denied"),
    ("I do not have any nausea", "nausea", "writer", "denied"),
    ("I don't have nausea or dizziness", "dizziness", "writer", "denied"),
    ("without any nausea", "nausea", "unknown", "denied"),
    ("no fever, cough or swelling", "swelling", "unknown", "denied"),
    ("He denies any headache", "headache", "other", "denied"),
    ("I've had neither nausea nor vomiting", "vomiting", "writer", "denied"),
    ("I haven't had a seizure", "seizure", "writer", "denied"),
    ("My mum has not had any bleeding", "bleeding", "other", "denied"),
    ("my son never had a fever", "fever", "child", "denied"),
    ("hardly any itching", "itching", "unknown", "denied"),
    ("I didn't get hives", "hives", "writer", "denied"),
    ("No, I have a rash", "rash", "writer", "stated"),
    ("I do not know why I have a rash", "rash", "writer", "stated"),
    ("I never had a rash before", "rash", "writer", "stated"),
    ("I'm not sure what this rash is", "rash", "writer", "stated"),
    ("not only nausea but vomiting as well", "vomiting", "unknown", "stated"),
    ("I can't stop vomiting", "vomiting", "writer", "stated"),
    ("The nausea will not go away", "nausea", "unknown", "stated"),
    ("I took no pills but I have a headache", "headache", "writer", "stated"),
    ("It did not help and I got a rash", "rash", "writer", "stated"),
    ("I can't explain the dizziness", "dizziness", "writer", "stated"),
    ("There is no doubt the headache is new", "headache", "unknown", "stated"),
    ("I could not sleep because I had a fever", "fever", "writer", "stated"),
    ("Can it cause a rash?", "rash", "unknown", "asked"),
    ("Does Quillorin cause hair loss?", "hair loss", "unknown", "asked"),
    ("What if I get a rash?", "rash", "writer", "asked"),
    ("Will I get nausea?", "nausea", "writer", "asked"),
    ("Could it give my mum a headache?", "headache", "other", "asked"),
    ("if he gets a fever what do we do", "fever", "other", "asked"),
    ("It may cause dizziness", "dizziness", "unknown", "asked"),
    ("Is weight gain common?", "weight gain", "unknown", "asked"),
    ("Is it normal that I have a rash?", "rash", "writer", "stated"),
    ("Could my rash be from Quillorin?", "rash", "writer", "stated"),
    ("I have a headache, can it be from Quillorin?", "headache", "writer", "stated"),
    ("Why do I have a rash?", "rash", "writer", "stated"),
    ("Is this rash from the pills?", "rash", "unknown", "stated"),
    ("I'm afraid of hair loss", "hair loss", "writer", "feared"),
    ("I am worried about weight gain", "weight gain", "writer", "feared"),
    ("she is scared of the nausea", "nausea", "other", "feared"),
    ("I'm worried because I have a rash", "rash", "writer", "stated"),
    ("terrified of a seizure", "seizure", "unknown", "feared"),
    ("I read that it causes hair loss", "hair loss", "writer", "elsewhere"),
    ("I heard about a rash with Quillorin", "rash", "writer", "elsewhere"),
    ("The leaflet says nausea is common", "nausea", "unknown", "elsewhere"),
    ("on facebook people talk of hair loss", "hair loss", "unknown", "elsewhere"),
    ("I had a rash years ago", "rash", "writer", "past"),
    ("As a child I had seizures", "seizure", "writer", "past"),
    ("I used to get migraines", "headache", "writer", "past"),
    ("he has a history of seizures", "seizure", "other", "past"),
    ("My daughter has a rash", "rash", "child", "stated"),
    ("my wife feels dizzy", "dizziness", "other", "stated"),
    ("My mum started Quillorin. She has a headache.", "headache", "other", "stated"),
    ("My son took it. He has a fever now.", "fever", "child", "stated"),
    ("my baby won't stop vomiting", "vomiting", "child", "stated"),
    ("I think my husband has a fever", "fever", "other", "stated"),
    ("I am worried, my toddler has hives", "hives", "child", "stated"),
    ("My daughter is 34 and has a rash", "rash", "other", "stated"),
    ("my neighbour fainted", "fainting", "other", "stated"),
    ("My husband left and I have a headache", "headache", "writer", "stated"),
    ("a patient of mine got hives", "hives", "other", "stated"),
    ("her ankles are swollen", "swelling", "other", "stated"),
    ("we were at my sister's and I fainted", "fainting", "writer", "stated"),
    ("our grandson keeps coughing", "cough", "child", "stated"),
    ("J'ai peur des vertiges avec le médicament", "dizziness", "writer", "feared"),
    ("Ich habe keinen Ausschlag seit den Tabletten", "rash", "writer", "denied"),
    ("no tengo fiebre con las pastillas", "fever", "writer", "denied"),
    ("mi hijo tiene fiebre por las pastillas", "fever", "child", "stated"),
]


def _about(text: str, symptom: str, known: Known = KNOWN) -> Mention:
    return next(named for named in screen(text, known).mentions if named.about == symptom)


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(ROWS) >= 60


@pytest.mark.parametrize(("text", "symptom", "subject", "certainty"), ROWS)
def test_whose_it_is_and_how_certain(text: str, symptom: str, subject: str, certainty: str) -> None:
    finding = _about(text, symptom)
    assert (finding.subject, finding.certainty) == (subject, certainty)


@pytest.mark.parametrize("text", [text for text, *_, certainty in ROWS if certainty == "denied"])
def test_denial_lowers_and_never_hides(text: str) -> None:
    assert screen(text, KNOWN).symptoms
    assert screen(text, KNOWN).scores["adverse_event"] < STRONG


def test_a_denied_harm_is_weaker_than_the_same_harm_told() -> None:
    told = screen("I have a rash since Quillorin", KNOWN).scores["adverse_event"]
    denied = screen("I have no rash since Quillorin", KNOWN).scores["adverse_event"]
    assert 0 < denied < told


def test_who_writes_for_someone_else_is_not_taken_for_the_ill_one() -> None:
    assert _about("has a rash", "rash", Known(about_other=True)).subject == "other"


def test_a_child_in_crisis_is_told_apart() -> None:
    found = [f for f in screen("My daughter says she wants to die").findings if f.kind is Kind.CRISIS]
    assert [(f.subject, f.about) for f in found] == [("child", "self-harm")]


def test_a_minor_who_hints_is_heard_sooner() -> None:
    text = "everything is hopeless"
    assert screen(text, Known(minor=True)).scores["crisis"] >= screen(text).scores["crisis"] > 0


@pytest.mark.parametrize(
    ("text", "about"),
    [("I want to die", "self-harm"), ("my husband hits me", "abuse"), ("I will kill him", "violence")],
)
def test_a_crisis_says_which(text: str, about: str) -> None:
    assert {f.about for f in screen(text).findings if f.kind is Kind.CRISIS} == {about}
