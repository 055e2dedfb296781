"""Keys of persons: made, unwrapped and destroyed here, and blind indexes under the deployment's own key."""

import os
import threading
from collections import deque
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.db import IntegrityError, transaction

from answerable.kit import clock, door, sealing
from answerable.kit.ids import new_id
from answerable.kit.keyfile import KeyTrouble
from answerable.kit.rows import insert_each
from answerable.kit.sealing import MasterKey
from answerable.people import erasures, wall
from answerable.people.errors import KeyGone
from answerable.people.models import PersonKey

AHEAD = 16


def master() -> MasterKey:
    """The deployment's own key. KeyTrouble when its file may not be used, or is gone while keys depend on it."""
    return _master(str(settings.ANSWERABLE_MASTER_KEY))


@lru_cache(maxsize=2)
def _master(path: str) -> MasterKey:
    # A new master key beside old wrapped keys would lock everyone's words away without a word of warning.
    if not Path(path).exists() and wall.any_key():
        raise KeyTrouble(f"There is no key at {path}. Put back the copy from your backup.")
    return MasterKey.load(path)


def make_key(owner: str) -> bytes:
    """Make and commit the key of this owner, or give the one that is there; the plain key, 32 bytes."""
    key = sealing.new_key()
    wrapped = sealing.wrap(master(), key, owner)

    def keep() -> bool:
        try:
            with transaction.atomic("keys"):
                wall.name([owner])
                insert_each([PersonKey(owner=owner, wrapped=wrapped, made_at=clock.now())])
        except IntegrityError:
            return False
        return True

    return key if door.do(keep, using="keys") else key_of(owner)


def newcomer() -> tuple[str, bytes]:
    """The id of a person who is about to be kept, and their key, which is committed already.

    Keys of newcomers are made ahead, many in one commit: else each first letter would wait for the disk twice. What a
    process leaves of them when it ends are keys under which nothing was ever sealed.
    """
    while True:
        with _taking:
            if not _ahead:
                _ahead.extend(_made(AHEAD))
            owner, key = _ahead.popleft()
        if wall.wrapped_of([owner]):  # not where the database was restored, or emptied, meanwhile
            return owner, key


def _made(number: int) -> list[tuple[str, bytes]]:
    made = [(new_id("per"), sealing.new_key()) for _ in range(number)]
    rows = [PersonKey(owner=owner, wrapped=sealing.wrap(master(), key, owner), made_at=clock.now())
            for owner, key in made]

    def keep() -> None:
        wall.name([owner for owner, _ in made])
        insert_each(rows)

    door.do(keep, using="keys")
    return made


def _forget() -> None:
    """A forked child must not give away the keys that its parent gives away."""
    global _taking
    _taking = threading.Lock()
    _ahead.clear()


_ahead: deque[tuple[str, bytes]] = deque()
_taking = threading.Lock()
os.register_at_fork(after_in_child=_forget)


def key_of(owner: str) -> bytes:
    """The plain key of this owner; KeyGone once it was destroyed."""
    try:
        return keys_of([owner])[owner]
    except KeyError:
        raise KeyGone from None


def keys_of(owners: Iterable[str]) -> dict[str, bytes]:
    """The plain keys of these owners in one query; those whose key is gone are left out."""
    return {owner: sealing.unwrap(master(), bytes(wrapped), owner) for owner, wrapped in wall.wrapped_of(owners)}


def destroy_key(owner: str) -> bool:
    """Erase what this owner's key sealed, for good, in backups too; False when there was no key."""
    erasures.note(owner)
    return bool(_destroy([owner]))


def replay_erasures() -> int:
    """Destroys again what a restored backup brought back; how many keys that were."""
    gone = erasures.noted()
    return _destroy(gone) if gone else 0


def _destroy(owners: Sequence[str]) -> int:
    def act() -> int:
        wall.name(owners)
        return PersonKey.objects.filter(owner__in=owners).delete()[0]

    return door.do(act, using="keys")


def blind(kind: str, address: str) -> str:
    """The index under which a normalised address of this kind is found."""
    return sealing.blind(master(), f"{kind} {address}")


def blind_name(name: str) -> str:
    """The index under which a normalised name is found."""
    return sealing.blind(master(), f"name {name}")
