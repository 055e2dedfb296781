"""Reads of doors on other people's sites, and of who stands behind one."""

from __future__ import annotations

import re
from datetime import datetime

from answerable.kit.errors import Missing
from answerable.people.models import Face, Site
from answerable.people.queries.duty import rota_of
from answerable.people.queries.staff import faces
from answerable.people.queries.teams import teams_of

_KEY = re.compile(r"[A-Za-z0-9_-]{8,40}")


def site(site_id: str) -> Site:
    """The door of this id; Missing when there is none."""
    found = Site.objects.filter(pk=site_id).select_related("organisation").first()
    if found is None:
        raise Missing("There is no such door.")
    return found


def site_at(key: str) -> Site:
    """The door of this key, open or paused; Missing when there is none. Any text may be asked for."""
    found = Site.objects.filter(key=key).select_related("organisation").first() if _KEY.fullmatch(key) else None
    if found is None:
        raise Missing("There is no such door here.")
    return found


def sites_of(organisation_id: str) -> list[Site]:
    """The doors of this organisation, the oldest first."""
    return list(Site.objects.filter(organisation=organisation_id).order_by("made_at", "pk"))


def here_now(site: Site, at: datetime) -> list[Face]:
    """Who is on duty to answer at this moment, by the names they chose; nobody where the site shows no faces."""
    if not site.shows_faces:
        return []
    rota = rota_of(team.pk for team in teams_of(site.organisation_id))
    present = {one for team in rota.teams for one in rota.on_duty(team, "answering", at)}
    return sorted(faces(present).values(), key=lambda face: (face.display_name, face.staff_id))
