"""Addresses of one conversation and of what is done with it."""

from django.urls import path

from answerable.desk.conversation import acts, attachments, views

urlpatterns = [
    path("threads/<str:thread_id>/", views.thread, name="thread"),
    path("threads/<str:thread_id>/letters/", views.letters, name="letters"),
    path("threads/<str:thread_id>/here/", views.here, name="here"),
    path("threads/<str:thread_id>/gone/", views.gone, name="gone"),
    path("threads/<str:thread_id>/note/", acts.note, name="note"),
    path("threads/<str:thread_id>/hand-over/", acts.hand_over, name="hand_over"),
    path("threads/<str:thread_id>/put-aside/", acts.snooze, name="snooze"),
    path("messages/<str:message_id>/close/", acts.close, name="close"),
    path("messages/<str:message_id>/finding/", acts.raise_finding, name="raise_finding"),
    path("messages/<str:message_id>/unmask/", acts.unmask, name="unmask"),
    path("messages/<str:message_id>/open/", acts.open_unscreened, name="open_unscreened"),
    path("messages/<str:message_id>/read/", acts.finish_unscreened, name="finish_unscreened"),
    path("messages/<str:message_id>/reached/", acts.reached, name="reached"),
    path("messages/<str:message_id>/send-again/", acts.send_again, name="send_again"),
    path("findings/<str:finding_id>/say/", acts.say, name="say"),
    path("findings/<str:finding_id>/end/", acts.end_finding, name="end_finding"),
    path("attachments/<str:attachment_id>/", attachments.attachment, name="attachment"),
]
