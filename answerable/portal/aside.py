"""What was typed, laid aside between two pages: sealed in the session, opened by what the browser alone holds.

A form that is refused is shown again at an address of its own. Were it the answer to the sending itself, the browser
could not go back to it later, and would show a page of its own that frightens people.
"""

import json
from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar
from urllib.parse import urlencode

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from answerable.access import limits
from answerable.journey.inbound.rules import LONGEST_TEXT
from answerable.kit import clock, sealing
from answerable.kit.ids import token

ASIDE = "aside"  # in the session, in an address and in a form; and the name of the cookie
STAYS = timedelta(hours=1)
MOST = 5
LARGEST = 3 * LONGEST_TEXT + 4_000  # bytes: the longest letter in nearly every script, and the fields beside it
UNPROCESSABLE = 422
F = TypeVar("F", bound=forms.Form)


class SeeOther(HttpResponseRedirect):
    """Leads on to a page that is fetched and not sent to: it can be gone back to, and loaded anew."""

    status_code = 303


@dataclass(frozen=True)
class Sheet:
    """What was typed, why it was not taken, and the status of the page that says so."""

    typed: Mapping[str, str]
    errors: Mapping[str, list[str]] = field(default_factory=dict)
    status: int = UNPROCESSABLE
    wait: str = ""
    lost: bool = False

    @property
    def again_from(self) -> datetime | None:
        """When it may be sent again, where that has to wait."""
        return datetime.fromisoformat(self.wait) if self.wait else None

    def into(self, form: F) -> F:
        """The form, which was made of `typed`, with the very sentences that were said when it was refused."""
        form.errors.clear()
        for name, said in self.errors.items():
            form.errors[name] = form.error_class(said)
        return form


def sheet_of(form: forms.Form, status: int, *, wait: datetime | None = None, lost: bool = False) -> Sheet:
    """A form as it was filled in."""
    typed = {name: str(form.data.get(name, "")) for name in form.fields}
    errors = {str(name): [str(one) for one in said] for name, said in form.errors.items()}
    return Sheet(typed, errors, status, wait.isoformat() if wait else "", lost)


def lay(request: HttpRequest, page: str, kind: str, sheet: Sheet) -> HttpResponse | None:
    """Lays the sheet aside and leads to `page`, which shows it. None where it cannot be kept: then show it at once."""
    name = request.POST.get(ASIDE, "")
    if not name or found(request, kind, name) is None:
        if limits.wait_until(f"aside {limits.place_of(request)}") is not None:
            return None
        name = token(16)
    response = SeeOther(f"{page}?{urlencode({ASIDE: name})}")
    return response if keep(request, response, kind, name, sheet) else None


def keep(request: HttpRequest, response: HttpResponse, kind: str, name: str, sheet: Sheet) -> bool:
    """Seals the sheet under this name, and gives the browser what opens it; False when it is too large."""
    plain = json.dumps(asdict(sheet), ensure_ascii=False).encode("utf-8", "replace")
    if len(plain) > LARGEST:
        return False
    key = _key(request) or sealing.new_key()
    row = {"until": (clock.now() + STAYS).isoformat(), "sealed": b64encode(
        sealing.seal(key, plain, _about(kind, name))).decode()}
    others = [(one, kept) for one, kept in _rows(request).items() if one != name]
    request.session[ASIDE] = dict([*others, (name, row)][-MOST:])
    response.set_cookie(ASIDE, urlsafe_b64encode(key).decode(), max_age=STAYS, httponly=True, samesite="Lax",
                        secure=settings.SESSION_COOKIE_SECURE)
    return True


def found(request: HttpRequest, kind: str, name: str = "") -> Sheet | None:
    """The sheet of this name, by default the one that the address asks for; None once it was sent, or after an hour."""
    name = name or request.GET.get(ASIDE, "")
    row, key = _rows(request).get(name), _key(request)
    if row is None or key is None:
        return None
    try:
        plain = sealing.unseal(key, b64decode(row["sealed"]), _about(kind, name))
    except sealing.SealBroken:
        return None
    return Sheet(**json.loads(plain))


def put_away(request: HttpRequest, name: str = "") -> None:
    """Forgets one sheet, by default the one that was just sent."""
    name = name or request.POST.get(ASIDE, "")
    if name in request.session.get(ASIDE, {}):
        request.session[ASIDE] = {one: row for one, row in _rows(request).items() if one != name}


def clear(request: HttpRequest) -> None:
    """Forgets all of them: whoever leaves, leaves nothing typed behind."""
    request.session.pop(ASIDE, None)


def _rows(request: HttpRequest) -> dict[str, dict[str, str]]:
    now = clock.now()
    kept: dict[str, dict[str, str]] = request.session.get(ASIDE, {})
    return {name: row for name, row in kept.items() if datetime.fromisoformat(row["until"]) > now}


def _key(request: HttpRequest) -> bytes | None:
    try:
        key = urlsafe_b64decode(request.COOKIES.get(ASIDE, ""))
    except ValueError:
        return None
    return key if len(key) == sealing.KEY_LENGTH else None


def _about(kind: str, name: str) -> str:
    return f"aside:{kind}:{name}"
