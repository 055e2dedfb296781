"""The staff page of doors on other sites."""

import re

import pytest

from answerable.people.models import Site
from tests.cast import House
from tests.desk.staffroom.signing_in import at_work, words_of

TOLD = {"name": "Front page", "origins": "https://www.example.org\r\nhttps://example.org", "colour": "#FD0",
        "language": "", "shows_faces": "on"}


def test_a_door_is_added_with_the_lines_that_its_site_needs(house: House) -> None:
    client = at_work(house.staff["adele"])
    answer = client.post("/staff/sites/", TOLD)
    site = Site.objects.get()
    assert answer["Location"] == f"/staff/sites/{site.pk}/"
    assert (site.origins, site.colour) == (["https://www.example.org", "https://example.org"], "#ffdd00")
    said = words_of(client.get(answer["Location"]))
    assert f'<script src="http://testserver/door/{site.key}.js" async></script>' in said
    assert "script-src http://testserver; connect-src http://testserver; frame-src http://testserver" in said
    assert "White words could not be read on this colour, so they are black." in said
    assert "Front page" in words_of(client.get("/staff/sites/"))


@pytest.mark.parametrize(("changed", "why"), [
    ({"origins": "http://example.org"}, "has to begin with https://"),
    ({"origins": " "}, "Please name at least one site"),
    ({"colour": "red"}, "Please write a colour"), ({"name": ""}, "Please give the door a name."),
    ({"language": "tlh"}, "Please choose a language from the list."),
])
def test_what_must_be_mended_is_said_and_nothing_typed_is_lost(
    house: House, changed: dict[str, str], why: str
) -> None:
    answer = at_work(house.staff["adele"]).post("/staff/sites/", TOLD | changed)
    assert answer.status_code == 422
    assert why in words_of(answer)
    assert "#FD0" in answer.content.decode() or "colour" in changed
    assert not Site.objects.exists()


def test_everything_to_mend_is_said_at_once_and_each_at_its_field(house: House) -> None:
    wrong = {"origins": "http://example.org\nhttps://*.example.org\nhttps://good.example", "colour": "red", "name": " "}
    page = at_work(house.staff["adele"]).post("/staff/sites/", TOLD | wrong).content.decode()
    said = dict(re.findall(r'class="field-error" id="(?:id_)?(\w+)-error">(.*?)</p>', page))
    assert "“http://example.org” has to begin with https://" in said["origins"]
    assert "A star for many sites" in said["origins"]
    assert "Please write a colour" in said["colour"]
    assert "Please give the door a name." in said["name"]
    assert re.search(r'id="id_origins"[^>]+aria-describedby="[^"]*origins-error', page)
    assert "https://good.example" in page


def test_a_door_is_changed_paused_and_opened_again(house: House) -> None:
    client = at_work(house.staff["adele"])
    client.post("/staff/sites/", TOLD)
    page = f"/staff/sites/{Site.objects.get().pk}/"
    client.post(page, TOLD | {"colour": "#1c5956", "language": "de", "shows_faces": ""})
    site = Site.objects.get()
    assert (site.colour, site.language, site.shows_faces) == ("#1c5956", "de", False)
    client.post(f"{page}pause/")
    assert "It is paused" in words_of(client.get(page))
    assert client.post(f"{page}pause/").status_code == 409
    client.post(f"{page}reopen/")
    assert "It is open." in words_of(client.get(page))


def test_only_administrators_set_up_doors(house: House) -> None:
    at_work(house.staff["adele"]).post("/staff/sites/", TOLD)
    page = f"/staff/sites/{Site.objects.get().pk}/"
    for name in ("marta", "hanna", "anton"):
        client = at_work(house.staff[name])
        assert client.get("/staff/sites/").status_code == 403
        assert client.post(f"{page}pause/").status_code == 403
    assert at_work(house.staff["adele"]).get("/staff/sites/sit_nobodys/").status_code == 404
