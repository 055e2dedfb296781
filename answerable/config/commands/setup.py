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
    from answerable.people import actions as people
    from answerable.people.rules import COMMAND_LINE
    from answerable.profile import actions as profiles

    migrate()
    password = password_of("ANSWERABLE_ADMIN_PASSWORD", "Password for the administrator: ")
    signers = password_of("ANSWERABLE_SIGNER_PASSWORD", "Password for the one who signs: ") if chosen.signer else ""
    organisation = people.set_up_organisation(
        chosen.slug,
        name=chosen.name,
        kind=chosen.kind,
        countries=chosen.country,
        products=chosen.product,
        by=COMMAND_LINE,
    )
    team = people.add_team(
        organisation.pk,
        "first",
        name=chosen.team,
        community=chosen.community,
        zone=chosen.zone,
        hours={day: [[chosen.opens, chosen.closes]] for day in DAYS},
        is_default=True,
        by=COMMAND_LINE,
    )
    people.add_staff(
        organisation.pk,
        email=chosen.administrator,
        identity=chosen.identity,
        roles=["administrator", "lead"],
        teams=[team.pk],
        password=password,
        display_name=chosen.identity,
        leads=[team.pk],
        by=COMMAND_LINE,
    )
    if chosen.signer:
        people.add_staff(
            organisation.pk,
            email=chosen.signer,
            identity=chosen.signer_identity,
            roles=[chosen.signer_role],
            teams=[team.pk],
            password=signers,
            display_name=chosen.signer_identity,
            by=COMMAND_LINE,
        )
    for country in chosen.country:
        profiles.draft(organisation.pk, country, by=COMMAND_LINE)
    print("Done. Next: `answerable sign-profile`, then `answerable invite` those who answer.")
    print("`answerable doctor` says what is still missing. Sign in at /staff/ and set up a second factor.")
    return 0
