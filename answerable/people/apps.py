"""The people app."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Registers the tables of people, and tells the ledger of sign-ins."""

    name = "answerable.people"
    label = "people"

    def ready(self) -> None:
        """Signals can be connected only once every model is loaded."""
        from answerable.people.signals import listen

        listen()
