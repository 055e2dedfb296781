"""Addresses of reviews."""

from django.urls import path

from answerable.desk.review import views

urlpatterns = [
    path("", views.reviews, name="reviews"),
    path("<str:review_id>/", views.one, name="review"),
    path("<str:review_id>/sign/", views.sign, name="sign"),
    path("<str:review_id>/passkey/", views.passkey, name="passkey"),
    path("<str:review_id>/sign-by-passkey/", views.sign_by_passkey, name="sign_by_passkey"),
    path("<str:review_id>/send-back/", views.send_back, name="send_back"),
]
