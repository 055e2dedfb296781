"""Plays several weeks of letters and answers through the same actions that the pages call, at their own times."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from answerable.access.actor import Actor, person
from answerable.conductor.loop import drain
from answerable.config.demo.building import address_of, written
from answerable.config.demo.hearing import acts_of_hearing
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding, Message, Thread
from answerable.dialogue.rules import SAFETY_KINDS
from answerable.journey.inbound import actions as inbound
from answerable.journey.inbound.letter import Letter
from answerable.journey.reply import actions as reply
from answerable.journey.review import actions as review
from answerable.journey.review.actions.proof import prove_password
from answerable.journey.review.queries import review_of
from answerable.kit import clock
from answerable.people.models import Organisation, Staff
from answerable.people.queries import actor_of

PASSED_ON = ("tomas", "I have passed it on, and asked what was missing.")
READS_AFTER = timedelta(minutes=2)
SIGNERS = {"medical": "samuel", "regulatory": "ingrid", "legal": "clara"}


@dataclass(frozen=True)
class Written:
    """One letter of the demonstration with the moment at which it came."""

    at: datetime
    fields: dict[str, Any]

    @property
    def answer(self) -> dict[str, Any] | None:
        """How it was answered, if it was."""
        found: dict[str, Any] | None = self.fields.get("answer")
        return found


def play() -> int:
    """Every letter in the order of its time; how many there were."""
    began = clock.now()
    letters = sorted((Written(_moment(each, began), each) for each in written("letters")["letter"]), key=lambda w: w.at)
    acts = list(acts_of_hearing(began))
    for number, letter in enumerate(letters):
        while acts and acts[0].at <= letter.at:
            acts.pop(0).do()
        with clock.at(letter.at) as hand:
            _live_through(letter, number, hand, began)
    drain()
    for act in acts:
        act.do()
    return len(letters)


def _moment(each: dict[str, Any], began: datetime) -> datetime:
    if "ago" in each:
        return began - timedelta(minutes=each["ago"])
    zone = ZoneInfo("Europe/Dublin")
    day = began.astimezone(zone).date() - timedelta(days=each["days"])
    return datetime.combine(day, time.fromisoformat(each["at"]), zone)


def _live_through(letter: Written, number: int, hand: clock.Hand, began: datetime) -> None:
    thread = _write(letter.fields, number)
    if letter.answer is None:
        return
    author = _staff(letter.answer["by"])
    hand.move(READS_AFTER)
    consent.open(author, thread.person_id, Purpose.ANSWERING)
    dialogue.note_read(thread, by=author)
    if "days" in letter.fields:
        _look_after(thread)
    hand.move(timedelta(minutes=letter.answer["after"]) - READS_AFTER)
    _answer(thread, author, letter.answer, hand)
    _rate(thread, letter.answer, hand, began)


def _look_after(thread: Thread) -> None:
    """What the law or the person asks for besides an answer: safety and privacy close what is theirs."""
    told = {"privacy_request": ("petra", "They were shown where to see it."), **dict.fromkeys(SAFETY_KINDS, PASSED_ON)}
    open_ones = Finding.objects.filter(message__thread=thread, closed_at=None, kind__in=told)
    home = thread.person.organisation.slug
    for finding in open_ones if home == "quillmere" else ():
        name, because = told[finding.kind]
        closer = _staff(name)
        purpose = Purpose.ANSWERING if name == "petra" else Purpose.SAFETY
        consent.open(closer, thread.person_id, purpose)
        dialogue.close_finding(finding.pk, as_="confirmed", because=because, by=closer)


def _write(fields: dict[str, Any], number: int) -> Thread:
    writer = written("house")["writers"][fields["who"]]
    organisation = Organisation.objects.get(slug=writer.get("org", "quillmere"))
    receipt = inbound.accept(
        Letter(
            organisation_id=organisation.pk,
            channel="web",
            text=fields["text"],
            kind="email",
            address=writer["address"],
            country=writer["country"],
            language=writer["language"],
            about=writer.get("about", "me"),
            idempotency_key=f"demonstration-{number}",
            name=writer["name"],
        ),
        by=person(""),
    )
    drain()
    return Thread.objects.get(pk=receipt.thread_id)


def _answer(thread: Thread, author: Actor, said: dict[str, Any], hand: clock.Hand) -> None:
    sent = _submit(thread, author, said["text"])
    back = said.get("back")
    if back is not None:
        hand.move(timedelta(minutes=back["wait"]))
        _send_back(sent, back, said["text"])
        if "text" not in back:
            return
        hand.move(timedelta(minutes=back["wait"]))
        sent = _submit(thread, author, back["text"])
    if not said.get("unsigned"):
        hand.move(timedelta(minutes=said.get("wait", 5)))
        _sign(sent)


def _submit(thread: Thread, author: Actor, text: str) -> Message:
    draft = reply.save_draft(thread.pk, text=text, by=author)
    sent = reply.submit(draft.pk, version=draft.version, by=author)
    drain()
    return sent


def _send_back(sent: Message, back: dict[str, Any], text: str) -> None:
    opened = review_of(sent.pk)
    if opened is None:
        raise ValueError("This answer needs no signature, so nobody can send it back.")
    start = text.index(back["passage"])
    remarks = [(start, start + len(back["passage"]), back["remark"])]
    signer = _staff(SIGNERS["medical"])
    consent.open(signer, sent.person_id, Purpose.ANSWERING)
    review.send_back(opened.pk, remarks=remarks, by=signer)
    drain()


def _sign(sent: Message) -> None:
    opened = review_of(sent.pk)
    if opened is None:  # nothing in it needs a signature: it went at once
        return
    for role in opened.roles:
        staff = Staff.objects.get(email=address_of(SIGNERS[role]))
        signer = actor_of(staff)
        consent.open(signer, sent.person_id, Purpose.ANSWERING)
        proof = prove_password(staff, settings.DEMO_PASSWORD)
        review.sign(opened.pk, role=role, printed_name=staff.identity, proof=proof, by=signer)
    drain()


def _rate(thread: Thread, said: dict[str, Any], hand: clock.Hand, began: datetime) -> None:
    sent = Message.objects.filter(thread=thread, direction="out", status="delivered").last()
    if sent is None or not ("helped" in said or "heard" in said):
        return
    hand.move_to(min(hand.move(timedelta(hours=2)), began))
    writer = person(thread.person_id)
    consent.open(writer, thread.person_id, Purpose.OWN)
    dialogue.mark_read_by_person([sent.pk], by=writer)
    dialogue.rate(sent.pk, helped=said.get("helped", ""), heard=said.get("heard", ""), by=writer)


def _staff(name: str) -> Actor:
    return actor_of(Staff.objects.get(email=address_of(name)))
