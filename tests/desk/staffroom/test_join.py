"""How someone comes to work here: invited, in by a password and a face, and a second factor before anything else."""

import io

from django.test import Client
from PIL import Image

from answerable.journey.delivery.models import Delivery
from answerable.people.actions import invite
from answerable.people.models import Face, Invitation, Staff
from tests.cast import House
from tests.desk.staffroom.signing_in import at_work, words_of

FACE = {"display_name": "Nuala", "role_line": "Nurse", "languages": ["en", "ga"], "own_words": "I keep bees."}
PASSWORDS = {"password": "seven green bottles hang", "again": "seven green bottles hang"}


def invited(house: House) -> str:
    return invite(
        house.organisation.pk, email="nuala@quillmere.example", identity="Nuala Byrne", roles=["responder"],
        teams=[house.team.pk], by=house.adele,
    )[1]  # fmt: skip


def a_photo() -> io.BytesIO:
    held = io.BytesIO()
    Image.new("RGB", (300, 400), "teal").save(held, "PNG")
    held.seek(0)
    held.name = "me.png"
    return held


def test_an_invitation_leaves_as_a_delivery_and_waits_in_the_list(house: House) -> None:
    client = at_work(house.staff["adele"])
    form = {
        "email": "nuala@quillmere.example",
        "identity": "Nuala Byrne",
        "roles": ["responder"],
        "teams": [house.team.pk],
    }
    answer = client.post("/staff/invitations/", form, follow=True)
    assert "Nuala Byrne is invited" in words_of(answer)
    assert "One invitation is open" in words_of(answer)
    assert Delivery.objects.filter(kind="staff").count() == 1


def test_an_invitation_without_a_role_keeps_what_was_typed_and_says_what_is_missing(house: House) -> None:
    answer = at_work(house.staff["adele"]).post("/staff/invitations/", {"email": "x@y.example", "identity": "Ada Lee"})
    assert answer.status_code == 422
    assert "Please choose at least one role." in words_of(answer)
    assert 'value="Ada Lee"' in answer.content.decode()
    assert not Invitation.objects.exists()


def test_someone_who_works_here_is_not_invited_twice(house: House) -> None:
    form = {"email": "marta@quillmere.example", "identity": "Marta Two", "roles": ["responder"]}
    answer = at_work(house.staff["adele"]).post("/staff/invitations/", form)
    assert "works here already" in words_of(answer)


def test_only_an_administrator_invites(house: House) -> None:
    for who in ("marta", "hanna", "anton", "petra"):
        assert at_work(house.staff[who]).get("/staff/invitations/").status_code == 403


def test_the_invited_one_joins_and_is_led_to_the_second_factor(house: House) -> None:
    token = invited(house)
    client = Client()
    page = client.get(f"/staff/join/{token}/")
    assert "Welcome, Nuala Byrne" in words_of(page)
    assert "At least 12 letters" in words_of(page)
    assert page["Referrer-Policy"] == "strict-origin"
    answer = client.post(f"/staff/join/{token}/", {**FACE, **PASSWORDS, "photo": a_photo()})
    assert answer["Location"] == "/staff/2fa/"
    staff = Staff.objects.get(email="nuala@quillmere.example")
    assert Face.objects.get(staff=staff).has_photo
    assert client.get("/staff/team/")["Location"].startswith("/staff/2fa/")
    # The password was chosen this minute: it is not asked for again before the second factor.
    assert client.get("/staff/2fa/totp/activate/").status_code == 200


def test_two_different_passwords_and_a_weak_one_are_told_apart(house: House) -> None:
    token = invited(house)
    twice = Client().post(f"/staff/join/{token}/", {**FACE, **PASSWORDS, "again": "seven green bottles fell"})
    assert "not the same" in words_of(twice)
    weak = Client().post(f"/staff/join/{token}/", {**FACE, "password": "password1234", "again": "password1234"})
    assert weak.status_code == 422 and "too common" in words_of(weak)
    assert not Staff.objects.filter(email="nuala@quillmere.example").exists()


def test_an_invitation_works_once_and_not_after_it_was_withdrawn(house: House) -> None:
    token = invited(house)
    client = at_work(house.staff["adele"])
    invitation = Invitation.objects.get()
    client.post(f"/staff/invitations/{invitation.pk}/withdraw/")
    answer = Client().get(f"/staff/join/{token}/")
    assert answer.status_code == 404
    assert "Ask whoever invited you" in words_of(answer)


def test_roles_are_changed_but_never_ones_own(house: House) -> None:
    client = at_work(house.staff["adele"])
    jonas = house.staff["jonas"]
    client.post(f"/staff/colleagues/{jonas.pk}/", {"roles": ["responder", "safety"], "teams": [house.team.pk]})
    assert {held.role for held in jonas.held.all()} == {"responder", "safety"}
    own = client.post(f"/staff/colleagues/{house.staff['adele'].pk}/", {"roles": ["lead"], "teams": []})
    assert own.status_code == 403


def test_someone_who_leaves_is_out_at_once(house: House) -> None:
    jonas = at_work(house.staff["jonas"])
    assert jonas.get("/staff/").status_code == 200
    at_work(house.staff["adele"]).post(f"/staff/colleagues/{house.staff['jonas'].pk}/leave/")
    assert jonas.get("/staff/")["Location"].startswith("/staff/login/")


def test_what_people_see_of_me_is_mine_to_change(house: House) -> None:
    client = at_work(house.staff["marta"])
    changed = {**FACE, "display_name": "Marta L.", "photo": a_photo()}
    answer = client.post("/staff/me/", changed, follow=True)
    assert "This is what people see of you now." in words_of(answer)
    assert "Marta L. Nurse. Writes English, Irish." in words_of(answer)
    photo = client.get(f"/staff/photo/{house.staff['marta'].pk}/")
    assert photo["Content-Type"] == "image/jpeg"
    client.post("/staff/me/", {**FACE, "no_photo": "on"})
    assert client.get(f"/staff/photo/{house.staff['marta'].pk}/").status_code == 404


def test_a_file_that_is_no_photo_changes_nothing(house: House) -> None:
    fake = io.BytesIO(b"<script>alert(1)</script>")
    fake.name = "me.png"
    answer = at_work(house.staff["marta"]).post("/staff/me/", {**FACE, "photo": fake})
    assert answer.status_code == 422
    assert "not a photo that we can read" in words_of(answer)
    assert Face.objects.get(staff=house.staff["marta"]).display_name == "Marta Lindqvist"


def test_keys_of_one_letter_can_be_turned_off(house: House) -> None:
    client = at_work(house.staff["marta"])
    assert 'name="answerable-keys" content="on"' in client.get("/staff/me/").content.decode()
    client.post("/staff/me/keys/", {"keys": "off"})
    page = client.get("/staff/me/").content.decode()
    assert 'name="answerable-keys" content="off"' in page
    assert "Turn them on" in page
