"""The way out by a mail provider's own interface, in place of a mail server."""
