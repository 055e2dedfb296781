"""The only writers of reviews and signatures."""

from answerable.journey.review.actions.kept import KeptAnswer, open_kept
from answerable.journey.review.actions.routing import route, route_waiting
from answerable.journey.review.actions.signing import send_back, sign
from answerable.journey.review.actions.spent import forget_tries
from answerable.journey.review.actions.voiding import void, void_stale

__all__ = [
    "KeptAnswer", "forget_tries", "open_kept", "route", "route_waiting", "send_back", "sign", "void", "void_stale",
]
