"""Seals the mail that a letter was read out of under the key of whoever wrote it."""

import json

from answerable.consent.passes import Sealer
from answerable.dialogue.arrivals import about_ids, about_raw
from answerable.dialogue.models import Original
from answerable.journey.inbound.letter import ByMail


def sealed(mail: ByMail, message_id: str, sealer: Sealer) -> Original:
    """The original of the letter with this id; it is forgotten with the person."""
    ids = json.dumps([mail.message_id] if mail.message_id else [])
    return Original(message_id=message_id, person_id=sealer.person_id, sign=mail.sign,
                    raw_sealed=sealer.seal(mail.raw, about_raw(message_id)),
                    ids_sealed=sealer.seal(ids, about_ids(message_id)))
