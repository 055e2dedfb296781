"""The one table that a rehearsal ends with, and the same for machines."""

from collections.abc import Sequence
from typing import Any

from answerable.rehearsal.figures import Figures, Found, Spread
from answerable.rehearsal.machine import Machine
from answerable.rehearsal.playing import Wish
from answerable.rehearsal.seats import Cast

NOT_FROM_HERE = "not known from here"
Row = tuple[str, str, str]


def rows(wish: Wish, cast: Cast, made: Figures, found: Found | None, machine: Machine | None, promise: float
         ) -> list[Row]:
    """What was measured, the figure, and what it is of."""
    ways = ", ".join(f"{count} by {'mail' if way == 'email' else way}" for way, count in sorted(made.ways.items()))
    pace = f"{made.accepted / made.seconds:.2f} a second of {wish.rate:g} asked" if made.seconds else ""
    return [
        ("people", f"{len(cast.responders)} + {len(cast.reviewers)}", _people(wish, cast)),
        ("offered", str(made.offered), f"in {made.seconds:.0f} s"),
        ("accepted", str(made.accepted), "; ".join(filter(None, (ways, pace)))),
        *_known(found),
        ("until accepted", _half(made.until_kept), _rest(made.until_kept, "from when the letter was due")),
        ("until on an open page", _half(made.until_shown), _rest(made.until_shown, _of(made))),
        ("answered", str(made.answered), f"{made.accepted - made.answered} wait" + (
            f"; {made.others} answers to earlier letters" if made.others else "")),
        ("until answered", _half(made.until_answered), _rest(made.until_answered, "from accepted to delivered")),
        ("in time", _of_all(made.in_time, made.in_time_of), f"within {promise:g} min of the staff's own time"),
        *_machine(machine),
        *((f"! {kind}", str(count), "") for kind, count in sorted(made.troubles.items())),
        *([("! not sent", str(made.unsent), "they still waited for a free connection")] if made.unsent else []),
    ]


def drawn(table: Sequence[Row]) -> str:
    """The rows as text, figures under each other."""
    wide = max(len(what) for what, _, _ in table)
    figures = max(len(figure) for _, figure, _ in table)
    return "\n".join(f"{what:<{wide}}  {figure:>{figures}}  {of}".rstrip() for what, figure, of in table)


def kept(wish: Wish, cast: Cast, made: Figures, table: Sequence[Row], promise: float) -> dict[str, Any]:
    """The same for a file, with what `answerable plan --from` reads; no address, no id and no word of a letter."""
    return {
        "kind": "rehearsal",
        "table": [{"what": what, "figure": figure, "of": of} for what, figure, of in table],
        "seconds": made.seconds,
        "speed": wish.speed,
        "promise_minutes": promise,
        "letters_an_hour": made.accepted / made.seconds * 3600 / wish.speed if made.seconds else 0.0,
        "letters": made.accepted,
        "answer_minutes": list(made.writing),
        "review_minutes": list(made.signing),
        "reviewed": min(made.reviewed, 1.0),
        "responders": len(cast.responders),
        "reviewers": len(cast.reviewers),
        "series": [{"at": one.at, "accepted": one.accepted, "answered": one.answered, "waiting": one.waiting}
                   for one in made.points],
        "shown": [{"at": at, "p50": waits.half, "p99": waits.most} for at, waits in made.shown],
    }


def _people(wish: Wish, cast: Cast) -> str:
    said = f"answer and sign; {wish.answer_minutes:g} and {wish.review_minutes:g} min each"
    quick = f", {wish.speed:g} times as fast" if wish.speed != 1 else ""
    short = f"; {cast.asked} were asked for, the demonstration has no more" if cast.short > 0 else ""
    return said + quick + short


def _known(found: Found | None) -> list[Row]:
    if found is None:
        return [(what, NOT_FROM_HERE, "") for what in ("lost", "doubled", "screened", "promises kept")]
    decided = found.kept + found.broken
    return [
        ("lost", str(found.lost), "accepted and not found"),
        ("doubled", str(found.doubled), "found more often than accepted"),
        ("screened", str(found.screened), f"{found.unscreened} not"),
        ("promises kept", _of_all(found.kept, decided), f"of those due; {found.running} still run"),
    ]


def _machine(machine: Machine | None) -> list[Row]:
    if machine is None or not machine.shares:
        return [("processor", NOT_FROM_HERE, ""), ("memory", NOT_FROM_HERE, "")]
    now, before = machine.most_memory / 2**20, machine.first_memory / 2**20
    return [
        ("processor", f"{machine.usual:.0%}", f"of one core; {machine.most:.0%} in the busiest second"),
        ("memory", f"{now:.0f} MB", f"at most; {before:.0f} MB at the start"),
    ]


def _of(made: Figures) -> str:
    return f"from accepted to the live event; {made.known} of {made.accepted} letters are known"


def _half(found: Spread | None) -> str:
    return "nothing" if found is None else said(found.half)


def _rest(found: Spread | None, of: str) -> str:
    return "" if found is None else f"p50; p99 {said(found.most)}, longest {said(found.longest)}; {of}"


def _of_all(some: int, of: int) -> str:
    return f"{some} of {of}" + (f" ({some / of:.0%})" if of else "")


def said(seconds: float) -> str:
    """'3 ms', '4.2 s', '12 min'."""
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    return f"{seconds:.1f} s" if seconds < 120 else f"{seconds / 60:.1f} min"
