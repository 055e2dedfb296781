"""Which way a person hears, in which words, what must not leave any more, and what a report means: tables."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytest_django import Settings

from answerable.journey.delivery import composing, letters, rules, saying, ways
from answerable.journey.delivery.models import Delivery
from answerable.journey.delivery.rules import Point, way_for, why_not
from answerable.profile.body import countries, house_body
from answerable.profile.value import rules_of
from answerable.work.rules import backoff

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
MAIL, PROVEN = Point("mail", "email", False, False), Point("proven", "email", True, False)
DEAD, PHONE = Point("dead", "email", True, True), Point("phone", "phone", True, False)


@pytest.mark.parametrize(
    ("wants", "points", "stopped", "kind", "contact"),
    [
        ("email", [MAIL], False, "email", "mail"),
        ("email", [MAIL, PROVEN], False, "email", "proven"),
        ("email", [DEAD, MAIL], False, "email", "mail"),
        ("email", [DEAD], False, "person", ""),
        ("email", [PHONE], False, "person", ""),
        ("email", [], False, "person", ""),
        ("page", [MAIL], False, "page", ""),
        ("phone", [MAIL, PHONE], False, "person", ""),
        ("sms", [MAIL], False, "person", ""),
        ("post", [MAIL], False, "person", ""),
        ("email", [PROVEN], True, "nobody", ""),
        ("phone", [PHONE], True, "nobody", ""),
    ],
)
def test_the_way_that_is_wanted(wants: str, points: list[Point], stopped: bool, kind: str, contact: str) -> None:
    way = way_for(wants, points, has_stopped=stopped)
    assert (way.kind, way.contact_id) == (kind, contact)


@pytest.mark.parametrize(
    ("kind", "age", "is_read", "stopped", "word"),
    [
        ("code", timedelta(minutes=10), False, False, ""),
        ("code", timedelta(minutes=10, seconds=1), False, False, "too_late"),
        ("code", timedelta(0), False, True, ""),
        ("notice", timedelta(days=2), False, False, ""),
        ("notice", timedelta(days=4), False, False, "too_late"),
        ("notice", timedelta(0), True, False, "read_already"),
        ("notice", timedelta(0), False, True, "asked_to_stop"),
        ("staff", timedelta(hours=25), False, False, "too_late"),
        ("acknowledgement", timedelta(hours=5), False, False, ""),
        ("acknowledgement", timedelta(hours=7), False, False, "too_late"),
        ("acknowledgement", timedelta(0), False, True, "asked_to_stop"),
    ],
)
def test_what_must_not_leave_any_more(kind: str, age: timedelta, is_read: bool, stopped: bool, word: str) -> None:
    assert why_not(kind, made_at=NOW - age, now=NOW, is_read=is_read, has_stopped=stopped) == word


LANGUAGES = ["en", "de-AT", "fr", "es", "fi", ""]
LINK = "https://letters.test/letters/"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answerable", [True, False])
def test_every_letter_has_what_belongs_into_it_and_no_other_hole(language: str, answerable: bool) -> None:
    _, notice = letters.notice(language, LINK, answerable=answerable)
    subject, code = letters.code(language, "123456")
    about, whole = letters.whole(language, LINK, words="Take it {slowly}.", who="Marta, Nurse", answerable=answerable)
    _, came = letters.acknowledgement(language, by="Monday", danger="Call 112.", answerable=answerable)
    assert LINK in notice
    assert LINK in whole
    assert "123456" in code
    assert "123456" not in subject
    assert whole.startswith("Take it {slowly}.\n\nMarta, Nurse\n\n"), "their words first, whatever stands in them"
    assert "slowly" not in about
    assert "Monday." in came
    assert "Call 112." in came
    assert not {"{", "}"} & set(notice + code + came)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_letter_says_whether_anybody_would_read_an_answer_to_it(language: str) -> None:
    said = [letters.notice(language, LINK, answerable=answerable)[1] for answerable in (True, False)]
    assert letters.ANSWERING[language][True] in said[0]
    assert letters.ANSWERING[language][False] in said[1]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_whoever_is_in_danger_is_told_numbers_that_are_known_and_no_others(language: str) -> None:
    told = letters.in_danger(language, country="Irland", numbers=["112", "999"], lines=["116 123, Samaritans"])
    assert [part in told for part in ("Irland", "112", "999", "116 123, Samaritans")] == [True] * 4
    unknown = letters.in_danger(language, country="", numbers=[], lines=["116 123, Samaritans"])
    assert not any(char.isdigit() for char in unknown)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Sunday 1 March, 3:30 pm (Dublin time)"),
        ("de", "Sonntag, 1. März, 15:30 Uhr (Ortszeit Dublin)"),
        ("fr", "dimanche 1er mars à 15 h 30 (heure de Dublin)"),
        ("es", "domingo 1 de marzo, 15:30 (hora de Dublin)"),
        ("fi", "Sunday 1 March, 3:30 pm (Dublin time)"),
    ],
)
def test_a_time_is_said_as_people_say_it(language: str, said: str) -> None:
    at = datetime(2026, 3, 1, 15, 30, tzinfo=UTC)
    assert saying.moment_said(at, ZoneInfo("Europe/Dublin"), language) == said
    assert "Dublin" not in saying.moment_said(at, ZoneInfo("UTC"), language)


@pytest.mark.parametrize(
    ("chosen", "is_proven", "detail"),
    [("link", True, "link"), ("words", True, "words"), ("words", False, "link"), ("", True, "link")],
)
def test_words_go_by_mail_only_to_whoever_chose_that_and_showed_the_address(
    chosen: str, is_proven: bool, detail: str
) -> None:
    assert rules.detail_of(chosen, is_proven=is_proven) == detail


@pytest.mark.parametrize(
    ("software", "in_thread", "to_address", "may"),
    [(False, False, 0, True), (False, False, 4, True), (False, False, 5, False), (False, True, 0, False),
     (True, False, 0, False)],
)
def test_software_says_that_a_letter_came_once_and_to_people_only(
    software: bool, in_thread: bool, to_address: int, may: bool
) -> None:
    assert rules.may_acknowledge(
        is_from_software=software, in_thread_today=in_thread, to_address_today=to_address).ok is may


def test_so_many_newcomers_within_an_hour_are_not_told_for_they_may_be_forged() -> None:
    def may(**counted: int) -> bool:
        return rules.may_acknowledge(is_from_software=False, in_thread_today=False, to_address_today=0, **counted).ok

    assert may(newcomers_of_domain=99, newcomers=499)
    assert not may(newcomers_of_domain=100, newcomers=100)
    assert not may(newcomers_of_domain=1, newcomers=500)


@pytest.mark.parametrize(
    ("address", "mailbox"),
    [("ann+1@v.example", "ann@v.example"), ("ann@v.example", "ann@v.example"), ("+1@v.example", "+1@v.example")],
)
def test_what_stands_behind_a_plus_is_the_same_mailbox(address: str, mailbox: str) -> None:
    assert rules.mailbox_of(address) == mailbox


@pytest.mark.parametrize(
    ("what", "code", "blames"),
    [
        ("failed", "5.1.1", True), ("failed", "5.2.2", True), ("failed", "5.7.1", False), ("failed", "5.3.4", False),
        ("failed", "5.2.3", False), ("failed", "5.6.1", False), ("failed", "4.4.7", False), ("failed", "", False),
        ("failed", "invalid", True), ("failed", "blocked", False), ("delayed", "4.4.1", False),
        ("delivered", "2.0.0", False), ("complaint", "", True),
    ],
)  # fmt: skip
def test_an_address_is_blamed_for_what_is_its_own_fault(what: rules.What, code: str, blames: bool) -> None:
    assert rules.blames_address(what, code) is blames


STATES = [state.value for state in Delivery.State]
CHANGES = {("failed", "accepted"): "bounced", ("failed", "unknown"): "bounced", ("failed", "attempted"): "bounced",
           ("delivered", "unknown"): "accepted"}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("what", ["failed", "delayed", "delivered", "complaint"])
def test_a_report_changes_only_what_it_knows_better(what: rules.What, state: str) -> None:
    after = CHANGES.get((what, state), state)
    assert rules.state_after(state, what) == after
    assert (rules.told_as(state, what) == "bounced") is (what == "failed" and after != state)


ONE, TWO, THREE = "<1@test>", "<2@test>", "<3@test>"


@pytest.mark.parametrize(
    ("earlier", "answered", "named"),
    [
        ([], "", ()),
        ([ONE, TWO], "", (ONE, TWO)),
        ([ONE, TWO, ONE], ONE, (TWO, ONE)),
        ([ONE], THREE, (ONE, THREE)),
        (["", "no id", "<a b@test>", "<a@test>\r\nBcc: <b@test>", f"<{'x' * 200}@test>", TWO], "nonsense", (TWO,)),
    ],
)
def test_a_letter_names_the_mails_before_it_and_nothing_else(
    earlier: list[str], answered: str, named: tuple[str, ...]
) -> None:
    assert rules.references(earlier, answered) == named


def test_of_a_long_conversation_the_first_and_the_latest_mails_are_named() -> None:
    named = rules.references([f"<{number}@test>" for number in range(100)], ONE)
    assert len(named) == rules.MOST_REFERENCES
    assert (named[0], named[-2], named[-1]) == ("<0@test>", "<99@test>", ONE)


def test_a_mail_server_that_is_down_has_three_hours_to_come_back() -> None:
    waits = [backoff(tries) for tries in range(1, rules.TRIES)]
    assert timedelta(hours=3) <= sum(waits, timedelta()) <= rules.LIVES["notice"]


@pytest.mark.parametrize(
    ("env", "ill", "said"),
    [
        ({}, [], "ask people not to answer by mail"),
        ({"ANSWERABLE_IMAP": "imaps://u:p@mail.test/INBOX"}, [], "answers by mail come in"),
        ({"ANSWERABLE_SIGNS_ADDRESSES": True}, [], "answers by mail come in"),
        ({"SECURE": True, "ANSWERABLE_MAIL_FROM": "letters@localhost"}, ["letters come from nowhere"], ""),
        ({"ANSWERABLE_MAIL_FROM": "Care <care@clinic.test>"}, [], "come from clinic.test and mail.test: publish"),
        ({"ANSWERABLE_PROVIDER": "pigeon"}, ["ANSWERABLE_PROVIDER is not one", "nobody can tell us"], ""),
        ({"ANSWERABLE_PROVIDER": "postmark",
          "ANYMAIL": {"POSTMARK_SERVER_TOKEN": "secretword", "WEBHOOK_SECRET": "a:b"}}, [], "/api/post/postmark/"),
        ({"ANSWERABLE_PROVIDER": "postmark"}, ["Set ANSWERABLE_PROVIDER_KEY", "nobody can tell us"], ""),
    ],
)
def test_what_the_doctor_says_of_mail(settings: Settings, env: dict[str, object], ill: list[str], said: str) -> None:
    usual = {"DEMO": False, "SECURE": False, "ANSWERABLE_IMAP": "", "ANSWERABLE_SIGNS_ADDRESSES": False, "ANYMAIL": {},
             "ANSWERABLE_PROVIDER": "", "ANSWERABLE_MAIL_DOMAIN": "mail.test", "ANSWERABLE_MAIL_FROM": "care@mail.test"}
    for name, value in {**usual, **env}.items():
        setattr(settings, name, value)
    found = list(ways.hints())
    wrong = [text for ok, text, _ in found if not ok]
    assert len(wrong) == len(ill)
    assert all(text.startswith(begin) for begin, text in zip(ill, wrong, strict=True))
    assert any(said in text for _, text, _ in found)
    assert not any("secretword" in text for _, text, _ in found)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("country", sorted(countries()))
def test_no_mail_names_a_line_to_call_for_the_name_tells_the_trouble(country: str, language: str) -> None:
    held = rules_of(house_body("company", country))
    said = composing.danger_said(held, country, language)
    for line in held.crisis_lines:
        assert said.count(f" {line.number}.") == 1
        assert line.name not in said
    assert not any(word in said.casefold() for word in ("suicid", "självmord", "zelfmord", "crisis"))
