"""Django's SQLite with a fair turn for writers: ENGINE is answerable.kit.sqlite."""
