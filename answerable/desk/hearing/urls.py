"""Addresses of the pages about the screen."""

from django.urls import path

from answerable.desk.hearing import overview, readings, thresholds, versions, why

urlpatterns = [
    path("hearing/", overview.overview, name="hearing"),
    path("hearing/train/", overview.train, name="hearing_train"),
    path("hearing/a-week/", overview.set_sampling, name="hearing_sampling"),
    path("hearing/threshold/", thresholds.threshold, name="hearing_threshold"),
    path("hearing/threshold/propose/", thresholds.propose, name="hearing_propose"),
    path("hearing/versions/<str:version_id>/", versions.version, name="hearing_version"),
    path("hearing/versions/<str:version_id>/sign/", versions.sign, name="hearing_sign"),
    path("hearing/versions/<str:version_id>/passkey/", versions.passkey, name="hearing_passkey"),
    path("hearing/versions/<str:version_id>/sign-by-passkey/", versions.sign_by_passkey, name="hearing_by_passkey"),
    path("hearing/versions/<str:version_id>/end/", versions.end, name="hearing_end"),
    path("blind/", readings.readings, name="blind"),
    path("blind/<str:reading_id>/", readings.reading, name="blind_letter"),
    path("blind/<str:reading_id>/seen/", readings.seen, name="blind_seen"),
    path("findings/<str:finding_id>/why/", why.why, name="why"),
]
