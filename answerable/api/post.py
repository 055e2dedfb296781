"""What a mail provider tells us: letters that came, and what became of ours. It must show who it is, twice."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.policy import SMTP
from importlib import import_module
from typing import Any

from anymail.exceptions import AnymailWebhookValidationFailure
from anymail.inbound import AnymailInboundMessage
from anymail.signals import AnymailInboundEvent, AnymailTrackingEvent, EventType
from anymail.webhooks.base import AnymailBasicAuthMixin, AnymailCoreWebhookView
from django.conf import settings
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from answerable.access.guard import open_to_all
from answerable.api.bodies import LARGEST, TooLarge, read_whole
from answerable.journey.delivery import actions as delivery
from answerable.journey.delivery.actions import Heard
from answerable.journey.delivery.queries import named_by
from answerable.journey.delivery.rules import What
from answerable.journey.inbound.handed import hand_in
from answerable.kit import logs

WHAT: dict[str, What] = {
    EventType.BOUNCED: "failed", EventType.REJECTED: "failed", EventType.FAILED: "failed",
    EventType.DEFERRED: "delayed", EventType.DELIVERED: "delivered", EventType.COMPLAINED: "complaint",
    EventType.UNSUBSCRIBED: "complaint",  # from now on the provider itself sends them nothing more
}  # fmt: skip
# Where each provider puts the mail as it came, if it was asked to hand it over whole.
WHOLE = ("RawEmail", "body-mime", "email")
STATUS = {"kept": 200, "later": 503, "never": 406}
_ENHANCED = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")
_WORDS = frozenset({"invalid", "bounced", "timed_out", "blocked", "spam", "unsubscribed", "other"})
log = logs.get(__name__)


@dataclass(frozen=True, slots=True)
class _Mail:
    """A mail that was handed in, and for whom."""

    raw: bytes = field(repr=False)
    sender: str = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)


class _NotTheirs(Exception):
    """Whoever posts has not shown that they are the provider."""


@csrf_exempt
@open_to_all("a mail provider shows who it is by a secret and, where it signs, by its signature")
@require_http_methods(["POST", "HEAD"])
def hear(request: HttpRequest, provider: str, what: str) -> HttpResponse:
    """Takes what the provider that is set up posts, and answers in numbers alone.

    200 only once all of it is kept. 403 without a word for whoever is someone else, 400 for what cannot be read,
    413 for too much, 406 for mail that is for nobody here, 503 for what could not be kept just now.
    """
    kind = "inbound" if what.startswith("inbound") else what
    if provider != settings.ANSWERABLE_PROVIDER or kind not in LARGEST:
        raise Http404
    if request.method == "HEAD":  # some look first whether anyone is here
        return HttpResponse()
    try:
        facts = [fact for event in _events(request, provider, kind) if (fact := _fact(event, provider))]
    except _NotTheirs:
        return HttpResponse(status=403)
    except TooLarge:
        return HttpResponse(status=413)
    except DatabaseError as trouble:
        log.error("provider.not_heard", provider=provider, error=type(trouble).__name__)
        return HttpResponse(status=STATUS["later"])
    except Exception as trouble:  # whatever it was that they posted: it is theirs to mend, and they are told so
        log.warning("provider.not_read", provider=provider, error=type(trouble).__name__)
        return HttpResponse(status=400)
    return HttpResponse(status=max([200, *(_done(fact, provider) for fact in facts)]))


def _events(request: HttpRequest, provider: str, kind: str) -> list[Any]:
    if not settings.ANYMAIL.get("WEBHOOK_SECRET"):
        raise _NotTheirs  # without a secret of our own anyone could post
    view = _view_of(provider, kind)()
    try:
        AnymailBasicAuthMixin.validate_request(view, request)
    except (AnymailWebhookValidationFailure, ValueError):
        raise _NotTheirs from None
    read_whole(request, LARGEST[kind])  # not before: strangers must not fill the memory
    try:
        view.run_validators(request)
    except AnymailWebhookValidationFailure:
        raise _NotTheirs from None
    return list(view.parse_events(request))


def _view_of(provider: str, kind: str) -> Any:
    """The library's own view, for it knows how each provider signs and speaks."""
    module = import_module(f"anymail.webhooks.{provider}")
    endings = (f"{kind.title()}WebhookView", "CombinedWebhookView")
    found = [one for name, one in vars(module).items() if inspect.isclass(one) and name.endswith(endings)
             and issubclass(one, AnymailCoreWebhookView) and one.__module__ == module.__name__]
    if not found:
        raise Http404
    return found[0]


def _fact(event: Any, provider: str) -> Heard | _Mail | None:
    if isinstance(event, AnymailInboundEvent):
        return _Mail(_raw(event), _sender(event.message), tuple(_recipients(event.message)))
    what = WHAT.get(event.event_type) if isinstance(event, AnymailTrackingEvent) else None
    if what is None:
        return None
    token = event.metadata.get("delivery", "") if isinstance(event.metadata, dict) else ""
    found = named_by(token=token if isinstance(token, str) else "", provider_ids=_known_ids(event.message_id))
    if found is None:
        log.info("provider.unknown_letter", provider=provider)
        return None
    return Heard(found, what, _code(event) if what in ("failed", "delayed") else "", provider)


def _done(fact: Heard | _Mail, provider: str) -> int:
    try:
        if isinstance(fact, _Mail):
            return STATUS[hand_in(fact.raw, sender=fact.sender, recipients=fact.recipients, source=provider)]
        delivery.heard(fact)
    except Exception as trouble:  # what was not kept must come again, whatever kept it from being kept
        log.error("provider.not_kept", provider=provider, error=type(trouble).__name__)
        return STATUS["later"]
    return STATUS["kept"]


def _known_ids(message_id: object) -> list[str]:
    """The provider's name for a letter, with and without the brackets that some add to it."""
    plain = message_id.strip("<>") if isinstance(message_id, str) else ""
    return [plain, f"<{plain}>"] if plain else []


def _code(event: AnymailTrackingEvent) -> str:
    """Such as 5.1.1, else one fixed word; the text around it may repeat an address."""
    for text in (event.mta_response, event.description):
        found = _ENHANCED.search(text) if isinstance(text, str) else None
        if found:
            return found.group()
    return event.reject_reason if event.reject_reason in _WORDS else ""


def _sender(mail: AnymailInboundMessage) -> str:
    """Who sent it, as the mail server said; where it was not told, as the mail says. Empty is a mail server's own."""
    if mail.envelope_sender is not None:
        return str(mail.envelope_sender)
    return str(mail.from_email.addr_spec) if mail.from_email else ""


def _raw(event: AnymailInboundEvent) -> bytes:
    """The mail as it came, or as the provider's pieces let it be put together again."""
    for name in WHOLE:
        raw = event.esp_event.get(name) if hasattr(event.esp_event, "get") else None
        if isinstance(raw, str) and raw:
            return raw.encode("utf-8", "surrogateescape")
    return bytes(event.message.as_bytes(policy=SMTP))


def _recipients(mail: AnymailInboundMessage) -> Iterator[str]:
    told = mail.envelope_recipient
    if told:
        yield from (one.strip() for one in told.split(","))
        return
    for address in (*(mail.to or ()), *(mail.cc or ())):
        yield address.addr_spec


urlpatterns = [path("post/<slug:provider>/<slug:what>/", hear, name="post")]
