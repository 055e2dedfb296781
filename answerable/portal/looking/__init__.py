"""Who looked, what they may, and what is kept."""
