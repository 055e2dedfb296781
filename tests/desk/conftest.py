"""Signed-in browsers for the desk's tests."""

from collections.abc import Callable

import pytest
from django.test import Client

from answerable.people.session import DEMO_SIGN_IN
from tests.cast import House

SignIn = Callable[[str], Client]


@pytest.fixture
def at_desk(house: House) -> SignIn:
    """Signs in one of the cast by name, as the demonstration's door does."""

    def sign_in(name: str) -> Client:
        client = Client()
        staff = house.staff[name]
        client.force_login(staff, backend="allauth.account.auth_backends.AuthenticationBackend")
        session = client.session
        session[DEMO_SIGN_IN] = staff.pk
        session.save()
        return client

    return sign_in
