"""`answerable sign-profile`: a legal or regulatory reviewer puts their name under the rules of a country."""

import argparse

from answerable.config.commands import password_of, ready


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which rules, and who signs."""
    parser.add_argument("--country", required=True)
    parser.add_argument("--organisation")
    parser.add_argument("--email", required=True, help="the one who signs; they give their password")
    parser.add_argument("--printed-name", required=True)


def run(chosen: argparse.Namespace) -> int:
    """Shows the digest that is signed; the password comes from ANSWERABLE_SIGNER_PASSWORD or is asked for."""
    ready()
    from answerable.config.naming import organisation_named
    from answerable.journey.review.actions.proof import prove_password
    from answerable.kit.errors import Missing
    from answerable.people.models import Staff
    from answerable.people.queries import actor_of
    from answerable.profile import actions as profiles
    from answerable.profile.queries import versions_of

    organisation = organisation_named(chosen.organisation)
    unsigned = [p for p in versions_of(organisation.pk, chosen.country.upper()) if p.signed_at is None]
    staff = Staff.objects.filter(email=chosen.email, organisation=organisation, is_active=True).first()
    if staff is None:
        raise Missing(
            "Nobody of this address works here. `answerable setup --signer` or `answerable invite` adds them."
        )
    if not unsigned:
        raise Missing(f"There is nothing left to sign for {chosen.country.upper()}.")
    prove_password(staff, password_of("ANSWERABLE_SIGNER_PASSWORD", "Password: "))
    signed = profiles.sign(
        max(unsigned, key=lambda p: p.version).pk, printed_name=chosen.printed_name, by=actor_of(staff)
    )
    print(f"Signed: {organisation.slug} {signed.country}, version {signed.version}, {signed.digest[:16]}")
    return 0
