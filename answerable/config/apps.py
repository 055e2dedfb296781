"""Joins what lower floors leave open to what higher floors do."""

from django.apps import AppConfig


class HouseConfig(AppConfig):
    """Hands the mail of staff sign-in to delivery, for nothing else sends; and tells inbound what delivery knows."""

    name = "answerable.config"
    label = "house"

    def ready(self) -> None:
        """Once all apps are there."""
        from answerable.journey.delivery import actions as delivery
        from answerable.people import adapter

        def post(mail: adapter.StaffMail) -> None:
            delivery.send_staff(to=mail.to, subject=mail.subject, text=mail.text, staff_id=mail.staff_id)

        adapter.post_staff_mail = post
        _join_mail()


def _join_mail() -> None:
    """Tells the sorting of mail what delivery knows: its notes, and what a letter of ours said and belonged to."""
    from answerable.config.our_notes import body_of, notes, thread_of, went_to
    from answerable.journey.inbound import homes, ours

    homes.thread_of_delivery, homes.went_to = thread_of, went_to
    ours.notes, ours.body_of_delivery = notes, body_of
