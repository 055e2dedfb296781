"""Logs carry ids and counts; a text, a name or an address never gets out."""

from __future__ import annotations

import io
import json
import logging
import os
from collections.abc import Iterator
from typing import Any

import pytest

from answerable.kit import ids, logs

SECRETS = ["Ada Lovelace", "ada@example.org", "hives after the second dose", "+491701234567", "ada"]


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    written = io.StringIO()
    logs.configure(written)
    yield written
    logs.configure()
    root.handlers[:] = handlers
    root.setLevel(level)


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def assert_nothing_got_out(stream: io.StringIO) -> None:
    assert stream.getvalue()
    for secret in SECRETS:
        assert secret.lower() not in stream.getvalue().lower()


def test_ids_counts_and_fixed_words_pass(stream: io.StringIO) -> None:
    message = ids.new_id("msg")
    logs.get("answerable.inbound").info("message.received", message_id=message, count=3, kind="adverse_event")
    (line,) = lines(stream)
    assert line["event"] == "message.received"
    assert (line["message_id"], line["count"], line["kind"]) == (message, 3, "adverse_event")
    assert (line["level"], line["logger"]) == ("info", "answerable.inbound")


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("key", ["name", "text", "person_id", "message_ids", "count", "logger_name", "where", "error"])
def test_what_a_person_wrote_is_withheld_under_any_name(stream: io.StringIO, key: str, secret: str) -> None:
    logs.get("answerable").info("message.received", **{key: secret})
    assert_nothing_got_out(stream)


def test_an_event_with_a_name_put_into_it_is_withheld(stream: io.StringIO) -> None:
    logs.get("answerable").info("received from Ada Lovelace")
    assert_nothing_got_out(stream)
    assert lines(stream)[0]["event"] == logs.WITHHELD


def test_a_line_says_which_process_and_which_request_it_belongs_to(
    stream: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_whole_process", {})
    logs.name_process("web")
    request = ids.new_id("req")
    with logs.within(request):
        logs.get("answerable").info("page.asked")
        logging.getLogger("django.request").error("Bad letter from %s", "Ada Lovelace")
    logs.get("answerable").info("page.over", process="Ada Lovelace")
    first, library, after = lines(stream)
    assert first["request_id"] == library["request_id"] == request and "request_id" not in after
    assert {line["process"] for line in (first, library, after)} == {f"web-{os.getpid()}"}
    assert_nothing_got_out(stream)


def test_a_request_id_that_is_none_is_withheld(stream: io.StringIO) -> None:
    with logs.within("ada@example.org"):
        logs.get("answerable").info("page.asked")
    assert_nothing_got_out(stream)


def test_lists_and_nested_values_do_not_smuggle_text(stream: io.StringIO) -> None:
    logs.get("answerable").info("message.received", ids=["Ada Lovelace"], extra={"to": "ada@example.org"})
    assert_nothing_got_out(stream)


def test_bound_values_go_through_the_same_filter(stream: io.StringIO) -> None:
    logs.get("answerable").bind(person_name="Ada Lovelace").warning("reply.waits")
    assert_nothing_got_out(stream)


def test_an_exception_is_its_type_and_place_without_its_message(stream: io.StringIO) -> None:
    try:
        raise ValueError("Ada Lovelace wrote: hives after the second dose")
    except ValueError:
        logs.get("answerable").exception("step.failed", step="screening")
    assert_nothing_got_out(stream)
    (line,) = lines(stream)
    assert line["error"] == "ValueError"
    assert line["where"].startswith("kit/test_logs.py:")


def test_the_type_of_an_error_passes_and_a_name_in_its_place_does_not(stream: io.StringIO) -> None:
    for error in ("OperationalError", "Ada", "AdaError Lovelace", "ada@example.org"):
        logs.get("answerable").warning("step.failed", error=error)
    assert_nothing_got_out(stream)
    assert [line.get("error") for line in lines(stream)] == ["OperationalError", None, None, None]


def test_a_library_that_logs_a_text_or_an_exception_is_filtered_too(stream: io.StringIO) -> None:
    library = logging.getLogger("django.request")
    library.error("Bad letter from %s", "Ada Lovelace")
    library.error("Bad letter from Ada Lovelace", exc_info=ValueError("ada@example.org"), stack_info=True)
    library.warning("x", extra={"request": "Ada Lovelace"})
    assert_nothing_got_out(stream)
    assert {line["event"] for line in lines(stream)} == {"library"}
    assert lines(stream)[1]["error"] == "ValueError"


def test_the_server_may_say_that_it_runs(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    server = logging.getLogger("uvicorn.error")
    monkeypatch.setattr(server, "disabled", False)  # a server that ran in this process before has its own wishes
    monkeypatch.setattr(logging.getLogger("uvicorn"), "propagate", True)
    monkeypatch.setattr(logging.getLogger("uvicorn"), "handlers", [])
    server.setLevel(logging.INFO)
    server.info("Started server process [%d]", 7)
    assert lines(stream)[0]["event"] == "started_server_process_d"
