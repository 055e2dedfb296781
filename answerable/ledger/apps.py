"""The ledger as a Django app."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """Entries and signed checkpoints."""

    name = "answerable.ledger"
    label = "ledger"
