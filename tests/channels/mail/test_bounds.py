"""Whatever bytes come: a mail is read, its folds are sound, and no sender can make the work grow beyond its measure."""

import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answerable.channels.mail import Mail, headers, page, parts, read, words
from answerable.channels.mail.folding import MOST_LINES
from answerable.channels.mail.tags import tokens
from tests.channels.mail.corpus import BIG, big, corpus

RAWS = tuple(sample.raw for sample in corpus() if len(sample.raw) < 20_000)
BITS = [
    b"\r\n",
    b"\n",
    b"--b1",
    b"--b1--",
    b"\r\n\r\n",
    b"From: a@x.example",
    b"Content-Type: multipart/mixed; boundary=b1",
    b"Content-Type: text/html",
    b"Content-Type: message/rfc822",
    b"Content-Transfer-Encoding: base64",
    b"> x",
    b"-- ",
    b"On Mon, 2 Mar 2026, A <a@x.example> wrote:",
    b"<div class=gmail_quote>",
    b"<blockquote type=cite>",
    b"</div>",
    b"<a href='",
    b"=?utf-8?b?",
    b"\xff\x00",
    b"begin 644 x",
    b"end",
    b"Sent from my iPhone",
    b"<!--",
    b"word",
]


def check(mail: Mail) -> None:
    mail.text.encode("utf-8")
    at = 0
    for fold in mail.folds:
        assert at <= fold.start < fold.end <= len(mail.text)
        at = fold.end


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read(raw: bytes) -> None:
    check(read(raw))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(BITS), max_size=40))
def test_any_order_of_what_mails_are_made_of_is_read(bits: list[bytes]) -> None:
    check(read(b"\r\n".join(bits)))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(RAWS), st.integers(0, 20_000), st.integers(0, 300), st.binary(max_size=20))
def test_a_mail_with_a_hole_is_read(raw: bytes, at: int, length: int, instead: bytes) -> None:
    at %= max(1, len(raw))
    check(read(raw[:at] + instead + raw[at + length :]))


def test_a_mail_of_thirty_megabytes_is_read_whole_in_bounded_memory() -> None:
    raw = big()
    tracemalloc.start()
    try:
        mail = read(raw)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (mail.text, [file.name for file in mail.files]) == ("My scan is here.", ["scan.pdf"])
    assert len(mail.files[0].content) > BIG * 0.7
    assert most < 5 * len(raw)


def test_quotes_are_looked_for_in_a_bounded_number_of_lines_and_nothing_is_lost() -> None:
    text = "word\n" * (MOST_LINES + 10) + "Sent from my iPhone"
    mail = read(b"From: a@x.example\n\n" + text.encode())
    assert (mail.folds, mail.text) == ((), text)


def test_a_page_of_too_many_tags_keeps_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "MOST_TOKENS", 10)
    assert page.show("<p>one</p>" * 5 + "<b>last &amp; <i x='y'>least</i>").text.split()[-3:] == ["last", "&", "least"]


HOSTILE: dict[str, Callable[[int], str]] = {
    "open tags": lambda n: "<a " * n,
    "open quotes": lambda n: "<a '>x<b \">" * n,
    "open comments": lambda n: "<!--" * n,
    "open scripts": lambda n: "<script>" * n,
    "open declarations": lambda n: "<!x" * n,
    "many attributes": lambda n: "<a " + "x='y' " * n + ">",
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_twice_the_page_is_at_most_twice_the_searching(
    make: Callable[[int], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def searched(source: str) -> int:
        letters = 0

        class Counting(str):
            def find(self, wanted: str, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]
                nonlocal letters
                found = str.find(self, wanted, start, len(self) if end is None else end)
                letters += (found if found >= 0 else len(self) if end is None else end) - start
                return found

        for _ in tokens(Counting(source)):
            pass
        return letters

    assert searched(make(800)) <= 2.2 * searched(make(400)) + 1000


def test_parts_heads_and_depth_have_their_bounds() -> None:
    many = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * (parts.MOST_PARTS + 500)
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2000))
    assert len(parts.divide(many).root.parts) < parts.MOST_PARTS
    assert parts.divide(deep).too_deep
    head, at = headers.read_head(b"From: a@x.example\n" + b"X-A: b\n" * 100_000, 0, 10**7)
    assert len(head.fields) <= headers.MOST_LINES
    assert at <= headers.LONGEST_HEAD
    assert words.LONGEST_FILE_TEXT < 10**6


def test_quotes_that_never_end_are_looked_for_once() -> None:
    line = '"\\' * 8000
    assert sum(1 for _ in headers._TOKEN.finditer(line)) < 10, "no escaped quote is tried as the beginning of another"
    assert headers.addresses(line.encode()) == []
    assert headers.addresses(b'"Ann <ann@example.org>') == [headers.Named("ann@example.org", '" Ann')]
    assert headers.addresses(b'"B, \\"Ann\\"" <ann@example.org>') == [headers.Named("ann@example.org", 'B, "Ann"')]


def test_a_local_part_that_is_too_long_is_nobodys_address() -> None:
    assert headers.addresses(b"a" * 300 + b"@example.org") == []
