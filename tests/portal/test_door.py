"""The door on another's page, without a browser: who may hold it, what it carries, and that a letter is kept."""

import gzip
import json
import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import signing
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from answerable.dialogue.models import Message
from answerable.engines.wording import read
from answerable.kit.errors import Conflict, Invalid, Refused
from answerable.ledger.models import Entry
from answerable.people import actions as people
from answerable.people.models import Site
from answerable.people.rules import COMMAND_LINE
from answerable.portal.door import packing, stamp
from tests.cast import House, a_letter
from tests.portal.conftest import LETTER, words_of
from tests.portal.test_plain_words import GOAL, prose

SITES = ["https://www.example.org", "http://localhost:8080"]
MOST_BYTES = 30_000


@pytest.fixture
def site(house: House) -> Site:
    return people.add_site(house.organisation.pk, name="Front page", origins=SITES, by=COMMAND_LINE)


def a_stamp(html: str) -> str:
    found = re.search(r'name="stamp" value="([^"]+)"', html)
    assert found
    return found[1]


def framed(site: Site, **changed: str) -> Any:
    """Writes in the frame as a browser without cookies does; a fresh one for each request."""
    html = Client().get(f"/door/{site.key}/").content.decode()
    return Client(enforce_csrf_checks=True).post(f"/door/{site.key}/", {**LETTER, "stamp": a_stamp(html), **changed})


def script(site: Site) -> str:
    return packing.script_of(site, "https://letters.example").plain.decode()


def test_a_letter_from_another_page_is_kept_without_a_cookie(site: Site) -> None:
    answer = framed(site)
    assert answer.status_code == 200
    said = words_of(answer)
    assert "Received. It is safe with us." in said
    assert "A person answers you by" in said
    assert "We answer to aoife@example.org" in said
    assert "How you read the answer" in said
    assert Message.objects.get().channel == "web"
    assert not answer.cookies
    assert "no-store" in answer["Cache-Control"]


def test_the_same_letter_sent_twice_is_one(site: Site) -> None:
    assert [framed(site).status_code for _ in range(2)] == [200, 200]
    assert Message.objects.count() == 1


def test_what_is_missing_is_said_with_all_words_still_there(site: Site) -> None:
    answer = framed(site, address="")
    assert answer.status_code == 422
    assert "Tell us one way to reach you." in words_of(answer)
    assert LETTER["words"] in answer.content.decode()
    assert "frame-ancestors https://www.example.org http://localhost:8080" in answer["Content-Security-Policy"]
    assert Message.objects.count() == 0


def test_a_sign_of_danger_adds_the_offer_here_too(site: Site) -> None:
    danger = "I want to kill myself tonight. I have the pills here."
    assert "Help, if you want it now" in words_of(framed(site, words=danger))
    assert "Help, if you want it now" in words_of(framed(site, words=danger, address=""))
    assert "Help, if you want it now" not in words_of(framed(site))


@pytest.mark.parametrize("forged", ["", "x", "a:b:c", signing.dumps(["key", "n"], salt="another"),
                                    signing.dumps("key", salt="answerable.door")],
                         ids=["empty", "a letter", "three parts", "of another salt", "of another shape"])
def test_a_stamp_that_is_not_ours_holds_for_nothing(forged: str) -> None:
    assert not stamp.holds(forged, "key").ok


def test_a_stamp_holds_for_its_door_and_for_some_hours() -> None:
    given = stamp.issue("key")
    assert stamp.holds(given, "key").ok
    assert not stamp.holds(given, "another").ok
    assert given != stamp.issue("key")


def test_a_page_that_was_open_too_long_asks_for_one_more_press(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamp, "LASTS", timedelta(seconds=-1))
    answer = framed(site)
    assert answer.status_code == 422
    assert "Please press the button once more." in words_of(answer)
    assert LETTER["words"] in answer.content.decode()
    monkeypatch.undo()
    again = Client().post(f"/door/{site.key}/", {**LETTER, "stamp": a_stamp(answer.content.decode())})
    assert "Received." in words_of(again)


