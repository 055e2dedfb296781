"""Identifiers: numbers and addresses that point at one person, proven by their check digits."""

import re
from collections.abc import Iterable, Iterator

from .context import subject
from .kinds import Finding, Kind
from .phrases import Hit, Phrase
from .reading import Reading

# No number that points at one person has fewer; most messages are done here.
_FEWEST_DIGITS = 6
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"(?<![\w.])\+?\(?\d(?:[ ().-]{0,2}\d){6,18}(?!\w)")
_SSN = re.compile(r"(?<![\w-])(\d{3})([- ])(\d{2})\2(\d{4})(?![\w-])")
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}")
_NATIONAL_INSURANCE = re.compile(r"(?<!\w)[a-ceghj-prs-tw-z][a-ceghj-nprs-tw-z] ?\d\d ?\d\d ?\d\d ?[a-d](?!\w)")
_DATE = re.compile(r"(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)")
_LOCAL = re.compile(r"[\w.%+-]{1,64}$")
_DOMAIN = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}")
_IBAN_LENGTHS = {
    "ad": 24, "ae": 23, "at": 20, "be": 16, "bg": 22, "ch": 21, "cy": 28, "cz": 24, "de": 22, "dk": 18, "ee": 20,
    "es": 24, "fi": 18, "fr": 27, "gb": 22, "gr": 27, "hr": 21, "hu": 28, "ie": 22, "il": 23, "is": 26, "it": 27,
    "lt": 20, "lu": 20, "lv": 21, "mt": 31, "nl": 18, "no": 15, "pl": 28, "pt": 25, "ro": 24, "sa": 24, "se": 24,
    "si": 19, "sk": 24, "tr": 26,
}  # fmt: skip
_DETAIL_WORDS = 3
_AMERICAN_STARTS = frozenset("23456789")


def passes_luhn(digits: str) -> bool:
    """Whether a card number's last digit fits the others (ISO/IEC 7812-1)."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


def is_iban(written: str) -> bool:
    """Whether the account number leaves 1 when divided by 97 (ISO 13616)."""
    turned = written[4:] + written[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


def is_nhs_number(digits: str) -> bool:
    """Whether the tenth digit fits the first nine (modulus 11, NHS Data Dictionary)."""
    if len(digits) != 10 or len(set(digits)) == 1:
        return False
    check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return (0 if check == 11 else check) == int(digits[9])


def judge_identifiers(reading: Reading) -> list[Finding]:
    """Identifiers of anyone; the writer's own way to be reached is the weaker finding."""
    found: list[Finding] = []
    folded = reading.folded
    if "@" in folded:
        found += _addresses(reading)
    if len(_DIGIT.findall(folded)) >= _FEWEST_DIGITS:
        found += _accounts(reading)
        found += _numbers(reading, [(f.start, f.end) for f in found])
    found += _details(reading)
    return found


def _finding(reading: Reading, start: int, end: int, strength: float, about: str, why: str) -> Finding:
    first, last = reading.original(start, end)
    whose = subject(reading, _word_at(reading, start))
    if whose in {"other", "child"} and about in {"phone", "email"}:
        strength, why = max(strength, 0.75), "It looks like someone else's way to be reached."
    return Finding(Kind.IDENTIFIERS, first, last, strength, f"id.{about}", why, about=about, subject=whose)


def _word_at(reading: Reading, start: int) -> Hit:
    """An empty hit at the word where the folded text has `start`, for the rules of context."""
    starts = reading.page.starts
    low, high = 0, len(starts) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if starts[middle] <= start:
            low = middle
        else:
            high = middle - 1
    return Hit(low, low + 1, Phrase("", "", 0.0, ()))


def _addresses(reading: Reading) -> Iterator[Finding]:
    folded = reading.folded
    place = folded.find("@")
    while place >= 0:
        domain = _DOMAIN.match(folded, place + 1)
        local = _LOCAL.search(folded, max(0, place - 64), place) if domain else None
        if local and domain:
            why = "It looks like an email address."
            yield _finding(reading, local.start(), domain.end(), 0.5, "email", why)
        place = folded.find("@", place + 1)


