"""Staff come by invitation, are given what they may do by others, and leave for good."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from PIL import Image

from answerable.access.roles import Role
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.ledger.models import Entry
from answerable.people import actions, queries
from answerable.people.models import Face, Invitation, Organisation, Staff, Team, Training
from answerable.people.photo import small_portrait
from answerable.people.rota import Span
from answerable.people.rules import COMMAND_LINE, initials
from tests.people.cast import DOOR, House, a_colleague, a_house, a_team, an_actor, an_organisation

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
PASSWORD = "quiet-otter-on-a-log"


@pytest.fixture
def house() -> House:
    return a_house()


def invited(house: House, *roles: Role, email: str = "new@house.example") -> tuple[Invitation, str]:
    return actions.invite(
        house.organisation.pk, email=email, identity="Nele Voss", roles=roles or (Role.RESPONDER,),
        teams=[house.team.pk], by=house.administrator,
    )


def a_photo(size: tuple[int, int] = (600, 400), kind: str = "JPEG", *, exif: bool = False) -> bytes:
    image, kept = Image.new("RGB", size, "teal"), io.BytesIO()
    tags = Image.Exif()
    if exif:
        tags[0x010F] = "MakerOfThisCamera"
    image.save(kept, kind, exif=tags)
    return kept.getvalue()


def test_an_invitation_makes_a_member_of_staff_with_roles_team_and_face(house: House) -> None:
    invitation, token = invited(house, Role.RESPONDER, Role.MEDICAL)
    staff = actions.accept_invitation(token, password=PASSWORD, display_name="Nele", languages=["de", "en"])
    actor = queries.actor_of(staff)
    assert staff.check_password(PASSWORD)
    assert staff.identity == "Nele Voss"
    assert actor.roles == {Role.RESPONDER, Role.MEDICAL}
    assert actor.teams == {house.team.pk}
    face = queries.faces([staff.pk])[staff.pk]
    assert (face.display_name, face.role_line, face.languages, face.initials) == ("Nele", "Doctor", ["de", "en"], "N")
    assert EmailAddress.objects.get(user=staff).verified
    told = list(Entry.objects.filter(touched__contains=invitation.pk).values_list("verb", flat=True))
    assert told == ["staff:invited", "staff:joined"]


def test_the_token_is_nowhere_kept_and_works_once(house: House) -> None:
    invitation, token = invited(house)
    assert token not in str(vars(Invitation.objects.get(pk=invitation.pk)))
    actions.accept_invitation(token, password=PASSWORD, display_name="Nele")
    with pytest.raises(Missing, match="not open"):
        actions.accept_invitation(token, password=PASSWORD, display_name="Nele")


def test_an_invitation_runs_out_after_three_days(house: House) -> None:
    with clock.frozen() as hand:
        _, token = invited(house)
        hand.move(timedelta(days=3))
        with pytest.raises(Missing, match="run out"):
            queries.invitation_for(token)


def test_a_newer_invitation_and_a_withdrawal_close_the_earlier_one(house: House) -> None:
    _, first = invited(house)
    invitation, second = invited(house)
    with pytest.raises(Missing):
        queries.invitation_for(first)
    assert queries.open_invitations(house.organisation.pk) == [invitation]
    actions.withdraw_invitation(invitation.pk, by=house.administrator)
    with pytest.raises(Missing):
        queries.invitation_for(second)


@pytest.mark.parametrize("password", ["short", "password1234", "nele voss nele"])
def test_a_weak_password_is_refused_with_what_is_weak(house: House, password: str) -> None:
    _, token = invited(house)
    with pytest.raises(Invalid) as refusal:
        actions.accept_invitation(token, password=password, display_name="Nele")
    assert "password" in refusal.value.why
    assert not Staff.objects.filter(email="new@house.example").exists()


def test_a_weak_password_is_no_more_welcome_from_the_command_line(house: House) -> None:
    with pytest.raises(Invalid):
        actions.add_staff(
            house.organisation.pk, email="a@b.example", identity="A B", roles=["lead"], display_name="A",
            password="short", by=COMMAND_LINE,
        )


def test_only_those_who_invite_invite_and_only_into_their_own_house(house: House) -> None:
    for by in (house.lead, an_actor(an_organisation(), Role.ADMINISTRATOR), DOOR):
        with pytest.raises(Refused):
            actions.invite(house.organisation.pk, email="x@house.example", identity="X Y", roles=["lead"], by=by)


def test_impossible_invitations_are_refused(house: House) -> None:
    good: dict[str, Any] = {"email": "x@house.example", "identity": "Xenia Young", "roles": ["lead"]}
    wrongs: list[dict[str, Any]] = [
        {"email": "x"}, {"identity": " "}, {"roles": []}, {"roles": ["king"]}, {"teams": ["tea_none"]}
    ]
    for wrong in wrongs:
        with pytest.raises(Invalid):
            actions.invite(house.organisation.pk, **(good | wrong), by=house.administrator)


def test_someone_who_works_here_is_not_invited_again(house: House) -> None:
    here = a_colleague(house.organisation)
    with pytest.raises(Conflict, match="already"):
        invited(house, email=here.email)


def test_who_leaves_cannot_act_and_comes_back_as_the_same_to_the_ledger(house: House) -> None:
    _, token = invited(house)
    staff = actions.accept_invitation(token, password=PASSWORD, display_name="Nele")
    before = staff.get_session_auth_hash()
    actions.deactivate(staff.pk, by=house.administrator)
    gone = Staff.objects.get(pk=staff.pk)
    assert not gone.is_active
    assert not gone.check_password(PASSWORD)
    assert gone.get_session_auth_hash() != before
    assert queries.actor_of(gone).roles == queries.actor_of(gone).teams == frozenset()
    _, token = invited(house, Role.SAFETY)
    back = actions.accept_invitation(token, password=PASSWORD, display_name="Nele")
    assert back.pk == staff.pk
    assert queries.actor_of(back).roles == {Role.SAFETY}


def test_the_last_administrator_stays_administrator(house: House) -> None:
    second = a_colleague(house.organisation, Role.ADMINISTRATOR)
    acting = queries.actor_of(second)
    actions.deactivate(house.administrator.id, by=acting)
    attempts: list[Callable[[], None]] = [
        lambda: actions.deactivate(second.pk, by=COMMAND_LINE),
        lambda: actions.set_roles(second.pk, ["auditor"], by=COMMAND_LINE),
    ]
    for attempt in attempts:
        with pytest.raises(Refused, match="last administrator"):
            attempt()
    assert queries.actor_of(Staff.objects.get(pk=second.pk)).roles == {Role.ADMINISTRATOR}


def test_a_team_keeps_its_lead_until_another_is_chosen(house: House) -> None:
    attempts: list[Callable[[], None]] = [
        lambda: actions.deactivate(house.lead.id, by=house.administrator),
        lambda: actions.set_roles(house.lead.id, ["responder"], by=house.administrator),
        lambda: actions.set_teams(house.lead.id, [], by=house.administrator),
    ]
    for attempt in attempts:
        with pytest.raises(Refused, match="another lead"):
            attempt()
    next_lead = a_colleague(house.organisation, Role.LEAD, teams=[house.team])
    actions.set_lead(house.team.pk, next_lead.pk, by=house.administrator)
    actions.deactivate(house.lead.id, by=house.administrator)
    assert queries.lead_of(house.team.pk) == next_lead


def test_only_a_lead_of_the_team_leads_it(house: House) -> None:
    outside = a_colleague(house.organisation, Role.LEAD)
    responder = a_colleague(house.organisation, teams=[house.team])
    for each in (outside, responder):
        with pytest.raises(Invalid):
            actions.set_lead(house.team.pk, each.pk, by=house.administrator)


def test_a_team_without_a_lead_says_so(house: House) -> None:
    with pytest.raises(Missing, match="no lead"):
        queries.lead_of(a_team(house.organisation).pk)


def test_nobody_gives_themselves_roles_teams_or_trainings(house: House) -> None:
    me = house.administrator
    with pytest.raises(Refused, match="yourself"):
        actions.set_roles(me.id, ["administrator", "responder"], by=me)
    with pytest.raises(Refused, match="yourself"):
        actions.set_teams(me.id, [house.team.pk], by=me)
    with pytest.raises(Refused, match="Someone else"):
        actions.set_training(house.lead.id, "crisis", since=date(2026, 1, 1), by=house.lead)


def test_roles_are_set_and_recorded(house: House) -> None:
    staff = a_colleague(house.organisation, Role.RESPONDER)
    actions.set_roles(staff.pk, ["safety", "responder"], by=house.administrator)
    assert queries.actor_of(staff).roles == {Role.RESPONDER, Role.SAFETY}
    told = Entry.objects.get(verb="staff:roles_set")
    assert told.why == "Roles: responder, safety."


def test_staff_of_another_house_are_nobody_here(house: House) -> None:
    foreign = a_colleague(an_organisation())
    with pytest.raises(Missing):
        actions.set_roles(foreign.pk, ["lead"], by=house.administrator)


def test_a_lead_sets_the_rota_of_their_own_team_only(house: House) -> None:
    staff = a_colleague(house.organisation, teams=[house.team])
    span = Span("answering", 0, time(8), time(12))
    actions.set_duty(staff.pk, house.team.pk, [span, span], by=house.lead)
    actions.set_duty(staff.pk, house.team.pk, [span], by=house.lead)
    assert staff.duties.count() == 1
    other = a_team(house.organisation)
    with pytest.raises(Refused, match="team"):
        actions.set_duty(staff.pk, other.pk, [span], by=house.lead)
    with pytest.raises(Invalid, match="not part"):
        actions.set_duty(staff.pk, other.pk, [span], by=house.administrator)
    with pytest.raises(Invalid, match="duty"):
        actions.set_duty(staff.pk, house.team.pk, [Span("dancing", 0, time(8), time(9))], by=house.lead)


def test_a_training_is_part_of_the_actor_while_it_holds(house: House) -> None:
    staff = a_colleague(house.organisation, teams=[house.team])
    today = clock.now().date()
    actions.set_training(staff.pk, "plain_reply", since=today, until=today, by=house.lead)
    actions.set_training(staff.pk, "crisis", since=today + timedelta(days=1), by=house.lead)
    assert queries.actor_of(staff).trained == {"plain_reply"}
    actions.end_training(staff.pk, "plain_reply", by=house.lead)
    assert queries.actor_of(staff).trained == frozenset()
    for wrong in ({"duty": "dancing", "since": today}, {"duty": "crisis", "since": today, "until": date(2020, 1, 1)}):
        with pytest.raises(Invalid):
            actions.set_training(staff.pk, **wrong, by=house.lead)  # type: ignore[arg-type]
    assert Training.objects.filter(staff=staff).count() == 1


def test_a_face_shows_what_was_chosen_and_keeps_its_photo_until_told(house: House) -> None:
    staff = a_colleague(house.organisation, teams=[house.team], identity="Doctor Adelheid Brink")
    mine = queries.actor_of(staff)
    chosen: dict[str, Any] = {"display_name": "Heidi B", "role_line": "Nurse", "own_words": "I like clear answers."}
    actions.set_face(staff.pk, **chosen, photo=a_photo(), by=mine)
    actions.set_face(staff.pk, **chosen, by=house.lead)
    face = Face.objects.get(pk=staff.pk)
    assert face.has_photo
    assert face.photo is not None
    assert Image.open(io.BytesIO(face.photo)).size == (256, 256)
    assert face.initials == "HB"
    assert "Adelheid" not in str(vars(face))
    actions.set_face(staff.pk, **chosen, photo=None, by=mine)
    assert not Face.objects.get(pk=staff.pk).has_photo


def test_a_colleague_does_not_change_anothers_face(house: House) -> None:
    staff = a_colleague(house.organisation, teams=[house.team])
    with pytest.raises(Refused):
        beside = an_actor(house.organisation, Role.RESPONDER, teams=[house.team])
        actions.set_face(staff.pk, display_name="X", role_line="Y", by=beside)


def test_an_administrator_of_another_house_does_not_change_a_face(house: House) -> None:
    staff = a_colleague(house.organisation)
    with pytest.raises(Refused):
        actions.set_face(staff.pk, display_name="X", role_line="Y", by=an_actor(an_organisation(), Role.ADMINISTRATOR))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_redrawn_small_and_without_its_metadata(kind: str) -> None:
    original = a_photo((900, 300), kind, exif=True)
    assert b"MakerOfThisCamera" in original
    small = small_portrait(original)
    assert b"MakerOfThisCamera" not in small
    assert Image.open(io.BytesIO(small)).size == (256, 256)
    assert Image.open(io.BytesIO(small)).format == "JPEG"


@pytest.mark.parametrize(
    "content",
    [b"", b"<svg onload='x'>", b"%PDF-1.7", a_photo()[:200], a_photo(kind="GIF"), b"x" * (10 * 1024 * 1024 + 1)],
    ids=["empty", "svg", "pdf", "cut", "gif", "large"],
)
def test_what_is_no_photo_is_refused(content: bytes) -> None:
    with pytest.raises(Invalid):
        small_portrait(content)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ada", "A"), ("ada brink", "AB"), ("Ada M. Brink", "AB"), ("(Ada) -", "?"), ("Øyvind Ås", "ØÅ")],
)
def test_initials_stand_where_a_photo_would(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_presence_is_written_once_a_minute_and_is_no_entry(house: House) -> None:
    staff = a_colleague(house.organisation)
    entries = Entry.objects.count()
    with clock.frozen() as hand:
        assert actions.seen(staff.pk)
        hand.move(timedelta(seconds=59))
        assert not actions.seen(staff.pk)
        hand.move(timedelta(seconds=1))
        assert actions.seen(staff.pk)
    assert Entry.objects.count() == entries


def test_only_the_command_line_or_an_administrator_sets_up(house: House) -> None:
    with pytest.raises(Refused):
        actions.set_up_organisation("other", name="Other", kind="hospital", countries=["DE"], by=DOOR)
    with pytest.raises(Refused):
        actions.set_products(house.organisation.pk, ["X"], by=an_actor(an_organisation(), Role.ADMINISTRATOR))
    with pytest.raises(Refused, match="invitation"):
        actions.add_staff(
            house.organisation.pk, email="a@b.example", identity="A B", roles=["lead"], display_name="A",
            by=house.administrator,
        )
    actions.set_products(house.organisation.pk, [" Velmora ", "", "Velmora", "Tessarin"], by=house.administrator)
    assert Organisation.objects.get(pk=house.organisation.pk).products == ["Velmora", "Tessarin"]


def test_the_first_team_takes_what_nobody_claims_until_another_does(house: House) -> None:
    assert queries.default_team(house.organisation.pk) == house.team
    second = actions.add_team(
        house.organisation.pk, "second", name="Second", community="All others", zone="UTC", hours={},
        is_default=True, by=house.administrator,
    )
    assert Team.objects.filter(organisation=house.organisation, is_default=True).get() == second
    assert [team.pk for team in queries.teams_of(house.organisation.pk)] == [house.team.pk, second.pk]


def test_an_administrator_of_another_house_changes_nothing_here(house: House) -> None:
    foreign = an_actor(an_organisation(), Role.ADMINISTRATOR)
    staff = a_colleague(house.organisation, teams=[house.team])
    for attempt in (
        lambda: actions.set_hours(house.team.pk, zone="UTC", hours={}, by=foreign),
        lambda: actions.set_lead(house.team.pk, staff.pk, by=foreign),
        lambda: actions.add_team(house.organisation.pk, "x", name="X", community="X", zone="UTC", hours={}, by=foreign),
        lambda: actions.set_duty(staff.pk, house.team.pk, [], by=foreign),
        lambda: actions.set_training(staff.pk, "crisis", since=date(2026, 1, 1), by=foreign),
        lambda: actions.deactivate(staff.pk, by=foreign),
    ):
        with pytest.raises((Refused, Missing)):
            attempt()


def test_hours_that_make_no_sense_are_not_kept(house: House) -> None:
    with pytest.raises(Invalid, match="time zone"):
        actions.set_hours(house.team.pk, zone="Mars/Base", hours={}, by=house.lead)
    actions.set_hours(house.team.pk, zone="UTC", hours={"sat": [["10:00", "12:00"]]}, by=house.lead)
    assert queries.hours_of(queries.team(house.team.pk)).days == {5: ((time(10), time(12)),)}
