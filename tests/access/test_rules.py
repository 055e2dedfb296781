"""What each role may do, and nobody else."""

from __future__ import annotations

import pytest

from answerable.access.actor import Actor, person, software
from answerable.access.check import check
from answerable.access.roles import NAMES, OF_PERSON, OF_ROLE, OF_SOFTWARE, SENTENCES, Permission, Role
from answerable.access.rules import may, may_in_team
from answerable.kit.errors import Refused


def staff(*roles: Role, teams: frozenset[str] = frozenset()) -> Actor:
    return Actor("staff", "sta_1", roles=frozenset(roles), teams=teams)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("permission", list(Permission))
def test_a_role_allows_exactly_what_its_table_says(role: Role, permission: Permission) -> None:
    assert may(staff(role), permission).ok is (permission in OF_ROLE[role])


@pytest.mark.parametrize("permission", list(Permission))
def test_software_and_persons_have_tables_of_their_own(permission: Permission) -> None:
    assert may(software("screen"), permission).ok is (permission in OF_SOFTWARE)
    assert may(person("per_1"), permission).ok is (permission in OF_PERSON)


def test_a_person_or_software_gains_nothing_from_a_role() -> None:
    everything = frozenset(Role)
    assert not may(Actor("person", "per_1", roles=everything), Permission.READ_THREAD)
    assert not may(Actor("software", "screen", roles=everything), Permission.WRITE_REPLY)


def test_every_role_has_its_name_and_sentence() -> None:
    assert set(NAMES) == set(SENTENCES) == set(OF_ROLE) == set(Role)
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())


def test_every_permission_is_held_by_someone() -> None:
    held = OF_SOFTWARE | OF_PERSON | frozenset().union(*OF_ROLE.values())
    assert held == frozenset(Permission)


def test_no_role_that_sets_up_reads_anyones_words() -> None:
    for role in (Role.ADMINISTRATOR, Role.AUDITOR):
        assert not OF_ROLE[role] & {Permission.READ_THREAD, Permission.SEE_QUEUE, Permission.OPEN_UNSCREENED}


def test_software_never_writes_signs_or_reads_as_a_person_would() -> None:
    human = {Permission.WRITE_REPLY, Permission.SIGN_MEDICAL, Permission.SIGN_LEGAL, Permission.SIGN_REGULATORY,
             Permission.READ_THREAD, Permission.OPEN_UNSCREENED, Permission.SIGN_PROFILE}
    assert not OF_SOFTWARE & human


def test_staff_act_inside_their_teams_only() -> None:
    here = staff(Role.RESPONDER, teams=frozenset({"tea_1"}))
    assert may_in_team(here, Permission.READ_THREAD, "tea_1")
    elsewhere = may_in_team(here, Permission.READ_THREAD, "tea_2")
    assert not elsewhere
    assert "team" in elsewhere.why
    with pytest.raises(Refused, match="team"):
        check(here, Permission.READ_THREAD, team="tea_2")


def test_the_check_says_why() -> None:
    with pytest.raises(Refused, match="invite staff"):
        check(staff(Role.RESPONDER), Permission.INVITE_STAFF)
    check(staff(Role.ADMINISTRATOR), Permission.INVITE_STAFF)
