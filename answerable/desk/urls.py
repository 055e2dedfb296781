"""Addresses of the desk."""

from django.urls import include, path

app_name = "desk"

urlpatterns = [
    path("", include("answerable.desk.queue.urls")),
    path("", include("answerable.desk.conversation.urls")),
    path("", include("answerable.desk.composer.urls")),
    path("review/", include("answerable.desk.review.urls")),
    path("search/", include("answerable.desk.search.urls")),
    path("post/", include("answerable.desk.post.urls")),
    path("", include("answerable.desk.hearing.urls")),
]
