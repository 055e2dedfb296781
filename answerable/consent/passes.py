"""The pass that opens one person's sealed data, and the sealer that only closes."""

from collections.abc import Iterable, Mapping

from answerable.consent.purposes import Purpose
from answerable.kit.errors import Missing
from answerable.kit.sealing import mac, seal, unseal


class Sealer:
    """Seals under a person's key, and cannot open: whoever writes need not be allowed to read."""

    __slots__ = ("_key", "person_id")

    def __init__(self, person_id: str, key: bytes) -> None:
        self.person_id = person_id
        self._key = key

    def seal(self, plain: str | bytes, about: str) -> bytes:
        """The sealed value, bound to `about`, its row and field (`message:<id>:body`)."""
        return seal(self._key, _bytes(plain), about)

    def mac(self, plain: str | bytes) -> str:
        """The HMAC of the content, hex, under a key that dies with the person's."""
        return mac(self._key, _bytes(plain))


class Pass(Sealer):
    """Opens what was sealed for one person, and for those whose records were folded into theirs."""

    __slots__ = ("_keys", "purpose")

    def __init__(self, person_id: str, purpose: Purpose, keys: Mapping[str, bytes]) -> None:
        super().__init__(person_id, keys[person_id])
        self.purpose = purpose
        self._keys = dict(keys)

    @property
    def records(self) -> tuple[str, ...]:
        """The records whose words it opens."""
        return tuple(self._keys)

    def content(self, sealed: bytes | memoryview, about: str, *, of: str = "") -> bytes:
        """The plain bytes; `of` names the folded record whose key sealed it. Raises SealBroken, Missing."""
        key = self._keys.get(of or self.person_id)
        if key is None:
            raise Missing("These words were erased, or belong to someone else.")
        return unseal(key, bytes(sealed), about)

    def text(self, sealed: bytes | memoryview, about: str, *, of: str = "") -> str:
        """The plain text."""
        return self.content(sealed, about, of=of).decode()


def _bytes(plain: str | bytes) -> bytes:
    return plain.encode("utf-8", "surrogatepass") if isinstance(plain, str) else plain


def each(people: Iterable[str], keys: Mapping[str, bytes]) -> dict[str, Sealer]:
    """A sealer for each person whose key still exists."""
    return {one: Sealer(one, keys[one]) for one in people if one in keys}
