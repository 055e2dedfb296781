"""The one API of the house: how it is described, and how it says no."""

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI, Schema
from ninja.errors import ValidationError

from answerable.kit.errors import Unmet

api = NinjaAPI(
    title="Answerable",
    version="1",
    description="What other systems may ask. Every answer is JSON; a refusal says why in a sentence.",
    urls_namespace="api",
    docs_url=None,  # its page would fetch scripts from elsewhere
    openapi_url="",
)


class Why(Schema):
    """Why something was not done."""

    why: str


@api.exception_handler(Unmet)
def unmet(request: HttpRequest, problem: Unmet) -> HttpResponse:
    """The house's own refusals keep their status and their sentence."""
    return api.create_response(request, {"why": problem.why}, status=problem.status)


@api.exception_handler(ValidationError)
def unreadable(request: HttpRequest, problem: ValidationError) -> HttpResponse:
    """What was asked cannot be read; nothing of it is said back."""
    return api.create_response(request, {"why": "Something in this request cannot be read."}, status=422)
