"""How staff come in: password, then something they hold; until then, nothing else opens."""

from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from answerable.journey.delivery.models import Delivery
from answerable.ledger.models import Entry
from answerable.people import adapter
from answerable.people.adapter import StaffMail
from tests.cast import PASSWORD, House
from tests.desk.staffroom.signing_in import code_for, with_app

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ADDRESS = "marta@quillmere.example"


@pytest.fixture(autouse=True)
def fresh_limits() -> None:
    cache.clear()


def sign_in(client: Client, password: str = PASSWORD) -> str:
    answer = client.post("/staff/login/", {"login": ADDRESS, "password": password, "next": "/staff/home/"})
    return str(answer.get("Location", ""))


def test_a_password_alone_leads_to_the_set_up_page_and_to_nothing_else(house: House) -> None:
    client = Client()
    sign_in(client)
    for path in ("/staff/", "/staff/team/", "/staff/me/", "/desk/", "/staff/rota/", "/staff/home/"):
        assert client.get(path)["Location"].startswith("/staff/2fa/"), path
    page = client.get("/staff/2fa/").content.decode()
    assert "One thing before you begin" in page
    assert "Set up an app of codes" in page and "Set up a passkey" in page


def test_a_wrong_password_is_said_kindly_and_opens_nothing(house: House) -> None:
    client = Client()
    answer = client.post("/staff/login/", {"login": ADDRESS, "password": "something else entirely"})
    assert answer.status_code == 200
    assert 'role="alert"' in answer.content.decode()
    assert client.get("/staff/")["Location"].startswith("/staff/login/")


def test_an_app_of_codes_is_set_up_with_a_square_and_its_secret_as_text(
    house: House, django_capture_on_commit_callbacks: Any
) -> None:
    client = Client()
    sign_in(client)
    again = client.get("/staff/2fa/totp/activate/")["Location"]
    client.post(again, {"password": PASSWORD, "next": "/staff/2fa/totp/activate/"})
    page = client.get("/staff/2fa/totp/activate/")
    secret = page.context["form"].secret
    assert "data:image/svg+xml;base64," in page.content.decode()
    assert " ".join(secret[at : at + 4] for at in range(0, len(secret), 4)) in page.content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        done = client.post("/staff/2fa/totp/activate/", {"code": code_for(secret)})
    codes = client.get(done["Location"])
    assert codes.content.decode().count("<code>") == 10
    assert client.get("/staff/").status_code == 200
    assert Entry.objects.filter(verb="staff:second_factor_added").exists()


def test_next_time_the_code_is_asked_for_before_anything_opens(house: House) -> None:
    with_app(house.staff["marta"], SECRET)
    client = Client()
    assert sign_in(client).startswith("/staff/2fa/authenticate/")
    assert client.get("/staff/")["Location"].startswith("/staff/login/")
    page = client.get("/staff/2fa/authenticate/").content.decode()
    assert "data-passkey-options" in page
    assert "does as well" in page
    wrong = client.post("/staff/2fa/authenticate/", {"code": "000000"})
    assert wrong.status_code == 200 and 'aria-invalid="true"' in wrong.content.decode()
    right = client.post("/staff/2fa/authenticate/", {"code": code_for(SECRET)})
    assert right["Location"] == "/staff/home/"
    assert client.get("/staff/home/")["Location"] == reverse("desk:home")


def test_someone_who_reads_no_letters_goes_to_the_staff_room(house: House) -> None:
    with_app(house.staff["anton"], SECRET)
    client = Client()
    client.post("/staff/login/", {"login": "anton@quillmere.example", "password": PASSWORD})
    client.post("/staff/2fa/authenticate/", {"code": code_for(SECRET)})
    assert client.get("/staff/home/")["Location"] == "/staff/"


def test_taking_the_only_second_factor_away_closes_everything_again(house: House) -> None:
    with_app(house.staff["marta"], SECRET)
    client = Client()
    sign_in(client)
    client.post("/staff/2fa/authenticate/", {"code": code_for(SECRET)})
    client.post("/staff/reauthenticate/", {"password": PASSWORD, "next": "/staff/2fa/"})
    client.post("/staff/2fa/totp/deactivate/")
    assert client.get("/staff/")["Location"].startswith("/staff/2fa/")


def test_the_passkey_pages_carry_their_question_without_an_inline_script(house: House) -> None:
    client = Client()
    sign_in(client)
    client.post("/staff/reauthenticate/", {"password": PASSWORD, "next": "/staff/2fa/"})
    page = client.get("/staff/2fa/webauthn/add/").content.decode()
    assert 'data-passkey="make"' in page
    assert "&quot;challenge&quot;" in page
    assert page.count("<script") == page.count("<script src=")
    asked = Client().get("/staff/2fa/webauthn/login/", headers={"Accept": "application/json"})
    assert "challenge" in asked.json()["request_options"]["publicKey"]


def test_a_forgotten_password_is_a_letter_by_delivery_and_strangers_get_none(
    house: House, monkeypatch: pytest.MonkeyPatch, mailoutbox: list[object]
) -> None:
    posted: list[StaffMail] = []
    monkeypatch.setattr(adapter, "post_staff_mail", posted.append)
    client = Client()
    for address in (ADDRESS, "nobody@elsewhere.example"):
        answer = client.post("/staff/password/reset/", {"email": address})
        assert answer["Location"] == "/staff/password/reset/done/"
    assert [mail.to for mail in posted] == [ADDRESS]
    assert posted[0].subject == "Choose a new password"
    assert "Quillmere" not in posted[0].text
    link = next(word for word in posted[0].text.split() if "/staff/password/reset/key/" in word)
    page = client.get(link.removeprefix("http://testserver"), follow=True)
    assert "Choose a new password" in page.content.decode()
    fresh = {"password1": "four plain words here", "password2": "four plain words here"}
    client.post(page.redirect_chain[-1][0], fresh)
    assert sign_in(Client(), "four plain words here").startswith("/staff/")
    assert mailoutbox == []
    assert not Delivery.objects.filter(kind="staff").exists()  # this test took the post's place


def test_there_is_no_sign_up_and_nobody_changes_their_address_alone(house: House) -> None:
    for path in ("/staff/signup/", "/staff/email/", "/staff/login/code/"):
        assert Client().get(path).status_code == 404


def test_signing_out_closes_the_house(house: House) -> None:
    with_app(house.staff["marta"], SECRET)
    client = Client()
    sign_in(client)
    client.post("/staff/2fa/authenticate/", {"code": code_for(SECRET)})
    assert "Sign out?" in client.get("/staff/logout/").content.decode()
    client.post("/staff/logout/")
    assert client.get("/staff/")["Location"].startswith("/staff/login/")


def test_a_demonstration_says_its_password_where_one_is_asked(house: House, settings: object) -> None:
    assert "a demonstration only" in Client().get("/staff/login/").content.decode()
    settings.DEMO = False  # type: ignore[attr-defined]
    assert "a demonstration only" not in Client().get("/staff/login/").content.decode()
