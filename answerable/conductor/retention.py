"""How long each kind of data is kept and why, in one table; what is kept longer is swept, a part every hour."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import Count, Max, Q, QuerySet

from answerable.consent import actions as consent
from answerable.consent.models import Erasure, Hold, Opening
from answerable.consent.rules import RETENTION
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Arrival, Presence, Thread
from answerable.journey.delivery import actions as delivery
from answerable.journey.delivery.models import Delivery, DemoMail
from answerable.journey.review import actions as review
from answerable.journey.review.models import ProofTry
from answerable.kit import clock, logs
from answerable.kit.errors import Unmet
from answerable.people import actions as people
from answerable.people.actions.codes import KEPT_FOR
from answerable.people.models import Invitation, Organisation, SignInCode
from answerable.profile.queries import rules_by_country

MOST_ROWS = 2000  # of one kind in an hour: whoever writes a letter meanwhile must not wait for the sweep
MOST_PEOPLE = 50
DAY, MONTH = timedelta(days=1), timedelta(days=30)
YEAR = timedelta(days=365.25)
log = logs.get(__name__)


@dataclass(frozen=True)
class Kept:
    """One kind of data. `old` finds what was kept long enough, at a moment; `forget` throws away rows by their ids.

    Without them it is not swept: `how_long` says what ends it.
    """

    what: str
    how_long: str
    why: str
    old: Callable[[datetime], "QuerySet[Any]"] | None = None
    forget: Callable[[list[Any]], int] | None = None


def _codes(now: datetime) -> "QuerySet[Any]":
    return SignInCode.objects.filter(expires_at__lt=now - KEPT_FOR)


def _sessions(now: datetime) -> "QuerySet[Any]":
    return Session.objects.filter(expire_date__lt=now)


def _presences(now: datetime) -> "QuerySet[Any]":
    return Presence.objects.filter(seen_at__lt=now - DAY)


def _openings(now: datetime) -> "QuerySet[Any]":
    return Opening.objects.filter(quarter__lt=now - DAY)


def _tries(now: datetime) -> "QuerySet[Any]":
    return ProofTry.objects.filter(at__lt=now - DAY)


def _invitations(now: datetime) -> "QuerySet[Any]":
    return Invitation.objects.filter(expires_at__lt=now - MONTH)


def _payloads(now: datetime) -> "QuerySet[Any]":
    # Nothing else has a payload, and for these there is an index.
    waits = Q(parked_at__isnull=False) | Q(due_at__isnull=False)
    return Delivery.objects.filter(waits, payload_sealed__isnull=False, made_at__lt=now - MONTH)


def _demo_mail(now: datetime) -> "QuerySet[Any]":
    return DemoMail.objects.filter(at__lt=now - MONTH)


def _arrivals(now: datetime) -> "QuerySet[Any]":
    left = Arrival.objects.filter(raw_sealed__isnull=False, received_at__lt=now - MONTH)
    return left.exclude(parked_at__isnull=False, settled_at=None).exclude(parked_at=None, sorted_at=None)


def _end_sessions(_: list[Any]) -> int:
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
    return 0  # none of our rows: to count them would be to go round again for nothing


TABLE: tuple[Kept, ...] = (
    Kept("sign-in codes", "1 day after they ran out", "GDPR Art. 5(1)(c): they prove nothing any more. House default.",
         _codes, lambda _: people.forget_codes(by=RETENTION)),
    Kept("sessions", "until they run out, 12 hours after the last visit at most",
         "GDPR Art. 5(1)(e): a draft put aside and who was signed in lie in them. House default.",
         _sessions, _end_sessions),
    Kept("who looks at a conversation now", "1 day", "GDPR Art. 5(1)(c): shown for a minute. House default.",
         _presences, lambda ids: dialogue.forget_presences(ids)),
    Kept("marks of an opening", "1 day",
         "GDPR Art. 5(1)(c): they keep one entry a quarter of an hour; the entry itself stays. House default.",
         _openings, lambda ids: consent.forget_openings(ids)),
    Kept("tries to sign", "1 day", "They close a door for minutes; each failed one stays in the ledger, as 21 CFR"
         " 11.300(d) asks. House default.", _tries, lambda ids: review.forget_tries(ids)),
    Kept("invitations of staff", "30 days after they ran out",
         "GDPR Art. 5(1)(e): names and addresses of those who never came. House default.",
         _invitations, lambda ids: people.forget_invitations(ids, by=RETENTION)),
    Kept("letters that could not leave", "30 days", "GDPR Art. 5(1)(c): a code or link in them is worthless by then."
         " House default.", _payloads, lambda ids: delivery.forget_payloads(ids, by=RETENTION)),
    Kept("mail as it came", "30 days, once it is sorted or someone saw to it",
         "GDPR Art. 5(1)(e): its letter stands with the person; automatic answers and reports are worth no more."
         " House default.", _arrivals, lambda _: dialogue.forget_arrivals(clock.now() - MONTH, MOST_ROWS)),
    Kept("the mailbox of a demonstration", "30 days", "House default; only a demonstration has one.",
         _demo_mail, lambda ids: delivery.forget_demo_mail(ids, by=RETENTION)),
    Kept("what the screen gave each letter, and samples read blind", "as long as the conversation; counts stay",
         "GDPR Art. 5(1)(e): they go with the person. How many were read, and what was missed, names nobody and proves"
         " how well the screen hears."),
    Kept("conversations, names and addresses", "as many years after the last letter as the signed rules say",
         "GDPR Art. 5(1)(e), and what the country's law asks of this kind of organisation: theirs to choose."),
    Kept("answers that were signed", "without end, under a key of their own",
         "21 CFR 11.10(c) and 314.80(j), GDPR Art. 17(3)(b): what law makes us keep outlives an erasure."),
    Kept("the ledger", "without end", "GDPR Art. 5(2): it proves what was done, and holds no word of anyone."),
    Kept("wrapped keys in backups", "7 days", "GDPR Art. 17: an erased person comes back out of nothing else."
         " `answerable backup` removes older ones."),
)


def sweep(now: datetime) -> int:
    """A part of everything that was kept long enough; how many rows and people that was."""
    return sum(_swept(kind, now) for kind in TABLE) + _erase_expired(now)


def _swept(kind: Kept, now: datetime) -> int:
    if kind.old is None or kind.forget is None:
        return 0
    ids = list(kind.old(now).order_by("pk").values_list("pk", flat=True)[:MOST_ROWS])
    return kind.forget(ids) if ids else 0


def overdue(now: datetime) -> dict[str, int]:
    """How many rows of each kind wait to be swept."""
    return {kind.what: kind.old(now).count() for kind in TABLE if kind.old is not None}


def _erase_expired(now: datetime) -> int:
    return sum(_erased(person_id, before) for person_id, before in _expired(now))


def _erased(person_id: str, before: datetime) -> int:
    try:
        dialogue.erase_expired(person_id, before=before)
    except Unmet as refusal:
        log.info("retention.kept", person_id=person_id, kind=type(refusal).__name__.lower())
        return 0
    return 1


def _expired(now: datetime) -> Iterator[tuple[str, datetime]]:
    """People whose conversations all rested before the moment that their country's signed rules name."""
    for organisation in Organisation.objects.all():
        years = years_of(organisation.pk, organisation.countries)
        for country, kept in years.items():
            if kept:
                before = now - kept * YEAR
                yield from ((one, before) for one in _resting(organisation.pk, country, years, before))


def years_of(organisation_id: str, countries: Collection[str]) -> dict[str, int]:
    """The years that each country's signed rules name, the home country first; 0 where conversations stay."""
    return {country: rules.kept_years for country, rules in rules_by_country(organisation_id, countries).items()}


def _resting(organisation_id: str, country: str, known: Collection[str], before: datetime) -> list[str]:
    """Those of one country; the home country's rules hold for all whose own country has none."""
    theirs = Q(person__country=country)
    if country == next(iter(known)):
        theirs |= ~Q(person__country__in=list(known))
    people_ = Thread.objects.filter(theirs, person__organisation=organisation_id).order_by().values("person")
    rested = people_.annotate(last=Max("last_at"), open=Count("pk", filter=~Q(state="resting")))
    old = rested.filter(last__lt=before, open=0).exclude(person__in=Erasure.objects.values("pk"))
    free = old.exclude(person__in=Hold.objects.filter(lifted_at=None).values("person_id"))
    return list(free.order_by("last").values_list("person", flat=True)[:MOST_PEOPLE])
