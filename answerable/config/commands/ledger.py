"""`answerable ledger`: proves that nothing in the ledger was altered, removed, inserted or reordered."""

import argparse
import sys
from pathlib import Path

from answerable.config.commands import ready


def arguments(parser: argparse.ArgumentParser) -> None:
    """verify, checkpoint, export."""
    what = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    what.add_parser("verify", help="check every chain, and the last checkpoint kept outside the database")
    what.add_parser("checkpoint", help="sign the heads of all chains, and keep that outside the database")
    export = what.add_parser("export", help="write the last signed checkpoint to a file, to be kept elsewhere")
    export.add_argument("file", type=Path)


def run(chosen: argparse.Namespace) -> int:
    """Exit status 1 names a broken ledger."""
    ready()
    return {"verify": _verify, "checkpoint": _checkpoint, "export": _export}[chosen.what](chosen)


def _verify(chosen: argparse.Namespace) -> int:
    from answerable.ledger.verify import sentence, verify

    report = verify()
    for line in [*map(str, report.breaks), *report.problems]:
        print(line, file=sys.stderr)
    print(sentence(report), file=sys.stdout if report.ok else sys.stderr)
    return 0 if report.ok else 1


def _checkpoint(chosen: argparse.Namespace) -> int:
    from answerable.ledger.checkpoint import checkpoint

    made = checkpoint()
    print(f"Signed: {made}.")
    return 0


def _export(chosen: argparse.Namespace) -> int:
    from answerable.ledger.checkpoint import export

    export(chosen.file)
    print(f"Written to {chosen.file}.")
    return 0
