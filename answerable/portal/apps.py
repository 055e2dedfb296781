"""The portal app."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """Registers the templates of portal."""

    name = "answerable.portal"
    label = "portal"
