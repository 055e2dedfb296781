"""Times and places in the four languages of our letters, said whole: a mail may be read days later."""

from collections.abc import Callable
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from answerable.look.words import date_said, time_said

DAYS: Final[dict[str, tuple[str, ...]]] = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
MONTHS: Final[dict[str, tuple[str, ...]]] = {
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni",
           "Juli", "August", "September", "Oktober", "November", "Dezember"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin",
           "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio",
           "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
}
COUNTRIES: Final[dict[str, dict[str, str]]] = {
    "de": {"US": "USA", "GB": "Großbritannien", "IE": "Irland", "DE": "Deutschland", "FR": "Frankreich",
           "ES": "Spanien", "PT": "Portugal", "SE": "Schweden", "NL": "Niederlande", "IT": "Italien",
           "AT": "Österreich", "CH": "Schweiz", "CA": "Kanada", "AU": "Australien"},
    "fr": {"US": "États-Unis", "GB": "Royaume-Uni", "IE": "Irlande", "DE": "Allemagne", "FR": "France",
           "ES": "Espagne", "PT": "Portugal", "SE": "Suède", "NL": "Pays-Bas", "IT": "Italie",
           "AT": "Autriche", "CH": "Suisse", "CA": "Canada", "AU": "Australie"},
    "es": {"US": "Estados Unidos", "GB": "Reino Unido", "IE": "Irlanda", "DE": "Alemania", "FR": "Francia",
           "ES": "España", "PT": "Portugal", "SE": "Suecia", "NL": "Países Bajos", "IT": "Italia",
           "AT": "Austria", "CH": "Suiza", "CA": "Canadá", "AU": "Australia"},
}


def moment_said(at: datetime, zone: ZoneInfo, language: str) -> str:
    """'Monday 2 March, 4 pm (Dublin time)'; 'Montag, 2. März, 16 Uhr (Ortszeit Dublin)'."""
    return _SAID.get(language, _english)(at.astimezone(zone), _place(zone))


def country_said(code: str, language: str, english: str) -> str:
    """The country's name in this language, else in English."""
    return COUNTRIES.get(language, {}).get(code, english or code)


def _place(zone: ZoneInfo) -> str:
    name = zone.key.rpartition("/")[2].replace("_", " ")
    return "" if name == "UTC" else name


def _english(at: datetime, place: str) -> str:
    return f"{date_said(at, at.tzinfo)}, {time_said(at, at.tzinfo)} ({f'{place} time' if place else 'world time'})"


def _german(at: datetime, place: str) -> str:
    minutes = f":{at.minute:02}" if at.minute else ""
    day = f"{DAYS['de'][at.weekday()]}, {at.day}. {MONTHS['de'][at.month - 1]}"
    return f"{day}, {at.hour}{minutes} Uhr ({f'Ortszeit {place}' if place else 'Weltzeit'})"


def _french(at: datetime, place: str) -> str:
    minutes = f" {at.minute:02}" if at.minute else ""
    first = "1er" if at.day == 1 else str(at.day)
    day = f"{DAYS['fr'][at.weekday()]} {first} {MONTHS['fr'][at.month - 1]}"
    return f"{day} à {at.hour} h{minutes} ({f'heure de {place}' if place else 'temps universel'})"


def _spanish(at: datetime, place: str) -> str:
    day = f"{DAYS['es'][at.weekday()]} {at.day} de {MONTHS['es'][at.month - 1]}"
    return f"{day}, {at.hour}:{at.minute:02} ({f'hora de {place}' if place else 'tiempo universal'})"


_SAID: Final[dict[str, Callable[[datetime, str], str]]] = {"de": _german, "fr": _french, "es": _spanish}
