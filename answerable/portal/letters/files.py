"""What a person sent along, handed back to them alone; and the photos of those who answer."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from answerable.access.guard import needs_person
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue.queries import attachment_for
from answerable.people.models import Face
from answerable.portal.frame import actor_at

ENDINGS = {"image/jpeg": (".jpg", ".jpeg"), "image/png": (".png",), "image/webp": (".webp",),
           "application/pdf": (".pdf",)}
CLOSED = "default-src 'none'; sandbox"


def saved_as(name: str, kind: str) -> str:
    """The name with an ending of what the file is. Whoever writes from an address need not be whose it is: a photo
    that calls itself a page would be opened as one, outside all that holds here."""
    endings = ENDINGS.get(kind, (".bin",))
    return name if name.lower().endswith(endings) else f"{name}{endings[0]}"


@needs_person
@require_GET
def attachment(request: HttpRequest, attachment_id: str) -> HttpResponse:
    """The file, to be saved and never shown inside a page."""
    actor = actor_at(request)
    found = attachment_for(actor, attachment_id)
    opened = consent.open(actor, actor.id, Purpose.OWN)
    content = opened.content(found.content_sealed, f"attachment:{found.pk}:content", of=found.person_id)
    kind = found.content_kind.partition(";")[0]
    name = saved_as(opened.text(found.name_sealed, f"attachment:{found.pk}:name", of=found.person_id), kind)
    response = HttpResponse(content, content_type=kind if kind in ENDINGS else "application/octet-stream")
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = CLOSED
    return response


@needs_person
@require_GET
def face(request: HttpRequest, staff_id: str) -> HttpResponse:
    """The photo that someone who answers chose to show, to those who write to their organisation."""
    found = Face.objects.filter(staff=staff_id, staff__organisation=actor_at(request).organisation).first()
    if found is None or found.photo is None:
        raise Http404
    response = HttpResponse(bytes(found.photo), content_type="image/jpeg")
    response["X-Content-Type-Options"] = "nosniff"
    return response
