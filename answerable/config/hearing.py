"""What `answerable screen train` and `answerable screen replay` do, and how they say it."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings

from answerable.access.actor import Actor
from answerable.config.naming import organisation_named
from answerable.engines.screen.model import Moved
from answerable.hearing import actions, queries
from answerable.hearing.models import Version
from answerable.hearing.queries import Replay
from answerable.hearing.rules import FEWEST_LABELS
from answerable.kit.errors import Invalid, Missing
from answerable.people.models import Organisation, Staff
from answerable.people.queries import actor_of, organisation
from answerable.people.rules import COMMAND_LINE

_FEATURES = {"w": "a word", "p": "two words", "r": "what the rules saw"}
PAGE = "/desk/hearing/"


def train(named: str | None, email: str | None) -> Iterator[str]:
    """Makes a version that waits for a signature, and tells its figures before and after."""
    where = organisation(named) if named else organisation_named(None)
    version = actions.train(where.pk, by=_who(email, where))
    learned = ", ".join(version.figures["learned"]) or f"none: each needs {FEWEST_LABELS} labels of either side"
    yield f"{version.name} of {where.slug}: {version.labels} labelled letters; kinds that learned: {learned}."
    yield version.figures["about"]
    yield ""
    yield (f"{'kind':<22} {'channel':<8} {'letters':>7} {'of it':>5}  {'area before':>18} {'after':>18}"
           f"  {'recall before':>18} {'after':>18}  {'load':>5} {'after':>5}")  # fmt: skip
    for row in version.figures["rows"]:
        yield _line(row)
    yield ""
    yield from _then(version, where)


def _line(row: dict[str, Any]) -> str:
    before, after = row["before"], row["after"]
    parts = [f"{row['kind']:<22} {row['channel'] or 'all':<8} {row['n']:>7} {row['yes']:>5} "]
    parts += [f"{_with(side, 'roc', 'roc_low', 'roc_high'):>18}" for side in (before, after)]
    parts += [" " + f"{_with(before, 'recall', 'low', 'high'):>18}", f"{_with(after, 'recall', 'low', 'high'):>18}"]
    parts += [" " + f"{_number(before['load'], 1):>5}", f"{_number(after['load'], 1):>5}"]
    return " ".join(parts)


def _with(side: dict[str, Any], name: str, low: str, high: str) -> str:
    if side[name] is None:
        return "-"
    return f"{side[name]:.3f} ({side[low]:.2f}-{side[high]:.2f})"


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def _then(version: Version, where: Organisation) -> Iterator[str]:
    yield f"Nothing screens by it yet. A safety officer of {where.name} reads these figures and signs it at"
    yield f"{settings.ADDRESS}{PAGE}"


def replay(finding_id: str | None, email: str | None) -> Iterator[str]:
    """Judges a finding again by the version that made it. What moved it is told in words only to staff who may open
    the letter: a list of words is part of what someone wrote."""
    if not finding_id:
        raise Invalid("Which finding? answerable screen replay FINDING")
    by = _who(email)
    came = queries.replay(finding_id, by)
    yield f"{came.kind}, judged by {came.version}; {came.listens_now} listens now."
    if came.why:
        yield came.why
    yield f"probability {came.probability:.3f}, threshold {_threshold(came)}: {'found' if came.found else 'not found'}"
    for one in came.moved:
        yield f"  {one.by:+.3f}  {one.feature[2:] if by.kind == 'staff' else _veiled(one)}"


def _threshold(came: Replay) -> str:
    return "none" if came.threshold > 1 else f"{came.threshold:.2f}"


def _veiled(one: Moved) -> str:
    return _FEATURES.get(one.feature[:1], "a feature")


def _who(email: str | None, where: Organisation | None = None) -> Actor:
    if not email:
        return COMMAND_LINE
    found = Staff.objects.filter(email=email, is_active=True)
    staff = (found.filter(organisation=where) if where else found).first()
    if staff is None:
        raise Missing("Nobody of this address works here.")
    return actor_of(staff)
