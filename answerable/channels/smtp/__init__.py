"""The way out by SMTP, which every mail server speaks."""

from answerable.channels.smtp.channel import Smtp
from answerable.channels.smtp.server import Server, server_of

__all__ = ["Server", "Smtp", "server_of"]
