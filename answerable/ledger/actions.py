"""What an action tells the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from answerable.kit import clock
from answerable.ledger import gathering
from answerable.ledger.rules import Line, chain_of, check_words, touched_text, written

Things = Iterable[tuple[str, object]]


class HasActor(Protocol):
    """Whoever acts: ``kind`` is staff, person or software."""

    @property
    def kind(self) -> str: ...

    @property
    def id(self) -> str: ...


@dataclass(frozen=True)
class Whose:
    """One of many people to whose data the same thing was done at once."""

    person_id: str = ""
    touched: Things = ()
    mac: str = ""


def record(
    verb: str,
    *,
    by: HasActor,
    person_id: str = "",
    purpose: str = "",
    why: str = "",
    touched: Things = (),
    mac: str = "",
) -> None:
    """Tell the ledger of one act; it is appended when the outermost action ends.

    ``why`` is one of a few fixed sentences, never something typed. RuntimeError outside an action.
    """
    record_many(verb, by=by, whose=[Whose(person_id, touched, mac)], purpose=purpose, why=why)


def record_many(verb: str, *, by: HasActor, whose: Iterable[Whose], purpose: str = "", why: str = "") -> None:
    """Tell the ledger of the same act done to the data of many, an entry each."""
    lines = gathering.present_one()
    check_words(verb, why)
    at, kind, actor_id = written(clock.now()), str(by.kind), str(by.id)
    for one in whose:
        person_id, things = str(one.person_id), touched_text(one.touched)
        chain = chain_of(person_id)
        told = (chain, 0, at, kind, actor_id, verb, person_id, str(purpose), why, things, one.mac)
        lines.add(Line(*told, previous="", hash=""))
