"""The timeline app."""

from django.apps import AppConfig


class TimelineConfig(AppConfig):
    """Registers the templates of timeline."""

    name = "answerable.timeline"
    label = "timeline"
