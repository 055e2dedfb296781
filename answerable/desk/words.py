"""What the desk calls things: findings, clocks, languages, ways to reach someone, and a letter in the queue."""

from django.conf.locale import LANG_INFO

from answerable.profile.body import countries

KINDS: dict[str, str] = {
    "crisis": "Someone may be in danger",
    "medical_emergency": "Medical emergency",
    "adverse_event": "Possible side effect",
    "exposure_without_harm": "Exposure without harm",
    "pregnancy_exposure": "Medicine and pregnancy",
    "overdose_or_misuse": "Too much, or used otherwise",
    "medication_error": "Mistake with a medicine",
    "lack_of_effect": "It does not work",
    "quality_complaint": "Something wrong with the product",
    "medical_question": "Medical question",
    "privacy_request": "About their data",
    "identifiers": "Private numbers or details",
    "complaint": "Complaint",
    "praise": "Thanks",
    "stop_contact": "Wants no more letters",
    "unreadable": "The screen can’t judge it",
}
LOOKED_FOR = {"product": "product", "symptom": "symptom", "topic": "topic"}

CLOCKS: dict[str, str] = {
    "first_answer": "First answer",
    "answer": "Answer",
    "review": "Signature",
    "crisis": "Call",
    "medical_emergency": "Call",
    "unscreened": "Read what the screen could not",
    "safety": "Pass it on to safety",
    "safety_report": "Safety report",
    "reach": "Reach the person another way",
    "unsorted": "Look at mail that nobody could make out",
    "reaching": "Reach the person another way",
    "privacy": "Answer about their data",
    "privacy_request": "Answer about their data",
}

ABOUT: dict[str, str] = {
    "me": "about themselves",
    "minor": "about themselves, not yet of age",
    "other": "about someone else",
    "patient": "about a patient of theirs",
}

WAYS: dict[str, str] = {
    "email": "email",
    "page": "their page here",
    "sms": "a text message",
    "post": "a letter on paper",
    "phone": "a call",
    "web": "their page here",
}

STATES: dict[str, str] = {
    "arriving": "On its way to its owner",
    "held": "Held for the trained duty",
    "needs_answer": "Needs an answer",
    "in_review": "With someone who signs",
    "sent_back": "Came back with a change asked for",
    "sending": "On its way to the person",
    "needs_reaching": "Could not be reached",
    "resting": "Nothing is owed",
}

REPLIES: dict[str, str] = {
    "draft": "Being written",
    "submitted": "Just sent off",
    "in_review": "With someone who signs",
    "sent_back": "Sent back with a change asked for",
    "approved": "Approved, goes out now",
    "sending": "On its way",
    "delivered": "Delivered",
    "undelivered": "Did not arrive",
    "withdrawn": "Never sent",
}

WAITS: dict[str, str] = {
    "submitted": "was just handed in",
    "in_review": "waits for a signature",
    "approved": "is approved and goes out now",
    "sending": "is on its way",
}

FILES: dict[str, str] = {
    "image/jpeg": "Photo",
    "image/png": "Picture",
    "image/webp": "Picture",
    "application/pdf": "PDF",
}

ORDINALS = ("", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")


def country_said(code: str) -> str:
    """'Ireland' for 'IE'; the code itself where it has no name here."""
    return countries().get(code.upper(), code)


def kind_said(kind: str) -> str:
    """What a finding of this kind is called on the desk."""
    return KINDS.get(kind, kind.replace("_", " ").capitalize())


def clock_called(kind: str) -> str:
    """What a promise of this kind is called."""
    return CLOCKS.get(kind, kind.replace("_", " ").capitalize())


def strength_said(strength: float) -> str:
    """'strong', 'likely' or 'weak', for a strength from 0 to 1."""
    return "strong" if strength >= 0.7 else "likely" if strength >= 0.4 else "weak"


def language_said(code: str) -> str:
    """'Swedish' for 'sv'; the code itself where it has no name here, and nothing for none."""
    found = LANG_INFO.get(code.lower()) or LANG_INFO.get(code.split("-")[0].lower()) or {}
    return str(found.get("name", code))


def letters_said(count: int) -> str:
    """'First letter', 'Third letter', '12 letters'."""
    if count == 0:
        return "No letter yet"
    return f"{ORDINALS[count]} letter" if count < len(ORDINALS) else f"{count} letters"


def what_said(state: str, kind: str, about: str) -> str:
    """The line that a letter has in a queue: what the screen saw in it, never its words."""
    if state == "sent_back":
        return "Came back with a change asked for"
    if state == "needs_reaching":
        return "The answer did not arrive"
    if state == "held":
        return "Not screened yet"
    if not kind:
        return f"A letter about {about}" if about else "A letter"
    said = kind_said(kind) if kind not in LOOKED_FOR else "A question"
    return f"{said}, {about}" if about else said


def file_said(kind: str) -> str:
    """'Photo', 'PDF', 'PDF that is locked', 'PDF that can run something: take care'."""
    plain, _, note = kind.partition("; note=")
    said = FILES.get(plain, "File")
    locked = " that is locked" if "locked" in note else ""
    return f"{said}{locked}{' that can run something: take care' if 'acts' in note else ''}"


def size_said(size: int) -> str:
    """'340 kB', '2.1 MB'."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} kB"
