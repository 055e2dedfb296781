"""What a visitor's own browser remembers of a letter that was kept: when, and what was promised. Never a word of it."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from answerable.clocks.queries import promise
from answerable.journey.inbound.letter import Receipt
from answerable.kit import clock
from answerable.kit.ids import token
from answerable.portal.frame import House, Said, zone_in
from answerable.portal.visit import remember, visit_of
from answerable.portal.writing.slips import SLIPS

RECEIVED, OFFER, ADDRESS = "received", "offer", "address"
DATA = "data"  # the sheet on which one asks about one's data
REMEMBERED = 5


@dataclass(frozen=True)
class Received:
    """One letter that was kept."""

    message: str
    thread: str
    organisation: str
    country: str
    reach: str
    sheet: str  # the form in the browser whose kept words may be forgotten
    proven: bool
    at: datetime
    by: datetime | None
    slip: str = ""  # a mistyped end of an address, out of the house's own list of them

    @property
    def meant(self) -> str:
        """What the writer may have meant instead."""
        return SLIPS.get(self.slip, "")

    @property
    def is_past(self) -> bool:
        """The promised time is over; what became of it stands on the person's own page."""
        return self.by is not None and self.by < clock.now()


def keep(request: HttpRequest, house: House, receipt: Receipt, country: str, *, proven: bool, danger: bool,
         sheet: str, reach: str = "", slip: str = "", address: str = "") -> str:
    """Remembers a receipt and gives its name; the same letter keeps the name it had. The address is for one showing."""
    kept: dict[str, dict[str, object]] = visit_of(request).get(RECEIVED, {})
    name = next((name for name, one in kept.items() if one["message"] == receipt.message_id), "")
    if not name:
        name = token(16)
        made = Received(receipt.message_id, receipt.thread_id, house.organisation.pk, country, reach, sheet, proven,
                        clock.now(), None, slip)
        row = asdict(made) | {"at": made.at.isoformat(), "by": ""}
        kept = dict([*kept.items(), (name, row)][-REMEMBERED:])
    remember(request, **{RECEIVED: kept, ADDRESS: {name: address} if address else None})
    if danger:
        owe_offer(request, name)
    return name


def has_sent(request: HttpRequest, sheet: str) -> bool:
    """Whether this sheet was sent in this visit: then the browser is asked not to put back what was typed on it."""
    return any(one["sheet"] == sheet for one in visit_of(request).get(RECEIVED, {}).values())


def owe_offer(request: HttpRequest, name: str) -> None:
    """The next showing of the page of this name begins with the offer of help."""
    remember(request, **{OFFER: name})


def promised(request: HttpRequest, name: str, found: Received, said: Said | None) -> Received:
    """The receipt with the time that its page says, which stays what it was when it was first said.

    It is looked up when the page is shown and not when the letter is kept: by then its clock runs, as a rule.
    """
    if found.by is not None:
        return found
    by = due(found.thread, said)
    if by is not None:
        kept = visit_of(request)[RECEIVED]
        remember(request, **{RECEIVED: {**kept, name: {**kept[name], "by": by.isoformat()}}})
    return replace(found, by=by)


def due(thread_id: str, said: Said | None) -> datetime | None:
    """By when the writer has an answer: the clock that runs, or what may be promised before it does."""
    running = promise(thread_id)
    return running.due_at if running else said.promise.by if said else None


def of(request: HttpRequest, name: str) -> Received | None:
    """The receipt of this name, for the browser in which it was written."""
    row = visit_of(request).get(RECEIVED, {}).get(name)
    if row is None:
        return None
    return Received(**{**row, "at": datetime.fromisoformat(row["at"]),
                       "by": datetime.fromisoformat(row["by"]) if row["by"] else None})


def take_offer(request: HttpRequest, name: str) -> bool:
    """Whether the offer of help belongs to this one showing; it is forgotten by asking."""
    if visit_of(request).get(OFFER) != name:
        return False
    remember(request, **{OFFER: None})
    return True


def take_address(request: HttpRequest, name: str) -> str:
    """The address as it was typed, for this one showing: whoever comes to this browser later does not read it."""
    kept: dict[str, str] = visit_of(request).get(ADDRESS, {})
    if name not in kept:
        return ""
    remember(request, **{ADDRESS: None})
    return kept[name]


def zone_of(house: House, found: Received, said: Said | None) -> ZoneInfo:
    """By whose clock the receipt speaks."""
    return said.zone if said else zone_in(house, found.country)
