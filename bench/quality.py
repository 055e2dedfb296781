"""`python -m bench.quality [FILE]`: how good the screen is on messages that it never saw, as tables."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from answerable.engines.screen import Finding, Kind, Known, Mention, Screened, screen, shipped_version
from answerable.engines.screen.fold import fold
from answerable.engines.screen.kinds import BY_MODEL
from answerable.engines.screen.measuring import (
    average_precision,
    interval,
    load_at,
    reliability,
    roc_area,
    roc_interval,
    threshold_for,
)
from answerable.engines.screen.model.features import words_of
from answerable.engines.screen.model.swift import swift

HELD_OUT = Path(__file__).parents[1] / "tests" / "engines" / "screen" / "held_out" / "fresh.jsonl"
CONTEXT = HELD_OUT.with_name("negation_and_who.jsonl")
FEWEST = 5
RECALL = 0.95
FALSE_ALARMS = 0.02  # of messages that are none
NOT_JUDGED = {Kind.UNREADABLE.value}
LAYERS = ("lexicon", "lexicon and context", "words alone", "all three")


@dataclass(frozen=True, slots=True)
class Judged:
    """A message, what it is, and what the screen says of it."""

    id: str
    text: str
    labels: frozenset[str]
    channel: str
    seen: Screened

    def strongest(self, kind: str) -> float:
        """Of what the rules alone found of the kind."""
        ruled = (one.strength for one in self.seen.findings if one.kind == kind and one.rule != BY_MODEL)
        return max(ruled, default=0.0)

    def is_found(self, kind: str) -> bool:
        """Whether rules or model made a finding of the kind."""
        return any(one.kind == kind for one in self.seen.findings)


def judged(lines: Iterable[str]) -> Iterator[Judged]:
    """Each line of a held-out file, screened."""
    for line in lines:
        row = json.loads(line)
        seen = screen(row["text"], Known(channel=row["channel"]))
        yield Judged(row["id"], row["text"], frozenset(row["labels"]), row["channel"], seen)


def split(rows: Sequence[Judged], kind: str, score: Callable[[Judged], float]) -> tuple[list[float], list[float]]:
    """The scores of those that are of the kind, and of those that are not."""
    return ([score(row) for row in rows if kind in row.labels], [score(row) for row in rows if kind not in row.labels])


def whole(rows: Sequence[Judged], kinds: Sequence[str]) -> Iterator[str]:
    """One line a kind: what is found, how much of what is found is right, areas with intervals, and the load."""
    yield "| kind | of these | found | right of found | ROC (95 %) | PR | load at 95 % recall |"
    yield "|---|---|---|---|---|---|---|"
    for kind in kinds:
        yes, no = split(rows, kind, lambda row: row.seen.scores[kind])  # noqa: B023  used at once
        found = sum(row.is_found(kind) for row in rows if kind in row.labels)
        every = sum(row.is_found(kind) for row in rows)
        low, high = interval(found, len(yes))
        least, most = roc_interval(yes, no)
        right = f"{found / every:.0%} of {every}" if every else "none"
        yield (
            f"| `{kind}` | {len(yes)} | {found / len(yes):.0%} ({low:.0%} to {high:.0%}) | {right} "
            f"| {roc_area(yes, no):.3f} ({least:.3f} to {most:.3f}) | {average_precision(yes, no):.2f} "
            f"| {load_at(RECALL, yes, no):.0%} |"
        )


def of_layer(layer: str, kind: str) -> Callable[[Judged], float]:
    """The score that a layer by itself would give. The words keep the weights they have beside the rules."""
    if layer == "lexicon":
        return lambda row: _named(row.seen)
    if layer == "lexicon and context":
        return lambda row: row.strongest(kind)
    if layer == "words alone":
        model = swift(shipped_version().model)
        return lambda row: model.told(words_of(fold(row.text)[0]), ())[kind]
    return lambda row: row.seen.scores[kind]


def _named(seen: Screened) -> float:
    """A symptom, a product, or both are named."""
    facets = {mention.facet for mention in seen.mentions}
    return ("symptom" in facets) * 0.6 + ("product" in facets) * 0.4


def ablation(rows: Sequence[Judged], kinds: Sequence[str]) -> Iterator[str]:
    """ROC of each layer. What the lexicon alone says is the same for every kind, so it is shown for harm only."""
    yield "| kind | " + " | ".join(LAYERS) + " |"
    yield "|---|" + "---|" * len(LAYERS)
    for kind in kinds:
        cells = []
        for layer in LAYERS:
            if layer == "lexicon" and kind != Kind.ADVERSE_EVENT:
                cells.append("")
                continue
            cells.append(f"{roc_area(*split(rows, kind, of_layer(layer, kind))):.3f}")
        yield f"| `{kind}` | " + " | ".join(cells) + " |"


def by_channel(rows: Sequence[Judged], kind: str) -> Iterator[str]:
    """ROC of one kind in each channel that has enough of it."""
    yield f"| channel | messages | `{kind}` | ROC (95 %) | load at 95 % recall |"
    yield "|---|---|---|---|---|"
    for channel in sorted({row.channel for row in rows}):
        here = [row for row in rows if row.channel == channel]
        yes, no = split(here, kind, lambda row: row.seen.scores[kind])
        if len(yes) >= FEWEST and len(no) >= FEWEST:
            low, high = roc_interval(yes, no)
            yield (f"| {channel} | {len(here)} | {len(yes)} | {roc_area(yes, no):.3f} ({low:.3f} to {high:.3f}) "
                   f"| {load_at(RECALL, yes, no):.0%} |")


def false_alarms(rows: Sequence[Judged], kind: str) -> Iterator[str]:
    """At 95 % recall how many of the others are raised, and the recall where two in a hundred of them are."""
    yes, no = split(rows, kind, lambda row: row.seen.scores[kind])
    at = threshold_for(RECALL, yes)
    raised = sum(score >= at for score in no)
    allowed = sorted(no, reverse=True)[int(FALSE_ALARMS * len(no))]
    reached = sum(score > allowed for score in yes)
    yield f"`{kind}`: at 95 % recall (from {at:.3f}) {raised / len(no):.1%} of the {len(no)} others are raised;"
    yield f"at {FALSE_ALARMS:.0%} of the others raised, recall is {reached / len(yes):.0%} of {len(yes)}."


def reliable(rows: Sequence[Judged], kind: str) -> Iterator[str]:
    """Whether a probability is as often true as it says."""
    yield "| said | messages | on average | were so (95 %) |"
    yield "|---|---|---|---|"
    for one in reliability((row.seen.scores[kind], kind in row.labels) for row in rows):
        yield (f"| {one.low:.1f} to {one.high:.1f} | {one.count} | {one.said:.2f} "
               f"| {one.seen:.2f} ({one.least:.2f} to {one.most:.2f}) |")


def missed(rows: Sequence[Judged], kind: str) -> Iterator[str]:
    """The ids of those that nothing was found in, the least likely first; to be read."""
    lost = [row for row in rows if kind in row.labels and not row.is_found(kind)]
    for row in sorted(lost, key=lambda row: row.seen.scores[kind]):
        yield f"{row.id} {row.seen.scores[kind]:.3f}"


def of_context(file: Path) -> Iterator[str]:
    """How certain and about whom: of what is seen at the words that name the harm, how much is told rightly."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    right: dict[tuple[str, str], list[bool]] = {}
    unseen = 0
    for row in (row for row in rows if row.get("event")):
        at = _at_event(row["text"], row["event"], screen(row["text"], Known(channel=row["channel"])))
        unseen += at is None
        if at is not None:
            told = {"certainty": at[0], "about": at[1]}
            for what, said in told.items():
                right.setdefault((what, row.get(what) or "none"), []).append(said == row.get(what))
    yield "| what | of these | told rightly (95 %) |"
    yield "|---|---|---|"
    for (what, name), held in sorted(right.items()):
        low, high = interval(sum(held), len(held))
        yield f"| {what}: {name} | {len(held)} | {sum(held) / len(held):.0%} ({low:.0%} to {high:.0%}) |"
    yield f"\nNothing is seen at the words that name it: {unseen} of {sum(bool(row.get('event')) for row in rows)}."


