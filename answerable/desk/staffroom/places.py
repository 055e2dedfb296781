"""Which rooms someone may enter, each with a sentence; the frame and the staff room's first page show them."""

from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.look.markup import address


@dataclass(frozen=True, slots=True)
class Place:
    """One page of the staff room."""

    key: str
    words: str
    route: str
    sentence: str
    needs: tuple[Permission, ...] = ()  # any of these; none: everyone who works here

    @property
    def href(self) -> str:
        """Its address."""
        return address(self.route)


@dataclass(frozen=True, slots=True)
class Link:
    """A place in the frame, and whether it is the page that is open."""

    href: str
    words: str
    current: bool


PLACES = (
    Place(
        "team",
        "How we do",
        "staffroom:team",
        "Whether we kept our word, how long people waited, and what is late now.",
        (Permission.SEE_TEAM_FIGURES,),
    ),
    Place(
        "hearing",
        "Hearing",
        "desk:hearing",
        "How well the screen hears: who signed it, what it misses at most, and from when on it speaks.",
        (Permission.SEE_HEARING,),
    ),
    Place(
        "readings",
        "Letters to read blind",
        "desk:blind",
        "A few letters that passed as harmless, for a second pair of eyes.",
        (Permission.READ_SAMPLE,),
    ),
    Place("rota", "Rota", "staffroom:rota", "Who is on duty now and this week, and where nobody is."),
    Place(
        "me", "My own page", "staffroom:me", "What people see of you, your hours, how you sign in, keys of one letter."
    ),
    Place("rules", "Rules", "staffroom:rules", "What we may say and must sign in each country, and who signed that."),
    Place(
        "merges",
        "Two records, one person",
        "staffroom:merges",
        "Records that may belong to one person, to be decided by two of us.",
        (Permission.PROPOSE_MERGE, Permission.CONFIRM_MERGE),
    ),
    Place(
        "data",
        "What we hold of a person",
        "staffroom:data",
        "How much is kept of someone, what must be kept by law, and how it is erased.",
        (Permission.ERASE_PERSON, Permission.HOLD_DATA),
    ),
    Place(
        "notes",
        "Notes kept back",
        "staffroom:notes",
        "Which notes a person may not read yet, why, and until when.",
        (Permission.WITHHOLD_NOTE,),
    ),
    Place(
        "ledger",
        "Ledger",
        "staffroom:ledger",
        "Who did what, to whose data and why; and whether anybody changed that.",
        (Permission.SEE_LEDGER,),
    ),
    Place(
        "post",
        "Mail nobody could make out",
        "desk:post",
        "Mail that software could not read or place. A person looks at each.",
        (Permission.OPEN_UNSCREENED,),
    ),
    Place(
        "invitations",
        "People who work here",
        "staffroom:invitations",
        "Invite someone, and say what they may do.",
        (Permission.INVITE_STAFF,),
    ),
    Place(
        "sites",
        "Doors on other sites",
        "staffroom:sites",
        "A button on someone else's page that leads to us: where it stands, and how it looks.",
        (Permission.SET_UP,),
    ),
)
IN_THE_BAR = ("team", "hearing", "rota")


def places_of(actor: Actor) -> list[Place]:
    """The rooms that this member of staff may enter."""
    return [place for place in PLACES if not place.needs or any(may(actor, each).ok for each in place.needs)]


def links(actor: Actor, here: str = "") -> list[Link]:
    """What the bar shows beside the desk's own pages: the rooms used every day, and the way to the others."""
    mine = places_of(actor)
    shown = [Link(place.href, place.words, place.key == here) for place in mine if place.key in IN_THE_BAR]
    elsewhere = here not in ("", *IN_THE_BAR)
    return [*shown, Link(address("staffroom:home"), "Staff room", elsewhere)]
