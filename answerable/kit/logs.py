"""Logs that carry ids and counts only: never a text, a name, an address or an error's message."""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import structlog

Event = MutableMapping[str, Any]

WITHHELD = "withheld"
_EVENT = re.compile(r"[a-z][a-z0-9]*([._:][a-z0-9]+)*")
_ID = re.compile(r"[a-z]{1,12}_[0-9A-HJKMNP-TV-Z]{26}|[0-9]{1,20}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WORD = re.compile(r"[a-z][a-z0-9]*([._:-][a-z0-9]+)*")
_TYPE = re.compile(r"[A-Z][A-Za-z]{0,40}(Error|Timeout|Failed|Broken|Conflict|Exception)")  # and no one's name
_ID_KEYS = {"id", "ids", "pk"}
_WORD_KEYS = frozenset(("kind", "verb", "status", "step", "channel", "purpose", "actor_kind", "method"))
_NUMBER_KEYS = frozenset(("count", "seconds", "ms", "attempts", "tries", "size", "code", "port", "left"))
_OURS = {"timestamp", "logger", "level", "error", "where", "process"}
_SPEAK_FOR_THEMSELVES = {"uvicorn.error"}
_FRAMES = 4
_whole_process = {"process": "command"}
_here = threading.local()


def configure(stream: TextIO | None = None, level: int = logging.INFO) -> None:
    """Send every log of the process, the libraries' own too, through the filter as lines of JSON."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_foreign],
            processors=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                where_only,
                _whose,
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                ids_only,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    structlog.configure(
        processors=[structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def name_process(name: str) -> None:
    """Which process speaks: `web`, `work` and the like, a fixed word of the code; its number is added."""
    _whole_process["process"] = f"{name}-{os.getpid()}"


@contextmanager
def within(request_id: str) -> Iterator[None]:
    """Every line of this thread says which request it belongs to, until the block ends."""
    _here.request_id = request_id
    try:
        yield
    finally:
        _here.request_id = None


def _whose(_: Any, __: str, event: Event) -> Event:
    event.update(_whole_process)
    if request_id := getattr(_here, "request_id", None):
        event["request_id"] = request_id
    return event


def get(name: str) -> structlog.stdlib.BoundLogger:
    return structlog.stdlib.get_logger(name)


def ids_only(_: Any, __: str, event: Event) -> Event:
    """Keep what is on the list and looks as it should; say ``withheld`` for the rest."""
    kept = {key: value if _may_pass(key, value) else WITHHELD for key, value in event.items()}
    event.clear()
    event.update(kept)
    return event


def _may_pass(key: str, value: Any) -> bool:
    if key in _OURS or value is None or isinstance(value, bool):
        return True
    if key == "event":
        return isinstance(value, str) and (len(value) <= 80 and _EVENT.fullmatch(value) is not None)
    if key in _ID_KEYS or key.endswith(("_id", "_ids")):
        return _is_id(value)
    if key in _WORD_KEYS:
        return isinstance(value, str) and len(value) <= 60 and _WORD.fullmatch(value) is not None
    return (key in _NUMBER_KEYS or key.endswith("_ms")) and isinstance(value, int | float)


def _is_id(value: Any) -> bool:
    if isinstance(value, list | tuple | set | frozenset):
        return all(_is_id(one) for one in value)
    return isinstance(value, int) or (isinstance(value, str) and _ID.fullmatch(value) is not None)


def where_only(_: Any, __: str, event: Event) -> Event:
    """Say an exception's type and place; its message may quote what somebody wrote."""
    found = event.pop("exc_info", None)
    said = event.get("error")
    for key in ("exception", "stack", "stack_info", "error", "where"):
        event.pop(key, None)
    if isinstance(said, str) and _TYPE.fullmatch(said):
        event["error"] = said
    if found is True:
        found = sys.exc_info()
    if isinstance(found, BaseException):
        found = (type(found), found, found.__traceback__)
    if isinstance(found, tuple) and found[0] is not None:
        event["error"] = found[0].__qualname__
        event["where"] = " < ".join(_places(found[2]))
    return event


def _places(traceback: TracebackType | None) -> list[str]:
    return list(_frames(traceback))[::-1][:_FRAMES]


def _frames(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        path = Path(traceback.tb_frame.f_code.co_filename)
        yield f"{path.parent.name}/{path.name}:{traceback.tb_lineno}"
        traceback = traceback.tb_next


def _foreign(_: Any, __: str, event: Event) -> Event:
    """A library's own line: its words may hold anything, so only what a rule allows is said."""
    record: logging.LogRecord = event["_record"]
    failed = event.get("exc_info")
    known = record.name in _SPEAK_FOR_THEMSELVES and not failed
    # The words before anything was put into them: what stands in the library's source.
    spoken = re.sub(r"[^a-z0-9]+", "_", str(record.msg).lower()).strip("_")[:60] if known else "library"
    return {
        "event": spoken or "library",
        "_record": record,
        "_from_structlog": False,
        **({"exc_info": failed} if failed else {}),
    }
