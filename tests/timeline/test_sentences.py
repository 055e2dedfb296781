"""Every verb that the house writes into the ledger has its sentence, for the person and for staff."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import answerable
from answerable.dialogue.status import Status
from answerable.engines.wording import read
from answerable.journey.delivery.rules import LIVES
from answerable.timeline.rules import Told, Who, act, said
from answerable.timeline.sentences import FINDINGS, SENTENCES

PACKAGE = Path(answerable.__file__).parent
VERB = re.compile(r"[a-z_]+:[a-z_]+")
# What an f-string with a verb in it can become; a new one must be added here, and so gets its sentences.
SHAPES: dict[str, set[str]] = {
    "{}:{}": {f"{subject}:{status}" for status in Status for subject in ("message", "reply")},
    "finding:{}": {"finding:confirmed", "finding:wrong"},
    "finding:called_{}": {"finding:called_right", "finding:called_wrong"},
    "{}:made": {f"{kind}:made" for kind in LIVES},
    "{}:attempted": {f"{kind}:attempted" for kind in LIVES},
    "{}:parked": {f"{kind}:parked" for kind in LIVES},
}
OUTCOMES = {"accepted", "bounced", "unknown", "dropped", "given_up", "postponed"}
RECORDERS = {"record", "record_many", "_record", "_record_thread", "_end", "_teller"}


def shape(node: ast.JoinedStr) -> str:
    return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)  # type: ignore[misc]


def told_in(path: Path) -> Iterator[tuple[str, bool]]:
    """Texts in this file that are verbs, and whether each is a pattern still to be filled."""
    tree = ast.parse(path.read_text())
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in RECORDERS:
                first = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "verb")]
                yield from ((shape(one), True) for one in first if isinstance(one, ast.JoinedStr))
        is_text = isinstance(node, ast.Constant) and id(node) not in inside
        if is_text and isinstance(node.value, str) and VERB.fullmatch(node.value):
            yield node.value, False


def writers() -> list[Path]:
    """The files that may tell the ledger something."""
    rooms = ("people", "profile", "consent", "clocks", "dialogue", "hearing", "journey", "access", "config",
             "conductor")
    found = [path for room in rooms for path in sorted((PACKAGE / room).rglob("*.py"))]
    return [path for path in found if "ledger" in path.read_text() or "_teller" in path.read_text()
            or path.name == "actions.py" or path.parent.name == "actions"]


def subjects() -> set[str]:
    return {verb.partition(":")[0] for verb in SENTENCES}


def verbs() -> set[str]:
    found: set[str] = set()
    for path in writers():
        for text, pattern in told_in(path):
            if pattern:
                assert text in SHAPES, f"{path.name} tells the ledger of {text}: say in SHAPES what it can become"
                found |= SHAPES[text] if text != "{}:{}" else set()
            else:
                found.add(text)
    return found | {verb for verb in SHAPES["{}:{}"] if _can_be(verb)} | {f"{k}:{o}" for k in LIVES for o in OUTCOMES}


def _can_be(verb: str) -> bool:
    from answerable.dialogue.status import FROM_PERSON

    subject, _, status = verb.partition(":")
    return (Status(status) in FROM_PERSON) == (subject == "message")


def test_the_search_finds_verbs_of_every_kind() -> None:
    assert {"person:opened", "message:screened", "thread:handed_over", "clock:broken", "notice:bounced",
            "finding:wrong", "staff:signed_in", "merge:undone", "reply:delivered"} <= verbs()


def test_every_verb_of_the_house_has_its_sentence() -> None:
    assert verbs() - set(SENTENCES) == set()


@pytest.mark.parametrize("verb", sorted(SENTENCES))
def test_a_sentence_is_whole_in_both_voices(verb: str) -> None:
    told = Told(verb, Who("Marta Lindqvist", "Nurse"), to="Jonas Keller", why="adverse_event")
    for text in (said(told, "person"), said(told, "staff"), act(told)):
        assert text
        assert text[0].isupper()
        assert "{" not in text
        assert not text.endswith(".")


def test_what_a_person_reads_is_plain() -> None:
    told = [said(Told(verb, Who("Marta"), to="Jonas", why="first_answer"), "person") for verb in sorted(SENTENCES)]
    grade = read(". ".join(told) + ".").grade
    assert grade is not None
    assert grade <= 6.5


def test_a_person_is_called_you_and_software_is_never_a_name() -> None:
    assert said(Told("message:received", Who("", kind="person")), "person") == "You wrote to us"
    assert said(Told("message:received", Who("", kind="person")), "staff") == "They wrote"
    assert said(Told("message:screened", Who("", kind="software")), "person").startswith("Software ")


def test_every_finding_that_staff_can_raise_has_its_words() -> None:
    from answerable.dialogue.actions.findings import RAISABLE

    assert set(RAISABLE) - set(FINDINGS) == set()
