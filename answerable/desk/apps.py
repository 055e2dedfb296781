"""The desk app."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Registers the templates of desk."""

    name = "answerable.desk"
    label = "desk"
