"""How someone at the desk proves, just before a signature, that the name is theirs."""

import json

from allauth.mfa.models import Authenticator
from django.http import HttpRequest

from answerable.kit.errors import Invalid


def has_passkey(staff_id: str) -> bool:
    """Whether this member of staff could sign with a passkey."""
    return bool(Authenticator.objects.filter(user=staff_id, type=Authenticator.Type.WEBAUTHN).exists())


def passkey_answer(request: HttpRequest) -> dict[str, object]:
    """What a passkey said, out of the form that brings it. Raises Invalid."""
    try:
        found = json.loads(request.POST.get("answer", ""))
    except (ValueError, RecursionError):
        raise Invalid("The passkey's answer could not be read. Nothing was signed.") from None
    if not isinstance(found, dict):
        raise Invalid("The passkey's answer could not be read. Nothing was signed.")
    return found
