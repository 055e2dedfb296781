"""Browsers of members of staff, signed in by the demonstration's door or by their own second factor."""

import re
from html import unescape
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.test import Client, RequestFactory

from answerable.people.models import Staff
from answerable.people.session import sign_in_demo_staff


def at_work(staff: Staff) -> Client:
    """A browser in which this member of staff has come in by one press."""
    client = Client()
    session = client.session
    request: Any = RequestFactory().get("/")
    request.session = session
    sign_in_demo_staff(request, staff)
    session.save()
    client.cookies["sessionid"] = str(session.session_key)
    return client


def words_of(answer: Any) -> str:
    """What a page says, without its tags."""
    return " ".join(unescape(re.sub("<[^>]+>", " ", answer.content.decode())).split())


def code_for(secret: str) -> str:
    """The digits that an app of codes shows at this moment for a secret."""
    counter = next(iter(totp.yield_hotp_counters_from_time()))
    return str(totp.format_hotp_value(totp.hotp_value(secret, counter)))


def with_app(staff: Staff, secret: str) -> Authenticator:
    """Give someone an app of codes that holds this secret."""
    made: Authenticator = totp.TOTP.activate(staff, secret).instance
    return made
