"""Notes of the team, who is here now, and whether an answer helped."""

from datetime import date, timedelta

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.consent.actions import sealer
from answerable.dialogue.models import Message, Note, Presence, Rating, Thread
from answerable.dialogue.queries import thread_for
from answerable.dialogue.rules import PRESENT_SECONDS, WITHHOLDING_GROUNDS
from answerable.dialogue.touched import touched
from answerable.kit.clock import now
from answerable.kit.errors import Invalid, Missing, Refused
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.queries import same_person

LONGEST_NOTE = 4000
LONGEST_WITHHOLDING = timedelta(days=183)
DEGREES = ("", "yes", "some", "no")


def add_note(thread_id: str, *, text: str, by: Actor) -> Note:
    """A note for the team, sealed under the person's key; the person may ask to see it."""
    thread = thread_for(by, thread_id)
    check(by, Permission.WRITE_NOTE, team=thread.team_id)
    return keep_note(sealed_note(thread, text=text, kind="note", by=by), by=by)


def sealed_note(thread: Thread, *, text: str, kind: str, by: Actor) -> Note:
    """A note of a kind (note, hand_over), sealed and not yet kept. Invalid when empty or too long."""
    words = text.strip()
    if not words:
        raise Invalid("Write the note first.")
    if len(words) > LONGEST_NOTE:
        raise Invalid(f"A note has at most {LONGEST_NOTE:,} letters.")
    note_id = new_id("not")
    closing = sealer(thread.person_id)
    return Note(
        id=note_id,
        thread=thread,
        person_id=thread.person_id,
        staff_id=by.id,
        kind=kind,
        body_sealed=closing.seal(words, f"note:{note_id}:body"),
        body_mac=closing.mac(words),
        made_at=now(),
    )


@action
def keep_note(note: Note, *, by: Actor) -> Note:
    """Keeps a sealed note."""
    note.save(force_insert=True)
    _record("note:written", note, by=by, mac=note.body_mac)
    return note


@action
def withhold_note(note_id: str, *, ground: str, review_on: date, by: Actor) -> Note:
    """Keeps a note from the person because it endangers someone; the privacy officer alone, and never for good."""
    note = _note(by, note_id)
    check(by, Permission.WITHHOLD_NOTE)
    if ground not in WITHHOLDING_GROUNDS:
        raise Invalid("Choose the ground on which the note is withheld.")
    if not now().date() < review_on <= now().date() + LONGEST_WITHHOLDING:
        raise Invalid("Choose a day within six months on which this is looked at again.")
    note.withheld_by, note.withheld_at = by.id, now()
    note.withheld_ground, note.withheld_review_on = ground, review_on
    note.save()
    _record("note:withheld", note, by=by, why=WITHHOLDING_GROUNDS[ground])
    return note


@action
def release_note(note_id: str, *, by: Actor) -> Note:
    """Gives a withheld note free for the person to read."""
    note = _note(by, note_id)
    check(by, Permission.WITHHOLD_NOTE)
    note.withheld_by, note.withheld_at, note.withheld_ground, note.withheld_review_on = "", None, "", None
    note.save()
    _record("note:released", note, by=by)
    return note


@action
def here(thread_id: str, *, doing: str, by: Actor) -> bool:
    """Someone reads or writes this thread right now; True when that is news to the others. It leaves no entry."""
    if doing not in ("reading", "writing"):
        raise Invalid("Say whether you are reading or writing.")
    thread = thread_for(by, thread_id)
    fresh = now() - timedelta(seconds=PRESENT_SECONDS)
    before = Presence.objects.filter(thread=thread, staff_id=by.id, seen_at__gt=fresh).first()
    Presence.objects.update_or_create(thread=thread, staff_id=by.id, defaults={"doing": doing, "seen_at": now()})
    return before is None or before.doing != doing


@action
def gone(thread_id: str, *, by: Actor) -> None:
    """Someone left this thread."""
    Presence.objects.filter(thread_id=thread_id, staff_id=by.id).delete()


@action
def rate(message_id: str, *, helped: str, heard: str, by: Actor) -> Rating:
    """Whether an answer helped, and whether the person felt heard; a later tap replaces an earlier one."""
    message = Message.objects.select_related("thread").filter(pk=message_id, direction="out").first()
    if message is None or by.kind != "person" or message.thread.person_id not in same_person(by.id):
        raise Missing("We could not find this answer among your letters.")
    if helped not in DEGREES or heard not in DEGREES:
        raise Invalid("Choose yes, a little, or no.")
    given = {name: value for name, value in (("helped", helped), ("heard", heard)) if value}
    rating, _ = Rating.objects.update_or_create(message=message, defaults={**given, "at": now()})
    ledger.record(
        "reply:rated", by=by, person_id=message.person_id, touched=touched(message.thread, message=message.pk)
    )
    return rating


def _note(actor: Actor, note_id: str) -> Note:
    note = Note.objects.select_for_update().filter(pk=note_id).first()
    if note is None:
        raise Missing("We could not find this note.")
    if actor.kind != "staff":
        raise Refused("Only the privacy officer decides this.")
    note.thread = thread_for(actor, note.thread_id)
    return note


def _record(verb: str, note: Note, *, by: Actor, why: str = "", mac: str = "") -> None:
    ledger.record(verb, by=by, person_id=note.person_id, why=why, mac=mac, touched=touched(note.thread, note=note.pk))
