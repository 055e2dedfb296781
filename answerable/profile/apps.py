"""The profile app."""

from django.apps import AppConfig


class ProfileConfig(AppConfig):
    """Registers the tables of profile."""

    name = "answerable.profile"
    label = "profile"
