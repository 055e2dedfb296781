"""A sign of life of the conductor, kept where the doctor can read it from another process."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings

EVERY = timedelta(seconds=1)
_NAME = "conductor.beat"


class Heart:
    """Beats at most once a second, however often the loop goes round."""

    def __init__(self) -> None:
        self._last: datetime | None = None

    def beat(self, now: datetime) -> None:
        """Says that the loop was here at this moment."""
        if self._last is not None and timedelta() <= now - self._last < EVERY:
            return
        self._last = now
        place = _place()
        unfinished = place.with_suffix(".new")
        unfinished.write_text(now.astimezone(UTC).isoformat())
        unfinished.replace(place)


def last_beat() -> datetime | None:
    """When the conductor of this deployment was last seen going round; None if it never was."""
    try:
        return datetime.fromisoformat(_place().read_text())
    except (FileNotFoundError, ValueError):
        return None


def _place() -> Path:
    return Path(settings.DATA) / _NAME
