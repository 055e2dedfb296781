"""Tables of conversations."""

from answerable.dialogue.models.beside import Note, Presence, Rating
from answerable.dialogue.models.finding import Finding, FindingOpinion
from answerable.dialogue.models.message import Attachment, Message
from answerable.dialogue.models.thread import Thread

__all__ = ["Attachment", "Finding", "FindingOpinion", "Message", "Note", "Presence", "Rating", "Thread"]
