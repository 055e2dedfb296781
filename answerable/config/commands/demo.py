"""`answerable demo`: three made-up organisations with several weeks of life, and real letters if a file is given."""

import argparse
import os
import threading
from pathlib import Path

from answerable.config.commands import ready


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb."""
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument(
        "--messages", type=Path, help="JSON lines with `text` and perhaps `subject`, sent by the web page"
    )
    parser.add_argument("--then-stop", action="store_true", help="stop once the messages of the file have come through")


def run(chosen: argparse.Namespace) -> int:
    """Builds the demonstration on first use, goes on with it afterwards, and serves it."""
    os.environ["ANSWERABLE_DEMO"] = "1"
    os.environ["ANSWERABLE_ADDRESS"] = f"http://127.0.0.1:{chosen.port}"
    if chosen.messages:
        os.environ["ANSWERABLE_WRITES_PER_HOUR"] = "0"
    ready()
    from answerable.config.commands.migrate import migrate
    from answerable.config.commands.up import serve

    migrate()
    _build_once()
    print(f"The demonstration is at http://127.0.0.1:{chosen.port}  (Ctrl-C ends it)", flush=True)
    serve(host="127.0.0.1", port=chosen.port, meanwhile=lambda: _post(chosen) if chosen.messages else None)
    return 0


def _post(chosen: argparse.Namespace) -> None:
    from answerable.config.demo.posting import post_all

    threading.Thread(target=post_all, args=(chosen.messages, chosen.port, chosen.then_stop), daemon=True).start()


def _build_once() -> None:
    from answerable.people.models import Organisation

    if Organisation.objects.exists():
        return
    from answerable.config.demo.building import build
    from answerable.config.demo.life import play

    print("Making three organisations and four weeks of letters. This takes half a minute.", flush=True)
    build()
    print(f"{play()} letters were written.", flush=True)
