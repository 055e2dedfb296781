"""The chain: whatever is done to an entry, verifying names the first one that does not hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.ledger.rules import (
    GENESIS,
    HASHED,
    Break,
    Fault,
    Line,
    canonical,
    chain_of,
    chained,
    check_words,
    encoded,
    removed,
    touched_text,
    verify_chain,
    walk,
    written,
)

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


@st.composite
def chains(draw: st.DrawFn, least: int = 1, name: str = "person:per_1") -> list[Line]:
    """A chain that holds, of any content."""
    lines: list[Line] = []
    for seq in range(1, draw(st.integers(least, 8)) + 1):
        said = [draw(words) for _ in range(9)]
        line = Line(name, seq, *said, previous="", hash="")
        lines.append(chained(line, lines[-1].hash if lines else GENESIS))
    return lines


@given(chains())
def test_a_chain_as_it_was_written_holds(chain: list[Line]) -> None:
    assert verify_chain(chain) is None


@given(chains(), st.data())
def test_an_altered_entry_is_named(chain: list[Line], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(chain) - 1))
    column = data.draw(st.sampled_from([*Line._fields[2:HASHED], "previous", "hash"]))
    before = getattr(chain[place], column)
    chain[place] = chain[place]._replace(**{column: data.draw(words.filter(lambda word: word != before))})
    found = verify_chain(chain)
    assert found is not None
    assert found.seq == place + 1


@given(chains(least=2), st.data())
def test_a_removed_entry_is_named(chain: list[Line], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(chain) - 2))
    del chain[place]
    assert verify_chain(chain) == Break("person:per_1", place + 1, Fault.REMOVED)


@given(chains(), st.data())
def test_an_entry_inserted_with_a_right_hash_of_its_own_is_named(chain: list[Line], data: st.DataObject) -> None:
    """The forger ties it to the one before and moves the rest along, but cannot mend what follows."""
    place = data.draw(st.integers(0, len(chain) - 1))
    forged = chained(chain[place]._replace(why="forged"), chain[place].previous)
    if forged == chain[place]:
        return
    moved = [line._replace(seq=line.seq + 1) for line in chain[place:]]
    found = verify_chain([*chain[:place], forged, *moved])
    assert found is not None
    assert found.seq == place + 2


@given(chains(least=2), st.data())
def test_an_entry_squeezed_in_beside_another_is_named(chain: list[Line], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(chain) - 1))
    squeezed = chained(chain[place]._replace(why="squeezed in"), chain[place].hash)
    found = verify_chain([*chain[: place + 1], squeezed, *chain[place + 1 :]])
    assert found == Break("person:per_1", place + 1, Fault.INSERTED)


@given(chains(least=2), st.data())
def test_two_entries_that_changed_places_are_named(chain: list[Line], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(chain) - 2))
    second = data.draw(st.integers(first + 1, len(chain) - 1))
    swapped = list(chain)
    swapped[first] = chain[second]._replace(seq=first + 1)
    swapped[second] = chain[first]._replace(seq=second + 1)
    found = verify_chain(swapped)
    assert found is not None
    assert found.seq == first + 1


@given(chains(least=2), st.data())
def test_the_first_of_several_faults_is_the_one_named(chain: list[Line], data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(chain) - 1), min_size=2, max_size=4))
    for place in places:
        chain[place] = chain[place]._replace(hash="f" * 64)
    found = verify_chain(chain)
    assert found is not None
    assert found.seq == min(places) + 1


@given(chains(least=2), st.data())
def test_a_chain_cut_short_shows_only_against_a_checkpoint(chain: list[Line], data: st.DataObject) -> None:
    rows = [encoded(line) for line in chain]
    seen = {b"person:per_1": (len(rows), rows[-1][12])}
    left = data.draw(st.integers(1, len(rows) - 1))
    assert list(walk(rows[:left], {})) == []
    assert list(walk(rows[:left], dict(seen))) == [Break("person:per_1", left + 1, Fault.CUT_SHORT)]
    assert list(removed(seen)) == [Break("person:per_1", 1, Fault.CHAIN_REMOVED)]
    assert list(walk(rows, seen)) == []
    assert seen == {}


@given(chains(least=2), st.data())
def test_a_chain_written_anew_with_right_hashes_shows_against_a_checkpoint(
    chain: list[Line], data: st.DataObject
) -> None:
    seen = {b"person:per_1": (len(chain), chain[-1].hash.encode())}
    place = data.draw(st.integers(0, len(chain) - 1))
    anew = [*chain[:place], chain[place]._replace(why=chain[place].why + " not")]
    anew += chain[place + 1 :]
    previous = GENESIS
    for index, line in enumerate(anew):
        anew[index] = chained(line, previous)
        previous = anew[index].hash
    assert verify_chain(anew) is None
    found = list(walk(map(encoded, anew), seen))
    assert found == [Break("person:per_1", len(chain), Fault.REWRITTEN)]


@given(chains(name="a"), chains(least=2, name="b"), chains(name="c"))
def test_one_broken_chain_says_nothing_against_the_others(a: list[Line], b: list[Line], c: list[Line]) -> None:
    b[0] = b[0]._replace(hash="0" * 64)
    assert [found.chain for found in walk(map(encoded, [*a, *b, *c]), {})] == ["b"]


@given(
    st.lists(st.binary(max_size=5), min_size=11, max_size=11), st.lists(st.binary(max_size=5), min_size=11, max_size=11)
)
def test_two_different_entries_are_never_written_alike(one: list[bytes], other: list[bytes]) -> None:
    assert (canonical(one) == canonical(other)) == (one == other)


def test_text_moved_from_one_column_to_the_next_changes_the_bytes() -> None:
    assert canonical([b"ab", b"c", *[b""] * 9]) != canonical([b"a", b"bc", *[b""] * 9])


def test_a_moment_is_written_alike_in_every_zone() -> None:
    moment = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)
    assert written(moment) == "2025-03-01 12:00:00.000000"
    assert written(moment.astimezone(timezone(timedelta(hours=5)))) == written(moment)


def test_a_person_has_a_chain_and_the_deployment_has_its_own() -> None:
    assert chain_of("per_1") == "person:per_1"
    assert chain_of("") == "deployment"


@pytest.mark.parametrize(
    "verb", ["screened", "Message:screened", "message:", "message:screened again", "a:b:c", "a:b\n"]
)
def test_a_verb_is_subject_and_past(verb: str) -> None:
    with pytest.raises(ValueError, match="subject:past"):
        check_words(verb, "")


def test_a_reason_is_one_short_line() -> None:
    check_words("message:screened", "x" * 200)
    for why in ("x" * 201, "one\ntwo"):
        with pytest.raises(ValueError, match="one fixed line"):
            check_words("message:screened", why)


def test_what_was_touched_is_sorted_and_said_once() -> None:
    assert touched_text([("thread", "t1"), ("message", 7), ("thread", "t1")]) == "message:7 thread:t1"
    for thing in [("Thread", "t1"), ("thread", "t 1"), ("thread", ""), ("", "t1")]:
        with pytest.raises(ValueError, match="kind and an id"):
            touched_text([thing])
