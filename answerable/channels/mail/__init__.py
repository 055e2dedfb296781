"""Reads raw mail into words, files and facts: pure, in bounded time and memory, and without ever failing."""

from answerable.channels.mail.reading import read
from answerable.channels.mail.shapes import File, Fold, Mail, Report

__all__ = ["File", "Fold", "Mail", "Report", "read"]
