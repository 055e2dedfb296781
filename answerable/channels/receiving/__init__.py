"""The ways by which raw mail comes in: a server that others hand it to, and a mailbox that is emptied."""

from answerable.channels.receiving.account import Account, account_of
from answerable.channels.receiving.imap import Fetched, FetchFailed, fetch
from answerable.channels.receiving.server import Receiver
from answerable.channels.receiving.talk import Limits

__all__ = ["Account", "FetchFailed", "Fetched", "Limits", "Receiver", "account_of", "fetch"]
