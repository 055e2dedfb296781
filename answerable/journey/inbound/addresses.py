"""Which addresses are ours, and to which organisation each leads; no Django, no database."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

SIGNED = ("reply", "bounce")  # reply+TOKEN@ and bounce+TOKEN@ are ours, whatever the token: sorting looks at it
_PAIR = re.compile(r"[^\s,;=]+=[^\s,;=]+")


@dataclass(frozen=True, slots=True)
class Addresses:
    """`named` leads from an address, or from @domain for all of one, to an organisation's slug. `slugs` leads from
    slugs to ids. `home` is the id of who is meant where nobody is named;
    `countries` says where each is at home."""

    domain: str
    sender: str
    home: str
    slugs: Mapping[str, str]
    named: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)

    def organisation_of(self, address: str) -> str:
        """The id of the organisation that this address belongs to; empty for an address that is not ours."""
        local, at, domain = address.strip().strip("<>").casefold().rpartition("@")
        if not at:
            return self.home if domain == "postmaster" else ""  # RFC 5321 4.5.1: it alone may stand without a domain
        plain, plus, _ = local.partition("+")
        found = self.named.get(f"{plain}@{domain}") or self.named.get(f"@{domain}")
        if found is None and domain == self.domain and not self.named:
            found = plain
        if found is not None and found in self.slugs:
            return self.slugs[found]
        signed = domain == self.domain and bool(plus) and plain in SIGNED
        ours = signed or f"{plain}@{domain}" == self.sender or (domain == self.domain and plain == "postmaster")
        return self.home if ours else ""


def named_in(setting: str) -> dict[str, str]:
    """What ANSWERABLE_MAIL_TO says: `address=slug` or `@domain=slug`, parted by commas, spaces or lines.

    Raises ValueError for what says nothing of the sort.
    """
    found: dict[str, str] = {}
    for part in filter(None, re.split(r"[\s,;]+", setting)):
        address, _, slug = part.rpartition("=")
        if not _PAIR.fullmatch(part) or "@" not in address:
            raise ValueError("Write ANSWERABLE_MAIL_TO as address=organisation, such as care@clinic.example=clinic")
        found[address.casefold()] = slug
    return found


def by_organisation(addresses: Addresses, recipients: Iterable[str]) -> dict[str, list[str]]:
    """The recipients that are ours, by the organisation to which they lead."""
    found: dict[str, list[str]] = {}
    for recipient in recipients:
        organisation_id = addresses.organisation_of(recipient)
        if organisation_id:
            found.setdefault(organisation_id, []).append(recipient)
    return found
