"""Addresses of the composer."""

from django.urls import path

from answerable.desk.composer import views

urlpatterns = [
    path("threads/<str:thread_id>/draft/", views.draft, name="draft"),
    path("threads/<str:thread_id>/reading/", views.reading, name="reading"),
    path("threads/<str:thread_id>/send/", views.send, name="send"),
    path("messages/<str:message_id>/withdraw/", views.withdraw, name="withdraw"),
]
