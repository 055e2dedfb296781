"""The app of what the screen hears and misses."""

from collections.abc import Sequence

from django.apps import AppConfig


class HearingConfig(AppConfig):
    """Versions of the screen, scores of messages, and samples that are read blind."""

    name = "answerable.hearing"
    label = "hearing"

    def ready(self) -> None:
        """An erasure takes along what stands here."""
        from answerable.dialogue.actions import erasing

        erasing.takes_along(_forget)


def _forget(thread_ids: Sequence[str]) -> None:
    from answerable.hearing.actions.forgetting import forget_threads  # the screen is read only once it is needed

    forget_threads(thread_ids)
