"""Hours, countries, languages and promises in the words of those who write."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from answerable.look.words import DAYS, time_said
from answerable.people.rota import WorkingHours
from answerable.profile.body import countries
from answerable.profile.value import ClockRule, Rules

ELSEWHERE = "ZZ"
LANGUAGES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "sv": "Swedish",
    "nl": "Dutch", "it": "Italian", "pl": "Polish", "uk": "Ukrainian", "tr": "Turkish", "ar": "Arabic",
    "ga": "Irish", "da": "Danish", "no": "Norwegian", "fi": "Finnish", "ro": "Romanian", "ru": "Russian",
}


def country_choices() -> list[tuple[str, str]]:
    """Every country that is known, by name, and a way to say another."""
    known = sorted(countries().items(), key=lambda pair: pair[1])
    return [("", "Choose a country"), *known, (ELSEWHERE, "Another country")]


def country_said(code: str) -> str:
    """'Ireland'; 'your country' where it is not known."""
    return countries().get(code, "your country")


def in_country(code: str) -> str:
    """'In Ireland', 'In the United States'."""
    name = country_said(code)
    return f"In {'the ' if name.startswith(('United', 'Netherlands')) else ''}{name}"


def language_said(code: str) -> str:
    """'Swedish'."""
    return LANGUAGES.get(code.partition("-")[0].lower(), code)


def place_said(zone: ZoneInfo) -> str:
    """By whose clock: 'Dublin time'."""
    name = zone.key.rpartition("/")[2].replace("_", " ")
    return "world time" if name == "UTC" else f"{name} time"


def hours_said(hours: WorkingHours) -> str:
    """'day and night, every day'; 'Monday to Friday, 8 am to 6 pm'; empty when nobody ever works."""
    runs: list[tuple[int, int, str]] = []
    for day in range(7):
        text = _spans_said(hours.days.get(day, ()))
        if runs and text == runs[-1][2] and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day, text)
        elif text:
            runs.append((day, day, text))
    if [run[:2] for run in runs] == [(0, 6)]:
        return f"{runs[0][2]}, every day"
    return "; ".join(f"{_days_said(first, last)}, {text}" for first, last, text in runs)


def _spans_said(spans: Sequence[tuple[time, time]]) -> str:
    if any(opens == closes for opens, closes in spans):
        return "day and night"
    return " and ".join(f"{_clock(opens)} to {_clock(closes)}" for opens, closes in sorted(spans))


def _clock(at: time) -> str:
    said = time_said(datetime.combine(datetime(2000, 1, 3), at, UTC))
    return "midnight" if said == "12 am" else said


def _days_said(first: int, last: int) -> str:
    if first == last:
        return DAYS[first]
    return f"{DAYS[first]} {'and' if last == first + 1 else 'to'} {DAYS[last]}"


def length_said(rule: ClockRule) -> str:
    """'30 minutes', '24 hours', '3 working days', '1 month'."""
    if rule.months:
        return _some(rule.months, "month")
    if rule.days:
        return _some(rule.days, "working day")
    if rule.minutes % 60 == 0 and rule.minutes >= 120:
        return _some(rule.minutes // 60, "hour")
    return _some(rule.minutes, "minute")


def _some(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def within_said(rules: Rules | None, kind: str) -> str:
    """How long the signed rules give a promise of this kind: '30 minutes'; empty where they promise nothing."""
    return length_said(rules.clocks[kind]) if rules and kind in rules.clocks else ""
