"""Keeps a letter as if it had come long ago, so that its first promise ends in so many seconds from now."""

import json
import sys
from datetime import timedelta

from answerable.config.commands import ready


def main(address: str, seconds_left: int) -> None:
    """Prints the conversation. Run as a process of its own beside the server, whose conductor then finds it broken."""
    ready()
    from answerable.kit import bell, clock, door
    from answerable.people.models import Organisation
    from answerable.profile.queries import rules_for
    from tests.journeys.places import a_letter

    home = Organisation.objects.get(slug="quillmere")
    length = timedelta(minutes=rules_for(home.pk, "IE").minutes["first_answer"])
    with clock.at(clock.now() - length + timedelta(seconds=seconds_left)):
        receipt = a_letter(home, address=address, name="Liam", text="Who can help me with a form from my insurer?")
    print(json.dumps({"thread": receipt.thread_id}))
    door.close()
    bell.hang_up_all()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
