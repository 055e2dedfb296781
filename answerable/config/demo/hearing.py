"""What the safety officer and a second reader of the demonstration do about the screen, at their own times."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from answerable.access.actor import Actor
from answerable.conductor.loop import drain
from answerable.config.demo.building import address_of
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.models import Version
from answerable.hearing.rules import KINDS
from answerable.kit import clock
from answerable.people.models import Staff
from answerable.people.queries import actor_of

OFFICER, READER = "tomas", "noor"
KEPT_OPEN = 2  # samples that are left for whoever looks at the demonstration
EARLIER, LATER = 0.8, 0.5  # of the thresholds that hold: lower finds more, and costs more


@dataclass(frozen=True)
class Act:
    """Something done about the screen, and when."""

    at: datetime
    what: Callable[[], None]

    def do(self) -> None:
        """Does it at its time."""
        with clock.at(self.at):
            self.what()


def acts_of_hearing(began: datetime) -> Iterator[Act]:
    """A first version is signed, staff say what they think of findings, samples are read, and a version waits."""
    yield Act(began - timedelta(days=10), _sign_a_version)
    yield Act(began - timedelta(days=3), _say_what_they_think)
    yield Act(began - timedelta(days=2), _read_samples)
    yield Act(began - timedelta(hours=20), _propose_thresholds)


def _sign_a_version() -> None:
    officer = _staff(OFFICER)
    made = _lower("adverse_event", EARLIER, officer)
    hearing.sign(made.pk, meaning="read_figures", printed_name=officer.identity, by=actor_of(officer))


def _say_what_they_think() -> None:
    """An opinion each on what is still open: right where the rules are sure, wrong where only the model spoke."""
    marta = actor_of(_staff("marta"))
    rows = Finding.objects.filter(message__thread__team__in=marta.teams, closed_at=None, kind__in=KINDS)
    for finding in rows.order_by("pk"):
        dialogue.say_of_finding(finding.pk, verdict="wrong" if finding.rule == "model" else "right", by=marta)


def _read_samples() -> None:
    drain(hourly=True)  # the conductor draws what is due
    reader: Actor = actor_of(_staff(READER))
    for one in queries.readings_for(reader.organisation, reader)[:-KEPT_OPEN]:
        hearing.open_sample(one.pk, by=reader)
        hearing.read_sample(one.pk, seen=[], by=reader)


def _propose_thresholds() -> None:
    _lower("adverse_event", LATER, _staff(OFFICER))


def _lower(kind: str, share: float, officer: Staff) -> Version:
    now = min(1.0, queries.version_for(officer.organisation_id).threshold(kind, "web"))
    wanted = {kind: {"": max(0.01, round(share * now, 2))}}
    return hearing.set_thresholds(officer.organisation_id, thresholds=wanted, by=actor_of(officer))


def _staff(name: str) -> Staff:
    return Staff.objects.get(email=address_of(name))
