"""Where to get help now: numbers out of signed profiles, and the offer that follows a sign of danger."""

from dataclasses import dataclass

from answerable.dialogue.rules import CRISIS_KINDS, STRONG
from answerable.engines.screen import Known
from answerable.journey.inbound.rules import LONGEST_TEXT
from answerable.journey.screening.queries import peek
from answerable.kit import logs
from answerable.portal.frame import House, Said, rules_in
from answerable.portal.words import country_said, in_country
from answerable.profile.body import countries
from answerable.profile.queries import rules_by_country
from answerable.profile.value import Line, Rules

log = logs.get(__name__)


@dataclass(frozen=True)
class Help:
    """Whom to call in one country. A crisis line stands here only when the country's own profile is signed."""

    code: str
    country: str
    emergency: tuple[str, ...]
    lines: tuple[Line, ...]
    poison: Line | None

    @property
    def there(self) -> str:
        """'In Ireland'."""
        return in_country(self.code)


def help_in(house: House, country: str) -> Help | None:
    """Help in one country; None where no number is known for sure."""
    rules = rules_in(house, country)
    return _help(rules, country) if rules is not None else None


def _help(rules: Rules, country: str) -> Help | None:
    signed = rules.signed_for == country
    if rules.emergency is None and not (signed and rules.crisis_lines):
        return None
    numbers = (rules.emergency.number, *rules.emergency.also) if rules.emergency else ()
    return Help(country, country_said(country), numbers, rules.crisis_lines if signed else (),
                rules.poison if signed else None)


def help_everywhere(house: House) -> list[Help]:
    """Help in every country that is known, by name; the house's own countries first."""
    own = {code: place for place, code in enumerate(house.organisation.countries)}
    codes = sorted(countries(), key=lambda code: (own.get(code, len(own)), country_said(code)))
    held = rules_by_country(house.organisation.pk, codes)
    return [found for code in codes if code in held and (found := _help(held[code], code))]


@dataclass(frozen=True)
class Offer:
    """What may be said to someone whose words hold a strong sign of danger: an offer, which asserts nothing."""

    help: Help | None
    someone_trained: bool


def in_danger(house: House, text: str, about: str) -> bool:
    """Whether the screen sees a strong sign of crisis or emergency. A screen that fails offers nothing.

    Looks at as much as a letter may hold: a page that refuses too long a letter asks this too, of whatever was sent.
    """
    known = Known(products=tuple(house.organisation.products), minor=about == "minor",
                  about_other=about in ("other", "patient"))
    try:
        found = peek(text[:LONGEST_TEXT], known).findings
    except Exception as trouble:  # the letter is kept all the same, and a person will read it
        log.warning("offer.screen_failed", kind=type(trouble).__name__)
        return False
    return any(one.kind.value in CRISIS_KINDS and one.strength >= STRONG for one in found)


def offer_for(house: House, country: str, said: Said | None) -> Offer:
    """The offer itself. Where nobody trained is on the rota, none is promised."""
    return Offer(help_in(house, country), bool(said and said.promise.crisis_staffed))
