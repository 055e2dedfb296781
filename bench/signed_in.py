"""A member of staff who is signed in, as the demonstration's door would do it."""

from __future__ import annotations

from importlib import import_module

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.test import Client

from answerable.people.models import Staff
from answerable.people.session import DEMO_SIGN_IN


def session_of(staff: Staff) -> str:
    """The key of a session in which this member of staff is signed in."""
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    store[SESSION_KEY] = staff.pk
    store[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    store[HASH_SESSION_KEY] = staff.get_session_auth_hash()
    store[DEMO_SIGN_IN] = staff.pk
    store.save()
    return str(store.session_key)


def cookie_of(staff: Staff) -> str:
    """The same, as a browser sends it."""
    return f"{settings.SESSION_COOKIE_NAME}={session_of(staff)}"


def browser_of(staff: Staff) -> Client:
    """Asks pages of this process itself, without a network."""
    client = Client(SERVER_NAME="127.0.0.1")
    client.cookies[settings.SESSION_COOKIE_NAME] = session_of(staff)
    return client
