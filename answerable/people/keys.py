"""Keys of persons: made, unwrapped and destroyed here, and blind indexes under the deployment's own key."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.db import IntegrityError, transaction

from answerable.kit import clock, door, sealing
from answerable.kit.keyfile import KeyTrouble
from answerable.kit.sealing import MasterKey
from answerable.people import erasures
from answerable.people.errors import KeyGone
from answerable.people.models import PersonKey


def master() -> MasterKey:
    """The deployment's own key. KeyTrouble when its file may not be used, or is gone while keys depend on it."""
    return _master(str(settings.ANSWERABLE_MASTER_KEY))


@lru_cache(maxsize=2)
def _master(path: str) -> MasterKey:
    # A new master key beside old wrapped keys would lock everyone's words away without a word of warning.
    if not Path(path).exists() and PersonKey.objects.exists():
        raise KeyTrouble(f"There is no key at {path}. Put back the copy from your backup.")
    return MasterKey.load(path)


def make_key(owner: str) -> bytes:
    """Make and commit the key of this owner, or give the one that is there; the plain key, 32 bytes."""
    key = sealing.new_key()
    wrapped = sealing.wrap(master(), key, owner)

    def keep() -> bool:
        try:
            with transaction.atomic("keys"):
                PersonKey.objects.create(owner=owner, wrapped=wrapped, made_at=clock.now())
        except IntegrityError:
            return False
        return True

    return key if door.do(keep, using="keys") else key_of(owner)


def key_of(owner: str) -> bytes:
    """The plain key of this owner; KeyGone once it was destroyed."""
    try:
        return keys_of([owner])[owner]
    except KeyError:
        raise KeyGone from None


def keys_of(owners: Iterable[str]) -> dict[str, bytes]:
    """The plain keys of these owners in one query; those whose key is gone are left out."""
    rows = PersonKey.objects.filter(owner__in=list(owners)).values_list("owner", "wrapped")
    return {owner: sealing.unwrap(master(), bytes(wrapped), owner) for owner, wrapped in rows}


def destroy_key(owner: str) -> bool:
    """Erase what this owner's key sealed, for good, in backups too; False when there was no key."""
    erasures.note(owner)
    return bool(door.do(lambda: PersonKey.objects.filter(owner=owner).delete()[0], using="keys"))


def replay_erasures() -> int:
    """Destroys again what a restored backup brought back; how many keys that were."""
    gone = erasures.noted()
    return int(door.do(lambda: PersonKey.objects.filter(owner__in=gone).delete()[0], using="keys")) if gone else 0


def blind(kind: str, address: str) -> str:
    """The index under which a normalised address of this kind is found."""
    return sealing.blind(master(), f"{kind} {address}")


def blind_name(name: str) -> str:
    """The index under which a normalised name is found."""
    return sealing.blind(master(), f"name {name}")
