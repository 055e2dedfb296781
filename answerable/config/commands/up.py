"""`answerable up`: one process that serves, with the conductor in another beside it unless told otherwise."""

import argparse
import asyncio
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress

import uvicorn

from answerable.config.commands import ready
from answerable.config.commands.migrate import migrate
from answerable.kit import logs
from answerable.kit.errors import Refused

GRACE_SECONDS = 4  # for requests that are being answered
LEAVE_SECONDS = 5  # for what the conductor has in hand
LOOK_SECONDS = 0.1


class House(uvicorn.Server):
    """Says that it leaves, and ends the streams of live pages first: they would never end by themselves."""

    drain = 0.0

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Called once, when it was told to stop. While it drains it answers as before, but is not `ready`."""
        from answerable.config import health
        from answerable.config.live import hub

        health.go_down()
        left = asyncio.get_running_loop().time() + self.drain
        while asyncio.get_running_loop().time() < left and not self.force_exit:
            await asyncio.sleep(LOOK_SECONDS)
        hub.stop()
        await super().shutdown(sockets)


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--no-conductor", action="store_true", help="web pages only; run `answerable work` beside it")
    parser.add_argument(
        "--drain", type=float, default=0.0, metavar="SECONDS",
        help="when told to stop, first say so at /health/ready/ for so long, until a load balancer has noticed",
    )
    parser.add_argument("--threads", type=int, default=6, help="threads that answer pages (4 to 8 are enough)")


def run(chosen: argparse.Namespace) -> int:
    """Serves until it is told to stop. Refuses to go live on rules that nobody signed."""
    ready()
    migrate()
    from answerable.config.health import key_fits
    from answerable.people.models import Organisation
    from answerable.profile.queries import unsigned

    homes = list(Organisation.objects.all())
    if not homes or any(unsigned(home.pk) for home in homes):
        raise Refused(
            "The organisation's rules are not signed yet, so nothing may be promised.\n"
            "Run `answerable doctor` to see which, and `answerable sign-profile` to sign them."
        )
    if not key_fits():
        raise Refused("master.key is another than the one that people's keys need. Put back the copy of the right one.")
    serve(host=chosen.host, port=chosen.port, threads=chosen.threads, conductor=not chosen.no_conductor,
          drain=chosen.drain)
    return 0


def serve(*, host: str, port: int, threads: int = 6, conductor: bool = True, drain: float = 0.0,
          meanwhile: Callable[[], None] = lambda: None) -> None:
    """Starts uvicorn in this process; Ctrl-C and TERM end everything that it started.

    ``meanwhile`` is called before it serves, and may start threads.
    """
    os.environ["ANSWERABLE_THREADS"] = str(threads)
    if _taken(host, port):
        print(f"Port {port} is in use. Choose another: PORT=8001 make run", file=sys.stderr)
        raise SystemExit(1)
    if no_mail := _no_mail():
        print(no_mail, file=sys.stderr)
        raise SystemExit(1)
    from answerable.conductor import beside

    logs.name_process("web")
    os.environ["ANSWERABLE_CONDUCTOR"] = "apart" if not conductor else "beside" if beside.is_possible() else "embedded"
    other = beside.begin() if conductor and beside.is_possible() else None
    signal.signal(signal.SIGTERM, lambda *_: None)  # uvicorn raises it once more when it has ended: there is more to do
    try:
        meanwhile()
        _serve(host, port, drain)
    finally:
        if other is not None and not other.leave(LEAVE_SECONDS):
            logs.get(__name__).warning("conductor.still_busy")


def _serve(host: str, port: int, drain: float) -> None:
    from django.conf import settings

    config = uvicorn.Config(
        "answerable.config.asgi:application",
        host=host,
        port=port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        server_header=False,
        forwarded_allow_ips=settings.ANSWERABLE_PROXIES,
    )
    house = House(config)
    house.drain = drain
    with suppress(KeyboardInterrupt):
        house.run()
    if not house.started:
        raise SystemExit(1)


def _no_mail() -> str:
    """Why mail could not come in, where this process is to receive it; empty when all is well."""
    from answerable.config import receiving

    try:
        receiving.look_at_settings()
        taken = [door for door in receiving.doors() if _taken(door.host, door.port)]
    except ValueError as wrong:
        return str(wrong)
    return f"Port {taken[0].port}, to receive mail, is in use. Choose another in ANSWERABLE_RECEIVE." if taken else ""


def _taken(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False
