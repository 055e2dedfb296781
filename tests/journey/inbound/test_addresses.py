"""Which addresses are ours, and whose."""

import pytest

from answerable.journey.inbound.addresses import Addresses, by_organisation, named_in

SLUGS = {"clinic": "org_1", "maker": "org_2"}
TOKEN = "a" * 40


def ours(named: str = "") -> Addresses:
    return Addresses(domain="letters.example", sender="letters@letters.example", home="org_1", slugs=SLUGS,
                     named=named_in(named))


@pytest.mark.parametrize(
    ("named", "address", "whose"),
    [
        ("", "clinic@letters.example", "org_1"),
        ("", "Maker@Letters.Example", "org_2"),
        ("", "<maker+summer@letters.example>", "org_2"),
        ("", "letters@letters.example", "org_1"),
        ("", "postmaster@letters.example", "org_1"),
        ("", "Postmaster", "org_1"),
        ("", f"reply+{TOKEN}@letters.example", "org_1"),
        ("", "bounce+forged@letters.example", "org_1"),
        ("", "someone@letters.example", ""),
        ("", "clinic@elsewhere.example", ""),
        ("", f"reply+{TOKEN}@elsewhere.example", ""),
        ("", "reply@letters.example", ""),
        ("", "clinic", ""),
        ("", "", ""),
        ("care@maker.example=maker", "care@maker.example", "org_2"),
        ("care@maker.example=maker", "clinic@letters.example", ""),
        ("care@maker.example=maker", f"reply+{TOKEN}@letters.example", "org_1"),
        ("@maker.example=maker", "whoever@maker.example", "org_2"),
        ("@maker.example=maker, care@maker.example=clinic", "care@maker.example", "org_1"),
        ("care@maker.example=gone", "care@maker.example", ""),
    ],
)
def test_an_address_leads_to_its_organisation(named: str, address: str, whose: str) -> None:
    assert ours(named).organisation_of(address) == whose


def test_a_mail_to_two_organisations_is_a_mail_to_each() -> None:
    to = ["clinic@letters.example", "maker@letters.example", "else@where.example", "clinic+x@letters.example"]
    assert by_organisation(ours(), to) == {
        "org_1": ["clinic@letters.example", "clinic+x@letters.example"], "org_2": ["maker@letters.example"]}


@pytest.mark.parametrize("wrong", ["clinic", "care@clinic.example", "clinic=care@clinic.example", "care@x=", "=maker"])
def test_what_names_no_address_is_refused_with_an_example(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"care@clinic\.example=clinic"):
        named_in(wrong)
