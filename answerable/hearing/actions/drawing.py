"""Draws a random sample of what passed, once a week for each organisation."""

from datetime import datetime

from answerable.access.actor import Actor, software
from answerable.consent.purposes import Purpose
from answerable.hearing import rules
from answerable.hearing.models import Reading, Sampling, Score
from answerable.hearing.queries.readings import first_passed, passed_since
from answerable.kit.errors import Invalid
from answerable.kit.ids import new_id
from answerable.kit.rows import insert_each
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.ledger.actions import Whose
from answerable.people.models import Organisation

DRAWER = software("screen")
WHY = "To find out how much the screen misses."


def draw_due(now: datetime) -> int:
    """Draws for each organisation whose week is over; how many messages were drawn."""
    drawn = dict(Sampling.objects.values_list("pk", "drawn_at"))
    organisations = Organisation.objects.order_by("pk").values_list("pk", flat=True)
    due = [one for one in organisations if rules.is_due(drawn.get(one) or first_passed(one), now)]
    return sum(_draw(organisation_id, now) for organisation_id in due)


@action
def _draw(organisation_id: str, now: datetime) -> int:
    """Each that passed since the last draw is as likely as every other. Two conductors draw one after the other."""
    Organisation.objects.select_for_update().get(pk=organisation_id)
    sampling, _ = Sampling.objects.get_or_create(pk=organisation_id)
    passed = passed_since(organisation_id, sampling.drawn_at)
    if sampling.drawn_at is not None and not rules.is_due(sampling.drawn_at, now):
        return 0
    count = passed.count()
    chosen = list(passed.select_related("message__thread").order_by("?")[: sampling.a_week])
    insert_each([_reading(score, count, now) for score in chosen])
    sampling.drawn_at = now
    sampling.save(update_fields=["drawn_at"])
    whose = [Whose(one.message.thread.person_id, [("message", one.message_id)]) for one in chosen]
    ledger.record_many("sample:drawn", by=DRAWER, whose=whose, purpose=Purpose.SAFETY, why=WHY)
    return len(chosen)


def _reading(score: Score, out_of: int, now: datetime) -> Reading:
    return Reading(
        id=new_id("rdg"), message_id=score.message_id, organisation_id=score.organisation_id, channel=score.channel,
        version=score.version, drawn_at=now, due_at=now + rules.WEEK, out_of=out_of, seen=[],
    )


@action
def set_sampling(organisation_id: str, *, a_week: int, by: Actor) -> Sampling:
    """How many are drawn in a week from now on; 0 draws none. Raises Invalid for a number that is none."""
    rules.may_tune(by, organisation_id).or_refuse()
    if not 0 <= a_week <= rules.MOST_A_WEEK:
        raise Invalid(f"Choose a number between 0 and {rules.MOST_A_WEEK}.")
    sampling, _ = Sampling.objects.update_or_create(pk=organisation_id, defaults={"a_week": a_week})
    ledger.record("sample:resized", by=by, touched=[("organisation", organisation_id)])
    return sampling