def test_only_the_pages_of_the_door_may_stand_in_a_frame_and_only_on_its_sites(site: Site) -> None:
    page = Client().get(f"/door/{site.key}/")
    policy = page["Content-Security-Policy"]
    assert "frame-ancestors https://www.example.org http://localhost:8080;" in f"{policy};"
    assert "default-src 'none'" in policy
    assert "X-Frame-Options" not in page
    for other in ("/", "/write/", "/sign-in/", f"/door/{site.key}.js", "/door/nobodysdoor/"):
        answer = Client().get(other)
        assert "frame-ancestors 'none'" in answer["Content-Security-Policy"], other
        assert answer["X-Frame-Options"] == "DENY", other


def test_a_failure_may_be_shown_in_the_frame_as_well(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("answerable.portal.door.views.promise_in", lambda *_: 1 / 0)
    client = Client(raise_request_exception=False)
    answer = client.get(f"/door/{site.key}/")
    assert answer.status_code == 500
    assert "frame-ancestors https://www.example.org" in answer["Content-Security-Policy"]


@pytest.mark.parametrize(("origin", "status"), [
    ("https://evil.example", 403), ("null", 403), ("http://testserver", 200), ("https://letters.example", 200),
])
def test_only_our_own_page_hands_a_letter_in(site: Site, settings: Settings, origin: str, status: int) -> None:
    settings.ADDRESS = "https://letters.example"
    form = {**LETTER, "stamp": a_stamp(Client().get(f"/door/{site.key}/").content.decode())}
    assert Client(headers={"Origin": origin}).post(f"/door/{site.key}/", form).status_code == status
    assert Message.objects.count() == (status == 200)


def test_a_script_that_many_keep_names_our_own_address_whatever_was_asked_for(site: Site, settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    settings.ADDRESS, settings.ADDRESS_IS_TOLD = "https://letters.example", True
    said = Client().get(f"/door/{site.key}.js", HTTP_HOST="evil.example").content.decode()
    assert '"https://letters.example"' in said
    assert "evil.example" not in said


def test_a_paused_door_says_so_but_takes_what_was_being_written(site: Site) -> None:
    given = a_stamp(Client().get(f"/door/{site.key}/").content.decode())
    people.pause_site(site.pk, by=COMMAND_LINE)
    with pytest.raises(Conflict):
        people.pause_site(site.pk, by=COMMAND_LINE)
    assert Client().get(f"/door/{site.key}/").status_code == 404
    assert '"open":false' in Client().get(f"/door/{site.key}.js").content.decode()
    assert "Received." in words_of(Client().post(f"/door/{site.key}/", {**LETTER, "stamp": given}))
    people.reopen_site(site.pk, by=COMMAND_LINE)
    assert Client().get(f"/door/{site.key}/").status_code == 200


def test_all_that_travels_is_less_than_thirty_thousand_bytes(site: Site) -> None:
    client = Client(headers={"Accept-Encoding": "gzip"})
    html = client.get(f"/door/{site.key}/")
    parts = [f"/door/{site.key}.js", *re.findall(r'(?:href|src)="(/door/frame\.[^"]+)"', gzip.decompress(
        html.content).decode())]
    assert len(parts) == 3
    answers = [html, *(client.get(part) for part in parts)]
    assert [one["Content-Encoding"] for one in answers] == ["gzip"] * 4
    assert sum(len(one.content) for one in answers) < MOST_BYTES
    assert len(packing.script_of(site, "https://letters.example").plain) < 10_000
    for one in answers[2:]:
        assert "immutable" in one["Cache-Control"]


def test_whoever_has_the_script_is_not_sent_it_again(site: Site) -> None:
    first = Client().get(f"/door/{site.key}.js")
    assert first["Content-Type"].startswith("text/javascript")
    assert "Accept-Encoding" in first["Vary"]
    again = Client(headers={"If-None-Match": first["ETag"]}).get(f"/door/{site.key}.js")
    assert (again.status_code, again.content) == (304, b"")
    people.change_site(site.pk, name="x", origins=SITES, colour="#ffdd00", language="de", shows_faces=False,
                       by=COMMAND_LINE)
    changed = Client(headers={"If-None-Match": first["ETag"]}).get(f"/door/{site.key}.js")
    assert changed.status_code == 200
    assert '"ink":"#000000"' in changed.content.decode()


def test_the_script_knows_its_door_and_nothing_in_it_can_break_out(house: House, site: Site) -> None:
    site.organisation.name = "</script>\u2028'`${alert(1)}"
    text = script(site)
    assert "\u2028" not in text
    known = json.JSONDecoder().raw_decode(text, text.index("const door = ") + len("const door = "))[0]
    assert known["words"]["en"]["title"] == f"Write to {site.organisation.name}"
    assert known["origins"] == SITES
    assert set(known["words"]) == {"en", "de", "fr", "es"}
    sinks = r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|localStorage|sessionStorage|cookie"
    assert not re.search(sinks, text)


def test_who_is_there_is_shown_by_the_face_that_they_chose(house: House, site: Site) -> None:
    html = Client().get(f"/door/{site.key}/").content.decode()
    assert "Jonas and 1 other are here now" in html
    assert "Marta Lindqvist" in html
    assert "Samuel" not in html  # he signs, and answers nobody at the door
    people.change_site(site.pk, name="x", origins=SITES, colour="#1c5956", language="", shows_faces=False,
                       by=COMMAND_LINE)
    quiet = Client().get(f"/door/{site.key}/").content.decode()
    assert "Someone is here now" in quiet
    assert "Marta" not in quiet
    assert Client().get(f"/door/{site.key}/face/{house.staff['marta'].pk}/").status_code == 404


def test_the_framed_pages_read_at_the_sixth_grade_and_ask_the_database_little(site: Site) -> None:
    Client().get(f"/door/{site.key}/")
    with CaptureQueriesContext(connection) as seen:
        html = Client().get(f"/door/{site.key}/").content.decode()
    assert len(seen) <= 20
    for page in (html, framed(site).content.decode()):
        grade = read(prose(page)).grade
        assert grade is not None
        assert grade <= GOAL


def test_whoever_is_signed_in_is_a_stranger_in_the_frame(house: House, site: Site, signed_in: Any) -> None:
    a_letter(house)
    client = signed_in("aoife@example.org")
    html = client.get(f"/door/{site.key}/").content.decode()
    assert 'name="address"' in html
    client.post(f"/door/{site.key}/", {**LETTER, "stamp": a_stamp(html), "key": "other"})
    assert [one.proven for one in Message.objects.all()] == [False, False]


def test_doors_are_set_up_by_administrators_of_their_house_and_each_act_is_recorded(house: House, site: Site) -> None:
    for name in ("marta", "hanna", "petra"):
        with pytest.raises(Refused):
            people.add_site(house.organisation.pk, name="x", origins=SITES, by=getattr(house, name))
        with pytest.raises(Refused):
            people.pause_site(site.pk, by=getattr(house, name))
    people.pause_site(site.pk, by=house.adele)
    people.reopen_site(site.pk, by=house.adele)
    for wrong in ({"origins": ["*"]}, {"colour": "red"}, {"language": "tlh"}, {"name": " "}):
        with pytest.raises(Invalid):
            people.add_site(house.organisation.pk, **{"name": "x", "origins": SITES, **wrong}, by=house.adele)
    verbs = Entry.objects.filter(verb__startswith="site:").order_by("pk").values_list("verb", flat=True)
    assert list(verbs) == ["site:added", "site:paused", "site:reopened"]



def test_the_script_says_what_it_waits_for_and_that_the_line_is_down_in_every_language(site: Site) -> None:
    text = script(site)
    known = json.JSONDecoder().raw_decode(text, text.index("const door = ") + len("const door = "))[0]
    for said in known["words"].values():
        assert said["moment"] and said["unreached"]
        assert said["unreached"] != said["shut_out"]
