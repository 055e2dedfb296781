"""`answerable screen`: the screen alone, on JSON lines; it needs no database and no network."""

import argparse
import json
import sys
from typing import TextIO

from answerable.engines.screen import Finding as Found
from answerable.engines.screen import Known, screen
from answerable.engines.screen.model import shipped


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb."""
    parser.add_argument("--product", action="append", default=[], help="a product people may write about; repeatable")
    parser.add_argument("file", nargs="?", help="JSON lines of {id, text}; standard input when left out")


def run(chosen: argparse.Namespace) -> int:
    """Prints one line of {id, findings, scores} for each line of {id, text}; 1 when a line could not be read."""
    known = Known(products=tuple(chosen.product))
    if chosen.file:
        with open(chosen.file, encoding="utf-8") as lines:
            return _all(lines, known)
    return _all(sys.stdin, known)


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
    seen = screen(text, known)
    said = {
        "id": asked["id"],
        "findings": [_finding(one) for one in seen.findings],
        "scores": {kind: round(score, 4) for kind, score in shipped().probabilities(text, seen).items()},
    }
    return json.dumps(said, ensure_ascii=False)


def _finding(one: Found) -> dict[str, object]:
    return {
        "kind": str(one.kind),
        "start": one.start,
        "end": one.end,
        "strength": round(one.strength, 4),
        "rule": one.rule,
        "why": one.why,
    }
