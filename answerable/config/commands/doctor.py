"""`answerable doctor`: what is well, what is not, and how to mend it."""

import argparse

from answerable.config.commands import ready


def arguments(parser: argparse.ArgumentParser) -> None:
    """No options."""


def run(chosen: argparse.Namespace) -> int:
    """A line for each thing looked at; 1 when anything is not well."""
    ready()
    from answerable.config.checks import all_checks

    ill = 0
    for found in all_checks():
        print(f"{'well' if found.ok else 'MEND':<5} {found.name:<11} {found.said}")
        if not found.ok:
            ill += 1
            print(f"{'':17} {found.mend}")
    return 1 if ill else 0
