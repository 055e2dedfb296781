"""A token names what was signed and nothing else, and survives what mail servers do to an address."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.kit import tokens
from answerable.kit.ids import new_id

THREAD, DELIVERY = new_id("thr"), new_id("dlv")


@pytest.mark.parametrize(
    ("kind", "ident"), [("thread", THREAD), ("delivery", DELIVERY), ("letter", DELIVERY)],
    ids=["thread", "delivery", "letter"],
)
def test_a_token_names_what_was_signed(kind: tokens.Kind, ident: str) -> None:
    token = tokens.sign(kind, ident)
    assert re.fullmatch(r"[a-z2-7]{40}", token)
    assert tokens.read(kind, token) == ident
    assert tokens.read(kind, token.upper()) == ident, "servers may change the capitals of an address"
    assert tokens.sign(kind, ident) == token, "the same for every try"


def test_a_token_of_one_kind_is_none_of_another() -> None:
    token = tokens.sign("thread", THREAD)
    assert tokens.read("delivery", token) is None
    assert tokens.read_address("delivery", tokens.address("thread", THREAD, "mail.test")) is None


@given(st.integers(0, 39), st.sampled_from("abcdefghijklmnopqrstuvwxyz234567"))
def test_one_changed_letter_makes_it_nobodys(place: int, letter: str) -> None:
    token = tokens.sign("thread", THREAD)
    changed = token[:place] + letter + token[place + 1 :]
    assert tokens.read("thread", changed) == (THREAD if changed == token else None)


@given(st.text(max_size=80))
def test_whatever_stands_there_is_read_without_a_stumble(text: str) -> None:
    assert tokens.read("thread", text) is None
    assert tokens.read_address("thread", text) is None
    assert tokens.read_message_id(text) is None


@pytest.mark.parametrize(
    "ident", ["", "thr_", "dlv_" + "0" * 26, "thr_" + "0" * 25, "thr_" + "U" * 26, "thr_" + "Z" * 26]
)
def test_only_an_id_can_be_signed(ident: str) -> None:
    with pytest.raises(ValueError, match="no id"):
        tokens.sign("thread", ident)


def test_an_address_and_a_message_id_hold_their_token() -> None:
    address, message_id = tokens.address("thread", THREAD, "mail.test"), tokens.message_id(DELIVERY, "mail.test")
    assert len(address.partition("@")[0]) <= 64
    for shape in (address, f"<{address}>", address.partition("@")[0], address.upper()):
        assert tokens.read_address("thread", shape) == THREAD
    for shape in (message_id, message_id.strip("<>"), f" {message_id}\r\n"):
        assert tokens.read_message_id(shape) == DELIVERY
    assert tokens.read_address("thread", f"bounce+{tokens.sign('thread', THREAD)}@mail.test") is None
    assert tokens.read_address("thread", f"{tokens.sign('thread', THREAD)}@mail.test") is None


def test_a_message_id_names_its_delivery_but_leads_to_no_address() -> None:
    token = tokens.message_id(DELIVERY, "mail.test").strip("<>").partition("@")[0]
    assert tokens.read_letter(token) == DELIVERY
    assert tokens.read("delivery", token) is None
    assert tokens.read_address("delivery", f"bounce+{token}@mail.test") is None
    assert tokens.read_message_id(tokens.sign("delivery", DELIVERY)) == DELIVERY, "as older letters bear it"
