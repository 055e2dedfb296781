"""The dialogue app."""

from django.apps import AppConfig


class DialogueConfig(AppConfig):
    """Registers the tables of dialogue."""

    name = "answerable.dialogue"
    label = "dialogue"
