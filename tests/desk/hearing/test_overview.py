"""The first page about the screen: who listens, what waits, what is labelled, and how much is missed at most."""

from collections import Counter

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver

from answerable.desk import urls
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.models import Reading, Version
from tests.cast import House
from tests.desk.browsing import words_of
from tests.desk.conftest import SignIn
from tests.hearing.room import a_second_reader, a_week_later, many_labels, signed, thresholds

PAGE = "/desk/hearing/"
QUIET = ["Thank you for the leaflet.", "Where is your office?", "How do I change my address with you?"]


@pytest.mark.parametrize("name", ["tomas", "samuel", "ingrid", "hanna", "anton"])
def test_those_who_answer_for_safety_see_it_and_find_it_in_the_bar(house: House, at_desk: SignIn, name: str) -> None:
    page = at_desk(name).get(PAGE)
    assert page.status_code == 200
    assert '<a href="/desk/hearing/" aria-current="page">Hearing</a>' in page.content.decode()


@pytest.mark.parametrize("name", ["marta", "clara", "petra", "adele"])
def test_nobody_else_does(house: House, at_desk: SignIn, name: str) -> None:
    client = at_desk(name)
    assert client.get(PAGE).status_code == 403
    assert ">Hearing<" not in client.get("/staff/").content.decode()


def test_with_nothing_labelled_or_read_it_says_that_nobody_can_know(house: House, at_desk: SignIn) -> None:
    said = words_of(at_desk("tomas").get(PAGE))
    assert "What listens is the version that comes with this house, shipped-" in said
    assert "No letter that passed as harmless was read again yet. So nobody can say how much is missed." in said
    assert said.count("too few yet: 10 of each are needed") == 9
    assert "None yet" in said
    assert "There is nothing to learn from yet." in said
    assert "Learn from the labels" not in said
    assert "nobody can say" in said


def test_what_was_read_blind_is_said_in_plain_words_with_its_bound_and_its_table(
    house: House, at_desk: SignIn
) -> None:
    rosa = a_second_reader(house)
    for one in a_week_later(house, *QUIET):
        hearing.read_sample(one.pk, seen=[], by=rosa)
    page = at_desk("tomas").get(PAGE + "?kind=adverse_event")
    said = words_of(page)
    assert ("Of three letters passed as harmless and read again, none told of a possible side effect. "
            "So at most 64 in 100 do.") in said  # fmt: skip
    assert "100 more in which nothing is found would make that at most 29 in 1,000." in said
    assert 'role="img" aria-label="Of three letters' in page.content.decode()
    assert "1 95 in 100 2 78 in 100 3 64 in 100" in said


def test_a_miss_raises_the_bound_of_its_kind_alone(house: House, at_desk: SignIn) -> None:
    rosa = a_second_reader(house)
    for one, seen in zip(a_week_later(house, *QUIET), (["quality_complaint"], [], []), strict=True):
        hearing.read_sample(one.pk, seen=seen, by=rosa)
    client = at_desk("tomas")
    assert "one told of something wrong with a product" in words_of(client.get(PAGE + "?kind=quality_complaint"))
    assert "none told of someone who may be in danger" in words_of(client.get(PAGE + "?kind=crisis"))
    assert "one told of harm or danger" in words_of(client.get(PAGE))


def test_what_waits_to_be_read_stands_there_with_a_way_to_the_next(house: House, at_desk: SignIn) -> None:
    drawn = a_week_later(house, *QUIET)
    page = at_desk("tomas").get(PAGE)
    assert "Three letters wait to be read blind" in words_of(page)
    assert f'href="/desk/blind/{drawn[0].pk}/"' in page.content.decode()
    auditor = at_desk("anton").get(PAGE).content.decode()
    assert "/desk/blind/" not in auditor


def test_the_safety_officer_says_how_many_are_drawn_in_a_week(house: House, at_desk: SignIn) -> None:
    client = at_desk("tomas")
    assert client.post(PAGE + "a-week/", {"a_week": "35"}).status_code == 302
    assert queries.sampling(house.organisation.pk).a_week == 35
    for typed in ("-1", "many", "501", ""):
        assert client.post(PAGE + "a-week/", {"a_week": typed}).status_code == 422
    assert queries.sampling(house.organisation.pk).a_week == 35
    assert at_desk("samuel").post(PAGE + "a-week/", {"a_week": "35"}).status_code == 403
    assert "35 letters are drawn in a week." in words_of(at_desk("samuel").get(PAGE))


def test_learning_from_labels_ends_at_a_version_that_waits(house: House, at_desk: SignIn) -> None:
    many_labels(house)
    client = at_desk("tomas")
    answer = client.post(PAGE + "train/")
    version = Version.objects.get()
    assert answer["Location"] == f"/desk/hearing/versions/{version.pk}/"
    said = words_of(client.get(PAGE))
    assert "One version waits for a signature" in said
    assert "waits for a signature" in words_of(at_desk("anton").get(PAGE))
    assert at_desk("anton").post(PAGE + "train/").status_code == 403


def test_who_signed_what_listens_stands_first(house: House, at_desk: SignIn) -> None:
    signed(house, thresholds(house))
    said = words_of(at_desk("anton").get(PAGE))
    assert "What listens is your own version, own-1. Signed by Tomás Pereira, safety officer," in said


def test_a_stranger_is_sent_to_the_door(house: House) -> None:
    assert Client().get(PAGE)["Location"].startswith("/staff/login/")
    assert not Reading.objects.exists()


def test_no_two_pages_of_the_desk_go_by_one_name() -> None:
    names = Counter(found.name for found in desk_urls() if found.name)
    assert [name for name, count in names.items() if count > 1] == []


def desk_urls() -> list[URLPattern]:
    """Every address in the namespace of the desk."""
    return [found for part in urls.urlpatterns for found in
            (part.url_patterns if isinstance(part, URLResolver) else [part])]
