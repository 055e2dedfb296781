"""The consent app."""

from django.apps import AppConfig


class ConsentConfig(AppConfig):
    """Registers the tables of consent."""

    name = "answerable.consent"
    label = "consent"
