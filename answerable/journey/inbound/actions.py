"""Keeps what someone wrote; whoever calls may say "received" once `accept` has returned."""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError

from answerable.access import actor
from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.consent import actions as consent
from answerable.consent.passes import Sealer
from answerable.consent.purposes import Basis, Purpose
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Attachment, Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.inbound import queries, rules
from answerable.journey.inbound.files import NotTaken, kind_of, shown_name
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.kit import clock
from answerable.kit.errors import Invalid, Refused
from answerable.kit.ids import new_id
from answerable.ledger.action import action
from answerable.people.actions import find_or_make
from answerable.people.models import Person
from answerable.people.queries import same_person
from answerable.work import nudge


@dataclass(frozen=True, slots=True)
class _Paper:
    """A letter's file, believed only for what its content shows."""

    name: str
    content: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class _Sealed:
    """A letter ready to be kept: nothing in it can be read any more."""

    message_id: str
    key: str
    body: bytes
    mac: str
    attachments: list[Attachment]
    received_at: datetime


def accept(letter: Letter, *, by: Actor) -> Receipt:
    """Keeps a letter with its files in one action, and finds or makes the person who wrote it.

    1. What cannot be taken is refused with a sentence (Invalid) before anything is written.
    2. The person is found or made by their address, or is the one who signed in.
    3. The same key and the same words from the same person are the same letter: its first receipt comes back,
       with `again`. Other words under the same key are another letter: nothing that was written is ever dropped.
    4. Everything is sealed outside the transaction, then kept in one, and the screen is nudged.
    """
    check(by, Permission.WRITE_IN)
    if not (answer := rules.may_come_in(letter)).ok:
        raise Invalid(answer.why)
    papers = [_paper(name, content) for name, content in letter.attachments]
    person = _writer(letter, by)
    sealer = consent.sealer(person.pk)
    contents = [sealer.mac(rules.as_written(letter.text)), *(sealer.mac(paper.content) for paper in papers)]
    key = rules.key_of(person.pk, letter.idempotency_key, contents)
    first = queries.receipt_for(key)
    if first is not None:
        return first
    thread_id = queries.thread_to_continue(letter.thread_id, person) if letter.proven and letter.thread_id else ""
    sealed = _sealed(letter, papers, sealer, key)
    try:
        return _keep(letter, sealed, person, thread_id, by if by.id else actor.person(person.pk))
    except IntegrityError:
        # On PostgreSQL a rival with the same key may have committed while this one was under way.
        first = queries.receipt_for(key)
        if first is None:
            raise
        return first


def _paper(raw_name: str, content: bytes) -> _Paper:
    name = shown_name(raw_name)
    if not (answer := rules.may_attach(name, len(content))).ok:
        raise Invalid(answer.why)
    try:
        return _Paper(name, content, kind_of(content))
    except NotTaken:
        raise Invalid(rules.cannot_be_read(name)) from None


def _writer(letter: Letter, by: Actor) -> Person:
    """Whoever signed in, or whoever the address reaches; nobody writes in another's name."""
    if not letter.person_id:
        person, _, _ = find_or_make(
            letter.organisation_id, letter.kind, letter.address, country=letter.country, language=letter.language,
            is_minor=letter.about == "minor", name=letter.name, by=by)
        return person
    if by.id not in same_person(letter.person_id):
        raise Refused("Please sign in again. You can write only as yourself.")
    return queries.person_of(letter.person_id, letter.organisation_id)


def _sealed(letter: Letter, papers: list[_Paper], sealer: Sealer, key: str) -> _Sealed:
    message_id, text, now = new_id("msg"), rules.as_written(letter.text), clock.now()
    return _Sealed(
        message_id, key, sealer.seal(text, f"message:{message_id}:body"), sealer.mac(text),
        [_sealed_paper(paper, sealer, now) for paper in papers], min(letter.received_at or now, now),
    )


def _sealed_paper(paper: _Paper, sealer: Sealer, now: datetime) -> Attachment:
    id_ = new_id("att")
    return Attachment(
        id=id_, person_id=sealer.person_id, content_kind=paper.kind, size=len(paper.content), made_at=now,
        content_sealed=sealer.seal(paper.content, f"attachment:{id_}:content"),
        name_sealed=sealer.seal(paper.name, f"attachment:{id_}:name"),
    )


@action
def _keep(letter: Letter, sealed: _Sealed, person: Person, thread_id: str, by: Actor) -> Receipt:
    first = queries.receipt_for(sealed.key)
    if first is not None:
        return first
    thread = (Thread.objects.select_for_update(of=("self",)).get(pk=thread_id) if thread_id else
              dialogue.start_thread(person, country=letter.country, language=letter.language.lower()[:8],
                                    about=letter.about, by=by, at=sealed.received_at))
    message = dialogue.keep(
        thread, message_id=sealed.message_id, person_id=person.pk, direction=Message.Direction.IN,
        body_sealed=sealed.body, body_mac=sealed.mac, status=Status.RECEIVED, channel=letter.channel,
        idempotency_key=sealed.key, proven=letter.proven, about_rating=letter.about_rating,
        attachments=sealed.attachments, made_at=sealed.received_at, by=by)
    consent.grant(person.pk, Purpose.ANSWERING, basis=Basis.BY_WRITING, by=by)
    nudge.nudge()
    return Receipt(message.pk, thread.pk, person.pk, again=False)
