"""The delivery app."""

from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    """Registers the tables of delivery."""

    name = "answerable.journey.delivery"
    label = "delivery"
