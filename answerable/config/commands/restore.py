"""`answerable restore`: brings a backup back, and forgets again whom it must forget."""

import argparse
import sys
from pathlib import Path

from answerable.config.commands import ready


def arguments(parser: argparse.ArgumentParser) -> None:
    """Both halves of a backup."""
    parser.add_argument("main", type=Path, help="the folder main-<time>")
    parser.add_argument("keys", type=Path, help="the folder keys-<time>")


def run(chosen: argparse.Namespace) -> int:
    """Restores, replays erasures, and verifies the ledger before anything is served."""
    ready()
    from answerable.config.backups import erase_again, restore
    from answerable.config.commands.migrate import migrate
    from answerable.ledger.verify import sentence, verify

    again = restore(chosen.main, chosen.keys)
    migrate()
    erase_again()
    print(f"Restored. People erased again: {again}.")
    report = verify()
    for line in [*map(str, report.breaks), *report.problems]:
        print(line, file=sys.stderr)
    print(sentence(report))
    return 0 if report.ok else 1
