"""One version: what it would change, its signature with a proof, and its end."""

import pytest

from answerable.desk.hearing.words import threshold_said
from answerable.engines.screen import shipped_version
from answerable.hearing import queries
from answerable.hearing.models import Version
from answerable.ledger.models import Entry
from answerable.people import actions as people
from answerable.people.rules import COMMAND_LINE
from tests.cast import PASSWORD, House
from tests.desk.browsing import words_of
from tests.desk.conftest import SignIn
from tests.hearing.room import HARM, many_labels, signed, thresholds

SIGNING = {"meaning": "read_figures", "name": "Tomás Pereira", "password": PASSWORD}


def address(version: Version, act: str = "") -> str:
    return f"/desk/hearing/versions/{version.pk}/{act}"


def test_it_shows_what_changes_and_that_nobody_signed(house: House, at_desk: SignIn) -> None:
    said = words_of(at_desk("anton").get(address(thresholds(house, 0.62))))
    assert "Nobody has signed it, so it does not listen yet." in said
    was, of_crisis = (threshold_said(shipped_version().threshold(kind, "")) for kind in (HARM, "crisis"))
    assert f"Possible side effect Every other channel {was} 0.62 The thresholds that stay" in said
    assert f"Someone may be in danger Every other channel {of_crisis}" in said
    assert "Your role does not let you sign a version of the screen. A safety officer signs it." in said
    assert "No figures" in said


def test_figures_stand_before_and_after_with_their_intervals(house: House, at_desk: SignIn) -> None:
    many_labels(house)
    client = at_desk("tomas")
    client.post("/desk/hearing/train/")
    page = words_of(client.get(address(Version.objects.get())))
    assert "Possible side effect All channels 12 so, of 24" in page
    assert "12 so, of 24" in page and "too few" not in page
    assert "It rests on 24 labels." in page
    assert "I have read the figures, and answer for what this version hears and misses." in page


def test_a_signature_with_the_password_makes_it_listen(house: House, at_desk: SignIn) -> None:
    version, client = thresholds(house), at_desk("tomas")
    answer = client.post(address(version, "sign/"), SIGNING)
    assert answer["Location"] == "/desk/hearing/"
    assert queries.version_for(house.organisation.pk).name == version.name
    said = words_of(client.get(address(version)))
    assert "It listens. Signed by Tomás Pereira, safety officer" in said
    assert "“I have read the figures, and answer for what this version hears and misses.”" in said
    assert "Sign it" not in said
    assert Entry.objects.filter(verb="screen:signed").exists()


def test_a_wrong_password_signs_nothing(house: House, at_desk: SignIn) -> None:
    version = thresholds(house)
    answer = at_desk("tomas").post(address(version, "sign/"), {**SIGNING, "password": "a guess"})
    assert answer.status_code == 422
    assert "This password is not right. Nothing was signed." in words_of(answer)
    assert Entry.objects.filter(verb="proof:refused").exists()
    version.refresh_from_db()
    assert version.waits


def test_another_name_or_no_meaning_signs_nothing(house: House, at_desk: SignIn) -> None:
    version, client = thresholds(house), at_desk("tomas")
    for change in ({"name": "Someone Else"}, {"meaning": ""}, {"meaning": "made up"}, {"password": ""}):
        assert client.post(address(version, "sign/"), {**SIGNING, **change}).status_code == 422
    version.refresh_from_db()
    assert version.waits


def test_an_answer_that_is_no_passkeys_signs_nothing(house: House, at_desk: SignIn) -> None:
    version, client = thresholds(house), at_desk("tomas")
    for answer in ("", "[]", "{}", "nonsense"):
        sent = {"meaning": "read_figures", "name": "Tomás Pereira", "answer": answer}
        assert client.post(address(version, "sign-by-passkey/"), sent).status_code == 422
    version.refresh_from_db()
    assert version.waits


def test_by_a_script_it_leads_to_the_first_page(house: House, at_desk: SignIn) -> None:
    answer = at_desk("tomas").post(address(thresholds(house), "sign/"), SIGNING, headers={"HX-Request": "true"})
    assert (answer.status_code, answer["HX-Redirect"]) == (204, "/desk/hearing/")


def test_only_a_safety_officer_signs_or_ends(house: House, at_desk: SignIn) -> None:
    version = thresholds(house)
    for name in ("samuel", "hanna", "anton", "marta", "adele"):
        client = at_desk(name)
        for act in ("sign/", "passkey/", "sign-by-passkey/", "end/"):
            assert client.post(address(version, act), SIGNING).status_code == 403
    version.refresh_from_db()
    assert version.waits


def test_ending_it_lets_the_one_before_listen_again(house: House, at_desk: SignIn) -> None:
    first = signed(house, thresholds(house, 0.6))
    second, client = thresholds(house, 0.7), at_desk("tomas")
    signed(house, second)
    client.post(address(second, "end/"))
    assert queries.version_for(house.organisation.pk).name == first.name
    assert "It is ended. What listens now is your own version, own-1." in words_of(client.get("/desk/hearing/"))
    client.post(address(first, "end/"))
    assert queries.current(house.organisation.pk) is None
    assert "It listened from" in words_of(client.get(address(second)))


def test_one_that_waits_can_be_let_go(house: House, at_desk: SignIn) -> None:
    version, client = thresholds(house), at_desk("tomas")
    client.post(address(version, "end/"))
    assert "and never listened." in words_of(client.get(address(version)))
    assert client.post(address(version, "sign/"), SIGNING).status_code == 409


def test_another_organisations_version_is_not_there(house: House, at_desk: SignIn) -> None:
    version = thresholds(house)
    Version.objects.filter(pk=version.pk).update(organisation=_elsewhere())
    client = at_desk("tomas")
    assert client.get(address(version)).status_code == 404
    assert client.post(address(version, "sign/"), SIGNING).status_code == 404
    assert client.post(address(version, "end/")).status_code == 404


def _elsewhere() -> str:
    made = people.set_up_organisation("other", name="Other", kind="hospital", countries=["IE"], by=COMMAND_LINE)
    return made.pk


def test_one_that_was_overtaken_says_so_instead_of_asking_for_a_name(house: House, at_desk: SignIn) -> None:
    late, client = thresholds(house, 0.6), at_desk("tomas")
    signed(house, thresholds(house, 0.7))
    said = words_of(client.get(address(late)))
    assert "Another version listens now than when this one was made. Make it anew from that one." in said
    assert "Password" not in said
    assert client.post(address(late, "sign/"), SIGNING).status_code == 409


def test_one_that_this_release_cannot_bring_back_says_what_listens_in_its_place(
    house: House, at_desk: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = signed(house, thresholds(house))
    monkeypatch.setattr(queries, "version_for", lambda _: shipped_version())
    client = at_desk("tomas")
    assert "Version own-1 was signed, but it grew out of a model that is not part of this release." in words_of(
        client.get("/desk/hearing/"))  # fmt: skip
    assert "the version that comes with this house listens in its place" in words_of(client.get(address(version)))
