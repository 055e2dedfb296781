"""Empties a mailbox: each letter is kept first, and only then moved away or deleted.

What lies in the folder is what is still to be done, whether someone has looked at it or not. A crash in between leaves
the letter where it was, and it is handed over again: ``take`` knows it.
"""

import ssl
from dataclasses import dataclass

from imapclient import DELETED, SEEN, IMAPClient, SocketTimeout  # type: ignore[import-untyped]
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError  # type: ignore[import-untyped]

from answerable.channels.mail.headers import addresses, read_head
from answerable.channels.port import Envelope, Take, TakeFailed, word_for
from answerable.channels.receiving.account import Account
from answerable.kit import logs

MAX_BYTES = 40 * 1024 * 1024
MOST_FAILURES = 5  # so many letters in a row that could not be kept: it is not the letters
_log = logs.get(__name__)


@dataclass
class Fetched:
    """What one visit did: letters kept, letters that can never be kept, letters left for the next visit."""

    taken: int = 0
    refused: int = 0
    failed: int = 0


class FetchFailed(Exception):
    """The visit ended early. ``word`` is one fixed word, never the server's text; ``fetched`` is what was done."""

    def __init__(self, word: str, fetched: Fetched) -> None:
        super().__init__(word)
        self.word = word
        self.fetched = fetched


def fetch(
    account: Account, take: Take, *, limit: int = 50, max_bytes: int = MAX_BYTES, trust: ssl.SSLContext | None = None
) -> Fetched:
    """Hands over up to ``limit`` letters, the oldest first."""
    fetched = Fetched()
    try:
        with _opened(account, trust) as client:
            _Visit(client, account, take, fetched, max_bytes).go(limit)
    except (OSError, IMAPClientError, ValueError) as error:
        raise FetchFailed(_word(error), fetched) from None
    return fetched


def _opened(account: Account, trust: ssl.SSLContext | None) -> IMAPClient:
    patience = SocketTimeout(connect=account.seconds, read=account.seconds)
    context = (trust or ssl.create_default_context()) if account.is_encrypted else None
    client = IMAPClient(account.host, account.port, ssl=account.is_encrypted, ssl_context=context, timeout=patience)
    try:
        client.login(account.user, account.password)
        client.select_folder(account.folder)
    except BaseException:
        client.shutdown()
        raise
    return client


class _Visit:
    """One visit to an opened folder."""

    def __init__(self, client: IMAPClient, account: Account, take: Take, fetched: Fetched, max_bytes: int) -> None:
        self._client, self._account, self._take = client, account, take
        self._fetched, self._max_bytes = fetched, max_bytes
        self._homes: dict[str, str] = {}

    def go(self, limit: int) -> None:
        waiting = sorted(self._client.search(["NOT", "DELETED"]))
        failures = 0
        for uid in waiting:
            if self._fetched.taken + self._fetched.refused >= limit or failures >= MOST_FAILURES:
                return
            failures = 0 if self._one(uid) else failures + 1

    def _one(self, uid: int) -> bool:
        """Whether this letter is done with."""
        size = self._client.fetch([uid], ["RFC822.SIZE"]).get(uid, {}).get(b"RFC822.SIZE")
        if size is None:
            return True  # someone else has taken it away
        if size > self._max_bytes:
            return self._refuse(uid)
        raw = self._client.fetch([uid], ["BODY.PEEK[]"]).get(uid, {}).get(b"BODY[]")
        if raw is None:
            return True
        try:
            self._take(raw, _envelope(raw, self._account))
        except TakeFailed as failed:
            if failed.permanent:
                return self._refuse(uid)
            self._fetched.failed += 1
            return False
        except Exception as error:  # it stays where it is, for the next visit
            _log.error("mailbox.not_kept", exc_info=error)
            self._fetched.failed += 1
            return False
        self._fetched.taken += 1
        self._put_away(uid, self._account.received if self._account.then == "move" else "")
        return True

    def _refuse(self, uid: int) -> bool:
        """It goes where someone can see it, whatever becomes of the others."""
        self._fetched.refused += 1
        self._put_away(uid, self._account.refused)
        return True

    def _put_away(self, uid: int, folder: str) -> None:
        self._client.add_flags([uid], [SEEN])
        home = self._home(folder) if folder else ""
        if home and self._client.has_capability("MOVE"):
            self._client.move([uid], home)
            return
        if home:
            self._client.copy([uid], home)
        self._client.add_flags([uid], [DELETED])
        if self._client.has_capability("UIDPLUS"):
            self._client.uid_expunge([uid])  # without it, only the mark is set: others' marks are not ours to carry out

    def _home(self, folder: str) -> str:
        """The folder's whole name; it is made where it is missing, beneath INBOX where the server wants that."""
        if folder not in self._homes:
            beneath = f"INBOX.{folder}"
            names = [name for name in (folder, beneath) if self._client.folder_exists(name)]
            self._homes[folder] = names[0] if names else self._made(folder, beneath)
        return self._homes[folder]

    def _made(self, folder: str, beneath: str) -> str:
        try:
            self._client.create_folder(folder)
        except IMAPClientError:
            self._client.create_folder(beneath)
            return beneath
        return folder


def _envelope(raw: bytes, account: Account) -> Envelope:
    """What the last server noted at the top of the mail; else only that it was in this mailbox."""
    head, _ = read_head(raw, 0, len(raw))
    sender = next((one.address for one in addresses(head.first("return-path"))), "")
    names = ("delivered-to", "x-original-to", "envelope-to")
    said = [one.address for name in names for value in head.all(name)[:5] for one in addresses(value)]
    own = [account.user] if "@" in account.user else []
    return Envelope(sender, tuple(dict.fromkeys([*said, *own])), "imap")


def _word(error: Exception) -> str:
    if isinstance(error, LoginError):
        return "login"
    if isinstance(error, IMAPClientError | ValueError) and not isinstance(error, IMAPClientAbortError | OSError):
        return "refused"
    return word_for(error)
