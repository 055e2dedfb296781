"""Which version listens, told anew for each batch, so that a signature holds at once in every process."""

from collections.abc import Collection
from functools import lru_cache

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.engines import screen as engine
from answerable.hearing import rules
from answerable.hearing.models import Version
from answerable.hearing.weighing import opened
from answerable.kit import logs
from answerable.kit.errors import Missing
from answerable.kit.once import once

NO_SUCH_VERSION = "We could not find this version of the screen."
log = logs.get(__name__)


def version_for(organisation_id: str) -> engine.Version:
    """Who listens for this organisation now: what was signed last and not ended, else what is shipped."""
    return versions_for([organisation_id])[organisation_id]


def versions_for(organisation_ids: Collection[str]) -> dict[str, engine.Version]:
    """The same for several, in one look. What cannot be read keeps no message waiting: the shipped version listens."""
    listening = dict(_listening(organisations=sorted(organisation_ids)))
    return {one: _usable(listening[one]) if one in listening else engine.shipped_version() for one in organisation_ids}


def _usable(version_id: str) -> engine.Version:
    try:
        return by_id(version_id)
    except ValueError as trouble:
        log.warning("hearing.shipped_listens", version_id=version_id, error=type(trouble).__name__)
        return engine.shipped_version()


@lru_cache(maxsize=32)
def by_id(version_id: str) -> engine.Version:
    """This version as the engine judges by it. ValueError where what it grew out of is not here."""
    return opened(Version.objects.get(pk=version_id))


@once()
def _listening(*, organisations: Collection[str]) -> QuerySet[Version, tuple[str, str]]:
    rows = Version.objects.filter(organisation_id__among=organisations, signed_at__isnull=False, ended_at__isnull=True)
    return rows.values_list("organisation_id", "pk")


def current(organisation_id: str) -> Version | None:
    """The signed version that is not ended; None where the shipped one listens."""
    return Version.objects.filter(organisation=organisation_id, signed_at__isnull=False, ended_at=None).first()


def waiting(organisation_id: str) -> list[Version]:
    """Those that wait for a signature, the newest first."""
    return list(Version.objects.filter(organisation=organisation_id, signed_at=None, ended_at=None).order_by("-number"))


def history(organisation_id: str) -> list[Version]:
    """All there ever were, the newest first."""
    return list(Version.objects.filter(organisation=organisation_id).order_by("-number"))


def version_row(version_id: str, by: Actor) -> Version:
    """This version, for someone of its organisation. Raises Missing, and Refused for who may not see it."""
    row = Version.objects.filter(pk=version_id).first()
    if row is None or (by.kind == "staff" and row.organisation_id != by.organisation):
        raise Missing(NO_SUCH_VERSION)
    if by.kind == "staff":
        rules.may_see(by, row.organisation_id).or_refuse()
    return row


def named(organisation_id: str, name: str) -> engine.Version | None:
    """The version that had this name there; None where it cannot be brought back."""
    shipped = engine.shipped_version()
    if name == shipped.name:
        return shipped
    row = Version.objects.filter(organisation=organisation_id, name=name).first()
    try:
        return by_id(row.pk) if row else None
    except ValueError:
        return None


def learned(organisation_id: str) -> Version | None:
    """The version that listens now, where it weighs otherwise than the shipped one."""
    now = current(organisation_id)
    return now if now and now.engine == engine.shipped_version().name and bytes(now.weights) else None


def alike(organisation_id: str) -> list[str]:
    """The names of all versions that weigh as the one that listens now does, whatever their thresholds."""
    shipped, now = engine.shipped_version().name, learned(organisation_id)
    weights = bytes(now.weights) if now else b""
    rows = Version.objects.filter(organisation=organisation_id, engine=shipped).values_list("name", "weights")
    names = [name for name, one in rows if bytes(one) == weights]
    return names if weights else [shipped, *names]
