"""Measures the peer on the same work as ours, right after it, and says how the two compare."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count
from typing import Any

from bench import clients, serving
from bench.figures import Times, ratio
from bench.home import Home
from bench.sizes import Sizes
from bench.table import Row

MOST_SECONDS = 1_800
_numbers = count(1_000_000)


class Asker(clients.Writer):
    """The same letter, by the peer's public form."""

    path = "/tickets/submit/"

    def fields(self, number: int, address: str) -> dict[str, str]:
        return {"queue": "1", "title": "A question", "body": clients.WORDS, "priority": "3", "submitter_email": address}


class Its:
    """What the peer needed for one sort of work: what it was, in words, and the number to compare."""

    def __init__(
        self, what: str, said: str, measured: float, fsync_ms: float | None = None, *, by_itself: bool = False
    ) -> None:
        self.what, self.said, self.measured, self.fsync_ms = what, said, measured, fsync_ms
        self.by_itself = by_itself  # not the helpdesk's, but another program's


class Helpdesk:
    """django-helpdesk in its own environment, on a database of its own beside ours."""

    def __init__(self, python: str) -> None:
        self.python = python
        self.name = str(self._act("prepare")["name"])

    def beside(self, group: str, rows: Iterable[Row], home: Home, sizes: Sizes) -> list[Row]:
        """The rows of a group, each followed by the peer's figure where it does the same work."""
        measures: dict[str, Callable[[Home, Sizes], Mapping[str, Its | Sequence[Its]]]] = {
            "writing_in": self._written, "mail": self._mailed, "pages": self._paged, "screening": self._screened,
        }  # fmt: skip
        its = measures[group](home, sizes) if group in measures else {}
        told: list[Row] = []
        for row in rows:
            told.append(row)
            found = its.get(row.work, ())
            told += [self._row(row, one) for one in ([found] if isinstance(found, Its) else found)]
        return told

    def _row(self, ours: Row, its: Its) -> Row:
        times = ratio(ours.measured, its.measured)
        who = its.what if its.by_itself else f"{self.name}: {its.what}"
        return Row("  beside another", ours.figure, who, its.said, times, its.fsync_ms)

    def _written(self, home: Home, sizes: Sizes) -> dict[str, Its]:
        home.standing.end()
        found = {}
        with serving.asgi("bench.peers.helpdesk:application", Asker.path, self.python) as port:
            clients.by_all(clients.arrived(port, sizes.clients, Asker), sizes.seconds / 4)
            for number in (1, sizes.clients):
                probe = home.probe(60)
                done = clients.by_all(clients.arrived(port, number, Asker), sizes.seconds * sizes.rounds)
                found[f"written by {number}"] = Its("its public form", f"{done.rate:.0f}", done.rate, probe)
        return found

    def _mailed(self, home: Home, sizes: Sizes) -> dict[str, Its]:
        probe = home.probe(60)
        done = _times(self._act("mail", str(sizes.seconds * sizes.rounds), str(next(_numbers))))
        its = Its("its own way in, one worker", f"{done.rate:.0f}", done.rate, probe)
        return {"mailed": its, "mailed whole": its}

    def _paged(self, home: Home, sizes: Sizes) -> dict[str, Its]:
        probe = home.probe(60)
        found = self._act("pages", str(sizes.threads_few), str(sizes.threads_many), str(sizes.pages))
        few, many, page, reply = (_times(found[name]) for name in ("few", "many", "ticket", "reply"))
        grown = f"its list, {sizes.threads_many:,} ({_queries(found['many'])}); {sizes.threads_few:,}: {few.said}"
        return {
            "queue": Its(grown, many.said, many.at(0.5)),
            "conversation": Its(f"its ticket page ({_queries(found['ticket'])})", page.said, page.at(0.5)),
            "reply": Its(f"an answer by its form ({_queries(found['reply'])})", reply.said, reply.at(0.5), probe),
        }

    def _screened(self, home: Home, sizes: Sizes) -> dict[str, Sequence[Its]]:
        """Two other readers of free text, on the same texts."""
        from bench.screening import TEXTS, literal_symptoms

        asked = json.dumps({"phrases": literal_symptoms(), "texts": TEXTS, "times": sizes.texts})
        done = subprocess.run([self.python, "-m", "bench.peers.reading"], input=asked.encode(), stdout=subprocess.PIPE,
                              check=True, timeout=MOST_SECONDS)
        told = {name: _times(found) for name, found in json.loads(done.stdout).items()}
        return {"screened": [Its(name, f"{times.rate:,.0f}", times.rate, by_itself=True)
                             for name, times in told.items()]}

    def _act(self, *words: str) -> dict[str, Any]:
        command = [self.python, "-m", "bench.peers.acting", *words]
        done = subprocess.run(command, env=dict(os.environ), stdout=subprocess.PIPE, check=True, timeout=MOST_SECONDS)
        told: dict[str, Any] = json.loads(done.stdout)
        return told


def _times(told: dict[str, Any]) -> Times:
    return Times(sorted(told["ms"]), told.get("seconds", 1.0))


def _queries(told: dict[str, Any]) -> str:
    return f"{told['queries']} queries"
