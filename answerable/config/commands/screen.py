"""`answerable screen`: the screen alone, on JSON lines, with no database and no network; and `train` and `replay`."""

import argparse
import json
import sys
from typing import TextIO

from answerable.config.commands import ready
from answerable.engines.screen import Finding as Found
from answerable.engines.screen import Known, screen
from answerable.engines.screen.case import Case


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb."""
    parser.add_argument("--product", action="append", default=[], help="a product people may write about; repeatable")
    parser.add_argument("--org", help="with train: slug or id; may be left out where there is only one")
    parser.add_argument("--by", metavar="EMAIL", help="with train and replay: the member of staff who asks")
    parser.add_argument(
        "file", nargs="?",
        help="JSON lines of {id, text}; standard input when left out; or `train`, to learn from what staff said of"
        " findings; or `replay`, to judge an old finding again (a file of such a name: ./train)",
    )  # fmt: skip
    parser.add_argument("finding", nargs="?", help="with replay: the finding's id")


def run(chosen: argparse.Namespace) -> int:
    """Prints one line of {id, findings, scores, case} for each line of {id, text}; 1 when a line could not be read."""
    if chosen.file in ("train", "replay"):
        return _beyond(chosen)
    known = Known(products=tuple(chosen.product))
    if chosen.file:
        with open(chosen.file, encoding="utf-8") as lines:
            return _all(lines, known)
    return _all(sys.stdin, known)


def _beyond(chosen: argparse.Namespace) -> int:
    """What needs the deployment's own data."""
    ready()
    from answerable.config import hearing

    if chosen.file == "train":
        print("\n".join(hearing.train(chosen.org, chosen.by)))
    else:
        print("\n".join(hearing.replay(chosen.finding, chosen.by)))
    return 0


def _all(lines: TextIO, known: Known) -> int:
    bad = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            sys.stdout.write(_answer(json.loads(line), known) + "\n")
        except (ValueError, KeyError, TypeError, RecursionError):
            bad += 1
            print(f'Line {number} is not {{"id": …, "text": "…"}}.', file=sys.stderr)
    return 1 if bad else 0


def _answer(asked: dict[str, object], known: Known) -> str:
    text = asked["text"]
    if not isinstance(text, str):
        raise TypeError("text")
    seen = screen(text, known, with_case=True)
    said = {
        "id": asked["id"],
        "findings": [_finding(one) for one in seen.findings],
        "scores": {kind: round(score, 4) for kind, score in seen.scores.items()},
        "case": _case(seen.case) if seen.case else None,
    }
    return json.dumps(said, ensure_ascii=False)


def _case(case: Case) -> dict[str, object]:
    """The four criteria, which are missing, and what is proposed, with places in the text."""
    return {
        "criteria": {one.name: [[place.start, place.end] for place in one.places] for one in case.criteria},
        "missing": case.missing,
        "serious": {one.name: [[place.start, place.end] for place in one.places] for one in case.serious},
        "special": {one.name: [[place.start, place.end] for place in one.places] for one in case.special},
    }


def _finding(one: Found) -> dict[str, object]:
    return {
        "kind": str(one.kind),
        "start": one.start,
        "end": one.end,
        "strength": round(one.strength, 4),
        "rule": one.rule,
        "why": one.why,
        "subject": one.subject,
        "certainty": one.certainty,
    }
