"""Where each face of the house is found."""

from django.urls import include, path

urlpatterns = [
    path("desk/", include("answerable.desk.urls")),
    path("staff/", include("answerable.desk.staffroom.urls")),
    path("api/", include("answerable.api.urls")),
    path("health/", include("answerable.config.health")),
    path("metrics", include("answerable.config.metrics")),
    path("", include("answerable.portal.urls")),
]

handler400 = "answerable.config.errors.bad"
handler403 = "answerable.config.errors.refused"
handler404 = "answerable.config.errors.missing"
handler429 = "answerable.config.errors.too_many"
handler500 = "answerable.config.errors.failed"
