"""What its reader asked to see in this session, for a quarter of an hour: masked numbers, and unscreened letters."""

from datetime import datetime, timedelta

from django.http import HttpRequest

from answerable.kit.clock import now

LASTS = timedelta(minutes=15)


def ask_for(request: HttpRequest, what: str, message_id: str) -> None:
    """Remembers that this letter was asked for; the entry in the ledger was written before."""
    kept = _kept(request, what)
    kept[message_id] = (now() + LASTS).isoformat()
    request.session[_name(what)] = kept


def asked_for(request: HttpRequest, what: str) -> frozenset[str]:
    """The letters that may be shown so now."""
    return frozenset(_kept(request, what))


def _kept(request: HttpRequest, what: str) -> dict[str, str]:
    rows: dict[str, str] = request.session.get(_name(what), {})
    return {message_id: until for message_id, until in rows.items() if datetime.fromisoformat(until) > now()}


def _name(what: str) -> str:
    return f"desk_{what}"
