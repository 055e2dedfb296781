"""A Django app of the tests: one plain row that waits."""

from django.apps import AppConfig


class WaitingConfig(AppConfig):
    name = "tests.work.waiting"
    label = "waiting"
