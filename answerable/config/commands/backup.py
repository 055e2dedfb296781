"""`answerable backup`: a copy of everything that a restore needs, except the master key."""

import argparse
from pathlib import Path

from answerable.config.commands import ready


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument("folder", type=Path, help="where main-<time> is written")
    parser.add_argument("--keys", type=Path, metavar="FOLDER", help="where keys-<time> is written: on another disk")


def run(chosen: argparse.Namespace) -> int:
    """Writes both copies; safe while the product runs."""
    ready()
    from django.conf import settings

    from answerable.config.backups import KEYS_KEPT, write

    main, keys = write(chosen.folder, chosen.keys)
    print(f"Everything:  {main}")
    print(f"The keys:    {keys}  (keep it apart; it is removed after {KEYS_KEPT.days} days)")
    print("In neither: master.key, checkpoint.key, secret.key. Keep a copy of them in a safe place of their own.")
    print(f"In neither: {settings.ANSWERABLE_CHECKPOINTS} (checkpoints, and who was erased). Copy it as it grows.")
    return 0
