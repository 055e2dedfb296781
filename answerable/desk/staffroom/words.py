"""What the staff room calls promises where several kinds stand beside each other."""

from answerable.desk.words import clock_called

APART = {
    "crisis": "Call someone who may be in danger",
    "medical_emergency": "Call about a medical emergency",
    "reach": "Reach the person another way",
}


def promise_called(kind: str) -> str:
    """The desk's word for a promise, but never one word for two kinds."""
    return APART.get(kind, clock_called(kind))
