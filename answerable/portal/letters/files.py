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

TAKEN = frozenset({"image/jpeg", "image/png", "image/webp", "application/pdf"})
CLOSED = "default-src 'none'; sandbox"


@needs_person
@require_GET
def attachment(request: HttpRequest, attachment_id: str) -> HttpResponse:
    """The file, to be saved and never shown inside a page."""
    actor = actor_at(request)
    found = attachment_for(actor, attachment_id)
    opened = consent.open(actor, actor.id, Purpose.OWN)
    content = opened.content(found.content_sealed, f"attachment:{found.pk}:content", of=found.person_id)
    name = opened.text(found.name_sealed, f"attachment:{found.pk}:name", of=found.person_id)
    kind = found.content_kind.partition(";")[0]
    response = HttpResponse(content, content_type=kind if kind in TAKEN else "application/octet-stream")
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