def _accounts(reading: Reading) -> Iterator[Finding]:
    for match in _IBAN.finditer(reading.folded):
        wanted = _IBAN_LENGTHS.get(match.group()[:2], 0)
        kept = [place for place in range(match.start(), match.end()) if reading.folded[place] != " "][:wanted]
        written = "".join(reading.folded[place] for place in kept)
        if wanted and len(written) == wanted and written.isascii() and is_iban(written):
            why = "It is a bank account number with a right check digit."
            yield _finding(reading, kept[0], kept[-1] + 1, 0.95, "iban", why)
    for match in _NATIONAL_INSURANCE.finditer(reading.folded):
        why = "It has the shape of a national insurance number."
        yield _finding(reading, match.start(), match.end(), 0.8, "national-insurance", why)
    for match in _SSN.finditer(reading.folded):
        area, group, serial = match.group(1), match.group(3), match.group(4)
        if area not in {"000", "666"} and area < "900" and group != "00" and serial != "0000":
            why = "It has the shape of a social security number."
            yield _finding(reading, match.start(), match.end(), 0.9, "ssn", why)


def _numbers(reading: Reading, taken: list[tuple[int, int]]) -> Iterator[Finding]:
    covered = sorted(taken)
    at = 0
    for match in _DIGITS.finditer(reading.folded):
        first, last = reading.original(match.start(), match.end())
        while at < len(covered) and covered[at][1] <= first:
            at += 1
        if at < len(covered) and covered[at][0] < last:
            continue
        named = _name_number(reading, match.group(), match.start())
        if named:
            about, strength, why = named
            yield _finding(reading, match.start(), match.end(), strength, about, why)


def _name_number(reading: Reading, written: str, start: int) -> tuple[str, float, str] | None:
    digits = "".join(str(int(char)) for char in written if char.isdigit())
    near = reading.folded[max(0, start - 40) : start]
    if 13 <= len(digits) <= 19 and digits[0] in "3456" and len(set(digits)) > 1 and passes_luhn(digits):
        return "card", 0.95, "It is a card number with a right check digit."
    if "nhs" in near and is_nhs_number(digits):
        return "nhs-number", 0.95, "It is an NHS number with a right check digit."
    if re.fullmatch(r"\d{3}[ -]\d{3}[ -]\d{4}", written.strip()) and is_nhs_number(digits) and digits[0] in "4679":
        return "nhs-number", 0.75, "It has the shape and check digit of an NHS number."
    if len(digits) == 9 and ("ssn" in near or "social security" in near):
        return "ssn", 0.9, "It is said to be a social security number."
    if any(word in near for word in ("record number", "mrn", "passport", "policy", "member id", "insurance")):
        return "record-number", 0.7, "It is said to be a number that points at one person."
    if _DATE.fullmatch(written.strip()):
        return None
    return _as_phone(written, digits)


def _as_phone(written: str, digits: str) -> tuple[str, float, str] | None:
    why = "It looks like a phone number."
    if not 7 <= len(digits) <= 15:
        return None
    if written.startswith(("+", "00")) and len(digits) >= 9:
        return "phone", 0.55, why
    parted = any(char in " ().-" for char in written)
    if len(digits) in {10, 11} and (digits[0] in "01" or (len(digits) == 10 and digits[0] in _AMERICAN_STARTS)):
        return "phone", 0.5 if parted or digits[0] == "0" else 0.35, why
    shape = re.fullmatch(r"\d{3}[ .-]\d{4}", written.strip())
    return ("phone", 0.35, why) if shape else None


def _details(reading: Reading) -> Iterator[Finding]:
    for named in reading.hits("details"):
        _, high = reading.page.sentence_of(named.first)
        hit = Hit(named.first, min(named.last + _DETAIL_WORDS, high), named.phrase)
        if hit.about == "own details":
            why = "The writer seems to give details of their own."
            yield reading.finding(
                Kind.IDENTIFIERS, hit, hit.strength, "id.own-details", why, about="own details", subject="writer"
            )
        else:
            why = "The writer seems to give someone else's details."
            yield reading.finding(
                Kind.IDENTIFIERS, hit, 0.75, "id.others-details", why, about="details", subject="other"
            )


def mask(text: str, findings: Iterable[Finding]) -> str:
    """The text with its identifiers blotted out, each character by one ●, so that spans keep."""
    chars = list(text)
    for finding in findings:
        if finding.kind is Kind.IDENTIFIERS:
            start, end = max(0, finding.start), min(len(chars), finding.end)
            chars[start:end] = "●" * max(0, end - start)
    return "".join(chars)
