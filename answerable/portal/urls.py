"""Addresses of the pages for those who write."""

from django.urls import path

from answerable.portal.arriving import views as arriving
from answerable.portal.door import views as door
from answerable.portal.entrance import demo
from answerable.portal.entrance import views as entrance
from answerable.portal.letters import files, rating
from answerable.portal.letters import views as letters
from answerable.portal.looking import allowed, by_mail, data
from answerable.portal.looking import views as looking
from answerable.portal.writing import views as writing

app_name = "portal"

urlpatterns = [
    path("", entrance.start, name="start"),
    path("promises/", entrance.promises, name="promises"),
    path("help/", entrance.help_now, name="help"),
    path("write/", writing.write, name="write"),
    path("sign-in/", arriving.sign_in, name="sign-in"),
    path("at/<slug:slug>/", entrance.start, name="start-at"),
    path("at/<slug:slug>/promises/", entrance.promises, name="promises-at"),
    path("at/<slug:slug>/help/", entrance.help_now, name="help-at"),
    path("at/<slug:slug>/write/", writing.write, name="write-at"),
    path("at/<slug:slug>/sign-in/", arriving.sign_in, name="sign-in-at"),
    path("received/<str:name>/", writing.receipt_page, name="received"),
    path("door/frame.<slug:kind>", door.part, name="door-part"),
    path("door/<str:key>.js", door.script, name="door-script"),
    path("door/<str:key>/", door.sheet, name="door"),
    path("door/<str:key>/face/<str:staff_id>/", door.face, name="door-face"),
    path("sign-out/", arriving.sign_out, name="sign-out"),
    path("letters/", letters.all_letters, name="letters"),
    path("letters/where/", letters.all_where, name="letters-where"),
    path("letters/file/<str:attachment_id>/", files.attachment, name="file"),
    path("letters/face/<str:staff_id>/", files.face, name="face"),
    path("letters/<str:thread_id>/", letters.thread, name="thread"),
    path("letters/<str:thread_id>/where/", letters.where, name="thread-where"),
    path("letters/<str:thread_id>/write/", writing.write_again, name="write-again"),
    path("letters/<str:thread_id>/rate/<str:message_id>/", rating.rate, name="rate"),
    path("who-looked/", looking.who_looked, name="who-looked"),
    path("who-looked/all/", looking.everything, name="history"),
    path("who-looked/notes/", looking.notes, name="notes"),
    path("who-looked/take/", looking.take, name="take"),
    path("who-looked/allow/", allowed.change, name="allow"),
    path("who-looked/by-mail/", by_mail.choose, name="by-mail"),
    path("data/", data.ask, name="data"),
    path("demo/staff/", demo.sign_in_staff, name="demo-staff"),
    path("mailbox/", demo.mailbox, name="mailbox"),
]
