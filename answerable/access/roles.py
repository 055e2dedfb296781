"""The roles of staff, each with its sentence, and what each may do."""

from enum import StrEnum


class Role(StrEnum):
    """What a member of staff is here for."""

    RESPONDER = "responder"
    MEDICAL = "medical"
    LEGAL = "legal"
    REGULATORY = "regulatory"
    SAFETY = "safety"
    LEAD = "lead"
    PRIVACY = "privacy"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


SENTENCES: dict[Role, str] = {
    Role.RESPONDER: "Reads what people write and answers them by name.",
    Role.MEDICAL: "Checks that an answer is medically right, and signs it.",
    Role.LEGAL: "Checks that an answer is lawful, and signs it.",
    Role.REGULATORY: "Checks that an answer keeps to what is approved, and signs it.",
    Role.SAFETY: "Looks after everyone who may have been harmed or is in danger.",
    Role.LEAD: "Leads one team, and takes over every promise that is about to break.",
    Role.PRIVACY: "Guards what people have allowed, and answers what they ask about their data.",
    Role.AUDITOR: "Reads the ledger and checks the work, and changes nothing.",
    Role.ADMINISTRATOR: "Invites staff and sets up teams, and reads nobody's words.",
}

NAMES: dict[Role, str] = {
    Role.RESPONDER: "responder",
    Role.MEDICAL: "medical reviewer",
    Role.LEGAL: "legal reviewer",
    Role.REGULATORY: "regulatory reviewer",
    Role.SAFETY: "safety officer",
    Role.LEAD: "team lead",
    Role.PRIVACY: "privacy officer",
    Role.AUDITOR: "auditor",
    Role.ADMINISTRATOR: "administrator",
}


class Permission(StrEnum):
    """One thing that may be allowed or not."""

    SEE_QUEUE = "see the queue"
    READ_THREAD = "read a thread"
    WRITE_REPLY = "write a reply"
    SIGN_MEDICAL = "sign as medical"
    SIGN_LEGAL = "sign as legal"
    SIGN_REGULATORY = "sign as regulatory"
    RAISE_FINDING = "raise a finding or call one wrong"
    CLOSE_SAFETY_FINDING = "close a finding of safety or crisis"
    OPEN_UNSCREENED = "open an unscreened message"
    HAND_OVER = "hand a thread over"
    WRITE_NOTE = "write a note"
    WITHHOLD_NOTE = "withhold a note from the person"
    LEAD_TEAM = "lead a team"
    SEE_TEAM_FIGURES = "see how the team does"
    SEE_LEDGER = "read the ledger"
    PROPOSE_MERGE = "propose that two people are one"
    CONFIRM_MERGE = "confirm that two people are one"
    INVITE_STAFF = "invite staff"
    SET_UP = "set up organisation, teams and rota"
    SIGN_PROFILE = "sign a profile"
    SCREEN = "screen"
    TRIAGE = "triage"
    ROUTE = "move a message on its way"
    DELIVER = "deliver"
    WRITE_IN = "write in"
    ERASE_PERSON = "erase a person"
    HOLD_DATA = "place or lift a legal hold"
    OPEN_KEPT = "open what the law makes us keep"
    LET_GO = "end what waits of someone who was erased"
    SEE_HEARING = "see how well the screen hears"
    TUNE_SCREEN = "train the screen or set its thresholds"
    SIGN_SCREEN = "sign a version of the screen"
    READ_SAMPLE = "read a sample of what the screen passed"


_READERS = {
    Permission.SEE_QUEUE,
    Permission.READ_THREAD,
    Permission.RAISE_FINDING,
    Permission.WRITE_NOTE,
    Permission.SEE_TEAM_FIGURES,
    Permission.PROPOSE_MERGE,
}

OF_ROLE: dict[Role, frozenset[Permission]] = {
    Role.RESPONDER: frozenset(_READERS | {Permission.WRITE_REPLY, Permission.HAND_OVER, Permission.CONFIRM_MERGE}),
    Role.MEDICAL: frozenset(
        _READERS
        | {Permission.SIGN_MEDICAL, Permission.WRITE_REPLY, Permission.HAND_OVER, Permission.SEE_HEARING}
    ),
    Role.LEGAL: frozenset(
        _READERS | {Permission.SIGN_LEGAL, Permission.SIGN_PROFILE, Permission.HOLD_DATA, Permission.OPEN_KEPT}
    ),
    Role.REGULATORY: frozenset(
        _READERS | {Permission.SIGN_REGULATORY, Permission.SIGN_PROFILE, Permission.SEE_HEARING}
    ),
    Role.SAFETY: frozenset(
        _READERS
        | {Permission.CLOSE_SAFETY_FINDING, Permission.OPEN_UNSCREENED, Permission.WRITE_REPLY, Permission.HAND_OVER,
            Permission.SEE_HEARING, Permission.TUNE_SCREEN, Permission.SIGN_SCREEN, Permission.READ_SAMPLE}
    ),
    Role.LEAD: frozenset(
        _READERS | {Permission.WRITE_REPLY, Permission.HAND_OVER, Permission.OPEN_UNSCREENED,
            Permission.LEAD_TEAM, Permission.CONFIRM_MERGE, Permission.SEE_HEARING}
    ),
    Role.PRIVACY: frozenset(
        {
            Permission.SEE_QUEUE,
            Permission.READ_THREAD,
            Permission.WITHHOLD_NOTE,
            Permission.SEE_LEDGER,
            Permission.CONFIRM_MERGE,
            Permission.WRITE_REPLY,
            Permission.WRITE_NOTE,
            Permission.ERASE_PERSON,
            Permission.LET_GO,
            Permission.OPEN_KEPT,
        }
    ),
    Role.AUDITOR: frozenset(
        {Permission.SEE_LEDGER, Permission.SEE_TEAM_FIGURES, Permission.OPEN_KEPT, Permission.SEE_HEARING}
    ),
    Role.ADMINISTRATOR: frozenset({Permission.INVITE_STAFF, Permission.SET_UP, Permission.SEE_TEAM_FIGURES}),
}

# By training, not by role; the lead holds what nobody trained is there to hold.
OF_TRAINED = frozenset({Permission.OPEN_UNSCREENED, Permission.CLOSE_SAFETY_FINDING, Permission.READ_SAMPLE})
OF_SOFTWARE = frozenset(
    {Permission.SCREEN, Permission.TRIAGE, Permission.ROUTE, Permission.DELIVER, Permission.LET_GO}
)
OF_PERSON = frozenset({Permission.WRITE_IN})

SIGNING: dict[str, Permission] = {
    "medical": Permission.SIGN_MEDICAL,
    "legal": Permission.SIGN_LEGAL,
    "regulatory": Permission.SIGN_REGULATORY,
}
