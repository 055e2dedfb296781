"""The only writers of permissions, and the gate: what opens, holds, keeps and erases a person's data."""

from answerable.consent.actions.erasing import begin_erasure, destroy_keys, finish_erasure
from answerable.consent.actions.gate import ERASED, for_delivery, for_screening, open, sealer, sealer_for, sealers
from answerable.consent.actions.grants import grant, withdraw
from answerable.consent.actions.holds import lift_hold, place_hold
from answerable.consent.actions.kept import keep, keep_sealer, open_kept
from answerable.consent.actions.spent import forget_openings

__all__ = [
    "ERASED",
    "begin_erasure",
    "destroy_keys",
    "finish_erasure",
    "for_delivery",
    "for_screening",
    "forget_openings",
    "grant",
    "keep",
    "keep_sealer",
    "lift_hold",
    "open",
    "open_kept",
    "place_hold",
    "sealer",
    "sealer_for",
    "sealers",
    "withdraw",
]
