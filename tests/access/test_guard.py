"""The guard of every view: strangers to the door, others refused with the reason, nothing kept by the browser."""

from __future__ import annotations

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from answerable.access.actor import Actor, person
from answerable.access.guard import needs, needs_person, open_to_all
from answerable.access.roles import Permission, Role
from answerable.kit.errors import Refused


@needs(Permission.SEE_QUEUE)
def queue(request: HttpRequest) -> HttpResponse:
    return HttpResponse("the queue")


@needs_person
def mine(request: HttpRequest) -> HttpResponse:
    return HttpResponse("my letters")


@open_to_all("anyone may read what we promise")
def promises(request: HttpRequest) -> HttpResponse:
    return HttpResponse("promises")


def asked(
    path: str = "/desk/", *, staff: Actor | None = None, pending: bool = False, part: bool = False
) -> HttpRequest:
    request = RequestFactory().get(path, headers={"HX-Request": "true"} if part else {})
    request.staff, request.staff_pending, request.person = staff, pending, None  # type: ignore[attr-defined]
    return request


def test_a_stranger_goes_to_the_door_and_comes_back_to_the_whole_address() -> None:
    response = queue(asked("/desk/?q=a&b=c"))
    assert response.status_code == 302
    assert response["Location"] == "/staff/login/?next=%2Fdesk%2F%3Fq%3Da%26b%3Dc"


def test_a_form_sent_by_a_stranger_goes_to_the_door_alone() -> None:
    request = RequestFactory().post("/desk/", {"a": "b"})
    assert queue(request)["Location"] == "/staff/login/"


@pytest.mark.parametrize(("before", "goes"), [
    ("http://testserver/letters/thr_1/write/", "?next=%2Fletters%2Fthr_1%2Fwrite%2F&unsent=1"),
    ("http://testserver/letters/?a=b", "?next=%2Fletters%2F%3Fa%3Db&unsent=1"),
    ("https://evil.example/letters/", ""), ("http://testserver//evil.example/", ""), ("http://[", ""), ("", ""),
])
def test_a_form_sent_by_a_stranger_leads_back_to_its_own_page_of_this_house_alone(before: str, goes: str) -> None:
    request = RequestFactory().post("/letters/thr_1/write/", {"words": "b"}, headers={"Referer": before})
    request.person = None  # type: ignore[attr-defined]
    assert mine(request)["Location"] == f"/sign-in/{goes}"


def test_a_part_of_a_page_moves_the_whole_page_to_the_door() -> None:
    response = queue(asked(part=True))
    assert (response.status_code, response["HX-Redirect"]) == (204, "/staff/login/")


def test_staff_without_a_second_factor_are_sent_to_set_one_up() -> None:
    assert queue(asked(pending=True))["Location"].startswith("/staff/2fa/")


def test_staff_without_the_permission_are_refused_with_the_reason() -> None:
    with pytest.raises(Refused, match="see the queue"):
        queue(asked(staff=Actor("staff", "sta_1", roles=frozenset({Role.AUDITOR}))))


def test_staff_with_the_permission_see_it_and_no_browser_keeps_it() -> None:
    response = queue(asked(staff=Actor("staff", "sta_1", roles=frozenset({Role.RESPONDER}))))
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]


def test_a_person_needs_a_proven_address() -> None:
    request = asked("/letters/")
    assert mine(request)["Location"] == "/sign-in/?next=%2Fletters%2F"
    request.person = person("per_1")  # type: ignore[attr-defined]
    assert "no-store" in mine(request)["Cache-Control"]


def test_every_guarded_view_says_how_it_is_guarded() -> None:
    guards = [getattr(view, "guard", None) for view in (queue, mine, promises)]
    assert guards == [Permission.SEE_QUEUE, "person", "open: anyone may read what we promise"]
    assert promises(asked()).status_code == 200
