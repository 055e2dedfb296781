"""The table of moves: whole, drawn, and obeyed."""

from pathlib import Path

from answerable.dialogue.diagram import page
from answerable.dialogue.status import FROM_PERSON, FROM_STAFF, MOVES, Status

DRAWN = Path(__file__).resolve().parent.parent.parent / "docs" / "generated" / "moves.md"


def test_the_drawing_in_the_documents_is_the_table() -> None:
    assert DRAWN.read_text() == page(), "Run: python -m answerable.dialogue.diagram > docs/generated/moves.md"


def test_no_move_leads_from_a_persons_words_to_a_reply_or_back() -> None:
    assert [(a, b) for a, b in MOVES if (a in FROM_PERSON) != (b in FROM_PERSON)] == []


def test_every_status_can_be_reached_and_left_or_is_an_end() -> None:
    starts, ends = {Status.RECEIVED, Status.DRAFT}, {Status.ANSWERED, Status.WITHDRAWN}
    assert set(Status) - {b for _, b in MOVES} <= starts
    assert set(Status) - {a for a, _ in MOVES} <= ends


def reachable(start: Status) -> set[Status]:
    seen, todo = {start}, [start]
    while todo:
        here = todo.pop()
        for before, after in MOVES:
            if before is here and after not in seen:
                seen.add(after)
                todo.append(after)
    return seen


def test_from_the_first_status_every_other_of_its_kind_is_reached() -> None:
    assert reachable(Status.RECEIVED) == set(FROM_PERSON)
    assert reachable(Status.DRAFT) == set(FROM_STAFF)


def test_nothing_reaches_a_person_without_having_been_approved() -> None:
    into_sending = {before for before, after in MOVES if after is Status.SENDING}
    into_delivered = {before for before, after in MOVES if after is Status.DELIVERED}
    assert into_sending == {Status.APPROVED, Status.UNDELIVERED}
    assert into_delivered == {Status.SENDING, Status.UNDELIVERED}
