"""What a browser remembers of a visit is sealed by us, ends, and is never believed when it is not ours."""

from datetime import timedelta

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from answerable.kit import clock
from answerable.kit.ids import new_id, token
from answerable.portal.visit import COOKIE, LARGEST, STAYS, Visit, remember, visit_of
from answerable.portal.writing.received import REMEMBERED


def asked(cookie: str = "") -> HttpRequest:
    request = RequestFactory().get("/")
    if cookie:
        request.COOKIES[COOKIE] = cookie
    return request


def given(request: HttpRequest, **changes: object) -> str:
    """The cookie that a visit leaves after these changes."""

    def answer(seen: HttpRequest) -> HttpResponse:
        if changes:
            remember(seen, **changes)
        return HttpResponse()

    response = Visit(answer)(request)
    return response.cookies[COOKIE].value if COOKIE in response.cookies else "none was given"


def test_what_was_remembered_is_there_at_the_next_page_and_cannot_be_read_in_between() -> None:
    cookie = given(asked(), address={"one": "aoife@example.org"})
    assert visit_of(asked(cookie))["address"] == {"one": "aoife@example.org"}
    assert "aoife" not in cookie


def test_a_page_that_changes_nothing_gives_no_cookie() -> None:
    assert given(asked()) == "none was given"


def test_what_is_forgotten_is_gone_and_an_empty_visit_leaves_no_cookie() -> None:
    both = given(asked(), address={"one": "a"}, offer="one")
    assert "address" not in visit_of(asked(given(asked(both), address=None)))
    assert given(asked(given(asked(both), address=None)), offer=None) == ""


@pytest.mark.parametrize("forged", ["x", "é", "A" * 400, "A" * (LARGEST + 4)],
                         ids=["short", "no letter", "long", "huge"])
def test_a_cookie_that_is_not_ours_says_nothing(forged: str) -> None:
    assert visit_of(asked(forged)) == {}


def test_one_changed_letter_makes_it_nobodys() -> None:
    cookie = given(asked(), offer="one")
    other = "A" if cookie[30] != "A" else "B"
    assert visit_of(asked(cookie[:30] + other + cookie[31:])) == {}


def test_a_visit_ends_however_often_it_is_gone_on_with() -> None:
    with clock.shifted(-STAYS + timedelta(minutes=1)):
        cookie = given(asked(), offer="one")
    assert visit_of(asked(cookie)) != {}
    again = given(asked(cookie), offer="two")
    with clock.shifted(timedelta(minutes=2)):
        assert visit_of(asked(again)) == {}


def test_as_many_letters_as_are_remembered_fit_with_the_longest_address() -> None:
    row = {"message": "msg_" + "0" * 26, "thread": "thr_" + "0" * 26, "organisation": "org_" + "0" * 26,
           "country": "IE", "reach": "email", "sheet": "write-a-rather-long-name", "proven": False,
           "at": clock.now().isoformat(), "by": clock.now().isoformat(), "slip": "gmial.com"}
    rows = {token(16): row | {"message": new_id("msg"), "thread": new_id("thr")} for _ in range(REMEMBERED)}
    address = "".join(chr(0x4E00 + number * 37 % 20_000) for number in range(500))
    cookie = given(asked(), received=rows, offer=next(iter(rows)), address={next(iter(rows)): address})
    assert visit_of(asked(cookie))["address"]
