"""How staff sign in: no sign-up, no mail of its own, and secrets of second factors sealed."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest

from answerable.kit import sealing
from answerable.people import keys
from answerable.people.models import Staff

_ABOUT = "second factor of staff"


@dataclass(frozen=True)
class StaffMail:
    """A letter to a member of staff about their own sign-in."""

    staff_id: str
    to: str
    subject: str
    text: str


def _nobody_posts(mail: StaffMail) -> None:
    raise RuntimeError("Nobody posts the mail of staff yet: config sets people.adapter.post_staff_mail.")


# Everything that reaches someone goes by delivery, which lives above: config hands its function in here.
post_staff_mail: Callable[[StaffMail], object] = _nobody_posts


class StaffAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Staff are invited, never signed up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Hand a letter to delivery. Addresses that nobody active here has get none: it would tell who works here."""
        staff = Staff.objects.filter(email__iexact=email, is_active=True).first()
        if staff is None:
            return
        message = self.render_mail(template_prefix, email, context)
        post_staff_mail(StaffMail(staff.pk, staff.email, str(message.subject), str(message.body)))

    def format_email_subject(self, subject: str) -> str:
        return subject


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Keeps the secrets of second factors under the deployment's own key."""

    def encrypt(self, text: str) -> str:
        return base64.b64encode(sealing.wrap(keys.master(), text.encode(), _ABOUT)).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return sealing.unwrap(keys.master(), base64.b64decode(encrypted_text), _ABOUT).decode()
