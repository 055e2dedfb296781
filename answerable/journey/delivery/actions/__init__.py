"""The only writers of what goes out."""

from answerable.journey.delivery.actions.acknowledging import acknowledge_waiting
from answerable.journey.delivery.actions.attempting import attempt_due
from answerable.journey.delivery.actions.hearing import Heard, hear_waiting, heard
from answerable.journey.delivery.actions.posting import send_again, send_invitation, send_sign_in_code, send_staff
from answerable.journey.delivery.actions.reading import reached, read
from answerable.journey.delivery.actions.sending import send_waiting
from answerable.journey.delivery.actions.spent import forget_demo_mail, forget_payloads

__all__ = ["Heard", "acknowledge_waiting", "attempt_due", "forget_demo_mail", "forget_payloads", "hear_waiting",
           "heard", "reached", "read", "send_again", "send_invitation", "send_sign_in_code", "send_staff",
           "send_waiting"]
