"""Reads what a browser would from the product's own pages: tokens, fields, and which letter is next."""

import re
from dataclasses import dataclass
from html import unescape

from answerable.rehearsal.letters import NAME

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
SEAT = re.compile(r'<button name="staff" value="([^"]+)"><b>[^<]*</b> <span>[^<]*</span> '
                  r'<span class="sign-ins__why">([^<]*)</span>')
QUEUE = re.compile(r'<nav class="queue" id="queue"[^>]* hx-get="([^"]+)"')
LINE = re.compile(r'<a id="q-((?:thr|rev)_[^"]+)" href="([^"]+)"')
NUMBERED = re.compile(rf"\b{NAME} (\d+)\b")
HIDDEN = re.compile(r'<input type="hidden" name="(version|answers|role)" value="([^"]*)"')
PRINTED = re.compile(r'<input class="field" id="name" name="name" value="([^"]*)"')
PASSWORD = re.compile(r'id="demo-password">[^<]*<b>([^<]+)</b>')
EVENT = re.compile(rb"^data: (thr_\S+) (\S+)", re.MULTILINE)
LAST = re.compile(rb"^id: (\d+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form as it stands on a page: where it goes and what it carries already."""

    action: str
    fields: dict[str, str]


def token_in(page: str) -> str:
    """The token that every form of a page carries; empty where the page has no form."""
    found = TOKEN.search(page)
    return found.group(1) if found else ""


def seats_in(page: str) -> list[tuple[str, str]]:
    """The one-click sign-ins of a demonstration: whose, and what they are here for. Empty anywhere else."""
    return [(staff, unescape(why)) for staff, why in SEAT.findall(page)]


def queue_in(page: str) -> str:
    """Where this page looks for its queue again."""
    found = QUEUE.search(page)
    return unescape(found.group(1)) if found else ""


def lines_in(page: str) -> list[tuple[str, str]]:
    """What waits on a list, in its order: the id, and where it opens."""
    return [(one, unescape(where)) for one, where in LINE.findall(page)]


def number_in(page: str) -> int | None:
    """Which letter's conversation this is, by the name under which it was written."""
    found = NUMBERED.search(page)
    return int(found.group(1)) if found else None


def answer_sheet(page: str) -> Sheet | None:
    """The place where an answer is written; None where nothing may be written now."""
    return _sheet(page, '<form id="answer-form"', ("version", "answers"))


def sign_sheet(page: str) -> Sheet | None:
    """The form of a signature with the name printed; None where there is nothing for this reader to sign."""
    sheet = _sheet(page, '<form class="sign-off stack" id="sign-form"', ("role",))
    printed, password = PRINTED.search(page), PASSWORD.search(page)
    if sheet is None or printed is None or password is None:
        return None
    more = {"name": unescape(printed.group(1)), "password": unescape(password.group(1))}
    return Sheet(sheet.action, sheet.fields | more)


def told_in(chunk: bytes) -> list[tuple[str, str]]:
    """Conversations named by a piece of the stream, each with what happened."""
    return [(thread.decode(), verb.decode()) for thread, verb in EVENT.findall(chunk)]


def last_in(chunk: bytes) -> str:
    """The number of the newest event in a piece of the stream."""
    found = LAST.findall(chunk)
    return found[-1].decode() if found else ""


def _sheet(page: str, head: str, names: tuple[str, ...]) -> Sheet | None:
    start = page.find(head)
    if start < 0:
        return None
    form = page[start : page.find("</form>", start)]
    action = re.search(r' action="([^"]+)"', form)
    fields = {name: unescape(value) for name, value in HIDDEN.findall(form) if name in names}
    return Sheet(unescape(action.group(1)), fields | {"csrfmiddlewaretoken": token_in(form)}) if action else None
