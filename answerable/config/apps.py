"""Joins what lower floors leave open to what higher floors do."""

from django.apps import AppConfig


class HouseConfig(AppConfig):
    """Hands the mail of staff sign-in to delivery: nothing else sends."""

    name = "answerable.config"
    label = "house"

    def ready(self) -> None:
        """Once all apps are there."""
        from answerable.journey.delivery import actions as delivery
        from answerable.people import adapter

        def post(mail: adapter.StaffMail) -> None:
            delivery.send_staff(to=mail.to, subject=mail.subject, text=mail.text, staff_id=mail.staff_id)

        adapter.post_staff_mail = post
