"""Opens the copy of a signed answer that outlives the person it was written to."""

from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.consent import actions as consent
from answerable.journey.review.models import SignOff
from answerable.kit.errors import Missing

SIGNED_ANSWER = "signed_answer"
NOT_KEPT = "There is no copy under this signature."


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """A signature, and exactly the words that it stands under."""

    sign_off: SignOff
    text: str


def kept_about(sign_off_id: str) -> str:
    """The row and field that a kept copy is bound to."""
    return f"signoff:{sign_off_id}:kept"


def open_kept(sign_off_id: str, *, by: Actor) -> KeptAnswer:
    """The signed words, for those who answer to the law; that they were opened stands with the person.

    Raises Missing where there is no copy, Refused with the reason.
    """
    opened = consent.open_kept(by, sign_off_id)
    found = SignOff.objects.filter(pk=sign_off_id).first()
    if found is None or found.kept_sealed is None:
        raise Missing(NOT_KEPT)
    return KeptAnswer(found, opened.text(found.kept_sealed, kept_about(sign_off_id)))
