"""Writes what leaves: to whom, from whom, in which words, and in answer to which mail. Changes nothing."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.conf import settings

from answerable.channels.port import Outgoing
from answerable.clocks.queries import promise
from answerable.consent import actions as consent
from answerable.consent.passes import Pass
from answerable.consent.purposes import Purpose
from answerable.dialogue.arrivals import about_ids, original_ids
from answerable.dialogue.models import Message, Original, Thread
from answerable.journey.delivery import house_seal, letters, rules, saying, ways
from answerable.journey.delivery.models import Delivery
from answerable.journey.delivery.rules import DELIVERER
from answerable.kit import tokens
from answerable.kit.errors import Missing, Refused
from answerable.people.models import ContactPoint
from answerable.people.queries import faces, organisations
from answerable.profile.body import countries
from answerable.profile.queries import rules_for
from answerable.profile.value import Line, Rules

LEFT = (Delivery.State.ACCEPTED, Delivery.State.READ, Delivery.State.UNKNOWN)
PAGE = "/letters/"
AT = "at"  # whose letters, where several organisations answer: an id of ours, which tells a glance nothing
WORDLESS = "There are no words in this mail."  # as it stands among a letter's troubles: no step imports another
MARK = {"X-Answerable": "letter"}  # by which a letter of ours that comes back to us is known


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter that can leave; `carries` says how much of an answer is in it: a link, its words, or nothing."""

    outgoing: Outgoing
    carries: str = ""


@dataclass(frozen=True, slots=True)
class _Text:
    """What a letter says, and who says it; `automatic` where software wrote it."""

    subject: str
    body: str
    sender_name: str = ""
    carries: str = ""
    automatic: bool = True


def compose(row: Delivery) -> Composed:
    """The letter, opened and written before anything is begun. Raises Missing or SealBroken once it was erased."""
    message_id = tokens.message_id(row.pk, ways.mail_domain())
    payload = f"delivery:{row.pk}:payload"
    if row.kind == "staff":
        content = house_seal.unseal(row.payload_sealed or b"", payload)
        return Composed(Outgoing(content["to"], content["subject"], content["text"], message_id, MARK))
    point = row.contact_point
    if point is None:
        raise Missing("There is no address any more.")
    opened = consent.for_delivery(point.person_id)
    to = opened.text(point.address_sealed, f"contact:{point.pk}:address")
    if row.kind == "code":
        text = _Text(*letters.code(point.person.language, opened.text(row.payload_sealed or b"", payload)))
        return Composed(_outgoing(row, to, message_id, text))
    message = Message.objects.select_related("thread__team", "thread__person").get(pk=row.message_id)
    text = _acknowledgement(message) if row.kind == "acknowledgement" else _answer(message, point)
    return Composed(_outgoing(row, to, message_id, text, message), text.carries)


def _outgoing(row: Delivery, to: str, message_id: str, text: _Text, message: Message | None = None) -> Outgoing:
    domain, signs = ways.mail_domain(), ways.signs_addresses()
    return Outgoing(
        to, text.subject, text.body, message_id, MARK, sender_name=text.sender_name, automatic=text.automatic,
        reply_to=tokens.address("thread", message.thread_id, domain) if message and signs else "",
        bounce_to=tokens.address("delivery", row.pk, domain) if signs else "",
        references=_references(row, message) if message else (),
    )


def _answer(message: Message, point: ContactPoint) -> _Text:
    """The note that an answer waits; or the answer itself, where they chose that and may be answered so."""
    face = faces([message.author_id]).get(message.author_id)
    name, link = face.display_name if face else "", link_to(point.person.organisation_id)
    language, answerable = message.thread.language or point.person.language, ways.is_answerable()
    if rules.detail_of(point.person.mail_detail, is_proven=point.proven_at is not None) == "words":
        words = _words(message)
        if words is not None:
            who = ", ".join(part for part in (name, face.role_line if face else "") if part)
            said = letters.whole(language, link, words=words, who=who, answerable=answerable)
            return _Text(*said, sender_name=name, carries="words", automatic=False)
    said = letters.notice(language, link, answerable=answerable)
    return _Text(*said, carries="link")


def link_to(organisation_id: str) -> str:
    """The page of their letters; with several organisations, it says which one they wrote to."""
    hint = f"?{AT}={organisation_id}" if len(organisations()) > 1 else ""
    return settings.ADDRESS + PAGE + hint


def _words(message: Message) -> str | None:
    """The answer's words, opened to answer them and on their record; None where they do not allow that any more."""
    try:
        opened = consent.open(DELIVERER, message.person_id, Purpose.ANSWERING)
    except Refused:
        return None
    return opened.text(message.body_sealed, f"message:{message.pk}:body", of=message.person_id)


def _acknowledgement(message: Message) -> _Text:
    thread = message.thread
    held, language = _rules(thread), thread.language or thread.person.language
    due = promise(thread.pk)
    until = (due.new_due_at or due.due_at) if due else None
    zone = ZoneInfo((held.timezone if held else "") or (thread.team.zone if thread.team else "UTC"))
    by = saying.moment_said(until, zone, letters.spoken(language)) if until else ""
    danger = danger_said(held, thread.country, language)
    return _Text(*letters.acknowledgement(language, by=by, danger=danger, answerable=ways.is_answerable(),
                                          has_words=WORDLESS not in message.troubles))


def danger_said(held: Rules | None, country: str, language: str) -> str:
    """Numbers out of the signed profile; a crisis line only where the country's own profile is signed."""
    numbers = (held.emergency.number, *held.emergency.also) if held and held.emergency else ()
    lines = held.crisis_lines if held and held.signed_for == country else ()
    name = saying.country_said(country, letters.spoken(language), countries().get(country, ""))
    return letters.in_danger(language, country=name, numbers=numbers, lines=_alone(lines, numbers))


def _alone(lines: Sequence[Line], said: Sequence[str]) -> list[str]:
    """The numbers without the names of the lines, for these tell what trouble they are for; each number once."""
    return [number for number in dict.fromkeys(one.number for one in lines) if number not in said]


def _rules(thread: Thread) -> Rules | None:
    try:
        return rules_for(thread.person.organisation_id, thread.country)
    except Missing:
        return None


def _references(row: Delivery, message: Message) -> tuple[str, ...]:
    """The mails of the conversation before this one, so that a mail program shows them together."""
    ours = Delivery.objects.filter(message__thread=message.thread_id, state__in=LEFT).exclude(pk=row.pk)
    sent = [tokens.message_id(pk, ways.mail_domain()) for pk in ours.order_by("made_at").values_list("pk", flat=True)]
    answered = message.pk if message.direction == "in" else message.answers_id
    try:
        opened = consent.for_delivery(message.person_id)
        theirs = original_ids(message.thread_id, opened)
        return rules.references([*sent, *theirs], _id_of(answered, opened))
    except Missing:  # part of the conversation is sealed for another record of theirs
        return rules.references(sent)


def _id_of(message_id: str | None, opened: Pass) -> str:
    """The Message-ID of the mail in which this letter came; empty for a letter that came another way."""
    found = Original.objects.filter(pk=message_id).first() if message_id else None
    ids = json.loads(opened.text(found.ids_sealed, about_ids(found.pk), of=found.person_id)) if found else []
    return ids[0] if ids else ""
