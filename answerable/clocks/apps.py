"""The clocks app."""

from django.apps import AppConfig


class ClocksConfig(AppConfig):
    """Registers the tables of clocks."""

    name = "answerable.clocks"
    label = "clocks"
