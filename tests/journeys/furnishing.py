"""Makes the demonstration that the stories start from, and puts one thing into it for each page that shows one."""

import json
import os

from answerable.config.commands import ready


def main() -> None:
    """Run by `serving` in a process of its own: the house's life, then what the pages of the walk need."""
    ready()
    from django.conf import settings

    from answerable.config.commands.demo import _build_once
    from answerable.config.commands.migrate import migrate
    from answerable.kit import bell, door
    from tests.journeys.places import furnish

    migrate()
    _build_once()
    (settings.DATA / "places.json").write_text(json.dumps(furnish()))
    door.close()
    bell.hang_up_all()


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "answerable.config.settings")
    main()
