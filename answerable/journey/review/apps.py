"""The review app."""

from django.apps import AppConfig


class ReviewConfig(AppConfig):
    """Registers the tables of review."""

    name = "answerable.journey.review"
    label = "review"
