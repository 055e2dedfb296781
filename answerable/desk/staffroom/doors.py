"""The doors of the sign-in library that this house uses: no sign-up, no addresses to manage, nothing else of it."""

from allauth.account import views
from django.urls import include, path, re_path
from django.views.generic import RedirectView

from answerable.desk.staffroom.guards import needs_staff

urlpatterns = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
    path("inactive/", views.account_inactive, name="account_inactive"),
    path("reauthenticate/", views.reauthenticate, name="account_reauthenticate"),
    path("password/change/", views.password_change, name="account_change_password"),
    path("password/reset/", views.password_reset, name="account_reset_password"),
    path("password/reset/done/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z_]+)-(?P<key>.+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("password/reset/key/done/", views.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    # The library leads someone without a password here; they set one by a letter to their address.
    path(
        "password/set/",
        needs_staff(RedirectView.as_view(pattern_name="account_reset_password")),
        name="account_set_password",
    ),
    path("2fa/", include("allauth.mfa.urls")),
]
