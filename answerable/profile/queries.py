"""Reads of profiles: the rules that hold, what is unsigned, what changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from django.db.models import QuerySet

from answerable.kit.errors import Missing
from answerable.kit.once import once
from answerable.kit.together import Later, later
from answerable.people.models import Organisation
from answerable.profile.body import differences, facts_of
from answerable.profile.models import Profile
from answerable.profile.value import Rules, rules_of, with_facts

Signed = tuple[str, str, list[str]]


def rules_for(organisation_id: str, country: str) -> Rules:
    """The rules that hold for someone in this country; one query.

    Without a profile signed for it, those of the home country hold, with this country's own emergency number
    and crisis lines. Missing while neither is signed.
    """
    return rules_in(signed_later(organisation_id).rows, country)


def rules_in(rows: Sequence[Signed], country: str) -> Rules:
    """The same, by what is signed. Missing while nothing is."""
    found = among(rows, [country])
    if country not in found:
        raise Missing("The rules of this organisation are not signed yet.")
    return found[country]


def rules_by_country(organisation_id: str, countries: Iterable[str]) -> dict[str, Rules]:
    """The same for several countries, in one query; empty while nothing is signed at home or there."""
    return among(signed_later(organisation_id).rows, countries)


def signed_later(organisation_id: str) -> Later[Signed]:
    """What is signed there, the newest first, to be asked together with other questions: id, country, the countries
    of the organisation with its home first."""
    return later(_signed, organisation=organisation_id)


def among(rows: Sequence[Signed], countries: Iterable[str]) -> dict[str, Rules]:
    """The rules that hold in these countries, by what is signed."""
    latest: dict[str, str] = {}
    for profile_id, place, _ in rows:
        latest.setdefault(place, profile_id)
    home = rows[0][2][0] if rows and rows[0][2] else ""
    held = {country: latest.get(country) or latest.get(home) for country in countries}
    return {country: _rules(profile_id, country) for country, profile_id in held.items() if profile_id}


@once()
def _signed(*, organisation: str) -> QuerySet[Profile, Signed]:
    rows = Profile.objects.filter(organisation=organisation, signed_at__isnull=False).order_by("-version")
    return rows.values_list("id", "country", "organisation__countries")


@lru_cache(maxsize=512)
def _rules(profile_id: str, country: str) -> Rules:
    # A signed version never changes, so what was read once stays true.
    profile = Profile.objects.get(pk=profile_id, signed_at__isnull=False)
    rules = rules_of(profile.body, profile_id=profile.pk, version=profile.version)
    return rules if profile.country == country else with_facts(rules, country, facts_of(country))


def unsigned(organisation_id: str) -> list[str]:
    """The countries of this organisation for which no profile is signed."""
    organisation = Organisation.objects.filter(pk=organisation_id).first()
    if organisation is None:
        raise Missing("There is no such organisation.")
    signed = Profile.objects.filter(organisation=organisation, signed_at__isnull=False)
    held = set(signed.values_list("country", flat=True))
    return [country for country in organisation.countries if country not in held]


def unsigned_anywhere() -> list[tuple[str, str]]:
    """The short name and country of every organisation's profile that is not signed: what keeps it from going live."""
    signed = set(Profile.objects.filter(signed_at__isnull=False).values_list("organisation", "country"))
    organisations = Organisation.objects.order_by("slug").values_list("pk", "slug", "countries")
    needed = [(pk, slug, country) for pk, slug, countries in organisations for country in countries]
    return [(slug, country) for pk, slug, country in needed if (pk, country) not in signed]


def profile(profile_id: str) -> Profile:
    """This version; Missing when there is none."""
    found = Profile.objects.filter(pk=profile_id).select_related("organisation").first()
    if found is None:
        raise Missing("There is no such profile.")
    return found


def signed_profile(organisation_id: str, country: str) -> Profile | None:
    """The signed version that holds for this country itself."""
    versions = Profile.objects.filter(organisation=organisation_id, country=country, signed_at__isnull=False)
    return versions.order_by("-version").first()


def versions_of(organisation_id: str, country: str | None = None) -> list[Profile]:
    """All versions, the newest first."""
    versions = Profile.objects.filter(organisation=organisation_id)
    return list((versions.filter(country=country) if country else versions).order_by("country", "-version"))


def diff(profile_a: Profile | str, profile_b: Profile | str) -> list[str]:
    """What the second changes of the first, a plain line each."""
    one, other = (profile(each) if isinstance(each, str) else each for each in (profile_a, profile_b))
    return differences(one.body, other.body)
