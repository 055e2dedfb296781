"""`answerable invite`: a link by which one member of staff joins, printed here and sent to nobody."""

import argparse

from answerable.access.roles import Role
from answerable.config.commands import ready


def arguments(parser: argparse.ArgumentParser) -> None:
    """Who, and as what."""
    parser.add_argument("email")
    parser.add_argument("--identity", required=True, help="their full name")
    parser.add_argument(
        "--role",
        action="append",
        required=True,
        choices=[role.value for role in Role],
        metavar="ROLE",
        help=f"{', '.join(Role)}; repeatable",
    )
    parser.add_argument("--team", action="append", default=[], help="slug of a team; repeatable")
    parser.add_argument("--organisation", help="slug; may be left out where there is only one")


def run(chosen: argparse.Namespace) -> int:
    """Prints the link; it works once, for three days."""
    ready()
    from django.conf import settings

    from answerable.config.naming import organisation_named
    from answerable.kit.errors import Missing
    from answerable.people import actions as people
    from answerable.people.models import Team
    from answerable.people.rules import COMMAND_LINE

    organisation = organisation_named(chosen.organisation)
    known = set(Team.objects.filter(organisation=organisation).values_list("slug", flat=True))
    if strange := sorted(set(chosen.team) - known):
        raise Missing(f"There is no team {', '.join(strange)}. There are: {', '.join(sorted(known))}.")
    teams = list(Team.objects.filter(organisation=organisation, slug__in=chosen.team).values_list("pk", flat=True))
    _, token = people.invite(
        organisation.pk, email=chosen.email, identity=chosen.identity, roles=chosen.role, teams=teams, by=COMMAND_LINE
    )
    print(f"{settings.ADDRESS}/staff/join/{token}/")
    return 0
