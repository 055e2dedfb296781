"""Addresses of the queue."""

from django.urls import path

from answerable.desk.queue import views

urlpatterns = [
    path("", views.home, name="home"),
    path("queue/", views.queue, name="queue"),
    path("keys/", views.keys, name="keys"),
]
