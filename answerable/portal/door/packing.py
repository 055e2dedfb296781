"""What the door sends to other people's pages, made small: one script, and one sheet and one script for its frame."""

import gzip
import hashlib
import json
import re
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.templatetags.static import static
from django.urls import reverse
from django.utils.cache import get_conditional_response, patch_vary_headers

from answerable.look.door_words import WORDS
from answerable.people.models import Site

FRAME = {
    "css": ("look/tokens.css", "look/fonts.css", "look/ground.css", "look/frame.css", "look/forms.css",
            "look/letters.css", "look/path.css", "look/clocks.css", "look/states.css", "look/tables.css",
            "portal/portal.css", "portal/door/frame.css"),
    "js": ("look/keep.js", "portal/slips.js", "portal/door/frame.js"),
}
KINDS = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8"}
FRESH_SECONDS = 300  # a paused door goes within minutes
A_YEAR = 365 * 24 * 60 * 60
SCRIPT = Path(__file__).with_name("script.js")
_NOTE = re.compile(r"(?<!\{)/\*.*?\*/", re.DOTALL)
_SHEET = re.compile(r"const (?:css|inline) = `.*?`", re.DOTALL)
_ROOM = re.compile(r"\s*([{};:,!])\s*")
_HOLE = "{/* what the server knows of this door */}"


@dataclass(frozen=True)
class Packed:
    """A text as it travels, and the name of this very version of it."""

    plain: bytes
    small: bytes
    name: str


@lru_cache(maxsize=256)
def packed(text: str) -> Packed:
    """The text, compressed once."""
    plain = text.encode()
    return Packed(plain, gzip.compress(plain, 9, mtime=0), hashlib.sha256(plain).hexdigest()[:20])


@lru_cache(maxsize=2)
def frame_part(kind: str) -> Packed:
    """All sheets ("css") or all scripts ("js") of the framed pages in one."""
    text = "\n".join(_read(name) for name in FRAME[kind])
    return packed(text.replace('url("../fonts/', f'url("{static("fonts/")}'))


def script_of(site: Site, home: str) -> Packed:
    """The script of one door; `home` is our own origin, as the asking browser names it."""
    painted = site.painted
    words = {
        language: {name: text for name, text in asdict(said).items() if name in _SAID} | {
            "title": said.title.format(house=site.organisation.name)}
        for language, said in WORDS.items() if site.language in ("", language)
    }
    known = {
        "home": home, "key": site.key, "away": reverse("portal:write-at", args=[site.organisation.slug]),
        "open": site.is_open, "origins": site.origins, "words": words, "ground": painted.ground, "ink": painted.ink,
    }
    text = json.dumps(known, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    for sign in "\u2028\u2029":  # line ends to older browsers
        text = text.replace(sign, f"\\u{ord(sign):x}")
    return packed(_template().replace(_HOLE, text))


def send(request: HttpRequest, what: Packed, kind: str, *, seconds: int, lasting: bool = False) -> HttpResponseBase:
    """The text, compressed for whoever reads that; 304 for whoever has this version."""
    takes_small = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(what.small if takes_small else what.plain, content_type=KINDS[kind])
    if takes_small:
        response["Content-Encoding"] = "gzip"
    patch_vary_headers(response, ["Accept-Encoding"])
    response["Cache-Control"] = f"public, max-age={seconds}" + (", immutable" if lasting else "")
    response["ETag"] = etag = f'W/"{what.name}"'  # one name for both ways in which it travels
    return get_conditional_response(request, etag=etag, response=response) or response


_SAID = ("write", "close", "elsewhere", "shut_out", "unreached", "moment")


@lru_cache(maxsize=1)
def _template() -> str:
    """The script without the blanks and notes that make it readable: every reader of every page would be sent them."""
    head, begins, rest = SCRIPT.read_text().partition("(() => {")
    bare = _SHEET.sub(lambda sheet: _ROOM.sub(r"\1", sheet[0]).replace(";}", "}"), _NOTE.sub("", rest))
    return head + begins + "\n".join(line.strip() for line in bare.splitlines() if line.strip())


def _read(name: str) -> str:
    found = finders.find(name)
    if not isinstance(found, str):
        raise FileNotFoundError(name)
    return Path(found).read_text()
