"""What a machine reports, and which mails are a machine's: with the envelope, and without."""

import pytest

from answerable.channels.mail import Report, read
from answerable.channels.mail.nature import SIGNS
from answerable.channels.port import Envelope
from tests.channels.mail.corpus import corpus, read_once
from tests.channels.mail.machines import BOUNCE, ORIGINAL
from tests.channels.mail.samples import TOKEN, typed

BY_NAME = {sample.name: sample for sample in corpus()}
ANN = ("ann.byrne@example.net",)
REPORTS = {
    "postfix failed": Report("failed", ORIGINAL, (TOKEN,), "5.1.1", "550", ANN),
    "postfix delayed": Report("delayed", ORIGINAL, (TOKEN,), "4.4.1", "", ANN),
    "delivered": Report("delivered", ORIGINAL, (TOKEN,), "2.1.5", "", ANN),
    "two recipients": Report("failed", ORIGINAL, (TOKEN,), "5.2.2", "", (*ANN, "tom@example.org")),
    "exchange": Report("failed", ORIGINAL, (TOKEN,), "5.1.10", "550", ANN),
    "qmail": Report("failed", ORIGINAL, (TOKEN,), "5.1.1", "550", ANN),
    "exim in words": Report("failed", ORIGINAL, (TOKEN,), "", "550", ANN),
    "delay in words": Report("delayed", ORIGINAL, (TOKEN,), "", "", ()),
    "complaint": Report("complaint", ORIGINAL, (TOKEN,), "", "", ANN),
    "broken report": Report("failed", "", (TOKEN,), "", "", ()),
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_says_what_became_of_which_letter(name: str) -> None:
    assert read(BY_NAME[name].raw).report == REPORTS[name]


def test_every_report_of_the_corpus_is_looked_at_and_no_other_mail_holds_one() -> None:
    assert {sample.name for sample in corpus() if read_once(sample).report} == set(REPORTS)


def test_why_is_always_one_of_the_fixed_words() -> None:
    assert {read_once(sample).why_nature for sample in corpus()} <= {*SIGNS, ""}


@pytest.mark.parametrize(
    ("sender", "source", "nature"),
    [("", "smtp", "automatic"), ("<>", "lmtp", "automatic"), ("", "imap", "person"), ("a@x.example", "smtp", "person"),
     ("", "postmark", "automatic"), ("a@x.example", "postmark", "person")],
)
def test_only_a_server_that_saw_the_envelope_can_say_that_it_named_nobody(
    sender: str, source: str, nature: str
) -> None:
    envelope = Envelope(sender, ("help@harbour.example",), source)
    assert read(typed("Hello"), envelope).nature == nature


@pytest.mark.parametrize(
    ("domain", "nature"), [("harbour.example", "automatic"), ("other.example", "person"), ("", "person")]
)
def test_a_letter_with_our_own_message_id_has_come_back(domain: str, nature: str) -> None:
    raw = typed("Hello").replace(b"<CAF-1.2.3@mail.example.net>", ORIGINAL.encode())
    assert read(raw, our_domain=domain).nature == nature


def test_a_report_handed_over_by_its_envelope_alone_finds_its_delivery() -> None:
    raw = BY_NAME["qmail"].raw.replace(TOKEN.encode(), b"x")
    report = read(raw, Envelope("", (BOUNCE.upper(),), "smtp")).report
    assert report is not None
    assert report.tokens == (TOKEN,)


def test_references_are_newest_first_and_each_stands_once() -> None:
    raw = typed("Hi", "In-Reply-To: <c@x>", "References: <a@x> <b@x>\r\n <c@x>")
    assert read(raw).references == ("<c@x>", "<b@x>", "<a@x>")


def test_addresses_that_a_mail_was_for_are_all_found() -> None:
    raw = typed("Hi", "Cc: Team: Tom <tom@x.example>, eve@x.example;", f"Delivered-To: {BOUNCE}")
    assert read(raw).recipients == ("help@harbour.example", "tom@x.example", "eve@x.example", BOUNCE)


def test_the_language_that_a_head_names_is_a_hint() -> None:
    assert read(typed("Hallo", "Content-Language: de-DE, en")).language == "de"
