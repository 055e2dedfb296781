"""The `answerable` command: what a deployment needs, one verb each."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Protocol, cast

from answerable.kit.errors import Unmet
from answerable.kit.keyfile import KeyTrouble

COMMANDS: dict[str, str] = {
    "setup": "choose the organisation, its kind and country, and invite the first administrator",
    "sign-profile": "sign the rules of an organisation for a country, as a named role",
    "invite": "invite a member of staff",
    "up": "start the product: pages, live updates and the conductor",
    "work": "start a conductor of its own, beside web processes",
    "receive": "receive mail in a process of its own, from mail servers or out of a mailbox",
    "demo": "start a demonstration with several weeks of life in it",
    "doctor": "check keys, database, mail, clock, migrations and profiles, and say how to mend each",
    "screen": "screen JSON lines from standard input: {id, text} in, findings and scores out",
    "ledger": "verify the ledger, write a signed checkpoint, or export it",
    "backup": "write a backup of everything, the keys apart",
    "restore": "restore a backup into an empty deployment, and erase again what was erased since",
    "rehearse": "play letters through the doors of a running demonstration, with staff who answer them",
    "plan": "say how many responders and reviewers keep the promise, for each hour of the week",
    "migrate": "bring both databases to this version",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb; 0 when it did what was asked, 1 when something is wrong, 2 when it was asked wrongly."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "answerable.config.settings")
    parser = argparse.ArgumentParser(prog="answerable", description="Where patients write and a person answers.")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name, sentence in COMMANDS.items():
        verb = verbs.add_parser(name, help=sentence, description=sentence[0].upper() + sentence[1:] + ".")
        _module(name).arguments(verb)
    chosen = parser.parse_args(arguments)
    os.umask(0o077)  # databases, backups and checkpoints are nobody else's to read, whatever folder they were given
    run: Callable[[argparse.Namespace], int] = _module(chosen.verb).run
    try:
        return run(chosen)
    except Unmet as problem:
        print(problem.why, file=sys.stderr)
        return 1
    except KeyTrouble as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
    except Exception as problem:
        if not _is_away(problem):
            raise
        print("A database does not answer. `answerable doctor` says which, and why.", file=sys.stderr)
        return 1


def _is_away(problem: Exception) -> bool:
    """Whether it is the database's own word that nobody can be reached; told without a traceback."""
    from django.db import OperationalError

    of_postgres = type(problem.__cause__).__module__.startswith("psycopg")
    sqlstate = getattr(problem.__cause__, "sqlstate", None) or "08"  # where no server was reached there is none
    return isinstance(problem, OperationalError) and of_postgres and sqlstate[:2] in ("08", "57", "3D")


def _module(verb: str) -> "_Command":
    return cast("_Command", import_module(f"answerable.config.commands.{verb.replace('-', '_')}"))


class _Command(Protocol):
    """What each module in `commands` offers. It sets up Django in `run`, never on import."""

    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


if __name__ == "__main__":
    sys.exit(main())
