"""Addresses of the staff room and of the doors of staff."""

from django.urls import include, path

from answerable.desk.staffroom import (
    data,
    home,
    invitations,
    join,
    ledger,
    me,
    merges,
    notes,
    profiles,
    rota,
    team,
    threads,
)

rooms = [
    path("", home.home, name="home"),
    path("home/", home.go, name="go"),
    path("team/", team.team, name="team"),
    path("me/", me.me, name="me"),
    path("me/keys/", me.keys, name="keys"),
    path("photo/<str:staff_id>/", me.photo, name="photo"),
    path("rota/", rota.rota, name="rota"),
    path("rota/<str:team_id>/hours/", rota.set_hours, name="rota_hours"),
    path("rota/<str:team_id>/<str:staff_id>/", rota.colleague, name="rota_colleague"),
    path("rota/<str:team_id>/<str:staff_id>/add/", rota.add_span, name="rota_add"),
    path("rota/<str:team_id>/<str:staff_id>/take/", rota.take_span, name="rota_take"),
    path("rota/<str:team_id>/<str:staff_id>/train/", rota.train, name="rota_train"),
    path("rota/<str:team_id>/<str:staff_id>/train/end/", rota.end_training, name="rota_train_end"),
    path("invitations/", invitations.invitations, name="invitations"),
    path("invitations/<str:invitation_id>/withdraw/", invitations.withdraw, name="withdraw"),
    path("people/merge/", merges.merges, name="merges"),
    path("people/merge/propose/", merges.propose, name="propose"),
    path("people/merge/<str:proposal_id>/", merges.merge, name="merge"),
    path("people/merge/<str:proposal_id>/decide/", merges.decide, name="decide"),
    path("colleagues/<str:staff_id>/", invitations.colleague, name="colleague"),
    path("colleagues/<str:staff_id>/leave/", invitations.let_go, name="let_go"),
    # The letter of invitation names this address.
    path("join/<str:token>/", join.join, name="join"),
    path("data/", data.find, name="data"),
    path("data/kept/<str:sign_off_id>/", data.kept, name="data_kept"),
    path("data/<str:person_id>/", data.held, name="data_held"),
    path("data/<str:person_id>/hold/", data.hold, name="data_hold"),
    path("data/<str:person_id>/lift/<str:hold_id>/", data.lift, name="data_lift"),
    path("data/<str:person_id>/erase/", data.erase, name="data_erase"),
    path("notes/", notes.notes, name="notes"),
    path("notes/<str:note_id>/", notes.note, name="note"),
    path("notes/<str:note_id>/withhold/", notes.withhold, name="withhold"),
    path("notes/<str:note_id>/release/", notes.release, name="release"),
    path("rules/", profiles.rules, name="rules"),
    path("rules/draft/<str:country>/", profiles.draft, name="rules_draft"),
    path("rules/<str:profile_id>/", profiles.version, name="rules_version"),
    path("rules/<str:profile_id>/sign/", profiles.sign, name="rules_sign"),
    path("ledger/", ledger.ledger, name="ledger"),
    path("ledger/verify/", ledger.check, name="ledger_verify"),
    path("ledger/export/", ledger.export, name="ledger_export"),
    path("threads/<str:thread_id>/pace/", threads.pace, name="pace"),
]

urlpatterns = [
    path("", include("answerable.desk.staffroom.doors")),
    path("", include((rooms, "staffroom"))),
]
