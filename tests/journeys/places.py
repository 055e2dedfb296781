"""One thing for each page that shows one, made by the product's own actions; ids by the names of the addresses."""

from datetime import date, timedelta

from answerable.access.actor import Actor, person
from answerable.conductor.loop import drain
from answerable.config.demo.building import address_of
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.consent.rules import HOLD_GROUNDS
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Attachment, Finding, Thread
from answerable.hearing import actions as hearing
from answerable.hearing.queries import readings_for
from answerable.journey.inbound import actions as inbound
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.journey.review.models import Review, SignOff
from answerable.kit import clock, tokens
from answerable.kit.ids import token
from answerable.people import actions as people
from answerable.people.models import Organisation, Staff
from answerable.people.queries import actor_of, faces
from answerable.profile import actions as profiles
from answerable.profile.queries import versions_of
from tests.journey.inbound.mails import a_mail, comes
from tests.journeys.photo import a_photo
from tests.journeys.serving import WRITER

WORDS = (
    "Here is a photo of the leaflet. My card number is 4111 1111 1111 1111, if you need it for the post."
    " How do I keep Quillorin on the train?"
)


def furnish() -> dict[str, str]:
    """A letter with a photo and hidden numbers, a note, a merge, an invitation, a draft of rules: ids by name."""
    home = Organisation.objects.get(slug="quillmere")
    marta, petra, adele = actor("marta"), actor("petra"), actor("adele")
    _show_a_photo(marta)
    receipt = a_letter(home, address=WRITER, text=WORDS, attachments=[("leaflet.png", a_photo())], name="Aoife Brennan")
    thread = Thread.objects.get(pk=receipt.thread_id)
    note, withheld = (_note(thread, marta, words) for words in ("They prefer short answers.", "Ask about the flat."))
    dialogue.withhold_note(withheld, ground="danger_to_person", review_on=_in_days(30), by=petra)
    invitation, key = people.invite(
        home.pk, email="newcomer@demo.example", identity="Nils Newcomer", roles=["responder"],
        teams=[thread.team_id or ""], by=adele,
    )
    return {
        "thread_id": thread.pk, "message_id": receipt.message_id, "note_id": note, "team_id": thread.team_id or "",
        "attachment_id": Attachment.objects.get(message_id=receipt.message_id).pk,
        "finding_id": Finding.objects.filter(message_id=receipt.message_id).values_list("pk", flat=True)[0],
        "review_id": Review.objects.filter(ended_at=None).order_by("opened_at").values_list("pk", flat=True)[0],
        "staff_id": marta.id, "slug": "st-brannoc", "country": "IE", "invitation_id": invitation.pk, "token": key,
        "proposal_id": _merge(home, receipt, marta), "profile_id": _draft_of_rules(home),
        "person_id": receipt.person_id, "hold_id": _hold(receipt.person_id, actor("clara")),
        **_door(home, adele), "arrival_id": _mails(thread), "provider": "postmark", "what": "tracking",
        "version_id": _version(home), "reading_id": _reading(home),
        "sign_off_id": str(SignOff.objects.filter(review__message__thread__team_id=thread.team_id).latest("at").pk),
    }


def _version(home: Organisation) -> str:
    """A threshold for another channel than the stories set, which waits for a signature."""
    return hearing.set_thresholds(home.pk, thresholds={"lack_of_effect": {"post": 0.4}}, by=actor("tomas")).pk


def _reading(home: Organisation) -> str:
    """Of the letters that wait to be read blind one that the stories leave unread."""
    mine = readings_for(home.pk, actor("tomas")) or readings_for(home.pk, actor("noor"))
    return mine[-1].pk


def _door(home: Organisation, by: Actor) -> dict[str, str]:
    site = people.add_site(home.pk, name="A page elsewhere", origins=["https://www.example.org"], by=by)
    return {"site_id": site.pk, "key": site.key, "kind": "css"}


def _mails(thread: Thread) -> str:
    """A letter by mail with folds and a trouble, an automatic answer, and a mail that nobody can make out: its id."""
    into = tokens.address("thread", thread.pk, "localhost")
    quoted = "Thank you.\n\nOn Monday, Marta <m@quillmere.example> wrote:\n> How are you?\n\n--\nAoife"
    comes(a_mail(quoted, files=[("a.doc", b"D", "application/msword")]), to=into)
    comes(a_mail("I am away.", message_id="<2@mail.example>", headers=[("Auto-Submitted", "auto-replied")]), to=into)
    riddle = comes(a_mail("Who am I?", sender="", message_id="<3@mail.example>"), sender="nobody")
    drain()
    return riddle.pk


def _show_a_photo(by: Actor) -> None:
    face = faces([by.id])[by.id]
    people.set_face(
        by.id, display_name=face.display_name, role_line=face.role_line, languages=face.languages,
        own_words=face.own_words, photo=a_photo(), by=by,
    )


def actor(name: str) -> Actor:
    """Someone of the demonstration, by the first name that the house's file gives them."""
    return actor_of(Staff.objects.get(email=address_of(name)))


def a_letter(home: Organisation, *, address: str, text: str, **more: object) -> Receipt:
    """Someone writes on the web, and it finds its owner."""
    fields: dict[str, object] = {
        "organisation_id": home.pk, "channel": "web", "text": text, "kind": "email", "address": address,
        "country": "IE", "language": "en", "about": "me", "idempotency_key": token(12),
    }
    receipt = inbound.accept(Letter(**{**fields, **more}), by=person(""))  # type: ignore[arg-type]
    drain()
    return receipt


def _note(thread: Thread, by: Actor, words: str) -> str:
    consent.open(by, thread.person_id, Purpose.ANSWERING)
    return dialogue.add_note(thread.pk, text=words, by=by).pk


def _hold(person_id: str, by: Actor) -> str:
    return str(consent.place_hold(person_id, ground=next(iter(HOLD_GROUNDS)), by=by).pk)


def _in_days(days: int) -> date:
    return (clock.now() + timedelta(days=days)).date()


def _merge(home: Organisation, receipt: Receipt, by: Actor) -> str:
    words = "It is Aoife, from my other address."
    other = a_letter(home, address="aoife.brennan@example.net", text=words, name="Aoife")
    proposal = people.propose_merge(receipt.person_id, other.person_id, because="She says so herself.", by=by)
    return proposal.pk


def _draft_of_rules(home: Organisation) -> str:
    drafted = profiles.draft(home.pk, "IE", choices={"clocks": {"review": {"minutes": 20}}}, by=actor("clara"))
    assert drafted in versions_of(home.pk, "IE")
    return drafted.pk


