"""A mailbox is emptied letter by letter, and no letter leaves it before it is kept."""

import pytest

from answerable.channels.port import Envelope, Take, TakeFailed
from answerable.channels.receiving import Account, Fetched, FetchFailed, account_of, fetch
from tests.channels.receiving.imap_server import Mailbox, mailbox_server

LETTERS = {
    3: b"Return-Path: <ann@x.example>\r\nDelivered-To: help@h.example\r\n\r\nThree",
    7: b"\r\nSeven",
    9: b"\r\nNine",
}
Kept = list[tuple[bytes, Envelope]]


def visit(box: Mailbox, take: Take, *, then: str = "move", limit: int = 50) -> Fetched:
    with mailbox_server(box) as port:
        account = account_of(f"imap://help%40h.example:secret@127.0.0.1:{port}/INBOX?then={then}")
        return fetch(account, take, limit=limit, max_bytes=100)


@pytest.fixture
def kept() -> Kept:
    return []


def keeper(kept: Kept) -> Take:
    def take(raw: bytes, envelope: Envelope) -> None:
        kept.append((raw, envelope))

    return take


def test_letters_are_kept_oldest_first_and_moved_to_where_they_can_be_seen(kept: Kept) -> None:
    box = Mailbox(dict(LETTERS))
    assert visit(box, keeper(kept)) == Fetched(taken=3)
    assert [raw for raw, _ in kept] == list(LETTERS.values())
    assert kept[0][1] == Envelope("ann@x.example", ("help@h.example",), "imap")
    assert kept[1][1] == Envelope("", ("help@h.example",), "imap")
    assert (box.letters, box.moved) == ({}, {"Received": [3, 7, 9]})
    assert box.flags[3] == {"\\Seen"}


def test_letters_may_be_deleted_instead(kept: Kept) -> None:
    box = Mailbox(dict(LETTERS))
    assert visit(box, keeper(kept), then="delete", limit=2) == Fetched(taken=2)
    assert (list(box.letters), box.moved) == ([9], {})


def test_a_server_that_can_do_little_gets_a_copy_and_a_mark_and_nobody_elses_marks_are_carried_out(kept: Kept) -> None:
    box = Mailbox({3: b"\r\nThree"}, capabilities="IMAP4rev1", beneath_inbox=True)
    visit(box, keeper(kept))
    assert (box.moved, box.flags[3]) == ({"INBOX.Received": [3]}, {"\\Seen", "\\Deleted"})
    assert "EXPUNGE" not in box.heard
    assert visit(box, keeper(kept)) == Fetched()


def test_a_letter_that_cannot_be_kept_now_stays_and_the_next_is_kept(kept: Kept) -> None:
    def take(raw: bytes, envelope: Envelope) -> None:
        if b"Three" in raw:
            raise TakeFailed(permanent=False, why="busy")
        if b"Seven" in raw:
            raise OSError
        kept.append((raw, envelope))

    box = Mailbox(dict(LETTERS))
    assert visit(box, take) == Fetched(taken=1, failed=2)
    assert list(box.letters) == [3, 7]
    assert 3 not in box.flags


def test_where_nothing_can_be_kept_the_visit_ends_early() -> None:
    def take(raw: bytes, envelope: Envelope) -> None:
        raise TakeFailed(permanent=False, why="busy")

    assert visit(Mailbox(dict.fromkeys(range(1, 30), b"\r\nx")), take) == Fetched(failed=5)


def test_a_letter_that_never_can_be_kept_is_put_where_someone_sees_it(kept: Kept) -> None:
    def take(raw: bytes, envelope: Envelope) -> None:
        if b"Three" in raw:
            raise TakeFailed(permanent=True, why="nobody")
        kept.append((raw, envelope))

    box = Mailbox({**LETTERS, 8: b"\r\n" + b"x" * 200})
    assert visit(box, take) == Fetched(taken=2, refused=2)
    assert box.moved == {"Refused": [3, 8], "Received": [7, 9]}


def test_a_connection_lost_after_a_letter_was_kept_hands_it_over_again(kept: Kept) -> None:
    box = Mailbox({3: b"\r\nThree"}, hangs_up_at="STORE")
    with pytest.raises(FetchFailed, match="disconnected") as failed:
        visit(box, keeper(kept))
    assert failed.value.fetched == Fetched(taken=1)
    box.hangs_up_at = ""
    visit(box, keeper(kept))
    assert [raw for raw, _ in kept] == [b"\r\nThree", b"\r\nThree"]
    assert box.letters == {}


def test_a_failure_is_one_fixed_word() -> None:
    with pytest.raises(FetchFailed, match=r"^login$"):
        visit(Mailbox({}, password="other"), keeper([]))
    with mailbox_server(Mailbox({})) as port:
        pass
    with pytest.raises(FetchFailed, match=r"^connection_refused$"):
        fetch(account_of(f"imap://a:b@127.0.0.1:{port}"), keeper([]))


def test_an_address_names_a_mailbox_and_hides_its_secret() -> None:
    account = account_of("imaps://ann%40x.example:s%2Fcret@mail.example/Archive/In?then=delete")
    assert account == Account("mail.example", 993, "ann@x.example", "s/cret", "Archive/In", True, "delete")
    assert "cret" not in repr(account)


@pytest.mark.parametrize(
    "address",
    [
        "imap://a:b@mail.example",
        "imaps://mail.example",
        "imaps://a:b@x:port",
        "http://a:b@x",
        "imaps://a:b@x?then=burn",
    ],
)
def test_an_address_that_is_none_is_refused_in_a_sentence_without_the_secret(address: str) -> None:
    with pytest.raises(ValueError, match=r"\.|imaps://user") as refused:
        account_of(address)
    assert "a:b" not in str(refused.value)
