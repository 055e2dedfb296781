"""`answerable plan`: how many responders and reviewers keep the promise, for each hour of the week."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from answerable.config.commands import ready

if TYPE_CHECKING:
    from answerable.engines.staffing import Plan
    from answerable.rehearsal.past import Asked


MOST_WEEKS = 520


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--weeks", type=int, default=4, help="how many of the last weeks to learn from (default: 4)")
    source.add_argument("--from", type=Path, dest="rehearsal", metavar="FILE",
                        help="learn from a rehearsal instead: what `rehearse --json FILE` wrote")
    parser.add_argument("--promise", type=float, metavar="MINUTES", help="default: as the signed rules promise")
    parser.add_argument("--share", type=float, default=95, help="of a hundred promises, how many to keep (default: 95)")
    parser.add_argument("--team", help="one team alone, by its short name")
    parser.add_argument("--picture", type=Path, metavar="FILE.svg", help="draw it; a file for each team")


def run(chosen: argparse.Namespace) -> int:
    """Prints a week for each team; it reads, and changes nothing."""
    ready()
    from answerable.kit.errors import Invalid
    from answerable.rehearsal.past import MOST_MINUTES, teams

    promise = 1.0 if chosen.promise is None else chosen.promise
    if not 0 < chosen.share < 100 or not 0 < chosen.weeks <= MOST_WEEKS or not 0 < promise <= MOST_MINUTES:
        raise Invalid("A share lies between 0 and 100; weeks and minutes are more than none, and no more than ten years"
                      " of weeks and one of minutes.")
    found = [team for team in teams() if chosen.team in (None, team.slug)]
    if not found:
        raise Invalid("There is no such team here. `answerable setup` makes the first.")
    for team in found:
        asked = _asked(team, chosen)
        _print(asked, chosen, _picture_of(chosen.picture, team.slug, only=len(found) == 1))
    return 0


def _asked(team: object, chosen: argparse.Namespace) -> "Asked":
    from answerable.kit.clock import now
    from answerable.people.models import Team
    from answerable.rehearsal import past

    assert isinstance(team, Team)
    if chosen.rehearsal is None:
        return past.last_weeks(team, chosen.weeks, now(), chosen.promise)
    week, says = past.rehearsed(chosen.rehearsal, past.hours_of_week(team), chosen.promise)
    return past.Asked(team.name, week, past.duty_of(team, now()), says)


def _print(asked: "Asked", chosen: argparse.Namespace, picture: Path | None) -> None:
    from answerable.engines.staffing import plan
    from answerable.rehearsal.grid import grid
    from answerable.rehearsal.heat import heat
    from answerable.rehearsal.weeks import beside

    share, promise = chosen.share / 100, asked.week.task.promise
    made = plan(asked.week, share)
    needed = beside(made, asked.duty)
    print(f"\n{asked.name}\n")
    for line in (*asked.says, f"An answer is promised within {promise:g} working minutes.", *_limits(made, share)):
        print(f"  {line}")
    print()
    print(grid(needed))
    if picture is not None:
        picture.write_text(heat(asked.name, needed, promise=promise, share=share), encoding="utf-8")
        print(f"\n  Drawn in {picture}.")


def _limits(made: "Plan", share: float) -> list[str]:
    if made.wanted >= share:
        return []
    return [f"However many there are, no more than {made.possible:.0%} can be kept: writing and signing alone take "
            f"longer for the others. Planned for {made.wanted:.0%}."]


def _picture_of(file: Path | None, slug: str, *, only: bool) -> Path | None:
    if file is None or only:
        return file
    return file.with_name(f"{file.stem}-{slug}{file.suffix}")
