"""Keeps what someone wrote; whoever calls may say "received" once `accept` has returned."""

from collections.abc import Sequence
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
from answerable.dialogue.models import Attachment, Message, Original, Thread
from answerable.dialogue.status import Status
from answerable.journey.inbound import originals, queries, rules
from answerable.journey.inbound.files import NotTaken, kind_of, shown_name
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.kit import clock, logs
from answerable.kit.errors import Invalid, Refused
from answerable.kit.ids import new_id
from answerable.ledger.action import action
from answerable.people import actions as people
from answerable.people.actions import Arriving
from answerable.people.queries import same_person
from answerable.work import nudge

log = logs.get(__name__)


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
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class _Ready:
    """A letter, sealed, with whoever wrote it and the conversation that it goes on in, if it does."""

    letter: Letter
    sealed: _Sealed
    writer: Arriving
    thread_id: str
    by: Actor


def accept(letter: Letter, *, by: Actor) -> Receipt:
    """Keeps a letter with its files in one action, and finds or makes the person who wrote it.

    1. What cannot be taken is refused with a sentence (Invalid) before anything is written.
    2. The person is found or made by their address, or is the one who signed in.
    3. The same key and the same words from the same person are the same letter: its first receipt comes back,
       with `again`. Other words under the same key are another letter: nothing that was written is ever dropped.
    4. Everything is sealed outside the transaction, then kept in one, and the screen is nudged.
    """
    papers = _checked(letter, by)
    writer = _writer(letter, by)
    try:
        return _accepted(letter, papers, writer, by)
    except IntegrityError:
        # A rival may have kept the same letter, or made the same newcomer, while this one was under way.
        people.turn_away(writer)
        return _accepted(letter, papers, _writer(letter, by), by)


def accept_many(letters: Sequence[tuple[Letter, Actor]]) -> list[Receipt | Exception]:
    """The same for many at once, in one action; for each its receipt, or why it could not be kept.

    Where one of them spoils the action, each is kept by itself, so that the others are.
    """
    greeted: dict[tuple[str, str, str], Arriving] = {}
    told: list[Receipt | Exception | _Ready] = []
    for letter, by in letters:
        try:
            told.append(_made_ready(letter, by, greeted))
        except Exception as trouble:
            told.append(trouble)
    ready = [one for one in told if isinstance(one, _Ready)]
    try:
        kept = iter(_keep_many(ready) if ready else [])
    except Exception as trouble:
        log.error("letters.not_kept", count=len(ready), error=type(trouble).__name__)
        return [_one_alone(letter, by) for letter, by in letters]
    return [next(kept) if isinstance(one, _Ready) else one for one in told]


def _made_ready(letter: Letter, by: Actor, greeted: dict[tuple[str, str, str], Arriving]) -> Receipt | _Ready:
    papers = _checked(letter, by)
    place = (letter.organisation_id, letter.kind, letter.address)
    writer = greeted.get(place) if not letter.person_id else None
    if writer is None:
        writer = _writer(letter, by)
        if not letter.person_id:
            greeted[place] = writer
    return _ready(letter, papers, writer, by)


def _one_alone(letter: Letter, by: Actor) -> Receipt | Exception:
    try:
        return accept(letter, by=by)
    except Exception as trouble:
        return trouble


def _checked(letter: Letter, by: Actor) -> list[_Paper]:
    check(by, Permission.WRITE_IN)
    if not (answer := rules.may_come_in(letter)).ok:
        raise Invalid(answer.why)
    return [_paper(name, content) for name, content in letter.attachments]


def _accepted(letter: Letter, papers: list[_Paper], writer: Arriving, by: Actor) -> Receipt:
    ready = _ready(letter, papers, writer, by)
    return ready if isinstance(ready, Receipt) else _keep(ready)


