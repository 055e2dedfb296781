"""What people see of a member of staff."""

from __future__ import annotations

from collections.abc import Sequence

from answerable.access.actor import Actor
from answerable.kit.errors import Invalid, Missing
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import photo as photos
from answerable.people import rules
from answerable.people.models import Face, Membership

KEEP_PHOTO = b"keep"


def set_face(
    staff_id: str,
    *,
    display_name: str,
    role_line: str,
    languages: Sequence[str] = (),
    own_words: str = "",
    photo: bytes | None = KEEP_PHOTO,
    by: Actor,
) -> Face:
    """Set what people see. `photo` is the bytes of one, None for none (initials stand there), or as it was."""
    keeps = photo is KEEP_PHOTO
    face = checked_face(display_name, role_line, languages, own_words, None if keeps else photo)
    face.staff_id = staff_id
    return _set_face(face, keeps, by=by)


@action
def _set_face(face: Face, keeps_photo: bool, *, by: Actor) -> Face:
    before = Face.objects.select_related("staff").filter(staff=face.staff_id).first()
    if before is None:
        raise Missing("Nobody of that name works here.")
    teams = list(Membership.objects.filter(staff=face.staff_id).values_list("team_id", flat=True))
    house = before.staff.organisation_id
    rules.may_set_face(by=by, staff_id=face.staff_id, teams=teams, organisation_id=house).or_refuse()
    if keeps_photo:
        face.photo, face.photo_kind = before.photo, before.photo_kind
    face.save(force_update=True)
    ledger.record("face:set", by=by, touched=[("staff", face.staff_id)])
    return face


def checked_face(
    display_name: str, role_line: str, languages: Sequence[str], own_words: str, photo: bytes | None
) -> Face:
    """A face of nobody yet; Invalid says what is wrong with it. Photos are redrawn here, outside any action."""
    name, line, words = (" ".join(text.split()) for text in (display_name, role_line, own_words))
    if not 1 <= len(name) <= 80:
        raise Invalid("Please choose the name that people will see, of at most 80 characters.")
    if not 1 <= len(line) <= 80:
        raise Invalid("Please say in a word or two what you do, such as Nurse.")
    if len(words) > 200:
        raise Invalid("Please say it in at most 200 characters.")
    codes = list(dict.fromkeys(code.strip().lower() for code in languages))
    if any(not (2 <= len(code) <= 8 and code.isascii() and code.replace("-", "").isalpha()) for code in codes):
        raise Invalid("Please choose languages from the list.")
    portrait = photos.small_portrait(photo) if photo else None
    return Face(
        display_name=name,
        role_line=line,
        languages=codes,
        own_words=words,
        photo=portrait,
        photo_kind=photos.KIND if portrait else "",
    )
