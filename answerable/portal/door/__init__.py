"""The door on other people's pages: its script, the pages in its frame, and who may hold it."""
