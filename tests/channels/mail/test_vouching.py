"""Whose word counts for who sent a mail: that of the server we name, about the one sender shown, and no other's."""

import pytest

from answerable.channels.mail import read
from tests.channels.mail.samples import typed

OURS = "mx.harbour.example"
PASS = f"{OURS}; spf=pass smtp.mailfrom=x.example; dmarc=pass (p=none dis=none) header.from=example.net"
FROM = b"ann.byrne@example.net"


def vouched(*said: str, trusts: str = OURS, instead: bytes = FROM) -> bool:
    raw = typed("Hello", *(f"Authentication-Results: {one}" for one in said)).replace(FROM, instead)
    return read(raw, trusts=trusts).vouched


def test_the_corpus_names_the_sender_that_is_vouched_for_here() -> None:
    assert read(typed("Hello")).sender == FROM.decode()


@pytest.mark.parametrize("said", [
    PASS,
    PASS.upper(),
    f"{OURS} 1; dmarc=pass header.from=example.net",
    f'{OURS}; dmarc=pass reason="as; dmarc=fail" header.from=example.net policy.dmarc=none',
    f"{OURS};\r\n\tdkim=pass header.d=example.net;\r\n\tdmarc = pass header.from = example.net",
])
def test_what_our_server_found_counts(said: str) -> None:
    assert vouched(said)


@pytest.mark.parametrize("said", [
    PASS.replace("dmarc=pass", "dmarc=fail"),
    PASS.replace("dmarc=pass", "dmarc=passed"),
    PASS.replace("dmarc=", "arc="),
    PASS.replace("header.from=example.net", "header.from=evil.example"),
    PASS.replace("header.from=example.net", "header.from=example.net.evil.example"),
    PASS.replace(" header.from=example.net", ""),
    PASS.replace(OURS, "mx.evil.example"),
    PASS.replace(OURS, f"evil.{OURS}"),
    f"mx.evil.example ({OURS}; dmarc=pass header.from=example.net)",
    f"{OURS}; spf=fail (dmarc=pass; dmarc=pass header.from=example.net)",
    f'{OURS}; spf=fail smtp.mailfrom="a; dmarc=pass header.from=example.net "@x.example',
    f'"{OURS}"; dmarc=pass header.from=example.net',
    "",
    ";" * 5000,
    "(" * 5000 + "\"" * 5000,
])
def test_nothing_else_does(said: str) -> None:
    assert not vouched(said)


def test_a_line_that_disagrees_takes_the_proof_away() -> None:
    assert vouched(PASS, PASS)
    assert not vouched(PASS.replace("dmarc=pass", "dmarc=fail"), PASS)
    assert vouched(f"{OURS}; dkim=pass header.d=example.net", PASS)


def test_nobody_is_vouched_for_without_a_name_to_trust_or_with_two_senders() -> None:
    assert not vouched(PASS, trusts="")
    assert not vouched(PASS, instead=b"eve@evil.example")
    assert not vouched(PASS, instead=FROM + b">, Eve <eve@evil.example")
    twice = b"From: eve@evil.example\r\n" + typed("Hello", f"Authentication-Results: {PASS}")
    assert not read(twice, trusts=OURS).vouched
