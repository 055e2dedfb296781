"""Who plays, and what is read from the product's pages."""

import asyncio
from http.server import BaseHTTPRequestHandler, HTTPServer
from random import Random
from threading import Thread

import pytest

from answerable.access.roles import SENTENCES, Role
from answerable.engines.wording import needs_signature
from answerable.rehearsal import pages
from answerable.rehearsal.answers import PLAIN, TO_SIGN, answer_to
from answerable.rehearsal.errors import NotARehearsal
from answerable.rehearsal.journal import Journal
from answerable.rehearsal.seats import Seat, cast_at, chosen
from answerable.rehearsal.working import Room

HOUSE = ((Role.AUDITOR, 1), (Role.RESPONDER, 3), (Role.LEGAL, 1), (Role.MEDICAL, 2), (Role.LEAD, 1))
SEATS = [(f"{role}_{number}", SENTENCES[role]) for role, count in HOUSE for number in range(count)]


@pytest.mark.parametrize(
    ("people", "answer", "sign"), [(1, 1, 0), (2, 1, 1), (3, 2, 1), (6, 4, 2), (7, 4, 3), (8, 4, 3), (100, 4, 3)])
def test_about_a_third_sign_and_nobody_plays_who_is_not_there(people: int, answer: int, sign: int) -> None:
    cast = chosen(SEATS, people)
    assert (len(cast.responders), len(cast.reviewers)) == (answer, sign)
    assert cast.short == max(people - 7, 0)


def test_responders_come_before_their_lead_and_doctors_before_lawyers() -> None:
    cast = chosen(SEATS, 5)
    assert cast.responders == ("responder_0", "responder_1", "responder_2", "lead_0")
    assert cast.reviewers == ("medical_0",)


def test_where_nobody_answers_nothing_is_rehearsed() -> None:
    with pytest.raises(NotARehearsal, match="Nobody answers"):
        asyncio.run(cast_at("http://127.0.0.1:1", 3))


def a_room() -> tuple[Room, list[tuple[str, str]]]:
    """Four letters of which one is in hand and one is done, and one from before."""
    journal = Journal(told={"thr_a": 3.0, "thr_b": 1.0, "thr_c": 0.5, "thr_d": 0.1})
    room = Room(journal, 6.0, 3.0, 1.0, Random(1), in_hand={"thr_c"}, done={"thr_d"})
    return room, [(f"thr_{name}", f"/{name}/") for name in ("earlier", "a", "b", "c", "d")]


class Live(BaseHTTPRequestHandler):
    """The first page of a deployment to which people really write: staff sign in somewhere else."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'<h1>Write to a person.</h1><a href="/staff/login/">Answer</a>')

    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""


def test_where_people_really_write_nothing_is_rehearsed() -> None:
    with HTTPServer(("127.0.0.1", 0), Live) as server:
        Thread(target=server.handle_request, daemon=True).start()
        with pytest.raises(NotARehearsal, match="never does so where people really write"):
            asyncio.run(cast_at(f"http://127.0.0.1:{server.server_port}", 3))


def test_the_oldest_letter_that_nobody_has_in_hand_comes_first() -> None:
    room, lines = a_room()
    assert room.next_of(lines) == ("thr_b", "/b/")
    assert room.next_of(lines[3:]) is None


def test_what_waited_before_is_left_alone_unless_it_fills_the_whole_list() -> None:
    room, lines = a_room()
    assert room.next_of(lines[:1]) is None
    earlier = [(f"thr_earlier_{number}", f"/{number}/") for number in range(50)]
    assert room.next_of(earlier) == earlier[0]
    assert room.next_of([*earlier, lines[1]]) == lines[1]


def test_at_the_end_no_new_letter_is_taken_but_answers_are_still_signed() -> None:
    room, lines = a_room()
    room.closing = True
    assert room.next_of(lines) is None
    assert room.next_of([*lines, ("rev_a", "/rev/a/")]) == ("rev_a", "/rev/a/")


def test_work_takes_about_its_mean_and_never_no_time() -> None:
    room = Room(Journal(), 6.0, 3.0, 1.0, Random(2))
    minutes = [room.takes(6.0) for _ in range(4000)]
    assert min(minutes) > 0
    assert sum(minutes) / len(minutes) == pytest.approx(6.0, rel=0.05)


def test_some_answers_need_a_doctors_signature_and_the_others_nobodys() -> None:
    assert not any(needs_signature(text) for text in PLAIN)
    assert all({reason.role for reason in needs_signature(text)} == {"medical"} for text in TO_SIGN)
    chance = Random(3)
    assert {answer_to(chance) for _ in range(100)} == {*PLAIN, *TO_SIGN}


def test_events_are_read_from_pieces_of_a_stream() -> None:
    journal = Journal()
    seat = Seat("http://127.0.0.1:1", "stf_a", "/desk/", journal)
    seat._hear(b"retry: 2000\nid: 4\n\n: still here\n\nid: 7\nevent: thread\ndata: thr_a message:queued\n\n"
               b"id: 9\nevent: thread\ndata: thr_a reply:delivered\n\nevent: queue\ndata: all\n\n")
    assert set(journal.told) == set(journal.delivered) == {"thr_a"}
    assert seat._last == "9"
    assert seat.changed.is_set()
    asyncio.run(seat.leave())


@pytest.mark.parametrize("page", ["", "<p>hello", '<form id="answer-form">', '<form id="answer-form" action="x">'])
def test_a_page_without_its_form_is_no_place_to_write(page: str) -> None:
    sheet = pages.answer_sheet(page)
    assert sheet is None or sheet.fields == {"csrfmiddlewaretoken": ""}
    assert pages.sign_sheet(page) is None
    assert pages.lines_in(page) == [] and pages.seats_in(page) == [] and pages.number_in(page) is None
