"""Letters with known truths, someone trained to read them a second time, and labels, through the real actions."""

from datetime import date, timedelta
from itertools import count

from answerable.access.actor import Actor
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding, Message
from answerable.hearing import actions as hearing
from answerable.hearing.models import Reading, Version
from answerable.kit import clock
from answerable.people import actions as people
from answerable.people.queries import actor_of
from answerable.people.rota import Trained
from answerable.people.rules import COMMAND_LINE
from tests.cast import PASSWORD, House, a_thread, the_letter

HARM = "adverse_event"
HIVES = "I broke out in hives all over after I took Quillorin, and my face is swollen."
_numbers = count(1)


def a_second_reader(house: House, name: str = "rosa") -> Actor:
    """A doctor of the team who is trained for safety."""
    staff = people.add_staff(
        house.organisation.pk, email=f"{name}@quillmere.example", identity="Rosa Marin", roles=["medical"],
        teams=[house.team.pk], password=PASSWORD, display_name="Rosa Marin",
        trainings=[Trained("safety", date(2020, 1, 1))], by=COMMAND_LINE,
    )  # fmt: skip
    return actor_of(staff)


def a_message(house: House, text: str) -> Message:
    """From someone new each time."""
    return the_letter(a_thread(house, text, address=f"writer{next(_numbers)}@example.org"))


def labelled(house: House, text: str, truth: bool, kind: str = HARM) -> Message:
    """Raised by someone who answers, and confirmed or rejected by the safety officer."""
    message = a_message(house, text)
    finding = dialogue.raise_finding(message.pk, kind=kind, start=0, end=4, by=house.marta)
    as_ = "confirmed" if truth else "wrong"
    dialogue.close_finding(finding.pk, as_=as_, because="Looked into.", by=house.tomas)
    return message


def many_labels(house: House, each: int = 12) -> None:
    """What 'went plumbly' means here no dictionary knows: harm. As many labels of either side."""
    for number in range(each):
        labelled(house, f"My {PARTS[number % len(PARTS)]} went all plumbly.", True)
        labelled(house, f"I put the cream on my {PARTS[number % len(PARTS)]}.", False)


PARTS = ("arms", "legs", "hands", "neck", "back", "feet", "chest", "knees", "elbows", "shoulders")


def a_week_later(house: House, *texts: str, a_week: int = 20) -> list[Reading]:
    """Letters that passed a week ago, and what was drawn of them now; set the clock back before."""
    hearing.set_sampling(house.organisation.pk, a_week=a_week, by=house.tomas)
    now = clock.now()
    with clock.at(now - timedelta(days=7, minutes=1)):
        for text in texts:
            a_message(house, text)
    hearing.draw_due(now)
    return list(Reading.objects.filter(read_at=None).order_by("pk"))


def signed(house: House, version: Version) -> Version:
    """By the safety officer."""
    return hearing.sign(version.pk, meaning="read_figures", printed_name="Tomás Pereira", by=house.tomas)


def thresholds(house: House, value: float = 0.9, kind: str = HARM, channel: str = "") -> Version:
    """Set by the safety officer, unsigned."""
    return hearing.set_thresholds(house.organisation.pk, thresholds={kind: {channel: value}}, by=house.tomas)


def findings_of(message: Message, kind: str = HARM) -> list[Finding]:
    """Of one kind, the first seen first."""
    return list(Finding.objects.filter(message=message, kind=kind).order_by("made_at", "pk"))
