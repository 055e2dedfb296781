"""What is said of a team's promises, from plain values."""

from datetime import UTC, datetime, time, timedelta

import pytest

from answerable.desk.staffroom import rules
from answerable.desk.staffroom.rules import Promise, Spread, Standing, Word
from answerable.people.rota import WorkingHours

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
DAYTIME = WorkingHours("UTC", {day: ((time(8), time(20)),) for day in range(5)})


def a_promise(standing: Standing, *, person: str = "per_1", taken: float | None = 5, promised: float = 30) -> Promise:
    return Promise("clk", "first_answer", person, "thr", MONDAY, promised, taken, standing)


@pytest.mark.parametrize(
    ("due", "met", "breached", "ended", "says"),
    [
        (30, 20, None, 20, Standing.KEPT),
        (30, 30, None, 30, Standing.KEPT),
        (30, 40, 30, 40, Standing.BROKEN),
        (30, 40, None, 40, Standing.BROKEN),  # met late, before the sweep came round
        (30, None, None, None, Standing.BROKEN),  # its time ran out a minute ago, and nobody swept
        (90, None, None, None, Standing.RUNNING),
        (90, None, None, 10, Standing.RELEASED),
        (30, None, 30, 50, Standing.BROKEN),  # no longer owed, after it was broken
    ],
)
def test_what_became_of_a_promise(
    due: int, met: int | None, breached: int | None, ended: int | None, says: Standing
) -> None:
    def at(minutes: int | None) -> datetime | None:
        return None if minutes is None else MONDAY + timedelta(minutes=minutes)

    found = rules.standing_of(
        due_at=MONDAY + timedelta(minutes=due),
        met_at=at(met),
        breached_at=at(breached),
        ended_at=at(ended),
        now=MONDAY + timedelta(minutes=60),
    )
    assert found is says


def test_a_night_and_a_weekend_do_not_count_as_waiting() -> None:
    friday = datetime(2026, 11, 20, 19, 50, tzinfo=UTC)
    monday = datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
    assert rules.minutes_taken(friday, monday, DAYTIME) == 25
    assert rules.minutes_taken(friday, monday, None) == 3625 - 0.0


def test_an_answer_before_the_doors_open_took_no_time() -> None:
    night = datetime(2026, 11, 17, 3, 0, tzinfo=UTC)
    assert rules.minutes_taken(night, night + timedelta(hours=2), DAYTIME) == 0


@pytest.mark.parametrize(
    ("minutes", "half", "most"),
    [([], None, None), ([7], 7, 7), ([1, 2, 3, 4], 2.5, 4), (list(range(1, 11)), 5.5, 9), (list(range(1, 12)), 6, 10)],
)
def test_half_and_nine_of_ten_are_waits_that_someone_had(
    minutes: list[float], half: float | None, most: float | None
) -> None:
    assert rules.spread(minutes) == Spread(len(minutes), half, most)


def test_one_broken_promise_counts_however_many_were_kept_to_that_person() -> None:
    promises = [
        a_promise(Standing.KEPT),
        a_promise(Standing.BROKEN),
        a_promise(Standing.KEPT, person="per_2"),
        a_promise(Standing.RUNNING, person="per_3", taken=None),
    ]
    assert rules.word_kept(promises) == Word(wrote=3, kept=1, broken=1, waiting=1)


@pytest.mark.parametrize(
    ("word", "says"),
    [
        (Word(0, 0, 0, 0), ("Last week nobody wrote to us.", "")),
        (Word(214, 208, 6, 0), ("Last week 214 people wrote to us.", "We kept our word to 208 of them.")),
        (Word(1, 1, 0, 0), ("Last week one person wrote to us.", "We kept our word to them.")),
        (Word(5, 5, 0, 0), ("Last week five people wrote to us.", "We kept our word to all of them.")),
        (Word(2, 0, 2, 0), ("Last week two people wrote to us.", "We broke our word to two of them.")),
        (Word(1, 0, 1, 0), ("Last week one person wrote to us.", "We broke our word.")),
        (
            Word(9, 7, 1, 1),
            (
                "Last week nine people wrote to us.",
                "We kept our word to seven of them, and one still waits within the time promised.",
            ),
        ),
        (
            Word(3, 0, 0, 3),
            ("Last week three people wrote to us.", "Nobody had to wait longer than we promised so far."),
        ),
    ],
)
def test_the_title_says_the_result(word: Word, says: tuple[str, str]) -> None:
    assert rules.title(word, "Last week") == says


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0.2, "under a minute"), (1, "1 minute"), (9.4, "9 minutes"), (119, "119 minutes"), (125, "2 hours 5 minutes"),
     (180, "3 hours")],
)  # fmt: skip
def test_minutes_are_said_as_people_say_them(minutes: float, words: str) -> None:
    assert rules.minutes_said(minutes) == words


def test_the_length_promised_most_often_is_the_one_that_is_drawn() -> None:
    promises = [a_promise(Standing.KEPT, promised=each) for each in (30, 29.9999, 30, 60)]
    assert rules.usual_promise(promises) == 30
    assert rules.usual_promise([]) is None
