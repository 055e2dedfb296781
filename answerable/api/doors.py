"""What a door on another's page may say: whether it is open, who is there, and when the next answer comes."""

from datetime import datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from ninja import Query, Router, Schema, Status

from answerable.access import limits
from answerable.api.face import Why
from answerable.journey.triage.queries import promise_for
from answerable.kit import clock
from answerable.look.door_words import WORDS, here_said, spoken
from answerable.people.models import Face, Site
from answerable.people.queries import here_now, site_at

FRESH_SECONDS = 30
MOST, WITHIN = 120, timedelta(minutes=1)  # a whole clinic may ask from behind one address

router = Router(tags=["doors"])


class Person(Schema):
    """Someone who answers, as they chose to be seen."""

    name: str
    role: str
    photo: str  # the path of a small picture; empty: there is none


class Said(Schema):
    """The button's words in one language. `answer` holds {time}, for the reader's own clock."""

    language: str
    write: str
    here: str
    answer: str


class Door(Schema):
    """What a door says to whoever stands before it. A closed one says nothing of anyone."""

    open: bool
    organisation: str
    faces: list[Person]
    someone_is_here: bool
    next_answer_by: datetime | None
    said: Said


@router.get("/doors/{key}", response={200: Door, 404: Why, 429: Why, 422: Why}, operation_id="door")
def door(
    request: HttpRequest, response: HttpResponse, key: str, language: Query[str] = ""
) -> Status[Door | Why]:
    """What the door with this key says now. Anyone may ask; a page of another origin only if the door is on it."""
    patch_vary_headers(response, ["Origin"])
    wait = limits.wait_until(f"door {limits.place_of(request)}", most=MOST, within=WITHIN)
    if wait is not None:
        response["Retry-After"] = str(max(1, int((wait - clock.now()).total_seconds())))
        return Status(429, Why(why="Many have asked from here in the last minute. Please ask a little later."))
    site = site_at(key)
    _let_in(request, response, site)
    response["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    return Status(200, _said(site, spoken(site.language or language)))


def _let_in(request: HttpRequest, response: HttpResponse, site: Site) -> None:
    origin = request.headers.get("Origin", "")
    if origin in site.origins:
        response["Access-Control-Allow-Origin"] = origin


def _said(site: Site, language: str) -> Door:
    words, now = WORDS[language], clock.now()
    organisation = site.organisation
    promise = promise_for(site.organisation_id, (organisation.countries or [""])[0], now) if site.is_open else None
    faces = here_now(site, now) if site.is_open else []
    someone = bool(promise and promise.someone_is_here)
    here = here_said([face.display_name for face in faces], language, someone=someone)
    return Door(
        open=site.is_open, organisation=organisation.name, faces=[_person(site, face) for face in faces],
        someone_is_here=someone, next_answer_by=promise.by if promise else None,
        said=Said(language=language, write=words.write, here=here, answer=words.answer if promise else ""),
    )


def _person(site: Site, face: Face) -> Person:
    photo = reverse("portal:door-face", args=[site.key, face.staff_id]) if face.has_photo else ""
    return Person(name=face.display_name, role=face.role_line, photo=photo)
