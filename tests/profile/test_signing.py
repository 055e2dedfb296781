"""A profile holds once a named role has signed it, and is never changed after."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction
from pytest_django import DjangoAssertNumQueries

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.ledger.models import Entry
from answerable.people import queries as people
from answerable.people.models import Organisation
from answerable.people.rules import COMMAND_LINE
from answerable.profile import actions, frozen, queries
from answerable.profile.models import Profile
from tests.people.cast import a_colleague, an_actor, an_organisation

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
NAME = "Clara Moreau"


def a_signer(organisation: Organisation, *roles: Role) -> Actor:
    return people.actor_of(a_colleague(organisation, *(roles or (Role.LEGAL,)), identity=NAME))


def signed(organisation: Organisation, country: str, by: Actor, **choices: object) -> Profile:
    draft = actions.draft(organisation.pk, country, choices=choices, by=COMMAND_LINE)
    return actions.sign(draft.pk, printed_name=NAME, by=by)


def test_nothing_holds_before_it_is_signed() -> None:
    organisation = an_organisation(countries=("DE", "FR"))
    draft = actions.draft(organisation.pk, "DE", by=COMMAND_LINE)
    with pytest.raises(Missing, match="not signed"):
        queries.rules_for(organisation.pk, "DE")
    assert queries.unsigned(organisation.pk) == ["DE", "FR"]
    actions.sign(draft.pk, printed_name=" clara  MOREAU ", by=a_signer(organisation))
    assert queries.rules_for(organisation.pk, "DE").profile_id == draft.pk
    assert queries.unsigned(organisation.pk) == ["FR"]
    assert (organisation.slug, "FR") in queries.unsigned_anywhere()
    assert (organisation.slug, "DE") not in queries.unsigned_anywhere()


def test_the_signature_keeps_name_time_and_role_and_the_ledger_its_digest() -> None:
    organisation = an_organisation()
    by = a_signer(organisation, Role.REGULATORY, Role.RESPONDER)
    profile = signed(organisation, "DE", by)
    assert (profile.signed_by, profile.signed_name, profile.signed_role) == (by.id, NAME, "regulatory")
    entry = Entry.objects.get(verb="profile:signed")
    assert entry.mac == profile.digest
    assert entry.touched == f"profile:{profile.pk}"


def test_a_signature_is_ones_own_name_in_print() -> None:
    organisation = an_organisation()
    draft = actions.draft(organisation.pk, "DE", by=COMMAND_LINE)
    with pytest.raises(Invalid, match="own name"):
        actions.sign(draft.pk, printed_name="C. Moreau", by=a_signer(organisation))


def test_only_a_role_that_signs_profiles_signs_and_only_at_home() -> None:
    organisation = an_organisation()
    draft = actions.draft(organisation.pk, "DE", by=COMMAND_LINE)
    for by in (a_signer(organisation, Role.ADMINISTRATOR), a_signer(an_organisation()), COMMAND_LINE):
        with pytest.raises(Refused):
            actions.sign(draft.pk, printed_name=NAME, by=by)


def test_only_those_who_set_up_or_sign_draft_and_only_at_home() -> None:
    organisation = an_organisation()
    for role in (Role.ADMINISTRATOR, Role.LEGAL):
        actions.draft(organisation.pk, "DE", by=an_actor(organisation, role))
        with pytest.raises(Refused):
            actions.draft(organisation.pk, "DE", by=an_actor(an_organisation(), role))
    with pytest.raises(Refused):
        actions.draft(organisation.pk, "DE", by=an_actor(organisation, Role.RESPONDER))


def test_each_draft_is_the_next_version_and_the_latest_signed_one_holds() -> None:
    organisation = an_organisation()
    by = a_signer(organisation)
    first = signed(organisation, "DE", by)
    second = actions.draft(organisation.pk, "DE", choices={"clocks": {"review": {"minutes": 20}}}, by=by)
    assert (first.version, second.version) == (1, 2)
    assert queries.rules_for(organisation.pk, "DE").minutes["review"] == 10
    actions.sign(second.pk, printed_name=NAME, by=by)
    assert queries.rules_for(organisation.pk, "DE").minutes["review"] == 20
    assert [each.version for each in queries.versions_of(organisation.pk, "DE")] == [2, 1]
    assert "clocks, review, minutes: 20, it was 10" in queries.diff(first.pk, second.pk)


def test_a_version_is_signed_once_and_never_behind_a_later_one() -> None:
    organisation = an_organisation()
    by = a_signer(organisation)
    early = actions.draft(organisation.pk, "DE", by=by)
    late = signed(organisation, "DE", by)
    for profile in (early, late):
        with pytest.raises(Conflict, match="already"):
            actions.sign(profile.pk, printed_name=NAME, by=by)


def test_a_draft_that_was_changed_behind_our_back_is_not_signed() -> None:
    organisation = an_organisation()
    draft = actions.draft(organisation.pk, "DE", by=COMMAND_LINE)
    Profile.objects.filter(pk=draft.pk).update(body={**draft.body, "handover_minutes": {"value": 1}})
    with pytest.raises(Conflict, match="changed"):
        actions.sign(draft.pk, printed_name=NAME, by=a_signer(organisation))


def test_the_database_itself_refuses_to_change_a_signed_profile() -> None:
    with connection.cursor() as cursor:
        names = "SELECT 1 FROM pg_trigger WHERE tgname = %s" if connection.vendor == "postgresql" else (
            "SELECT 1 FROM sqlite_master WHERE name = %s")
        cursor.execute(names, ["profile_signed_stays"])
        stands = cursor.fetchone() is not None
    if not stands:  # tables made without migrations
        frozen.put_up(connection)
    organisation = an_organisation()
    profile = signed(organisation, "DE", a_signer(organisation))
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        Profile.objects.filter(pk=profile.pk).update(body={})
    draft = actions.draft(organisation.pk, "DE", by=COMMAND_LINE)
    assert Profile.objects.filter(pk=draft.pk).update(drafted_by="x") == 1


def test_someone_in_another_country_has_the_homes_rules_and_their_own_numbers() -> None:
    organisation = an_organisation(countries=("US", "FR"))
    home = signed(organisation, "US", a_signer(organisation))
    abroad = queries.rules_for(organisation.pk, "FR")
    assert (abroad.profile_id, abroad.country, abroad.signed_for) == (home.pk, "FR", "US")
    assert abroad.emergency is not None
    assert abroad.emergency.number == "112"
    assert [line.number for line in abroad.crisis_lines] == ["3114"]
    nowhere = queries.rules_for(organisation.pk, "XX")
    assert (nowhere.emergency, nowhere.crisis_lines) == (None, ())


def test_a_country_of_its_own_goes_before_the_home() -> None:
    organisation = an_organisation(countries=("US", "FR"))
    by = a_signer(organisation)
    signed(organisation, "US", by)
    french = signed(organisation, "FR", by, handover_minutes={"value": 30})
    rules = queries.rules_for(organisation.pk, "FR")
    assert (rules.profile_id, rules.signed_for, rules.handover_minutes) == (french.pk, "FR", 30)


def test_another_countrys_signature_alone_is_not_the_homes() -> None:
    organisation = an_organisation(countries=("US", "FR"))
    signed(organisation, "FR", a_signer(organisation))
    with pytest.raises(Missing):
        queries.rules_for(organisation.pk, "US")


def test_reading_the_rules_again_costs_one_query(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    organisation = an_organisation()
    signed(organisation, "DE", a_signer(organisation))
    first = queries.rules_for(organisation.pk, "DE")
    with django_assert_num_queries(1):
        assert queries.rules_for(organisation.pk, "DE") is first
