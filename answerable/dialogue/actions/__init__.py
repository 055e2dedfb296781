"""The only writers of conversations."""

from answerable.dialogue.actions.beside import (
    add_note,
    gone,
    here,
    rate,
    release_note,
    withhold_note,
)
from answerable.dialogue.actions.erasing import erase, erase_again, may_erase
from answerable.dialogue.actions.findings import (
    close_finding,
    note_findings,
    open_attachment,
    raise_finding,
    say_of_finding,
    unmask,
)
from answerable.dialogue.actions.moves import advance, advance_many, end_erased, still_there
from answerable.dialogue.actions.settling import settle_many
from answerable.dialogue.actions.threads import (
    Home,
    close_message,
    hand_over,
    keep,
    mark_read_by_person,
    note_read,
    own_many,
    rewrite,
    set_pace,
    settle,
    snooze,
    start_thread,
    tried,
    wake,
)

__all__ = [
    "Home",
    "add_note",
    "advance",
    "advance_many",
    "close_finding",
    "close_message",
    "end_erased",
    "erase",
    "erase_again",
    "gone",
    "hand_over",
    "here",
    "keep",
    "mark_read_by_person",
    "may_erase",
    "note_findings",
    "note_read",
    "open_attachment",
    "own_many",
    "raise_finding",
    "rate",
    "release_note",
    "rewrite",
    "say_of_finding",
    "set_pace",
    "settle",
    "settle_many",
    "snooze",
    "start_thread",
    "still_there",
    "tried",
    "unmask",
    "wake",
    "withhold_note",
]
