"""Who is here: staff with a second factor, people for a day, side by side, and nobody else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.core.cache import cache
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from answerable.kit import clock
from answerable.ledger.models import Entry
from answerable.people import actions, adapter
from answerable.people.adapter import SecondFactorAdapter, StaffMail
from answerable.people.models import Staff
from tests.people.cast import House, a_colleague, a_house, someone

PASSWORD = "quiet-otter-on-a-log"
pytestmark = [pytest.mark.django_db(databases=["default", "keys"]), pytest.mark.urls("tests.people.urls")]


@pytest.fixture
def house() -> House:
    return a_house()


@pytest.fixture
def ada(house: House) -> Staff:
    return a_colleague(house.organisation, teams=[house.team], password=PASSWORD)


@pytest.fixture(autouse=True)
def no_earlier_tries() -> None:
    cache.clear()  # failed sign-ins are counted there


def who(client: Client) -> dict[str, Any]:
    answer: dict[str, Any] = client.get("/who/").json()
    return answer


def sign_in(client: Client, staff: Staff, password: str = PASSWORD) -> Any:
    return client.post("/staff/login/", {"login": staff.email, "password": password})


def a_second_factor(staff: Staff) -> str:
    secret: str = totp.generate_totp_secret()
    totp.TOTP.activate(staff, secret)
    return secret


def code_of(secret: str) -> str:
    return str(totp.format_hotp_value(totp.hotp_value(secret, int(time.time()) // 30)))


def test_a_visitor_is_nobody_and_costs_no_query(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        assert who(client) == {"staff": None, "person": None, "pending": False}


def test_a_password_alone_lets_nobody_in(client: Client, ada: Staff) -> None:
    sign_in(client, ada)
    assert who(client) == {"staff": None, "person": None, "pending": True}


def test_recovery_codes_alone_are_no_second_factor(client: Client, ada: Staff) -> None:
    sign_in(client, ada)
    Authenticator.objects.create(user=ada, type=Authenticator.Type.RECOVERY_CODES, data={})
    assert who(client)["pending"]


def test_password_and_code_together_sign_in_and_the_ledger_knows(client: Client, ada: Staff) -> None:
    secret = a_second_factor(ada)
    assert sign_in(client, ada)["Location"].startswith("/staff/2fa/authenticate/")
    assert who(client)["staff"] is None
    client.post("/staff/2fa/authenticate/", {"code": code_of(secret)})
    assert who(client) == {"staff": ada.pk, "person": None, "pending": False}
    entry = Entry.objects.get(verb="staff:signed_in")
    assert (entry.actor_id, entry.touched) == (ada.pk, f"staff:{ada.pk}")


def test_a_wrong_password_is_told_to_nobody_and_recorded_for_nobody(client: Client, ada: Staff) -> None:
    assert sign_in(client, ada, "wrong-otter-on-a-log").status_code == 200
    assert not who(client)["pending"]
    assert not Entry.objects.filter(verb="staff:signed_in").exists()


def test_who_is_here_costs_one_query_beside_session_and_user(
    client: Client, ada: Staff, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    secret = a_second_factor(ada)
    sign_in(client, ada)
    client.post("/staff/2fa/authenticate/", {"code": code_of(secret)})
    with django_assert_num_queries(3):
        assert who(client)["staff"] == ada.pk


def test_the_secret_of_a_second_factor_is_sealed(ada: Staff) -> None:
    secret = a_second_factor(ada)
    kept = Authenticator.objects.get(user=ada).data["secret"]
    assert secret not in kept
    assert SecondFactorAdapter().decrypt(kept) == secret


def test_deactivation_ends_every_session(client: Client, house: House, ada: Staff) -> None:
    secret = a_second_factor(ada)
    sign_in(client, ada)
    client.post("/staff/2fa/authenticate/", {"code": code_of(secret)})
    assert who(client)["staff"] == ada.pk
    actions.deactivate(ada.pk, by=house.administrator)
    assert who(client) == {"staff": None, "person": None, "pending": False}
    sign_in(client, ada)
    assert who(client)["staff"] is None


def test_a_session_of_before_the_deactivation_stays_dead_after_a_return(
    client: Client, house: House, ada: Staff
) -> None:
    a_second_factor(ada)
    client.force_login(ada, "allauth.account.auth_backends.AuthenticationBackend")
    assert who(client)["staff"] == ada.pk
    actions.deactivate(ada.pk, by=house.administrator)
    _, token = actions.invite(
        house.organisation.pk, email=ada.email, identity="Ada Brink", roles=["responder"], by=house.administrator
    )
    a_second_factor(actions.accept_invitation(token, password=PASSWORD, display_name="Ada"))
    assert who(client)["staff"] is None


def test_the_demo_door_opens_in_the_demo_only(client: Client, settings: Settings, ada: Staff) -> None:
    settings.DEMO = False
    assert client.get(f"/demo/{ada.pk}/").status_code == 403
    assert who(client)["staff"] is None
    settings.DEMO = True
    client.get(f"/demo/{ada.pk}/")
    assert who(client)["staff"] == ada.pk
    settings.DEMO = False  # a deployment that leaves the demo behind leaves its sessions behind
    assert who(client) == {"staff": None, "person": None, "pending": True}


def test_a_person_and_staff_are_signed_in_side_by_side(
    client: Client, settings: Settings, house: House, ada: Staff
) -> None:
    settings.DEMO = True
    person, _ = someone(house.organisation)
    other = a_colleague(house.organisation)
    client.get(f"/prove/{person.pk}/")
    client.get(f"/demo/{ada.pk}/")
    assert who(client) == {"staff": ada.pk, "person": person.pk, "pending": False}
    client.get(f"/demo/{other.pk}/")
    assert who(client) == {"staff": other.pk, "person": person.pk, "pending": False}
    client.get("/leave/")
    assert who(client) == {"staff": other.pk, "person": None, "pending": False}


def test_signing_in_gives_the_session_a_new_name(client: Client, house: House) -> None:
    person, _ = someone(house.organisation)
    client.get(f"/prove/{person.pk}/")
    first = client.session.session_key
    client.get(f"/prove/{person.pk}/")
    assert client.session.session_key != first


def test_a_person_is_signed_out_after_twelve_hours_whatever_they_do(client: Client, house: House) -> None:
    person, _ = someone(house.organisation)
    client.get(f"/prove/{person.pk}/")
    with clock.frozen() as hand:
        for _ in range(11):
            hand.move(timedelta(hours=1))
            assert who(client)["person"] == person.pk
        hand.move(timedelta(hours=1, seconds=1))
        assert who(client)["person"] is None


def test_nobody_signs_up(client: Client) -> None:
    client.post("/staff/signup/", {"email": "a@b.example", "password1": PASSWORD, "password2": PASSWORD})
    assert not Staff.objects.filter(email="a@b.example").exists()


@pytest.fixture
def posted() -> Iterator[list[StaffMail]]:
    letters: list[StaffMail] = []
    before, adapter.post_staff_mail = adapter.post_staff_mail, letters.append
    yield letters
    adapter.post_staff_mail = before


def test_a_forgotten_password_is_mailed_by_the_house_and_to_staff_only(
    client: Client, ada: Staff, posted: list[StaffMail]
) -> None:
    known = client.post("/staff/password/reset/", {"email": ada.email})
    unknown = client.post("/staff/password/reset/", {"email": "stranger@post.example"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert [(letter.to, letter.subject) for letter in posted] == [(ada.email, "Choose a new password")]
    assert "/staff/password/reset/key/" in posted[0].text


def test_no_mail_is_lost_in_silence_where_nobody_posts_it() -> None:
    with pytest.raises(RuntimeError, match="post_staff_mail"):
        adapter._nobody_posts(StaffMail("sta_1", "a@b.example", "s", "t"))
