"""Makes the letter of a mail: its words with what is folded away, who wrote it, and where it goes on."""

from datetime import datetime

from answerable.channels.mail import Mail
from answerable.consent import actions as consent
from answerable.dialogue.arrivals import latest_answers
from answerable.dialogue.rules import CLOSED_BY_TRAINED_ONLY
from answerable.engines.screen import Known, screen
from answerable.journey.inbound import homes, mailed, ours, post
from answerable.journey.inbound.files import NotTaken, kind_of
from answerable.journey.inbound.homes import Home
from answerable.journey.inbound.letter import ByMail, Letter
from answerable.journey.inbound.tongue import tongue_of
from answerable.people.models import Person
from answerable.people.queries import same_person

LONGEST_NAME = 120
MOST_LETTERS = 10


def letter_of(mail: Mail, raw: bytes, home: Home, *, organisation_id: str, sender: str, key: str,
              received_at: datetime, told: tuple[str, ...] = ()) -> Letter:
    """The letter. Nobody is signed in by a mail; it is proven only where someone answered, from an address of theirs,
    to the signed address of a conversation of theirs."""
    words = mailed.words_of(mail, ours.our_subjects())
    folds = [*words.folds, *_ours(words, home, mail)]
    taken, left = mailed.chosen(mail.files, _is_taken)
    country, language, assumed = _place(home, organisation_id, mail, words)
    strange = home.thread is not None and not home.is_theirs
    marked = mail.nature == "automatic"
    said = (*told, *([mailed.ANOTHER_ADDRESS] if strange else []), *([mailed.NO_COUNTRY] if assumed else []),
            *([mailed.MARKED_AUTOMATIC] if marked else []), *words.troubles, *left)
    return Letter(
        organisation_id=home.person.organisation_id if home.thread and home.person else organisation_id,
        channel="email", text=words.text, kind="email", address=sender, country=country, language=language, about="me",
        idempotency_key=key, name=mail.sender_name[:LONGEST_NAME], attachments=taken,
        thread_id=home.thread.pk if home.thread else None,
        person_id=home.person.pk if home.thread and home.person else None,
        proven=home.invited and home.is_theirs, received_at=received_at,
        mail=ByMail(raw, mail.message_id, sorted(folds), said, mail.why_nature if mail.nature != "unreadable" else ""))


def tells_of_danger(mail: Mail) -> bool:
    """Whether the screen sees harm or danger in it: no header may hide that."""
    words = mailed.words_of(mail, ours.our_subjects())
    found = screen(mailed.own_words(words), Known(channel="email")).findings
    return any(finding.kind.value in CLOSED_BY_TRAINED_ONLY for finding in found)


def _is_taken(content: bytes) -> bool:
    try:
        kind_of(content)
    except NotTaken:
        return False
    return True


def _ours(words: mailed.Words, home: Home, mail: Mail) -> list[tuple[int, int, str]]:
    """What of the quoted words is our own. Our answers are opened for that by the screen's pass: the trace of it is
    the entry that the mail was sorted."""
    if not any(kind in ours.QUOTING for _, _, kind in words.folds):
        return []
    answers = _answers_to(home.person) if home.person else []
    answers += [ours.body_of_delivery(one) for one in homes.deliveries_in(mail.references[:MOST_LETTERS])]
    return [(start, end, ours.OURS) for start, end in ours.spans_of_ours(words.text, words.folds, answers)]


def _answers_to(person: Person) -> list[str]:
    whole = same_person(person.pk)
    opened = consent.for_screening(whole)
    return [opened[one.person_id].text(one.body_sealed, f"message:{one.pk}:body")
            for one in latest_answers(whole) if one.person_id in opened]


def _place(home: Home, organisation_id: str, mail: Mail, words: mailed.Words) -> tuple[str, str, bool]:
    """Country and language, and whether the country had to be assumed: a mail does not say where one lives."""
    if home.thread is not None:
        return home.thread.country, home.thread.language or _language(mail, words), False
    if home.person is not None:
        return home.person.country, home.person.language or _language(mail, words), False
    return post.addresses().countries.get(organisation_id, ""), _language(mail, words), True


def _language(mail: Mail, words: mailed.Words) -> str:
    hint = mail.language.strip().lower()[:2]
    return hint if hint.isalpha() and len(hint) == 2 else tongue_of(mailed.own_words(words))
