"""Addresses of mail that could not be sorted."""

from django.urls import path

from answerable.desk.post import views

urlpatterns = [
    path("", views.pile, name="post"),
    path("<str:arrival_id>/", views.one, name="mail"),
    path("<str:arrival_id>/letter/", views.give, name="mail_give"),
    path("<str:arrival_id>/not-ours/", views.let_go, name="mail_let_go"),
]
