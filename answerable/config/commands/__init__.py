"""One module a verb: `arguments(parser)` and `run(chosen) -> exit status`."""

import getpass
import os

import django

from answerable.kit.errors import Invalid


def ready() -> None:
    """Sets up Django for a verb that reads or writes the database."""
    django.setup(set_prefix=False)


def password_of(variable: str, question: str) -> str:
    """The password in the environment, or asked for at the terminal. Invalid where neither gives one."""
    given = os.environ.get(variable, "")
    try:
        given = given or getpass.getpass(question)
    except EOFError:
        given = ""
    if not given:
        raise Invalid(f"No password was given. Type it when asked, or put it in {variable}.")
    return given
