"""What the doctor looks at, and how to mend each."""

import shutil
import smtplib
import ssl
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from django.conf import settings
from django.db import OperationalError, ProgrammingError, connections

from answerable.conductor import retention
from answerable.conductor.heartbeat import last_beat
from answerable.config import receiving_checks
from answerable.config.commands.migrate import waiting
from answerable.config.health import key_fits
from answerable.journey.delivery import ways
from answerable.journey.delivery.queries import figures
from answerable.kit import clock
from answerable.kit.errors import Unmet
from answerable.kit.keyfile import KeyTrouble
from answerable.ledger.checkpoint import latest_outside
from answerable.people import wall
from answerable.people.models import Organisation, Team
from answerable.people.queries import lead_of
from answerable.profile.queries import unsigned

BEAT_OLDEST = timedelta(seconds=30)
CHECKPOINT_OLDEST = timedelta(hours=2)
_MAY_CHANGE = """
SELECT bool_or(has_table_privilege(c.oid, 'UPDATE') OR has_table_privilege(c.oid, 'DELETE')
  OR has_table_privilege(c.oid, 'TRUNCATE') OR pg_has_role(c.relowner, 'USAGE'))
FROM pg_class c WHERE c.relkind = 'r' AND c.relname IN (%s, %s)
"""
CLOCK_APART = timedelta(seconds=5)
LEAST_FREE = 1024**3
MAIL_SECONDS = 10


@dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it is well, what was seen, and how to mend it."""

    name: str
    ok: bool
    said: str
    mend: str = ""


def all_checks() -> Iterator[Finding]:
    """Every check; one that cannot even be made is itself a finding."""
    for name, check in CHECKS.items():
        try:
            yield from check()
        except Exception as trouble:
            yield _could_not_look(name, trouble)


def _could_not_look(name: str, trouble: Exception) -> Finding:
    if isinstance(trouble, Unmet):
        return Finding(name, False, trouble.why, "Mend what is named here, and look again.")
    if isinstance(trouble, KeyTrouble):
        return Finding(name, False, str(trouble), "Without this key nothing that was sealed can be read.")
    if isinstance(trouble, ProgrammingError | OperationalError) and _without_table(trouble):
        return Finding(name, False, "its tables are not there yet", "answerable migrate")
    first = next(iter(str(trouble).splitlines()), "")[:200]
    return Finding(name, False, f"{type(trouble).__name__}: {first}", "Mend what is named here, and look again.")


def _without_table(trouble: Exception) -> bool:
    return getattr(trouble.__cause__, "sqlstate", None) == "42P01" or "no such table" in str(trouble)


def _keys() -> Iterator[Finding]:
    for path, needed in ((settings.ANSWERABLE_MASTER_KEY, True), (settings.ANSWERABLE_SIGNING_KEY, False)):
        if not Path(path).exists() and not needed:
            yield Finding("keys", True, f"{Path(path).name} is made on first use")
        elif Path(path).exists() and not _is_private(path):
            yield Finding("keys", False, f"{Path(path).name} can be read by others", f"chmod 600 {path}")
        else:
            if needed and not key_fits():
                yield Finding("keys", False, f"{Path(path).name} is another than the one that people's keys need",
                              "Put back the copy of the right one before anyone writes.")
                continue
            yield Finding("keys", True, f"{Path(path).name} is private")
    private = _is_private(settings.DATA)
    said = "the data folder is private" if private else "others on this machine can look into the data folder"
    yield Finding("keys", private, said, f"chmod 700 {settings.DATA}")


def _is_private(path: Path | str) -> bool:
    return stat.S_IMODE(Path(path).stat().st_mode) & 0o077 == 0


def _databases() -> Iterator[Finding]:
    for alias in connections:
        with connections[alias].cursor() as cursor:
            cursor.execute("SELECT 1")
        vendor = connections[alias].vendor
        yield Finding("database", True, f"{alias}: {vendor} answers")
    one, two = (settings.DATABASES[alias] for alias in ("default", "keys"))
    apart = (one["NAME"], one.get("HOST")) != (two["NAME"], two.get("HOST"))
    yield Finding(
        "database",
        apart,
        "the keys stand apart" if apart else "the keys stand beside what they seal",
        "Give ANSWERABLE_KEYS_DATABASE_URL a database of its own.",
    )


def _migrations() -> Iterator[Finding]:
    for alias in connections:
        left = waiting(alias)
        yield Finding(
            "migrations",
            not left,
            f"{alias}: {left} to apply" if left else f"{alias}: all applied",
            "answerable migrate",
        )


def _clock() -> Iterator[Finding]:
    connection = connections["default"]
    if connection.vendor != "postgresql":
        year = clock.now().year
        yield Finding("clock", year >= 2026, f"it is {year} here", "Set this machine's clock.")
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        apart = abs(cursor.fetchone()[0] - clock.now())
    yield Finding(
        "clock",
        apart <= CLOCK_APART,
        f"{apart.total_seconds():.1f} s from the database's",
        "Let both machines keep time by NTP: promises are made by the clock.",
    )


def _mail() -> Iterator[Finding]:
    if settings.DEMO:
        yield Finding("mail", True, "a demonstration keeps its mail on the page /mailbox/")
        return
    yield from (Finding("mail", *hint) for hint in ways.hints())
    if settings.ANSWERABLE_PROVIDER:
        return
    mend = "Set ANSWERABLE_SMTP=smtp://user:password@host:587?tls=starttls and ANSWERABLE_MAIL_FROM."
    if not settings.ANSWERABLE_SMTP:
        yield Finding("mail", False, "no mail server is named: no notice and no sign-in code can leave", mend)
        return
    where = urlsplit(settings.ANSWERABLE_SMTP)
    mode = parse_qs(where.query).get("tls", ["starttls"])[0]
    context = ssl.create_default_context()
    host, port = where.hostname or "localhost", where.port or 587
    server = (
        smtplib.SMTP_SSL(host, port, timeout=MAIL_SECONDS, context=context)
        if mode == "tls"
        else smtplib.SMTP(host, port, timeout=MAIL_SECONDS)
    )
    with server as link:
        if mode == "starttls":
            link.starttls(context=context)
        yield Finding("mail", link.noop()[0] == 250, f"{host} answers", mend)


def _post() -> Iterator[Finding]:
    """Mail on its way in."""
    yield from (Finding("post", *told) for told in receiving_checks.said())


def _metrics() -> Iterator[Finding]:
    """A proxy that sends a call on without a word of its own looks like a caller on this machine."""
    if settings.SECURE and not settings.ANSWERABLE_METRICS_TOKEN:
        yield Finding("metrics", False, "whoever reaches a proxy on this machine may read /metrics through it",
                      "Set ANSWERABLE_METRICS_TOKEN to a long secret of your own, and give it to your scraper.")
        return
    token = "needs its token" if settings.ANSWERABLE_METRICS_TOKEN else "answers on this machine alone"
    yield Finding("metrics", True, f"/metrics {token}")


def _profiles() -> Iterator[Finding]:
    organisations = list(Organisation.objects.all())
    if not organisations:
        yield Finding("profile", False, "no organisation is set up", "answerable setup --help")
    for each in organisations:
        missing = unsigned(each.pk)
        said = f"{each.slug}: not signed for {', '.join(missing)}" if missing else f"{each.slug}: signed"
        yield Finding("profile", not missing, said, "answerable sign-profile --country XX --email … --printed-name …")


def _leads() -> Iterator[Finding]:
    for team in Team.objects.all():
        try:
            lead_of(team.pk)
            yield Finding("teams", True, f"{team.slug}: has a lead")
        except Unmet as trouble:
            yield Finding(
                "teams",
                False,
                f"{team.slug}: {trouble.why}",
                "Name a lead on /staff/rota/: every broken promise climbs to them.",
            )


def _conductor() -> Iterator[Finding]:
    beat = last_beat()
    fresh = beat is not None and clock.now() - beat <= BEAT_OLDEST
    yield Finding(
        "conductor",
        fresh,
        "goes round" if fresh else "is not running here",
        "Start `answerable up`, or `answerable work` beside it.",
    )
    parked = figures().parked
    yield Finding(
        "deliveries",
        not parked,
        f"{parked} parked after their last try",
        "Look at each on the desk: a person must find another way.",
    )


def _checkpoint() -> Iterator[Finding]:
    last = latest_outside()
    at = datetime.fromisoformat(last.statement.at).replace(tzinfo=UTC) if last else None
    fresh = at is not None and clock.now() - at <= CHECKPOINT_OLDEST
    yield Finding(
        "checkpoint",
        fresh,
        f"the last is of {at:%Y-%m-%d %H:%M} UTC" if at else "none was ever kept",
        "answerable ledger checkpoint, and keep ANSWERABLE_CHECKPOINTS on another disk.",
    )


def _ledger_role() -> Iterator[Finding]:
    """On PostgreSQL: triggers refuse every change, and whoever owns the tables can take the triggers down."""
    connection = connections["default"]
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute(_MAY_CHANGE, [f"ledger_{table}" for table in ("entry", "checkpoint")])
        may = cursor.fetchone()[0]
    yield Finding(
        "ledger",
        not may,
        "the role that serves could change the ledger" if may else "the role that serves may only add to the ledger",
        "Serve as a role that owns no tables: docs/deployment/grants.sql takes the rights away.",
    )


def _wall() -> Iterator[Finding]:
    """On PostgreSQL: row-level security around the keys, which an administrator of the database walks through."""
    if connections[wall.KEYS].vendor != "postgresql":
        return
    stands = wall.stands()
    yield Finding(
        "wall",
        stands,
        "a key is seen only by who names its owner" if stands else "the role that serves sees every wrapped key",
        "answerable migrate, and serve as a role that is no administrator: docs/deployment/roles.sql makes it.",
    )


def _retention() -> Iterator[Finding]:
    """How long each kind of data is kept; of conversations the organisation's own signed rules say it."""
    late = retention.overdue(clock.now())
    for kind in retention.TABLE:
        waits = late.get(kind.what, 0)
        yield Finding(
            "retention",
            waits <= 2 * retention.MOST_ROWS,
            f"{kind.what}: {kind.how_long}" + (f"; {waits} wait to be swept" if waits else ""),
            "The conductor sweeps a part of them every hour: see that it goes round.",
        )
    for each in Organisation.objects.all():
        for country, years in retention.years_of(each.pk, each.countries).items():
            said = f"{years} years after the last letter" if years else "without end: choose a number, and sign"
            yield Finding("retention", True, f"{each.slug}, {country}: conversations are kept {said}")


def _disk() -> Iterator[Finding]:
    free = shutil.disk_usage(settings.DATA).free
    yield Finding(
        "disk",
        free >= LEAST_FREE,
        f"{free / 1024**3:.1f} GB free",
        "Make room: on a full disk nobody is told 'received'.",
    )


CHECKS: dict[str, Callable[[], Iterator[Finding]]] = {
    "keys": _keys,
    "database": _databases,
    "migrations": _migrations,
    "clock": _clock,
    "mail": _mail,
    "post": _post,
    "metrics": _metrics,
    "profile": _profiles,
    "teams": _leads,
    "conductor": _conductor,
    "checkpoint": _checkpoint,
    "ledger": _ledger_role,
    "wall": _wall,
    "disk": _disk,
    "retention": _retention,
}
