"""`answerable rehearse`: plays letters through the doors of a running demonstration, with staff who answer them."""

import argparse
import asyncio
import json
import logging
import os
import secrets
import signal
from datetime import datetime, timedelta
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from answerable.config.commands import ready
from answerable.kit.errors import Invalid

if TYPE_CHECKING:
    from answerable.rehearsal.figures import Found
    from answerable.rehearsal.journal import Journal
    from answerable.rehearsal.machine import Machine
    from answerable.rehearsal.playing import Wish
    from answerable.rehearsal.seats import Cast

USUAL_PROMISE = 30.0
FIRST_HOUSE = "quillmere@localhost"  # of the demonstration: the one that its first page writes to


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb."""
    parser.add_argument("--messages", type=Path, required=True, metavar="FILE.jsonl",
                        help="JSON lines with `text`, and perhaps `subject`, `from` and `channel` (web, email)")
    parser.add_argument("--people", type=int, required=True, help="rehearsed staff: about a third of them sign")
    parser.add_argument("--rate", type=float, required=True, help="letters a second")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--url", default="http://127.0.0.1:8000", help="a running demonstration")
    parser.add_argument("--smtp", metavar="HOST:PORT", help="its mail door; then letters come by mail as well")
    parser.add_argument("--mail-to", metavar="ADDRESS", default=FIRST_HOUSE,
                        help=f"the address to which letters by mail go (default: {FIRST_HOUSE})")
    parser.add_argument("--speed", type=float, default=1.0, help="how many times faster than people the staff work")
    parser.add_argument("--answer", type=float, default=6.0, metavar="MINUTES", help="an answer takes (default: 6)")
    parser.add_argument("--review", type=float, default=3.0, metavar="MINUTES", help="a review takes (default: 3)")
    parser.add_argument("--picture", type=Path, metavar="FILE.svg")
    parser.add_argument("--json", type=Path, metavar="FILE", help="the figures, for `answerable plan --from FILE`")


def run(chosen: argparse.Namespace) -> int:
    """Prints one table, also when it was ended early; 1 when a letter was lost or doubled, or nothing was accepted."""
    from answerable.rehearsal.journal import MOST_LETTERS, Journal
    from answerable.rehearsal.letters import checked

    wanted = (chosen.people, chosen.rate, chosen.minutes, chosen.speed, chosen.answer, chosen.review)
    if not all(0 < one < inf for one in wanted):  # which NaN is not
        raise Invalid("People, rate, minutes and speed are more than none, and not without end.")
    if chosen.rate * chosen.minutes * 60 > MOST_LETTERS:
        raise Invalid(f"That would be more than {MOST_LETTERS:,} letters. Choose a lower rate or fewer minutes.")
    if not chosen.messages.is_file():
        raise Invalid(f"There is no file {chosen.messages.name}.")
    count = checked(chosen.messages)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it tells of every page
    with asyncio.Runner() as runner:
        wish, journal = _wish(chosen), Journal()
        cast, staff = runner.run(_cast(wish.url, chosen.people))
        here = _is_here(staff)
        print(f"{count} letters in the file, {wish.rate:g} a second for {wish.minutes:g} minutes, "
              f"{len(cast.responders)} who answer and {len(cast.reviewers)} who sign. Ctrl-C ends it.", flush=True)
        since, machine = _now(), _machine(wish.url)
        runner.run(_play(wish, cast, chosen.messages, journal, here, machine))
    seconds = journal.now()
    found = _look(journal, staff, wish.mark, since) if here else None
    return _told(chosen, wish, cast, journal, seconds, found, machine)


def _wish(chosen: argparse.Namespace) -> "Wish":
    from answerable.rehearsal.playing import Wish

    smtp = None
    if chosen.smtp:
        host, _, port = chosen.smtp.rpartition(":")
        if not host or not port.isdigit():
            raise Invalid("--smtp is HOST:PORT, as in 127.0.0.1:2525.")
        smtp = (host, int(port))
    return Wish(chosen.url.rstrip("/"), chosen.rate, chosen.minutes, secrets.token_hex(4), chosen.speed, chosen.answer,
                chosen.review, smtp, chosen.mail_to)


async def _cast(url: str, people: int) -> "tuple[Cast, list[str]]":
    from answerable.rehearsal.seats import cast_at

    return await cast_at(url, people)


def _is_here(staff: list[str]) -> bool:
    """Whether this command runs on the deployment's own files; it makes none where there are none."""
    files = Path(os.environ.get("ANSWERABLE_DATA") or "var") / "master.key"
    if not files.exists():
        return False
    ready()
    from answerable.rehearsal.found import is_its_database

    return is_its_database(staff)


def _machine(url: str) -> "Machine | None":
    from answerable.rehearsal.machine import machine_of

    return machine_of(url)


def _now() -> datetime:
    from answerable.kit.clock import now

    return now() - timedelta(seconds=1)


async def _play(wish: "Wish", cast: "Cast", file: Path, journal: "Journal", here: bool, machine: "Machine | None"
                ) -> None:
    from answerable.rehearsal.letters import letters
    from answerable.rehearsal.playing import play

    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopping.set)
    source = letters(file, mark=wish.mark, by_mail=wish.smtp is not None)
    await play(wish, cast, source, journal, stopping=stopping, settled=_settled if here else None, machine=machine)


def _settled() -> bool:
    from answerable.rehearsal.found import settled

    return settled()


def _look(journal: "Journal", staff: list[str], mark: str, since: datetime) -> "Found":
    from answerable.rehearsal.found import look

    return look(journal, staff, mark, since)


def _told(chosen: argparse.Namespace, wish: "Wish", cast: "Cast", journal: "Journal", seconds: float,
          found: "Found | None", machine: "Machine | None") -> int:
    from answerable.rehearsal.figures import figures
    from answerable.rehearsal.picture import picture
    from answerable.rehearsal.table import drawn, kept, rows

    promise = found.promise if found and found.promise else USUAL_PROMISE
    threads = found.threads if found and found.threads is not None else journal.threads
    made = figures(journal, seconds, threads, promise, wish.speed)
    table = rows(wish, cast, made, found, machine, promise)
    print(drawn(table))
    if journal.stopped:
        print(journal.stopped)
    if chosen.picture:
        chosen.picture.write_text(picture(made), encoding="utf-8")
    if chosen.json:
        chosen.json.write_text(json.dumps(kept(wish, cast, made, table, promise), indent=1), encoding="utf-8")
    return 1 if not made.accepted or (found and (found.lost or found.doubled)) else 0
