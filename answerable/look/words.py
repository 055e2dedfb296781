"""Times, durations, counts and names in the words people use for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

from answerable.kit import clock

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sr", "sra", "herr", "frau"})

NEAR = frozenset({"yesterday", "today", "tomorrow"})
# Midnight belongs to the night before it: '12 am tomorrow' would send people to the wrong night.
MIDNIGHTS = {"today": "midnight last night", "tomorrow": "midnight tonight"}

Zone = tzinfo | str | None
ClockFace = Literal["calm", "running", "late", "kept", "missed"]


def zone_of(zone: Zone) -> tzinfo:
    """The zone itself, from a name such as 'Europe/Dublin', a zone, or nothing (UTC)."""
    if zone is None or zone == "":
        return UTC
    return ZoneInfo(zone) if isinstance(zone, str) else zone


def time_said(moment: datetime, zone: Zone = None) -> str:
    """'10:40 am', '4 pm', 'noon'."""
    local = moment.astimezone(zone_of(zone))
    if (local.hour, local.minute) == (12, 0):
        return "noon"
    minutes = f":{local.minute:02}" if local.minute else ""
    return f"{local.hour % 12 or 12}{minutes} {'am' if local.hour < 12 else 'pm'}"


def day_said(moment: datetime, zone: Zone = None, now: datetime | None = None) -> str:
    """'today', 'tomorrow', 'yesterday', else 'Tuesday 18 November', with its year when that is another one."""
    here = zone_of(zone)
    local, today = moment.astimezone(here).date(), (now or clock.now()).astimezone(here).date()
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((local - today).days)
    return near or date_said(moment, zone, with_year=local.year != today.year)


def date_said(moment: datetime, zone: Zone = None, *, with_year: bool = False) -> str:
    """'Tuesday 18 November', or 'Tuesday 18 November 2025'."""
    local = moment.astimezone(zone_of(zone)).date()
    year = f" {local.year}" if with_year else ""
    return f"{DAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]}{year}"


def said(moment: datetime, zone: Zone = None, now: datetime | None = None) -> str:
    """'4 pm today', '9 am tomorrow', 'midnight tonight', 'Tuesday 18 November, 10:40 am'."""
    day, time = day_said(moment, zone, now), time_said(moment, zone)
    if time == "12 am" and day in MIDNIGHTS:
        return MIDNIGHTS[day]
    return f"{time} {day}" if day in NEAR else f"{day}, {time}"


def exact(moment: datetime, zone: Zone = None) -> str:
    """'Tuesday 18 November 2025, 10:40 (Europe/Dublin)': the exact time that stands behind the spoken one."""
    here = zone_of(zone)
    return f"{date_said(moment, here, with_year=True)}, {moment.astimezone(here):%H:%M} ({here})"


def duration(length: timedelta) -> str:
    """'19 minutes', '2 hours 5 minutes', '1 day 4 hours', '3 days'; always rounded down to whole minutes."""
    minutes = int(abs(length).total_seconds() // 60)
    if minutes < 1:
        return "less than a minute"
    hours, days = minutes // 60, minutes // (60 * 24)
    if days >= 2:
        return _some(days, "day")
    if days == 1:
        return _two(_some(1, "day"), _some(hours - 24, "hour"), hours > 24)
    if hours:
        return _two(_some(hours, "hour"), _some(minutes - hours * 60, "minute"), minutes % 60 > 0)
    return _some(minutes, "minute")


def _some(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _two(first: str, second: str, both: bool) -> str:
    return f"{first} {second}" if both else first


def left(due: datetime, now: datetime | None = None) -> str:
    """'12 minutes left', '3 minutes late', 'less than a minute left'; never more than there is."""
    length = due - (now or clock.now())
    return f"{duration(length)} {'left' if length > timedelta(0) else 'late'}"


def ago(moment: datetime, now: datetime | None = None) -> str:
    """'18 minutes ago', 'just now'; a moment still to come is 'in 8 minutes'."""
    length = (now or clock.now()) - moment
    if abs(length) < timedelta(minutes=1):
        return "just now" if length >= timedelta(0) else "in less than a minute"
    return f"{duration(length)} ago" if length > timedelta(0) else f"in {duration(length)}"


def tenths(started: datetime, due: datetime, now: datetime | None = None) -> int:
    """How much of a promise is left, in steps of ten from 100 to 0; rounded up, so that 0 means over."""
    whole, rest = due - started, due - (now or clock.now())
    if rest <= timedelta(0) or whole <= timedelta(0):
        return 0
    return min(100, -int(-rest / whole * 10 // 1) * 10)


def face(started: datetime, due: datetime, met: datetime | None = None, now: datetime | None = None) -> ClockFace:
    """Calm while there is time; running when half is gone and an hour or less remains; late; kept; missed."""
    if met is not None:
        return "kept" if met <= due else "missed"
    whole, rest = due - started, due - (now or clock.now())
    if rest <= timedelta(0):
        return "late"
    nearly = rest <= max(whole / 10, min(whole / 2, timedelta(hours=1)))
    return "running" if nearly else "calm"


@dataclass(frozen=True)
class Said:
    """A clock in words: what is said first, and the exact words beside it."""

    first: str
    beside: str


def clock_said(started: datetime, due: datetime, met: datetime | None, zone: Zone, now: datetime | None = None) -> Said:
    """Calm leads with the point in time; running and late lead with what is left; kept says how long it took."""
    now = now or clock.now()
    shown = face(started, due, met, now)
    point = said(due, zone, now)
    if met is not None:
        word = "Kept, in" if shown == "kept" else "Answered late, after"
        return Said(f"{word} {duration(met - started)}", f"At {said(met, zone, now)}")
    if shown == "late":
        return Said(left(due, now), f"Was {point}")
    return Said(f"By {point}", left(due, now)) if shown == "calm" else Said(left(due, now), f"By {point}")


def initials(name: str) -> str:
    """'ML' for Marta Lindqvist, 'SO' for Dr Samuel Okafor, 'A' for Aoife; first and last name only."""
    words = [w for w in name.split() if w.strip(".").lower() not in TITLES and w[0].isalpha()]
    return "".join(word[0].upper() for word in dict.fromkeys((words[0], words[-1]))) if words else ""


def list_words(words: Sequence[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    rows = [str(word) for word in words]
    return " and ".join([", ".join(rows[:-1]), rows[-1]]) if len(rows) > 1 else "".join(rows)


def number_words(number: int) -> str:
    """'no', 'one' to 'nine', then digits in groups of three: '10', '1,000'."""
    return NUMBERS[number] if 0 <= number < len(NUMBERS) else f"{number:,}"


def count_words(number: int, one: str, many: str) -> str:
    """'one letter', 'no letters', '12 letters'."""
    return f"{number_words(number)} {one if number == 1 else many}"
