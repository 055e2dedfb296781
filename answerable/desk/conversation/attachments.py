"""Opens a photo or a PDF that someone sent, only when asked for, and so that it can do nothing on the desk."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.consent import actions as consent
from answerable.desk.frame import actor_at, purpose_of
from answerable.dialogue import actions as act

ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "application/pdf": "pdf"}
PICTURES = frozenset({"image/jpeg", "image/png", "image/webp"})
CLOSED = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox"


@needs(Permission.READ_THREAD)
@require_POST
def attachment(request: HttpRequest, attachment_id: str) -> HttpResponse:
    """The file itself. Pictures are shown in a page that can run nothing; anything else is only handed over."""
    actor = actor_at(request)
    found = act.open_attachment(attachment_id, by=actor)
    opened = consent.open(actor, found.message.thread.person_id, purpose_of(actor))
    content = opened.content(found.content_sealed, f"attachment:{found.pk}:content", of=found.person_id)
    kind = found.content_kind.partition(";")[0]  # a PDF's kind may carry a note: locked, or able to act
    response = HttpResponse(content, content_type=kind if kind in ENDINGS else "application/octet-stream")
    # The name that the person gave may say who they are: a file on a staff computer carries none.
    how = "inline" if kind in PICTURES else "attachment"
    response["Content-Disposition"] = f'{how}; filename="attachment.{ENDINGS.get(kind, "bin")}"'
    response["Content-Security-Policy"] = CLOSED
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
