"""Tables of conversations."""

from answerable.dialogue.models.arrival import Arrival, Original
from answerable.dialogue.models.beside import Note, Presence, Rating
from answerable.dialogue.models.finding import Finding, FindingOpinion
from answerable.dialogue.models.message import Attachment, Message
from answerable.dialogue.models.thread import Thread

__all__ = [
    "Arrival", "Attachment", "Finding", "FindingOpinion", "Message", "Note", "Original", "Presence", "Rating", "Thread",
]