def _ready(letter: Letter, papers: list[_Paper], writer: Arriving, by: Actor) -> Receipt | _Ready:
    """Sealed and ready to be kept; its first receipt where it was kept before."""
    person, sealer = writer.person, consent.sealer_for(writer)
    contents = [sealer.mac(rules.as_written(letter.text)), *(sealer.mac(paper.content) for paper in papers)]
    key = rules.key_of(person.pk, letter.idempotency_key, contents)
    if not writer.is_new and (first := queries.receipt_for(key)) is not None:
        return first
    may_continue = letter.thread_id and (letter.proven or letter.mail)
    thread_id = queries.thread_to_continue(letter.thread_id or "", person) if may_continue else ""
    return _Ready(letter, _sealed(letter, papers, sealer, key), writer, thread_id,
                  by if by.id else actor.person(person.pk))


def _paper(raw_name: str, content: bytes) -> _Paper:
    name = shown_name(raw_name)
    if not (answer := rules.may_attach(name, len(content))).ok:
        raise Invalid(answer.why)
    try:
        return _Paper(name, content, kind_of(content))
    except NotTaken:
        raise Invalid(rules.cannot_be_read(name)) from None


def _writer(letter: Letter, by: Actor) -> Arriving:
    """Whoever signed in, or whoever the address reaches; nobody writes in another's name."""
    if not letter.person_id:
        return people.greet(
            letter.organisation_id, letter.kind, letter.address, country=letter.country, language=letter.language,
            is_minor=letter.about == "minor", name=letter.name)
    if by.id not in same_person(letter.person_id):
        raise Refused("Please sign in again. You can write only as yourself.")
    return Arriving(queries.person_of(letter.person_id, letter.organisation_id))


def _sealed(letter: Letter, papers: list[_Paper], sealer: Sealer, key: str) -> _Sealed:
    message_id, text, now = new_id("msg"), rules.as_written(letter.text), clock.now()
    return _Sealed(
        message_id, key, sealer.seal(text, f"message:{message_id}:body"), sealer.mac(text),
        [_sealed_paper(paper, sealer, now) for paper in papers], min(letter.received_at or now, now),
        originals.sealed(letter.mail, message_id, sealer) if letter.mail else None,
    )


def _sealed_paper(paper: _Paper, sealer: Sealer, now: datetime) -> Attachment:
    id_ = new_id("att")
    return Attachment(
        id=id_, person_id=sealer.person_id, content_kind=paper.kind, size=len(paper.content), made_at=now,
        content_sealed=sealer.seal(paper.content, f"attachment:{id_}:content"),
        name_sealed=sealer.seal(paper.name, f"attachment:{id_}:name"),
    )


@action
def _keep_many(letters: Sequence[_Ready]) -> list[Receipt]:
    welcome: set[str] = set()
    return [_kept(one, welcome) for one in letters]


@action
def _keep(ready: _Ready) -> Receipt:
    return _kept(ready, set())


def _kept(ready: _Ready, welcome: set[str]) -> Receipt:
    """Within an action; `welcome` are those whom it has kept already."""
    letter, sealed, writer, by = ready.letter, ready.sealed, ready.writer, ready.by
    person, is_new = writer.person, writer.is_new and writer.person.pk not in welcome
    if not is_new and (first := queries.receipt_for(sealed.key)) is not None:
        return first
    if writer.adds_point and person.pk not in welcome:
        people.welcome(writer, by=by)
        welcome.add(person.pk)
    thread = (Thread.objects.select_for_update(of=("self",)).get(pk=ready.thread_id) if ready.thread_id else
              dialogue.start_thread(person, country=letter.country, language=letter.language.lower()[:8],
                                    about=letter.about, by=by, at=sealed.received_at))
    mail = letter.mail
    message = dialogue.keep(
        thread, message_id=sealed.message_id, person_id=person.pk, direction=Message.Direction.IN,
        body_sealed=sealed.body, body_mac=sealed.mac, status=Status.RECEIVED, channel=letter.channel,
        idempotency_key=sealed.key, proven=letter.proven, about_rating=letter.about_rating,
        attachments=sealed.attachments, made_at=sealed.received_at, original=sealed.original,
        folds=mail.folds if mail else (), troubles=mail.troubles if mail else (), by=by)
    consent.grant(person.pk, Purpose.ANSWERING, basis=Basis.BY_WRITING, by=by, is_new=is_new)
    nudge.nudge()
    return Receipt(message.pk, thread.pk, person.pk, again=False)
