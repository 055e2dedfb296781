"""Django's settings, read from ANSWERABLE_* in the environment; the embedded default needs none."""

import os

from csp.constants import NONE, SELF

from answerable.channels.anymail.naming import provider_of, settings_of
from answerable.config.databases import chosen
from answerable.config.paths import data_folder
from answerable.config.secret import secret_key
from answerable.kit.logs import configure
from answerable.look.fonts import fonts_dir

DATA = data_folder()
SECRET_KEY = secret_key(DATA)
DEBUG = False
DEMO = os.environ.get("ANSWERABLE_DEMO", "") == "1"
# Staff of a demonstration sign in with one click; where a signature asks for a password, this is it.
DEMO_PASSWORD = "a demonstration only"  # noqa: S105
ADDRESS = os.environ.get("ANSWERABLE_ADDRESS", "http://127.0.0.1:8000").rstrip("/")
ADDRESS_IS_TOLD = bool(os.environ.get("ANSWERABLE_ADDRESS"))
SECURE = ADDRESS.startswith("https://")
ALLOWED_HOSTS = os.environ.get("ANSWERABLE_HOSTS", "127.0.0.1,localhost,[::1]").split(",")
CSRF_TRUSTED_ORIGINS = [ADDRESS]
CSRF_FAILURE_VIEW = "answerable.config.errors.refused"

ANSWERABLE_MASTER_KEY = DATA / "master.key"
ANSWERABLE_SIGNING_KEY = DATA / "checkpoint.key"
ANSWERABLE_CHECKPOINTS = os.environ.get("ANSWERABLE_CHECKPOINTS", str(DATA / "checkpoints"))
ANSWERABLE_SMTP = os.environ.get("ANSWERABLE_SMTP", "")
ANSWERABLE_METRICS_TOKEN = os.environ.get("ANSWERABLE_METRICS_TOKEN", "")
# Proxies whose word on who asks, and whether by https, is believed.
ANSWERABLE_PROXIES = os.environ.get("ANSWERABLE_PROXIES", "127.0.0.1,::1")
# Letters an hour from one network address, and to one address to answer; 0 sets no limit.
ANSWERABLE_WRITES_PER_HOUR = int(os.environ.get("ANSWERABLE_WRITES_PER_HOUR", "30"))
ANSWERABLE_MAIL_FROM = os.environ.get("ANSWERABLE_MAIL_FROM", "letters@localhost")
# A mail provider in place of a mail server: its name, and beside it ANSWERABLE_PROVIDER_KEY, _SECRET and its own.
ANSWERABLE_PROVIDER = provider_of(os.environ)
ANYMAIL = settings_of(os.environ)
# Where signed addresses (reply+…, bounce+…) are. Letters carry them only where mail to that domain comes to us.
_mail_domain = os.environ.get("ANSWERABLE_MAIL_DOMAIN", "") or ANSWERABLE_MAIL_FROM.rpartition("@")[2]
ANSWERABLE_MAIL_DOMAIN = _mail_domain.strip("<> ").casefold()
ANSWERABLE_SIGNS_ADDRESSES = DEMO or any(os.environ.get(f"ANSWERABLE_{one}") for one in ("MAIL_DOMAIN", "RECEIVE"))
# Mail on its way in: whose each address is, where it is received (smtp:// or lmtp://), and a mailbox to look into.
ANSWERABLE_MAIL_TO = os.environ.get("ANSWERABLE_MAIL_TO", "")
ANSWERABLE_RECEIVE = os.environ.get("ANSWERABLE_RECEIVE", "")
ANSWERABLE_IMAP = os.environ.get("ANSWERABLE_IMAP", "")
# The name under which your mail server says, in Authentication-Results, whether a sender passed DMARC (RFC 8601).
ANSWERABLE_MAIL_TRUSTS = os.environ.get("ANSWERABLE_MAIL_TRUSTS", "")

DATABASES = {
    "default": chosen(os.environ.get("ANSWERABLE_DATABASE_URL", ""), DATA / "answerable.sqlite3"),
    "keys": chosen(os.environ.get("ANSWERABLE_KEYS_DATABASE_URL", ""), DATA / "keys.sqlite3"),
}
DATABASE_ROUTERS = ["answerable.config.databases.Router"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "answerable.look",
    "answerable.ledger",
    "answerable.people",
    "answerable.profile",
    "answerable.consent",
    "answerable.clocks",
    "answerable.dialogue",
    "answerable.hearing",
    "answerable.journey.review",
    "answerable.journey.delivery",
    "answerable.timeline",
    "answerable.portal",
    "answerable.desk",
    "answerable.config",
    # After ours: where both have a template of one name, ours is found first.
    "allauth",
    "allauth.account",
    "allauth.mfa",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "answerable.portal.visit.Visit",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "answerable.portal.door.framing.Framed",
    "allauth.account.middleware.AccountMiddleware",
    "answerable.people.middleware.WhoIsHere",
    "answerable.config.middleware.KindErrors",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "answerable.config.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "answerable.config.context.house",
            ],
        },
    }
]

AUTH_USER_MODEL = "people.Staff"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "identity")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "/staff/login/"
LOGIN_REDIRECT_URL = "/staff/home/"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "answerable.people.adapter.StaffAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # no letters to strangers
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_ADAPTER = "answerable.people.adapter.SecondFactorAdapter"
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"  # a passkey signs in alone, so it must be two factors by itself
MFA_TOTP_ISSUER = "Answerable"
# Browsers treat a passkey on plain http as acceptable on loopback only, which is where the demonstration runs.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SECURE

SESSION_ENGINE = "answerable.config.sessions"
SESSION_COOKIE_AGE = 60 * 60 * 12
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "manifest-src": [SELF],
    }
}

# A letter with its photos: five of at most 10 MB each, and a little for the words.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "answerable.config.uploads.NamelessFiles",
]
DATA_UPLOAD_MAX_NUMBER_FILES = 20  # more than may be sent, so that the page itself can say so kindly
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATIC_ROOT.mkdir(exist_ok=True)  # WhiteNoise looks there first; without a collectstatic it stays empty
STATICFILES_DIRS = [("fonts", str(fonts_dir()))]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = False
LOGGING_CONFIG = None
configure()
