"""Pages for the people who answer."""
