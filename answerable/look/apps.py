"""The look app."""

from django.apps import AppConfig


class LookConfig(AppConfig):
    """Registers the shared templates, template tags and static files; it has no models."""

    name = "answerable.look"
    label = "look"
