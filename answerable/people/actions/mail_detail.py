"""A person chooses how much of an answer a mail may hold."""

from answerable.access.actor import Actor
from answerable.kit.errors import Invalid
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import rules
from answerable.people.models import Person
from answerable.people.queries.persons import same_person


@action
def choose_mail_detail(person_id: str, detail: str, *, by: Actor) -> bool:
    """`detail` is one of rules.MAIL_DETAILS, for every record of theirs; False when it was so already."""
    records = same_person(person_id)
    rules.may_choose_mail_detail(by=by, persons=records).or_refuse()
    if detail not in rules.MAIL_DETAILS:
        raise Invalid("Please choose what a mail may hold.")
    others = Person.objects.select_for_update().filter(pk__in=records).exclude(mail_detail=detail)
    changed = list(others.order_by("pk").values_list("pk", flat=True))
    Person.objects.filter(pk__in=changed).update(mail_detail=detail)
    for each in changed:
        ledger.record("person:chose_mail_detail", by=by, person_id=each, why=rules.MAIL_DETAILS[detail])
    return bool(changed)
