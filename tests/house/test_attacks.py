"""What someone with bad intent sends in: refused kindly, at a bounded cost, and nothing of it left lying about."""

import asyncio
import os
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import load_handler
from django.test import Client, RequestFactory
from PIL import Image
from pytest_django.fixtures import Settings

from answerable.conductor.loop import drain
from answerable.config import bridge
from answerable.config.cli import main
from answerable.config.live import Reader
from answerable.dialogue.models import Attachment
from answerable.engines.screen import Known, Screened, screen
from answerable.journey.inbound.rules import LONGEST_TEXT
from answerable.ledger.models import Entry
from answerable.people.queries import actor_of
from tests.cast import House, a_thread, the_letter
from tests.desk.conftest import at_desk as at_desk
from tests.portal.conftest import enter

LETTER = {"country": "IE", "about": "me", "by": "email", "address": "aoife@example.org", "name": "", "key": "k"}


def a_photo(end: bytes = b"") -> bytes:
    kept = BytesIO()
    Image.new("RGB", (8, 8), "red").save(kept, "JPEG")
    return kept.getvalue() + end


def test_a_page_that_refuses_too_long_a_letter_reads_no_more_of_it_than_a_letter_holds(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def reads(text: str, known: Known) -> Screened:
        read.append(len(text))
        return screen(text, known)

    monkeypatch.setattr("answerable.portal.help.peek", reads)
    assert Client().post("/write/", LETTER | {"words": "ﷺ " * LONGEST_TEXT}).status_code == 422
    assert read == [LONGEST_TEXT]


@pytest.mark.parametrize("name", ["tickets.html", "a.svg", "x.jpg.exe", 'b"; filename="c.html'])
def test_a_photo_that_calls_itself_something_else_is_saved_as_a_photo(house: House, name: str) -> None:
    a_thread(house, "Please look.", attachments=[(name, a_photo(b"<html><script>alert(1)</script>"))])
    answer = enter().get(f"/letters/file/{Attachment.objects.get().pk}/")
    assert answer["Content-Type"] == "image/jpeg"
    said = answer["Content-Disposition"]
    assert said.startswith("attachment;") and said.endswith('.jpg"')


HUGE = "9" * 30


@pytest.mark.parametrize(
    ("who", "method", "address", "sent"),
    [
        ("marta", "post", "/desk/messages/msg_nobodys/close/", {"why": "thanks"}),
        ("marta", "post", "/desk/messages/{letter}/finding/", {"kind": "praise", "start": "0", "end": HUGE}),
        ("marta", "post", "/desk/messages/{letter}/finding/", {"kind": "praise", "passage": f"0-{HUGE[:27]}"}),
        ("marta", "get", "/desk/queue/", {"rows": "9" * 5000}),
        ("petra", "get", "/staff/ledger/", {"before": "²"}),
        ("petra", "get", "/staff/ledger/", {"before": "9" * 5000}),
        ("petra", "get", "/staff/ledger/", {"day": "9999-12-31"}),
        ("samuel", "post", "/desk/review/rev_nobodys/sign-by-passkey/", {"answer": "[" * 20_000}),
    ],
)
def test_a_number_that_is_none_is_nobodys_fault(
    house: House, at_desk: Any, who: str, method: str, address: str, sent: dict[str, str]
) -> None:
    thread = a_thread(house)
    client = at_desk(who)
    client.raise_request_exception = False
    answer = getattr(client, method)(address.format(letter=the_letter(thread).pk), sent)
    assert answer.status_code < 500, answer.status_code


def test_no_page_for_someone_who_is_signed_in_is_kept_by_a_browser(house: House, at_desk: Any) -> None:
    a_thread(house)
    drain()
    person = enter()
    for client, address in ((person, "/"), (person, "/letters/"), (at_desk("marta"), "/staff/2fa/")):
        assert "no-store" in client.get(address)["Cache-Control"], address
    half_way = Client()
    half_way.force_login(house.staff["marta"], backend="allauth.account.auth_backends.AuthenticationBackend")
    assert "no-store" in half_way.get("/staff/2fa/")["Cache-Control"]
    assert not Client().get("/").has_header("Cache-Control")


def test_a_large_photo_under_way_has_no_name_on_the_disk(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    request = RequestFactory().post("/write/", {"papers": BytesIO(b"x" * (settings.FILE_UPLOAD_MAX_MEMORY_SIZE + 1))})
    request.upload_handlers = [load_handler(name, request) for name in settings.FILE_UPLOAD_HANDLERS]
    paper = request.FILES["papers"]
    assert isinstance(paper, UploadedFile) and paper.size
    assert paper.size == settings.FILE_UPLOAD_MAX_MEMORY_SIZE + 1
    assert list(tmp_path.iterdir()) == []
    assert paper.read() == b"x" * paper.size


def test_a_sender_who_falls_silent_is_not_waited_for_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge, "SLOW_SECONDS", 0.01)
    answered: list[dict[str, Any]] = []

    async def silence() -> dict[str, Any]:
        await asyncio.Event().wait()
        raise AssertionError("nobody speaks here")

    async def hear(message: Any) -> None:
        answered.append(dict(message))

    def never(environ: dict[str, Any], start: Any) -> list[bytes]:
        raise AssertionError("half a letter is not read")

    scope = {"type": "http", "method": "POST", "path": "/write/", "query_string": b"", "headers": []}
    asyncio.run(bridge.Bridge(never, threads=1)(scope, silence, hear))
    assert answered[0]["status"] == 408


def test_what_a_command_writes_is_nobody_elses_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    class Verb:
        @staticmethod
        def arguments(parser: Any) -> None:
            pass

        @staticmethod
        def run(chosen: Any) -> int:
            (tmp_path / "kept").write_text("x")
            seen.append((tmp_path / "kept").stat().st_mode & 0o777)
            return 0

    before = os.umask(0o022)
    try:
        monkeypatch.setattr("answerable.config.cli._module", lambda verb: Verb)
        assert main(["doctor"]) == 0
    finally:
        os.umask(before)
    assert seen == [0o600]


@pytest.mark.parametrize(("name", "hears"), [("marta", True), ("hanna", True), ("adele", False), ("anton", False)])
def test_only_those_who_may_see_the_queue_hear_of_its_letters(house: House, name: str, hears: bool) -> None:
    thread = a_thread(house)
    entry = Entry.objects.filter(verb="thread:assigned").latest("pk")
    loop = asyncio.new_event_loop()
    try:
        reader = Reader(actor_of(house.staff[name]), frozenset(), loop)
        assert reader.may_hear(entry, entry.things) is hears
        assert reader.may_hear(entry, [("thread", thread.pk)]) is False
    finally:
        loop.close()