def _at_event(text: str, event: str, seen: Screened) -> tuple[str, str] | None:
    """Certainty and subject of what was seen where the harm is named: as an event, a symptom, or anything else."""
    start = text.index(event)
    end = start + len(event)
    events = [one for one in seen.findings if one.kind is Kind.ADVERSE_EVENT]
    symptoms = [one for one in seen.mentions if one.facet == "symptom"]
    every: list[Finding | Mention] = [*events, *symptoms, *seen.findings]
    for one in every:
        if one.start < end and start < one.end:
            return one.certainty, one.subject
    return None


def main() -> None:
    """Prints every table for one held-out file."""
    parser = argparse.ArgumentParser(prog="python -m bench.quality")
    parser.add_argument("file", nargs="?", type=Path, default=HELD_OUT)
    file = parser.parse_args().file
    with file.open(encoding="utf-8") as lines:
        rows = list(judged(lines))
    kinds = [kind.value for kind in Kind if kind.value not in NOT_JUDGED
             and sum(kind in row.labels for row in rows) >= FEWEST]
    harm = Kind.ADVERSE_EVENT.value
    parts = [
        (f"{len(rows)} messages of {file.name}, screened by {shipped_version().name}", whole(rows, kinds)),
        ("By layer (ROC)", ablation(rows, kinds)), ("By channel", by_channel(rows, harm)),
        ("False alarms", false_alarms(rows, Kind.CRISIS.value)),
        ("Reliability of adverse events", reliable(rows, harm)),
        *((f"Missed: {kind}", missed(rows, kind)) for kind in (harm, Kind.CRISIS.value)),
        ("Denial, doubt and whom", of_context(CONTEXT)),
    ]  # fmt: skip
    for title, table in parts:
        print(f"\n## {title}\n")
        print("\n".join(table))


if __name__ == "__main__":
    main()
