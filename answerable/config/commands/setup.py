"""`answerable setup`: the organisation, its kind and countries, its first team and its first administrator."""

import argparse

from answerable.config.commands import password_of, ready
from answerable.kit.errors import Invalid

DAYS = ("mon", "tue", "wed", "thu", "fri")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Everything that must be chosen; nothing is guessed."""
    parser.add_argument("--slug", required=True, help="short name for addresses, such as st-brannoc")
    parser.add_argument("--name", required=True)
    parser.add_argument("--kind", required=True, choices=["company", "hospital", "patient_group"])
    parser.add_argument(
        "--country", required=True, action="append", help="two letters, the home country first; repeatable"
    )
    parser.add_argument("--product", action="append", default=[], help="a product people may write about; repeatable")
    parser.add_argument("--team", required=True, help="name of the first team")
    parser.add_argument("--community", required=True, help="whom it answers, in a sentence")
    parser.add_argument("--zone", required=True, help="its time zone, such as Europe/Dublin")
    parser.add_argument("--opens", default="09:00")
    parser.add_argument("--closes", default="17:00")
    parser.add_argument("--administrator", required=True, help="email address of the first administrator")
    parser.add_argument("--identity", required=True, help="their full name")
    signer = parser.add_argument_group(
        "who signs the rules", "pages start only once a legal or regulatory reviewer has signed: name one here"
    )
    signer.add_argument("--signer", help="their email address")
    signer.add_argument("--signer-identity", help="their full name")
    signer.add_argument("--signer-role", choices=["legal", "regulatory"], default="legal")


def run(chosen: argparse.Namespace) -> int:
    """Asks for each password, or takes it from ANSWERABLE_ADMIN_PASSWORD and ANSWERABLE_SIGNER_PASSWORD."""
    if chosen.signer and not chosen.signer_identity:
        raise Invalid("Give the full name of the one who signs as well: --signer-identity.")
    ready()
    from answerable.config.commands.migrate import migrate

    migrate()
    passwords = {chosen.administrator: password_of("ANSWERABLE_ADMIN_PASSWORD", "Password for the administrator: ")}
    if chosen.signer:
        passwords[chosen.signer] = password_of("ANSWERABLE_SIGNER_PASSWORD", "Password for the one who signs: ")
    organisation_id, team_id = _home(chosen)
    _staff(chosen, organisation_id, team_id, passwords)
    _make_keys()
    print("Done. Next: `answerable sign-profile`, then `answerable invite` those who answer.")
    print("`answerable doctor` says what is still missing. Sign in at /staff/ and set up a second factor.")
    return 0


def _make_keys() -> None:
    """All at once, so that whoever copies them now has them all: `secret.key` was made when the settings were read."""
    from answerable.ledger.checkpoint import checkpoint
    from answerable.people import keys

    keys.master()
    checkpoint()


def _home(chosen: argparse.Namespace) -> tuple[str, str]:
    """The organisation, its first team and a draft of the rules of each country; the ids of the first two."""
    from answerable.people import actions as people
    from answerable.people.rules import COMMAND_LINE
    from answerable.profile import actions as profiles

    by = COMMAND_LINE
    organisation = people.set_up_organisation(
        chosen.slug, name=chosen.name, kind=chosen.kind, countries=chosen.country, products=chosen.product, by=by
    )
    hours = {day: [[chosen.opens, chosen.closes]] for day in DAYS}
    team = people.add_team(
        organisation.pk,
        "first",
        name=chosen.team,
        community=chosen.community,
        zone=chosen.zone,
        hours=hours,
        is_default=True,
        by=by,
    )
    for country in chosen.country:
        profiles.draft(organisation.pk, country, by=by)
    return organisation.pk, team.pk


def _staff(chosen: argparse.Namespace, organisation_id: str, team_id: str, passwords: dict[str, str]) -> None:
    """The first administrator, who leads the first team, and the one who signs the rules if they are named."""
    from answerable.people import actions as people
    from answerable.people.rules import COMMAND_LINE

    named = [(chosen.administrator, chosen.identity, ["administrator", "lead"], [team_id])]
    if chosen.signer:
        named.append((chosen.signer, chosen.signer_identity, [chosen.signer_role], []))
    for email, identity, roles, leads in named:
        people.add_staff(
            organisation_id,
            email=email,
            identity=identity,
            roles=roles,
            teams=[team_id],
            password=passwords[email],
            display_name=identity,
            leads=leads,
            by=COMMAND_LINE,
        )
