"""What a visitor's own session remembers of a letter that was kept: when, and what was promised. Never a word of it."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from answerable.clocks.queries import promise
from answerable.journey.inbound.letter import Receipt
from answerable.kit import clock
from answerable.kit.ids import token
from answerable.portal.frame import House, Said, zone_in
from answerable.portal.writing.slips import SLIPS

RECEIVED, OFFER = "received", "offer"
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
         sheet: str, reach: str = "", slip: str = "") -> str:
    """Remembers a receipt and gives its name; the same letter keeps the name it had."""
    kept: dict[str, dict[str, object]] = request.session.get(RECEIVED, {})
    name = next((name for name, one in kept.items() if one["message"] == receipt.message_id), "")
    if not name:
        name = token(16)
        made = Received(receipt.message_id, receipt.thread_id, house.organisation.pk, country, reach, sheet, proven,
                        clock.now(), None, slip)
        row = asdict(made) | {"at": made.at.isoformat(), "by": ""}
        kept = dict([*kept.items(), (name, row)][-REMEMBERED:])
    request.session[RECEIVED] = kept
    if danger:
        owe_offer(request, name)
    return name


def has_sent(request: HttpRequest, sheet: str) -> bool:
    """Whether this sheet was sent in this visit: then the browser is asked not to put back what was typed on it."""
    return any(one["sheet"] == sheet for one in request.session.get(RECEIVED, {}).values())


def owe_offer(request: HttpRequest, name: str) -> None:
    """The next showing of the page of this name begins with the offer of help."""
    request.session[OFFER] = name


def promised(request: HttpRequest, name: str, found: Received, said: Said | None) -> Received:
    """The receipt with the time that its page says, which stays what it was when it was first said.

    It is looked up when the page is shown and not when the letter is kept: by then its clock runs, as a rule.
    """
    if found.by is not None:
        return found
    running = promise(found.thread)
    by = running.due_at if running else said.promise.by if said else None
    if by is not None:
        request.session[RECEIVED] = {**request.session[RECEIVED]}
        request.session[RECEIVED][name]["by"] = by.isoformat()
    return replace(found, by=by)


def of(request: HttpRequest, name: str) -> Received | None:
    """The receipt of this name, for the session in which it was written."""
    row = request.session.get(RECEIVED, {}).get(name)
    if row is None:
        return None
    return Received(**{**row, "at": datetime.fromisoformat(row["at"]),
                       "by": datetime.fromisoformat(row["by"]) if row["by"] else None})


def take_offer(request: HttpRequest, name: str) -> bool:
    """Whether the offer of help belongs to this one showing; it is forgotten by asking."""
    if request.session.get(OFFER) != name:
        return False
    del request.session[OFFER]
    return True


def zone_of(house: House, found: Received, said: Said | None) -> ZoneInfo:
    """By whose clock the receipt speaks."""
    return said.zone if said else zone_in(house, found.country)
