"""Doors on other people's sites: added, changed, paused and opened again by an administrator."""

from __future__ import annotations

from collections.abc import Sequence

from answerable.access.actor import Actor
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid
from answerable.kit.ids import new_id, token
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.look.door_words import LANGUAGES
from answerable.people import colours, rules
from answerable.people import origins as sites
from answerable.people.models import Site
from answerable.people.queries.sites import site as site_with

KEY_BYTES = 12


@action
def add_site(
    organisation_id: str,
    *,
    name: str,
    origins: Sequence[str],
    colour: str = colours.HOUSE,
    language: str = "",
    shows_faces: bool = True,
    by: Actor,
) -> Site:
    """A door for these origins; an empty `language` follows the page around the button. Invalid says what to mend."""
    rules.may_set_up_in(by, organisation_id).or_refuse()
    site = Site(
        id=new_id("sit"), key=token(KEY_BYTES), organisation_id=organisation_id, made_at=clock.now(),
        **_checked(name, origins, colour, language), shows_faces=shows_faces,
    )
    site.save(force_insert=True)
    ledger.record("site:added", by=by, touched=[("site", site.pk)])
    return site


@action
def change_site(
    site_id: str, *, name: str, origins: Sequence[str], colour: str, language: str, shows_faces: bool, by: Actor
) -> None:
    """The same door, said or painted otherwise, or on other sites; its script tag stays the same."""
    site = site_with(site_id)
    rules.may_set_up_in(by, site.organisation_id).or_refuse()
    changed = _checked(name, origins, colour, language)
    Site.objects.filter(pk=site_id).update(**changed, shows_faces=shows_faces)
    ledger.record("site:changed", by=by, touched=[("site", site_id)])


@action
def pause_site(site_id: str, *, by: Actor) -> None:
    """The door is shown nowhere. Whoever is writing behind it already can still send. Conflict when it is paused."""
    rules.may_set_up_in(by, site_with(site_id).organisation_id).or_refuse()
    if not Site.objects.filter(pk=site_id, paused_at=None).update(paused_at=clock.now()):
        raise Conflict("This door is paused already.")
    ledger.record("site:paused", by=by, touched=[("site", site_id)])


@action
def reopen_site(site_id: str, *, by: Actor) -> None:
    """The door is shown again. Conflict when it is open."""
    rules.may_set_up_in(by, site_with(site_id).organisation_id).or_refuse()
    if not Site.objects.filter(pk=site_id, paused_at__isnull=False).update(paused_at=None):
        raise Conflict("This door is open already.")
    ledger.record("site:reopened", by=by, touched=[("site", site_id)])


def _checked(name: str, origins: Sequence[str], colour: str, language: str) -> dict[str, object]:
    said = " ".join(name.split())
    if not 1 <= len(said) <= 80:
        raise Invalid("Please give the door a name of at most 80 letters.")
    if language and language not in LANGUAGES:
        raise Invalid("Please choose a language from the list.")
    try:
        return {"name": said, "origins": sites.origins(origins), "colour": colours.colour(colour),
                "language": language}
    except ValueError as wrong:
        raise Invalid(str(wrong)) from None
