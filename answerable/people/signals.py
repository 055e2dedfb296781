"""What staff do with their own sign-in, told to the ledger."""

from __future__ import annotations

from typing import Any

from allauth.account.signals import password_changed, password_reset
from allauth.mfa.signals import authenticator_added, authenticator_removed
from django.contrib.auth.signals import user_logged_in, user_logged_out

from answerable.people.actions.presence import note_sign_in


def listen() -> None:
    """Connect once, when the app is ready."""
    told = {
        "staff:signed_in": user_logged_in,
        "staff:signed_out": user_logged_out,
        "staff:password_set": password_changed,
        "staff:password_reset": password_reset,
        "staff:second_factor_added": authenticator_added,
        "staff:second_factor_removed": authenticator_removed,
    }
    for verb, signal in told.items():
        signal.connect(_teller(verb), weak=False, dispatch_uid=f"answerable {verb}")


def _teller(verb: str) -> Any:
    def tell(user: Any = None, **_: object) -> None:
        if user is not None and user.pk:
            note_sign_in(user.pk, verb)

    return tell
