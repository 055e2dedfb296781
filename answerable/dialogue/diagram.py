"""Draws the table of moves, for the documents; a test fails when the drawing there is stale."""

from answerable.dialogue.status import ERASED, FROM_PERSON, MOVES, Status


def mermaid() -> str:
    """The moves as a Mermaid state diagram, each with the permission it needs."""
    lines = ["stateDiagram-v2", f"    [*] --> {Status.RECEIVED}", f"    [*] --> {Status.DRAFT}"]
    lines += [f"    {before} --> {after}: {permission}" for (before, after), permission in MOVES.items()]
    ends = [status for status in Status if not any(before is status for before, _ in MOVES)]
    lines += [f"    {status} --> [*]" for status in ends]
    return "\n".join(lines) + "\n"


def page() -> str:
    """The whole generated page."""
    from_person = ", ".join(f"`{status}`" for status in Status if status in FROM_PERSON)
    return (
        f"# The moves of a message\n\nGenerated from `answerable/dialogue/status.py`; do not edit.\n\n"
        f"What a person wrote is one of {from_person}; all else is a reply.\n\n```mermaid\n{mermaid()}```\n\n"
        f"When a person is erased, what waits ends where it stands: {_ends()}.\n"
    )


def _ends() -> str:
    starts = {to: [f"`{before}`" for before, end in ERASED.items() if end is to] for to in ERASED.values()}
    return "; ".join(f"{', '.join(before)} becomes `{to}`" for to, before in starts.items())


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201
