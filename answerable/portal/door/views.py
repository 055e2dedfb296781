"""What stands behind a door on another's page: its script, the framed sheet to write on, and who is there."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_http_methods, require_safe

from answerable.access.guard import open_to_all
from answerable.journey.inbound.letter import Receipt
from answerable.kit import clock
from answerable.kit.errors import Missing, Refused
from answerable.look.door_words import here_said
from answerable.people.models import Site
from answerable.people.queries import here_now, site_at
from answerable.portal.door import framing, packing, stamp
from answerable.portal.frame import frame, house_by_id, promise_in
from answerable.portal.help import in_danger, offer_for
from answerable.portal.writing import received
from answerable.portal.writing.forms import PaperForm
from answerable.portal.writing.received import Received
from answerable.portal.writing.sheet import (
    UNPROCESSABLE,
    Desk,
    NotTaken,
    context_of,
    filled_in,
    fresh,
    hand_in,
    offer_beside,
)
from answerable.portal.writing.slips import slip_in

FACES_SHOWN = 4
ELSEWHERE = "This was not sent from our own page. Please open the page again and write there."
PHOTO_SECONDS = 300


@open_to_all("a script for other people's pages; it holds nothing but what the door says")
@require_safe
def script(request: HttpRequest, key: str) -> HttpResponseBase:
    """The one script that a page needs."""
    # What anyone may keep for minutes must not follow a header that anyone may send.
    home = settings.ADDRESS if settings.ADDRESS_IS_TOLD else _asked_at(request)
    response = packing.send(request, packing.script_of(site_at(key), home), "js", seconds=packing.FRESH_SECONDS)
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


@open_to_all("sheets and scripts of the framed pages are the same for everyone")
@require_safe
def part(request: HttpRequest, kind: str) -> HttpResponseBase:
    """All sheets or all scripts of the framed pages; the address names their version, so they are asked for once."""
    if kind not in packing.KINDS:
        raise Missing("There is no such file.")
    found = packing.frame_part(kind)
    lasting = request.GET.get("v") == found.name
    return packing.send(request, found, kind, seconds=packing.A_YEAR if lasting else 60, lasting=lasting)


@open_to_all("anyone may write to us through a door on another's page, without an account")
@csrf_exempt  # a frame on another's page has no cookie to compare with: the stamp stands in, and nobody is signed in
@gzip_page
@require_http_methods(["GET", "HEAD", "POST"])
def sheet(request: HttpRequest, key: str) -> HttpResponse:
    """The sheet in the frame, and what came of it. Whoever is signed in elsewhere is a stranger here."""
    site = site_at(key)
    framing.allow(request, site)
    desk = Desk(house_by_id(site.organisation_id), None, name=f"door-{site.key}")
    if request.method == "POST":
        if not _is_our_own(request):
            raise Refused(ELSEWHERE)
        return _handed_in(request, site, desk)
    if not site.is_open:
        raise Missing("This door is closed for now.")
    return _shown(request, site, desk, fresh(desk))


def _is_our_own(request: HttpRequest) -> bool:
    """Whether the sheet in our own frame sent this: a browser says from where it sends, and no page can change that.

    Without the header it is no browser, or a very old one: then the stamp alone counts.
    """
    origin = request.headers.get("Origin")
    return origin is None or origin.lower() in (settings.ADDRESS.lower(), _asked_at(request).lower())


def _asked_at(request: HttpRequest) -> str:
    return f"{request.scheme}://{request.get_host()}"


def _handed_in(request: HttpRequest, site: Site, desk: Desk) -> HttpResponse:
    """Each answer is a page by itself: no cookie could find one that was laid aside. See `frame.js` for Back."""
    form = filled_in(request, desk)
    answer = stamp.holds(request.POST.get("stamp", ""), site.key)
    if not answer.ok and form.is_valid():
        form.add_error(None, answer.why)
    done = hand_in(request, desk, form) if answer.ok else NotTaken(UNPROCESSABLE)
    if isinstance(done, NotTaken):
        return _shown(request, site, desk, form, done)
    return _received(request, site, desk, form, done)


def _shown(request: HttpRequest, site: Site, desk: Desk, form: PaperForm, why: NotTaken | None = None) -> HttpResponse:
    faces = here_now(site, clock.now())
    context = context_of(desk, form) | _framed(site)
    said = promise_in(desk.house)
    someone = bool(said and said.promise.someone_is_here)
    context |= {
        "faces": faces[:FACES_SHOWN], "here": here_said([one.display_name for one in faces], "en", someone=someone),
        "stamp": stamp.issue(site.key),
    }
    if why is not None:
        context |= offer_beside(desk, form) | {"wait": why.wait, "lost": bool(form.papers), "sent": True}
    response = render(request, "portal/door/write.html", context, status=why.status if why else 200)
    add_never_cache_headers(response)
    return response


def _received(request: HttpRequest, site: Site, desk: Desk, form: PaperForm, receipt: Receipt) -> HttpResponse:
    given, house = form.cleaned_data, desk.house
    said = promise_in(house, given["country"])
    found = Received(
        receipt.message_id, receipt.thread_id, house.organisation.pk, given["country"], given["by"], desk.sheet,
        proven=False, at=clock.now(), by=received.due(receipt.thread_id, said),
        slip=slip_in(given["address"]) if given["by"] == "email" else "",
    )
    context = frame(house, receipt=found, said=said, zone=received.zone_of(house, found, said), writer=None, sent=True,
                    answer_to=given["address"])
    if not receipt.again and in_danger(house, given["words"], given["about"]):
        context["offer"] = offer_for(house, given["country"], said)
    response = render(request, "portal/door/received.html", context | _framed(site))
    response["Cache-Control"] = "no-store"
    return response


def _framed(site: Site) -> dict[str, object]:
    return {"door": site, "origins": " ".join(site.origins), "sheets": packing.frame_part("css").name,
            "scripts": packing.frame_part("js").name}


@open_to_all("whoever is on duty is shown on the door by the face that they chose")
@require_safe
def face(request: HttpRequest, key: str, staff_id: str) -> HttpResponse:
    """The small picture of someone who is there now."""
    site = site_at(key)
    found = next((one for one in here_now(site, clock.now()) if one.staff_id == staff_id), None)
    if found is None or not site.is_open or not found.photo:
        raise Missing("There is no picture.")
    response = HttpResponse(bytes(found.photo), content_type=found.photo_kind)
    response["Cache-Control"] = f"public, max-age={PHOTO_SECONDS}"
    return response
