"""Hands one letter to a mail provider, and knows what each of its failures means.

A bounce comes back to the provider, which tells of it by its webhook: so it is given no address of ours for that.
"""

import re
from importlib import import_module
from typing import Any

import requests
from anymail.exceptions import (
    AnymailAPIError,
    AnymailError,
    AnymailInvalidAddress,
    AnymailRecipientsRefused,
)
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMessage
from urllib3.exceptions import MaxRetryError, NameResolutionError, NewConnectionError, ProxyError, SSLError

from answerable.channels.port import NoAnswer, Outgoing, SendFailed, Taken, refuse_smuggled

SECONDS = 30.0
# Postmark puts a Message-ID of its own in place of ours unless it is asked to leave it.
_OWN_HEADERS = {"postmark": {"X-PM-KeepID": "true"}}
# A gateway that gave up waiting does not know whether the letter was taken behind it.
_NOBODY_KNOWS = frozenset({502, 504})
_LATER = frozenset({401, 402, 403, 404, 408, 425, 429})  # the set-up, the bill or the pace: the letter is not at fault


class Provider:
    """One provider of django-anymail's; raises ImproperlyConfigured when it is not set up."""

    def __init__(self, provider: str, *, sender: str) -> None:
        self._sender, self._provider = sender, provider
        self._backend = import_module(f"anymail.backends.{provider}").EmailBackend
        self._connected()

    def send(self, outgoing: Outgoing) -> Taken:
        """The provider took it; its own name for the letter is in the answer. Raises SendFailed or NoAnswer."""
        mail = mail_of(outgoing, sender=self._sender)
        mail.extra_headers |= _OWN_HEADERS.get(self._provider, {})
        try:
            self._connected().send_messages([mail])
        except (AnymailError, requests.RequestException, ImproperlyConfigured) as trouble:
            raise meaning(trouble) from None
        status = mail.anymail_status  # type: ignore[attr-defined]
        return Taken("250", provider_id=_one(status.message_id))

    def _connected(self) -> Any:
        # A connection of its own for each letter: a session must not be shared between threads.
        speaks_http = any(each.__name__ == "AnymailRequestsBackend" for each in self._backend.__mro__)
        return self._backend(timeout=SECONDS) if speaks_http else self._backend()


def mail_of(outgoing: Outgoing, *, sender: str) -> EmailMessage:
    """The mail as the library wants it; SendFailed when a header cannot be one."""
    refuse_smuggled(outgoing, sender)
    headers = {**outgoing.headers, "Message-ID": outgoing.message_id}
    if outgoing.references:
        headers |= {"In-Reply-To": outgoing.references[-1], "References": " ".join(outgoing.references)}
    if outgoing.automatic:
        headers["Auto-Submitted"] = "auto-generated"
    mail = EmailMessage(outgoing.subject, outgoing.body, named(outgoing.sender_name, sender), [outgoing.to],
                        reply_to=[outgoing.reply_to] if outgoing.reply_to else None, headers=headers)
    # By the token a report finds its letter, even one that overtakes the answer to this very sending.
    mail.metadata = {"delivery": outgoing.message_id.strip("<>").partition("@")[0]}  # type: ignore[attr-defined]
    return mail


def named(name: str, sender: str) -> str:
    """The sender with the name of whoever answers; quotes and angles in a name end nothing."""
    address = sender.rpartition("<")[2].strip("<> ")
    plain = re.sub(r'["\\<>]', " ", name).strip()
    return f'"{plain}" <{address}>' if plain else sender


def meaning(trouble: Exception) -> SendFailed | NoAnswer:
    """What a failure means for the letter: it did not leave, never will, or nobody knows."""
    if isinstance(trouble, AnymailRecipientsRefused | AnymailInvalidAddress):
        return SendFailed(permanent=True, code="refused", address_refused=True)
    if isinstance(trouble, ImproperlyConfigured):
        return SendFailed(permanent=False, code="set_up")
    status = getattr(trouble, "status_code", None) or 0
    if status:
        return _by_status(status)
    if isinstance(trouble, requests.RequestException):
        return _by_connection(trouble.__cause__ or trouble)
    # What the library itself would not write down has not left, and will not leave another time.
    return SendFailed(permanent=not isinstance(trouble, AnymailAPIError), code="refused")


def _by_status(status: int) -> SendFailed | NoAnswer:
    if 200 <= status < 300 or status in _NOBODY_KNOWS:
        return NoAnswer(code=str(status))
    return SendFailed(permanent=status not in _LATER and status < 500, code=str(status))


def _by_connection(cause: BaseException) -> SendFailed | NoAnswer:
    if isinstance(cause, requests.ConnectTimeout):
        return SendFailed(permanent=False, code="timeout")
    if isinstance(cause, requests.exceptions.SSLError):
        return SendFailed(permanent=False, code="tls")
    if isinstance(cause, requests.Timeout):
        return NoAnswer(code="timeout")
    inner = cause.args[0] if isinstance(cause, requests.ConnectionError) and cause.args else None
    why = inner.reason if isinstance(inner, MaxRetryError) else inner
    if isinstance(why, NameResolutionError):
        return SendFailed(permanent=False, code="no_such_host")
    if isinstance(why, NewConnectionError | SSLError | ProxyError):
        return SendFailed(permanent=False, code="connection_refused")
    return NoAnswer(code="disconnected")


def _one(message_id: Any) -> str:
    """One letter to one address has one id; a provider that gives several is not asked which."""
    return message_id[:200] if isinstance(message_id, str) else ""
