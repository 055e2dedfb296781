"""Writing in: the form, and the page that says received."""
