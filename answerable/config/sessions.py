"""Sessions in the database, by statements written once, and through the same door as every other write."""

from __future__ import annotations

from typing import Any

from django.contrib.sessions.backends import db
from django.contrib.sessions.backends.base import CreateError, UpdateError
from django.db import IntegrityError
from django.utils import timezone

from answerable.kit import door
from answerable.kit.once import once
from answerable.kit.rows import change_all, insert_each


class SessionStore(db.SessionStore):
    """Django's own, but that a session's write waits for the disk together with the letter it belongs to."""

    def _get_session_from_db(self) -> Any:
        found = _running(key=self.session_key or "", now=timezone.now())
        if not found:
            self._session_key = None
            return None
        return found[0]

    def save(self, must_create: bool = False) -> None:
        """CreateError where the key is taken, UpdateError where the session was ended meanwhile."""
        if self.session_key is None:
            self.create()
            return
        row = self.create_model_instance(self._get_session(no_load=must_create))  # type: ignore[attr-defined]
        if must_create:
            try:
                door.do(lambda: insert_each([row]))
            except IntegrityError:
                raise CreateError from None
        elif not door.do(lambda: change_all(
                type(row), [row.session_key], session_data=row.session_data, expire_date=row.expire_date)):
            raise UpdateError


@once()
def _running(*, key: str, now: Any) -> Any:
    return db.SessionStore.get_model_class().objects.filter(session_key=key, expire_date__gt=now)
