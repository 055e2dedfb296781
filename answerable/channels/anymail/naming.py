"""Which mail provider to use, and its keys, read from ANSWERABLE_PROVIDER and its fellows; knows no provider's code."""

from collections.abc import Mapping
from dataclasses import dataclass

PREFIX = "ANSWERABLE_PROVIDER_"
SECRET = f"{PREFIX}SECRET"
WORDS = {"True": True, "False": False}


@dataclass(frozen=True)
class Known:
    """One provider: how its library calls it and its key, and whether it hands letters in as well."""

    name: str
    key: str = "api_key"
    takes_in: bool = True


PROVIDERS: dict[str, Known] = {
    "amazon_ses": Known("Amazon SES", key=""),  # reads its keys where all of Amazon's tools look for them
    "brevo": Known("Brevo"),
    "mailersend": Known("MailerSend", key="api_token"),
    "mailgun": Known("Mailgun"),
    "mailjet": Known("Mailjet"),
    "mailtrap": Known("Mailtrap", key="api_token"),
    "mandrill": Known("Mandrill"),
    "postal": Known("Postal"),
    "postmark": Known("Postmark", key="server_token"),
    "resend": Known("Resend"),
    "sendgrid": Known("SendGrid"),
    "sparkpost": Known("SparkPost"),
    "unisender_go": Known("Unisender Go", takes_in=False),
}


def provider_of(environ: Mapping[str, str]) -> str:
    """The provider's short name; empty where none is named."""
    return environ.get("ANSWERABLE_PROVIDER", "").strip().lower()


def settings_of(environ: Mapping[str, str]) -> dict[str, object]:
    """What the library reads: every ANSWERABLE_PROVIDER_SOMETHING under the provider's own name for it."""
    known = PROVIDERS.get(provider_of(environ))
    if known is None:
        return {}
    # Nobody is followed: whether and when someone opens a mail or a link in it is theirs to know.
    found: dict[str, object] = {"SEND_DEFAULTS": {"track_opens": False, "track_clicks": False},
                                "IGNORE_UNSUPPORTED_FEATURES": True}
    for name, value in environ.items():
        if name.startswith(PREFIX) and name != SECRET and value:
            found[_named(known, name.removeprefix(PREFIX))] = WORDS.get(value, value)
    if environ.get(SECRET):
        found["WEBHOOK_SECRET"] = environ[SECRET]
    return found


def trouble(provider: str, settings: Mapping[str, object]) -> str:
    """What is wrong with the set-up, and how to mend it; never a key itself."""
    known = PROVIDERS.get(provider)
    if known is None:
        return f"ANSWERABLE_PROVIDER is not one that is known. It is one of: {', '.join(PROVIDERS)}."
    if known.key and _named(known, "KEY") not in settings:
        return f"Set ANSWERABLE_PROVIDER_KEY to your key at {known.name}."
    return ""


def _named(known: Known, name: str) -> str:
    own = known.key.upper() if name == "KEY" and known.key else name
    return f"{known.name.upper().replace(' ', '_')}_{own}"
