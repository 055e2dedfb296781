"""Engines: pure Python that knows nothing of the web, the database or Django."""
