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
from answerable.kit.text import normalise_address
from answerable.people.models import Person
from answerable.people.queries import same_person

LONGEST_NAME = 120
MOST_LETTERS = 10


def letter_of(mail: Mail, raw: bytes, home: Home, *, organisation_id: str, sender: str, key: str,
              received_at: datetime, told: tuple[str, ...] = ()) -> Letter:
    """The letter. Nobody is signed in by a mail; it is proven only where a mail server that we trust vouches for its
    sender. To know an address, or a signed one of a conversation, proves nothing: both stand in mails that others see.
    """
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
        proven=_is_proven(mail, sender) and not strange, received_at=received_at,
        mail=ByMail(raw, mail.message_id, sorted(folds), said, mail.why_nature if mail.nature != "unreadable" else ""))


def tells_of_danger(mail: Mail, home: Home) -> bool:
    """Whether the screen sees harm or danger in it: no header may hide that. Our own words, which a machine sent back,
    are no danger: the numbers to call stand in every note of ours."""
    words = mailed.words_of(mail, ours.our_subjects())
    if not _is_dangerous(words):
        return False
    back = [(start, end, "quoted") for start, end, _ in _ours(words, home, mail)]
    return not back or _is_dangerous(mailed.Words(words.text, (*words.folds, *back)))


def _is_dangerous(words: mailed.Words) -> bool:
    found = screen(mailed.own_words(words), Known(channel="email")).findings
    return any(finding.kind.value in CLOSED_BY_TRAINED_ONLY for finding in found)


def _is_proven(mail: Mail, sender: str) -> bool:
    """Whether a server vouched for the very address that counts as the writer's."""
    try:
        return mail.vouched and normalise_address("email", mail.sender) == sender
    except ValueError:
        return False


def _is_taken(content: bytes) -> bool:
    try:
        kind_of(content)
    except NotTaken:
        return False
    return True


def _ours(words: mailed.Words, home: Home, mail: Mail) -> list[tuple[int, int, str]]:
    """What of the quoted words is our own, and of all words where a machine wrote, for it does not mark what it quotes.
    Our answers are opened for that by the screen's pass: the trace of it is the entry that the mail was sorted."""
    folds = [(0, len(words.text), ours.QUOTING[0])] if mail.nature == "automatic" else words.folds
    if not any(kind in ours.QUOTING for _, _, kind in folds):
        return []
    answers = _answers_to(home.person) if home.person else []
    answers += [ours.body_of_delivery(one) for one in homes.deliveries_in(mail.references[:MOST_LETTERS])]
    return [(start, end, ours.OURS) for start, end in ours.spans_of_ours(words.text, folds, answers)]


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
