"""The only writers of what goes out."""

from answerable.journey.delivery.actions.attempting import attempt_due
from answerable.journey.delivery.actions.posting import send_again, send_invitation, send_sign_in_code, send_staff
from answerable.journey.delivery.actions.reading import reached, read
from answerable.journey.delivery.actions.sending import send_waiting

__all__ = ["attempt_due", "reached", "read", "send_again", "send_invitation", "send_sign_in_code", "send_staff",
           "send_waiting"]
