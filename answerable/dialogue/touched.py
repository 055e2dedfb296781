"""What an act in a conversation touched, in the ledger's form."""

from answerable.dialogue.models import Thread


def touched(thread: Thread, **things: str | None) -> list[tuple[str, object]]:
    """The thread, its team once it has one, and the named things that there are, as (kind, id)."""
    pairs = {"thread": thread.pk, "team": thread.team_id, **things}
    return [(kind, ident) for kind, ident in pairs.items() if ident]
