"""django-helpdesk as its kindest owner would run it: our server, our durability, no debug, mail to nowhere.

Only its own environment can import this: see bench/peers.in.
"""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path

import django
from django.conf import settings
from django.urls import include, path

from answerable.config.databases import chosen

FOLDER = Path(os.environ["ANSWERABLE_DATA"])
NAME = f"django-helpdesk {version('django-helpdesk')}"
# Our settings for the file or the server, but with Django's own engine: it has no other.
DATABASE = chosen(os.environ.get("BENCH_PEER_URL", ""), FOLDER / "peer.sqlite3")
DATABASE |= {"ENGINE": DATABASE["ENGINE"].replace("answerable.kit.sqlite", "django.db.backends.sqlite3")}
PROCESSORS = ("request", "debug", "i18n", "media", "static", "tz")
OFF = ("TEAMS_MODE_ENABLED", "KANBAN_ENABLED", "API_ENABLED", "USE_CDN")

settings.configure(
    DEBUG=False,
    SECRET_KEY="bench",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    USE_TZ=True,
    SITE_ID=1,
    STATIC_URL="/static/",
    MEDIA_ROOT=str(FOLDER / "peer-files"),
    EMAIL_BACKEND="django.core.mail.backends.dummy.EmailBackend",
    INSTALLED_APPS=[
        *(f"django.contrib.{name}" for name in ("auth", "contenttypes", "sessions", "sites", "messages", "admin")),
        "django.contrib.humanize",
        "django.contrib.staticfiles",
        "rest_framework",
        "helpdesk.apps.HelpdeskConfig",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,  # without debug Django keeps templates compiled
            "OPTIONS": {
                "context_processors": [
                    *(f"django.template.context_processors.{name}" for name in PROCESSORS),
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    # One transaction for each request, so that a letter is one commit and not five.
    DATABASES={"default": {**DATABASE, "ATOMIC_REQUESTS": True}},
    LOGGING={"version": 1, "disable_existing_loggers": True, "root": {"level": "CRITICAL"}},
    **{f"HELPDESK_{name}": False for name in OFF},
)
django.setup(set_prefix=False)

from django.core.handlers.wsgi import WSGIHandler  # noqa: E402

from answerable.config.bridge import Bridge, Receive, Scope, Send  # noqa: E402

urlpatterns = [path("", include("helpdesk.urls", namespace="helpdesk"))]
bridge = Bridge(WSGIHandler())


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """The same bridge as ours, with as many threads."""
    if scope["type"] == "http":
        await bridge(scope, receive, send)
        return
    while (message := await receive())["type"] != "lifespan.shutdown":
        await send({"type": f"{message['type']}.complete"})
    await send({"type": "lifespan.shutdown.complete"})
